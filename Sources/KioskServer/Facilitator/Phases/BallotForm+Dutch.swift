import SessionModel

extension BallotForm {
    /// The points that the form for a new vote proposes.
    static let usualPoints = 10
    /// How many points may be given out: enough to tell themes apart, few enough to spread by touch.
    static let allowedPoints = 1...100
    /// Places of the top that the form offers.
    static let usualTop = 3

    /// "een top 3": as the facilitator reads it in a sentence.
    var dutchName: String {
        switch self {
        case .top(let count): "een top \(count)"
        case .all: "alle thema’s op volgorde"
        case .points(let count): "\(count) punten verdelen"
        }
    }

    /// What the form for opening a vote asks for.
    ///
    /// - Returns: nil when it is not one that we offer.
    init?(fields: FormFields) {
        switch fields["form"] {
        case "top": self = .top(Self.usualTop)
        case "all": self = .all
        case "points":
            guard let points = Int(fields["points"] ?? ""), Self.allowedPoints.contains(points) else { return nil }
            self = .points(points)
        default: return nil
        }
    }
}
