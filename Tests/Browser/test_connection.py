"""What happens when the network or the server drops while a person answers."""

import re

import pytest
from playwright.sync_api import expect

from support.events import KEEP_EVENTS
from support.leading import Leading
from support.seat import Seat
from support.server import submissions
from support.wording import wording

BACK_SOON = 20_000
"""The longest wait between two attempts is ten seconds, so that by then an answer is through, in milliseconds."""

TEXTS = {"nl": "Buren die helpen", "nl-simple": "Mensen die helpen", "ar": "جيران يساعدونني", "ti": "ጎረባብቲ ዝሕግዙ።"}


def stored(server, text):
    """How often an export holds this text as an answer."""
    export = server.export()
    ids = submissions(export)
    assert len(ids) == len(set(ids))
    return str(export).count(repr(text))


@pytest.mark.parametrize("tag", TEXTS)
def test_an_answer_survives_a_server_that_goes_down(breakable, new_kiosk, tag):
    """While the server is away the typed answer stays and a notice says so; it is sent once when it is back."""
    kiosk = new_kiosk(breakable)
    kiosk.sit_down(tag)
    kiosk.write(TEXTS[tag])
    breakable.kill()
    kiosk.go_on()
    expect(kiosk.notice).to_have_text(wording(tag).screen("offline"))
    expect(kiosk.notice).to_be_visible()
    expect(kiosk.answer_field).to_have_value(TEXTS[tag])
    kiosk.tap(kiosk.next)
    kiosk.expect_question("need")

    breakable.start()
    expect(kiosk.page.locator("form.answer")).to_have_attribute("data-prompt", "why", timeout=BACK_SOON)
    expect(kiosk.notice).to_have_text(wording(tag).screen("online"))
    assert stored(breakable, TEXTS[tag]) == 1


def test_an_answer_survives_a_server_that_hangs(breakable, new_kiosk):
    """When nothing comes back the screen says that it saves, and goes on when the server answers after all."""
    kiosk = new_kiosk(breakable)
    kiosk.sit_down("ti")
    kiosk.write(TEXTS["ti"])
    breakable.pause()
    kiosk.go_on()
    expect(kiosk.notice).to_have_text(wording("ti").screen("saving"))
    expect(kiosk.answer_field).to_have_value(TEXTS["ti"])
    breakable.resume()
    kiosk.expect_question("why")
    expect(kiosk.notice).to_be_hidden()
    assert stored(breakable, TEXTS["ti"]) == 1


def test_an_answer_whose_acknowledgement_got_lost_is_stored_once(server, new_kiosk):
    """The server stored the answer but its reply never arrived: the device sends again, and it counts once."""
    kiosk = new_kiosk(server)
    kiosk.sit_down("nl")
    text = "Eén keer en niet vaker"
    kiosk.write(text)
    lost = []

    def lose_first_reply(route):
        reply = route.fetch(max_redirects=0)
        if not lost:
            lost.append(reply.status)
            return route.abort("connectionreset")
        return route.continue_()

    kiosk.page.route(re.compile("/answer/need$"), lose_first_reply)
    kiosk.go_on()
    expect(kiosk.notice).to_have_text(wording("nl").screen("offline"))
    kiosk.page.unroute_all()
    expect(kiosk.page.locator("form.answer")).to_have_attribute("data-prompt", "why", timeout=BACK_SOON)
    assert lost == [303]
    assert stored(server, text) == 1


def test_typing_goes_on_while_the_server_is_away(breakable, new_kiosk):
    """What a person types while the server is away, and did not send yet, stays as they type it."""
    kiosk = new_kiosk(breakable)
    kiosk.sit_down("nl")
    kiosk.write("Eerste helft")
    breakable.kill()
    kiosk.page.keyboard.type(" en tweede helft")
    breakable.start()
    kiosk.go_on()
    kiosk.expect_question("why")
    assert stored(breakable, "Eerste helft en tweede helft") == 1


def test_sending_everything_survives_a_server_that_goes_down(breakable, new_kiosk):
    """The last button waits for the server as well, and thanks only when everything is stored."""
    kiosk = new_kiosk(breakable)
    Seat(breakable).join("ar").answer_all().hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/review")
    breakable.kill()
    kiosk.tap(kiosk.send)
    expect(kiosk.notice).to_have_text(wording("ar").screen("offline"))
    kiosk.expect_screen("review")
    breakable.start()
    expect(kiosk.page.locator("#page")).to_have_attribute("data-screen", "done", timeout=BACK_SOON)
    assert {answer["status"] for answer in breakable.export()["answers"]} == {"sent"}


def test_a_phase_that_opens_while_answers_are_under_way_is_not_missed(own_room, new_kiosk):
    """On a slow network the reply to the last button can be older than the event that comes before it."""
    kiosk, leading = new_kiosk(own_room), Leading(own_room)
    page = kiosk.page
    page.add_init_script(KEEP_EVENTS)
    Seat(own_room).join("ti").answer_all().hand_over(page.context)
    page.goto(f"{kiosk.base}/review")
    page.wait_for_function("() => told.length > 0")

    def reply_late(route):
        reply = route.fetch()
        leading.open("explain")
        page.wait_for_function("() => told.at(-1) === 'explain'")
        route.fulfill(response=reply)

    page.route(re.compile("/send$"), reply_late)
    kiosk.tap(kiosk.send)
    kiosk.expect_screen("explain")
