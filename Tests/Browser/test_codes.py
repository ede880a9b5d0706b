"""Session codes: wrong ones are told kindly, and cannot be guessed."""

import http.client

import pytest
from playwright.sync_api import expect

from support.seat import Seat
from support.wording import wording

ALLOWED = 20
"""Wrong codes from one address in five minutes."""


@pytest.mark.parametrize("tag, browser_language", [("nl", "nl-NL"), ("ar", "ar-SY"), ("ti", "ti-ER"), ("nl", "en-GB")])
def test_a_wrong_code_is_told_in_the_language_of_the_browser(new_kiosk, server, tag, browser_language):
    """The message is in the browser's language if it is one of ours, else in Dutch; another try works."""
    kiosk = new_kiosk(server, locale=browser_language)
    kiosk.open_code_page()
    expect(kiosk.heading).to_have_text(wording(tag).screen("join.title"))
    kiosk.enter_code("999999")
    expect(kiosk.error).to_contain_text(wording(tag).screen("join.unknown"))
    expect(kiosk.html).to_have_attribute("dir", wording(tag).direction)
    kiosk.enter_code(kiosk.code)
    kiosk.expect_screen("language")


def test_the_code_page_speaks_to_everybody(kiosk):
    """The code page says what it is in all four languages."""
    kiosk.open_code_page()
    for tag in ("nl-simple", "ar", "ti"):
        line = kiosk.page.locator(f".tongues [lang='{tag}']")
        expect(line).to_contain_text(wording(tag).screen("join.title"))
        expect(line).to_have_attribute("dir", wording(tag).direction)


def test_a_code_may_hold_spaces_and_other_digits(kiosk):
    """“170 406” is the same code; so are the digits of an Arabic keyboard."""
    kiosk.open_code_page()
    kiosk.enter_code("170 406")
    kiosk.expect_screen("language")
    kiosk.open_code_page()
    kiosk.enter_code("١٧٠٤٠٦")
    kiosk.expect_screen("language")


def test_many_wrong_codes_are_refused(own_server, new_kiosk):
    """After twenty wrong codes even a right one waits, in the form and in the address alike."""
    kiosk = new_kiosk(own_server)
    guesser = Seat(own_server)
    for number in range(ALLOWED):
        assert guesser.request("POST", "/kiosk/join", {"code": f"{number:06}"}).status == 404
    assert guesser.request("POST", "/kiosk/join", {"code": "170406"}).status == 429
    assert guesser.get("/kiosk/170406").status == 429
    kiosk.open_code_page()
    kiosk.enter_code("123456")
    expect(kiosk.error).to_contain_text(wording("nl").screen("join.tooMany"))


def test_guessing_codes_does_not_disturb_who_sits_already(own_server):
    """A seat that was taken before goes on answering while its address is refused new codes."""
    seat = Seat(own_server).join("nl")
    guesser = Seat(own_server)
    for number in range(ALLOWED + 1):
        guesser.request("POST", "/kiosk/join", {"code": f"{number:06}"})
    assert seat.answer("welcome", {"do": "next"}).status == 303
    assert seat.get(f"{seat.path}/step").status == 200


def test_a_seat_cannot_act_for_another(server):
    """One seat's cookie with another's participant is refused, and without a cookie nothing can be answered."""
    mine, other = Seat(server).join("nl"), Seat(server).join("nl")
    mine.participant, own = other.participant, mine.participant
    assert mine.answer("welcome", {"do": "next"}).status == 409
    mine.participant = own
    assert mine.answer("welcome", {"do": "next"}).status == 303
    mine.cookie = None
    assert mine.answer("consent", {"value": "yes"}).location == mine.path


def test_another_sites_page_cannot_answer(server):
    """A form that another site's page sends is refused."""
    seat = Seat(server).join("nl")
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request(
        "POST", f"{seat.path}/answer/welcome", f"participant={seat.participant}&submission=x&do=next",
        {"Cookie": f"seat={seat.cookie}", "Origin": "http://example.org",
         "Content-Type": "application/x-www-form-urlencoded"})
    assert connection.getresponse().status == 403
