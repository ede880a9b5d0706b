import NIOCore

extension RecordedSound {
    /// The recording as the clip of these tokens.
    ///
    /// Its address is a hash of audio and marks, so it never stands for another sound.
    ///
    /// - Parameter starts: milliseconds of each token; taken only when there is one for each.
    public func clip(tokens: [String], starts: [Int]? = nil) -> Clip {
        let marks = marks(tokens: tokens, starts: starts)
        let content = "human\u{0}" + marks.map { "\($0.start)" }.joined(separator: " ") + "\u{0}"
        return Clip(
            id: ClipID(hashing: Array(content.utf8) + audio), audio: ByteBuffer(bytes: audio), duration: duration,
            marks: marks)
    }

    private func marks(tokens: [String], starts: [Int]?) -> [WordMark] {
        let starts = starts.flatMap { $0.count == tokens.count ? $0 : nil } ?? spread(tokens)
        var last = 0
        return starts.enumerated().map { index, start in
            last = min(max(last, start), duration)
            return WordMark(token: index, start: last)
        }
    }

    /// Tokens one after the other in the part with a voice, each as long as it has scalars.
    private func spread(_ tokens: [String]) -> [Int] {
        let lengths = tokens.map { max(1, $0.unicodeScalars.count) }
        let whole = max(1, lengths.reduce(0, +))
        var before = 0
        return lengths.map { length in
            defer { before += length }
            return voiced.lowerBound + voiced.count * before / whole
        }
    }
}
