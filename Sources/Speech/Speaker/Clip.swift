public import NIOCore

/// Speech for an utterance, synthesised or recorded, with the time at which each of its tokens starts.
public struct Clip: Sendable, Hashable {
    public let id: ClipID
    /// A WAV file of signed 16 bit: 22,050 Hz and mono from the synthesiser, as it was recorded from a person.
    public let audio: ByteBuffer
    /// Milliseconds.
    public let duration: Int
    /// One for each token of the utterance, in order; starts never go down.
    public let marks: [WordMark]

    public init(id: ClipID, audio: ByteBuffer, duration: Int, marks: [WordMark]) {
        self.id = id
        self.audio = audio
        self.duration = duration
        self.marks = marks
    }
}
