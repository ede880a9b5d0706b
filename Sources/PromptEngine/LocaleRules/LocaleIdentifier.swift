import SessionModel
import _FoundationICU

/// How ICU names a locale: `ar@numbers=arab` for the tag `ar` with the digits `arab`.
struct LocaleIdentifier {
    let value: String
    let direction: Direction

    /// - Throws: `unknownLanguage` or `unknownDigits`; ICU itself would quietly take its root locale instead.
    init(tag: LocaleTag, digits: String) throws(LocaleRulesError) {
        try Self.check(digits: digits)
        let full = "\(tag.rawValue)-u-nu-\(digits)"
        var parsed: Int32 = 0
        var status = U_ZERO_ERROR
        let bytes = [CChar](unsafeUninitializedCapacity: 160) { buffer, count in
            let length = swift_uloc_forLanguageTag(full, buffer.baseAddress, 160, &parsed, &status)
            count = Int(min(max(length, 0), 160))
        }
        guard status.rawValue <= U_ZERO_ERROR.rawValue, Int(parsed) == full.utf8.count else {
            throw .unknownLanguage(tag.rawValue)
        }
        let value = String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard swift_uloc_getISO3Language(value)?.pointee ?? 0 != 0 else { throw .unknownLanguage(tag.rawValue) }
        self.value = value
        direction = swift_uloc_isRightToLeft(value) != 0 ? .rtl : .ltr
    }

    private static func check(digits: String) throws(LocaleRulesError) {
        var status = U_ZERO_ERROR
        guard let system = swift_unumsys_openByName(digits, &status), status.rawValue <= U_ZERO_ERROR.rawValue else {
            throw .unknownDigits(digits)
        }
        defer { swift_unumsys_close(system) }
        guard swift_unumsys_isAlgorithmic(system) == 0 else { throw .unknownDigits(digits) }
    }
}
