"""The helper's phone as a helper uses it."""

from playwright.sync_api import Page, expect

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}


class Helper:
    def __init__(self, page: Page, server):
        self.page, self.server = page, server
        self.calls = page.locator("li.call")
        self.error = page.locator(".note.problem[role=alert]")
        self.verdict = page.locator("#verdict")
        self.draft = page.locator(".draft")

    @property
    def url(self):
        return f"{self.server.url}/helper"

    def sign_in(self, code, name="", locales=("nl",)):
        self.page.goto(self.url)
        self.page.get_by_label("Code").fill(code)
        self.page.get_by_role("button", name="Verder").click()
        self.page.get_by_label("Je voornaam").fill(name)
        for locale in locales:
            self.page.locator(f"input[name=locale][value={locale}]").check()
        self.page.get_by_role("button", name="Ga helpen").click()
        expect(self.page.locator("h1")).to_have_text("Wie wil hulp?")

    def call(self, number):
        return self.calls.filter(has=self.page.locator(".number", has_text=str(number)))

    def take(self, number):
        self.page.get_by_role("button", name=f"Ik ga naar plek {number}").click()
        expect(self.page.locator("h1")).to_have_text(f"Plek {number}")

    def offer(self, number):
        self.page.locator("#offer-number").fill(str(number))
        self.page.get_by_role("button", name="Bied hulp aan").click()

    def open_seat(self, number):
        self.page.get_by_role("link", name=f"Kijk mee bij plek {number}").click()
        expect(self.page.locator("h1")).to_have_text(f"Plek {number}")

    def do(self, name):
        self.page.get_by_role("button", name=name, exact=True).first.click()

    def propose_text(self, text, locale=None):
        self.page.locator(".answering textarea").fill(text)
        if locale:
            self.page.locator(".answering select[name=locale]").select_option(locale)
        self.do("Stel voor")

    def choose(self, option):
        self.page.locator(f".answering input[name=value][value='{option}']").check()

    def enter(self, said=True):
        self.page.locator("details.enter summary").click()
        if said:
            self.page.locator("input[name=said]").check()
        self.do("Voer in")


def code_for_helpers(facilitator):
    """Lets helpers in, on the page of a session. Returns the code that they type."""
    facilitator.page.locator("#make-helper-code").click()
    expect(facilitator.page.locator(".helper-code .code")).to_be_visible()
    return facilitator.page.locator(".helper-code .code").inner_text().strip()
