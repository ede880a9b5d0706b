"""Helpers write down what was said aloud, and translate, on a phone or a laptop."""

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.desk import Desk
from support.layout import WIDTHS, sticking_out
from support.seat import Seat
from support.spoken import say

LAPTOP = {"viewport": {"width": 1280, "height": 800}, "has_touch": False}
TIGRINYA = "ኣብዚ ዲፕሎማና ኣይቕበልዎን እዮም"
ARABIC = "نحتاج إلى سكن دائم قريب من المدرسة"


@pytest.fixture
def server(own_room):
    return own_room


@pytest.fixture
def new_desk(new_helper):
    """Makes desks of helpers who have signed in."""
    return lambda *who, **device: Desk(new_helper(*who, **device)).open()


@pytest.fixture
def speaker(own_room):
    """Somebody who said in Tigrinya what they need, and is still at the kiosk."""
    seat = Seat(own_room).join("ti").answer_all(until="need")
    say(seat, seconds=9)
    for prompt, fields in REST.items():
        assert seat.answer(prompt, fields).status == 303
    return seat.send()


REST = {
    "why": {"do": "skip"}, "need-more": {"do": "skip"}, "goal": {"value": ["house"]}, "helper": {"value": ["family"]},
    "belonging": {"value": "3"}, "closing": {"do": "next"},
}


def test_writing_down_while_listening(speaker, new_desk):
    """The recording plays, slows down and repeats by keys, while the text is typed; then the participant is asked."""
    desk = new_desk("Sara", ["nl", "ti"], **LAPTOP).begin("Tigrinya")
    expect(desk.page.locator("#recording")).not_to_have_attribute("controls", "")
    expect(desk.clock).to_have_text("0:00 / 0:09")
    desk.text.click()
    keys = desk.page.keyboard
    keys.press("Control+ArrowDown")
    keys.press("Control+ArrowDown")
    expect(desk.speed).to_have_text("0,5×")
    keys.press("Control+ArrowUp")
    expect(desk.speed).to_have_text("0,75×")
    keys.press("Control+Space")
    desk.wait_for_audio("audio => audio.currentTime > 1")
    assert desk.audio("playbackRate") == 0.75
    assert desk.audio("preservesPitch")
    keys.insert_text(TIGRINYA)
    keys.press("Escape")
    assert desk.audio("paused")
    keys.press("Control+ArrowLeft")
    desk.wait_for_audio("audio => !audio.paused && audio.currentTime < 1")
    keys.press("Control+Space")
    assert desk.audio("paused")
    expect(desk.text).to_have_value(TIGRINYA)
    expect(desk.text).to_be_focused()
    desk.save(asking=True)
    desk.expect_saved("De kiosk vraagt nu aan de deelnemer of het klopt.")
    expect(desk.written.first).to_contain_text("gevraagd")
    expect(desk.task("Tigrinya → naar Nederlands")).to_contain_text(TIGRINYA)


def test_what_is_typed_is_not_lost(own_room, new_desk, facilitator):
    """Two who write the same thing: one hears of the other at once, and keeps what they typed beside it."""
    Seat(own_room).join("ar").answer_all(need=ARABIC).send()
    sara, noor = new_desk("Sara", ["nl", "ar"]), new_desk("Noor", ["nl", "ar"], **LAPTOP)
    sara.begin("Arabisch → naar Nederlands")
    expect(noor.task("Arabisch → naar Nederlands").first).to_contain_text("Sara is hiermee bezig")
    sara.text.fill("Een vaste woning")
    contribution = sara.page.url.split("/")[-2]
    facilitator.page.goto(f"{own_room.url}{facilitator.session_path}/themes/contributions/{contribution}")
    facilitator.page.locator("#translation-nl").fill("Een woning")
    facilitator.page.locator("#translate-nl").click()
    expect(sara.live).to_contain_text("Intussen bewaarde gespreksleider een andere tekst")
    expect(sara.text).to_have_value("Een vaste woning")
    sara.save()
    sara.expect_conflict()
    expect(sara.page.locator(".both blockquote")).to_have_text("Een woning")
    expect(sara.text).to_have_value("Een vaste woning")
    sara.text.fill("Een vaste woning bij de school")
    sara.save()
    sara.expect_saved()
    expect(sara.written.first).to_contain_text("Een vaste woning bij de school")


def test_a_helper_who_is_removed_sees_nothing_any_more(speaker, new_desk, facilitator):
    """What was on the screen goes at once, typed or not."""
    desk = new_desk("Sara", ["ti"]).begin("Tigrinya")
    desk.text.fill(TIGRINYA)
    facilitator.page.locator("[id^=remove-] summary").click()
    facilitator.page.get_by_role("button", name="Verwijder Sara").click()
    expect(desk.page.get_by_label("Code")).to_be_visible()
    expect(desk.text).to_have_count(0)


def test_without_javascript(speaker, new_desk):
    """The browser's own player and a plain form do."""
    desk = new_desk("Sara", ["ti"], java_script_enabled=False).begin("Tigrinya")
    expect(desk.page.locator("audio[controls]")).to_be_visible()
    expect(desk.page.locator("#play")).to_be_hidden()
    desk.text.fill(TIGRINYA)
    desk.save()
    desk.expect_saved()


@pytest.mark.parametrize("device", [{}, LAPTOP], ids=["phone", "laptop"])
def test_the_screens_keep_the_rules_and_fit(own_room, speaker, new_desk, facilitator, device):
    """The list, and writing beside sound and text in two directions, pass the axe rules from 320 px on."""
    Seat(own_room).join("ar").answer_all(need=ARABIC * 12).send()
    wrong = []

    def look(name, page):
        wrong.extend(f"{name}: {text}" for text in violations(page))
        size = page.viewport_size
        for width in WIDTHS:
            wrong.extend(f"{name} at {width} px: {text}" for text in sticking_out(page, width))
        page.set_viewport_size(size)

    desk = new_desk("Sara", ["nl", "ar", "ti"], **device)
    other = new_desk("Noor", ["nl", "ar", "ti"], **device)
    look("list", desk.page)
    desk.begin("Tigrinya")
    look("transcript", desk.page)
    look("list with somebody at it", other.page)
    desk.text.fill(TIGRINYA)
    desk.save(asking=True)
    desk.expect_saved()
    look("list with what was written", desk.page)
    desk.begin("Arabisch → naar Nederlands")
    look("translation", desk.page)
    desk.page.get_by_role("link", name="Alles om te schrijven").click()
    desk.page.locator("[id^=again-]").first.click()
    look("what was written", desk.page)
    look("facilitator", facilitator.page)
    assert not wrong, "\n".join(wrong)
