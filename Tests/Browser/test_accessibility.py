"""The focus at a kiosk, letters that people type, and the rules on the facilitator's pages.

Every screen of the kiosk is measured in test_display.py.
"""

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.facilitator import Facilitator
from support.fonts import drawn, families_with
from support.layout import WIDTHS, sticking_out
from support.seat import Seat
from support.wording import TAGS


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
