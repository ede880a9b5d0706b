/// The library's report that a word begins.
struct WordEvent: Hashable, Sendable {
    /// Index of the stretch.
    var stretch: Int
    /// Offset of the word in the stretch's text, in Unicode scalars, from 0.
    var offset: Int
    /// Milliseconds from the start of the audio.
    var time: Int
}
