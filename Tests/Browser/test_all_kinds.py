"""The kinds of prompt that the shipped flow does not use: number, ranking, points and ideas of others."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from support.facilitator import Facilitator
from support.kiosk import Kiosk
from support.seat import Seat
from support.voice import Voice
from support.wording import Wording

FLOW = Path(__file__).parent / "flows" / "all-kinds"
CODE = "246810"
IDEA = "Een buurthuis met een keuken"


@pytest.fixture(scope="module")
def kinds_server(make_server, tmp_path_factory, browser):
    """A server with a flow of every kind, an open session, and somebody's idea in it."""
    folder = tmp_path_factory.mktemp("content")
    shutil.copytree(FLOW, folder / "Prompts" / FLOW.name)
    server = make_server(demo=False, prompts=folder / "Prompts")
    page = browser.new_page()
    facilitator = Facilitator(page, server)
    facilitator.sign_in()
    facilitator.new_session(title="Alles", code=CODE)
    facilitator.open_phase()
    page.close()
    seat = Seat(server, CODE).join("nl")
    for prompt in ("age", "order", "spread", "others"):
        assert seat.answer("idea", {"value": IDEA}).status == 303
        assert seat.answer(prompt, {"do": "skip"}).status == 303
    seat.send()
    yield server
    server.stop()


def sit_down(kiosk, tag):
    kiosk.open()
    kiosk.choose_language(tag)
    kiosk.words = Wording(tag, FLOW)
    kiosk.expect_question("idea")


@pytest.fixture
def kinds(new_context, kinds_server):
    return lambda **changes: Kiosk(new_context(reduced_motion="reduce", **changes).new_page(), kinds_server, CODE)


def card(kiosk, words):
    return kiosk.page.locator(".card", has=kiosk.page.get_by_text(words, exact=True))


@pytest.mark.parametrize("tag", ["nl", "ar"])
def test_every_kind_is_answered_by_tapping(kinds, tag):
    """A number by more and less, an order by tapping first and second, points as coins that cannot be overdrawn."""
    kiosk = kinds()
    sit_down(kiosk, tag)
    words, options = kiosk.words, kiosk.words.options("order")
    kiosk.write("تجربة" if tag == "ar" else "Proef")
    kiosk.go_on()
    kiosk.expect_question("age")
    more, less = kiosk.page.locator("[data-step='1']"), kiosk.page.locator("[data-step='-1']")
    for button in (more, more, more, less):
        kiosk.tap(button)
    expect(kiosk.page.locator("input[name=value]")).to_have_value(words.number(13))
    kiosk.go_on()

    kiosk.expect_question("order")
    for name in ("friends", "house", "work"):
        kiosk.tap(card(kiosk, options[name]).locator(".option"))
    expect(card(kiosk, options["friends"]).locator(".place")).to_have_text(words.number(1))
    expect(card(kiosk, options["house"]).locator(".place")).to_have_text(words.number(2))
    expect(card(kiosk, options["work"]).locator(".place")).to_have_text("")
    kiosk.go_on()

    kiosk.expect_question("spread")
    for name, points in (("work", 4), ("house", 1)):
        for _ in range(points):
            kiosk.tap(card(kiosk, options[name]).locator("[data-step='1']"))
    expect(card(kiosk, options["friends"]).locator("[data-step='1']")).to_be_disabled()
    kiosk.go_on()

    kiosk.expect_question("others")
    kiosk.skip_question()
    kiosk.expect_screen("review")
    answers = kiosk.answers()
    assert answers[words.question("age")] == [words.number(13)]
    assert answers[words.question("order")] == [
        words.screen("ranking.place", number=1), options["friends"],
        words.screen("ranking.place", number=2), options["house"]]
    assert answers[words.question("spread")] == [options["house"], words.number(1), options["work"], words.number(4)]
    kiosk.tap(kiosk.send)
    kiosk.expect_screen("done")


def come_to(kiosk, prompt):
    """Shows a prompt of this flow, with all before it skipped."""
    seat = Seat(kiosk.server, CODE).join("nl")
    for earlier in ["idea", "age", "order", "spread"]:
        if earlier == prompt:
            break
        assert seat.answer(earlier, {"do": "skip"}).status == 303
    seat.hand_over(kiosk.page.context)
    kiosk.words = Wording("nl", FLOW)
    kiosk.page.goto(f"{kiosk.base}/step/{prompt}")
    kiosk.expect_question(prompt)


def test_what_is_taken_back_from_an_order_is_said(kinds):
    """Undo and a tap on what has a place both free it and say so; a tap too many says how many there may be."""
    kiosk = kinds()
    voice = Voice(kiosk.page)
    come_to(kiosk, "order")
    order, undo = kiosk.page.locator("[data-control=ranking]"), kiosk.page.locator("[data-undo]")
    named = {name: card(kiosk, words) for name, words in kiosk.words.options("order").items()}

    def tap(name, then):
        since = voice.now
        target = undo if name == "undo" else named[name].locator(".option")
        said = named["house"] if name == "undo" else named[name]
        kiosk.tap(target)
        voice.wait_for("playing", since, clip=said.locator(".words").get_attribute("data-clip"))
        voice.wait_for("playing", since, clip=order.get_attribute(f"data-{then}-clip"))

    def places():
        return [named[name].locator(".place").inner_text() for name in ("friends", "house", "work")]

    expect(undo).to_be_disabled()
    kiosk.tap(named["friends"].locator(".option"))
    kiosk.tap(named["house"].locator(".option"))
    tap("work", then="most")
    assert places() == ["1", "2", ""]
    expect(undo.locator(".last")).to_have_text("2")
    tap("undo", then="none")
    assert places() == ["1", "", ""]
    tap("friends", then="none")
    assert places() == ["", "", ""]
    expect(undo).to_be_disabled()


def test_points_are_coins_that_move_from_the_purse_to_a_card(kinds):
    """Each tap moves one coin, says how many lie there and how many are left; an empty purse gives nothing."""
    kiosk = kinds()
    voice = Voice(kiosk.page)
    come_to(kiosk, "spread")
    work = card(kiosk, kiosk.words.options("spread")["work"])
    more, less = work.locator("[data-step='1']"), work.locator("[data-step='-1']")
    purse = kiosk.page.locator(".purse")

    def clip(kind, count):
        return kiosk.page.locator("#purse-words").evaluate(
            "(words, name) => words.content.querySelector(name).dataset.clip", f"[data-{kind}='{count}']")

    def expect_coins(held, left):
        expect(work.locator(".tray .coin")).to_have_count(held)
        expect(work.locator("output")).to_have_text(str(held))
        expect(purse.locator(".coin:not(.spent)")).to_have_count(left)
        expect(purse).to_have_text(kiosk.words.screen("points.left", "one" if left == 1 else "other", count=left))

    expect_coins(0, 5)
    expect(less).to_be_disabled()
    for held in (1, 2, 3):
        since = voice.now
        kiosk.tap(more)
        voice.wait_for("playing", since, clip=clip("held", held))
        voice.wait_for("playing", since, clip=clip("count", 5 - held))
        expect_coins(held, 5 - held)
    kiosk.tap(less)
    expect_coins(2, 3)
    for _ in range(3):
        kiosk.tap(more)
    expect(more).to_be_disabled()
    more.focus()
    kiosk.page.keyboard.press("Enter")
    expect_coins(5, 0)


def test_every_kind_is_answered_without_javascript(kinds):
    """The same kinds as plain fields, with digits of an Arabic keyboard, and a mistake that keeps what was given."""
    kiosk = kinds(java_script_enabled=False)
    kiosk.tap = lambda target: target.tap()
    sit_down(kiosk, "ar")
    words, options = kiosk.words, kiosk.words.options("order")
    page = kiosk.page
    kiosk.write("فكرة")
    kiosk.go_on()
    kiosk.expect_question("age")
    page.locator("input[name=value]").fill("٧")
    kiosk.go_on()
    expect(kiosk.error).to_contain_text(words.screen("error.range", lowest=12, highest=99))
    expect(page.locator("input[name=value]")).to_have_value("٧")
    page.locator("input[name=value]").fill("٤٢")
    kiosk.go_on()

    kiosk.expect_question("order")
    page.locator("select[name='rank.work']").select_option("1")
    page.locator("select[name='rank.house']").select_option("1")
    kiosk.go_on()
    expect(kiosk.error).to_contain_text(words.screen("error.ranking"))
    expect(page.locator("select[name='rank.work']")).to_have_value("1")
    page.locator("select[name='rank.house']").select_option("2")
    kiosk.go_on()

    kiosk.expect_question("spread")
    page.locator("input[name='points.work']").fill("4")
    kiosk.go_on()
    expect(kiosk.error).to_contain_text(words.screen("error.points", "few", count=5))
    expect(page.locator("input[name='points.work']")).to_have_value("4")
    page.locator("input[name='points.friends']").fill("1")
    kiosk.go_on()

    kiosk.expect_question("others")
    kiosk.skip_question()
    kiosk.expect_screen("review")
    answers = kiosk.answers()
    assert answers[words.question("age")] == ["٤٢"]
    assert answers[words.question("order")] == [
        words.screen("ranking.place", number=1), options["work"],
        words.screen("ranking.place", number=2), options["house"]]
    assert answers[words.question("spread")] == [options["work"], "٤", options["friends"], "١"]


@pytest.mark.parametrize("script", [True, False], ids=["with-javascript", "without-javascript"])
def test_ideas_of_others_are_heard_and_answered(kinds, kinds_server, script):
    """What another person sent is shown in its own language, without who; one can agree and add to it."""
    kiosk = kinds(java_script_enabled=script)
    if not script:
        kiosk.tap = lambda target: target.tap()
    seat = Seat(kinds_server, CODE).join("ar")
    for prompt in ("idea", "age", "order", "spread"):
        assert seat.answer(prompt, {"do": "skip"}).status == 303
    seat.hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/step/others")
    idea = kiosk.page.locator(".idea", has_text=IDEA)
    quote = idea.locator("blockquote")
    expect(quote).to_have_attribute("lang", "nl")
    expect(quote).to_have_attribute("dir", "ltr")
    kiosk.tap(idea.locator("label.option"))
    kiosk.go_on()
    kiosk.expect_screen("review")
    words = Wording("ar", FLOW)
    assert kiosk.answers()[words.question("others")] == [words.screen("ideas.agree")]
