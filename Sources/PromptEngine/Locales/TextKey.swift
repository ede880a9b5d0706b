/// The keys of a file with texts, one file for each locale.
public protocol TextKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The name of the file in `Locales/<tag>`.
    static var file: String { get }
    /// Whether the texts are also spoken, so that they need a `say` that a voice can read.
    static var isSpoken: Bool { get }
    /// The values that a text of this key may use between braces, such as `{count}`; it must use each of them.
    var placeholders: [String] { get }
}
