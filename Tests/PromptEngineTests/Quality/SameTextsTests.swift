import Testing

@Suite struct SameTextsTests {
    private static let screens = "Locales/ar/interface.yaml"
    private static let files = AuthorFiles.judged.replacing(
        "listen: { text: 'كلمة', say: 'كَلِمَة' }", with: "listen: { text: luister!, say: كَلِمَة }", in: screens)

    @Test("a text that was left in another language is told")
    func same() {
        #expect(
            Self.files.qualityFaults() == [
                "\(Self.screens):9: listen.text: translate this text, which is that of `nl`; what is the same in both "
                    + "languages goes into Locales/ar/names.txt"
            ])
    }

    @Test("names may be the same, and so may what has no words")
    func exempt() {
        #expect(Self.files.adding("Locales/ar/names.txt", "Luister\nluister").qualityFaults() == [])
        let numbers = AuthorFiles.judged.replacing(
            "saving: { text: 'كلمة', say: 'كَلِمَة' }", with: "saving: { text: '3', say: كَلِمَة }", in: Self.screens
        ).replacing("saving: woord\n", with: "saving: { text: '3', say: woord }\n", in: "Locales/nl/interface.yaml")
        #expect(numbers.qualityFaults() == [])
    }

    @Test("the words of a flow are compared too, and simple Dutch may be Dutch")
    func flow() {
        let flow = "Prompts/proef/ar.yaml"
        let files = AuthorFiles.judged.replacing(
            "hello: { text: كلمة, say: كَلِمَة }", with: "hello: { text: Welkom, say: كَلِمَة }", in: flow)
        #expect(files.qualityFaults().map { $0.prefix(40) } == ["\(flow):6: prompts.hello.text: ".prefix(40)])
    }
}
