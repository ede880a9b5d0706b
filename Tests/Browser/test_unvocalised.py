"""Arabic without vowel marks is read back as well as it goes, and the screen says so."""

import pytest
from playwright.sync_api import expect

from support.seat import Seat
from support.voice import Voice
from support.wording import TAGS, wording

NEED, WHY = "أريد بيتا قريبا من العمل", "لأن الطريق طويل"


@pytest.fixture
def at_review(new_kiosk, server):
    """Shows the review to somebody who typed Arabic."""
    def show(tag, **changes):
        kiosk = new_kiosk(server, **changes)
        voice = Voice(kiosk.page)
        kiosk.words = wording(tag)
        Seat(server).join(tag).answer_all(need=NEED, why=WHY).hand_over(kiosk.page.context)
        kiosk.page.goto(f"{kiosk.base}/review")
        kiosk.expect_screen("review")
        return kiosk, voice
    return show


@pytest.mark.parametrize("tag", TAGS)
def test_the_review_says_that_the_voice_may_be_wrong(at_review, tag):
    """Beside the first such answer stands a note, in the language of the screen and nowhere else; it is spoken too."""
    kiosk, voice = at_review(tag)
    note = kiosk.page.locator(".reading")
    expect(note).to_have_count(1)
    expect(note).to_have_text(kiosk.words.screen("reading.unvocalised"))
    card = kiosk.review_item(kiosk.words.question("need"))
    expect(card.locator(".reading")).to_be_visible()

    since = voice.now
    kiosk.tap(card.locator(".listen"))
    clips = [element.get_attribute("data-clip") for element in card.locator("[data-clip]").all()]
    assert len(clips) == 3
    for clip in clips:
        voice.wait_for("playing", since, clip=clip)
    assert voice.wait_for("lit", since, clip=clips[2])["of"] == note.locator(".w").count()
