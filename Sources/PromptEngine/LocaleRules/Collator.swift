import Synchronization
import _FoundationICU

/// Puts texts in the order of the locale's alphabet (CLDR collation).
final class Collator: Sendable {
    private let collator: Mutex<OpaquePointer>

    /// - Parameter locale: an ICU locale identifier.
    init(locale: String) throws(LocaleRulesError) {
        let opened = try ICU.call("ucol_open") { swift_ucol_open(locale, &$0) }
        guard let opened else { throw .icu(call: "ucol_open", code: "no collator") }
        collator = Mutex(opened)
    }

    deinit {
        collator.withLock { swift_ucol_close($0) }
    }

    /// Bytes that compare as the text does.
    func key(for text: String) -> [UInt8] {
        let utf16 = Array(text.utf16)
        return collator.withLock { collator in
            let length = swift_ucol_getSortKey(collator, utf16, Int32(utf16.count), nil, 0)
            return [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
                let written = swift_ucol_getSortKey(collator, utf16, Int32(utf16.count), buffer.baseAddress, length)
                count = Int(min(written, length))
            }
        }
    }
}
