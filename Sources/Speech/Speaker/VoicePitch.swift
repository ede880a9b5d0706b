/// How high a voice speaks: what a person can choose. The words, their pace and their marks stay as they are.
public enum VoicePitch: String, CaseIterable, Hashable, Sendable, Codable {
    case low, normal, high

    /// The library's own number, 0 to 99.
    ///
    /// Measured on produced audio: of the middle voices, near 100 Hz, `low` is some 25% lower and `high` some 45%
    /// higher, in all languages. `VoicePitchTests` measures it again. Below 20 the voice begins to creak.
    var libraryPitch: Int {
        switch self {
        case .low: 20
        case .normal: 50
        case .high: 85
        }
    }
}
