import SessionModel

/// Numbers for people in one export: drawn anew each time, so that they lead neither to "Deelnemer 7" on the
/// facilitator's screen nor from one export to the next.
///
/// Four digits or more, so that nobody takes one for a number on the screen.
struct Pseudonyms {
    /// At most one in so many of the numbers is in use, so that a draw seldom has to be repeated.
    private static let roominess = 4

    private var numbers: [ParticipantID: Int] = [:]

    init(for participants: [ParticipantID], using generator: inout some RandomNumberGenerator) {
        var end = 10_000
        while end < participants.count * Self.roominess + 1_000 { end *= 10 }
        var taken: Set<Int> = []
        for participant in participants {
            var number = Int.random(in: 1_000..<end, using: &generator)
            while !taken.insert(number).inserted { number = Int.random(in: 1_000..<end, using: &generator) }
            numbers[participant] = number
        }
    }

    subscript(_ participant: ParticipantID) -> Int {
        numbers[participant] ?? 0
    }
}
