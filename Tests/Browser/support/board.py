"""The board of themes as a facilitator uses it."""

from playwright.sync_api import expect

from .waiting import unchanged


class ThemesBoard:
    def __init__(self, facilitator):
        self.page = facilitator.page
        self.facilitator = facilitator
        self.items = self.page.locator("#items > .contribution")
        self.cards = self.page.locator("li.theme")
        self.undo_button = self.page.locator("#undo")
        self.error = self.page.locator("#error .note")
        self.said = self.page.locator("#said")
        self.dialog = self.page.locator("#dialog")

    def open(self):
        """From the page of a session."""
        self.page.get_by_role("link", name="Themabord").click()
        expect(self.page.locator("h1")).to_have_text("Themabord")
        # Dragging and keys wait for the script.
        self.page.wait_for_load_state()
        return self

    def item(self, text):
        return self.items.filter(has_text=text)

    def box(self, text):
        return self.item(text).locator("input[type=checkbox]")

    def card(self, name):
        return self.cards.filter(has=self.page.locator("h3", has_text=name))

    def make(self, name):
        self.page.locator("#make-name").fill(name)
        self.page.locator("#make").click()
        expect(self.card(name)).to_be_visible()

    def expect_count(self, name, contributions, people):
        expect(self.card(name).locator(".about").first).to_contain_text(f"{contributions} van {people}")

    def drag(self, text, name):
        """Drags the contribution with this text to the theme of this name, once the board moves no more beneath it."""
        item = self.item(text)
        unchanged(item.bounding_box, looks=10)
        item.locator("blockquote").drag_to(self.card(name).locator("h3"))
