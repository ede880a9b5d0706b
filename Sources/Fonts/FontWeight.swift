/// The two weights that screens are set in, by their number in style sheets.
public enum FontWeight: Int, CaseIterable, Hashable, Sendable {
    case regular = 400
    case bold = 700
}
