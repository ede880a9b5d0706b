/// An installed family: one face, or one for each weight.
public struct FontFamily: Hashable, Sendable {
    public let name: String
    public let regular: FontFace
    /// `nil` when the regular one has to do for both.
    public let bold: FontFace?

    public init(name: String, regular: FontFace, bold: FontFace? = nil) {
        self.name = name
        self.regular = regular
        self.bold = bold
    }

    public var faces: [FontFace] { [regular] + (bold.map { [$0] } ?? []) }

    /// The face that draws text of a weight.
    public func face(_ weight: FontWeight) -> FontFace {
        switch weight {
        case .regular: regular
        case .bold: bold ?? regular
        }
    }
}
