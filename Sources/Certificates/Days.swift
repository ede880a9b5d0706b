import Foundation

/// A length of time in whole days.
struct Days: Hashable, Sendable {
    let count: Int

    init(_ count: Int) {
        self.count = count
    }

    var seconds: TimeInterval { TimeInterval(count) * 86_400 }

    /// A certificate begins this long before it is made: clocks of borrowed devices are not all right, and there is no
    /// internet to set them by.
    static let backdated = Days(2)
}
