"""Waiting for something to become true, never for a fixed time."""

import threading
import time

PATIENCE = 20.0
"""How long something may take on a busy machine before a test gives up, in seconds."""

GLANCE = 0.02
"""Time between two looks, in seconds."""


def eventually(look, *, within=PATIENCE, what="what was waited for"):
    """The first truthy result of `look()`.

    Raises an AssertionError when there is none `within` so many seconds.
    """
    end = time.monotonic() + within
    while True:
        found = look()
        if found:
            return found
        assert time.monotonic() < end, f"{what} did not come within {within:g} s"
        threading.Event().wait(GLANCE)


def unchanged(look, *, looks=60, within=PATIENCE):
    """Waits until `looks` looks in a row see the same."""
    last, same = object(), 0

    def rests():
        nonlocal last, same
        seen = look()
        same = same + 1 if seen == last else 0
        last = seen
        return same >= looks

    eventually(rests, within=within, what="rest")
