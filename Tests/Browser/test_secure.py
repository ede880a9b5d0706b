"""Over https in a room without internet: a device trusts the server once, and then has its microphone."""

import re
import shutil

import pytest
from playwright.sync_api import Error, expect

from support.accessibility import violations
from support.author import Author
from support.browser import MICROPHONE, device
from support.facilitator import Facilitator
from support.kiosk import Kiosk
from support.layout import WIDTHS, sticking_out
from support.places import PROMPTS
from support.secure import SecureServer, launch_trusting, read_codes
from support.server import DEMO_CODE, share_voices


@pytest.fixture(scope="module")
def secure_server(prepared_voices, tmp_path_factory):
    """A demo server over https, with prompts that may change."""
    folder = tmp_path_factory.mktemp("secure")
    share_voices(prepared_voices, folder / "data")
    server = SecureServer(folder, prompts=shutil.copytree(PROMPTS, folder / "Prompts")).start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def trusting(playwright, secure_server, tmp_path_factory):
    """A browser on a device that trusts the server, with a microphone."""
    home = tmp_path_factory.mktemp("home")
    browser = launch_trusting(playwright, home, secure_server.certificate(), args=MICROPHONE)
    yield browser
    browser.close()


@pytest.fixture
def page(trusting):
    context = trusting.new_context(**device())
    yield context.new_page()
    context.close()


def test_a_device_that_does_not_trust_the_server_is_refused(new_context, secure_server):
    """Without the certificate a browser does not open the server's pages."""
    with pytest.raises(Error, match="ERR_CERT_AUTHORITY_INVALID"):
        new_context().new_page().goto(secure_server.url)


def test_http_leads_to_https_where_the_page_is_secure(page, secure_server):
    """Whoever types the address of http comes to the same page over https, and the browser calls it secure."""
    page.goto(f"{secure_server.plain}/kiosk/{DEMO_CODE}")
    expect(page).to_have_url(f"{secure_server.url}/kiosk/{DEMO_CODE}")
    assert page.evaluate("isSecureContext")
    assert page.evaluate("typeof navigator.mediaDevices.getUserMedia") == "function"


def test_cookies_stay_on_https(page, secure_server):
    """Cookies of the seat and of the facilitator are marked, and never told to anybody over http."""
    kiosk = Kiosk(page, secure_server)
    kiosk.open()
    kiosk.choose_language("nl")
    kiosk.expect_question("welcome")
    Facilitator(page.context.new_page(), secure_server).sign_in()
    cookies = page.context.cookies()
    assert len(cookies) >= 3
    assert all(cookie["secure"] and cookie["httpOnly"] for cookie in cookies)
    sent = page.context.request.get(f"{secure_server.plain}/trust")
    assert sent.ok
    assert page.context.cookies(secure_server.plain) == []
    assert "strict-transport-security" not in page.context.request.get(secure_server.url, ignore_https_errors=True).headers


def test_an_author_records(page, secure_server):
    """The button for recording is there, and the microphone works."""
    author = Author(page, secure_server)
    author.sign_in()
    author.record("welcome")
    author.keep("welcome")


def test_live_events_come_through(page, secure_server):
    """What somebody sends at a kiosk shows at the facilitator's without asking."""
    facilitator = Facilitator(page, secure_server)
    facilitator.open_session(by_hand=True)
    seats = page.locator("li.seat")
    before = seats.count()
    kiosk = Kiosk(page.context.new_page(), secure_server)
    kiosk.open()
    kiosk.choose_language("nl")
    expect(seats).to_have_count(before + 1)
    expect(seats.last).not_to_have_class(re.compile("away"))
    kiosk.page.close()
    expect(seats.last).to_have_class(re.compile("away"))


def test_the_trust_page_can_be_read_and_scanned_over_http(new_context, secure_server):
    """The page keeps the rules, fits, shows the certificate's fingerprint, and its code leads to itself."""
    page = new_context(reduced_motion="reduce").new_page()
    page.goto(f"{secure_server.plain}/trust")
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true })")
    assert violations(page) == []
    for width in WIDTHS:
        assert sticking_out(page, width) == []
    page.locator(".share").scroll_into_view_if_needed()
    assert read_codes(page) == [f"{secure_server.plain}/trust"]
    printed = (secure_server.folder / "stdout.txt").read_text()
    assert page.locator(".fingerprint").inner_text() in printed


def test_the_sessions_codes_lead_to_its_screens(page, secure_server):
    """On the facilitator's page each code says the address beside it, and the projector's leads to the kiosk."""
    facilitator = Facilitator(page, secure_server)
    facilitator.open_session(by_hand=True)
    page.locator(".codes summary").click()
    beside = page.locator(".codes a").all_inner_texts()
    assert beside[0] == f"{secure_server.url}/kiosk/{DEMO_CODE}"
    assert beside[-1] == f"{secure_server.plain}/trust"
    assert violations(page) == []
    for width in WIDTHS:
        assert sticking_out(page, width) == []
    page.set_viewport_size({"width": 1280, "height": 1600})
    page.locator(".codes").scroll_into_view_if_needed()
    assert sorted(read_codes(page)) == sorted(beside)

    facilitator.open_phase("join")
    page.goto(f"{secure_server.url}{facilitator.session_path}/projector")
    for width, height in ((1920, 1080), (1024, 768), (480, 900)):
        page.set_viewport_size({"width": width, "height": height})
        assert read_codes(page) == [f"{secure_server.url}/kiosk/{DEMO_CODE}"], (width, height)
        expect(page.locator(".join .address")).to_be_in_viewport(ratio=1)
        expect(page.locator(".join .code")).to_be_in_viewport(ratio=1)
    assert violations(page) == []
    expect(page.get_by_role("img", name=re.compile("QR-code: kiosk"))).to_be_visible()
