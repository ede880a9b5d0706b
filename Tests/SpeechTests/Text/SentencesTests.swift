import Testing

@testable import Speech

@Suite("Where sentences end")
struct SentencesTests {
    @Test(
        "closing punctuation ends a sentence, also inside quotes",
        arguments: ["doen.", "doen?", "doen!”", "እዩ።", "እዩ፧", "مَاذَا؟"])
    func ends(token: String) {
        #expect(Sentences.ends(token))
    }

    @Test(
        "numbers of a list, initials and abbreviations do not",
        arguments: ["1.", "J.", "bijv.", "Dr.", "doen,", "…a", "።a"])
    func goesOn(token: String) {
        #expect(!Sentences.ends(token))
    }
}
