extension InterfaceKey {
    /// The values that a text of this key may use between braces, such as `{count}`; it must use each of them.
    public var placeholders: [String] {
        switch self {
        case .progress, .scaleStep:
            return ["number", "count"]
        case .textLeft, .pointsHint, .pointsLeft, .errorTooLong, .errorTooFew, .errorTooMany, .errorPoints:
            return ["count"]
        case .rankingPlace:
            return ["number"]
        case .errorRange:
            return ["lowest", "highest"]
        default:
            return []
        }
    }
}
