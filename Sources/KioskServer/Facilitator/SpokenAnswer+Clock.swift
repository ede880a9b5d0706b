import SessionModel

extension SpokenAnswer {
    /// "0:14": minutes and seconds, as on a player.
    var clock: String {
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}
