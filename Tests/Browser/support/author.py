"""The author's screens as an author uses them."""

from playwright.sync_api import Page, expect

from .wording import FLOW


class Author:
    def __init__(self, page: Page, server, tag="nl"):
        self.page, self.server, self.tag = page, server, tag
        self.recorder = page.locator(".recorder")
        self.advice = self.recorder.locator(".advice")
        self.summary = page.locator("#summary")

    @property
    def url(self):
        return f"{self.server.url}/author/{FLOW}/{self.tag}"

    def sign_in(self):
        """Asks for the page, and is led to it by way of the passphrase."""
        self.page.goto(self.url)
        self.page.get_by_label("Wachtzin").fill(self.server.passphrase)
        self.page.get_by_role("button", name="Aanmelden").click()
        expect(self.page).to_have_url(self.url)

    def line(self, key):
        return self.page.locator(f".wording[id='{key}']")

    def voice(self, key):
        """What stands beside a text about its voice."""
        return self.line(key).locator(".voice")

    def clip(self, key):
        """The address of what is spoken now."""
        return self.line(key).locator("a[data-play]").get_attribute("href")

    def do(self, name):
        return self.recorder.locator(f"[data-do={name}]")

    def record(self, key, until="0:01"):
        """Records until the clock says so, and stops."""
        self.line(key).locator("[data-record]").click()
        expect(self.recorder.locator(".clock")).to_have_text(until)
        self.do("stop").click()
        expect(self.do("keep")).to_be_visible()

    def keep(self, key):
        self.do("keep").click()
        expect(self.voice(key)).to_have_text("menselijke stem")
