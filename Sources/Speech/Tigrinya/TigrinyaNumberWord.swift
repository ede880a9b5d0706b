/// The word for a number, as Tigrinya letters.
struct TigrinyaNumberWord: Hashable, Sendable {
    /// When it is the whole number.
    var alone: String
    /// When it is a part of a larger one: with -n, "and".
    var joined: String
}
