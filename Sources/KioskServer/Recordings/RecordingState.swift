/// Which voice speaks a wording.
enum RecordingState: Hashable, Sendable {
    /// A human voice.
    case human
    /// The synthesised voice: nobody has recorded it.
    case computer
    /// The synthesised voice: there is a recording, of another text.
    case outdated
}
