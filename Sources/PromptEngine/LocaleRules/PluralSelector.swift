import Synchronization
import _FoundationICU

/// Picks the plural category of a number (CLDR, cardinal).
final class PluralSelector: Sendable {
    private let rules: Mutex<OpaquePointer>
    /// The categories that the locale uses, in CLDR's order.
    let categories: [PluralCategory]

    /// - Parameter locale: an ICU locale identifier.
    init(locale: String) throws(LocaleRulesError) {
        let opened = try ICU.call("uplrules_open") { swift_uplrules_open(locale, &$0) }
        guard let opened else { throw .icu(call: "uplrules_open", code: "no rules") }
        categories = try Self.categories(of: opened)
        rules = Mutex(opened)
    }

    deinit {
        rules.withLock { swift_uplrules_close($0) }
    }

    private static func categories(of rules: OpaquePointer) throws(LocaleRulesError) -> [PluralCategory] {
        let names = try ICU.call("uplrules_getKeywords") { swift_uplrules_getKeywords(rules, &$0) }
        defer { swift_uenum_close(names) }
        var used: Set<PluralCategory> = []
        var status = U_ZERO_ERROR
        while let name = swift_uenum_next(names, nil, &status) {
            if let category = PluralCategory(rawValue: String(cString: name)) { used.insert(category) }
        }
        return PluralCategory.allCases.filter(used.contains)
    }

    func category(of number: Int) -> PluralCategory {
        rules.withLock { rules in
            let name = try? ICU.text("uplrules_select") { buffer, capacity, status in
                swift_uplrules_select(rules, Double(number), buffer, capacity, &status)
            }
            return name.flatMap(PluralCategory.init) ?? .other
        }
    }
}
