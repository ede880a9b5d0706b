"""The next person at a kiosk finds nothing of the last, also of one who walked away."""

import json

import pytest
from playwright.sync_api import Error

from support.browser import launch
from support.idle import Idle
from support.kiosk import Kiosk
from support.seat import Seat
from support.settings import Settings, volume
from support.waiting import eventually

SECRETS = ["Zilverpapegaai 5813", "Waterlelie 2134", "Kaneelstok 8955"]


def send_and_make_room(kiosk):
    """The person sends, and taps that the next one may come."""
    kiosk.tap(kiosk.send)
    kiosk.expect_screen("done")
    kiosk.tap(kiosk.next_person)
    kiosk.expect_screen("language")


def walk_away(kiosk):
    """The person is gone without a word, and the kiosk notices."""
    kiosk.idle.be_gone()


ENDS = [send_and_make_room, walk_away]


def a_turn(kiosk, end, sit_down=Kiosk.sit_down):
    """One person's whole turn, with settings of their own; one of their texts is typed and taken back, one is heard.

    Gives the addresses of the clips that say their words.
    """
    kiosk.idle = Idle(kiosk)
    sit_down(kiosk, "nl")
    settings = Settings(kiosk)
    settings.open()
    settings.press(settings.softer)
    settings.close()
    kiosk.write(SECRETS[0])
    kiosk.go_on()
    kiosk.expect_question("why")
    kiosk.write(SECRETS[1])
    kiosk.go_on()
    kiosk.expect_question("need-more")
    kiosk.write(SECRETS[2])
    kiosk.go_back()
    kiosk.expect_question("why")
    kiosk.go_on()
    kiosk.expect_question("need-more")
    kiosk.skip_question()
    for prompt in ("goal", "belonging"):
        kiosk.expect_question(prompt)
        kiosk.skip_question()
    kiosk.expect_question("closing")
    kiosk.go_on()
    kiosk.expect_screen("review")
    own = kiosk.review_items.filter(has_text=SECRETS[0])
    clip = own.locator(".reply [data-clip]").get_attribute("data-clip")
    with kiosk.page.expect_response(lambda response: f"{clip}.wav" in response.url):
        kiosk.tap(own.locator(".listen"))
    end(kiosk)
    return [clip]


def content_of(page):
    """The page with what its fields hold; nothing while another one is coming."""
    try:
        fields = page.eval_on_selector_all("input, textarea", "fields => fields.map((field) => field.value).join()")
        return page.content() + fields
    except Error:
        return None


def found_in(text):
    return [secret for secret in SECRETS if secret in text]


@pytest.fixture
def profile(tmp_path):
    return tmp_path / "profile"


@pytest.fixture
def everyday(playwright, server, profile):
    """A kiosk in a browser that keeps what a browser keeps, its memory of pages to go back to included."""
    context = launch(playwright, profile=profile, ignore=["--disable-back-forward-cache"])
    kiosk = Kiosk(context.pages[0], server)
    yield kiosk
    context.close()


WHAT_IS_KEPT = """
    async () => JSON.stringify({
        local: { ...localStorage },
        session: { ...sessionStorage },
        cookies: document.cookie,
        caches: await window.caches?.keys() ?? [],
        databases: (await indexedDB.databases()).map((database) => database.name),
        name: window.name,
        state: history.state,
        workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
    })
"""

NOTHING = {
    "local": {}, "session": {}, "cookies": "", "caches": [], "databases": [], "name": "", "state": None, "workers": 0}
DEVICE = {"screen": '{"mm":3.9}'}
"""What an operator measures once on a device, and no person's turn wipes."""


@pytest.mark.parametrize("end", ENDS)
def test_nothing_is_kept_on_the_device(everyday, profile, end):
    """After a turn the page, the storage and what scripts see of cookies and caches are as for the first person, but for
    what belongs to the device; and none of the files that the browser wrote holds the person's words or their sound."""
    page = everyday.page
    page.goto(everyday.base)
    page.evaluate("kept => { for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value) }", DEVICE)
    clips = a_turn(everyday, end)
    assert found_in(content_of(page)) == []
    kept = json.loads(page.evaluate(WHAT_IS_KEPT))
    assert kept["local"] == DEVICE
    assert {**kept, "local": {}} == NOTHING
    assert Settings(everyday).heard_as()[2] == pytest.approx(volume(-6))
    assert page.evaluate("() => Object.keys(document.documentElement.dataset)") == []
    cookies = page.context.cookies()
    assert [cookie["name"] for cookie in cookies] == ["seat"]
    assert cookies[0]["httpOnly"] and cookies[0]["sameSite"] == "Strict"

    page.context.close()
    files = [file for file in profile.rglob("*") if file.is_file()]
    assert any("Cache" in part for file in files for part in file.parts)
    needles = [secret.encode(encoding) for secret in SECRETS for encoding in ("utf-8", "utf-16-le")]
    needles += [secret.replace(" ", separator).encode() for secret in SECRETS for separator in ("+", "%20")]
    needles += [clip.encode() for clip in clips]
    assert [file for file in files if any(needle in file.read_bytes() for needle in needles)] == []


@pytest.mark.parametrize("end", ENDS)
def test_the_back_button_shows_nothing_of_the_last_person(everyday, end):
    """However often the next person goes back, no screen shows a word of the last one, not even for a moment."""
    page, glimpses, visited = everyday.page, [], []
    page.add_init_script("""
        for (const moment of ['pageshow', 'DOMContentLoaded', 'popstate']) {
            addEventListener(moment, () => {
                const fields = [...document.querySelectorAll('input, textarea')].map((field) => field.value)
                console.debug('glimpse ' + document.body.innerHTML + fields.join())
            })
        }
    """)
    a_turn(everyday, end, Kiosk.sit_down_by_tapping)
    page.on("console", lambda message: glimpses.append(message.text) if message.text.startswith("glimpse") else None)
    for _ in range(14):
        if page.go_back() is None and not page.url.startswith(everyday.server.url):
            break
        assert found_in(eventually(lambda: content_of(page))) == []
        visited.append(page.url)
    assert len(visited) > 3 and len(glimpses) > 3
    assert [secret for glimpse in glimpses for secret in found_in(glimpse)] == []


@pytest.mark.parametrize("end", ENDS)
def test_the_memory_of_the_page_holds_nothing(kiosk, end):
    """After a turn the page's own memory, searched whole, has none of the person's words."""
    a_turn(kiosk, end)
    session = kiosk.page.context.new_cdp_session(kiosk.page)
    chunks = []
    session.on("HeapProfiler.addHeapSnapshotChunk", lambda event: chunks.append(event["chunk"]))
    session.send("HeapProfiler.enable")
    session.send("HeapProfiler.collectGarbage")
    session.send("HeapProfiler.takeHeapSnapshot", {"reportProgress": False})
    memory = "".join(chunks)
    assert "language" in memory
    assert found_in(memory) == []


def test_a_page_of_the_last_person_cannot_answer_for_the_next(new_context, server):
    """A form that is left over from the last person is refused, and the next person's answers stay as they are."""
    context = new_context()
    kiosk, left_over = Kiosk(context.new_page(), server), Kiosk(context.new_page(), server)
    Seat(server).join("nl").answer_all().hand_over(context)
    left_over.page.goto(f"{kiosk.base}/step/need")
    left_over.write("Van wie hier eerst zat")
    kiosk.page.bring_to_front()
    kiosk.page.goto(f"{kiosk.base}/review")
    kiosk.tap(kiosk.send)
    kiosk.expect_screen("done")
    kiosk.tap(kiosk.next_person)
    kiosk.expect_screen("language")
    kiosk.choose_language("ar")
    left_over.page.bring_to_front()
    left_over.go_on()
    left_over.expect_screen("error")
    assert "Van wie hier eerst zat" not in str(server.export())
    kiosk.expect_question("welcome")
