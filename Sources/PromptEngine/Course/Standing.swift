/// Where a participant stands in the session, apart from their answers.
public enum Standing: Hashable, Sendable {
    /// The phase is not open yet, and the participant has not begun: they wait.
    case before
    /// Another phase is open than the one in which the flow is asked: only what is needed to take part is asked, up to
    /// the consent and the group.
    case joining
    /// The phase is open.
    case open
    /// The phase closed after the participant began: nothing new is asked, what was said can still be changed and sent.
    case finishing
    /// The participant sent their answers.
    case sent
    /// The participant did not want to take part, and their answers are gone.
    case declined
    /// The session ended.
    case ended
}
