"""The panel in which a person sets how the kiosk looks and sounds."""

from playwright.sync_api import expect

RATES = [0.5, 0.63, 0.79, 1, 1.26, 1.59, 2]
USUAL_RATE = RATES.index(1)
LEVELS = [-24, -18, -12, -6, 0]
USUAL_LEVEL = LEVELS.index(-6)
VOICES = ["low", "normal", "high"]
SIZES = [3.5, 4.8, 6.4, 8.5]
"""How high a capital letter is, in millimetres."""
SPACINGS = [0, 0.06, 0.12, 0.18]
THEMES = ["usual", "light", "dark", "low"]
KEYS = [
    "display.smaller", "display.larger", "display.narrower", "display.wider", "display.themeUsual",
    "display.themeLight", "display.themeDark", "display.themeLow", "settings.slower", "settings.faster",
    "settings.softer", "settings.louder", "settings.voiceLow", "settings.voiceNormal", "settings.voiceHigh"]
"""The panel's buttons in the order that shows."""


class Settings:
    def __init__(self, kiosk):
        self.kiosk, self.page = kiosk, kiosk.page
        self.button = self.page.locator(".settings > summary")
        self.panel = self.page.locator(".settings .panel")
        self.buttons = self.panel.locator(".setting button")
        self.smaller, self.larger = self._both("size")
        self.narrower, self.wider = self._both("spacing")
        self.slower, self.faster = self._both("rate")
        self.softer, self.louder = self._both("level")
        self.voices = self.panel.locator("[data-setting=voice] [data-to]")
        self.themes = self.panel.locator("[data-setting=theme] [data-to]")
        self.sample = self.panel.locator(".sample")
        self.reset = self.panel.locator("[data-reset]")
        self.reset_done = self.panel.locator(".done [data-clip]")
        self.done = self.panel.locator("[data-close]")

    def _both(self, name):
        return [self.panel.locator(f"[data-setting={name}] [data-by='{by}']") for by in (-1, 1)]

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

    def theme(self, name):
        return self.themes.nth(THEMES.index(name))

    def full_bars(self, meter):
        return self.panel.locator(f"[data-meter={meter}] .full").count()

    def heard_as(self):
        """How the one audio element of the page is set: rate, volume, whether pitch is kept."""
        return self.page.evaluate("""() => {
            const voice = document.getElementById('voice')
            return [voice.playbackRate, voice.defaultPlaybackRate, voice.volume, voice.preservesPitch]
        }""")

    def seen_as(self):
        """How high a capital letter of the page's text is, in millimetres, how far letters stand apart, as a part of
        their size, and the colours."""
        return self.page.evaluate("""() => {
            const root = getComputedStyle(document.documentElement)
            const text = getComputedStyle(document.querySelector('#main'))
            const size = parseFloat(text.fontSize)
            const script = parseFloat(root.getPropertyValue('--script'))
            const capital = size * 0.714 / script / parseFloat(root.getPropertyValue('--mm'))
            const round = (number) => Math.round(number * 100) / 100
            return [round(capital), round((parseFloat(text.letterSpacing) || 0) / size), document.documentElement.dataset.theme ?? 'usual']
        }""")

    def set_rate(self, rate):
        """Moves to one of the seven rates."""
        steps = RATES.index(rate) - (self.full_bars("rate") - 1)
        for _ in range(abs(steps)):
            self.press(self.faster if steps > 0 else self.slower)


def volume(decibels):
    return 10 ** (decibels / 20)
