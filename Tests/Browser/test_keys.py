"""The kiosk with keys only: with a keyboard, and with two switches."""

import pytest
from playwright.sync_api import expect

from support.ear import Ear
from support.keys import HAS_FOCUS, Keys
from support.seat import Seat
from support.wording import wording

IS_IN_SIGHT = """
    () => {
        const part = document.activeElement.closest('.card, label') ?? document.activeElement
        const { top, bottom, left, right } = part.getBoundingClientRect()
        const isWithin = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        return isWithin && part.contains(seen)
    }
"""


def at(kiosk, prompt, tag="nl", address=""):
    """Shows a question to somebody who has answered what comes before it."""
    kiosk.words = wording(tag)
    Seat(kiosk.server).join(tag).answer_all(until=prompt).hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/step/{prompt}{address}")
    kiosk.expect_question(prompt)


@pytest.mark.parametrize("tag", ["nl", "ar"])
@pytest.mark.parametrize("onward", ["Tab", "Space"], ids=["keyboard", "two-switches"])
def test_the_flow_works_with_two_keys(new_kiosk, server, onward, tag):
    """From the language to the thanks and the next person, with a key that goes on and Enter; with a keyboard one types."""
    kiosk = new_kiosk(server, has_touch=False)
    Ear(kiosk.page)
    keys = Keys(kiosk, onward)
    is_by_switches = onward == "Space"
    kiosk.page.goto(kiosk.base + ("?switches" if is_by_switches else ""))
    keys.press(kiosk.card(tag))
    kiosk.words = wording(tag)
    kiosk.expect_screen("practice")
    keys.choose("house", "sun")
    keys.go_on()
    kiosk.expect_screen("practised")
    keys.press(kiosk.page.locator("main a.next"))
    kiosk.expect_question("welcome")
    keys.go_on()
    kiosk.expect_question("consent")
    keys.press(kiosk.page.locator(".verdict button[value=yes]"))
    kiosk.expect_question("group")
    keys.choose("neighbours")
    keys.go_on()
    kiosk.expect_question("need")
    if is_by_switches:
        keys.skip()
    else:
        keys.write("Getypt")
        keys.keyboard.press("Enter")
        keys.keyboard.insert_text("op twee regels")
        keys.go_on()
        kiosk.expect_question("why")
        keys.skip()
        kiosk.expect_question("need-more")
        keys.skip()
    kiosk.expect_question("goal")
    keys.choose("house", "work")
    keys.go_on()
    kiosk.expect_question("helper")
    keys.choose("friends")
    keys.go_on()
    kiosk.expect_question("belonging")
    keys.choose("3")
    keys.go_on()
    kiosk.expect_question("closing")
    keys.press(kiosk.back)
    kiosk.expect_question("belonging")
    assert kiosk.chosen() == ["3"]
    keys.go_on()
    kiosk.expect_question("closing")
    keys.go_on()
    kiosk.expect_screen("review")
    answers = kiosk.answers()
    goals = kiosk.words.options("goal")
    assert answers[kiosk.words.question("goal")] == [goals["house"], goals["work"]]
    needs = [kiosk.words.screen("review.skipped")] if is_by_switches else ["Getypt op twee regels"]
    assert answers[kiosk.words.question("need")] == needs
    keys.press(kiosk.send)
    kiosk.expect_screen("done")
    keys.press(kiosk.next_person)
    kiosk.expect_screen("language")
    # The seat goes on in the same way for the next person.
    keys.press(kiosk.card(tag))
    kiosk.expect_screen("practice")


def test_tab_visits_each_option_and_leaves_arrow_keys_as_they_are(kiosk):
    """A browser's Tab stops once for all options of a question; here at each, forth and back. Arrows choose, as ever."""
    at(kiosk, "group")
    keys = Keys(kiosk)
    options = list(kiosk.words.options("group"))
    keys.go_to(kiosk.option(options[0]).locator("input"))
    forth = [keys.focused()]
    while keys.focused() != options[-1]:
        keys.keyboard.press("Tab")
        forth.append(keys.focused())
    assert [value for value in forth if value] == options
    # Between two options stands only what listens to the one.
    assert len(forth) == 2 * len(options) - 1
    for value in reversed(forth[:-1]):
        keys.keyboard.press("Shift+Tab")
        assert keys.focused() == value
    assert kiosk.chosen() == []

    keys.keyboard.press("Enter")
    assert kiosk.chosen() == [options[0]]
    keys.keyboard.press("ArrowDown")
    assert kiosk.chosen() == [options[1]]
    keys.go_to(kiosk.option(options[0]).locator("input"))
    assert kiosk.chosen() == [options[1]], "going on with Tab chooses nothing"
    kiosk.expect_question("group")


def test_enter_on_a_box_ticks_and_unticks_and_a_held_key_does_it_once(kiosk):
    """Enter chooses and takes back; key repeat does neither twice, and nothing is sent."""
    at(kiosk, "goal")
    keys = Keys(kiosk)
    box = kiosk.option("house").locator("input")
    keys.go_to(box)
    for _ in range(5):
        keys.keyboard.down("Enter")
    keys.keyboard.up("Enter")
    assert kiosk.chosen() == ["house"]
    keys.keyboard.press("Enter")
    assert kiosk.chosen() == []
    keys.keyboard.press("Space")
    assert kiosk.chosen() == ["house"]
    kiosk.expect_question("goal")


def test_tab_leaves_a_text_and_enter_never_skips(new_kiosk, server):
    """In a text Enter is a new line; in a field that sends the form it presses next, not skip."""
    kiosk = new_kiosk(server)
    at(kiosk, "need")
    keys = Keys(kiosk)
    keys.write("Blijft")
    keys.keyboard.press("Tab")
    assert not kiosk.answer_field.evaluate(HAS_FOCUS)
    keys.keyboard.press("Shift+Tab")
    assert kiosk.answer_field.evaluate(HAS_FOCUS)
    keys.go_on()
    kiosk.expect_question("why")
    kiosk.open_code_page()
    keys.go_to(kiosk.page.locator("#code"))
    keys.keyboard.type(kiosk.code)
    keys.keyboard.press("Enter")
    kiosk.expect_question("why")


@pytest.mark.parametrize("size", [(1280, 800), (360, 640)])
def test_what_has_the_focus_is_in_sight(new_kiosk, server, size):
    """On a long question on a small screen each control comes into sight as Tab comes to it, whole."""
    kiosk = new_kiosk(server, viewport=dict(zip(("width", "height"), size)), reduced_motion="reduce")
    at(kiosk, "goal")
    keys = Keys(kiosk)
    for name in ("study", "other"):
        keys.go_to(kiosk.option(name).locator("input"))
        assert kiosk.page.evaluate(IS_IN_SIGHT), name
    for target in (kiosk.option("house").locator("input"), kiosk.page.locator("[data-listen=all]")):
        keys.go_back_to(target)
        assert kiosk.page.evaluate(IS_IN_SIGHT), target


def test_two_switches_go_round(new_kiosk, server):
    """The space bar goes on from the last control to the first, through fields too; held down it goes one step."""
    kiosk = new_kiosk(server)
    at(kiosk, "need", address="#switches")
    keys = Keys(kiosk, "Space")
    # Its button comes a moment after the page.
    expect(kiosk.page.locator("[data-keyboard]")).to_be_visible()
    keys.go_to(kiosk.answer_field)
    keys.keyboard.press("Space")
    after = kiosk.page.evaluate_handle("document.activeElement")
    keys.go_to(kiosk.page.locator(".settings > summary"))
    keys.go_to(kiosk.answer_field)
    expect(kiosk.answer_field).to_have_value("")
    for _ in range(5):
        keys.keyboard.down("Space")
    keys.keyboard.up("Space")
    assert after.evaluate(HAS_FOCUS)

    # It belongs to the device, until it is ended.
    kiosk.page.goto(f"{kiosk.base}/step/need")
    keys.go_to(kiosk.answer_field)
    keys.keyboard.press("Space")
    expect(kiosk.answer_field).to_have_value("")
    kiosk.page.goto(f"{kiosk.base}/step/need?switches=off")
    kiosk.answer_field.focus()
    keys.keyboard.press("Space")
    expect(kiosk.answer_field).to_have_value(" ")
    assert kiosk.page.evaluate("() => localStorage.length") == 0
