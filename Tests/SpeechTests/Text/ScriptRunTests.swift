import Testing

@testable import Speech

@Suite("What of a text may reach a voice")
struct ScriptRunTests {
    @Test(
        "characters that are not speech are left out",
        arguments: [
            ("hal\u{0}lo\u{1}", "hallo"), ("hallo😀", "hallo"), ("\u{202E}hallo\u{202C}", "hallo"), ("كـــتب", "كتب"),
            ("ሰላ\u{135F}ም", "ሰላም"), ("<b>[[x]]", "bx"), ("\u{200D}\u{FEFF}a", "a"), ("a_b{c}|`~", "abc"),
        ])
    func allowList(text: String, spoken: String) {
        #expect(ScriptRun.runs(of: text).map(\.text) == [spoken])
    }

    @Test("text without anything that can be said has no parts", arguments: ["", "😀", "…", "—", "[[", "你好", "\u{1}"])
    func empty(text: String) {
        #expect(ScriptRun.runs(of: text).isEmpty)
    }

    @Test("a token in two scripts becomes parts for two voices")
    func scripts() {
        let runs = ScriptRun.runs(of: "(ኣብAssen,")
        #expect(runs.map(\.script) == [.ethiopic, .latin])
        #expect(runs.map(\.text) == ["ኣብ", "Assen,"])
    }

    @Test("digits of all scripts become those that the voices know")
    func digits() {
        #expect(ScriptRun.runs(of: "٢٠١٧").map(\.text) == ["2017"])
    }

    @Test("a long token is cut at forty characters")
    func long() {
        let runs = ScriptRun.runs(of: String(repeating: "a", count: 161))
        #expect(runs.map(\.text.count) == [40, 40, 40, 40, 1])
    }
}
