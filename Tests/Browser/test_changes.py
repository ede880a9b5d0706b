"""Screens that change by themselves while somebody is about to touch them."""

import re

import pytest
from playwright.sync_api import expect

from support.events import KEEP_EVENTS
from support.helping import HelpingHand
from support.leading import Leading
from support.seat import Seat
from support.spoken import say_all

COUNT_CLICKS = """
    window.clicks = 0
    document.addEventListener('click', () => { window.clicks += 1 })
"""
"""Counts the clicks that come through to what they are on."""

COUNT_STRIPS = """
    window.strips = 0
    new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const { id } of addedNodes) window.strips += id === 'help'
    }).observe(document, { childList: true, subtree: true })
"""
"""Counts how often the strip of help comes by itself."""

WATCH_QUESTION = """
    window.isReachable = (button) => {
        const { left, top, width, height } = button.getBoundingClientRect()
        return button.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    }
    new MutationObserver((changes, observer) => {
        const button = document.querySelector('.asking button.primary')
        if (!button) return
        observer.disconnect()
        window.wasReachable = isReachable(button)
    }).observe(document, { childList: true, subtree: true })
"""
"""Looks whether a finger reaches the button of a helper's question at the moment when it comes."""

TAKE_PLACE = """
    (link) => {
        const other = document.createElement('button')
        const { left, top, width, height } = link.getBoundingClientRect()
        const place = { position: 'fixed', left, top, width, height }
        for (const name in place) other.style[name] = name === 'position' ? place[name] : `${place[name]}px`
        other.type = 'button'
        link.style.translate = `0 ${2 * height}px`
        link.after(other)
    }
"""
"""Moves a link down, and puts a button where it was."""


class Finger:
    """A finger that stays on the glass for a while."""

    def __init__(self, page):
        self.devtools = page.context.new_cdp_session(page)

    def press(self, target):
        place = target.bounding_box()
        self._touch("touchStart", {"x": place["x"] + place["width"] / 2, "y": place["y"] + place["height"] / 2})

    def lift(self):
        self._touch("touchEnd")

    def _touch(self, kind, *points):
        self.devtools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


@pytest.fixture
def server(own_room):
    return own_room


@pytest.fixture
def kiosk(new_kiosk, own_room):
    """A kiosk at which somebody with Tigrinya sits down, once `sit` is called."""
    kiosk = new_kiosk(own_room, reduced_motion="reduce")
    kiosk.page.add_init_script(COUNT_CLICKS)
    return kiosk


def sit(kiosk, seat, path="step"):
    seat.hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/{path}")


def expect_one_click(kiosk):
    """A tap that comes now is the first that comes through."""
    kiosk.tap(kiosk.heading)
    assert kiosk.page.evaluate("window.clicks") == 1


def test_a_touch_that_began_before_the_screen_changed_is_not_for_the_new_one(kiosk, own_room):
    """A phase opens while a finger is on a button: nothing of the new screen is chosen as the finger goes up."""
    sit(kiosk, Seat(own_room).join("ti").answer_all().send())
    finger = Finger(kiosk.page)
    finger.press(kiosk.next_person)
    Leading(own_room).open("explain")
    kiosk.expect_screen("explain")
    expect(kiosk.page.locator("#page")).not_to_have_attribute("data-unasked", "")
    finger.lift()
    expect_one_click(kiosk)


def test_what_comes_under_a_finger_is_not_chosen(kiosk, own_room):
    """Something comes above the place and all below moves down: another control is under the finger as it goes up."""
    sit(kiosk, Seat(own_room).join("ti").answer_all(), "review")
    finger, link = Finger(kiosk.page), kiosk.page.locator("a.change").first
    finger.press(link)
    link.evaluate(TAKE_PLACE)
    finger.lift()
    expect_one_click(kiosk)
    kiosk.expect_screen("review")


def test_a_helpers_question_takes_no_touch_as_it_comes(kiosk, own_room):
    """Whoever is just touching an answer would say yes to what they have neither seen nor heard."""
    page = kiosk.page
    page.add_init_script(WATCH_QUESTION)
    sit(kiosk, Seat(own_room).join("ti").answer_all(until="need"))
    kiosk.tap(page.locator(".ask-help button"))
    expect(page.locator(".helping")).to_be_visible()
    hand = HelpingHand(Leading(own_room), "Sara")
    number = hand.called_to()
    hand.take(number)
    hand.ask_to_watch(number)
    button = page.locator(".asking button.primary")
    expect(button).to_be_visible()
    assert page.evaluate("window.wasReachable") is False
    expect(page.locator("#page")).not_to_have_attribute("data-unasked", "")
    assert button.evaluate("window.isReachable")


def test_a_strip_that_stays_the_same_is_not_put_there_again(kiosk, own_room):
    """Of two events that tell the same the second changes nothing: what is under a finger stays what it is."""
    page, leading, seat = kiosk.page, Leading(own_room), Seat(own_room).join("ti").answer_all(until="need")
    say_all(seat)
    [idea] = leading.ideas()
    for script in (KEEP_EVENTS, COUNT_STRIPS):
        page.add_init_script(script)
    sit(kiosk, seat)
    page.wait_for_function("() => told.length > 0")
    page.evaluate("window.strips = 0")

    def reply_after_another_event(route):
        reply, told = route.fetch(), page.evaluate("told.length")
        leading.translate(idea, "nl", "Ik wil de taal leren")
        page.wait_for_function("before => told.length > before", arg=told)
        route.fulfill(response=reply)

    page.route(re.compile("/help$"), reply_after_another_event)
    HelpingHand(leading, "Sara").write_down(idea, "ti", "ቋንቋ ክመሃር እደሊ")
    expect(page.locator(".helping.checking")).to_be_visible()
    page.unroute_all()
    page.evaluate("path => fetch(path)", f"{kiosk.base}/help")
    assert page.evaluate("window.strips") == 1
    kiosk.tap(page.locator(".helping.checking a"))
    kiosk.expect_screen("check")


def test_a_list_grows_once_the_facilitators_button_is_up(own_room, facilitator):
    """What somebody presses is still there as they let go, however many ideas come in meanwhile."""
    page, others = facilitator.page, facilitator.page.locator("#other-phases")
    others.locator("summary").hover()
    page.mouse.down()
    with page.expect_response(re.compile("/live")):
        Seat(own_room).join("nl").answer_all(need="Een plek om te werken").send()
    expect(facilitator.contributions).to_have_count(0)
    page.mouse.up()
    expect(others).to_have_attribute("open", "")
    expect(facilitator.contribution("Een plek om te werken")).to_be_visible()


def test_a_list_grows_once_the_helpers_finger_is_up(own_room, new_helper):
    """A helper goes to the seat that was under the finger, whoever else asks meanwhile."""
    helper = new_helper("Sara", ["nl"])
    page = helper.page
    seats = [Seat(own_room).join("nl"), Seat(own_room).join("nl")]

    def ask(seat):
        seat.request("POST", f"{seat.path}/help", {"participant": seat.participant, "do": "ask"})

    ask(seats[0])
    expect(helper.calls).to_have_count(1)
    page.evaluate("""() => {
        window.told = 0
        const { parse } = JSON
        JSON.parse = (text) => { window.told += 1; return parse(text) }
    }""")
    finger = Finger(page)
    finger.press(helper.calls.first.get_by_role("button"))
    ask(seats[1])
    page.wait_for_function("() => told > 0")
    expect(helper.calls).to_have_count(1)
    finger.lift()
    expect(page.locator("h1")).to_have_text("Plek 1")
