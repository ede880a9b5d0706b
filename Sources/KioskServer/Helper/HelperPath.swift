import SessionModel

/// Addresses of the helper's screens.
enum HelperPath {
    static let start = "/helper"
    static let seats = "/helper/seats"
    static let desk = "/helper/desk"
    static func writing(_ place: RenditionPlace) -> String { "\(desk)/\(place.contribution)/\(place.locale)" }
    static func sound(_ contribution: ContributionID) -> String { "\(desk)/\(contribution)/sound.wav" }
    static func seat(_ number: Int) -> String { "\(seats)/\(number)" }
}
