"""The question whether anybody is still there, and a clock that goes on when the test says so."""

from playwright.sync_api import expect

from .script import module

ASKING, COUNTDOWN = 180, 30
"""Seconds without a touch, and then of the countdown, as the server begins with them."""
TOGETHER = 5 * ASKING
"""Where people look at a screen together."""

AT_REST = f"""
    async () => {{
        const {{ isCut, isUnsent }} = await {module("live")}
        const {{ isSpeaking }} = await {module("speech")}
        const isBusy = () => isSpeaking() || isCut() && isUnsent() || document.querySelector('#page[aria-busy]')
        while (isBusy()) await new Promise((resolve) => setTimeout(resolve, 20))
    }}
"""
"""It does not ask while it speaks or fetches, nor whoever is writing while there is no connection: time begins after it."""


class Idle:
    """Install it before the page is opened: from then on time also goes by in jumps."""

    def __init__(self, kiosk):
        self.kiosk, self.page = kiosk, kiosk.page
        self.page.clock.install()
        self.question = self.page.locator("#idle")
        self.title = self.question.locator("h2")
        self.text = self.question.locator("#idle-text")
        self.news = self.question.locator("#idle-news")
        self.number = self.question.locator(".ring b")
        self.stay = self.question.locator("[data-stay]")
        self.leave = self.question.locator("[data-leave]")

    def pass_time(self, seconds):
        """So much time goes by at once; what was due in it is done once."""
        self.page.clock.fast_forward(int(seconds * 1000))

    def be_silent(self):
        """Silences the voice with a key that does nothing else, since the kiosk never asks while it speaks."""
        self.page.keyboard.press("F9")

    def end_speech(self):
        """Lets what is being said come to its end at once."""
        self.page.evaluate("() => { const voice = document.getElementById('voice'); voice.currentTime = voice.duration }")

    def be_quiet(self, seconds=ASKING):
        """Nobody touches anything until the kiosk asks."""
        self.be_silent()
        self.page.evaluate(AT_REST)
        self.pass_time(seconds + 1)
        expect(self.question).to_be_visible()

    def be_gone(self, seconds=ASKING):
        """Nobody is there any more, and the kiosk is the next person's."""
        self.be_quiet(seconds)
        self.pass_time(COUNTDOWN + 1)
        self.kiosk.expect_screen("language")
