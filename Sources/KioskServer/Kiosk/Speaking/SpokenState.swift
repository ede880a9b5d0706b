/// What a device is told of a recording.
struct SpokenState: Hashable, Sendable {
    /// So many are on disk.
    let bytes: Int
    /// An answer was made of it: it stays as it is.
    var kept = false

    var json: String { #"{"bytes":\#(bytes)\#(kept ? #","kept":true"# : "")}"# }
}
