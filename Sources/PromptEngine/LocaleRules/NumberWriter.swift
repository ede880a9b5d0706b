import Synchronization
import _FoundationICU

/// Writes whole numbers in the locale's digits and grouping.
///
/// ICU promises thread safety only for its C++ formatter, so the handle lives behind a lock.
final class NumberWriter: Sendable {
    private let format: Mutex<UnsafeMutablePointer<UNumberFormat?>>

    /// - Parameter locale: an ICU locale identifier that pins the numbering system, such as `ar@numbers=arab`.
    init(locale: String) throws(LocaleRulesError) {
        let opened = try ICU.call("unum_open") { swift_unum_open(UNUM_DECIMAL, nil, 0, locale, nil, &$0) }
        guard let opened else { throw .icu(call: "unum_open", code: "no format") }
        format = Mutex(opened)
    }

    deinit {
        format.withLock { swift_unum_close($0) }
    }

    /// The number in plain Latin digits if ICU cannot write it, which does not happen for a 64-bit number.
    func write(_ number: Int) -> String {
        format.withLock { format in
            let text = try? ICU.text("unum_formatInt64") { buffer, capacity, status in
                swift_unum_formatInt64(format, Int64(number), buffer, capacity, nil, &status)
            }
            return text ?? String(number)
        }
    }
}
