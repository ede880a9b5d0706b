import PromptEngine
import Testing

@Suite struct ShownTextTests {
    @Test("texts are found with their place, whatever the file; what is only spoken is not among them")
    func found() {
        let file = SourceFile(
            path: "Locales/ti/keyboard.yaml",
            text: """
                title: ፊደል
                rows:
                  - [ሀ, ለ]
                  - { text: ሐ, say: ሓ }
                """)
        #expect(
            file.shownTexts == [
                ShownText(file: file.path, line: 1, key: "title", text: "ፊደል"),
                ShownText(file: file.path, line: 3, key: "rows[1][1]", text: "ሀ"),
                ShownText(file: file.path, line: 3, key: "rows[1][2]", text: "ለ"),
                ShownText(file: file.path, line: 4, key: "rows[2].text", text: "ሐ"),
            ])
    }

    @Test("a file that is no YAML shows nothing")
    func broken() {
        #expect(SourceFile(path: "Locales/ti/interface.yaml", text: "a: [").shownTexts == [])
    }
}
