"""The whole way of a participant, from the code to the thanks, in each language, by touch."""

import pytest
from playwright.sync_api import expect

from support.kiosk import Kiosk
from support.wording import TAGS, wording

WORDS = {
    "nl": ("Een eigen huis, en buren die groeten.", "Omdat ik dan rust heb.", "Fietsles voor iedereen.", "Kok worden"),
    "nl-simple": ("Iemand die mij helpt met brieven.", "Ik snap de brieven niet.", "Samen koken.", "Een winkel"),
    "ar": ("أحتاج إلى صديق هولندي يتكلم معي.", "لأن اللغة تأتي من الناس.", "دروس في المساء", "أن أفتح مطعمًا"),
    "ti": ("ገዛን ስራሕን የድልየኒ።", "ስድራይ ክትመጽእ ስለ ዝደሊ፣ ገዛ የድልየኒ።", "ቋንቋ ምስ ጎረባብቲ ምምሃር", "ሓኪም ምዃን"),
}
CHANGED = {"nl": "Een huis met een tuin.", "nl-simple": "Een vriend.", "ar": "بيت قريب من المدرسة", "ti": "ናጽላ ገዛ፧"}
ASKED_OF_ALL = 7
"""Screens with a prompt for somebody who has not answered yet."""
ASKED_HERE = 11
"""The same, after the answers that these tests give."""


def the_flow(kiosk: Kiosk, tag):
    """Goes from the code page to the thanks, looking at every screen; gives the words that were typed."""
    words = wording(tag)
    need, why, more, other_goal = WORDS[tag]

    kiosk.open_code_page()
    kiosk.expect_screen("join")
    kiosk.enter_code(kiosk.code)
    kiosk.expect_screen("language")
    for other in TAGS:
        expect(kiosk.card(other).locator("b")).to_have_text(wording(other).name)
        expect(kiosk.card(other).locator("span[data-clip]")).to_have_text(wording(other).screen("language.title"))
    kiosk.choose_language(tag, leads_to="practice")
    expect(kiosk.heading).to_have_text(words.screen("practice.ask"))
    expect(kiosk.help).to_have_text(words.screen("practice.help"))
    kiosk.practise()

    kiosk.expect_question("welcome")
    expect(kiosk.html).to_have_attribute("lang", tag)
    expect(kiosk.html).to_have_attribute("dir", words.direction)
    expect(kiosk.help).to_have_text(words.help("welcome"))
    expect(kiosk.progress).to_contain_text(words.screen("progress", number=1, count=ASKED_OF_ALL))
    expect(kiosk.next).to_have_text(words.screen("next"))
    expect(kiosk.change_language).to_have_text(words.screen("language.change"))
    kiosk.go_on()

    kiosk.expect_question("consent")
    expect(kiosk.help).to_have_text(words.help("consent", days=30))
    expect(kiosk.page.locator(".verdict button")).to_have_text(
        [words.screen("consent.agree"), words.screen("consent.decline")])
    kiosk.consent()

    kiosk.expect_question("group")
    expect(kiosk.page.locator("label.option")).to_have_text(list(words.options("group").values()))
    kiosk.choose("refugees")
    kiosk.go_on()

    kiosk.expect_question("need")
    expect(kiosk.back).to_have_text(words.screen("back"))
    expect(kiosk.skip).to_have_text(words.screen("skip"))
    expect(kiosk.answer_field).to_have_attribute("placeholder", words.screen("text.label"))
    kiosk.write(need)
    kiosk.go_on()

    kiosk.expect_question("why")
    kiosk.write(why)
    kiosk.go_back()
    kiosk.expect_question("need")
    expect(kiosk.answer_field).to_have_value(need)
    kiosk.go_on()
    kiosk.expect_question("why")
    expect(kiosk.answer_field).to_have_value(why)
    kiosk.go_on()

    kiosk.expect_question("need-more")
    kiosk.write(more)
    kiosk.go_on()

    kiosk.expect_question("goal")
    goals = words.options("goal")
    expect(kiosk.page.locator("label.option")).to_have_text(list(goals.values()))
    kiosk.choose("house", "friends", "other")
    kiosk.choose("friends")
    kiosk.go_on()

    kiosk.expect_question("goal-other")
    kiosk.write(other_goal)
    kiosk.go_on()

    kiosk.expect_question("helper")
    kiosk.skip_question()

    kiosk.expect_question("belonging")
    expect(kiosk.page.locator(".scale .end")).to_have_text(
        [words.end("belonging", "lowest"), words.end("belonging", "highest")])
    kiosk.choose("4")
    kiosk.go_on()

    kiosk.expect_question("closing")
    expect(kiosk.help).to_have_text(words.help("closing"))
    expect(kiosk.progress).to_contain_text(words.screen("progress", number=ASKED_HERE, count=ASKED_HERE))
    kiosk.go_on()

    kiosk.expect_screen("review")
    expect(kiosk.heading).to_have_text(words.screen("review.title"))
    expect(kiosk.help).to_have_text(words.screen("review.help"))
    assert kiosk.answers() == {
        words.question("consent"): [words.screen("consent.agree")],
        words.question("group"): [words.options("group")["refugees"]],
        words.question("need"): [need],
        words.question("why"): [why],
        words.question("need-more"): [more],
        words.question("goal"): [goals["house"], goals["other"]],
        words.question("goal-other"): [other_goal],
        words.question("helper"): [words.screen("review.skipped")],
        words.question("belonging"): [words.screen("scale.step", number=4, count=5)],
    }

    kiosk.change(words.question("need"))
    kiosk.expect_question("need")
    kiosk.write(CHANGED[tag])
    kiosk.go_on()
    kiosk.expect_screen("review")
    assert kiosk.answers()[words.question("need")] == [CHANGED[tag]]
    expect(kiosk.send).to_have_text(words.screen("send"))
    kiosk.tap(kiosk.send)

    kiosk.expect_screen("done")
    expect(kiosk.heading).to_have_text(words.screen("thanks.title"))
    expect(kiosk.page.locator("main")).to_contain_text(words.screen("thanks.text"))
    expect(kiosk.next_person).to_have_text(words.screen("nextPerson"))
    return [need, why, more, other_goal, CHANGED[tag]]


@pytest.mark.parametrize("tag", TAGS)
def test_a_person_goes_from_the_code_to_the_thanks_by_touch_alone(kiosk, tag):
    """In each language the flow can be completed by tapping, and every text is that of the authors' files."""
    words = the_flow(kiosk, tag)

    stored = kiosk.server.export()
    texts = {answer["value"]["text"] for answer in stored["answers"] if "text" in (answer["value"] or {})}
    texts |= {contribution["text"] for contribution in stored["contributions"]}
    assert {words[1], words[2], words[3], words[4]} <= texts


def test_arabic_is_mirrored(kiosk):
    """In Arabic the screen runs from right to left: going on is on the left, going back on the right."""
    kiosk.sit_down("ar")
    going_on, going_back = kiosk.next.bounding_box(), kiosk.back.bounding_box()
    assert going_on["x"] + going_on["width"] <= going_back["x"]
    mark, languages = kiosk.page.locator("header .mark").bounding_box(), kiosk.change_language.bounding_box()
    assert languages["x"] + languages["width"] <= mark["x"]
    picture, heading = kiosk.page.locator("img.scene").bounding_box(), kiosk.heading.bounding_box()
    assert heading["x"] + heading["width"] <= picture["x"]


def test_dutch_runs_from_left_to_right(kiosk):
    """In Dutch going on is on the right, going back on the left."""
    kiosk.sit_down("nl")
    going_on, going_back = kiosk.next.bounding_box(), kiosk.back.bounding_box()
    assert going_back["x"] + going_back["width"] <= going_on["x"]


def test_a_person_who_declines_is_asked_nothing_more(kiosk):
    """Who says no to the consent question is thanked, and nothing of them is kept."""
    kiosk.open()
    kiosk.choose_language("ti")
    kiosk.go_on()
    kiosk.expect_question("consent")
    kiosk.consent(False)
    kiosk.expect_screen("done")
    expect(kiosk.heading).to_have_text(kiosk.words.screen("declined.title"))
    kiosk.tap(kiosk.next_person)
    kiosk.expect_screen("language")


def test_changing_an_answer_asks_again_what_depends_on_it(kiosk):
    """A need that is skipped in the review takes its reason with it; given again, the reason is asked for."""
    kiosk.sit_down("nl")
    kiosk.write("Taalles")
    kiosk.go_on()
    kiosk.expect_question("why")
    kiosk.write("Dan versta ik de buren")
    kiosk.go_on()
    for prompt in ("need-more", "goal", "belonging"):
        kiosk.expect_question(prompt)
        kiosk.skip_question()
    kiosk.expect_question("closing")
    kiosk.go_on()
    kiosk.expect_screen("review")

    kiosk.change(kiosk.words.question("need"))
    kiosk.expect_question("need")
    kiosk.skip_question()
    kiosk.expect_screen("review")
    assert kiosk.words.question("why") not in kiosk.answers()

    kiosk.change(kiosk.words.question("goal"))
    kiosk.expect_question("goal")
    kiosk.choose("other")
    kiosk.go_on()
    kiosk.expect_question("goal-other")


def test_the_language_can_be_changed_without_losing_an_answer(kiosk):
    """Another language on the way shows the same question in it, with the answers given so far."""
    kiosk.sit_down("nl")
    kiosk.write("Een plek om te koken")
    kiosk.go_on()
    kiosk.expect_question("why")
    kiosk.tap(kiosk.change_language)
    kiosk.expect_screen("language")
    kiosk.choose_language("ar")
    kiosk.expect_question("why")
    expect(kiosk.html).to_have_attribute("dir", "rtl")
    kiosk.go_back()
    kiosk.expect_question("need")
    expect(kiosk.answer_field).to_have_value("Een plek om te koken")
