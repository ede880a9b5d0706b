/// The families that devices get from the server, each character from the first that has it.
public struct ServedFonts: Sendable {
    /// What the screens need, unless the operator names others.
    public static let usual = ["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans Math"]
    /// The Debian package with all of `usual`.
    public static let package = "fonts-noto-core"

    public let families: [FontFamily]
    /// Names of families that are not installed.
    public let missing: [String]

    /// No fonts: devices use their own.
    public static let none = ServedFonts(families: [])

    public init(families: [FontFamily], missing: [String] = []) {
        self.families = families
        self.missing = missing
    }

    /// - Parameters:
    ///   - named: by the operator, first choice first; `usual` comes after them.
    public init(named: [String] = [], from installed: InstalledFonts) {
        let names = named + Self.usual.filter { !named.contains($0) }
        let found = names.map { (name: $0, family: installed.family($0)) }
        self.init(
            families: found.compactMap(\.family), missing: found.filter { $0.family == nil }.map(\.name))
    }

    /// Whether a character can be drawn in each weight.
    public func draws(_ scalar: Unicode.Scalar) -> Bool {
        FontWeight.allCases.allSatisfy { weight in
            families.contains { $0.face(weight).coverage.contains(scalar) }
        }
    }
}
