"""The server, the browser and the people of the tests."""

import fcntl
import os
import shutil

import pytest
from playwright.sync_api import expect, sync_playwright

from support.browser import MICROPHONE, TIMEOUT, devices, launch
from support.facilitator import Facilitator
from support.helper import PHONE, Helper, code_for_helpers
from support.house import FLOWS, House
from support.kiosk import Kiosk
from support.pages import Screens
from support.room import Room
from support.server import Server, share_voices
from support.waiting import PATIENCE, unchanged

expect.set_options(timeout=TIMEOUT)

collect_ignore = [] if os.environ.get("INBRENG_SCREENSHOTS") == "1" else ["test_screenshots.py"]
"""Drawing every screen proves nothing: it is done on request."""


@pytest.fixture(scope="session")
def prepared_voices(tmp_path_factory, worker_id):
    """A data folder in which the voices are built and every clip of the demo is made, by the first who needs it."""
    own = tmp_path_factory.getbasetemp()
    place = own if worker_id == "master" else own.parent
    server = Server(place / "prepared")
    with (place / "prepared.lock").open("w") as door:
        fcntl.flock(door, fcntl.LOCK_EX)
        if not server.data.exists():
            server.start()
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


@pytest.fixture(scope="session")
def shared(make_server):
    """The demo server of all tests that break none."""
    return make_server()


@pytest.fixture(scope="module")
def server(shared):
    """The shared server, with a session for the tests of a file."""
    return Room(shared)


@pytest.fixture
def own_room(shared):
    """The shared server, with a session for one test."""
    return Room(shared)


@pytest.fixture(scope="session")
def mortal(make_server):
    """The demo server of the tests that stop it for a while."""
    return make_server()


@pytest.fixture
def breakable(mortal):
    """A server that a test may stop, kill or pause and start again, with a session for that test alone."""
    yield Room(mortal)
    mortal.resume()
    if not mortal.is_running:
        mortal.start()


@pytest.fixture(scope="session")
def house(make_server, tmp_path_factory):
    """A server with a session in each phase."""
    prompts = tmp_path_factory.mktemp("prompts")
    for flow in FLOWS:
        shutil.copytree(flow, prompts / flow.name)
    return House(make_server(demo=False, prompts=prompts))


@pytest.fixture
def own_server(make_server):
    """A demo server as new for one test: for what is about the whole of its data."""
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
    with devices(browser) as make:
        yield make


@pytest.fixture
def new_kiosk(new_context):
    """Makes kiosks at a server, each on a device of its own."""
    return lambda server, **changes: Kiosk(new_context(**changes).new_page(), server)


@pytest.fixture(scope="session")
def talking(playwright):
    """A browser in which the microphone beeps."""
    browser = launch(playwright, args=MICROPHONE)
    yield browser
    browser.close()


@pytest.fixture
def screens(talking, house):
    """Makes devices, set to a language, that show every screen in it."""
    def screens_in(tag, **changes):
        page = make(reduced_motion="reduce", locale=tag.split("-")[0], **changes).new_page()
        return Screens(Kiosk(page, house.server), tag, house)

    with devices(talking) as make:
        yield screens_in


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
