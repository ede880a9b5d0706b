"""The kiosk with the screen off: each control says what it is, where it stands and whether it is chosen, and soon.

That every control of every screen has a name and a place to say is measured in test_display.py.
"""

import pytest

from support.ear import Ear, saying, sayings
from support.highlight import percentile
from support.kiosk import Kiosk
from support.seat import Seat
from support.voice import Voice
from support.wording import wording

TAP_TO_SOUND, TAP_TO_SILENCE = 500, 100
"""What a person may wait at most after a tap until the voice begins, and until it stops, in milliseconds."""

MEASURE = """
    () => {
        const voice = document.getElementById('voice')
        const measured = window.measured = { sound: [], silence: [] }
        let pressed = 0, released = 0
        document.addEventListener('pointerdown', () => { pressed = performance.now() }, { capture: true })
        document.addEventListener('pointerup', () => { released = performance.now() }, { capture: true })
        voice.addEventListener('playing', () => { if (released) measured.sound.push(performance.now() - released); released = 0 })
        voice.addEventListener('pause', () => { if (pressed && !voice.ended) measured.silence.push(performance.now() - pressed) })
    }
"""


@pytest.fixture
def listened(new_context, server):
    kiosk = Kiosk(new_context(reduced_motion="reduce").new_page(), server)
    kiosk.ear = Ear(kiosk.page)
    return kiosk


def at(kiosk, prompt, tag="nl"):
    kiosk.words = wording(tag)
    Seat(kiosk.server).join(tag).answer_all(until=prompt).hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/step/{prompt}")
    kiosk.expect_question(prompt)
    kiosk.heading.focus()
    kiosk.ear.said()


@pytest.mark.parametrize("tag", ["nl", "ar"])
def test_tab_says_the_name_the_place_and_what_is_chosen(listened, tag):
    """Each Tab silences what sounds and says the control; choosing says that; arrows say where they come to."""
    at(listened, "group", tag)
    page, keys = listened.page, listened.page.keyboard
    chosen = saying(page, "chosen")
    options = page.locator(".card")
    names = [option.locator(".words").get_attribute("data-clip") for option in options.all()]
    places = [option.get_attribute("data-position-clip") for option in options.all()]
    assert len(set(places)) == len(places) == 3 and all(places)

    keys.press("Tab")
    assert listened.ear.said() == [page.locator("[data-listen=all]").get_attribute("data-name-clip")]
    keys.press("Tab")
    assert listened.ear.said() == [names[0], places[0]]
    keys.press("Tab")
    assert listened.ear.said() == [*page.locator(".card .listen").first.get_attribute("data-name-clip").split(), places[0]]
    keys.press("Tab")
    assert listened.ear.said() == [names[1], places[1]]
    keys.press("Enter")
    assert listened.ear.said() == [names[1], chosen]
    keys.press("ArrowDown")
    assert listened.ear.said()[-3:] == [names[2], places[2], chosen]
    keys.press("Shift+Tab")
    listened.ear.said()
    keys.press("Shift+Tab")
    assert listened.ear.said() == [names[1], places[1]]


def test_places_in_a_list_are_said_in_words(listened):
    """The place is a text of the locale: another language's card says it in that language, each with its own number."""
    listened.open()
    places = [each["place"] for each in sayings(listened.page) if each["isListed"]]
    assert len(places) == 8 and len(set(places)) == 4
    page = listened.page
    listened.heading.focus()
    listened.ear.said()
    page.keyboard.press("Tab")
    card = listened.card("nl")
    assert listened.ear.said()[-3:] == [
        card.locator("b").get_attribute("data-clip"), card.locator("span[data-clip]").get_attribute("data-clip"), places[0]]


def test_a_mouse_and_a_page_that_comes_move_the_focus_in_silence(listened):
    """Only keys make controls say themselves: a heading that gets the focus, or a field that is clicked, does not."""
    at(listened, "need")
    question = listened.heading.get_attribute("data-clip")
    listened.answer_field.click()
    assert listened.ear.said() == []
    listened.page.keyboard.press("Tab")
    assert listened.ear.said()
    listened.skip.click()
    listened.expect_question("goal")
    assert listened.ear.said()[0] == listened.heading.get_attribute("data-clip") != question
    listened.page.keyboard.press("Shift+Tab")
    assert listened.ear.said()


@pytest.mark.alone
def test_the_voice_answers_a_tap_within_half_a_second_and_stops_within_a_tenth(new_kiosk, server):
    """From letting go to sound, and from touching to silence, as the page's own clock tells; the clips were heard before."""
    kiosk = new_kiosk(server)
    Seat(server).join("nl").answer_all(until="goal").hand_over(kiosk.page.context)
    voice, beside = Voice(kiosk.page), kiosk.page.locator("header .mark")
    kiosk.page.goto(f"{kiosk.base}/step/goal")
    kiosk.tap(beside)
    targets = [kiosk.option(name) for name in ("house", "work", "study")] + [kiosk.page.locator(".card .listen").nth(3)]
    for turn in range(3):
        if turn == 1:
            kiosk.page.evaluate(MEASURE)
        for target in targets:
            here = voice.now
            target.tap()
            voice.wait_for("playing", here)
            here = voice.now
            beside.tap()
            voice.wait_for("pause", here)
    measured = kiosk.page.evaluate("() => window.measured")
    print({what: [round(value) for value in values] for what, values in measured.items()})
    assert len(measured["sound"]) == len(measured["silence"]) == 2 * len(targets)
    assert percentile(measured["sound"], 0.9) <= TAP_TO_SOUND
    assert percentile(measured["silence"], 0.9) <= TAP_TO_SILENCE
