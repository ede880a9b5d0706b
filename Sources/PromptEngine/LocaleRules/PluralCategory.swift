/// The form of a text that goes with a number (Unicode CLDR, "Language Plural Rules", cardinal numbers).
///
/// Dutch and Tigrinya use `one` and `other`, Arabic uses all six.
public enum PluralCategory: String, CaseIterable, Hashable, Sendable {
    case zero, one, two, few, many, other
}
