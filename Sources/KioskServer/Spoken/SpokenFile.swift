public import SessionModel

/// Where the samples of one recording of a participant are kept.
public struct SpokenFile: Hashable, Sendable {
    public let session: SessionID
    public let participant: ParticipantID
    public let recording: SpokenID

    public init(session: SessionID, participant: ParticipantID, recording: SpokenID) {
        self.session = session
        self.participant = participant
        self.recording = recording
    }

    /// Whether its names can be those of folders and a file, so that none of them leads anywhere else.
    var isSuitable: Bool {
        Self.isName(session.rawValue) && Self.isName(participant.rawValue) && recording.isSuitable
    }

    /// 1 to 128 letters, digits, hyphens and underscores of ASCII: no dot, no slash.
    static func isName(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
