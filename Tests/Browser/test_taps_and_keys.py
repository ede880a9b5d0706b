"""Clumsy fingers and keyboards: one answer, one step."""

from playwright.sync_api import expect

from support.seat import Seat
from support.wording import wording


def texts(server, text):
    """The replies in the export that hold this text, in all revisions."""
    return [answer for answer in server.export()["answers"] if answer["value"] == {"text": text}]


def test_a_double_tap_on_next_goes_one_step(kiosk):
    """Two quick taps on next store one answer and show the question after it, not the one after that."""
    kiosk.sit_down("nl")
    posts = []
    kiosk.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    kiosk.write("Dubbel getikt")
    place = kiosk.next.bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    kiosk.page.mouse.dblclick(x, y)
    kiosk.expect_question("why")
    assert len(posts) == 1
    kiosk.write("Waarom")
    kiosk.go_on()
    kiosk.expect_question("need-more")
    assert len(posts) == 2


def test_a_double_touch_goes_one_step(kiosk):
    """The same with two touches in quick succession on a statement, whose next button keeps its place."""
    kiosk.open()
    kiosk.choose_language("nl")
    kiosk.expect_question("welcome")
    place = kiosk.next.bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    kiosk.page.touchscreen.tap(x, y)
    kiosk.page.touchscreen.tap(x, y)
    kiosk.expect_question("consent")
    kiosk.page.wait_for_function("() => performance.now() - window.lastTap.at > 600")
    kiosk.expect_question("consent")


def test_a_double_tap_on_send_sends_once(kiosk):
    """Two quick taps on the last button send once and stay at the thanks; they do not begin the next turn."""
    Seat(kiosk.server).join("nl").answer_all(need="Eén keer verstuurd").hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/review")
    posts = []
    kiosk.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    kiosk.send.dblclick()
    kiosk.expect_screen("done")
    assert len(posts) == 1
    export = kiosk.server.export()
    assert [entry["text"] for entry in export["contributions"]].count("Eén keer verstuurd") == 1


def test_a_held_enter_key_goes_one_step(kiosk):
    """Key repeat on the next button advances once."""
    kiosk.open()
    kiosk.choose_language("nl")
    kiosk.expect_question("welcome")
    posts = []
    kiosk.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    kiosk.next.focus()
    for _ in range(8):
        kiosk.page.keyboard.down("Enter")
    kiosk.page.keyboard.up("Enter")
    kiosk.expect_question("consent")
    assert len(posts) == 1


def press_tab_to(kiosk, target):
    """Moves the focus forward with Tab until it is on the target."""
    for _ in range(40):
        if target.evaluate("element => element === document.activeElement"):
            return
        kiosk.page.keyboard.press("Tab")
    raise AssertionError(f"Tab never reached {target}")


def test_the_flow_works_with_the_keyboard_alone(kiosk):
    """Tab, space and Enter reach and do everything, from the code to the thanks."""
    page, keys = kiosk.page, kiosk.page.keyboard
    kiosk.open_code_page()
    press_tab_to(kiosk, page.locator("#code"))
    keys.type(kiosk.code)
    keys.press("Enter")
    kiosk.expect_screen("language")
    press_tab_to(kiosk, kiosk.card("nl"))
    keys.press("Enter")
    kiosk.words = wording("nl")
    kiosk.expect_screen("practice")
    press_tab_to(kiosk, page.locator("input[name=value]").first)
    keys.press("Space")
    while kiosk.chosen() != ["sun"]:
        keys.press("ArrowDown")
    keys.press("Enter")
    kiosk.expect_screen("practised")
    press_tab_to(kiosk, page.locator("main a.next"))
    keys.press("Enter")
    kiosk.expect_question("welcome")
    press_tab_to(kiosk, kiosk.next)
    keys.press("Enter")
    kiosk.expect_question("consent")
    press_tab_to(kiosk, page.locator(".verdict button[value=yes]"))
    keys.press("Space")
    kiosk.expect_question("group")
    press_tab_to(kiosk, page.locator("input[name=value]").first)
    keys.press("Space")
    keys.press("ArrowDown")
    assert kiosk.chosen() == ["professionals"]
    keys.press("Enter")
    kiosk.expect_question("need")
    press_tab_to(kiosk, kiosk.answer_field)
    keys.type("Getypt")
    keys.press("Enter")
    keys.type("op twee regels")
    press_tab_to(kiosk, kiosk.next)
    keys.press("Enter")
    kiosk.expect_question("why")
    for after in ("need-more", "goal"):
        press_tab_to(kiosk, kiosk.skip)
        keys.press("Enter")
        kiosk.expect_question(after)
    press_tab_to(kiosk, page.locator("input[value=work]"))
    keys.press("Space")
    assert kiosk.chosen() == ["work"]
    keys.press("Enter")
    kiosk.expect_question("helper")
    press_tab_to(kiosk, kiosk.skip)
    keys.press("Enter")
    kiosk.expect_question("belonging")
    press_tab_to(kiosk, page.locator("input[name=value]").first)
    for key in ("Space", "ArrowRight", "ArrowRight"):
        keys.press(key)
    assert kiosk.chosen() == ["3"]
    keys.press("Enter")
    kiosk.expect_question("closing")
    press_tab_to(kiosk, kiosk.next)
    keys.press("Enter")
    kiosk.expect_screen("review")
    assert kiosk.answers()[kiosk.words.question("need")] == ["Getypt op twee regels"]
    press_tab_to(kiosk, kiosk.send)
    keys.press("Enter")
    kiosk.expect_screen("done")
    expect(kiosk.heading).to_have_text(kiosk.words.screen("thanks.title"))


def test_enter_never_skips(kiosk):
    """Enter in a field that sends the form presses next, not skip."""
    kiosk.sit_down("nl")
    kiosk.write("Blijft een antwoord")
    kiosk.go_on()
    kiosk.expect_question("why")
    kiosk.skip_question()
    kiosk.expect_question("need-more")
    kiosk.skip_question()
    kiosk.expect_question("goal")
    kiosk.choose("house")
    kiosk.page.keyboard.press("Enter")
    kiosk.expect_question("helper")
    kiosk.go_back()
    kiosk.expect_question("goal")
    assert kiosk.chosen() == ["house"]
