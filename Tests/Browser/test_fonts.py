"""The fonts that the server gives to devices that have none."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from support.browser import device, launch
from support.fonts import platform_fonts
from support.kiosk import Kiosk
from support.seat import Seat
from support.wording import TAGS

ONLY_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}/fonts</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""
"""A device that has these fonts only."""

THAI = Path("/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf")
"""One with no letter of ours: without any font Chromium does not run."""

SCRIPTS = {"nl": set(), "nl-simple": set(), "ar": {"Noto Sans Arabic"}, "ti": {"Noto Sans Ethiopic"}}


@pytest.fixture(scope="module")
def bare_browser(playwright, tmp_path_factory):
    folder = tmp_path_factory.mktemp("bare")
    (folder / "fonts").mkdir()
    (folder / "fonts" / THAI.name).symlink_to(THAI)
    (folder / "fonts.conf").write_text(ONLY_FONTS.format(folder=folder))
    browser = launch(playwright, env={"FONTCONFIG_FILE": str(folder / "fonts.conf")})
    yield browser
    browser.close()


@pytest.fixture
def bare_kiosk(bare_browser, server):
    context = bare_browser.new_context(**device())
    yield Kiosk(context.new_page(), server)
    context.close()


def shown(page):
    """The families that draw what the page shows; each must be one that the server gave."""
    page.evaluate("() => document.fonts.ready.then(() => true)")
    fonts = platform_fonts(page)
    own = {name for name, given in fonts if not given}
    assert not own, f"drawn by fonts of the device: {own}"
    return {name for name, _ in fonts}


def test_the_names_of_all_languages_show_on_a_device_without_fonts(bare_kiosk):
    bare_kiosk.open()
    expect(bare_kiosk.card("ti")).to_be_visible()
    assert shown(bare_kiosk.page) == {"Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"}


@pytest.mark.parametrize("tag", TAGS)
def test_a_question_shows_on_a_device_without_fonts_and_loads_only_what_it_needs(bare_kiosk, tag):
    files = set()
    page = bare_kiosk.page
    page.on("response", lambda reply: files.add(reply.url) if "/fonts/" in reply.url else None)
    Seat(bare_kiosk.server).join(tag).answer_all().hand_over(page.context)
    page.goto(f"{bare_kiosk.base}/step/need")
    expect(bare_kiosk.heading).to_be_visible()
    families = shown(page)
    assert families == {"Noto Sans"} | SCRIPTS[tag]
    assert len(files) <= 2 * len(families), files
