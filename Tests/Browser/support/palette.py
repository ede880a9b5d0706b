"""The named colours of tokens.css, theme by theme, and which stand on which."""

import re

from .places import ROOT

STYLES = ROOT / "Sources/KioskServer/Resources/assets/css"
THEMES = ["usual", "light", "dark", "low"]

GROUNDS = ["ground", "surface", "sunk", "accent-soft"]
BUBBLES = ["bubble-one", "bubble-two", "bubble-three", "bubble-four"]

TEXTS = [
    *(("ink", ground) for ground in [*GROUNDS, *BUBBLES, "accent", "accent-over", "glow", "good", "problem-soft"]),
    *(("ink-soft", ground) for ground in [*GROUNDS, *BUBBLES]),
    *(("problem", ground) for ground in [*GROUNDS, "problem-soft"]),
    ("on-accent", "accent"), ("on-accent", "accent-over"), ("on-lit", "lit"),
    ("on-ink", "ink"), ("on-ink", "ink-soft"), ("mark", "ink"),
    ("on-problem", "problem"), ("on-problem", "problem-over"),
]
"""Text and icons, with the ground they stand on."""

LINES = [
    *(("line-strong", ground) for ground in GROUNDS),
    *(("accent-edge", ground) for ground in GROUNDS),
    *(("ink", ground) for ground in [*GROUNDS, *BUBBLES, "halo"]),
]
"""Lines around what can be touched, and the ring of the focus."""


def tokens(theme):
    """Each named colour of a theme, as `#rrggbb`. What a theme does not name is as usual."""
    found = {}
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", without_comments("tokens.css")):
        named = [selector.strip() for selector in selectors.split(",\n")[0].split(", ")]
        if ":root" in named or f':root[data-theme="{theme}"]' in named:
            found.update(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{3,6})\b", body))
    return found


def without_comments(name):
    return re.sub(r"/\*.*?\*/", "", (STYLES / name).read_text(), flags=re.DOTALL)


def contrast(one, other):
    """The contrast ratio of two colours (WCAG 2.2, relative luminance)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (linear(int(digits[place:place + 2], 16) / 255) for place in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part):
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def colours_named_in(name):
    """The colours that a stylesheet names itself."""
    return re.findall(r":[^;{}]*?(#[0-9a-fA-F]{3,8}\b|rgba?\([^)]*\)|hsla?\([^)]*\))", without_comments(name))
