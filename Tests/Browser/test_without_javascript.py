"""The kiosk with JavaScript off: plain pages and forms."""

import pytest
from playwright.sync_api import expect

from support.kiosk import Kiosk
from support.wording import wording


class PlainKiosk(Kiosk):
    """Each step is a page of its own; nothing can be asked of scripts, so taps are simply taps."""

    def tap(self, target):
        target.tap()


@pytest.fixture
def plain(new_context, server):
    return PlainKiosk(new_context(java_script_enabled=False).new_page(), server)


def test_the_whole_flow_works_without_javascript(plain):
    """From the code to the thanks, with going back, skipping, a refused answer and a change in the review."""
    words = wording("nl")
    plain.open_code_page()
    plain.enter_code(plain.code)
    plain.expect_screen("language")
    plain.choose_language("nl", leads_to="practice")
    plain.choose("tree")
    plain.go_on()
    expect(plain.error).to_contain_text(words.screen("practice.wrong"))
    plain.practise()
    plain.expect_question("welcome")
    plain.go_on()
    plain.expect_question("consent")
    plain.consent()
    plain.expect_question("group")
    plain.go_on()
    expect(plain.error).to_contain_text(words.screen("error.required"))
    plain.choose("professionals")
    plain.go_on()
    plain.expect_question("need")
    plain.go_on()
    expect(plain.error).to_contain_text(words.screen("error.empty"))
    plain.write("Ruimte om te oefenen")
    plain.go_on()
    plain.expect_question("why")
    plain.go_back()
    plain.expect_question("need")
    expect(plain.answer_field).to_have_value("Ruimte om te oefenen")
    plain.go_on()
    plain.expect_question("why")
    plain.skip_question()
    plain.expect_question("need-more")
    plain.skip_question()
    plain.expect_question("goal")
    plain.choose("work", "study")
    plain.go_on()
    plain.expect_question("helper")
    plain.choose("employer")
    plain.go_on()
    plain.expect_question("belonging")
    plain.choose("5")
    plain.go_on()
    plain.expect_question("closing")
    plain.go_on()
    plain.expect_screen("review")
    plain.change(words.question("why"))
    plain.expect_question("why")
    plain.write("Oefenen geeft moed")
    plain.go_on()
    plain.expect_screen("review")
    goals = words.options("goal")
    answers = plain.answers()
    assert answers[words.question("why")] == ["Oefenen geeft moed"]
    assert answers[words.question("need-more")] == [words.screen("review.skipped")]
    assert answers[words.question("goal")] == [goals["work"], goals["study"]]
    plain.tap(plain.send)
    plain.expect_screen("done")
    expect(plain.heading).to_have_text(words.screen("thanks.title"))
    plain.tap(plain.next_person)
    plain.expect_screen("language")


def test_arabic_runs_from_right_to_left_without_javascript(plain):
    """The direction and the language come from the server's page itself."""
    plain.open()
    plain.choose_language("ar")
    expect(plain.html).to_have_attribute("dir", "rtl")
    expect(plain.html).to_have_attribute("lang", "ar")
    plain.go_on()
    plain.expect_question("consent")
    plain.consent()
    plain.expect_question("group")
    going_on, going_back = plain.next.bounding_box(), plain.back.bounding_box()
    assert going_on["x"] + going_on["width"] <= going_back["x"]


def test_what_needs_a_script_is_not_offered_without_it(plain):
    """No dead buttons: what only scripts can do does not show, and the question can still be heard."""
    plain.open()
    plain.choose_language("nl")
    plain.expect_question("welcome")
    for button in plain.page.locator(".needs-script").all():
        expect(button).to_be_hidden()
    expect(plain.page.locator("section.question audio[controls]")).to_be_visible()

