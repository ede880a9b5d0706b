/// A word as it is to be said, and the display token that it says.
///
/// The script of its letters tells which voice says it: a Dutch e-mail address in Arabic text comes out in Latin letters.
struct SpokenWord: Hashable, Sendable {
    var text: String
    let token: Int
}
