"""Where nobody touches the kiosk it asks whether somebody is still there, and then wipes the seat for the next person."""

import re
import subprocess

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.browser import device
from support.idle import ASKING, COUNTDOWN, TOGETHER, Idle
from support.kiosk import Kiosk
from support.layout import WIDTHS, sticking_out
from support.leading import Leading
from support.places import PROGRAM
from support.seat import Seat
from support.speaking import Recorder, microphone
from support.voice import Voice
from support.waiting import eventually
from support.wording import TAGS, wording

TYPED = {"nl": "Zeepaardje 77", "nl-simple": "Zeepaardje 78", "ar": "حصان البحر ٧٩", "ti": "ፈረስ ባሕሪ 80"}
PLURAL = {"ar": lambda count: "many" if count > 10 else "few"}
"""The plural form of the numbers that these tests look at, where it is not `other`."""


def waiting_text(words, count):
    form = PLURAL.get(words.tag, lambda _: "other")(count)
    return words.screen("idle.text", form=form, count=count)


@pytest.fixture
def quiet(new_kiosk, server):
    """A kiosk whose clock the test moves, and what it says."""
    kiosk = new_kiosk(server, reduced_motion="reduce")
    kiosk.voice = Voice(kiosk.page)
    kiosk.idle = Idle(kiosk)
    return kiosk


def seat_of(kiosk):
    """The kiosk's seat without its browser."""
    seat = Seat(kiosk.server)
    seat.cookie = next(cookie["value"] for cookie in kiosk.page.context.cookies() if cookie["name"] == "seat")
    return seat


def number_of(kiosk):
    """The number that shows, read back from the digits of the language."""
    return int(kiosk.idle.number.inner_text())


@pytest.mark.parametrize("tag", TAGS)
def test_whoever_is_gone_is_asked_for_in_their_language_and_then_the_seat_is_the_next_persons(quiet, tag):
    """Shown and said, with seconds that go down in the person's digits; then the language screen. What was sent stays
    with the server as unfinished; what was typed and not sent is nowhere."""
    kiosk, idle, words = quiet, quiet.idle, wording(tag)
    kiosk.sit_down(tag)
    participant = kiosk.page.locator("#page").get_attribute("data-participant")
    kiosk.write(TYPED[tag])
    idle.be_silent()
    idle.pass_time(ASKING - 5)
    expect(idle.question).to_be_hidden()
    here = kiosk.voice.now
    idle.pass_time(6)
    expect(idle.title).to_have_text(words.screen("idle.title"))
    expect(idle.stay).to_have_text(words.screen("idle.stay"))
    expect(idle.leave).to_have_text(words.screen("nextPerson"))
    expect(idle.stay).to_be_focused()
    assert COUNTDOWN / 2 < number_of(kiosk) <= COUNTDOWN
    expect(idle.news).to_have_text(waiting_text(words, COUNTDOWN))
    text = idle.text.get_attribute("data-clip")
    # By the words that light up: these clips are kept on the device, so that their addresses say nothing.
    kiosk.voice.wait_for("lit", since=here, clip=idle.title.get_attribute("data-clip"))
    kiosk.voice.wait_for("lit", since=here, clip=text)
    here = kiosk.voice.now
    idle.end_speech()
    kiosk.voice.wait_for("ended", since=here)

    # At ten it says so, and tells screen readers.
    here = kiosk.voice.now
    idle.pass_time(number_of(kiosk) - 9.5)
    expect(idle.news).to_have_text(re.compile("|".join(re.escape(waiting_text(words, count)) for count in (10, 9))))
    assert kiosk.voice.wait_for("lit", since=here)["clip"] == idle.text.get_attribute("data-clip") != text

    idle.pass_time(11)
    kiosk.expect_screen("language")
    assert TYPED[tag] not in kiosk.page.content()
    export = kiosk.server.export()
    assert TYPED[tag] not in str(export)
    assert export["contributions"] == []
    assert seat_of(kiosk).get(f"/kiosk/{kiosk.code}/step").location == f"/kiosk/{kiosk.code}"
    kiosk.choose_language("nl")
    kiosk.expect_question("welcome")
    assert kiosk.page.locator("#page").get_attribute("data-participant") != participant


SIGNS_OF_LIFE = {
    "the button": lambda kiosk: kiosk.idle.stay.tap(),
    "a touch beside it": lambda kiosk: kiosk.page.touchscreen.tap(5, 5),
    "a touch on the words": lambda kiosk: kiosk.idle.title.tap(),
    "a click of a mouse": lambda kiosk: kiosk.page.mouse.click(640, 790),
    "Enter": lambda kiosk: kiosk.page.keyboard.press("Enter"),
    "the space bar": lambda kiosk: kiosk.page.keyboard.press("Space"),
    "Escape": lambda kiosk: kiosk.page.keyboard.press("Escape"),
    "a letter": lambda kiosk: kiosk.page.keyboard.press("x"),
    "the backspace key": lambda kiosk: kiosk.page.keyboard.press("Backspace"),
    "a key for pages": lambda kiosk: kiosk.page.keyboard.press("PageDown"),
    "what no finger pressed": lambda kiosk: kiosk.idle.stay.evaluate("button => button.click()"),
}
"""What a person, or the device that they use, may do to say that they are there."""


def test_any_touch_or_key_goes_on_as_it_was_more_than_ten_times(quiet):
    """Each way of answering closes the question and does nothing else; what was typed and its cursor are still there."""
    kiosk, idle = quiet, quiet.idle
    kiosk.sit_down("nl")
    posts = []
    kiosk.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    kiosk.write("Blijft staan")
    for name, answer in SIGNS_OF_LIFE.items():
        idle.be_quiet()
        answer(kiosk)
        expect(idle.question, name).to_be_hidden()
        kiosk.expect_question("need")
        expect(kiosk.answer_field, name).to_have_value("Blijft staan")
        expect(kiosk.answer_field, name).to_be_focused()
        assert kiosk.answer_field.evaluate("field => [field.selectionStart, field.selectionEnd]") == [12, 12], name
        idle.pass_time(COUNTDOWN + 5)
        expect(idle.question, name).to_be_hidden()
    assert len(SIGNS_OF_LIFE) > 10
    assert posts == []
    kiosk.page.keyboard.type(", en meer")
    expect(kiosk.answer_field).to_have_value("Blijft staan, en meer")


def test_moving_to_a_button_gives_the_whole_time_again(quiet):
    """Tab goes from button to button, inside the question only, and each press begins the countdown anew."""
    kiosk, idle = quiet, quiet.idle
    kiosk.sit_down("ar")
    idle.be_quiet()
    for _ in range(3):
        idle.pass_time(COUNTDOWN - 6)
        assert number_of(kiosk) <= 6
        kiosk.page.keyboard.press("Tab")
        assert number_of(kiosk) >= COUNTDOWN - 3
        expect(idle.question).to_be_visible()
    idle.leave.focus()
    kiosk.page.keyboard.press("Enter")
    kiosk.expect_screen("language")


def test_the_next_person_can_begin_at_once(quiet):
    """Somebody who finds the question of another person begins with one touch."""
    quiet.sit_down("ti")
    quiet.idle.be_quiet()
    quiet.tap(quiet.idle.leave)
    quiet.expect_screen("language")


def test_nothing_is_asked_while_the_kiosk_speaks_or_a_helper_is_there(quiet):
    """The time begins when the voice has ended, and when help has; a helper who comes takes the question away."""
    kiosk, idle = quiet, quiet.idle
    kiosk.sit_down("nl")
    here = kiosk.voice.now
    kiosk.tap(kiosk.page.locator("[data-listen=all]"))
    kiosk.voice.wait_for("playing", since=here)
    idle.pass_time(ASKING + 20)
    expect(idle.question).to_be_hidden()

    idle.be_quiet()
    seat = seat_of(kiosk)
    seat.request("POST", f"{seat.path}/help", {"do": "ask"})
    expect(kiosk.page.locator(".helping")).to_be_visible()
    idle.pass_time(2)
    expect(idle.question).to_be_hidden()
    idle.be_silent()
    idle.pass_time(3 * ASKING)
    expect(idle.question).to_be_hidden()
    seat.request("POST", f"{seat.path}/help", {"do": "end"})
    expect(kiosk.page.locator(".helping")).to_be_hidden()
    idle.be_quiet()


def test_nothing_is_asked_of_somebody_who_speaks(playwright, server, prepared_voices, tmp_path):
    """While an answer is recorded, however quiet the screen."""
    talking = microphone(playwright, tmp_path)
    context = talking.new_context(**device(reduced_motion="reduce"))
    kiosk = Kiosk(context.new_page(), server)
    idle = Idle(kiosk)
    kiosk.sit_down("ti")
    recorder = Recorder(kiosk)
    kiosk.tap(recorder.do("record"))
    expect(recorder.do("stop")).to_be_visible()
    # Only the clock on the wall goes on: a microphone that gives nothing for so long would end the recording.
    kiosk.page.evaluate("time => { Date.now = ((now) => () => now() + time)(Date.now) }", 2_000 * ASKING)
    idle.pass_time(2)
    expect(recorder.do("stop")).to_be_visible()
    expect(idle.question).to_be_hidden()
    kiosk.tap(recorder.do("stop"))
    expect(recorder.do("play")).to_be_visible()
    idle.be_quiet()
    talking.close()


def test_without_a_server_the_words_go_all_the_same_and_the_next_person_begins_when_it_is_back(breakable, new_kiosk):
    """Nothing of the person stays on the screen while the server is away; what they sent is kept, and the seat is free."""
    kiosk = new_kiosk(breakable)
    idle = Idle(kiosk)
    kiosk.sit_down("nl")
    kiosk.write("Verzonden")
    kiosk.go_on()
    kiosk.expect_question("why")
    kiosk.go_back()
    kiosk.expect_question("need")
    expect(kiosk.answer_field).to_have_value("Verzonden")
    breakable.kill()
    idle.be_quiet()
    idle.pass_time(COUNTDOWN + 1)
    kiosk.expect_screen("leaving")
    expect(kiosk.notice).to_have_text(wording("nl").screen("offline"))
    assert "Verzonden" not in kiosk.page.content()
    assert kiosk.page.locator("#page").inner_text() == ""
    breakable.start()
    idle.pass_time(12)
    kiosk.expect_screen("language")
    assert [answer["value"] for answer in breakable.export()["answers"]].count({"kind": "text", "text": "Verzonden"}) == 1


def test_what_was_typed_waits_for_a_server_that_is_away(breakable, new_kiosk):
    """Words that could not be sent are not wiped while the server is away; once it is back the time begins."""
    kiosk = new_kiosk(breakable)
    idle = Idle(kiosk)
    kiosk.sit_down("nl")
    kiosk.write("Nog niet verzonden")
    with kiosk.page.expect_event("requestfailed", lambda request: request.url.endswith("/events")):
        breakable.kill()
    idle.be_silent()
    idle.pass_time(ASKING + 5)
    expect(idle.question).to_be_hidden()
    expect(kiosk.answer_field).to_have_value("Nog niet verzonden")
    with kiosk.page.expect_response(lambda response: response.url.endswith("/events")):
        breakable.start()

    def asks():
        idle.be_silent()
        idle.pass_time(ASKING + 1)
        return idle.question.is_visible()

    eventually(asks)


def test_a_screen_that_changes_meanwhile_does_not_take_the_question_away(own_room, new_kiosk):
    """When the facilitator goes on while the kiosk asks, the question stands over the new screen and counts on; where
    people look together it comes after five times as long."""
    kiosk = new_kiosk(own_room, reduced_motion="reduce")
    idle = kiosk.idle = Idle(kiosk)
    Seat(own_room).join("ar").answer_all().send().hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/step")
    kiosk.expect_screen("done")
    idle.be_quiet()
    leading = Leading(own_room)
    leading.open("bundle")
    kiosk.expect_screen("bundle")
    expect(idle.question).to_be_visible()
    expect(idle.stay).to_be_focused()
    assert number_of(kiosk) <= COUNTDOWN
    idle.stay.tap()
    expect(idle.question).to_be_hidden()
    idle.be_silent()
    idle.pass_time(TOGETHER - 30)
    expect(idle.question).to_be_hidden()
    idle.pass_time(31)
    expect(idle.question).to_be_visible()
    idle.pass_time(COUNTDOWN + 1)
    kiosk.expect_screen("language")


def test_nothing_is_asked_where_nobody_sits(quiet):
    """Neither at the code nor at the languages; of a half-typed number to come back with, the kiosk lets go."""
    kiosk, idle = quiet, quiet.idle
    kiosk.open_code_page()
    kiosk.expect_screen("join")
    assert idle.question.count() == 0
    Seat(kiosk.server).join("nl")
    kiosk.open()
    kiosk.expect_screen("language")
    assert idle.question.count() == 0
    kiosk.page.goto(f"{kiosk.base}/return?locale=ti")
    kiosk.page.locator("#number").fill("123")
    idle.be_quiet()
    expect(idle.title).to_have_text(wording("ti").screen("idle.title"))
    idle.pass_time(COUNTDOWN + 1)
    kiosk.expect_screen("language")


@pytest.mark.parametrize("tag", TAGS)
def test_the_question_fits(quiet, tag):
    """It breaks no axe rule; from 320 px on nothing of it sticks out or is cut off, and it covers what is below."""
    kiosk, idle = quiet, quiet.idle
    kiosk.sit_down(tag)
    idle.be_quiet()
    assert violations(kiosk.page) == []
    for width in WIDTHS:
        assert sticking_out(kiosk.page, width) == []
        for button in (idle.stay, idle.leave):
            button.scroll_into_view_if_needed()
            box = button.bounding_box()
            assert kiosk.page.evaluate(
                "([x, y]) => document.elementFromPoint(x, y)?.closest('#idle') !== null",
                [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2])


@pytest.mark.parametrize("options, complaint", [
    (["--idle", "119"], "--idle is a number of seconds from 120 to 300, or 0 for never; not 119."),
    (["--idle", "301"], "--idle is a number of seconds from 120 to 300, or 0 for never; not 301."),
    (["--idle-countdown", "19"], "--idle-countdown is a number of seconds from 20 to 45, not 19."),
    (["--idle-countdown", "46"], "--idle-countdown is a number of seconds from 20 to 45, not 46."),
])
def test_times_that_leave_people_no_time_are_refused(options, complaint):
    done = subprocess.run([str(PROGRAM), "serve", *options], capture_output=True, text=True, timeout=20)
    assert done.returncode == 64
    assert complaint in done.stderr
