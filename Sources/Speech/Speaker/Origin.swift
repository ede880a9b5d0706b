/// Whose words an utterance holds. It decides where its sound may be kept.
public enum Origin: String, Hashable, Sendable, Codable {
    /// Written by an author of prompts or screens: its clips may be kept on disk.
    case authored
    /// Written by a participant: never on disk, and read as untrusted plain text.
    case participant
}
