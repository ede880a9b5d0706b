/// One range of bytes that a browser asks for: `bytes=0-99`, `bytes=100-`, `bytes=-50` (RFC 9110, section 14.1.2).
struct ByteRange: Equatable {
    let range: Range<Int>

    /// - Returns: `nil` when the header asks for something that is not there, or for more than one range.
    init?(_ header: String, of length: Int) {
        guard header.hasPrefix("bytes="), length > 0 else { return nil }
        let bounds = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard bounds.count == 2 else { return nil }
        switch (Int(bounds[0]), Int(bounds[1])) {
        case (let first?, let last?) where first <= last && first < length:
            range = first..<min(last, length - 1) + 1
        case (let first?, nil) where bounds[1].isEmpty && first < length:
            range = first..<length
        case (nil, let suffix?) where bounds[0].isEmpty && suffix > 0:
            range = max(0, length - suffix)..<length
        default: return nil
        }
    }
}
