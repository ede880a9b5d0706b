"""The desk as a helper uses it, to write down and translate what people brought in."""

import re

from playwright.sync_api import expect

from .helper import Helper


class Desk:
    def __init__(self, helper: Helper):
        self.helper, self.page = helper, helper.page
        self.text = self.page.locator("#text")
        self.clock = self.page.locator("#clock")
        self.speed = self.page.locator("#speed")
        self.live = self.page.locator("#live")
        self.written = self.page.locator(".written li")

    def open(self):
        self.page.get_by_role("link", name="Uitschrijven en vertalen").click()
        expect(self.page.locator("h1")).to_have_text("Uitschrijven en vertalen")
        return self

    def task(self, name):
        """What can be opened, by the languages that stand on it."""
        return self.page.locator(".todo li").filter(has=self.page.locator("b", has_text=name))

    def begin(self, name):
        self.task(name).first.get_by_role("link").click()
        expect(self.text).to_be_visible()
        return self

    def save(self, asking=False):
        self.page.locator("#save-and-ask" if asking else "#save").click()

    def audio(self, what):
        """A property of the recording's player."""
        return self.page.evaluate(f"document.querySelector('#recording').{what}")

    def wait_for_audio(self, condition):
        self.page.wait_for_function(f"() => ({condition})(document.querySelector('#recording'))")

    def expect_saved(self, notice="Bewaard"):
        expect(self.page.locator(".note[role=status]").first).to_contain_text(notice)

    def expect_conflict(self):
        expect(self.page.locator(".both")).to_be_visible()
        expect(self.helper.error).to_contain_text(re.compile("^Nog niet bewaard"))
