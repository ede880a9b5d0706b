/// An utterance made ready for the synthesiser: stretches, and which token each of their characters belongs to.
struct SpokenText: Hashable, Sendable {
    /// Where a token is in the text of a stretch.
    struct Span: Hashable, Sendable {
        let stretch: Int
        /// Offsets in Unicode scalars.
        let offsets: Range<Int>
        let token: Int
    }

    var stretches: [Stretch] = []
    /// In the order of speech.
    var spans: [Span] = []
    let tokenCount: Int

    /// What of this shapes a clip beside its sound: which token each mark belongs to.
    var layout: [UInt8] {
        var writer = WireWriter()
        writer.write(tokenCount)
        for span in spans {
            writer.write(span.stretch)
            writer.write(span.offsets.lowerBound)
            writer.write(span.token)
        }
        return writer.bytes
    }
}
