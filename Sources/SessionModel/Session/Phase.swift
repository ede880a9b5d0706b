/// A stretch of the session (fase), in the order in which a session usually goes.
public enum Phase: String, Codable, Sendable, CaseIterable {
    case prepare, join, contribute, explain, bundle, prioritise, compare, close
}
