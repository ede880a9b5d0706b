"""The line that starts a seat by itself, and the policies of its browser."""

import json
import shlex

import pytest

from support.seat_browser import Glance, SeatBrowser, Site, kiosk_command
from support.waiting import eventually

SPOKEN = "document.getElementById('voice').currentTime"


FILLED = """
    const real = window.matchMedia.bind(window)
    window.matchMedia = (query) => query.includes('display-mode: fullscreen')
        ? { get matches() { return window.filled } } : real(query)
"""
"""Lets a test say whether the page fills the screen, which DevTools cannot; a seat's own browser is asked above."""


@pytest.fixture
def start(tmp_path):
    """Starts browsers of seats; all are ended with the test."""
    started = []

    def start(line, **options):
        started.append(SeatBrowser(line, tmp_path, **options))
        return started[-1]

    yield start
    for browser in started:
        browser.stop()


@pytest.fixture
def site():
    site = Site()
    yield site
    site.close()


def test_a_seat_speaks_by_itself_fills_the_screen_and_begins_anew_each_time(playwright, server, start):
    line = kiosk_command(f"{server.url}/kiosk/170406")
    seat = start(line)
    glance = Glance(playwright, seat)
    eventually(lambda: glance.value(SPOKEN), what="speech")
    assert glance.value("navigator.userActivation.hasBeenActive") is False
    assert glance.value("matchMedia('(display-mode: fullscreen)').matches")
    glance.value("localStorage.left = 'behind'; document.cookie = 'left=behind; max-age=9999'")
    (seat.profile / "left").write_text("behind")
    seat.stop()

    seat = start(line)
    glance = Glance(playwright, seat)
    assert glance.value("localStorage.left ?? 'nothing'") == "nothing"
    assert "left" not in glance.value("document.cookie")
    assert not (seat.profile / "left").exists()


@pytest.mark.parametrize("key, code, modifiers, held", [
    ("p", 80, 2, True), ("t", 84, 2, True), ("I", 73, 2 | 8, True), ("F5", 116, 0, True), ("ArrowLeft", 37, 1, True),
    ("a", 65, 2, False), ("ArrowLeft", 37, 2 | 8, False), ("a", 65, 0, False)])
def test_a_page_that_fills_the_screen_holds_the_browsers_shortcuts(kiosk, key, code, modifiers, held):
    """Those that lead out of the kiosk never reach the browser; those that write and mark do. A window has them all."""
    page = kiosk.page
    page.add_init_script(FILLED)
    kiosk.open()
    page.evaluate("() => addEventListener('keydown', (event) => { window.held = event.defaultPrevented })")
    session = page.context.new_cdp_session(page)
    press = {"type": "rawKeyDown", "key": key, "windowsVirtualKeyCode": code, "modifiers": modifiers}
    for filled in (True, False):
        page.evaluate("(filled) => { window.filled = filled }", filled)
        session.send("Input.dispatchKeyEvent", press)
        assert page.evaluate("window.held") is (held and filled)


def test_the_policies_give_the_microphone_and_keep_other_sites_and_the_tools_of_developers_away(
        playwright, start, site):
    """The page tells its site what it was given; then it leaves for another site, where nobody arrives."""
    policies = kiosk_command(site.url, "--policy")
    assert json.loads(policies)["PrintingEnabled"] is False
    seat = start(kiosk_command(f"{site.url}/page"), flags=["--use-fake-device-for-media-stream"], policies=policies)
    eventually(lambda: "/microphone/given" in site.visits, what="the microphone")
    eventually(lambda: any(tab["url"] == site.elsewhere for tab in seat.tabs), what="the way out")
    assert "/elsewhere" not in site.visits
    assert seat.connect(playwright).contexts[0].pages == []


def test_the_line_is_one_that_a_shell_takes_as_it_stands(server):
    line = kiosk_command("https://192.168.1.5:8443", "--mm", "4.2", "--switches", "--browser", "/opt/it's here/chrome")
    assert line.count("\n") == 1
    words = shlex.split(line)
    assert words[words.index("&&") + 1] == "/opt/it's here/chrome"
    assert words[-1] == "https://192.168.1.5:8443/kiosk#mm=4.2&switches"
    assert words[:3] == ["rm", "-rf", "--"]


def test_windows_gets_a_line_and_a_file_of_its_own():
    line = kiosk_command("http://192.168.1.5:8080/kiosk/170406", "--windows")
    assert line.startswith(r'rmdir /s /q "%LOCALAPPDATA%\inbreng-seat" 2>nul & start "" /wait "msedge" --kiosk ')
    assert line.endswith(' --edge-kiosk-type=fullscreen "http://192.168.1.5:8080/kiosk/170406"\n')
    registry = kiosk_command("http://192.168.1.5:8080/kiosk/170406", "--windows", "--policy")
    assert r"[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\URLAllowlist]" in registry
    assert '"1"="http://192.168.1.5:8080"' in registry
    assert '"DeveloperToolsAvailability"=dword:00000002' in registry


@pytest.mark.parametrize("address", ["ftp://a", "http://", "kiosk", "http://a/b'c", 'http://a/"', "http://a/$(id)", "http://a b/"])
def test_what_is_no_address_is_refused(address):
    with pytest.raises(AssertionError, match="is no address of a kiosk"):
        kiosk_command(address)
