"""Voting, hearing the outcome and coming back at another seat, as people do it."""

import pytest
from playwright.sync_api import expect

from support.leading import Leading
from support.voting import THEME_FIELDS, THEMES, Voter, vote, voter
from support.voice import Voice
from support.wording import TAGS, wording


def press_tab_to(kiosk, target):
    """Moves the focus forward with Tab until it is on the target."""
    for _ in range(60):
        if target.evaluate("element => element === document.activeElement"):
            return
        kiosk.page.keyboard.press("Tab")
    raise AssertionError(f"Tab never reached {target}")


@pytest.fixture
def leading(own_room):
    """A session in which people vote for their top three."""
    return Leading(own_room).make_themes(THEME_FIELDS).open_voting("top")


@pytest.fixture
def new_voter(leading, new_context):
    """Makes kiosks at which somebody has joined to vote, or a given seat sits."""
    def make(tag="nl", seat=None, **changes):
        seat = seat or voter(leading.server, tag)
        kiosk = Voter(new_context(**changes).new_page(), leading.server, seat)
        kiosk.words, kiosk.seat = wording(tag), seat
        return kiosk

    return make


def fill_room(server):
    """Six people of each group vote; refugees otherwise than the others."""
    for group in ("refugees", "professionals", "neighbours"):
        first = "taal" if group == "refugees" else "zelf"
        for _ in range(6):
            assert vote(voter(server, group=group), first, "ontmoeten", "huis").status == 303


@pytest.mark.parametrize("tag", TAGS)
def test_somebody_votes_by_touch_and_ear_and_hears_the_outcome(new_voter, leading, tag):
    """From the ballot to the close: each tap says the theme and its place, and each screen speaks and keeps the rules."""
    kiosk = new_voter(tag, reduced_motion="reduce")
    voice = Voice(kiosk.page)
    words = kiosk.words
    name = {theme: names.get(tag, names["nl"]) for theme, names in THEMES.items()}

    kiosk.show("vote")
    expect(kiosk.heading).to_have_text(words.screen("ballot.title"))
    expect(kiosk.html).to_have_attribute("dir", words.direction)
    for theme, key in (("huis", "ballot.first"), ("taal", "ballot.second")):
        since = voice.now
        kiosk.rank(theme)
        card = kiosk.page.locator(f".card:has(select[name='rank.{theme}'])")
        expect(card).to_have_class("card chosen")
        expect(kiosk.face(theme)).to_have_attribute("aria-label", f"{name[theme]}, {words.screen(key)}")
        place = card.locator("option:checked").get_attribute("data-place-clip")
        voice.wait_for("playing", since, clip=card.locator(".words").get_attribute("data-clip"))
        voice.wait_for("playing", since, clip=place)
    kiosk.look()
    since = voice.now
    assert [" ".join(row.inner_text().split()) for row in kiosk.page.locator(".places .words").all()] == [
        f"{words.screen('ballot.first')} {name['huis']}", f"{words.screen('ballot.second')} {name['taal']}"]
    voice.wait_for("playing", since, clip=kiosk.places.nth(1).locator("b").get_attribute("data-clip"))
    kiosk.tap(kiosk.next)
    expect(kiosk.heading).to_have_text(words.screen("ballot.sentTitle"))
    expect(kiosk.heading).to_be_focused()
    voice.wait_for("playing", since, clip=kiosk.heading.get_attribute("data-clip"))
    kiosk.tap(kiosk.page.locator(".coming-back summary"))
    digits = kiosk.page.locator(".figures b")
    expect(digits).to_have_count(6)
    expect(digits.last).to_be_in_viewport()
    voice.wait_for("playing", since, clip=digits.last.get_attribute("data-clip"))

    fill_room(leading.server)
    leading.close()
    kiosk.expect_screen("waiting")
    expect(kiosk.page.locator(".moment .words p")).to_have_text(words.screen("pause.text"))
    leading.open("compare")
    kiosk.expect_screen("compare")
    parts = 0
    while kiosk.page.locator(".bar a.next").count():
        parts += 1
        expect(kiosk.heading).to_be_focused()
        since = voice.now
        kiosk.tap(kiosk.page.locator(".bar a.next"))
        kiosk.page.wait_for_url(f"**/outcome/{parts + 1}")
        voice.wait_for("playing", since, clip=kiosk.heading.get_attribute("data-clip"))
    assert parts >= 4
    expect(kiosk.heading).to_have_text(words.screen("compare.recognise"))
    kiosk.tap(kiosk.page.locator("button[name=value][value=partly]"))
    expect(kiosk.page.locator(".moment .words p")).to_have_text(words.screen("compare.thanks"))
    expect(kiosk.page.locator(".note")).to_have_count(0)
    leading.open("close")
    kiosk.expect_screen("close")
    expect(kiosk.heading).to_have_text(words.screen("close.title"))
    assert voice.most_at_once() == 1


def test_what_was_chosen_survives_another_language_at_the_last_look(new_voter):
    kiosk = new_voter("nl").show("vote")
    kiosk.rank("huis", "taal")
    kiosk.look()

    def change_language(tag):
        kiosk.tap(kiosk.page.locator("header a[href$='/language']"))
        kiosk.expect_screen("language")
        kiosk.tap(kiosk.page.locator(f"button[name=locale][value={tag}]"))
        kiosk.expect_screen("vote")
        expect(kiosk.html).to_have_attribute("lang", tag)
        return [kiosk.place(theme) for theme in ("huis", "taal", "werk")]

    assert change_language("ar") == ["1", "2", ""]
    # What is taken back stays so.
    kiosk.rank("taal")
    assert change_language("ti") == ["1", "", ""]
    kiosk.rank("werk")
    kiosk.look()
    expect(kiosk.places).to_have_count(2)
    assert change_language("nl") == ["1", "", "2"]
    kiosk.look()
    kiosk.tap(kiosk.next)
    expect(kiosk.sent).to_be_visible()


def test_somebody_votes_with_the_keyboard_alone(new_voter):
    """Tab, space and Enter rank, take back, look over, change and send."""
    kiosk = new_voter().show("vote")
    keys = kiosk.page.keyboard
    press_tab_to(kiosk, kiosk.face("werk"))
    keys.press("Space")
    press_tab_to(kiosk, kiosk.next)
    keys.press("Enter")
    expect(kiosk.places).to_have_count(1)
    press_tab_to(kiosk, kiosk.page.locator("button[value=change]"))
    keys.press("Enter")
    expect(kiosk.face("werk")).to_have_attribute("aria-pressed", "true")
    press_tab_to(kiosk, kiosk.undo)
    keys.press("Enter")
    expect(kiosk.face("werk")).to_have_attribute("aria-pressed", "false")
    press_tab_to(kiosk, kiosk.face("huis"))
    keys.press("Enter")
    press_tab_to(kiosk, kiosk.next)
    keys.press("Enter")
    expect(kiosk.places).to_contain_text([THEMES["huis"]["nl"]])
    press_tab_to(kiosk, kiosk.page.locator(".bar button[value=send]"))
    keys.press("Enter")
    expect(kiosk.sent).to_be_visible()


def test_a_tap_takes_back_and_the_rest_moves_up(new_voter):
    """Three places: a fourth tap does nothing, a tap on what has a place frees it, undo takes the last away."""
    kiosk = new_voter().show("vote")
    expect(kiosk.undo).to_be_disabled()
    kiosk.rank("taal", "huis", "werk", "zelf")
    assert [kiosk.place(theme) for theme in ("taal", "huis", "werk", "zelf")] == ["1", "2", "3", ""]
    kiosk.rank("taal")
    assert [kiosk.place(theme) for theme in ("taal", "huis", "werk")] == ["", "1", "2"]
    kiosk.tap(kiosk.undo)
    assert [kiosk.place(theme) for theme in ("huis", "werk")] == ["1", ""]


def test_the_need_of_a_theme_is_heard_with_its_card_and_not_with_the_page(new_voter):
    """Who wants help hears what is needed; who listens to all hears the names."""
    kiosk = new_voter()
    voice = Voice(kiosk.page)
    kiosk.show("vote")
    card = kiosk.page.locator(".card:has(select[name='rank.taal'])")
    need = card.locator(".need [data-clip]").get_attribute("data-clip")
    since = voice.now
    last = kiosk.page.locator(".cards .words").last.get_attribute("data-clip")
    kiosk.tap(kiosk.page.locator("[data-listen=all]"))
    voice.wait_for("ended", since, clip=last, within=60)
    assert not voice.heard("playing", since, clip=need)
    kiosk.tap(card.locator(".listen"))
    voice.wait_for("playing", since, clip=need)


def test_voting_closes_under_somebodys_hands(new_voter, leading):
    """What they chose stays, with a word about it, and can be sent; who chose nothing waits."""
    choosing, idle = new_voter().show("vote"), new_voter().show("vote")
    choosing.rank("taal")
    leading.close()
    idle.expect_screen("waiting")
    expect(choosing.notice).to_contain_text(choosing.words.screen("ballot.closed"))
    assert choosing.place("taal") == "1"
    choosing.look()
    expect(choosing.page.locator(".note")).to_contain_text(choosing.words.screen("ballot.closed"))
    choosing.tap(choosing.next)
    choosing.expect_screen("waiting")
    leading.open("compare")
    choosing.expect_screen("compare")


def test_reopening_takes_the_word_about_closing_away(new_voter, leading):
    """A vote that goes on after all goes on on the same ballot."""
    kiosk = new_voter().show("vote")
    kiosk.rank("taal", "huis")
    leading.close()
    expect(kiosk.notice).to_be_visible()
    leading.open_voting("top")
    expect(kiosk.notice).to_be_hidden()
    assert [kiosk.place(theme) for theme in ("taal", "huis")] == ["1", "2"]


def test_a_ballot_that_is_too_late_is_told_kindly(new_voter, leading):
    """When the outcome is known, whoever was still choosing hears that it no longer counts."""
    fill_room(leading.server)
    kiosk = new_voter().show("vote")
    kiosk.rank("taal")
    leading.close()
    expect(kiosk.notice).to_be_visible()
    leading.open("compare")
    kiosk.expect_screen("compare")
    expect(kiosk.page.locator(".note")).to_contain_text(kiosk.words.screen("ballot.late"))
    expect(kiosk.notice).to_be_hidden()


def test_a_late_joiner_votes(leading, new_context):
    """Who comes in while people vote picks a language, consents, says a group and gets the ballot."""
    kiosk = Voter(new_context().new_page(), leading.server)
    kiosk.open()
    kiosk.choose_language("ti")
    kiosk.go_on()
    kiosk.expect_question("consent")
    kiosk.consent()
    kiosk.expect_question("group")
    kiosk.choose("neighbours")
    kiosk.go_on()
    kiosk.expect_screen("vote")
    kiosk.rank("werk")
    kiosk.change_language.tap()
    kiosk.choose_language("nl", leads_to="vote")
    assert kiosk.place("werk") == "1", "a change of language keeps what was chosen"


def test_a_lost_connection_and_double_taps_send_one_ballot(new_voter):
    """While the network is away the kiosk says so and sends once when it is back."""
    kiosk = new_voter().show("vote")
    kiosk.rank("huis")
    kiosk.look()
    kiosk.page.context.set_offline(True)
    posts = []
    kiosk.page.on("requestfinished", lambda request: posts.append(request) if request.method == "POST" else None)
    kiosk.next.dblclick()
    expect(kiosk.notice).to_contain_text(kiosk.words.screen("offline"))
    kiosk.page.context.set_offline(False)
    expect(kiosk.sent).to_be_visible()
    assert len(posts) == 1


def test_two_tabs_of_one_seat_make_one_ballot(new_voter):
    """The one that is sent last counts, and the other says that the vote is in."""
    kiosk = new_voter().show("vote")
    other = Voter(kiosk.page.context.new_page(), kiosk.server).show("vote")
    other.words = kiosk.words
    kiosk.rank("huis")
    other.rank("taal")
    for tab in (kiosk, other):
        tab.look()
        tab.tap(tab.next)
        expect(tab.sent).to_be_visible()
    kiosk.tap(kiosk.sent)
    expect(kiosk.face("taal")).to_have_attribute("aria-pressed", "true")
    expect(kiosk.face("huis")).to_have_attribute("aria-pressed", "false")


def test_points_are_spread_with_coins(own_room, new_context):
    """With points: coins out of a purse, a last look with the numbers, sent."""
    Leading(own_room).make_themes(THEME_FIELDS).open_voting("points", points="5")
    kiosk = Voter(new_context(reduced_motion="reduce").new_page(), own_room, voter(own_room))
    kiosk.show("vote")
    for theme, points in (("taal", 2), ("huis", 3)):
        for _ in range(points):
            kiosk.tap(kiosk.page.locator(f".card:has(input[name='points.{theme}']) [data-step='1']"))
    kiosk.look()
    assert [" ".join(row.inner_text().split()) for row in kiosk.page.locator(".places .words").all()] == [
        "3 punten Een huis", "2 punten Taal leren"]
    kiosk.tap(kiosk.next)
    expect(kiosk.sent).to_be_visible()


def test_voting_works_without_javascript(leading, new_context):
    """Plain lists and buttons: places, the last look, sending, the outcome, the question."""
    server = leading.server
    fill_room(server)
    page = new_context(java_script_enabled=False).new_page()
    Voter(page, server, voter(server))
    page.goto(f"{server.url}/kiosk/{server.code}/step")
    page.locator("select[name='rank.huis']").select_option("1")
    page.locator("select[name='rank.taal']").select_option("1")
    page.locator(".bar button.next").click()
    expect(page.locator(".note.problem")).to_be_visible()
    page.locator("select[name='rank.taal']").select_option("2")
    page.locator(".bar button.next").click()
    expect(page.locator(".places b")).to_have_text([THEMES["huis"]["nl"], THEMES["taal"]["nl"]])
    page.locator(".bar button[value=send]").click()
    expect(page.locator("h1")).to_have_text(wording("nl").screen("ballot.sentTitle"))
    page.locator(".coming-back summary").click()
    expect(page.locator(".figures b")).to_have_count(6)
    leading.close().open("compare")
    page.reload()
    for _ in range(12):
        if not page.locator(".bar a.next").count():
            break
        page.locator(".bar a.next").click()
    page.locator("button[value=yes]").click()
    expect(page.locator(".moment .words p")).to_have_text(wording("nl").screen("compare.thanks"))


@pytest.mark.parametrize("tag", ["nl", "ar", "ti"])
def test_somebody_comes_back_at_another_tablet(leading, new_context, tag):
    """They leave a tablet, tap their number on another one, and vote there in their language as the same person."""
    server, words = leading.server, wording(tag)
    first = Voter(new_context().new_page(), server, voter(server, tag)).show("vote")
    first.rank("huis")
    first.look()
    first.tap(first.next)
    first.tap(first.page.locator(".coming-back summary"))
    number = first.number()
    assert len(number) == 6
    first.tap(first.next_person)
    first.expect_screen("language")
    assert number not in first.page.content()

    second = Voter(new_context(reduced_motion="reduce").new_page(), server)
    voice = Voice(second.page)
    second.open()
    second.tap(second.page.locator(f".ways-back a[href$='={tag}']"))
    second.expect_screen("return")
    expect(second.heading).to_have_text(words.screen("return.title"))
    for digit in number:
        key = second.page.locator(".pad [data-digit]", has=second.page.locator(f"span:text-is('{digit}')"))
        since = voice.now
        second.tap(key)
        voice.wait_for("playing", since, clip=key.locator("[data-clip]").get_attribute("data-clip"))
    second.tap(second.page.locator("form.return button.primary"))
    second.expect_screen("vote")
    expect(second.heading).to_have_text(words.screen("ballot.sentTitle"))
    second.tap(second.sent)
    expect(second.face("huis")).to_have_attribute("aria-pressed", "true")


def test_the_tablet_that_somebody_left_shows_its_start(new_voter, leading, new_context):
    """Whoever goes on elsewhere leaves nothing behind, also without saying goodbye."""
    kiosk = new_voter().show("vote")
    kiosk.rank("taal")
    kiosk.look()
    kiosk.tap(kiosk.next)
    kiosk.tap(kiosk.page.locator(".coming-back summary"))
    number = kiosk.number()
    other = Voter(new_context().new_page(), leading.server)
    other.page.goto(f"{other.base}/return")
    other.page.locator("#number").fill(number)
    other.page.keyboard.press("Enter")
    other.expect_screen("vote")
    kiosk.expect_screen("language")


def test_a_wrong_number_is_told_and_the_numbers_are_nowhere_on_disk(leading, new_context):
    """The number is in no file: neither in the journal, nor in an export, nor as sound."""
    server = leading.server
    kiosk = Voter(new_context(reduced_motion="reduce").new_page(), server, voter(server)).show("vote")
    kiosk.rank("taal")
    kiosk.look()
    kiosk.tap(kiosk.next)
    kiosk.tap(kiosk.page.locator(".coming-back summary"))
    number = kiosk.number()
    assert number.encode() not in server.journal()
    assert number not in server.run("export", server.code, "--format", "json")
    other = Voter(new_context(reduced_motion="reduce").new_page(), server)
    other.page.goto(f"{other.base}/return?locale=nl")
    other.page.locator("#number").fill("000000" if number != "000000" else "000001")
    other.page.keyboard.press("Enter")
    expect(other.error).to_contain_text(wording("nl").screen("return.unknown"))
