"""The facilitator's screen follows the session, and what is done there reaches the seats."""

import csv
import io
import json

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.facilitator import Facilitator
from support.kiosk import Kiosk
from support.layout import WIDTHS, sticking_out
from support.seat import Seat
from support.wording import wording

SOON = 3_000
"""A contribution is to be seen about a second after it was sent; a busy machine gets a little more, in milliseconds."""

UNCHECKED = """
    addEventListener('click', ({ target }) => {
        const form = target.closest('form')
        if (form) form.noValidate = true
    }, { capture: true })
"""
"""Lets the server see forms that the browser would hold back, also those that a live change brings."""


@pytest.fixture
def led(own_room, new_context):
    """A session of one's own with its facilitator."""
    facilitator = Facilitator(new_context(has_touch=False).new_page(), own_room)
    facilitator.open_session()
    return facilitator


@pytest.mark.parametrize(
    "tag, text",
    [("nl", "Fietsles in de wijk"), ("ar", "مكان نلتقي فيه، كل أسبوع"), ("ti", "ምስ ጎረባብቲ ምዝራብ፣ ሻሂ ምስታይ።")])
def test_a_contribution_appears_by_itself_in_its_own_language(facilitator, kiosk, tag, text):
    """What a person sends is on the facilitator's screen about a second later, without a reload, as they wrote it."""
    facilitator.page.evaluate("window.sameDocument = true")
    Seat(kiosk.server).join(tag).answer_all(need=text).hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/review")
    contribution = facilitator.contribution(text)
    expect(contribution).to_have_count(0)
    kiosk.tap(kiosk.send)
    expect(contribution).to_be_visible(timeout=SOON)
    assert facilitator.page.evaluate("window.sameDocument") is True

    words = wording(tag)
    quote = contribution.locator("blockquote")
    expect(quote).to_have_attribute("lang", tag)
    expect(quote).to_have_attribute("dir", words.direction)
    expect(contribution).to_contain_text(words.name)
    expect(contribution).to_contain_text("zelf, getypt")
    expect(contribution.locator(".asked")).to_have_text(wording("nl").question("need"))


def test_a_contribution_never_shows_who_said_it(facilitator, server):
    """Beside a contribution stands no pseudonym, no seat, and no group that is so small that it tells who."""
    Seat(server).join("nl").answer_all(need="Iemand die meegaat naar de dokter", group="professionals").send()
    contribution = facilitator.contribution("Iemand die meegaat naar de dokter")
    expect(contribution).to_be_visible()
    expect(contribution).not_to_contain_text("Deelnemer")
    expect(contribution).not_to_contain_text("Professionals")
    html = contribution.evaluate("element => element.outerHTML")
    for person in facilitator.page.locator("li.person").all():
        name = person.locator("input[name=participant]").get_attribute("value")
        assert name not in html


def test_a_group_of_five_is_shown(led):
    """Once five people of a group have sent, the group stands beside their contributions."""
    for number in range(5):
        Seat(led.server).join("nl").answer_all(need=f"Idee van buur {number}", group="neighbours").send()
    for number in range(5):
        expect(led.contribution(f"Idee van buur {number}").locator(".chip")).to_have_text("Buurtgenoten")


def test_opening_the_phase_moves_the_waiting_seat_on(led, new_kiosk):
    """A seat waits while the phase is closed, and goes on by itself when it opens."""
    led.close_phase()
    kiosk = new_kiosk(led.server)
    kiosk.open()
    kiosk.choose_language("ti", leads_to="waiting")
    expect(kiosk.heading).to_have_text(wording("ti").screen("waiting.title"))
    led.open_phase()
    kiosk.expect_question("welcome")
    led.close_phase()
    kiosk.expect_screen("waiting")


def test_closing_the_phase_lets_a_person_send_what_they_said(led, new_kiosk):
    """Who has answered when the phase closes loses nothing: they look back and send."""
    kiosk = new_kiosk(led.server)
    kiosk.sit_down("nl")
    kiosk.write("Een buddy")
    kiosk.go_on()
    kiosk.expect_question("why")
    kiosk.write("Nog niet verstuurd")
    led.close_phase()
    expect(kiosk.answer_field).to_have_value("Nog niet verstuurd")
    kiosk.page.goto(f"{kiosk.base}/step")
    kiosk.expect_screen("review")
    expect(kiosk.page.locator("main")).to_contain_text(kiosk.words.screen("finishing"))
    kiosk.tap(kiosk.send)
    kiosk.expect_screen("done")
    expect(led.contribution("Een buddy")).to_be_visible()


def test_ending_the_session_ends_it_at_the_seats(led, new_kiosk):
    """When the session ends, every seat says so in its own language; somebody who types first sees a notice."""
    reading, typing = new_kiosk(led.server), new_kiosk(led.server)
    reading.sit_down("ar")
    typing.sit_down("ti")
    typing.write("ገና ኣይወዳእኩን")
    led.end_session()
    reading.expect_screen("done")
    expect(reading.heading).to_have_text(wording("ar").screen("ended.title"))
    expect(typing.notice).to_have_text(wording("ti").screen("ended.text"))
    expect(typing.answer_field).to_have_value("ገና ኣይወዳእኩን")

    late = new_kiosk(led.server)
    late.open()
    late.tap(late.card("ti"))
    expect(late.page.locator("main")).to_contain_text(wording("ti").screen("ended.text"))


def test_an_erased_participant_leaves_no_word_behind(led):
    """Erasing takes a person's words from the screen, the downloads and the disk; others' words stay."""
    secret, other = "Woorden die weg moeten 7391", "Woorden die blijven 2846"
    Seat(led.server).join("nl").answer_all(need=secret, why=secret + " omdat").send()
    Seat(led.server).join("nl").answer_all(need=other).send()
    expect(led.contribution(secret)).to_be_visible()
    expect(led.contribution(other)).to_be_visible()
    assert secret.encode() in led.server.journal()

    led.erase(1)
    expect(led.contribution(secret)).to_have_count(0)
    expect(led.contribution(other)).to_be_visible()
    for file in ("contributions.csv", "answers.csv", "export.json", "journal.jsonl"):
        content = led.download(file).decode()
        assert secret not in content
        assert other in content or file == "answers.csv"
    assert secret.encode() not in led.server.journal()
    assert other.encode() in led.server.journal()


def test_erasing_asks_to_be_sure(led):
    """Without the tick that confirms it nothing is erased."""
    Seat(led.server).join("nl").answer_all(need="Dit blijft").send()
    expect(led.contribution("Dit blijft")).to_be_visible()
    led.participant(1).locator("summary").click()
    led.page.evaluate(UNCHECKED)
    led.participant(1).get_by_role("button", name="Wis voorgoed").click()
    expect(led.error).to_be_visible()
    expect(led.contribution("Dit blijft")).to_be_visible()


def test_downloads_open_where_people_open_them(facilitator, server):
    """The CSV begins with a byte order mark and has a line for each contribution; the JSON parses."""
    text = 'Een huis; "licht", met\neen tuin'
    Seat(server).join("nl").answer_all(need=text).send()
    expect(facilitator.contributions.filter(has_text="een tuin")).to_be_visible()
    table = facilitator.download("contributions.csv")
    assert table.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline="")))
    assert any(text in row.values() for row in rows)
    export = json.loads(facilitator.download("export.json"))
    assert [entry["text"] for entry in export["contributions"]].count(text) == 1
    assert len(rows) == len(export["contributions"])


def test_a_new_session_is_made_with_the_form(facilitator, new_context, server):
    """The form makes a session with its code, groups and languages; its kiosk offers these and no others."""
    facilitator.new_session(
        title="Buurtavond <Noord>", code="314159", groups={"refugees", "neighbours"}, locales={"nl", "ti"}, days=14)
    expect(facilitator.page.locator("h1")).to_have_text("Buurtavond <Noord>")
    expect(facilitator.page.locator(".entry .code")).to_have_text("314159")
    facilitator.open_phase()

    kiosk = Kiosk(new_context().new_page(), server, "314159")
    kiosk.open_code_page()
    kiosk.enter_code("314159")
    kiosk.expect_screen("language")
    assert [card.get_attribute("value") for card in kiosk.page.locator("button[name=locale]").all()] == ["nl", "ti"]
    kiosk.choose_language("nl")
    kiosk.go_on()
    expect(kiosk.help).to_have_text(wording("nl").help("consent", days=14))
    kiosk.consent()
    kiosk.expect_question("group")
    groups = wording("nl").options("group")
    expect(kiosk.page.locator("label.option")).to_have_text([groups["refugees"], groups["neighbours"]])


@pytest.mark.parametrize(
    "wrong",
    [{"code": "170406"}, {"groups": set()}, {"locales": set()}, {"days": 0}, {"title": "   "}, {"code": "12"}],
    ids=["code-taken", "no-group", "no-language", "no-days", "no-title", "short-code"])
def test_a_new_session_with_a_mistake_keeps_what_was_filled_in(facilitator, wrong):
    """A mistake in the form is told, and everything that was filled in is still there."""
    facilitator.page.add_init_script(UNCHECKED)
    filled = {"title": "Dialoogtafel", "code": "271828", "groups": {"neighbours"}, "locales": {"ar"}, "days": 21, **wrong}
    facilitator.new_session(**filled)
    expect(facilitator.error).to_be_visible()
    page = facilitator.page
    expect(page.get_by_label("Titel")).to_have_value(filled["title"].strip())
    expect(page.locator("input[name=code]")).to_have_value(filled["code"])
    expect(page.locator("input[name=retentionDays]")).to_have_value(str(filled["days"]))
    for name, wanted in (("group", filled["groups"]), ("locale", filled["locales"])):
        ticked = {box.get_attribute("value") for box in page.locator(f"input[name={name}]:checked").all()}
        assert ticked == wanted


def test_without_the_passphrase_nothing_is_shown(new_context, server):
    """The sessions, their events and their downloads are for who signed in; a wrong passphrase is refused."""
    facilitator = Facilitator(new_context().new_page(), server)
    facilitator.open_session()
    path = facilitator.session_path
    stranger = new_context().new_page()
    for address in ("/facilitator", "/facilitator/new", path, *(path + rest for rest in (
            "/live", "/events", "/export.json", "/contributions.csv", "/answers.csv", "/themes.csv", "/ballots.csv",
            "/journal.jsonl"))):
        stranger.goto(server.url + address)
        expect(stranger.get_by_label("Wachtzin")).to_be_visible()
    other = Facilitator(stranger, server)
    other.sign_in("bako-timu-resa-dolu")
    expect(other.error).to_be_visible()
    expect(stranger.get_by_label("Wachtzin")).to_be_visible()


def test_the_screen_says_when_the_server_is_away_and_catches_up(breakable, new_context):
    """When the server stops the screen says so; when it is back, what came meanwhile appears by itself."""
    led = Facilitator(new_context(has_touch=False).new_page(), breakable)
    led.open_session()
    lost = led.page.locator("#lost")
    expect(lost).to_be_hidden()
    seat = Seat(breakable).join("nl")
    breakable.kill()
    seat.hang_up()
    expect(lost).to_be_visible()
    breakable.start(new_passphrase=False)
    seat.answer_all(need="Terwijl de verbinding weg was").send()
    expect(led.contribution("Terwijl de verbinding weg was")).to_be_visible(timeout=15_000)
    expect(lost).to_be_hidden()


def test_people_beyond_the_session_page_are_on_pages_of_their_own(led):
    """With more people than the session's page lists, all of them are a link away, and can be erased there."""
    page = led.page
    for number in range(51):
        Seat(led.server).join("nl" if number % 2 else "ar")
    people = page.locator("li.person")
    expect(page.get_by_text("Dit zijn de laatste 50.")).to_be_visible(timeout=SOON)
    expect(people).to_have_count(50)
    expect(people.first.locator("b")).to_have_text("Deelnemer 2")
    assert not violations(page)
    page.get_by_role("link", name="Alle 51 deelnemers").click()
    expect(page.locator("h1")).to_have_text("Deelnemers")
    expect(people).to_have_count(51)
    assert not violations(page)
    for width in WIDTHS:
        assert not sticking_out(page, width)
    people.first.locator("summary").click()
    people.first.locator("input[name=confirm]").check()
    people.first.get_by_role("button", name="Wis voorgoed").click()
    expect(page.locator(".figures")).to_contain_text("51")
    page.get_by_role("link", name="Alle 51 deelnemers").click()
    expect(people.first).to_contain_text("Gewist")
