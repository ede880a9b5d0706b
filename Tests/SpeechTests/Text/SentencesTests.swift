import Testing

@testable import Speech

@Suite("Where sentences end")
struct SentencesTests {
    @Test(
        "closing punctuation ends a sentence, also inside quotes",
        arguments: ["doen.", "doen?", "doen!”", "እዩ።", "እዩ፧", "مَاذَا؟", "2017.", "9.30."])
    func ends(token: String) {
        #expect(Sentences.ends(token))
    }

    @Test(
        "numbers of a list and initials do not",
        arguments: ["1.", "12.", "J.", "doen,", "…a", "።a"])
    func goesOn(token: String) {
        #expect(!Sentences.ends(token))
    }
}
