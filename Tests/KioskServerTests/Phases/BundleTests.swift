import HTTPTypes
import KioskServer
import PromptEngine
import SessionModel
import Testing

/// Seeing the themes grow, hearing what is in them, and saying what does not belong there.
@Suite struct BundleTests {
    private let step = "/kiosk/170406/step"

    @Test(
        "themes show with their name in the person's language and the number of people, or say that they are in Dutch")
    func themes() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal", in: "ar")
            _ = try await server.contributor("Praten")
            try await server.open(.bundle, in: session)
            #expect(try await browser.get(step).text.contains(try server.text(.bundleNone, in: "ar")))

            let theme = try await server.theme("Taal", session.ideas, in: session)
            var page = try await browser.get(step)
            #expect(page.screen == "bundle")
            #expect(page.body.contains(#"<span class="name" lang="nl" dir="ltr""#))
            #expect(page.text.contains(try server.text(.fallback, in: "ar")))
            #expect(page.text.contains(try server.text(.bundlePeople, ["count": .number(2)], in: "ar")))

            try await session.perform(
                .changeThemes([.worded(theme, "ar", ThemeWording(name: "اللغة", say: "اللُّغَة"))]), at: server.clock.now)
            page = try await browser.get(step)
            #expect(page.body.contains(#"<span class="name" lang="ar" dir="rtl""#))
            #expect(page.text.contains("اللغة"))
            #expect(!page.text.contains(try server.text(.fallback, in: "ar")))
        }
    }

    @Test("a person's ideas in a theme count as one person, and an idea that is taken back counts no more")
    func people() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, id) = try await server.contributor("Taal")
            _ = try await browser.submit(
                try await browser.get("/kiosk/170406/ideas").form(to: "/ideas"), ["value": ["Praten"]])
            let (other, _) = try await server.contributor("Lezen")
            _ = try await other.submit(
                try await other.get("/kiosk/170406/ideas").form(to: "/ideas"), ["value": ["Schrijven"]])
            try await server.open(.bundle, in: session)
            let added = try session.idea("Praten").id
            let theme = try await server.theme("Taal", [added, try session.idea("Schrijven").id], in: session)
            func expect(_ people: Int, _ ideas: Int) async throws {
                let list = try await browser.get(step)
                #expect(list.text.contains(try server.text(.bundlePeople, ["count": .number(people)])))
                let page = try await browser.get("/kiosk/170406/theme/\(theme)")
                let place = try server.text(.bundlePlace, ["number": .number(1), "count": .number(ideas)])
                #expect(page.body.replacing(/<[^>]*>/, with: "").contains(place))
            }
            try await expect(2, 2)
            try await session.perform(
                .changeThemes([.filed([try session.idea("Taal").id], theme)]), at: server.clock.now)
            try await expect(2, 3)
            try await session.perform(.withdraw(added, by: id), at: server.clock.now)
            try await expect(2, 2)
        }
    }

    @Test("what is in a theme is heard one by one, and “dit hoort hier niet” can be said and taken back")
    func objects() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, id) = try await server.contributor("Taal")
            _ = try await server.contributor("Huis")
            try await server.open(.bundle, in: session)
            let theme = try await server.theme("Taal", session.ideas, in: session)
            var page = try await browser.get("/kiosk/170406/theme/\(theme)")
            #expect(page.text.contains("Taal") && !page.text.contains("Huis"))
            page = try await browser.get(try #require(page.link("next")))
            #expect(page.text.contains("Huis"))
            #expect(page.link("next") == nil)

            let form = page.form(to: "/object")
            page = try await browser.submit(form, ["do": ["object"]])
            #expect(page.text.contains(try server.text(.bundleObjected)))
            #expect(page.text.contains("Huis"))
            #expect(try session.idea("Huis").objections == [id: theme])
            _ = try await browser.submit(form, ["do": ["object"]])
            #expect(try session.idea("Huis").objections == [id: theme])
            page = try await browser.submit(page.form(to: "/object"), ["do": ["withdraw"]])
            #expect(page.text.contains(try server.text(.bundleStays)))
            #expect(try session.idea("Huis").objections.isEmpty)
        }
    }

    @Test("a theme that is gone, or a phase that is over, leads to where the seat is")
    func gone() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal")
            try await server.open(.bundle, in: session)
            let theme = try await server.theme("Taal", session.ideas, in: session)
            let form = try await browser.get("/kiosk/170406/theme/\(theme)").form(to: "/object")
            try await session.perform(.changeThemes([.removed(theme)]), at: server.clock.now)
            #expect(try await browser.get("/kiosk/170406/theme/\(theme)").path == step)
            #expect(try await browser.submit(form, ["do": ["object"]]).path == step)
            try await session.perform(.closePhase, at: server.clock.now)
            let page = try await browser.submit(form, ["do": ["object"]])
            #expect(page.screen == "waiting")
            #expect(page.text.contains(try server.text(.pauseText)))
        }
    }

    @Test("the page is made once for a change of the themes, and a page never holds what another person sees")
    func shared() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (one, first) = try await server.contributor("Taal")
            let (other, second) = try await server.contributor("Huis")
            try await server.open(.bundle, in: session)
            _ = try await server.theme("Taal", session.ideas, in: session)
            let pages = [try await one.get(step), try await other.get(step)]
            #expect(
                pages[0].body.replacing(first.rawValue, with: "") == pages[1].body.replacing(second.rawValue, with: ""))
            #expect(pages[0].body.contains(first.rawValue) && !pages[0].body.contains(second.rawValue))
        }
    }
}
