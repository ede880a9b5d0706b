"""The measure of a kiosk's screen: found with a bank card, kept on the device, or given in the address."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.kiosk import Kiosk
from support.layout import sticking_out
from support.settings import Settings

CARD = 85.6
"""A bank card's length, in millimetres (ISO/IEC 7810, ID-1)."""

MILLIMETRE = "() => parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))"
GUESS = 4.1
"""What the style sheet takes for a millimetre in a window of 1280 by 800 pixels."""


class Measuring:
    """The operator's page, opened at the kiosk itself."""

    def __init__(self, page, server):
        self.page, self.server = page, server
        self.card = page.locator(".bank-card")
        self.keep = page.locator("[data-keep]")
        self.wipe = page.locator("[data-wipe]")
        self.address = page.locator("#address")

    def open(self, query=""):
        self.page.goto(f"{self.server.url}/scherm{query}")

    def step(self, by):
        return self.page.locator(f"[data-by='{by}']")

    def stretch(self, to):
        """Makes the drawn card as long as a real one would be on a screen with so many pixels for a millimetre."""
        pixels = round(to * CARD)
        far, near = divmod(pixels - round(self.length()), 10)
        for _ in range(abs(far)):
            self.step(10 if far > 0 else -10).click()
        for _ in range(near):
            self.step(1).click()
        return pixels / CARD

    def length(self):
        box = self.card.bounding_box()
        return max(box["width"], box["height"])


@pytest.fixture
def measuring(new_kiosk, server):
    return Measuring(new_kiosk(server, reduced_motion="reduce").page, server)


def test_a_screen_that_was_measured_stays_so_for_the_next_person(measuring, server):
    """The card's length tells pixels for a millimetre; the kiosk draws by it, also for the next, until it is wiped."""
    page = measuring.page
    measuring.open("?code=170406")
    assert measuring.length() == pytest.approx(GUESS * CARD, abs=1)
    box = measuring.card.bounding_box()
    assert box["width"] / box["height"] == pytest.approx(85.6 / 53.98, rel=0.01)
    measured = measuring.stretch(to=4.6)
    assert measuring.length() == pytest.approx(measured * CARD, abs=0.1)
    measuring.keep.click()
    expect(page.locator(".kept")).to_have_text("Bewaard op dit apparaat.")
    expect(measuring.keep).to_be_disabled()
    expect(measuring.address).to_have_text(re.compile(rf":{server.port}/kiosk/170406\?mm={round(measured, 3)}$"))

    page.get_by_role("link", name="Naar de kiosk").click()
    kiosk = Kiosk(page, server)
    settings = Settings(kiosk)
    kiosk.expect_screen("language")
    assert page.evaluate(MILLIMETRE) == pytest.approx(measured, abs=0.001)
    assert settings.seen_as()[0] == 4.8
    assert page.locator(".listen").first.bounding_box()["height"] == pytest.approx(12.7 * measured, abs=0.5)
    kiosk.choose_language("nl")
    kiosk.expect_question("welcome")
    kiosk.go_on()
    kiosk.tap(page.locator(".verdict button[value=no]"))
    kiosk.expect_screen("done")
    kiosk.tap(kiosk.next_person)
    kiosk.expect_screen("language")
    assert page.evaluate(MILLIMETRE) == pytest.approx(measured, abs=0.001)

    measuring.open()
    measuring.wipe.click()
    expect(measuring.wipe).to_be_disabled()
    page.goto(f"{server.url}/kiosk")
    assert page.evaluate(MILLIMETRE) == GUESS
    assert page.evaluate("localStorage.length") == 0


@pytest.mark.parametrize("sign", ["?", "#"])
def test_a_browser_that_begins_empty_has_the_measure_in_its_address(kiosk, sign):
    """`?mm=` and `#mm=` go along from page to page, and leave nothing on the device; nonsense is no measure."""
    page = kiosk.page
    page.goto(f"{kiosk.base}{sign}mm=5.25")
    assert page.evaluate(MILLIMETRE) == 5.25
    kiosk.choose_language("nl")
    page.goto(f"{kiosk.base}/step")
    kiosk.expect_question("welcome")
    assert page.evaluate(MILLIMETRE) == 5.25
    assert page.evaluate("localStorage.length") == 0
    for nonsense in ("0", "400", "x", "1e9", ""):
        page.goto(f"{kiosk.base}{sign}mm={nonsense}")
        page.reload()
        assert page.evaluate(MILLIMETRE) == 5.25


def test_the_page_for_measuring_keeps_the_rules_and_fits(measuring, facilitator):
    """From 320 px on, where the card stands upright; the facilitator's page of a session leads to it."""
    page = measuring.page
    measuring.open()
    assert violations(page) == []
    for width in (320, 800, 1920):
        assert sticking_out(page, width) == []
        box = measuring.card.bounding_box()
        assert (box["height"] > box["width"]) == (width == 320)
    link = facilitator.page.locator(".entry a[href*='/scherm?code=']")
    expect(link).to_have_count(1)
    measuring.open("?" + urlsplit(link.get_attribute("href")).query)
    expect(measuring.address).to_have_text(re.compile(rf"/kiosk/{facilitator.server.code}\?mm=[0-9.]+$"))
