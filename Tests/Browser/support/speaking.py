"""Speaking an answer at a kiosk: a microphone that hears a voice, and the recorder as a person uses it."""

import subprocess

from playwright.sync_api import expect

from .browser import launch
from .places import PROGRAM, ROOT
from .waiting import eventually

DOUBLE_TAP = 500
"""So long after the buttons have changed a tap counts as the second half of a double tap, in milliseconds."""


def microphone(playwright, folder, text="ቋንቋ ክመሃር እደሊ ኣለኹ።", locale="ti"):
    """A browser whose microphone hears this said over and over."""
    voice = folder / "voice.wav"
    subprocess.run([str(PROGRAM), "say", "--locale", locale, text, "-o", str(voice)], check=True, cwd=ROOT)
    return launch(playwright, args=[
        "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-audio-capture={voice}"])


class Recorder:
    """The control on the kiosk's screen with which an answer is said aloud."""

    def __init__(self, kiosk):
        self.kiosk = kiosk
        self.box = kiosk.page.locator(".speaking")
        self.state = self.box.locator(".state")

    def do(self, name):
        return self.box.locator(f"[data-do={name}]")

    def record(self, seconds):
        """Speaks so long, and stops."""
        self.kiosk.tap(self.do("record"))
        expect(self.do("stop")).to_be_visible()
        self.wait_for(seconds)
        self.kiosk.tap(self.do("stop"))
        expect(self.do("play")).to_be_visible()
        self.kiosk.page.wait_for_timeout(DOUBLE_TAP)

    def wait_for(self, seconds):
        """Until the clock, in whatever digits, has counted down so many seconds."""
        clock = self.box.locator(".clock b")
        eventually(lambda: int(clock.inner_text() or 120) <= 120 - seconds, what="the recording")
