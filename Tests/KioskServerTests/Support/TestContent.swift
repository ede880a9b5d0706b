import Foundation
import KioskServer

/// Authors' files, read once: content never changes while the server runs.
enum TestContent: Sendable {
    /// The project's own `Locales/` and `Prompts/`.
    case shipped
    /// The project's locales, with a flow that has every kind of prompt.
    case everyKind
    /// A test's own.
    case made(Content)

    func load() throws -> Content {
        switch self {
        case .shipped: try Self.readShipped.get()
        case .everyKind: try Self.readEveryKind.get()
        case .made(let content): content
        }
    }

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let readShipped = Result {
        try Content.load(locales: root.appending(path: "Locales"), prompts: root.appending(path: "Prompts"))
    }

    private static let readEveryKind = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "inbreng-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try EveryKindFlow.write(to: folder)
        return try Content.load(locales: root.appending(path: "Locales"), prompts: folder)
    }
}
