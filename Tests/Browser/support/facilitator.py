"""The facilitator's screens as a facilitator uses them."""

import re

from playwright.sync_api import Page, expect

from .leading import Leading


class Facilitator:
    def __init__(self, page: Page, server):
        self.page, self.server = page, server
        self.contributions = page.locator("li.contribution")
        self.status = page.locator(".phase .status")
        self.error = page.locator(".note.problem[role=alert]")

    @property
    def url(self):
        return f"{self.server.url}/facilitator"

    def sign_in(self, passphrase=None):
        self.page.goto(self.url)
        self.page.get_by_label("Wachtzin").fill(passphrase or self.server.passphrase)
        self.page.get_by_role("button", name="Aanmelden").click()
        if not passphrase:
            expect(self.page.locator("h1")).to_have_text("Sessies")

    def be_signed_in(self):
        """Signs in without the form, which is slow on purpose."""
        leading = Leading(self.server)
        name, value = leading.server.facilitator.split("=", 1)
        self.page.context.add_cookies([
            {"name": name, "value": value, "url": f"{self.server.url}{path}", "httpOnly": True, "sameSite": "Strict"}
            for path in ("/facilitator", "/author")])
        return leading

    def open_session(self, title="Assen", by_hand=False):
        """Opens the session of the kiosks, as somebody who has signed in; or signs in, and takes it from the list."""
        if by_hand:
            self.sign_in()
            self.page.locator("a.session", has_text=title).first.click()
        else:
            self.page.goto(f"{self.server.url}{self.be_signed_in().path}")
        expect(self.page.locator("h1")).to_have_text(title)

    @property
    def session_path(self):
        return re.search(r"/facilitator/sessions/[^/?#]+", self.page.url).group()

    def contribution(self, text):
        return self.contributions.filter(has=self.page.get_by_text(text, exact=True))

    def open_phase(self, phase="contribute"):
        """Opens a phase; the outcome becomes visible if that is what the phase does."""
        opening = self.page.locator(f"#opening-{phase}")
        if not opening.is_visible():
            self.page.locator("#other-phases summary").first.click()
        confirm = opening.locator("input[name=confirm]")
        if confirm.count():
            confirm.check()
        opening.locator("button").click()
        expect(self.status).to_have_class(re.compile(r"\bopen\b"))
        expect(self.page.locator(f"#opening-{phase}")).to_have_count(0)

    def close_phase(self):
        self.page.locator("form[action$='/close'] button").click()
        expect(self.status).not_to_have_class(re.compile(r"\bopen\b"))

    def end_session(self):
        self.page.locator("#confirm-end summary").click()
        self.page.locator("#confirm-end input[name=confirm]").check()
        self.page.get_by_role("button", name="Beëindig de sessie").click()
        expect(self.status).to_have_text("Beëindigd")

    def participant(self, number):
        return self.page.locator("li.person", has_text=f"Deelnemer {number}")

    def erase(self, number):
        person = self.participant(number)
        person.locator("summary").click()
        person.locator("input[name=confirm]").check()
        person.get_by_role("button", name="Wis voorgoed").click()
        expect(person).to_contain_text("Gewist")

    def new_session(self, *, title, code, groups=None, locales=None, days=None, flow=None):
        """Fills in the form for a new session; what is `None` stays as it is proposed."""
        self.page.goto(f"{self.url}/new")
        self.page.get_by_label("Titel").fill(title)
        self.page.locator("input[name=code]").fill(code)
        if flow:
            self.page.locator(f"input[name=flow][value='{flow}']").check()
        for name, wanted in (("group", groups), ("locale", locales)):
            if wanted is not None:
                for box in self.page.locator(f"input[name={name}]").all():
                    box.set_checked(box.get_attribute("value") in wanted)
        if days is not None:
            self.page.locator("input[name=retentionDays]").fill(str(days))
        self.page.get_by_role("button", name="Sessie maken").click()

    def download(self, name):
        """The bytes of a file that the session's page offers, such as contributions.csv or export.json."""
        with self.page.expect_download() as arriving:
            self.page.locator(f"a[href$='/{name}']").click()
        with open(arriving.value.path(), "rb") as file:
            return file.read()
