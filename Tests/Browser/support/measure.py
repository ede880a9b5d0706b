"""Instruments that measure a page from inside: each gives lines that say what is wrong."""

from pathlib import Path

FOLDER = Path(__file__).parent / "measuring"
PARTS = ["page", "targets", "capitals", "colours", "layout", "motion", "structure", "voice"]
SOURCE = "(() => {" + "\n".join((FOLDER / f"{part}.js").read_text() for part in PARTS) + "})()"

# Styles and boxes are looked up once for one look.
LOOK = """
    (names) => {
        measuring.begin()
        return names.map((name) => [name, measuring[name]()])
    }
"""


def look(page, *instruments):
    """What the instruments find wrong in a page as it is now."""
    if not page.evaluate("typeof measuring === 'object'"):
        page.evaluate(SOURCE)
    found = page.evaluate(LOOK, list(instruments))
    return [f"{name}: {line}" for name, lines in found for line in lines]


def listen(page):
    """Gets ready to compare what is spoken with what shows; `order` and `coverage` need it."""
    page.evaluate(SOURCE)
    page.evaluate("() => measuring.listen()")


def settle(page):
    """Lets the page's own script answer to what was just changed: it looks once a frame is drawn."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def spaced(page, *instruments):
    """The same with the distances between letters, words, lines and paragraphs that WCAG 1.4.12 lets people set."""
    page.evaluate("() => measuring.space(true)")
    found = look(page, *instruments)
    page.evaluate("() => measuring.space(false)")
    return [f"with wide text: {line}" for line in found]
