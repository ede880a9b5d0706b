import PromptEngine
import SessionModel
import Testing

@Suite struct ScaleMarksReadingTests {
    @Test("a scale has discs, unless the flow asks for faces")
    func marks() throws {
        let flow = "Prompts/proef/flow.yaml"
        let faces = AuthorFiles().replacing("steps: 5", with: "steps: 5\n    marks: faces", in: flow)
        #expect(try kind(in: AuthorFiles()) == .scale(steps: 5, marks: .dots))
        #expect(try kind(in: faces) == .scale(steps: 5, marks: .faces))
    }

    private func kind(in files: AuthorFiles) throws -> PromptKind {
        let flow = try #require(files.read().catalogue?.flows.first)
        return try #require(flow.prompts.first { $0.id == "trust" }?.kind)
    }
}
