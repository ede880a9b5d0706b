/// Where a recording has something to hear.
///
/// Windows of 10 milliseconds whose peak is at least a tenth of the loudest window's, and at least 1% of full scale:
/// the noise of a quiet room stays below both.
struct VoicedPart {
    /// Milliseconds.
    static let window = 10
    /// Of full scale, 32,768.
    static let quietest = 328
    private static let share = 10

    /// Nil for silence.
    let frames: Range<Int>?

    init(of source: WAVReader) {
        let size = Self.size(rate: source.rate)
        let peaks = stride(from: 0, to: source.frames, by: size).map { start in
            (start..<min(start + size, source.frames)).reduce(0) { max($0, source.level($1)) }
        }
        let limit = max(Self.quietest, (peaks.max() ?? 0) / Self.share)
        if let first = peaks.firstIndex(where: { $0 >= limit }), let last = peaks.lastIndex(where: { $0 >= limit }) {
            frames = first * size..<min((last + 1) * size, source.frames)
        } else {
            frames = nil
        }
    }

    /// Frames of a window.
    static func size(rate: Int) -> Int { max(1, rate * window / 1000) }
}
