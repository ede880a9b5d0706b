"""How large, in which colours, how fast, how loud and in which voice: each person's own, and as usual for the next."""

import pytest
from playwright.sync_api import expect

from support.layout import sticking_out
from support.seat import Seat
from support.settings import LEVELS, RATES, SIZES, SPACINGS, THEMES, USUAL_LEVEL, Settings, volume
from support.voice import Voice
from support.wording import TAGS, wording

USUAL = [1, 1, pytest.approx(volume(-6)), True]
USUAL_LOOK = [4.8, 0, "usual"]

@pytest.fixture
def settings(new_kiosk, server):
    kiosk = new_kiosk(server, reduced_motion="reduce")
    kiosk.voice = Voice(kiosk.page)
    return Settings(kiosk)


def kept(page):
    return page.evaluate("JSON.stringify({ ...sessionStorage })")


def said_after(kiosk, locator, *clips):
    """Taps, and waits until these clips have been said, one after the other."""
    here = kiosk.voice.now
    kiosk.tap(locator)
    for clip in clips:
        kiosk.voice.wait_for("ended", since=here, clip=clip)
    return kiosk.voice.said_since_touch()


def clip_of(locator):
    return (locator if locator.get_attribute("data-clip") else locator.locator("[data-clip]")).get_attribute("data-clip")


def test_the_rate_goes_in_seven_steps_from_half_to_double_and_is_heard_at_once(settings):
    """Each tap on slower or faster is one step, told by bars, and said at the new rate; the ends stay the ends."""
    kiosk = settings.kiosk
    kiosk.sit_down("nl")
    settings.open()
    assert settings.heard_as() == USUAL
    assert settings.full_bars("rate") == 4
    seen = []
    for button, count in ((settings.slower, 4), (settings.faster, 7)):
        for _ in range(count):
            settings.press(button)
            rate, usual_rate, _, keeps_pitch = settings.heard_as()
            assert rate == usual_rate == RATES[settings.full_bars("rate") - 1] and keeps_pitch
            seen.append(rate)
    assert seen == [0.79, 0.63, 0.5, 0.5, 0.63, 0.79, 1, 1.26, 1.59, 2, 2]
    expect(settings.faster).to_have_attribute("aria-disabled", "true")
    expect(settings.slower).to_have_attribute("aria-disabled", "false")
    expect(settings.panel.locator("[data-meter=rate]")).to_have_attribute("aria-valuenow", "7")
    order = [clip_of(settings.slower), clip_of(settings.sample)]
    assert said_after(kiosk, settings.slower, *order) == order
    assert kiosk.voice.most_at_once() == 1


def test_the_volume_goes_in_steps_of_at_most_ten_decibels(settings):
    """Five levels, 6 dB apart, the usual one with room above; each is shown as bars and heard at once."""
    kiosk = settings.kiosk
    kiosk.sit_down("ar")
    settings.open()
    assert settings.full_bars("level") == USUAL_LEVEL + 1
    assert all(0 < high - low <= 10 for low, high in zip(LEVELS, LEVELS[1:]))
    kiosk.tap(settings.louder)
    assert settings.heard_as()[2] == 1
    expect(settings.louder).to_have_attribute("aria-disabled", "true")
    for decibels in reversed(LEVELS[:-1]):
        settings.press(settings.softer)
        assert settings.heard_as()[2] == pytest.approx(volume(decibels))
    settings.press(settings.softer)
    assert settings.full_bars("level") == 1


def test_letters_come_in_four_sizes(settings):
    """Capitals of 3.5, 4.8, 6.4 and 8.5 mm of this screen; each step is shown as bars and its name is heard."""
    kiosk = settings.kiosk
    kiosk.sit_down("nl")
    settings.open()
    assert settings.seen_as() == USUAL_LOOK
    assert settings.full_bars("size") == SIZES.index(4.8) + 1
    seen = []
    for button, count in ((settings.smaller, 2), (settings.larger, 4)):
        for _ in range(count):
            settings.press(button)
            seen.append(settings.seen_as()[0])
            assert seen[-1] == SIZES[settings.full_bars("size") - 1]
    assert seen == [3.5, 3.5, 4.8, 6.4, 8.5, 8.5]
    expect(settings.larger).to_have_attribute("aria-disabled", "true")
    expect(settings.panel.locator("[data-meter=size]")).to_have_attribute("aria-valuenow", "4")
    assert said_after(kiosk, settings.smaller, clip_of(settings.smaller)) == [clip_of(settings.smaller)]


@pytest.mark.parametrize("tag", ["nl", "ar", "ti"])
def test_letters_words_and_lines_make_room_in_four_steps(settings, tag):
    """Each step widens words and lines, and letters too, but for Arabic ones, which are joined (WCAG 2.2, 1.4.12)."""
    kiosk, page = settings.kiosk, settings.page
    kiosk.sit_down(tag)
    settings.open()
    rooms = []
    for step, letters in enumerate(SPACINGS):
        if step:
            settings.press(settings.wider)
        assert settings.full_bars("spacing") == step + 1
        assert settings.seen_as()[1] == (0 if tag == "ar" else letters)
        rooms.append(page.locator("main .help").evaluate("""(text) => {
            const { wordSpacing, lineHeight, fontSize } = getComputedStyle(text)
            return [parseFloat(wordSpacing) / parseFloat(fontSize), parseFloat(lineHeight) / parseFloat(fontSize)]
        }"""))
    for (words, lines), (more_words, more_lines) in zip(rooms, rooms[1:]):
        assert more_words > words and more_lines > lines
    assert rooms[2][0] >= 0.16 - 0.001 and rooms[2][1] >= 1.5
    settings.press(settings.narrower)
    assert settings.full_bars("spacing") == 3


def test_four_sets_of_colours(settings):
    """Each is on the whole page at once, its button pressed and its name said; light and dark are black and white."""
    kiosk, page = settings.kiosk, settings.page
    kiosk.sit_down("nl")
    settings.open()
    grounds = {}
    for name in [*THEMES[1:], THEMES[0]]:
        assert said_after(kiosk, settings.theme(name), clip_of(settings.theme(name))) == [clip_of(settings.theme(name))]
        assert settings.seen_as()[2] == name
        assert [button.get_attribute("aria-pressed") for button in settings.themes.all()] == [
            str(other == name).lower() for other in THEMES]
        grounds[name] = page.evaluate("""() => {
            const { backgroundColor, color } = getComputedStyle(document.documentElement)
            return [backgroundColor, color]
        }""")
    black, white = "rgb(0, 0, 0)", "rgb(255, 255, 255)"
    assert grounds["light"] == [white, black] and grounds["dark"] == [black, white]
    assert len({tuple(colours) for colours in grounds.values()}) == 4


def test_a_system_that_asks_for_contrast_gets_it_unless_the_person_wants_other_colours(new_kiosk, server):
    """Black on white is then what is usual; whoever picks other colours keeps them."""
    kiosk = new_kiosk(server, reduced_motion="reduce", contrast="more")
    settings = Settings(kiosk)
    kiosk.open()
    assert settings.seen_as()[2] == "light"
    settings.open()
    expect(settings.theme("light")).to_have_attribute("aria-pressed", "true")
    kiosk.tap(settings.theme("usual"))
    assert settings.seen_as()[2] == "usual"
    kiosk.page.reload()
    assert settings.seen_as()[2] == "usual"
    settings.open()
    kiosk.tap(settings.reset)
    assert settings.seen_as()[2] == "light"
    assert kept(kiosk.page) == "{}"


def test_the_look_is_there_before_the_first_paint(settings):
    """On a full load the page is as the person set it before any module runs, so that it never flashes up as usual."""
    kiosk, page = settings.kiosk, settings.page
    kiosk.open()
    settings.open()
    for button in (settings.larger, settings.larger, settings.wider, settings.theme("dark")):
        settings.press(button)
    page.route("**/js/kiosk.js", lambda route: route.abort())
    page.reload()
    assert settings.seen_as() == [8.5, 0.06, "dark"]
    assert page.evaluate("""() => {
        const scripts = [...document.scripts]
        return scripts.findIndex((script) => script.src.endsWith('early.js')) < scripts.findIndex((script) => script.type === 'module')
            && scripts.every((script) => !script.src.endsWith('early.js') || (!script.async && !script.defer && script.type === ''))
    }""")


def test_all_as_usual_again_keeps_what_was_answered_and_typed(settings):
    """One button undoes every setting and says so; what was chosen, typed and answered before is still there."""
    kiosk, page = settings.kiosk, settings.page
    kiosk.sit_down("nl")
    kiosk.write("Dit blijft staan")
    settings.open()
    changes = [
        settings.larger, settings.wider, settings.theme("dark"), settings.slower, settings.softer, settings.voice("low")]
    for button in changes:
        settings.press(button)
    assert settings.seen_as() == [6.4, 0.06, "dark"] and settings.heard_as() != USUAL
    expect(settings.reset_done).to_be_hidden()
    said = clip_of(settings.reset_done)
    assert said_after(kiosk, settings.reset, said) == [said]
    expect(settings.reset_done).to_be_visible()
    assert settings.seen_as() == USUAL_LOOK and settings.heard_as() == USUAL
    assert [settings.full_bars(name) for name in ("size", "spacing", "rate", "level")] == [2, 1, 4, 4]
    assert kept(page) == "{}"
    settings.close()
    expect(kiosk.answer_field).to_have_value("Dit blijft staan")
    kiosk.go_on()
    kiosk.expect_question("why")
    page.goto(f"{kiosk.base}/step/need")
    expect(kiosk.answer_field).to_have_value("Dit blijft staan")
    settings.open()
    expect(settings.reset_done).to_be_hidden()


@pytest.mark.parametrize("tag", TAGS)
def test_another_voice_says_everything_from_then_on(settings, tag):
    """The chosen voice says the sample, the question with its words lit, and the notices that are fetched beforehand."""
    kiosk, page, asked = settings.kiosk, settings.page, []
    page.on("request", lambda request: asked.append(request.url.split("/clips/")[1]) if "/clips/" in request.url else None)
    Seat(kiosk.server).join(tag).answer_all(until="need").hand_over(page.context)
    page.goto(f"{kiosk.base}/step/group")
    kiosk.words = wording(tag)
    settings.open()
    expect(settings.voice("normal")).to_have_attribute("aria-pressed", "true")
    notice = page.locator("#notices").evaluate("notices => notices.content.querySelector('[data-clip]').dataset.clip")
    with page.expect_request(lambda request: f"{notice}.wav?voice=high" in request.url):
        kiosk.tap(settings.voice("high"))
    expect(settings.voice("high")).to_have_attribute("aria-pressed", "true")
    expect(settings.voice("normal")).to_have_attribute("aria-pressed", "false")
    sample = clip_of(settings.sample)
    kiosk.voice.wait_for("ended", clip=sample)
    assert f"{sample}.wav?voice=high" in asked and f"{sample}.vtt?voice=high" in asked
    settings.close()

    asked.clear()
    here = kiosk.voice.now
    kiosk.tap(page.locator("[data-listen=all]"))
    question = clip_of(kiosk.heading)
    kiosk.voice.wait_for("ended", since=here, clip=question)
    lit = [event["word"] for event in kiosk.voice.events[here:] if event["what"] == "lit" and event["clip"] == question]
    assert lit == list(range(kiosk.heading.locator(".w").count()))
    assert asked and all(name.endswith("?voice=high") for name in asked)


def test_settings_stay_through_steps_and_reloads_and_are_as_usual_for_the_next(settings):
    """What was set before the language was picked goes along; the next person finds all as usual, nothing stored."""
    kiosk, page = settings.kiosk, settings.page
    kiosk.open()
    settings.open()
    kiosk.tap(settings.softer)
    kiosk.tap(settings.theme("low"))
    settings.close()
    kiosk.choose_language("nl")
    kiosk.expect_question("welcome")
    settings.open()
    kiosk.tap(settings.wider)
    kiosk.tap(settings.larger)
    kiosk.tap(settings.faster)
    kiosk.tap(settings.voice("low"))
    settings.close()
    chosen = [1.26, 1.26, pytest.approx(volume(-12)), True]
    assert settings.heard_as() == chosen
    look = [6.4, 0.06, "low"]
    assert settings.seen_as() == look
    kiosk.go_on()
    kiosk.expect_question("consent")
    assert settings.heard_as() == chosen and settings.seen_as() == look
    page.reload()
    kiosk.expect_question("consent")
    assert settings.heard_as() == chosen and settings.seen_as() == look
    settings.open()
    expect(settings.voice("low")).to_have_attribute("aria-pressed", "true")
    assert (settings.full_bars("rate"), settings.full_bars("level")) == (5, 3)
    settings.close()
    page.goto(f"{kiosk.base}/language")
    kiosk.choose_language("ar")
    assert settings.heard_as() == chosen

    kiosk.tap(page.locator(".verdict button[value=no]"))
    kiosk.expect_screen("done")
    assert settings.heard_as() == chosen
    kiosk.tap(kiosk.next_person)
    kiosk.expect_screen("language")
    assert settings.heard_as() == USUAL and settings.seen_as() == USUAL_LOOK
    assert kept(page) == "{}"
    settings.open()
    assert [settings.full_bars(name) for name in ("size", "spacing", "rate", "level")] == [2, 1, 4, 4]
    expect(settings.voice("normal")).to_have_attribute("aria-pressed", "true")


def test_somebody_else_at_the_seat_gets_the_usual_settings_too(settings):
    """Where the last person did not end their turn, another participant's page is as usual from its first moment."""
    kiosk, page = settings.kiosk, settings.page
    kiosk.sit_down("nl")
    settings.open()
    kiosk.tap(settings.slower)
    kiosk.tap(settings.larger)
    assert kept(page) != "{}"
    participant = page.locator("#page").get_attribute("data-participant")
    assert participant and participant not in kept(page)
    Seat(kiosk.server).join("ti").answer_all(until="why").hand_over(page.context)
    page.goto(f"{kiosk.base}/step")
    kiosk.words = wording("ti")
    kiosk.expect_question("why")
    assert settings.heard_as() == USUAL and settings.seen_as() == USUAL_LOOK
    assert kept(page) == "{}"


def test_nonsense_in_the_storage_is_no_setting(settings):
    """What is in the tab's storage and is no setting of ours changes nothing."""
    kiosk, page = settings.kiosk, settings.page
    kiosk.open()
    for nonsense in (
            "", "null", "7", '{"rate": 99, "level": -1, "voice": "high", "person": 3}', '{"rate": 1.5}',
            '{"size": 7, "spacing": "2", "theme": "dark"}'):
        page.evaluate("text => sessionStorage.setItem('settings', text)", nonsense)
        page.reload()
        kiosk.expect_screen("language")
        assert settings.heard_as() == USUAL and settings.seen_as() == USUAL_LOOK


MILLIMETRE = "() => parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))"


@pytest.mark.parametrize("tag", ["ar", "ti"])
def test_the_open_panel_fits_with_the_largest_letters(settings, tag):
    """On a telephone and on a tablet all of it can be reached, and the button that closes it is always in sight."""
    kiosk, page = settings.kiosk, settings.page
    kiosk.sit_down(tag)
    settings.open()
    for _ in range(3):
        settings.press(settings.larger)
        settings.press(settings.wider)
    assert settings.seen_as()[0] == 8.5
    for width, height in ((360, 740), (1280, 800)):
        assert sticking_out(page, width) == []
        page.set_viewport_size({"width": width, "height": height})
        keeps_its_distances(settings, width)
        for button in [*settings.buttons.all(), settings.reset]:
            button.scroll_into_view_if_needed()
            assert is_in_sight(button) and is_in_sight(settings.done), (width, button)


def keeps_its_distances(settings, place):
    """What scrolls lies among itself, and what stays among itself: the one passes beneath the other."""
    millimetre = settings.page.evaluate(MILLIMETRE)
    for part in ([*settings.buttons.all(), settings.reset], [settings.button, settings.done]):
        boxes = [button.bounding_box() for button in part]
        for box in boxes:
            assert min(box["width"], box["height"]) >= 12.7 * millimetre - 0.5, (place, box)
        for one in boxes:
            for other in boxes:
                if one is not other:
                    assert gap(one, other) >= 2.54 * millimetre - 0.5, (place, one, other)


def is_in_sight(target):
    """Whether a finger in its middle touches it."""
    return target.evaluate("""(target) => {
        const { left, right, top, bottom } = target.getBoundingClientRect()
        return target.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
    }""")


def gap(one, other):
    across = max(one["x"], other["x"]) - min(one["x"] + one["width"], other["x"] + other["width"])
    down = max(one["y"], other["y"]) - min(one["y"] + one["height"], other["y"] + other["height"])
    return max(across, down)


def test_the_panel_works_with_the_keyboard_and_leaves_the_answer_alone(settings):
    """Enter opens it, Tab and Enter set, Escape closes it and brings the focus back; what was typed is still there."""
    kiosk, page, keys = settings.kiosk, settings.page, settings.page.keyboard
    kiosk.sit_down("nl")
    kiosk.write("Dit blijft staan")
    settings.button.focus()
    here = kiosk.voice.now
    keys.press("Enter")
    expect(settings.panel).to_be_visible()
    kiosk.voice.wait_for("playing", since=here, clip=clip_of(settings.button))
    in_turn = [settings.smaller, settings.larger, settings.narrower, settings.wider, *settings.themes.all(), settings.slower]
    for button in in_turn:
        keys.press("Tab")
        expect(button).to_be_focused()
    keys.press("Enter")
    assert settings.heard_as()[0] == 0.79
    for _ in range(4):
        keys.press("Tab")
    expect(settings.voice("low")).to_be_focused()
    keys.press("Space")
    expect(settings.voice("low")).to_have_attribute("aria-pressed", "true")
    for button in (settings.reset, settings.done):
        while not button.evaluate("button => button === document.activeElement"):
            keys.press("Tab")
    keys.press("Escape")
    expect(settings.panel).to_be_hidden()
    expect(settings.button).to_be_focused()
    page.wait_for_function("() => document.getElementById('voice').paused")
    quiet = kiosk.voice.now
    expect(kiosk.answer_field).to_have_value("Dit blijft staan")
    kiosk.expect_question("need")
    assert kiosk.voice.heard("playing", since=quiet) is None


def test_a_tap_beside_the_panel_closes_it(settings):
    """A tap anywhere else closes the panel; opening and closing never leave a second voice."""
    kiosk = settings.kiosk
    kiosk.sit_down("ti")
    for _ in range(2):
        settings.open()
        kiosk.tap(settings.page.locator("header .mark"))
        expect(settings.panel).to_be_hidden()
    assert kiosk.voice.most_at_once() <= 1


def test_without_javascript_there_is_no_panel(new_kiosk, server):
    """Where no script runs, a panel that could do nothing does not show."""
    kiosk = new_kiosk(server, java_script_enabled=False)
    kiosk.open()
    expect(Settings(kiosk).button).to_be_hidden()
