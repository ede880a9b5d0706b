import Foundation
import Testing

@testable import KioskServer

@Suite struct WhereaboutsTests {
    @Test(
        "what a screen is about stands on one line of JSON, whatever its name",
        arguments: ["c1", "\"}\n\nevent: step\ndata: {\"at\":\"gone\"}", "\\", "\u{2028}\r"])
    func json(_ name: String) throws {
        let text = Whereabouts(.explain, what: name).json
        #expect(!text.contains { $0.isNewline && $0 != "\u{2028}" })
        let read = try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
        #expect(read == ["at": "explain", "what": name])
        #expect(Whereabouts(.waiting).json == #"{"at":"waiting"}"#)
    }
}
