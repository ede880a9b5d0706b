import PromptEngine

extension KioskSign {
    /// What a helper's button asks; `nil` for what the kiosk's screen cannot do now.
    init?(_ fields: FormFields, at seat: SeatView) {
        switch fields["do"] {
        case "say": self = .say
        case "slower": self = .slower
        case "set":
            guard let setting = Setting(rawValue: fields["setting"] ?? ""), let by = fields["by"] else { return nil }
            self = .set(setting, up: by == "1")
        case "point":
            guard let place = fields["place"].flatMap({ Int($0) }), let asked = AskedSeat(seat),
                (0..<asked.places).contains(place)
            else { return nil }
            self = .point(place)
        default: return nil
        }
    }
}

extension AskedSeat {
    /// How many things on the screen can be pointed at: options, or the steps of a scale.
    var places: Int {
        if case .scale(let steps, _) = prompt.kind { steps } else { prompt.options.count }
    }
}
