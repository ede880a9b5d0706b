"""The sound behind a text that can be heard; that every text of every screen has one, test_display.py looks at."""

import urllib.error
import urllib.request

import pytest


def test_an_unknown_clip_is_not_found(server):
    """An address that was never given out is answered with 404, not with silence."""
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{server.url}/clips/{'0' * 64}.wav")
    assert refused.value.code == 404
