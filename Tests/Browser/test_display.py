"""Every screen and dialog in every language, at every size of letters and in every theme: measured, not looked at."""

from collections import defaultdict

import pytest

from support.accessibility import violations
from support.display import ALL, USUAL_WIDTH, WIDTHS, displays
from support.ear import dumb
from support.fonts import drawn, families_with
from support.hearing import SILENCE, unheard
from support.measure import listen, look, settle, spaced
from support.pages import Screens
from support.settings import KEYS
from support.wording import TAGS, wording


def as_it_comes(page):
    """One h1, which is the question and has the focus; each text in its language; nothing shown that has no voice."""
    return look(page, "structure", "coverage")


def motion(page):
    """Nothing moves where the system asks for less motion; else what moves by itself rests within five seconds."""
    yield from look(page, "motion")
    page.emulate_media(reduced_motion="no-preference")
    yield from look(page, "lasting")
    page.emulate_media(reduced_motion="reduce")


def rules(page, number, language):
    """The axe rules; in a sample a screen is looked at in one of its two languages."""
    return violations(page) if ALL or (number + language // 2) % 2 == 0 else []


def sizes(page, display):
    """Targets, letters and gaps in millimetres, the layout on each screen, the order of speech, and contrast."""
    for width in (*display.widths, USUAL_WIDTH):
        page.set_viewport_size({"width": width, "height": WIDTHS[width]})
        settle(page)
        yield from (f"{line} at {width} px" for line in look(page, "targets", "capitals", "layout", "order"))
        if width != USUAL_WIDTH:
            yield from (f"{line} at {width} px" for line in spaced(page, "layout"))
    yield from look(page, "colours")


def fonts(page, known):
    """Arabic and Ethiopic letters, digits and signs never show as boxes."""
    page.evaluate("() => document.querySelectorAll('#letters').forEach((tray) => tray.remove())")
    for letter, families in drawn(page, known):
        if len(families) != 1 or families[0] not in families_with(letter):
            yield f"{letter} (U+{ord(letter):04X}) by {families}"


def panel(page):
    """The panel of settings is there, with its words in the language of the screen."""
    words = wording(page.locator("html").get_attribute("lang"))
    shown = [" ".join(text.split()) for text in page.locator(".settings > summary, .settings .setting button").all_text_contents()]
    missing = {words.screen(key) for key in ("settings", *KEYS)} - set(shown)
    return [f"the panel does not say {missing}"] if missing else []


def is_missing(reply):
    """Whether a page asked for a part of itself that is not there; what somebody typed may well be unknown."""
    return reply.status == 404 and reply.request.method == "GET" and reply.request.resource_type != "document"


def sample():
    """Each group in every language; in a sample in a language in Latin letters and in one of the other two."""
    for number, group in enumerate(Screens.GROUPS):
        for tag in TAGS if ALL else (TAGS[number % 2], TAGS[2 + number // 2 % 2]):
            yield pytest.param(tag, group, id=f"{tag}-{group}")


@pytest.mark.parametrize(("tag", "group"), list(sample()))
def test_every_screen_is_good_at_every_setting(screens, tag, group):
    """All of the above holds for each screen of a group; what is wrong is told with every setting where it is."""
    shown, wrong, letters, missing = screens(tag), defaultdict(list), set(), []
    page, language = shown.page, TAGS.index(tag)
    page.add_init_script(SILENCE)
    page.on("response", lambda reply: missing.append(reply.url) if is_missing(reply) else None)
    for number, name in enumerate(shown.of(group)):
        def note(lines, where=""):
            for line in lines:
                wrong[f"{name}: {line}"].append(str(where))

        listen(page)
        if "+" not in name:
            note(look(page, "focus"))
            note(panel(page))
        note(as_it_comes(page))
        note(motion(page))
        note(fonts(page, letters))
        for place, display in enumerate(displays(number, language)):
            display.set(page)
            if ALL or place == 0:
                note(rules(page, number, language), display)
            note(sizes(page, display), display)
        note(unheard(page))
        note(dumb(page))
        note(f"asks for what is not there: {address}" for address in missing)
        missing.clear()
    assert not wrong, "\n" + "\n".join(f"{line} ({'; '.join(where)})" for line, where in sorted(wrong.items()))
