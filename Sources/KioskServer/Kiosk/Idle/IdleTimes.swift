import PromptEngine
import SessionModel

/// After how long without a touch a kiosk asks whether anybody is still there, and how long it waits for an answer.
public struct IdleTimes: Hashable, Sendable {
    /// What can be chosen, in seconds: between too soon for whoever needs time, and too late for the words on the screen
    /// (as in the guidelines for voting machines, VVSG).
    public static let askingRange = 120...300
    /// Also in seconds; whoever needs it gets the time again with any touch, as often as they like (WCAG 2.2, 2.2.1).
    public static let countdownRange = 20...45
    public static let usual = IdleTimes(asking: 180, countdown: 30)

    /// Where a group does something together, or waits, people sit long without a touch: there a kiosk asks after so
    /// many times as long.
    private static let together = 5
    /// A sentence is said to its end before the next number is: the shortest time between two, in seconds.
    private static let sentence = 8
    /// The numbers that are said on the way, besides the one that it begins with.
    private static let said = [20, 10]

    /// Seconds without a touch; `nil` when a kiosk never asks.
    public let asking: Int?
    /// Seconds from the question to the next person.
    public let countdown: Int

    public init(asking: Int?, countdown: Int) {
        self.asking = asking
        self.countdown = countdown
    }

    /// Seconds without a touch on a screen; `nil` when it never asks.
    func asking(on screen: SeatScreen) -> Int? {
        asking.map { screen.isShared ? $0 * Self.together : $0 }
    }

    /// At how many seconds left it says how many there are, first to last.
    var spoken: [Int] { [countdown] + Self.said.filter { $0 <= countdown - Self.sentence } }
}

extension SeatScreen {
    /// Whether people look at it together, or wait for one another: nobody is expected to touch it.
    fileprivate var isShared: Bool {
        switch self {
        case .step(.waiting): true
        case .step(.prompt), .step(.review), .step(.done): false
        case .activity(let activity):
            switch activity {
            case .explain(let called): called != nil
            case .vote(let paper): paper.ballot != nil
            case .bundle, .compare, .close, .pause: true
            }
        }
    }
}
