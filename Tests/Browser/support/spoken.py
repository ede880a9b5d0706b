"""Answers that are said aloud, as a kiosk's script sends them."""

import http.client
import json
import math
import struct

RATE = 16_000
PIECE = 200_000
"""Bytes of one piece; the server takes no larger ones than 256 KiB."""


def voice(seconds):
    """Samples of a voice of a kind, for whole seconds: a tone with overtones, in syllables; signed 16 bit."""
    def sample(index):
        time = index / RATE
        syllable = 1 if time % 0.25 < 0.17 else 0.05
        return int(6_000 * syllable * sum(math.sin(2 * math.pi * 150 * part * time) / part for part in range(1, 4)))

    return struct.pack(f"<{RATE}h", *map(sample, range(RATE))) * seconds


class Recording:
    """A recording of a seat, sent piece by piece; each request over a connection of its own."""

    def __init__(self, seat, samples, name="recording-1", prompt="need"):
        self.seat, self.samples, self.name, self.prompt = seat, samples, name, prompt

    def _ask(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.seat.server.port, timeout=20)
        connection.request(method, path, body, {
            "Cookie": f"seat={self.seat.cookie}", "Content-Type": "application/octet-stream"})
        reply = connection.getresponse()
        content = reply.read()
        connection.close()
        assert reply.status in (200, 409), (reply.status, content)
        return content

    def piece(self, start, size=PIECE):
        """Sends a piece. Returns how many bytes the server says that it has."""
        query = f"participant={self.seat.participant}&prompt={self.prompt}&rate={RATE}&from={start}"
        path = f"{self.seat.path}/spoken/{self.name}?{query}"
        return json.loads(self._ask("PUT", path, self.samples[start:start + size]))["bytes"]

    def sound(self):
        """The samples as the seat hears them."""
        return self._ask("GET", f"{self.seat.path}/spoken/{self.name}.wav")[44:]

    def keep(self):
        """Makes it the answer."""
        self.seat.hang_up()
        reply = self.seat.answer(self.prompt, {"spoken": self.name})
        assert reply.status == 303, reply.status


def say(seat, seconds):
    """Records an answer at a seat and gives it."""
    recording = Recording(seat, voice(seconds))
    for start in range(0, len(recording.samples), PIECE):
        recording.piece(start)
    recording.keep()


def say_all(seat):
    """Says aloud at a seat what is needed, skips what comes after it, and sends it."""
    say(seat, seconds=1)
    for prompt in ("why", "need-more", "goal", "belonging"):
        assert seat.answer(prompt, {"do": "skip"}).status == 303, prompt
    assert seat.answer("closing", {"do": "next"}).status == 303
    seat.send()
