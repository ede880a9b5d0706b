import SessionModel
import Testing

/// What a person does at a kiosk.
extension Browser {
    /// Takes a seat, picks a language, and skips the practice question.
    func sitDown(at code: String, in locale: LocaleTag = "nl") async throws -> Page {
        let page = try await chooseLanguage(on: try await get("/kiosk/\(code)"), locale)
        return page.screen == "practice" ? try await skip(page) : page
    }

    func chooseLanguage(on page: Page, _ locale: LocaleTag) async throws -> Page {
        try await submit(page.forms.first, ["locale": [locale.rawValue]])
    }

    /// Answers the question on the page and goes on.
    func answer(_ page: Page, _ fields: [String: [String]]) async throws -> Page {
        try await submit(page.forms.first, fields.merging(["do": ["next"]]) { given, _ in given })
    }

    func answer(_ page: Page, _ values: String...) async throws -> Page {
        try await answer(page, ["value": values])
    }

    func skip(_ page: Page) async throws -> Page {
        try await submit(page.forms.first, ["do": ["skip"]])
    }

    /// One step further: consents, is a refugee, and skips what `answers` leave out.
    func step(from page: Page, giving answers: [String: [String]] = [:]) async throws -> Page {
        let usual = ["consent": ["yes"], "group": ["refugees"]]
        if let prompt = page.prompt, let values = answers[prompt] ?? usual[prompt] {
            return try await answer(page, ["value": values])
        }
        return page.offersSkip ? try await skip(page) : try await answer(page, [:])
    }

    /// Goes on step by step until a prompt, or a screen such as `review`.
    func goOn(from page: Page, until place: String, giving answers: [String: [String]] = [:]) async throws -> Page {
        var page = page
        for _ in 0..<30 where page.screen == "step" && page.prompt != place {
            page = try await step(from: page, giving: answers)
        }
        try #require(page.prompt == place || page.screen == place, "stopped at \(page.path)")
        return page
    }

    /// Takes part from the first question to the thanks.
    func takePart(
        at code: String, in locale: LocaleTag = "nl", giving answers: [String: [String]] = [:]
    ) async throws -> Page {
        let review = try await goOn(from: try await sitDown(at: code, in: locale), until: "review", giving: answers)
        return try await submit(review.forms.first)
    }
}
