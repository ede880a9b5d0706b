/// What a helper wants a kiosk to do at once; never kept. A kiosk that comes later does not do it any more.
enum KioskSign: Hashable, Sendable {
    /// Say the screen again.
    case say
    /// Say it again, one step slower.
    case slower
    /// Move one of the person's settings up or down a step.
    case set(Setting, up: Bool)
    /// Show the option at this place among those of the question, counted from 0.
    case point(Int)
    /// Fetch the screen anew: it is in another language now.
    case renew
    /// Go on: the question on the screen was answered for the person.
    case onward

    /// A setting by the name that the kiosk's script knows it by.
    enum Setting: String, Sendable {
        case rate, level, size
    }

    /// As the live event tells it.
    var text: String {
        switch self {
        case .say: "say"
        case .slower: "slower"
        case .set(let setting, let up): "set \(setting.rawValue) \(up ? 1 : -1)"
        case .point(let place): "point \(place)"
        case .renew: "renew"
        case .onward: "onward"
        }
    }
}
