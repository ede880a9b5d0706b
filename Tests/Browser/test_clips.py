"""The sound behind every text that can be heard."""

import io
import re
import urllib.request
import wave

import pytest

from support.kiosk import Kiosk
from support.pages import Screens
from support.wording import TAGS

SHORTEST = 0.2
"""No word takes less, in seconds."""

SPOKEN = """
    () => {
        const parts = [document, ...[...document.querySelectorAll('template')].map((template) => template.content)]
        return parts.flatMap((part) => [...part.querySelectorAll('[data-clip]')])
            .map((element) => [element.dataset.clip, element.querySelectorAll('.w').length, element.textContent.trim()])
    }
"""


def fetch(url):
    with urllib.request.urlopen(url) as reply:
        return reply.status, reply.headers.get_content_type(), reply.read()


def check_clip(server, clip, words):
    status, kind, sound = fetch(f"{server.url}/clips/{clip}.wav")
    assert (status, kind) == (200, "audio/wav")
    with wave.open(io.BytesIO(sound)) as heard:
        seconds = heard.getnframes() / heard.getframerate()
    assert seconds > SHORTEST
    status, kind, marks = fetch(f"{server.url}/clips/{clip}.vtt")
    assert (status, kind) == (200, "text/vtt")
    cues = re.findall(r"^([\d:.]+) --> ([\d:.]+)\n(.*)$", marks.decode(), re.MULTILINE)
    assert [text for _, _, text in cues] == [str(number) for number in range(words)]
    starts = [moment(start) for start, _, _ in cues]
    assert starts == sorted(starts)
    assert all(moment(end) <= seconds + 0.05 for _, end, _ in cues)


def moment(text):
    seconds = 0.0
    for part in text.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


@pytest.mark.parametrize("tag", TAGS)
def test_everything_that_can_be_heard_has_a_clip_with_a_mark_for_each_word(kiosk, ended_seats, tag):
    """On every screen, each spoken text has a sound of a sensible length and one mark for each word shown."""
    clips = {}
    for screen in Screens(kiosk, tag, ended_seats[tag]).all():
        for clip, words, text in kiosk.page.evaluate(SPOKEN):
            assert clip, f"“{text}” on {screen} has no sound"
            assert words > 0, f"“{text}” on {screen} has no words to light"
            assert clips.setdefault(clip, (words, text))[0] == words, f"“{text}” on {screen}"
    assert len(clips) > 60
    for clip, (words, text) in clips.items():
        try:
            check_clip(kiosk.server, clip, words)
        except Exception as fault:
            raise AssertionError(f"“{text}”: {fault}") from fault


def test_an_unknown_clip_is_not_found(server):
    """An address that was never given out is answered with 404, not with silence."""
    with pytest.raises(urllib.error.HTTPError) as refused:
        fetch(f"{server.url}/clips/{'0' * 64}.wav")
    assert refused.value.code == 404
