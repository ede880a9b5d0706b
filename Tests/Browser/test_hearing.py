"""Seats while people add ideas, hear each other and see the themes grow: by touch, by keys, in four languages."""

import pytest
from playwright.sync_api import expect

from support.facilitator import Facilitator
from support.kiosk import Kiosk
from support.leading import Leading
from support.seat import Seat
from support.voice import Voice
from support.wording import TAGS, wording

IDEAS = {"nl": "Een eigen huis", "nl-simple": "Praten met mensen", "ar": "تعلم اللغة", "ti": "ስራሕ ክረክብ"}
TRANSLATED = {"nl": "Werk vinden", "nl-simple": "Werk vinden", "ar": "أريد عملا", "ti": "ናይ ገዛእ ርእሰይ ገዛ"}
FOREIGN = {"nl": "ti", "nl-simple": "ti", "ar": "ti", "ti": "nl"}
"""Whose idea somebody with a language hears in translation."""


@pytest.fixture
def room(own_room):
    """Somebody in each language has sent an idea, and each is translated for the others."""
    seats = {tag: Seat(own_room).join(tag).answer_all(need=IDEAS[tag]).send() for tag in TAGS}
    leading = Leading(own_room)
    for tag in TAGS:
        locale = "nl" if tag == "nl-simple" else tag
        leading.translate(leading.idea(IDEAS[FOREIGN[tag]]), locale, TRANSLATED[tag])
    return own_room, leading, seats


def at_seat(new_kiosk, server, seat, tag, **changes):
    kiosk = new_kiosk(server, **changes)
    kiosk.words = wording(tag)
    seat.hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/step")
    return kiosk


@pytest.mark.parametrize("tag", TAGS)
def test_a_person_goes_through_the_phases_by_touch(room, new_kiosk, tag):
    """One more idea, others' ideas with three answers, the one that is called, and the themes; each screen speaks."""
    server, leading, seats = room
    kiosk = at_seat(new_kiosk, server, seats[tag], tag, reduced_motion="reduce")
    page, words = kiosk.page, kiosk.words

    kiosk.tap(page.locator("a.another"))
    kiosk.expect_screen("ideas")
    kiosk.write(IDEAS[tag] + "!")
    kiosk.go_on()
    expect(page.locator(".note")).to_have_text(words.screen("ideas.added"))
    expect(page.locator(".own .card")).to_have_count(2)

    leading.open("explain")
    kiosk.expect_screen("explain")
    expect(kiosk.heading).to_have_text(words.screen("explain.start"))
    expect(kiosk.heading).to_be_focused()
    seen = []
    for answer in ("agree", "next", "next"):
        seen.append(page.locator(".heard > .said blockquote").inner_text())
        kiosk.tap(page.locator(f"button[value={answer}]"))
        expect(kiosk.progress).to_have_text(
            words.screen("explain.progress", number=len(seen), count=3)) if len(seen) < 3 else None
    expect(kiosk.heading).to_have_text(words.screen("explain.allTitle"))
    assert TRANSLATED[tag] in seen and IDEAS[tag] not in seen, seen

    called = leading.idea(IDEAS[FOREIGN[tag]])
    leading.call(called)
    expect(kiosk.heading).to_have_text(words.screen("explain.called"))
    expect(page.locator(".heard .reading").last).to_have_text(words.screen("explain.translated"))
    kiosk.tap(page.locator("details.original summary"))
    expect(page.locator("details.original blockquote")).to_have_attribute("lang", FOREIGN[tag])
    kiosk.tap(page.locator(".adding summary"))
    expect(kiosk.answer_field).to_be_focused()
    page.keyboard.insert_text("Ik weet ook iets")
    kiosk.tap(page.locator("button[value=add]"))
    expect(page.locator(".note")).to_have_text(words.screen("thanks.title"))

    leading.open("bundle")
    kiosk.expect_screen("bundle")
    expect(kiosk.heading).to_have_text(words.screen("bundle.title"))
    theme = leading.theme("Werk", called)
    card = page.locator(".theme .option")
    expect(card.locator(".name")).to_have_text("Werk")
    if tag not in ("nl", "nl-simple"):
        expect(card).to_contain_text(words.screen("fallback"))
    leading.name(theme, {"nl": "Werk", tag: "Werk en meer"})
    expect(card.locator(".name")).to_have_text("Werk en meer")
    expect(card.locator(".name")).to_have_attribute("lang", tag)
    kiosk.tap(card)
    expect(kiosk.heading).to_have_text("Werk en meer")
    expect(page.locator(".heard > .said blockquote")).to_have_text(TRANSLATED[tag])
    kiosk.tap(page.locator(".objecting button"))
    expect(page.locator(".note")).to_have_text(words.screen("bundle.objected"))
    expect(page.locator(".objecting button")).to_have_attribute("aria-pressed", "true")
    leading.close()
    kiosk.expect_screen("waiting")
    expect(page.locator("main p").first).to_have_text(words.screen("pause.text"))


def test_everything_can_be_done_with_keys_only(room, new_kiosk):
    """Adding, reacting, opening a theme and objecting with Tab, Enter and Space."""
    server, leading, seats = room
    kiosk = at_seat(new_kiosk, server, seats["nl"], "nl", has_touch=False)
    page = kiosk.page

    def press(target, key="Enter"):
        for _ in range(40):
            if target.evaluate("element => element === document.activeElement"):
                break
            page.keyboard.press("Tab")
        expect(target).to_be_focused()
        page.keyboard.press(key)

    press(page.locator("a.another"))
    kiosk.expect_screen("ideas")
    press(kiosk.answer_field, "x")
    press(kiosk.next)
    expect(page.locator(".own .card")).to_have_count(2)

    leading.open("explain")
    kiosk.expect_screen("explain")
    press(page.locator("button[value=agree]"), " ")
    expect(kiosk.progress).to_contain_text("1")
    press(page.locator(".adding summary"))
    expect(kiosk.answer_field).to_be_focused()
    page.keyboard.type("Ook voor kinderen")
    press(page.locator("button[value=add]"))
    expect(kiosk.progress).to_contain_text("2")
    press(page.locator("button[value=next]"))
    expect(kiosk.heading).to_have_text(kiosk.words.screen("explain.allTitle"))

    leading.open("bundle")
    kiosk.expect_screen("bundle")
    leading.theme("Werk", *leading.ideas())
    press(page.locator(".theme .option"))
    expect(kiosk.heading).to_have_text("Werk")
    press(page.locator(".objecting button"), " ")
    expect(page.locator(".objecting button")).to_have_attribute("aria-pressed", "true")
    press(page.locator("nav .next"))
    expect(kiosk.progress).to_contain_text("2")


def test_a_change_of_the_themes_disturbs_nobody(room, new_kiosk):
    """A new theme is said shortly, but not over somebody who listens; the focus and an open theme stay."""
    server, leading, seats = room
    kiosk = new_kiosk(server)
    voice = Voice(kiosk.page)
    kiosk.words = wording("nl")
    leading.open("bundle")
    leading.theme("Werk", leading.idea(IDEAS["ti"]))
    seats["nl"].hand_over(kiosk.page.context)
    page = kiosk.page
    page.goto(f"{kiosk.base}/step")
    page.mouse.click(5, 400)
    card = page.locator(".theme .option")
    listen = page.locator(".question [data-listen=all]")
    expect(listen).to_have_attribute("data-playing", "")
    card.focus()

    since = voice.now
    leading.theme("Huis")
    expect(page.locator("p.news")).to_contain_text("Huis")
    assert voice.heard("hushed", since) is None
    expect(card.first).to_be_focused()
    expect(card).to_have_count(2)

    # Now that nothing sounds, it is said, and only that.
    kiosk.tap(listen)
    expect(listen).not_to_have_attribute("data-playing", "")
    since = voice.now
    leading.theme("Vrienden")
    expect(page.locator("p.news")).to_contain_text("Vrienden")
    names = page.locator("p.news [data-clip]")
    for clip in [name.get_attribute("data-clip") for name in names.all()]:
        voice.wait_for("ended", since, clip=clip)
    heard = {event["clip"] for event in voice.events[since:] if event["what"] == "playing"}
    assert len(heard) == 2
    card.first.focus()
    leading.rename("thuis", "Een eigen huis")
    expect(page.locator("p.news")).to_contain_text(kiosk.words.screen("bundle.renamed"))
    expect(card.nth(1)).to_contain_text("Een eigen huis")
    expect(card.first).to_be_focused()

    kiosk.tap(card.first)
    expect(kiosk.heading).to_have_text("Werk")
    shown = page.locator(".heard").element_handle()
    version = page.locator("#page").get_attribute("data-what")
    leading.theme("Taal", leading.idea(IDEAS["ar"]))
    expect(page.locator("#page")).not_to_have_attribute("data-what", version)
    expect(kiosk.heading).to_have_text("Werk")
    assert shown.evaluate("element => element.isConnected")


def test_typed_words_stay_when_the_group_goes_on(room, new_kiosk):
    """An addition that is being typed is not lost when the phase changes, and is kept once it is sent."""
    server, leading, seats = room
    leading.open("explain")
    kiosk = at_seat(new_kiosk, server, seats["nl"], "nl")
    page = kiosk.page
    kiosk.tap(page.locator(".adding summary"))
    expect(kiosk.answer_field).to_be_focused()
    page.keyboard.type("Halverwege een zin")
    leading.open("bundle")
    assert leading.theme("Werk")
    expect(kiosk.answer_field).to_have_value("Halverwege een zin")
    kiosk.tap(page.locator("button[value=add]"))
    kiosk.expect_screen("bundle")


def test_a_typist_types_one_idea_after_the_other(own_room, new_kiosk):
    """At the laptop's address: language, consent, group, and then Enter after Enter; without a review."""
    kiosk = new_kiosk(own_room, has_touch=False)
    page = kiosk.page
    page.goto(f"{own_room.url}/laptop/{kiosk.code}")
    kiosk.words = wording("nl")
    page.locator("button[name=locale][value=nl]").click()
    kiosk.expect_question("welcome")
    kiosk.next.click()
    kiosk.expect_question("consent")
    page.locator(".verdict button[value=yes]").click()
    kiosk.expect_question("group")
    kiosk.tick("professionals").click()
    kiosk.next.click()
    kiosk.expect_screen("ideas")
    for number, idea in enumerate(["Taal", "Huis", "Werk"], 1):
        expect(kiosk.answer_field).to_be_focused()
        page.keyboard.type(idea)
        page.keyboard.press("Enter")
        expect(page.locator(".own .card")).to_have_count(number)
        expect(kiosk.answer_field).to_have_value("")
    page.keyboard.type("Een regel")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("en nog een")
    expect(kiosk.answer_field).to_have_value("Een regel\nen nog een")
    assert list(Leading(own_room).ideas().values()) == ["Taal", "Huis", "Werk"]


def test_without_javascript_everything_works_too(room, new_context):
    """Forms and links alone: one more idea, reacting with words, looking into a theme, objecting."""
    server, leading, seats = room
    context = new_context(java_script_enabled=False)
    seats["nl"].hand_over(context)
    page = context.new_page()
    base = f"{server.url}/kiosk/{server.code}"
    page.goto(f"{base}/step")
    page.locator("a.another").click()
    page.locator("#writing").fill("Nog iets")
    page.locator("button.next").click()
    expect(page.locator(".own .card")).to_have_count(2)
    leading.open("explain")
    page.goto(f"{base}/step")
    page.locator("button[value=agree]").click()
    page.locator(".adding summary").click()
    page.locator("#writing").fill("Ook dit")
    page.locator("button[value=add]").click()
    expect(page.locator("header .progress")).to_contain_text("2")
    leading.open("bundle")
    leading.theme("Werk", leading.idea(IDEAS["ti"]))
    page.goto(f"{base}/step")
    page.locator(".theme .option").click()
    page.locator(".objecting button").click()
    expect(page.locator(".objecting button")).to_have_attribute("aria-pressed", "true")


def test_a_lost_connection_loses_no_reaction(breakable, new_kiosk):
    """What is added while the server is away stays on the screen, is sent when it is back, and counts once."""
    for need in ("Taal", "Huis"):
        Seat(breakable).join("nl").answer_all(need=need).send()
    seat = Seat(breakable).join("nl").answer_all(need="Werk").send()
    leading = Leading(breakable)
    leading.open("explain")
    kiosk = at_seat(new_kiosk, breakable, seat, "nl")
    kiosk.tap(kiosk.page.locator(".adding summary"))
    expect(kiosk.answer_field).to_be_focused()
    kiosk.page.keyboard.type("Woorden")
    breakable.kill()
    kiosk.tap(kiosk.page.locator("button[value=add]"))
    expect(kiosk.notice).to_be_visible()
    expect(kiosk.answer_field).to_have_value("Woorden")
    breakable.start(new_passphrase=False)
    expect(kiosk.progress).to_contain_text("1")


def test_the_facilitator_finds_the_address_for_typists(server, new_context):
    """The session's page names the laptop's address beside the kiosk's."""
    facilitator = Facilitator(new_context().new_page(), server)
    facilitator.open_session()
    link = facilitator.page.locator(f"a[href$='/laptop/{server.code}']").first
    expect(link).to_be_visible()


def test_what_comes_late_comes_to_the_open_phase(room, new_kiosk):
    """Somebody who comes while themes are made answers what is needed, and then sees the themes."""
    server, leading, _ = room
    leading.open("bundle")
    leading.theme("Werk", leading.idea(IDEAS["ti"]))
    kiosk: Kiosk = new_kiosk(server)
    kiosk.open()
    kiosk.choose_language("ti")
    kiosk.expect_question("welcome")
    kiosk.go_on()
    kiosk.consent()
    kiosk.expect_question("group")
    kiosk.choose("refugees")
    kiosk.go_on()
    kiosk.expect_screen("bundle")
    expect(kiosk.heading).to_have_text(kiosk.words.screen("bundle.title"))
