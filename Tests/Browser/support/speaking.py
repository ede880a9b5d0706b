"""Speaking an answer at a kiosk: a microphone that hears a voice, and the recorder as a person uses it."""

import http.client
import json
import math
import struct
import subprocess

from playwright.sync_api import expect

from .browser import launch
from .places import PROGRAM, ROOT
from .waiting import eventually

RATE = 16_000


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

    def wait_for(self, seconds):
        """Until the clock, in whatever digits, has counted down so many seconds."""
        clock = self.box.locator(".clock b")
        eventually(lambda: int(clock.inner_text() or 120) <= 120 - seconds, what="the recording")


def voice(seconds):
    """Samples as a kiosk sends them: a tone with overtones, in syllables; signed 16 bit."""
    def sample(index):
        time = index / RATE
        syllable = 1 if time % 0.25 < 0.17 else 0.05
        return int(6_000 * syllable * sum(math.sin(2 * math.pi * 150 * part * time) / part for part in range(1, 6)))

    period = [sample(index) for index in range(RATE)]
    return struct.pack(f"<{RATE}h", *period) * seconds


class Upload:
    """A recording of a seat without a browser, sent piece by piece as its script does."""

    def __init__(self, seat, samples, recording="recording-1"):
        self.seat, self.samples, self.recording = seat, samples, recording
        self.path = f"{seat.path}/spoken/{recording}"

    def piece(self, start, size):
        """Sends a piece. Returns how many bytes the server says that it has."""
        connection = http.client.HTTPConnection("127.0.0.1", self.seat.server.port, timeout=20)
        query = f"participant={self.seat.participant}&prompt=need&rate={RATE}&from={start}"
        connection.request(
            "PUT", f"{self.path}?{query}", self.samples[start:start + size],
            {"Cookie": f"seat={self.seat.cookie}", "Content-Type": "application/octet-stream"})
        reply = connection.getresponse()
        body = reply.read()
        connection.close()
        assert reply.status in (200, 409), (reply.status, body)
        return json.loads(body)["bytes"]

    def sound(self):
        """The samples as the seat hears them."""
        connection = http.client.HTTPConnection("127.0.0.1", self.seat.server.port, timeout=20)
        connection.request("GET", self.path + ".wav", headers={"Cookie": f"seat={self.seat.cookie}"})
        reply = connection.getresponse()
        assert reply.status == 200
        return reply.read()[44:]
