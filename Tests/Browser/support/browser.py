"""Chromium as the kiosks use it."""

import os
from contextlib import contextmanager

from .places import CHROMIUM, HEADLESS

MICROPHONE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
"""A microphone that beeps, and a person who allows it."""
TIMEOUT = 20_000
"""How long anything on a page may take on a busy machine before a test gives up, in milliseconds."""
KIOSK_SIZE = {"width": 1280, "height": 800}


def launch(playwright, *, args=(), ignore=(), profile=None, env=None):
    """Starts Debian's Chromium without its windows.

    With a `profile` folder it is the whole browser, keeps what a browser keeps, and gives a context; so it is where it is
    to find something in a home of its own (`env`).
    """
    options = {
        "executable_path": CHROMIUM if profile or env else HEADLESS, "args": ["--no-sandbox", *args], "ignore_default_args": list(ignore) or None,
        "env": {**os.environ, **env} if env else None,
    }
    if profile:
        return playwright.chromium.launch_persistent_context(profile, **options, **device())
    return playwright.chromium.launch(**options)


def device(**changes):
    """A touch screen of a common size, set to Dutch."""
    return {"viewport": KIOSK_SIZE, "has_touch": True, "locale": "nl-NL", **changes}


@contextmanager
def devices(browser):
    """Makes browser contexts, devices that know nothing of each other; all are put away at the end."""
    contexts = []

    def make(**changes):
        context = browser.new_context(**device(**changes))
        context.set_default_timeout(TIMEOUT)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()
