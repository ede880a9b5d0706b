/// What chunks of written text mean, with the language in which that is said.
struct Reading: Hashable, Sendable {
    struct Item: Hashable, Sendable {
        let form: WrittenForm
        let language: Voice
    }

    /// For each chunk that was read its items; none when another chunk says it.
    var chunks: [[Item]]
    /// The punctuation after the last of these chunks; nil for that of the chunk itself.
    var closing: String?

    init(_ chunks: [[Item]], closing: String? = nil) {
        self.chunks = chunks
        self.closing = closing
    }
}
