import Testing
import _FoundationICU

/// ICU's rule-based number format, to compare our number words with.
struct SpellOut {
    private let format: UnsafeMutablePointer<UNumberFormat?>

    init(_ locale: String, _ rules: String) throws {
        var status = U_ZERO_ERROR
        format = try #require(swift_unum_open(UNUM_SPELLOUT, nil, 0, locale, nil, &status))
        let name = Array(rules.utf16)
        swift_unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, name, Int32(name.count), &status)
        try #require(status.rawValue <= U_ZERO_ERROR.rawValue)
    }

    func close() { swift_unum_close(format) }

    func words(_ value: Int) -> String {
        var status = U_ZERO_ERROR
        let units = [UInt16](unsafeUninitializedCapacity: 300) { buffer, count in
            count = Int(swift_unum_formatInt64(format, Int64(value), buffer.baseAddress, 300, nil, &status))
        }
        return String(decoding: units, as: UTF16.self)
    }
}
