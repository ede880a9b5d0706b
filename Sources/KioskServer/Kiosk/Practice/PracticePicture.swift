import PromptEngine
import SessionModel

/// What stands on the cards of the practice question.
enum PracticePicture: String, CaseIterable, Sendable {
    case sun, house, tree

    /// The one that is asked for.
    static let right = PracticePicture.sun

    var name: InterfaceKey {
        switch self {
        case .sun: .practiceSun
        case .house: .practiceHouse
        case .tree: .practiceTree
        }
    }

    /// All of them, in an order that a person keeps while they practise and that differs from person to person, so that
    /// nobody learns the place from their neighbour instead of the picture.
    static func order(for participant: ParticipantID) -> [PracticePicture] {
        // FNV-1a: Swift's own hash differs with each start of the server, and the screen must not.
        var sum = participant.rawValue.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        var left = allCases
        var order: [PracticePicture] = []
        while !left.isEmpty {
            sum = sum.byteSwapped &* 0x100_0000_01b3
            order.append(left.remove(at: Int(sum % UInt64(left.count))))
        }
        return order
    }
}
