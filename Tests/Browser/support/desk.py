"""The helper's desk, where what people said is written down and translated."""

from playwright.sync_api import expect


class Desk:
    def __init__(self, helper):
        self.helper, self.page = helper, helper.page
        self.text = self.page.locator("#text")
        self.tasks = self.page.locator(".todo li.call")
        self.written = self.page.locator(".written li.call")

    def open(self):
        self.page.goto(f"{self.helper.url}/desk")
        expect(self.page.locator("h1")).to_have_text("Uitschrijven en vertalen")

    def begin(self, name):
        """Opens the first task of this name, such as “Schrijf uit” or “Vertaal”."""
        self.page.get_by_role("link", name=name).first.click()
        expect(self.text).to_be_visible()

    def write(self, text, *, and_ask=False):
        self.text.fill(text)
        self.page.locator("#save-and-ask" if and_ask else "#save").click()
        expect(self.page.locator("h1")).to_have_text("Uitschrijven en vertalen")
