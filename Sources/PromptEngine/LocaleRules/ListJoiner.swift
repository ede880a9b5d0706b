import Synchronization
import _FoundationICU

/// Joins texts to one that names them all: "taal, werk en wonen" (CLDR list patterns, "and").
final class ListJoiner: Sendable {
    private let formatter: Mutex<OpaquePointer>

    /// - Parameter locale: an ICU locale identifier.
    init(locale: String) throws(LocaleRulesError) {
        let opened = try ICU.call("ulistfmt_open") { swift_ulistfmt_open(locale, &$0) }
        guard let opened else { throw .icu(call: "ulistfmt_open", code: "no formatter") }
        formatter = Mutex(opened)
    }

    deinit {
        formatter.withLock { swift_ulistfmt_close($0) }
    }

    func join(_ items: [String]) -> String {
        // All items in one buffer, so that their addresses hold during the one call.
        var units: [UInt16] = []
        var lengths: [Int32] = []
        for item in items {
            let before = units.count
            units.append(contentsOf: item.utf16)
            lengths.append(Int32(units.count - before))
        }
        let joined = formatter.withLock { formatter in
            units.withUnsafeBufferPointer { all in
                var start = 0
                let addresses = lengths.map { length -> UnsafePointer<UInt16>? in
                    defer { start += Int(length) }
                    return all.baseAddress.map { $0 + start }
                }
                return try? ICU.text("ulistfmt_format", capacity: units.count + 16 * items.count + 16) {
                    buffer, capacity, status in
                    swift_ulistfmt_format(
                        formatter, addresses, lengths, Int32(lengths.count), buffer, capacity, &status)
                }
            }
        }
        return joined ?? items.joined(separator: ", ")
    }
}
