"""Answers that are said aloud: recorded at the kiosk, written down and translated by helpers, confirmed at the seat."""

import re

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.browser import devices
from support.desk import Desk
from support.kiosk import Kiosk
from support.leading import Leading
from support.seat import Seat
from support.speaking import Recorder, microphone
from support.spoken import Recording, voice
from support.waiting import eventually
from support.wording import wording

@pytest.fixture(scope="module")
def talking(playwright, tmp_path_factory, prepared_voices):
    """A browser that hears somebody speak Tigrinya."""
    browser = microphone(playwright, tmp_path_factory.mktemp("microphone"))
    yield browser
    browser.close()


@pytest.fixture
def new_speaker(talking):
    """Makes kiosks at a server, whose microphone hears somebody."""
    with devices(talking) as make:
        yield lambda server: Kiosk(make(reduced_motion="reduce").new_page(), server)


@pytest.fixture
def kiosk(new_speaker, own_room):
    return new_speaker(own_room)


@pytest.fixture
def server(own_room):
    return own_room


def answer_helper(kiosk, verdict):
    kiosk.tap(kiosk.page.locator(f".helping .verdict button[value={verdict}]"))


def test_from_the_microphone_to_the_report(kiosk, own_room, new_helper, facilitator):
    """Request, take, alongside, proposal, refusal and acceptance, a spoken answer with the network cut in its middle,
    transcript, translation, confirmation at the seat, and the contribution in the report with its provenance."""
    helper = new_helper("Sara", ["nl", "ti"])
    kiosk.sit_down("ti")
    words = wording("ti")

    # The answer is said aloud, and the network drops while it is.
    recorder = Recorder(kiosk)
    kiosk.tap(recorder.do("record"))
    recorder.wait_for(2)
    kiosk.page.context.set_offline(True)
    recorder.wait_for(5)
    kiosk.page.context.set_offline(False)
    recorder.wait_for(7)
    kiosk.tap(recorder.do("stop"))
    expect(recorder.do("play")).to_be_visible()
    kiosk.go_on()
    kiosk.expect_question("why")

    # A helper comes, proposes, is refused and accepted.
    kiosk.tap(kiosk.page.locator(".ask-help button"))
    helper.take(1)
    helper.propose_text("Omdat ik werk zoek", "nl")
    answer_helper(kiosk, "no")
    expect(helper.verdict).to_contain_text("zei nee")
    helper.propose_text("ስራሕ ክረክብ", "ti")
    answer_helper(kiosk, "yes")
    expect(helper.verdict).to_contain_text("zei ja")
    helper.do("Klaar")
    # What stood above the screen goes, and the screen moves up: only then is a tap where it is meant.
    expect(kiosk.page.locator("#help-line")).to_have_count(0)

    # What was said is looked over and sent.
    for prompt in ("need-more", "goal", "belonging"):
        kiosk.expect_question(prompt)
        kiosk.skip_question()
    kiosk.expect_question("closing")
    kiosk.go_on()
    kiosk.expect_screen("review")
    expect(kiosk.review_item(words.question("need")).locator("[data-sound]")).to_have_count(1)
    kiosk.tap(kiosk.send)
    kiosk.expect_screen("done")
    expect(facilitator.page.locator("body")).to_contain_text("Nog uit te schrijven")

    # A helper writes it down; the seat is asked, and says that it is right.
    desk = Desk(helper).open().begin("Tigrinya")
    length = helper.page.locator("#recording").evaluate(
        "sound => new Promise(done => { const look = () => sound.duration > 0 ? done(sound.duration) : setTimeout(look, 50); look() })")
    assert 6 < length < 12
    assert violations(helper.page) == []
    desk.text.fill("ቋንቋ ክመሃር እደሊ ኣለኹ")
    desk.save(asking=True)
    line = kiosk.page.locator("#check-line")
    expect(line).to_have_text(words.screen("check.askTranscript"))
    kiosk.tap(kiosk.page.locator(".helping.checking a"))
    kiosk.expect_screen("check")
    expect(kiosk.page.locator("main")).to_contain_text("ቋንቋ ክመሃር እደሊ ኣለኹ")
    kiosk.tap(kiosk.page.locator("button[value=confirmed]"))
    expect(kiosk.page.locator("main")).to_contain_text(words.screen("check.confirmed"))
    expect(desk.written.first).to_contain_text("bevestigd", ignore_case=True)

    # It is translated, and the participant changes the translation.
    desk.begin("Nederlands")
    desk.text.fill("Ik wil de taal leren")
    desk.save(asking=True)
    expect(line).to_have_text(words.screen("check.askTranslation"))
    kiosk.tap(kiosk.page.locator(".helping.checking a"))
    kiosk.tap(kiosk.page.locator("details.adding summary"))
    kiosk.write("Ik wil Nederlands leren")
    kiosk.tap(kiosk.page.locator("button[value=corrected]"))
    expect(kiosk.page.locator("main")).to_contain_text(words.screen("check.changed"))
    expect(desk.written.first).to_contain_text("verbeterd", ignore_case=True)

    # Others hear it in their language, with the mark that it is a translation.
    other = Seat(own_room).join("nl").answer_all().send()
    leading = Leading(own_room)
    leading.open("explain")
    heard = eventually(lambda: re.search("Ik wil Nederlands leren", re.sub("<[^>]+>", "", other.get(f"{other.path}/step").text)))
    assert heard
    assert wording("nl").screen("explain.translated") in re.sub("<[^>]+>", "", other.get(f"{other.path}/step").text)

    # It stands in the report with how it came to be.
    [idea] = [name for name, text in leading.ideas().items() if text == "ቋንቋ ክመሃር እደሊ ኣለኹ"]
    leading.theme("Taal", idea)
    report = own_room.run("report", own_room.code, "--locale", "nl")
    assert "ቋንቋ ክመሃር እደሊ ኣለኹ" in report and "Ik wil Nederlands leren" in report
    assert "ingesproken" in report and "bevestigd" in report
    idea = next(idea for idea in own_room.export()["contributions"] if idea["locale"] == "ti")
    assert idea["means"] == "speech"
    assert "Sara" not in own_room.run("export", own_room.code, "--format", "json")


def test_a_recording_survives_a_browser_that_is_killed(kiosk, new_speaker, own_room):
    """Whoever opens the kiosk again finds what was said, up to the last seconds, and can keep it."""
    kiosk.sit_down("ti")
    recorder = Recorder(kiosk)
    kiosk.tap(recorder.do("record"))
    recorder.wait_for(6)
    cookies = kiosk.page.context.cookies()
    kiosk.page.close()

    again = new_speaker(own_room)
    again.page.context.add_cookies(cookies)
    again.words = wording("ti")
    again.page.goto(f"{again.base}/step/need")
    left = Recorder(again)
    expect(left.state).to_contain_text(wording("ti").screen("speak.unfinished"))
    expect(left.do("play")).to_be_visible()
    again.go_on()
    again.expect_question("why")
    [answer] = [answer for answer in own_room.export()["answers"] if answer["prompt"] == "need"]
    assert answer["value"]["milliseconds"] >= 4_000


def test_listening_back_recording_again_and_taking_back(new_speaker, own_server):
    """One voice at a time; a new recording takes the place of the one before, and what is wiped is gone."""
    kiosk = new_speaker(own_server)
    kiosk.sit_down("ar")
    kiosk.write("نص")
    recorder = Recorder(kiosk)
    recorder.record(2)
    expect(kiosk.answer_field).to_be_hidden()
    kiosk.tap(recorder.do("play"))
    expect(recorder.do("play")).to_have_attribute("data-playing", "")
    kiosk.tap(recorder.do("again"))
    expect(recorder.do("stop")).to_be_visible()
    expect(kiosk.page.locator("[data-playing]")).to_have_count(0)
    recorder.wait_for(2)
    kiosk.tap(recorder.do("stop"))
    expect(recorder.do("play")).to_be_visible()
    eventually(lambda: len(list(own_server.data.glob("spoken/*/*/*.pcm"))) == 1)
    # With the key: a tap so soon after the buttons changed is taken for the second half of a double tap.
    recorder.do("remove").press("Enter")
    expect(kiosk.answer_field).to_have_value("نص")
    eventually(lambda: not list(own_server.data.glob("spoken/*/*/*.pcm")))


def test_two_minutes_arrive_whole_though_the_server_is_killed_three_times(breakable):
    """Every piece that was acknowledged is there after a crash, and the device goes on from there."""
    seat = Seat(breakable).join("ti").answer_all(until="need")
    recording = Recording(seat, voice(120))
    size, sent, sends, deaths = 32_000, 0, 0, [30, 60, 90]
    while sent < len(recording.samples):
        sent = recording.piece(sent, size)
        sends += 1
        if sends in deaths:
            breakable.kill()
            breakable.start(new_passphrase=False)
            # A device that does not know whether its last piece arrived sends it again.
            sent -= size
    assert sends > max(deaths)
    assert recording.sound() == recording.samples
    recording.keep()
    [answer] = [answer for answer in breakable.export()["answers"] if answer["prompt"] == "need"]
    assert (answer["value"]["kind"], answer["value"]["milliseconds"]) == ("spoken", 120_000)


def test_whoever_stops_leaves_nothing_behind(new_speaker, own_server):
    """All that somebody said is gone from the disk, and the next person finds a kiosk as new."""
    kiosk = new_speaker(own_server)
    kiosk.sit_down("nl")
    recorder = Recorder(kiosk)
    recorder.record(2)
    kiosk.go_on()
    kiosk.expect_question("why")
    kiosk.write("Dit mag niemand meer lezen")
    kiosk.go_on()
    kiosk.expect_question("need-more")
    kiosk.tap(kiosk.page.locator(".foot a"))
    kiosk.expect_screen("forget")
    expect(kiosk.heading).to_have_text(wording("nl").screen("forget.title"))
    kiosk.tap(kiosk.page.locator("form[action$='/forget'] button"))
    kiosk.expect_screen("language")
    expect(kiosk.page.locator("main")).to_contain_text(wording("nl").screen("forget.doneTitle"))
    assert not list(own_server.data.glob("spoken/*/*/*.pcm"))
    assert "Dit mag niemand meer lezen".encode() not in own_server.journal()
