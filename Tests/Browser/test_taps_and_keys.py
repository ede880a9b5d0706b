"""Fingers: the first touch says, the second chooses, and clumsy ones still give one answer and go one step."""

import pytest
from playwright.sync_api import expect

from support.ear import Ear, saying
from support.kiosk import Kiosk
from support.seat import Seat
from support.wording import wording


@pytest.fixture
def touched(new_context, server):
    """A kiosk whose sounds take no time, at the question that is named."""
    def make(prompt, tag="nl", **device):
        kiosk = Kiosk(new_context(**device).new_page(), server)
        kiosk.ear = Ear(kiosk.page)
        Seat(server).join(tag).answer_all(until=prompt).hand_over(kiosk.page.context)
        kiosk.page.goto(f"{kiosk.base}/step/{prompt}")
        kiosk.words = wording(tag)
        kiosk.ear.said()
        return kiosk
    return make


def clip_of(option):
    return option.locator("[data-clip]").get_attribute("data-clip")


def test_the_first_touch_says_an_option_and_the_second_chooses_it(touched):
    """Until somebody has shown to know, each page tells once that a second touch chooses; another card begins anew."""
    kiosk = touched("group")
    page, option = kiosk.page, kiosk.option
    again, chosen = saying(page, "again"), saying(page, "chosen")
    kiosk.tap(option("refugees"))
    assert kiosk.ear.said() == [clip_of(option("refugees")), again]
    expect(page.locator("[data-heard]")).to_have_count(1)
    kiosk.tap(option("neighbours").locator("img"))
    assert kiosk.ear.said() == [clip_of(option("neighbours"))]
    kiosk.tap(option("refugees"))
    assert kiosk.ear.said() == [clip_of(option("refugees"))]
    assert kiosk.chosen() == []

    kiosk.wait_for_no_bounce()
    option("refugees").tap()
    assert kiosk.ear.said() == [clip_of(option("refugees")), chosen]
    assert kiosk.chosen() == ["refugees"]
    expect(page.locator("[data-heard]")).to_have_count(0)

    # What is chosen says so, and stays chosen; who knows is told no more.
    kiosk.tap(option("refugees"))
    assert kiosk.ear.said() == [clip_of(option("refugees")), chosen]
    kiosk.tap(option("neighbours"))
    assert kiosk.ear.said() == [clip_of(option("neighbours"))]
    assert kiosk.chosen() == ["refugees"]


def test_a_choice_among_several_is_taken_back_by_two_touches_or_by_its_tick(touched):
    """The first touch says that it is chosen, the second that it is no more; the tick does both at once."""
    kiosk = touched("goal", tag="ar")
    unchosen = saying(kiosk.page, "unchosen")
    house = kiosk.option("house")
    kiosk.tap(kiosk.tick("house"))
    assert kiosk.ear.said() == [clip_of(house), saying(kiosk.page, "chosen")]
    kiosk.tap(house)
    assert kiosk.ear.said() == [clip_of(house), saying(kiosk.page, "chosen")]
    assert kiosk.chosen() == ["house"]
    kiosk.wait_for_no_bounce()
    house.tap()
    assert kiosk.ear.said() == [clip_of(house), unchosen]
    assert kiosk.chosen() == []
    kiosk.choose("house", "work")
    kiosk.choose("house")
    assert kiosk.ear.said()[-1] == unchosen
    assert kiosk.chosen() == ["work"]


def test_a_step_of_a_scale_is_said_first(touched):
    """A scale without words is heard before it is chosen, too."""
    kiosk = touched("belonging")
    kiosk.tap(kiosk.option("4").locator(".mark-of-step"))
    assert kiosk.ear.said() == [clip_of(kiosk.option("4")), saying(kiosk.page, "again")]
    assert kiosk.chosen() == []
    kiosk.choose("2")
    assert kiosk.chosen() == ["2"]


def test_a_mouse_is_a_finger_and_a_screen_reader_is_none(touched):
    """A click of the mouse says, the next chooses; a click that no pointer made, on words or field, chooses at once."""
    kiosk = touched("group", has_touch=False)
    kiosk.option("refugees").click()
    assert kiosk.chosen() == []
    kiosk.wait_for_no_bounce()
    kiosk.option("refugees").click()
    assert kiosk.chosen() == ["refugees"]
    kiosk.option("neighbours").evaluate("label => label.click()")
    assert kiosk.chosen() == ["neighbours"]
    kiosk.option("professionals").locator("input").evaluate("field => field.click()")
    assert kiosk.chosen() == ["professionals"]


def test_the_second_half_of_a_double_tap_chooses_nothing_and_takes_nothing_back(touched):
    """A hand that shakes touches twice: that is one touch, on the words and on the tick."""
    kiosk = touched("goal")
    house = kiosk.option("house")
    house.locator(".words").dblclick()
    assert kiosk.chosen() == []
    assert kiosk.ear.said()[0] == clip_of(house)
    kiosk.tick("work").dblclick()
    assert kiosk.chosen() == ["work"]


def test_there_is_room_for_a_finger_around_a_tick(touched):
    """The tick takes touches over 12.7 mm, into the corners and also beside what is drawn of it."""
    kiosk = touched("goal", viewport={"width": 360, "height": 740})
    width, height = kiosk.page.evaluate("""() => {
        const tick = document.querySelector('.tick')
        const { width, height } = getComputedStyle(tick, '::after')
        const probe = document.body.appendChild(document.createElement('i'))
        probe.style.cssText = 'position: absolute; inline-size: var(--target)'
        const target = probe.getBoundingClientRect().width
        probe.remove()
        return [parseFloat(width) / target, parseFloat(height) / target]
    }""")
    assert width >= 0.99 and height >= 0.99
    kiosk.tick("house").scroll_into_view_if_needed()
    tick = kiosk.tick("house").bounding_box()
    kiosk.page.touchscreen.tap(tick["x"] + 2, tick["y"] + tick["height"] / 2)
    assert kiosk.chosen() == ["house"]
    kiosk.wait_for_no_bounce()
    kiosk.page.touchscreen.tap(tick["x"] + tick["width"] - 2, tick["y"] + 2)
    assert kiosk.chosen() == []


def test_a_press_that_slides_off_does_nothing(touched):
    """Pressed on one card and let go on another, on the bar, or from the next button: nothing is said or chosen or sent."""
    kiosk = touched("goal", has_touch=False)
    page, posts = kiosk.page, []
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)

    def slide(start, end):
        for target, act in ((start, page.mouse.down), (end, page.mouse.up)):
            target.hover()
            act()

    slide(kiosk.option("house"), kiosk.option("work"))
    slide(kiosk.tick("house"), kiosk.tick("work"))
    slide(kiosk.tick("house"), kiosk.heading)
    slide(kiosk.next, kiosk.heading)
    slide(kiosk.heading, kiosk.next)
    assert kiosk.ear.said() == []
    assert kiosk.chosen() == []
    slide(kiosk.option("house").locator(".words"), kiosk.tick("house"))
    assert kiosk.chosen() == []
    kiosk.expect_question("goal")
    assert posts == []


def test_a_double_tap_on_next_goes_one_step(kiosk):
    """Two quick taps on next store one answer and show the question after it, not the one after that."""
    kiosk.sit_down("nl")
    posts = []
    kiosk.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    kiosk.write("Dubbel getikt")
    place = kiosk.next.bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    kiosk.page.mouse.dblclick(x, y)
    kiosk.expect_question("why")
    assert len(posts) == 1
    kiosk.write("Waarom")
    kiosk.go_on()
    kiosk.expect_question("need-more")
    assert len(posts) == 2


def test_a_double_touch_goes_one_step(kiosk):
    """The same with two touches in quick succession on a statement, whose next button keeps its place."""
    kiosk.open()
    kiosk.choose_language("nl")
    kiosk.expect_question("welcome")
    place = kiosk.next.bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    kiosk.page.touchscreen.tap(x, y)
    kiosk.page.touchscreen.tap(x, y)
    kiosk.expect_question("consent")
    kiosk.page.wait_for_function("() => performance.now() - window.lastTap.at > 600")
    kiosk.expect_question("consent")


def test_a_double_tap_on_send_sends_once(kiosk):
    """Two quick taps on the last button send once and stay at the thanks; they do not begin the next turn."""
    Seat(kiosk.server).join("nl").answer_all(need="Eén keer verstuurd").hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/review")
    posts = []
    kiosk.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    kiosk.send.dblclick()
    kiosk.expect_screen("done")
    assert len(posts) == 1
    export = kiosk.server.export()
    assert [entry["text"] for entry in export["contributions"]].count("Eén keer verstuurd") == 1


def test_a_held_enter_key_goes_one_step(kiosk):
    """Key repeat on the next button advances once."""
    kiosk.open()
    kiosk.choose_language("nl")
    kiosk.expect_question("welcome")
    posts = []
    kiosk.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    kiosk.next.focus()
    for _ in range(8):
        kiosk.page.keyboard.down("Enter")
    kiosk.page.keyboard.up("Enter")
    kiosk.expect_question("consent")
    assert len(posts) == 1


