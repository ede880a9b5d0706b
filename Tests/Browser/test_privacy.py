"""The next person at a kiosk finds nothing of the last."""

import pytest
from playwright.sync_api import Error

from support.browser import launch
from support.kiosk import Kiosk
from support.seat import Seat
from support.waiting import eventually

SECRETS = ["Zilverpapegaai 5813", "Waterlelie 2134", "Kaneelstok 8955"]


def a_turn(kiosk):
    """One person's whole turn; one of their texts is typed and taken back."""
    kiosk.sit_down_by_tapping("nl")
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
    kiosk.tap(kiosk.send)
    kiosk.expect_screen("done")
    kiosk.tap(kiosk.next_person)
    kiosk.expect_screen("language")


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

NOTHING = (
    '{"local":{},"session":{},"cookies":"","caches":[],"databases":[],"name":"","state":null,"workers":0}')


def test_the_page_storage_and_cookies_hold_nothing(everyday):
    """After a turn the page, the storage, the caches and what scripts see of cookies are as for the first person."""
    a_turn(everyday)
    page = everyday.page
    assert found_in(page.content()) == []
    assert page.evaluate(WHAT_IS_KEPT) == NOTHING
    cookies = page.context.cookies()
    assert [cookie["name"] for cookie in cookies] == ["seat"]
    assert cookies[0]["httpOnly"] and cookies[0]["sameSite"] == "Strict"


def test_the_back_button_shows_nothing_of_the_last_person(everyday):
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
    a_turn(everyday)
    page.on("console", lambda message: glimpses.append(message.text) if message.text.startswith("glimpse") else None)
    for _ in range(14):
        if page.go_back() is None and not page.url.startswith(everyday.server.url):
            break
        assert found_in(eventually(lambda: content_of(page))) == []
        visited.append(page.url)
    assert len(visited) > 3 and len(glimpses) > 3
    assert [secret for glimpse in glimpses for secret in found_in(glimpse)] == []


def test_the_memory_of_the_page_holds_nothing(kiosk):
    """After a turn the page's own memory, searched whole, has none of the person's words."""
    a_turn(kiosk)
    session = kiosk.page.context.new_cdp_session(kiosk.page)
    chunks = []
    session.on("HeapProfiler.addHeapSnapshotChunk", lambda event: chunks.append(event["chunk"]))
    session.send("HeapProfiler.enable")
    session.send("HeapProfiler.collectGarbage")
    session.send("HeapProfiler.takeHeapSnapshot", {"reportProgress": False})
    memory = "".join(chunks)
    assert "language" in memory
    assert found_in(memory) == []


def test_the_browsers_own_files_hold_nothing(everyday, profile):
    """What the browser wrote to disk, searched byte for byte, has none of the person's words."""
    a_turn(everyday)
    everyday.page.context.close()
    files = [file for file in profile.rglob("*") if file.is_file()]
    assert files
    needles = [secret.encode(encoding) for secret in SECRETS for encoding in ("utf-8", "utf-16-le")]
    needles += [secret.replace(" ", separator).encode() for secret in SECRETS for separator in ("+", "%20")]
    assert [file for file in files if any(needle in file.read_bytes() for needle in needles)] == []


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
