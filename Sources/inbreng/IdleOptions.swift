import ArgumentParser
import KioskServer

/// When a kiosk that nobody touches is made ready for the next person.
struct IdleOptions: ParsableArguments {
    @Option(
        name: .customLong("idle"),
        help: ArgumentHelp(
            "Seconds without a touch after which a kiosk asks whether anybody is still there: 120 to 300, or 0 for never.",
            valueName: "seconds"))
    var asking = IdleTimes.usual.asking ?? 0

    @Option(
        name: .customLong("idle-countdown"),
        help: ArgumentHelp(
            "Seconds that it then waits before it is the next person's: 20 to 45.", valueName: "seconds"))
    var countdown = IdleTimes.usual.countdown

    var times: IdleTimes { IdleTimes(asking: asking == 0 ? nil : asking, countdown: countdown) }

    func validate() throws {
        guard asking == 0 || IdleTimes.askingRange.contains(asking) else {
            throw ValidationError(
                "--idle is a number of seconds \(Self.named(IdleTimes.askingRange)), or 0 for never; not \(asking).")
        }
        guard IdleTimes.countdownRange.contains(countdown) else {
            throw ValidationError(
                "--idle-countdown is a number of seconds \(Self.named(IdleTimes.countdownRange)), not \(countdown).")
        }
    }

    private static func named(_ range: ClosedRange<Int>) -> String { "from \(range.lowerBound) to \(range.upperBound)" }
}
