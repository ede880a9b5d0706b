import Synchronization
import _FoundationICU

/// Finds words with the locale's rules (Unicode UAX 29 as tailored by CLDR).
///
/// An ICU break iterator holds the text it works on, so one thread at a time may use it: it lives behind a lock.
final class WordBreaker: Sendable {
    private let iterator: Mutex<OpaquePointer>

    /// - Parameter locale: an ICU locale identifier.
    init(locale: String) throws(LocaleRulesError) {
        let opened = try ICU.call("ubrk_open") { swift_ubrk_open(UBRK_WORD, locale, nil, 0, &$0) }
        guard let opened else { throw .icu(call: "ubrk_open", code: "no iterator") }
        iterator = Mutex(opened)
    }

    deinit {
        iterator.withLock { swift_ubrk_close($0) }
    }

    /// Where the words of a text end, as UTF-16 offsets in rising order.
    ///
    /// Only segments with a letter, a digit or an ideograph are words; spaces, punctuation and emoji are not.
    func wordEnds(in utf16: [UInt16]) -> [Int] {
        guard !utf16.isEmpty else { return [] }
        return iterator.withLock { iterator in
            utf16.withUnsafeBufferPointer { text in
                var status = U_ZERO_ERROR
                swift_ubrk_setText(iterator, text.baseAddress, Int32(text.count), &status)
                var ends: [Int] = []
                var end = swift_ubrk_next(iterator)
                while end != UBRK_DONE {
                    if swift_ubrk_getRuleStatus(iterator) >= Int32(UBRK_WORD_NONE_LIMIT.rawValue) {
                        ends.append(Int(end))
                    }
                    end = swift_ubrk_next(iterator)
                }
                // The buffer goes away now; the iterator must not look at it again.
                swift_ubrk_setText(iterator, nil, 0, &status)
                return ends
            }
        }
    }
}
