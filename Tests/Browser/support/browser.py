"""Chromium as the kiosks use it."""

import os

from .places import CHROMIUM

MICROPHONE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
"""A microphone that beeps, and a person who allows it."""
KIOSK_SIZE = {"width": 1280, "height": 800}


def launch(playwright, *, args=(), ignore=(), profile=None, env=None):
    """Starts Debian's Chromium; with a `profile` folder it keeps what a browser keeps, and gives a context."""
    options = {
        "executable_path": CHROMIUM, "args": ["--no-sandbox", *args], "ignore_default_args": list(ignore) or None,
        "env": {**os.environ, **env} if env else None,
    }
    if profile:
        return playwright.chromium.launch_persistent_context(profile, **options, **device())
    return playwright.chromium.launch(**options)


def device(**changes):
    """A touch screen of a common size, set to Dutch."""
    return {"viewport": KIOSK_SIZE, "has_touch": True, "locale": "nl-NL", **changes}
