/// What is drawn at the steps of a scale, from the lowest to the highest.
public enum ScaleMarks: String, CaseIterable, Sendable {
    /// Discs that grow, for amounts: much is no better than little.
    case dots
    /// Faces from unhappy to happy, for how much somebody likes something, or agrees with it.
    case faces
}
