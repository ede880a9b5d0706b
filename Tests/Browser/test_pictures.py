"""The drawings: each is there, is used, and belongs to one family."""

import re

import pytest

from support.places import PROMPTS, ROOT

RESOURCES = ROOT / "Sources/KioskServer/Resources"
SHEETS = RESOURCES / "assets/pictures"
PALETTE = {
    "#0b2730", "#fffdf9", "#fff3dc", "#ffc857", "#e86f51", "#2f8f83", "#7fb9d6",
    "#f0c8a0", "#c68a5c", "#8d5a3b", "#5b3a29", "none", "currentColor",
}
"""The ink, two papers, the four petals, and how people look."""

USERS = [*RESOURCES.rglob("*.mustache"), *RESOURCES.rglob("*.js"), *(ROOT / "Sources/KioskServer").rglob("*.swift")]
PICTURES = sorted([*SHEETS.glob("*.svg"), *PROMPTS.glob("*/pictures/*.svg")])


def drawn(sheet):
    return set(re.findall(r'<symbol id="([^"]+)"', (SHEETS / sheet).read_text()))


def test_each_icon_that_a_page_names_is_drawn_and_each_that_is_drawn_is_named():
    """A use of what is not there shows nothing, and nobody is told."""
    texts = {file: file.read_text() for file in USERS}
    named = {
        name for text in texts.values()
        for name in re.findall(r"icons\.svg#(?:\{\{[#^]\w+\}\})?([a-z][a-z-]*)", text)}
    assert named - drawn("icons.svg") == set()
    everything = "\n".join(texts.values())
    assert [name for name in drawn("icons.svg") if not re.search(rf"[#'\"}}]{name}[\"'{{]", everything)] == []


def test_faces_and_amounts_go_from_the_first_to_the_last():
    assert drawn("faces.svg") == {"talking"} | {f"{kind}-{step}" for kind in ("face", "amount") for step in range(13)}


@pytest.mark.parametrize("sheet", ["icons.svg", "faces.svg"])
def test_what_stands_beside_words_has_the_colour_of_the_words(sheet):
    """So that it is as dark on its ground as they are, in every theme, and means nothing by colour."""
    text = (SHEETS / sheet).read_text()
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', text)) == {"currentColor", "none"}


@pytest.mark.parametrize("picture", PICTURES, ids=lambda file: file.stem)
def test_pictures_share_one_palette(picture):
    colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', picture.read_text()))
    assert colours - PALETTE == set()
