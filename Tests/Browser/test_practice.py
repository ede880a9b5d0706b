"""The practice question: how an answer is given, before the first real one."""

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.layout import WIDTHS, sticking_out
from support.voice import Voice
from support.wording import TAGS

PICTURES = ["sun", "house", "tree"]


@pytest.fixture
def practising(new_kiosk, server):
    kiosk = new_kiosk(server, reduced_motion="reduce")
    kiosk.voice = Voice(kiosk.page)
    return kiosk


@pytest.mark.parametrize("tag", TAGS)
def test_people_practise_in_their_language_until_it_is_right(practising, tag):
    """A wrong picture brings the same question again, with a word about it shown and said first, and nothing chosen;
    the right one a word of praise, and then the first question."""
    kiosk, page = practising, practising.page
    kiosk.open()
    kiosk.choose_language(tag, leads_to="practice")
    words = kiosk.words
    expect(page.locator(".kicker")).to_have_text(words.screen("practice.title"))
    expect(kiosk.heading).to_have_text(words.screen("practice.ask"))
    expect(kiosk.heading).to_be_focused()
    expect(kiosk.help).to_have_text(words.screen("practice.help"))
    expect(kiosk.skip).to_have_text(words.screen("practice.skip"))
    options = page.locator("label.option")
    assert sorted(option.inner_text().strip() for option in options.all()) == sorted(
        words.screen(f"practice.{name}") for name in PICTURES)
    order = options.all_inner_texts()
    assert violations(page) == []
    for width in WIDTHS:
        assert sticking_out(page, width) == []
    page.set_viewport_size({"width": 1280, "height": 800})

    for wrong in ("house", "tree"):
        here = kiosk.voice.now
        kiosk.choose(wrong)
        kiosk.go_on()
        expect(kiosk.error).to_have_text(words.screen("practice.wrong"))
        kiosk.voice.wait_for("playing", since=here, clip=kiosk.error.locator("[data-clip]").get_attribute("data-clip"))
        assert kiosk.chosen() == []
        assert options.all_inner_texts() == order
    kiosk.choose("sun")
    kiosk.go_on()
    kiosk.expect_screen("practised")
    expect(kiosk.heading).to_have_text(words.screen("practice.rightTitle"))
    kiosk.voice.wait_for("playing", clip=kiosk.heading.get_attribute("data-clip"))
    assert violations(page) == []
    for width in WIDTHS:
        assert sticking_out(page, width) == []
    kiosk.tap(page.locator("main a.next"))
    kiosk.expect_question("welcome")


def test_going_on_without_a_picture_and_reloading_keep_the_question(practising):
    """Nothing chosen is told like at every question, and a reload shows the same order; a skip leads on at once."""
    kiosk, page = practising, practising.page
    kiosk.open()
    kiosk.choose_language("nl", leads_to="practice")
    order = page.locator("label.option").all_inner_texts()
    kiosk.go_on()
    expect(kiosk.error).to_have_text(kiosk.words.screen("error.empty"))
    page.reload()
    kiosk.expect_screen("practice")
    expect(kiosk.error).to_have_count(0)
    assert page.locator("label.option").all_inner_texts() == order
    kiosk.skip_question()
    kiosk.expect_question("welcome")
