import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// `application/x-www-form-urlencoded` (WHATWG URL, section 5.1).
@Suite struct FormFieldsTests {
    @Test(
        "a value is decoded as browsers encode it",
        arguments: [
            ("value=taal", "taal"), ("value=een+huis", "een huis"), ("value=1%2B1", "1+1"),
            ("value=a%3Db%26c", "a=b&c"),
            ("value=a=b", "a=b"), ("value=", ""), ("value", ""), ("value=%E1%89%8B%E1%8A%95%E1%89%8B", "ቋንቋ"),
            ("value=regel%0D%0Atwee", "regel\r\ntwee"), ("x=1&value=2", "2"), ("value=100%25", "100%"),
            ("value=%23%3F%2F", "#?/"),
        ])
    func decodes(_ encoded: String, _ expected: String) {
        #expect(FormFields(encoded: encoded)["value"] == expected)
    }

    @Test("a field that is not there is nothing; one that stands twice gives all, in order")
    func repeats() {
        let fields = FormFields(encoded: "value=b&other=x&value=a")
        #expect(fields["missing"] == nil)
        #expect(fields.all("value") == ["b", "a"])
        #expect(fields.all("missing").isEmpty)
    }

    @Test("fields beneath a prefix are told by what comes after it")
    func beneath() {
        let fields = FormFields(encoded: "points.home=3&points.work=&points=9&pointsX=1&rank.home=1&points.a.b=2")
        let points = fields.beneath("points").map { "\($0.name):\($0.value)" }
        #expect(points == ["home:3", "work:", "a.b:2"])
    }

    @Test("hostile bodies are read as far as they go", arguments: ["", "&&&", "=", "%", "%zz=%", "value=%ff", "a=%00"])
    func hostile(_ encoded: String) {
        let fields = FormFields(encoded: encoded)
        #expect(fields["missing"] == nil)
        #expect((try? fields.answer(to: .text(characters: 10))) != nil)
    }
}
