"""How a person may set the display, and which of all combinations are looked at."""

import os
from dataclasses import dataclass

SIZES = [1, 2, 3, 4]
THEMES = ["usual", "light", "dark", "low"]
WIDTHS = {320: 640, 360: 740, 800: 1280, 1280: 800, 1920: 1080, 3840: 2160}
"""Widths of screens, and a height that goes with each, in CSS pixels."""
USUAL_WIDTH = 1280

ALL = os.environ.get("INBRENG_ALL") == "1"
"""Whether every combination is looked at; else a sample."""

SET = """
    ({ size, theme, spacing }) => Object.assign(document.documentElement.dataset, { size, theme, spacing })
"""


@dataclass(frozen=True)
class Display:
    """A size of letters, a theme and a spacing; `widths` are the screens to look at it on besides the usual one."""

    size: int
    theme: str
    spacing: int
    widths: tuple

    def __str__(self):
        return f"size {self.size}, {self.theme}, spacing {self.spacing}"

    def set(self, page):
        page.evaluate(SET, {"size": str(self.size), "theme": self.theme, "spacing": str(self.spacing)})


def displays(screen, language):
    """The combinations to look at for a screen in a language, both told by number.

    Of the sixteen pairs of size and theme a sample takes two; four screens in a row see each size and each theme, and the
    four languages together all sixteen. The widths go round, so that a group in a language sees each of them.
    """
    others = [width for width in WIDTHS if width != USUAL_WIDTH]
    found = []
    for place, size in enumerate(SIZES):
        for shift in range(len(THEMES)):
            if not ALL and (shift != (screen + language) % len(THEMES) or place % 2 != screen // 2 % 2):
                continue
            turn = place + screen + language
            widths = tuple(others) if ALL else (others[turn % len(others)], others[(turn + 2) % len(others)])
            found.append(Display(size, THEMES[(place + shift) % len(THEMES)], (turn + shift) % 4, widths))
    return found
