/// What a participant says of words that somebody wrote down beside their contribution: "Klopt dit?"
public enum Confirmation: String, Codable, Sendable, CaseIterable {
    /// They were asked and have not said anything yet.
    case asked
    case confirmed
    /// They made other words of it, which stand now.
    case corrected
    /// They said that it is wrong.
    case withdrawn
}
