import SessionModel

/// The helpers of a session as the facilitator sees them, with the code by which they come in.
struct HelpersPanel {
    private let rows: [View]
    private let code: HelperDoor.Code?
    private let address: String

    /// - Parameter origin: where devices in the room find the server, for the helpers' link.
    init(of live: LiveSession, origin: String, board: Board, at now: Timestamp) {
        code = live.helperDoor.latest
        address = origin + HelperPath.start
        let (helpers, assistance, seats) = live.read { ($0.helpers, $0.assistance, $0.seats) }
        rows = helpers.values.filter { !$0.isRemoved }.sorted { $0.number < $1.number }.map { helper in
            let numbers = assistance.filter { $0.value.helper == helper.id }.compactMap { seats[$0.key]?.number }
            let claim = live.scribes.claim(of: helper.id, at: now)
            let places = [Self.place(numbers.sorted()), claim.map { Self.writing($0.place, in: live) }]
                .compactMap(\.self)
            return [
                "id": helper.id.rawValue, "name": helper.title,
                "locales": helper.locales.map(board.localeName).joined(separator: ", "),
                "place": places.isEmpty ? "vrij" : places.joined(separator: ", "),
            ]
        }
    }

    /// "schrijft Tigrinya uit", or "vertaalt Tigrinya naar Nederlands".
    private static func writing(_ place: RenditionPlace, in live: LiveSession) -> String {
        let own = live.read { $0.contribution(place.contribution)?.provenance.locale }
        guard let own, own != place.locale else { return "schrijft \(place.locale.dutchName) uit" }
        return "vertaalt \(own.dutchName) naar \(place.locale.dutchName)"
    }

    private static func place(_ numbers: [Int]) -> String? {
        switch numbers.count {
        case 0: nil
        case 1: "bij plek \(numbers[0])"
        default: "bij plekken " + numbers.map(String.init).joined(separator: " en ")
        }
    }

    var view: View {
        var view: View = ["rows": rows, "isEmpty": rows.isEmpty, "address": address]
        view["code"] = code.map { ["digits": $0.digits, "until": DutchDate.time($0.until)] }
        return view
    }
}
