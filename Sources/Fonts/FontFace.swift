/// One upright font file of one weight.
public struct FontFace: Hashable, Sendable {
    public let path: String
    public let weight: FontWeight
    public let format: FontFormat
    /// The characters that it can draw.
    public let coverage: Coverage

    public init(path: String, weight: FontWeight, format: FontFormat, coverage: Coverage) {
        self.path = path
        self.weight = weight
        self.format = format
        self.coverage = coverage
    }
}
