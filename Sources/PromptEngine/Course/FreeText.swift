/// Words that people give besides the answers of the flow, such as one more idea, or what they add to an idea.
public enum FreeText {
    /// At most so many characters are taken for what somebody adds to the idea of another.
    public static let additionCharacters = AnswerCheck.additionCharacters

    /// Checks words as `Course.check` does those of a prompt of kind `text`.
    ///
    /// - Returns: the words in the form in which they are kept: Unicode NFC, without white space around them.
    /// - Throws: `.empty` when there is nothing to see or hear, `.tooLong` beyond so many characters.
    public static func checked(_ text: String, characters: Int) throws(AnswerFault) -> String {
        try AnswerCheck.text(text, characters: characters)
    }
}
