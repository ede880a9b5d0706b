extension StringProtocol {
    /// The text without the characters before and after it that are outside of it.
    func trimming(_ isOutside: (Character) -> Bool) -> SubSequence {
        let rest = drop(while: isOutside)
        return rest.lastIndex { !isOutside($0) }.map { rest[...$0] } ?? rest
    }
}

extension String {
    /// The text without the white space (Unicode White_Space) before and after it.
    func trimmingWhitespace() -> String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
