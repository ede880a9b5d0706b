"""The four themes, as they are written down: what is seen of them on screens is measured elsewhere."""

import pytest

from support.palette import LINES, STYLES, TEXTS, THEMES, colours_named_in, contrast, tokens

LEAST = {"usual": 10, "light": 20, "dark": 20, "low": 4.5}
MOST = {"low": 8}


@pytest.mark.parametrize("theme", THEMES)
def test_text_and_icons_have_the_contrast_of_their_theme(theme):
    """Usual at least 10:1, light and dark at least 20:1, low from 4.5:1 to 8:1."""
    named = tokens(theme)
    wrong = {
        f"{text} on {ground}": round(contrast(named[text], named[ground]), 2) for text, ground in TEXTS
        if not LEAST[theme] <= contrast(named[text], named[ground]) <= MOST.get(theme, 21)}
    assert not wrong


@pytest.mark.parametrize("theme", THEMES)
def test_lines_of_controls_and_the_focus_can_be_seen(theme):
    """At least 3:1 with every ground they may lie on (WCAG 2.2, 1.4.11 and 2.4.13)."""
    named = tokens(theme)
    wrong = {
        f"{line} on {ground}": round(contrast(named[line], named[ground]), 2) for line, ground in LINES
        if contrast(named[line], named[ground]) < 3}
    assert not wrong


def test_every_colour_has_a_name():
    """No stylesheet but tokens.css names a colour, and each theme names all that the usual one does, but the flower's."""
    wrong = {file.name: colours_named_in(file.name) for file in STYLES.glob("*.css") if file.name != "tokens.css"}
    assert {name: colours for name, colours in wrong.items() if colours} == {}
    assert len(tokens("usual")) > 25
