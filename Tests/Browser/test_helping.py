"""A helper with a phone in Dutch, and somebody at a kiosk in Tigrinya: asking, coming, looking along, proposing, going."""

import re

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.layout import WIDTHS, sticking_out
from support.wording import wording


@pytest.fixture
def server(own_room):
    return own_room


@pytest.fixture
def kiosk(new_kiosk, own_room):
    return new_kiosk(own_room, reduced_motion="reduce")


def ask_for_help(kiosk):
    kiosk.tap(kiosk.page.locator(".ask-help button"))


def line(kiosk):
    return kiosk.page.locator("#help-line")


def answer_helper(kiosk, verdict):
    kiosk.tap(kiosk.page.locator(f".helping .verdict button[value={verdict}]"))


def test_from_asking_to_releasing(kiosk, new_helper, facilitator):
    """Ask, take, look along, point, propose, refuse, propose, accept, enter after it was said aloud, and release."""
    helper = new_helper("Sara", ["nl", "ti"])
    expect(helper.page.locator(".empty")).to_be_visible()
    kiosk.sit_down("ti")
    kiosk.expect_question("need")
    kiosk.write("ገዛ")
    ask_for_help(kiosk)
    expect(line(kiosk)).to_have_text("ሓገዝ ይመጽእ ኣሎ።")
    expect(helper.call(1)).to_contain_text(wording("nl").question("need"))
    expect(helper.call(1)).to_contain_text("ትግርኛ")
    expect(helper.call(1)).to_contain_text("vluchteling", ignore_case=True)

    helper.take(1)
    expect(line(kiosk)).to_contain_text("Sara")
    expect(kiosk.answer_field).to_have_value("ገዛ")
    expect(helper.page.locator(".asked .mine")).to_have_text(wording("nl").question("need"))
    expect(helper.page.locator(".asked .theirs").first).to_have_attribute("lang", "ti")
    expect(helper.page.locator(".asked .theirs").first).to_have_text(wording("ti").question("need"))

    # The answer as it is being made shows only once that is allowed.
    expect(helper.draft).not_to_contain_text("ገዛ")
    helper.do("Vraag of je mag meekijken")
    answer_helper(kiosk, "share")
    expect(helper.draft).to_contain_text("ገዛ")
    kiosk.write("ገዛን ስራሕን")
    expect(helper.draft).to_contain_text("ገዛን ስራሕን")

    helper.propose_text("Een huis", "nl")
    expect(helper.verdict).to_contain_text("Je voorstel staat op de kiosk")
    expect(kiosk.page.locator(".helping .reply")).to_have_text("Een huis")
    expect(kiosk.page.locator(".helping .reply")).to_have_attribute("lang", "nl")
    answer_helper(kiosk, "no")
    expect(helper.verdict).to_contain_text("zei nee")
    expect(kiosk.answer_field).to_have_value("ገዛን ስራሕን")
    kiosk.expect_question("need")

    helper.propose_text("ገዛ የድልየኒ", "ti")
    expect(kiosk.page.locator(".helping .reply")).to_have_text("ገዛ የድልየኒ")
    answer_helper(kiosk, "yes")
    kiosk.expect_question("why")
    expect(helper.verdict).to_contain_text("zei ja")
    expect(helper.page.locator(".asked .mine")).to_have_text(wording("nl").question("why"))

    helper.page.locator(".answering textarea").fill("Omdat ik dan rust heb")
    helper.enter(said=False)
    expect(helper.error).to_contain_text("hardop")
    helper.page.locator(".answering textarea").fill("Omdat ik dan rust heb")
    helper.enter()
    kiosk.expect_question("need-more")
    kiosk.skip_question()
    kiosk.expect_question("goal")
    expect(helper.page.locator(".asked .mine")).to_have_text(wording("nl").question("goal"))
    helper.page.get_by_role("button", name=re.compile("^Wijs aan")).nth(1).click()
    expect(kiosk.page.locator(".cards > .card").nth(1)).to_have_class(re.compile("pointed"))
    kiosk.page.locator("h1").tap()
    expect(kiosk.page.locator(".pointed")).to_have_count(0)

    helper.choose("house")
    helper.do("Stel voor")
    expect(kiosk.page.locator(".helping .reply img")).to_be_visible()
    answer_helper(kiosk, "yes")
    expect(helper.verdict).to_contain_text("zei ja")
    helper.do("Laat een ander gaan")
    expect(helper.page.locator("h1")).to_have_text("Wie wil hulp?")
    expect(line(kiosk)).to_have_text("ሓገዝ ይመጽእ ኣሎ።")
    kiosk.tap(kiosk.page.locator(".helping button[value=end]"))
    expect(line(kiosk)).to_have_count(0)
    expect(helper.calls).to_have_count(0)


def test_a_seat_that_asked_nothing_shows_nothing(kiosk, new_helper, own_room):
    """Neither a page, nor a live event, nor an answer: a helper who offers must wait until the participant says yes."""
    helper = new_helper("Noor")
    kiosk.sit_down("nl")
    kiosk.write("Geheim")
    expect(helper.calls).to_have_count(0)
    helper.page.goto(f"{helper.url}/seats/1")
    expect(helper.page.locator("h1")).to_have_text("Wie wil hulp?")
    for path, fields in (
            ("sign", {"do": "say"}), ("language", {"locale": "ar"}), ("watch", {}), ("answer/need", {"value": "x", "do": "propose"}),
            ("answer/need", {"value": "x", "do": "enter", "said": "yes"})):
        reply = helper.page.request.post(
            f"{helper.url}/seats/1/{path}", form=fields, headers={"Origin": own_room.url}, max_redirects=0)
        assert reply.status == 403, (path, reply.status)
    assert helper.page.request.get(f"{helper.url}/seats/1/events", max_redirects=0).status == 403

    helper.offer(1)
    expect(helper.call(1)).to_contain_text("hulp aangeboden")
    assert wording("nl").question("need") not in helper.page.content()
    expect(line(kiosk)).to_have_text("Mag Noor je helpen?")
    answer_helper(kiosk, "end")
    expect(helper.calls).to_have_count(0)
    expect(kiosk.answer_field).to_have_value("Geheim")

    helper.offer(1)
    answer_helper(kiosk, "allow")
    expect(line(kiosk)).to_have_text("Noor komt naar je toe.")
    helper.open_seat(1)
    assert "Geheim" not in helper.page.content()
    kiosk.tap(kiosk.page.locator(".helping button[value=end]"))
    expect(helper.page.locator("h1")).to_have_text("Wie wil hulp?")


def test_a_helper_who_is_removed_sees_nothing_more(kiosk, new_helper, facilitator):
    """The screen goes blank at once, without a touch, and leads to the code."""
    helper = new_helper("Sara")
    kiosk.sit_down("nl")
    ask_for_help(kiosk)
    helper.take(1)
    row = facilitator.page.locator("li.helper", has_text="Sara")
    expect(row).to_contain_text("bij plek 1")
    row.locator("summary").click()
    row.get_by_role("button", name="Verwijder Sara").click()
    expect(helper.page.locator("h1")).to_have_text("Kom je helpen?")
    expect(line(kiosk)).to_have_text("Er komt hulp.")


def test_asking_where_nobody_has_picked_a_language(kiosk, new_helper):
    """The button is on the language screen too; whoever asked there is helped on after the choice."""
    helper = new_helper()
    kiosk.open()
    ask_for_help(kiosk)
    expect(line(kiosk)).to_have_text("Er komt hulp.")
    expect(helper.call(1)).to_contain_text("kiest een taal")
    helper.take(1)
    expect(line(kiosk)).to_have_text("Een helper komt naar je toe.")
    kiosk.choose_language("ar")
    expect(line(kiosk)).to_have_text("المساعدة في الطريق إليك.")
    expect(helper.page.locator(".asked .theirs").first).to_have_attribute("lang", "ar")


def test_asking_without_javascript(new_kiosk, own_room, new_helper):
    """The plain forms ask, show and end help."""
    helper = new_helper("Sara")
    kiosk = new_kiosk(own_room, java_script_enabled=False)
    page = kiosk.page
    page.goto(kiosk.base)
    page.locator("button[name=locale][value=nl]").click()
    page.locator(".ask-help button").click()
    expect(line(kiosk)).to_have_text("Er komt hulp.")
    helper.take(1)
    page.reload()
    expect(line(kiosk)).to_have_text("Sara komt naar je toe.")
    page.locator(".helping button[value=end]").click()
    expect(line(kiosk)).to_have_count(0)


def test_the_helpers_screens_keep_the_rules_and_fit(kiosk, new_helper, facilitator):
    """The helper's screens, beside somebody who reads Arabic, pass the axe rules from 320 px on."""
    wrong = []

    def look(name, page):
        wrong.extend(f"{name}: {text}" for text in violations(page))
        if page.locator("h1").count() != 1:
            wrong.append(f"{name}: {page.locator('h1').count()} h1")
        size = page.viewport_size
        for width in WIDTHS:
            wrong.extend(f"{name} at {width} px: {text}" for text in sticking_out(page, width))
        page.set_viewport_size(size)

    helper = new_helper("Sara", ["nl", "ti"])
    look("no calls", helper.page)
    kiosk.sit_down("ar")
    ask_for_help(kiosk)
    expect(line(kiosk)).to_be_visible()
    expect(helper.calls).to_have_count(1)
    look("call", helper.page)
    helper.take(1)
    look("seat", helper.page)
    helper.propose_text("Een eigen huis met een tuin", "nl")
    expect(kiosk.page.locator(".helping .reply")).to_be_visible()
    look("seat with a proposal", helper.page)
    look("facilitator", facilitator.page)
    assert not wrong, "\n".join(wrong)
