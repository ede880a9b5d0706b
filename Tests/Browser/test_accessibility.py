"""Every screen in every language: the axe rules, headings, the focus, the widths, the fonts."""

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.facilitator import Facilitator
from support.fonts import drawn, families_with
from support.layout import WIDTHS, sticking_out
from support.pages import Screens
from support.seat import Seat
from support.wording import TAGS


@pytest.fixture
def still_kiosk(new_kiosk, server):
    """A kiosk whose system asks for less motion, so that nothing is measured halfway through fading in."""
    return new_kiosk(server, reduced_motion="reduce")


@pytest.fixture
def screens(still_kiosk, ended_seats):
    return lambda tag: Screens(still_kiosk, tag, ended_seats[tag])


@pytest.mark.parametrize("tag", TAGS)
def test_every_screen_keeps_the_rules_and_fits(screens, tag):
    """No screen breaks a WCAG A or AA rule that axe knows; each has one h1, and fits from 320 to 1920 px wide."""
    wrong = []
    shown = screens(tag)
    page = shown.kiosk.page
    for name in shown.all():
        wrong += [f"{name}: {line}" for line in violations(page)]
        if page.locator("h1").count() != 1:
            wrong.append(f"{name}: {page.locator('h1').count()} h1")
        if not page.title().strip():
            wrong.append(f"{name}: no title")
        size = page.viewport_size
        for width in WIDTHS:
            wrong += [f"{name} at {width} px: {line}" for line in sticking_out(page, width)]
        page.set_viewport_size(size)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("tag", ["ar", "ti"])
def test_every_letter_is_drawn_by_a_font_that_has_it(screens, tag):
    """Arabic and Ethiopic letters, digits and signs such as ، ؟ ። ፡ ፣ ፧ never show as boxes."""
    seen, wrong = set(), []
    shown = screens(tag)
    for name in shown.all():
        for letter, families in drawn(shown.kiosk.page):
            seen.add(letter)
            if len(families) != 1 or families[0] not in families_with(letter):
                wrong.append(f"{name}: {letter} (U+{ord(letter):04X}) by {families}")
    assert not wrong, "\n".join(wrong)
    assert set({"ar": "،؟ع", "ti": "።፣፧ቋ"}[tag]) <= seen


def test_typed_ethiopic_is_drawn_by_a_font_that_has_it(kiosk):
    """The word separator ፡ and every other Ethiopic sign that a person types shows in the review too."""
    signs = "ሰላም፡ዓለም። ፣ ፤ ፥ ፦ ፧ ፨ ቘ ኸ ዃ ፩ ፲ ፻"
    Seat(kiosk.server).join("ti").answer_all(need=signs).hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/review")
    found = dict(drawn(kiosk.page))
    assert {sign for sign in signs if not sign.isspace()} <= set(found)
    for letter, families in found.items():
        assert len(families) == 1 and families[0] in families_with(letter), (letter, families)


@pytest.mark.parametrize("tag", TAGS)
def test_the_focus_is_on_the_question_after_each_step(kiosk, tag):
    """When a step swaps in, the focus is on its heading, so that a screen reader and the keyboard begin there."""
    kiosk.open()
    kiosk.choose_language(tag)
    kiosk.expect_question("welcome")
    expect(kiosk.heading).to_be_focused()
    kiosk.go_on()
    kiosk.expect_question("consent")
    expect(kiosk.heading).to_be_focused()
    kiosk.consent()
    kiosk.expect_question("group")
    kiosk.go_on()
    expect(kiosk.error).to_be_visible()
    expect(kiosk.heading).to_be_focused()
    kiosk.go_back()
    kiosk.expect_question("consent")
    expect(kiosk.heading).to_be_focused()


def test_the_notice_of_a_lost_connection_keeps_the_rules(own_server, new_kiosk):
    """The notice that the connection is gone is announced, readable and in the language of the page."""
    kiosk = new_kiosk(own_server, reduced_motion="reduce")
    kiosk.sit_down("ar")
    kiosk.write("كلمات")
    own_server.kill()
    kiosk.go_on()
    expect(kiosk.notice).to_be_visible()
    expect(kiosk.notice).to_have_attribute("lang", "ar")
    expect(kiosk.notice).to_have_attribute("dir", "rtl")
    assert violations(kiosk.page) == []
    for width in WIDTHS:
        assert sticking_out(kiosk.page, width) == []


def test_the_facilitators_pages_keep_the_rules_and_fit(new_context, server):
    """The facilitator's screens pass the same rules, also with contributions in all languages and a mistake shown."""
    for tag in TAGS:
        Seat(server).join(tag).answer_all(need="Woord " * 60).send()
    facilitator = Facilitator(new_context(reduced_motion="reduce").new_page(), server)
    page, wrong = facilitator.page, []

    def look(name):
        wrong.extend(f"{name}: {line}" for line in violations(page))
        if page.locator("h1").count() != 1:
            wrong.append(f"{name}: {page.locator('h1').count()} h1")
        for width in WIDTHS:
            wrong.extend(f"{name} at {width} px: {line}" for line in sticking_out(page, width))
        page.set_viewport_size({"width": 1280, "height": 800})

    page.goto(server.url)
    look("home")
    facilitator.sign_in("verkeerd")
    expect(facilitator.error).to_be_visible()
    look("sign-in")
    facilitator.open_session()
    look("session")
    for opened in ("#confirm-end", "li.person details"):
        page.locator(f"{opened} summary").first.click()
        look(f"session with {opened} open")
        page.locator(f"{opened} summary").first.click()
    page.goto(facilitator.url)
    look("sessions")
    page.goto(f"{facilitator.url}/new")
    look("new")
    page.locator("form.form").evaluate("form => { form.noValidate = true }")
    page.get_by_role("button", name="Sessie maken").click()
    expect(facilitator.error).to_be_visible()
    look("new with a mistake")
    assert not wrong, "\n".join(wrong)
