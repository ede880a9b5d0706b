"""The keyboard on the screen, as fingers use it."""

import json

import yaml
from playwright.sync_api import expect

from .places import LOCALES


class ScreenKeyboard:
    """Its methods tap keys by touch, as fast as a person might: the same key twice is two letters."""

    def __init__(self, kiosk):
        self.kiosk, self.page = kiosk, kiosk.page
        self.shell = self.page.locator(".keyboard")
        self.button = self.page.locator("[data-keyboard]")
        self.words = self.shell.locator(".completion")
        self.strip = self.shell.locator(".strip:not([hidden])")
        self.speaks = self.shell.locator("[data-speaks]")
        self.hide = self.shell.locator("[data-hide]")
        self.taps = 0

    def open(self):
        """By touching the text field."""
        # The keys come a moment after the page; the button shows once they are there.
        expect(self.button).to_be_visible()
        self.kiosk.answer_field.tap()
        expect(self.shell).to_be_visible()
        return self

    def key(self, text):
        return self.shell.locator(f".layer:not([hidden]) [data-write={json.dumps(text, ensure_ascii=False)}]")

    def variant(self, text):
        return self.strip.locator(f"[data-write={json.dumps(text, ensure_ascii=False)}]")

    def act(self, name):
        return self.shell.locator(f".layer:not([hidden]) [data-act={name}]")

    def layer(self, name):
        return self.shell.locator(f".layer:not([hidden]) [data-opens={name}]")

    def tap(self, *keys):
        for key in keys:
            key.tap()
            self.taps += 1

    def type(self, text):
        """Taps the keys of a text; capitals with shift, and a letter without a key by way of the strip."""
        for letter in text:
            if letter == " ":
                self.tap(self.act("space"))
            elif letter == "\n":
                self.tap(self.act("newline"))
            elif self.key(letter).count():
                self.tap(self.key(letter))
            elif self.key(letter.lower()).count():
                if self.act("shift").get_attribute("aria-pressed") == "false":
                    self.tap(self.act("shift"))
                self.tap(self.key(letter.lower()))
            else:
                self.tap(self.key(self.base(letter)), self.variant(letter))

    def base(self, letter):
        """The letter with a key in whose line this one stands."""
        lines = yaml.safe_load((LOCALES / self.kiosk.words.tag / "keyboard.yaml").read_text())["variants"]
        line = next(line.split() for line in lines if letter in line.split())
        return next(other for other in line if self.key(other).count())

    def offered_clips(self):
        return {word.get_attribute("data-clip") for word in self.words.locator(".word").all()}

    def offered(self):
        return [word.get_attribute("data-word") for word in self.words.all()]
