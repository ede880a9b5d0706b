"""The panel in which a person sets how the kiosk sounds."""

from playwright.sync_api import expect

RATES = [0.5, 0.63, 0.79, 1, 1.26, 1.59, 2]
USUAL_RATE = RATES.index(1)
LEVELS = [-24, -18, -12, -6, 0]
USUAL_LEVEL = LEVELS.index(-6)
VOICES = ["low", "normal", "high"]
KEYS = [
    "settings.slower", "settings.faster", "settings.softer", "settings.louder", "settings.voiceLow",
    "settings.voiceNormal", "settings.voiceHigh"]
"""The panel's buttons in the order that shows."""


class Settings:
    def __init__(self, kiosk):
        self.kiosk, self.page = kiosk, kiosk.page
        self.button = self.page.locator(".settings > summary")
        self.panel = self.page.locator(".settings .panel")
        self.buttons = self.panel.locator(".setting button")
        self.slower, self.faster, self.softer, self.louder = (self.buttons.nth(place) for place in range(4))
        self.voices = self.panel.locator("[data-to]")
        self.sample = self.panel.locator(".sample")
        self.done = self.panel.locator("[data-close]")

    def open(self):
        self.kiosk.tap(self.button)
        expect(self.panel).to_be_visible()

    def close(self):
        self.kiosk.tap(self.done)
        expect(self.panel).to_be_hidden()

    def press(self, button):
        """Taps a button, also one that is at its end."""
        button.tap(force=True)

    def voice(self, name):
        return self.voices.nth(VOICES.index(name))

    def full_bars(self, meter):
        return self.panel.locator(f"[data-meter={meter}] .full").count()

    def heard_as(self):
        """How the one audio element of the page is set: rate, volume, whether pitch is kept."""
        return self.page.evaluate("""() => {
            const voice = document.getElementById('voice')
            return [voice.playbackRate, voice.defaultPlaybackRate, voice.volume, voice.preservesPitch]
        }""")

    def set_rate(self, rate):
        """Moves to one of the seven rates."""
        steps = RATES.index(rate) - (self.full_bars("rate") - 1)
        for _ in range(abs(steps)):
            self.press(self.faster if steps > 0 else self.slower)


def volume(decibels):
    return 10 ** (decibels / 20)
