"""The server, the browser and the people of the tests."""

import os

import pytest
from playwright.sync_api import expect, sync_playwright

from support.browser import device, launch
from support.facilitator import Facilitator
from support.helper import PHONE, Helper, code_for_helpers
from support.kiosk import Kiosk
from support.pages import prepare_sessions
from support.server import Server, share_voices
from support.waiting import PATIENCE, unchanged

TIMEOUT = 20_000
"""How long anything on a page may take on a busy machine before a test gives up, in milliseconds."""

expect.set_options(timeout=TIMEOUT)

collect_ignore = [] if os.environ.get("INBRENG_SCREENSHOTS") == "1" else ["test_screenshots.py"]
"""Drawing every screen proves nothing: it is done on request."""


@pytest.fixture(scope="session")
def prepared_voices(tmp_path_factory):
    """A data folder in which the voices are built and every clip of the demo is made."""
    server = Server(tmp_path_factory.mktemp("prepared")).start()
    unchanged(lambda: len(list((server.data / "clips").glob("*.clip"))), within=4 * PATIENCE)
    server.stop()
    return server.data


@pytest.fixture(scope="session")
def make_server(prepared_voices, tmp_path_factory):
    """Makes servers that start quickly; all are ended with the tests."""
    servers = []

    def make(**options):
        folder = tmp_path_factory.mktemp("server")
        share_voices(prepared_voices, folder / "data")
        server = Server(folder, **options)
        servers.append(server)
        return server.start()

    yield make
    for server in servers:
        server.resume()
        server.kill()


@pytest.fixture(scope="module")
def server(make_server):
    """One demo server for the tests of a file."""
    server = make_server()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def ended_seats(browser, server):
    """For each language a seat in the session that has ended, beside one that is not open yet."""
    page = browser.new_page()
    seats = prepare_sessions(Facilitator(page, server))
    page.close()
    return seats


@pytest.fixture
def own_server(make_server):
    """A demo server for one test, which may break it."""
    server = make_server()
    yield server
    server.resume()
    server.stop()


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    browser = launch(playwright)
    yield browser
    browser.close()


@pytest.fixture
def new_context(browser):
    """Makes browser contexts: devices that know nothing of each other."""
    contexts = []

    def make(**changes):
        context = browser.new_context(**device(**changes))
        context.set_default_timeout(TIMEOUT)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def new_kiosk(new_context):
    """Makes kiosks at a server, each on a device of its own."""
    return lambda server, **changes: Kiosk(new_context(**changes).new_page(), server)


@pytest.fixture
def kiosk(new_kiosk, server):
    return new_kiosk(server)


@pytest.fixture
def facilitator(new_context, server):
    """The facilitator of the shared server, on a laptop, with the demo session open."""
    facilitator = Facilitator(new_context(has_touch=False).new_page(), server)
    facilitator.open_session()
    return facilitator


@pytest.fixture
def code(facilitator):
    """By which helpers come in."""
    return code_for_helpers(facilitator)


@pytest.fixture
def new_helper(new_context, facilitator, code):
    """Makes phones, or laptops, of helpers who have signed in."""
    def make(name="", locales=("nl",), **device):
        helper = Helper(
            new_context(**{**PHONE, "reduced_motion": "reduce", **device}).new_page(), facilitator.server)
        helper.sign_in(code, name, locales)
        return helper
    return make
