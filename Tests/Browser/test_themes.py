"""The facilitator bundles contributions into themes: with the mouse, with the keyboard, and with plain forms."""

import re

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.board import ThemesBoard
from support.facilitator import Facilitator
from support.layout import WIDTHS, sticking_out
from support.places import SCREENSHOTS
from support.seat import Seat

IDEAS = [
    ("nl", "Taalles die past bij je werk"), ("ar", "لازم نتعلم اللغة بسرعة"), ("ti", "ገዛ የድልየና"),
    ("nl-simple", "Samen koken met de buren"), ("nl", "Een eigen huis"),
]


@pytest.fixture
def board(own_room, new_context):
    """The board of a session with five ideas in four languages."""
    for tag, text in IDEAS:
        Seat(own_room).join(tag).answer_all(need=text).send()
    facilitator = Facilitator(new_context(has_touch=False, reduced_motion="reduce").new_page(), own_room)
    facilitator.open_session()
    return ThemesBoard(facilitator).open()


def test_bundling_with_the_mouse(board):
    """Dragging files one contribution, or all that are chosen; each is undone with one click that says what it was."""
    board.make("Taal")
    board.make("Wonen")
    board.page.evaluate("window.sameDocument = true")
    board.drag("Taalles", "Taal")
    board.expect_count("Taal", "1 bijdrage", "1 mens")
    expect(board.items).to_have_count(4)

    board.box("ገዛ").check()
    board.box("eigen huis").check()
    board.drag("eigen huis", "Wonen")
    board.expect_count("Wonen", "2 bijdragen", "2 mensen")
    expect(board.undo_button).to_have_text("Ongedaan maken: 2 bijdragen naar ‘Wonen’")
    expect(board.said).to_have_text("2 bijdragen naar ‘Wonen’")
    board.undo_button.click()
    board.expect_count("Wonen", "0 bijdragen", "0 mensen")
    expect(board.items).to_have_count(4)
    assert board.page.evaluate("window.sameDocument") is True


def test_bundling_with_the_keyboard_alone(board):
    """Without a mouse: make themes, walk with the arrows, choose with space, file with a number, merge, and undo."""
    page, keys = board.page, board.page.keyboard
    page.locator("#make-name").focus()
    for name in ("Taal", "Wonen"):
        keys.type(name)
        keys.press("Enter")
        expect(board.card(name)).to_be_visible()
        expect(page.locator("#make-name")).to_be_focused()
        expect(page.locator("#make-name")).to_have_value("")

    board.box("Taalles").focus()
    keys.press("1")
    board.expect_count("Taal", "1 bijdrage", "1 mens")
    expect(board.box("اللغة")).to_be_focused()
    keys.press("ArrowDown")
    expect(board.box("ገዛ")).to_be_focused()
    keys.press("Space")
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    keys.press("Space")
    keys.press("2")
    board.expect_count("Wonen", "2 bijdragen", "2 mensen")
    expect(board.box("koken")).to_be_focused()
    keys.press("7")
    expect(board.said).to_have_text("Er is geen thema 7.")

    card = board.card("Wonen")
    card.locator("details.change summary").focus()
    keys.press("Enter")
    card.locator("select[name=into]").focus()
    keys.press("ArrowDown")
    keys.press("Tab")
    keys.press("Enter")
    expect(board.cards).to_have_count(1)
    board.expect_count("Taal", "3 bijdragen", "3 mensen")
    board.undo_button.focus()
    keys.press("Enter")
    board.expect_count("Wonen", "2 bijdragen", "2 mensen")


def test_bundling_without_javascript(own_room, new_context):
    """Ticks, a menu and buttons do the same."""
    for tag, text in IDEAS:
        Seat(own_room).join(tag).answer_all(need=text).send()
    facilitator = Facilitator(new_context(java_script_enabled=False).new_page(), own_room)
    facilitator.open_session()
    board = ThemesBoard(facilitator).open()
    board.make("Taal")
    board.box("Taalles").check()
    board.page.locator("#file-to").select_option(label="1 Taal")
    board.page.locator("#file-move").click()
    board.expect_count("Taal", "1 bijdrage", "1 mens")
    board.box("eigen huis").check()
    board.box("ገዛ").check()
    board.page.locator("#file-name").fill("Wonen")
    board.page.locator("#file-new").click()
    board.expect_count("Wonen", "2 bijdragen", "2 mensen")
    board.undo_button.click()
    expect(board.cards).to_have_count(1)


def test_a_board_that_refreshes_itself_leaves_everything_under_hand(board):
    """What comes in appears by itself; typed text, chosen contributions, open menus and the focus stay."""
    page = board.page
    board.make("Taal")
    page.evaluate("window.sameDocument = true")
    board.box("eigen huis").check()
    board.card("Taal").locator("details.change summary").click()
    page.locator("#sift summary").click()
    page.locator("#make-name").fill("Half getypt")
    page.keyboard.press("ArrowLeft")
    Seat(board.facilitator.server).join("ti").answer_all(need="ሓድሽ ሓሳብ").send()
    expect(board.item("ሓድሽ")).to_be_visible()
    expect(page.locator("#make-name")).to_have_value("Half getypt")
    expect(page.locator("#make-name")).to_be_focused()
    assert page.evaluate("document.activeElement.selectionStart") == len("Half getypt") - 1
    expect(board.box("eigen huis")).to_be_checked()
    expect(page.locator("#chosen-count")).to_have_text("1")
    expect(board.card("Taal").locator("details.change")).to_have_attribute("open", "")
    expect(page.locator("#sift")).to_have_attribute("open", "")
    assert page.evaluate("window.sameDocument") is True


def test_translating_and_writing_down_what_is_said(board):
    """A translation stands beside its original at once; what is said aloud about a contribution too."""
    page = board.page
    item = board.item("اللغة")
    item.get_by_role("link", name="Vertalen").click()
    expect(board.dialog).to_be_visible()
    page.locator("#translation-ti").fill("ቋንቋ ክንመሃር ኣለና")
    page.locator("#translation-nl").fill("We moeten snel de taal leren")
    page.locator("#translate-nl").click()
    expect(board.said).to_have_text("Bewaard.")
    expect(page.locator("#translation-ti")).to_have_value("ቋንቋ ክንመሃር ኣለና")
    page.keyboard.press("Escape")
    expect(board.dialog).to_be_hidden()
    expect(item.locator("blockquote")).to_have_text("لازم نتعلم اللغة بسرعة")
    expect(item.locator(".translation")).to_contain_text("We moeten snel de taal leren")
    expect(page.locator(".heaps")).to_contain_text("Nog te vertalen 1")

    item.get_by_role("button", name="Vraag om toelichting").click()
    expect(page.locator(".called blockquote")).to_have_text("لازم نتعلم اللغة بسرعة")
    page.locator("#open-called").click()
    page.locator("#oral").fill("Vooral in de winkel")
    page.locator("#explain").click()
    expect(board.said).to_have_text("Bewaard.")
    page.locator("[data-close]").click()
    expect(item).to_contain_text("gezegd: Vooral in de winkel")
    page.locator("#stop-call").click()
    expect(page.locator(".called")).to_have_count(0)


def test_a_themes_name_is_heard_and_found_right(board):
    """The voice says the name; the tick that it sounds right is kept, and goes when the name changes."""
    page = board.page
    board.make("Taal")
    expect(board.card("Taal")).to_contain_text("Nog geen naam: Arabisch, Tigrinya")
    board.card("Taal").get_by_role("link", name="Namen en woorden").click()
    page.locator("#name-ti").fill("ቋንቋ")
    page.locator("#save").click()
    with page.expect_response(re.compile(r"/clips/.*\.wav")) as sound:
        page.locator("#listen-ti").click()
    assert sound.value.status in (200, 206)
    page.locator("#heard-ti").check()
    page.locator("#save").click()
    expect(page.locator("#heard-ti")).to_be_checked()
    page.locator("#name-ti").fill("ቋንቋታት")
    page.locator("#save").click()
    expect(page.locator("#heard-ti")).not_to_be_checked()


def test_phases_are_opened_with_their_consequence_in_sight(board):
    """Voting needs names in all languages; what lacks one is a link away. Comparing asks to be sure."""
    page, facilitator = board.page, board.facilitator
    board.make("Taal")
    board.make("Wonen")
    page.get_by_role("link", name="Assen").click()
    page.locator("#other-phases summary").click()
    page.locator("#opening-prioritise button").click()
    expect(facilitator.error).to_contain_text("Taal: nog geen naam in Arabisch, Tigrinya")
    for name, words in (("Taal", ("اللغة", "ቋንቋ")), ("Wonen", ("السكن", "ገዛ"))):
        facilitator.error.get_by_role("link", name=name).click()
        for tag, word in zip(("ar", "ti"), words):
            page.locator(f"#name-{tag}").fill(word)
        page.locator("#save").click()
        page.get_by_role("link", name="Assen").click()
        page.locator("#other-phases summary").click()
        page.locator("#opening-prioritise button").click()
    expect(facilitator.status).to_have_text("Prioriteren: open")
    expect(page.locator("#opening-compare")).to_contain_text("dit kun je niet terugdraaien")
    board.open()
    expect(page.locator("main")).to_contain_text("de thema’s liggen vast")
    expect(page.locator("#file")).to_have_count(0)


def test_the_board_keeps_the_rules_and_fits(board):
    """Board, contribution, suggestions and theme pass the axe rules, and fit from 320 to 1920 px wide."""
    page, wrong = board.page, []

    def look(name):
        wrong.extend(f"{name}: {line}" for line in violations(page))
        if page.locator("h1").count() != 1:
            wrong.append(f"{name}: {page.locator('h1').count()} h1")
        for width in WIDTHS:
            wrong.extend(f"{name} at {width} px: {line}" for line in sticking_out(page, width))
            if width in (320, 1280):
                page.screenshot(path=SCREENSHOTS / "facilitator" / f"themes-{name}-{width}.png", full_page=True)
        page.set_viewport_size({"width": 1280, "height": 800})

    look("empty")
    board.make("Taal")
    board.make("Wonen")
    board.drag("Taalles", "Taal")
    board.expect_count("Taal", "1 bijdrage", "1 mens")
    board.item("اللغة").get_by_role("button", name="Vraag om toelichting").click()
    expect(page.locator(".called")).to_be_visible()
    board.box("eigen huis").check()
    board.card("Taal").locator("details.change summary").click()
    look("board")
    board.item("اللغة").get_by_role("link", name="Vertalen").click()
    expect(board.dialog).to_be_visible()
    wrong += violations(page)
    page.goto(page.locator("#open-called").evaluate("link => link.href"))
    look("contribution")
    page.get_by_role("link", name="Terug naar het themabord").click()
    page.get_by_role("link", name="Lijken op elkaar").click()
    look("suggestions")
    page.get_by_role("link", name="Terug naar het themabord").click()
    board.card("Taal").get_by_role("link", name="Namen en woorden").click()
    page.locator("#name-ar").fill("اللغة")
    page.locator("#save").click()
    expect(page.locator(".missing")).to_be_visible()
    look("theme")
    page.get_by_role("link", name="Assen").click()
    page.locator("#other-phases summary").click()
    look("phases")
    assert not wrong, "\n".join(wrong)
