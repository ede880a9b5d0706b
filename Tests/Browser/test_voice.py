"""The voice of the kiosk: it begins by itself, one at a time, stops at a tap, and lights the words it says."""

import pytest
from playwright.sync_api import expect

from support.browser import device, launch
from support.kiosk import Kiosk
from support.seat import Seat
from support.voice import Voice
from support.wording import TAGS


@pytest.fixture
def listened(new_kiosk, server):
    kiosk = new_kiosk(server)
    kiosk.voice = Voice(kiosk.page)
    return kiosk


def clip_of(locator):
    return locator.get_attribute("data-clip")


def middle(locator):
    box = locator.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_the_first_question_speaks_by_itself_after_the_first_tap(new_kiosk, server, new_context):
    """On a device that nobody touched nothing sounds; one tap on a language says its name, then the question to practise."""
    scout = new_kiosk(server)
    scout.open()
    x, y = middle(scout.card("ti"))
    name = clip_of(scout.card("ti").locator("b"))

    page = new_context().new_page()
    voice = Voice(page)
    page.goto(scout.base)
    assert voice.wait_for("refused")["error"] == "NotAllowedError"
    assert not voice.heard("playing")

    page.touchscreen.tap(x, y)
    voice.wait_for("playing", clip=name)
    page.wait_for_url("**/practice*")
    question = clip_of(page.locator("h1"))
    voice.wait_for("playing", clip=question)
    before = voice.now
    voice.wait_for("timeupdate", since=before, clip=question)
    assert voice.events[-1]["time"] > 0
    voice.wait_for("ended", clip=question)
    voice.wait_for("playing", clip=clip_of(page.locator("main .help")))


@pytest.mark.parametrize("tag", TAGS)
def test_each_language_card_says_its_own_name(listened, tag):
    """The listen button of a card says the language's name; the card itself says it too and goes on."""
    listened.open()
    names = {clip_of(listened.card(other).locator("b")) for other in TAGS}
    assert len(names) >= 3, "different languages have different clips"
    name = clip_of(listened.card(tag).locator("b"))
    here = listened.voice.now
    listened.tap(listened.page.locator(f".tongue:has(button[value='{tag}']) .listen"))
    assert listened.voice.wait_for("playing", since=here)["clip"] == name
    listened.expect_screen("language")

    here = listened.voice.now
    listened.tap(listened.card(tag))
    assert listened.voice.wait_for("playing", since=here)["clip"] == name
    listened.expect_screen("practice")


def test_any_tap_silences_the_voice(listened):
    """A tap anywhere, also beside every button, silences what is being said."""
    listened.open()
    listened.choose_language("nl")
    listened.voice.wait_for("playing", clip=clip_of(listened.heading))
    here = listened.voice.now
    listened.tap(listened.page.locator("header .mark"))
    listened.voice.wait_for("hushed", since=here)
    quiet = listened.voice.now
    expect(listened.page.locator(".w.lit")).to_have_count(0)
    listened.page.wait_for_function("() => document.getElementById('voice').paused")
    assert listened.voice.silent_since(quiet)


def test_going_on_silences_the_question_and_says_the_next(listened):
    """Navigation silences what is being said; the next screen begins to speak from its own heading."""
    listened.open()
    listened.choose_language("ar")
    first = clip_of(listened.heading)
    listened.voice.wait_for("playing", clip=first)
    here = listened.voice.now
    listened.go_on()
    listened.expect_question("consent")
    second = clip_of(listened.heading)
    listened.voice.wait_for("playing", since=here, clip=second)
    assert listened.voice.wait_for("hushed", since=here)["clip"] == first
    said = [event["clip"] for event in listened.voice.events[here:] if event["what"] == "playing"]
    assert said == [second]


def test_the_back_button_silences_the_voice(listened):
    """Going back with the browser's own button silences what is being said too."""
    listened.sit_down_by_tapping("nl")
    question = clip_of(listened.heading)
    listened.voice.wait_for("playing", clip=question)
    here = listened.voice.now
    listened.page.go_back()
    listened.expect_question("group")
    listened.voice.wait_for("playing", since=here, clip=clip_of(listened.heading))
    assert listened.voice.wait_for("hushed", since=here)["clip"] == question


def test_choosing_an_option_says_that_and_nothing_else(listened):
    """A tap on the tick of an option says its words and that it is chosen; one on its listen button only its words."""
    listened.open()
    listened.choose_language("nl")
    listened.go_on()
    listened.expect_question("consent")
    listened.consent()
    listened.expect_question("group")
    words = clip_of(listened.option("neighbours").locator("[data-clip]"))
    listened.tap(listened.page.locator("header .mark"))
    here = listened.voice.now
    listened.choose("neighbours")
    listened.voice.wait_for("ended", since=here, clip=words)
    listened.voice.wait_for("ended", since=listened.voice.now)
    said = [event["clip"] for event in listened.voice.events[here:] if event["what"] == "playing"]
    assert said[0] == words and len(said) == 2
    assert listened.chosen() == ["neighbours"]

    other = listened.option("professionals")
    here = listened.voice.now
    listened.tap(listened.page.locator(".card").filter(has=other).locator(".listen"))
    listened.voice.wait_for("playing", since=here, clip=clip_of(other.locator("[data-clip]")))
    assert listened.chosen() == ["neighbours"]


def test_there_are_never_two_voices(listened):
    """However fast a person taps on what speaks, one thing sounds at a time."""
    listened.sit_down_by_tapping("ti")
    listened.skip_question()
    listened.expect_question("goal")
    buttons = listened.page.locator(".card .listen, .card label.option, [data-listen=all]")
    for index in [0, 1, 2, 0, 3, 4, 1, 5, 0]:
        buttons.nth(index).tap()
    listened.voice.wait_for("playing", since=listened.voice.now - 5)
    listened.go_back()
    listened.expect_question("need")
    listened.voice.wait_for("playing", clip=clip_of(listened.heading))
    assert listened.voice.most_at_once() == 1
    assert not listened.voice.heard("other")


def test_the_listen_button_says_all_in_the_order_that_shows(listened):
    """The big listen button says question, help and answers from top to bottom, and a second tap stops it."""
    Seat(listened.server).join("nl").answer_all().hand_over(listened.page.context)
    listened.page.goto(f"{listened.base}/step/belonging")
    order = [clip_of(listened.heading), clip_of(listened.help)]
    order += [clip_of(label) for label in listened.page.locator(".scale .end").all()]
    button = listened.page.locator("[data-listen=all]")
    here = listened.voice.now
    listened.tap(button)
    listened.voice.wait_for("ended", since=here, clip=order[-1], within=60)
    said = [event["clip"] for event in listened.voice.events[here:] if event["what"] == "playing"]
    assert said == order

    listened.tap(button)
    listened.voice.wait_for("playing", since=listened.voice.now)
    listened.tap(button)
    listened.page.wait_for_function("() => document.getElementById('voice').paused")
    expect(button).not_to_have_attribute("data-playing", "")


@pytest.mark.parametrize("tag", TAGS)
def test_the_words_light_up_in_order_while_they_sound(listened, tag):
    """During a question every word is lit, one after the other, from the first to the last."""
    Seat(listened.server).join(tag).answer_all().hand_over(listened.page.context)
    listened.page.goto(f"{listened.base}/step/need")
    question = clip_of(listened.heading)
    listened.tap(listened.page.locator("[data-listen=all]"))
    listened.voice.wait_for("ended", clip=question)
    lit = [event for event in listened.voice.events if event["what"] == "lit" and event["clip"] == question]
    count = listened.heading.locator(".w").count()
    assert count > 3
    assert [event["word"] for event in lit] == list(range(count))
    expect(listened.heading.locator(".lit")).to_have_count(0)


def test_a_kiosk_that_may_always_sound_speaks_at_once(playwright, server):
    """With the browser's permission to sound from the start, the languages say themselves without a touch."""
    browser = launch(playwright, args=["--autoplay-policy=no-user-gesture-required"])
    try:
        page = browser.new_context(**device()).new_page()
        voice = Voice(page)
        page.goto(Kiosk(page, server).base)
        voice.wait_for("timeupdate")
        assert not voice.heard("refused")
    finally:
        browser.close()
