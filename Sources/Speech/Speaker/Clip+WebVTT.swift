extension Clip {
    /// The marks as a WebVTT file (https://www.w3.org/TR/webvtt1/): one cue a token, whose payload is the token's index.
    ///
    /// A cue ends where the next begins, the last one with the clip. Tokens that begin at the same moment share it:
    /// all but the last get a cue of one millisecond, since a cue may not be empty.
    public var webVTT: String {
        var text = "WEBVTT\n"
        for (index, mark) in marks.enumerated() {
            let next = index + 1 < marks.count ? marks[index + 1].start : duration
            text += "\n\(Self.timestamp(mark.start)) --> \(Self.timestamp(max(next, mark.start + 1)))\n\(mark.token)\n"
        }
        return text
    }

    private static func timestamp(_ milliseconds: Int) -> String {
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let seconds = milliseconds / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
        return clock + "." + padded(milliseconds % 1000, 3)
    }
}
