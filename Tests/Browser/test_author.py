"""An author gives a text a human voice, and kiosks speak with it."""

import io
import re
import shutil
import urllib.request
import wave

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.author import Author
from support.browser import device, launch
from support.places import PROMPTS
from support.seat import Seat
from support.voice import Voice
from support.wording import FLOW, TAGS, wording

MARGIN = 0.1
"""Silence that stays before and after the voice, in seconds."""


@pytest.fixture
def prompts(tmp_path):
    """The shipped flow in a folder that may change."""
    return shutil.copytree(PROMPTS, tmp_path / "Prompts")


@pytest.fixture
def author(talking, make_server, prompts):
    """An author who is signed in, at a server of one test."""
    server = make_server(prompts=prompts)
    context = talking.new_context(**device(has_touch=False))
    author = Author(context.new_page(), server)
    author.sign_in()
    yield author
    context.close()
    server.stop()


def fetch(url):
    with urllib.request.urlopen(url) as reply:
        return reply.read()


def question_clip(server):
    """The address of what a kiosk speaks as its first question, in Dutch."""
    page = Seat(server).join("nl").get("/kiosk/170406/step/welcome").text
    return "/clips/" + re.search(r'<h1[^>]* data-clip="(\w+)"', page).group(1) + ".wav"


def recording(prompts, key, ending="wav"):
    return prompts / FLOW / "recordings" / "nl" / f"{key}.{ending}"


def test_a_recording_is_kept_and_every_kiosk_speaks_with_it(author, prompts):
    """Record, listen back, keep: the state says so at once, and an open session speaks with the recording."""
    synthesised = author.clip("welcome")
    assert question_clip(author.server) == synthesised
    expect(author.voice("welcome")).to_have_text("computerstem")

    author.record("welcome")
    author.do("hear").click()
    expect(author.do("hear")).to_have_attribute("data-playing", "")
    author.keep("welcome")
    expect(author.summary).to_contain_text("1 van")

    recorded = author.clip("welcome")
    assert recorded != synthesised
    assert question_clip(author.server) == recorded
    sound = fetch(author.server.url + recorded)
    assert sound == recording(prompts, "welcome").read_bytes()
    with wave.open(io.BytesIO(sound)) as heard:
        assert (heard.getframerate(), heard.getnchannels(), heard.getsampwidth()) == (24_000, 1, 2)
        assert 0.1 < heard.getnframes() / heard.getframerate() < 5
    marks = fetch(author.server.url + recorded.replace(".wav", ".vtt")).decode()
    assert marks.count(" --> ") == len(wording("nl").question("welcome").split())
    assert fetch(author.server.url + synthesised) != sound


def test_a_kiosk_plays_the_recording_and_lights_its_words(author, new_kiosk):
    """What a participant hears is the recording, from begin to end, with words lit one after the other."""
    author.record("welcome", until="0:03")
    author.keep("welcome")
    clip = re.search(r"clips/(\w+)\.wav", author.clip("welcome")).group(1)
    kiosk = new_kiosk(author.server)
    voice = Voice(kiosk.page)
    kiosk.open()
    kiosk.choose_language("nl")
    voice.wait_for("playing", clip=clip)
    voice.wait_for("lit", clip=clip, word=5)
    lit = [event["word"] for event in voice.events if event["what"] == "lit" and event["clip"] == clip]
    assert lit == [0, 1, 2, 3, 4, 5]


def test_a_changed_text_makes_its_recording_outdated(author, prompts):
    """Over a changed text the computer speaks again, and the author sees why; recording anew puts it right."""
    author.record("welcome")
    author.keep("welcome")
    recorded = author.clip("welcome")
    author.server.stop()
    file = prompts / FLOW / "nl.yaml"
    file.write_text(file.read_text().replace("Welkom, fijn dat je er bent!", "Welkom, wat fijn dat je er bent!"))
    author.server.start(new_passphrase=False)

    author.page.reload()
    expect(author.voice("welcome")).to_have_text("verouderd: de tekst is veranderd")
    assert question_clip(author.server) == author.clip("welcome") != recorded
    author.record("welcome")
    author.keep("welcome")
    expect(author.summary).to_contain_text("0 verouderd")
    assert "wat fijn" in recording(prompts, "welcome", "yaml").read_text()


def test_a_page_of_before_the_change_does_not_record_the_old_text(author, prompts):
    """Whoever reads a text that is no longer there is told so, and nothing is kept."""
    author.record("welcome")
    author.server.stop()
    file = prompts / FLOW / "nl.yaml"
    file.write_text(file.read_text().replace("Welkom, fijn dat je er bent!", "Welkom, wat fijn dat je er bent!"))
    author.server.start(new_passphrase=False)
    author.do("keep").click()
    expect(author.advice).to_contain_text("De tekst is intussen veranderd")
    assert not recording(prompts, "welcome").exists()


def test_deleting_a_recording_gives_the_computer_its_word_back(author, prompts):
    """After deleting, the same clip sounds as before there was a recording."""
    synthesised = author.clip("welcome")
    author.record("welcome")
    author.keep("welcome")
    author.line("welcome").locator("summary").click()
    author.page.get_by_role("button", name="Wis de opname").click()
    expect(author.voice("welcome")).to_have_text("computerstem")
    assert author.clip("welcome") == question_clip(author.server) == synthesised
    assert not recording(prompts, "welcome").exists()
    assert not recording(prompts, "welcome", "yaml").exists()


def test_a_recording_that_cannot_be_written_is_not_lost(author, prompts):
    """The page says which folder, and keeps the recording for another try."""
    (prompts / FLOW / "recordings").write_text("in the way")
    author.record("welcome")
    author.do("keep").click()
    expect(author.advice).to_contain_text(str(prompts / FLOW / "recordings" / "nl"))
    (prompts / FLOW / "recordings").unlink()
    author.keep("welcome")


def test_who_is_signed_out_meanwhile_does_not_lose_the_recording(author):
    """The page says so; after signing in elsewhere the same recording is kept."""
    author.record("welcome")
    cookies = author.page.context.cookies()
    author.page.context.clear_cookies()
    author.do("keep").click()
    expect(author.advice).to_contain_text("Je bent afgemeld")
    author.page.context.add_cookies(cookies)
    author.keep("welcome")


def test_silence_is_cut_off_at_both_ends(author):
    """What is kept begins and ends a tenth of a second from the voice, whatever was before and after it."""
    lengths = author.page.evaluate("""
        async (margin) => {
            const base = document.querySelector('script[src$="author.js"]').src
            const { trimmed, fault, level } = await import(new URL('author/sound.js', base))
            const rate = 48000
            const sound = (before, voice, after, loudness, noise) => Float32Array.from(
                { length: rate * (before + voice + after) }, (_, index) => {
                    const seconds = index / rate
                    const speaks = seconds >= before && seconds < before + voice
                    return (speaks ? loudness * Math.sin(index / 20) : 0) + noise * Math.sin(index * 1.7)
                })
            const seconds = (samples) => samples && samples.length / rate
            return {
                quiet: seconds(trimmed(sound(2, 1, 3, 0.5, 0), rate)),
                noisy: seconds(trimmed(sound(2, 1, 3, 0.5, 0.02), rate)),
                whole: seconds(trimmed(sound(0, 1, 0, 0.5, 0), rate)),
                silent: trimmed(sound(1, 1, 1, 0, 0.003), rate),
                faults: [0.5, 0.02, 1.2].map((loudness) => fault(sound(0, 1, 0, loudness, 0))),
                levels: [1, 0.001, 0].map((loudness) => level(sound(0, 1, 0, loudness, 0))),
            }
        }""", MARGIN)
    assert lengths["quiet"] == pytest.approx(1 + 2 * MARGIN, abs=0.03)
    assert lengths["noisy"] == pytest.approx(1 + 2 * MARGIN, abs=0.03)
    assert lengths["whole"] == pytest.approx(1, abs=0.001)
    assert lengths["silent"] is None
    assert lengths["faults"] == ["", "soft", "clipped"]
    assert lengths["levels"] == pytest.approx([1, 0, 0], abs=0.01)


def test_the_keyboard_alone_is_enough(author):
    """Tab, Enter and Escape record, give up, and record again; the focus is always on what comes next."""
    key = author.page.keyboard
    record = author.line("welcome").locator("[data-record]")
    # It shows once the script has found a microphone, and what does not show takes no focus.
    expect(record).to_be_visible()
    record.focus()
    key.press("Enter")
    expect(author.do("stop")).to_be_focused()
    key.press("Escape")
    expect(author.recorder).to_have_count(0)
    expect(record).to_be_focused()
    key.press("Enter")
    expect(author.recorder.locator(".clock")).to_have_text("0:01")
    key.press("Enter")
    expect(author.do("hear")).to_be_focused()
    key.press("Tab")
    expect(author.do("keep")).to_be_focused()
    key.press("Enter")
    expect(author.voice("welcome")).to_have_text("menselijke stem")
    expect(record).to_be_focused()


def test_a_browser_that_refuses_the_microphone_says_what_to_do(playwright, make_server, prompts):
    """Without permission there is no recording, and the page tells how to give it."""
    server = make_server(prompts=prompts)
    browser = launch(playwright)
    author = Author(browser.new_context(**device(has_touch=False)).new_page(), server)
    author.sign_in()
    author.page.evaluate(
        "() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError')) }")
    author.line("welcome").locator("[data-record]").click()
    expect(author.advice).to_contain_text("mag de microfoon niet gebruiken")
    author.page.evaluate(
        "() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotFoundError')) }")
    author.do("again").click()
    expect(author.advice).to_contain_text("geen microfoon gevonden")
    browser.close()


def test_where_browsers_give_no_microphone_the_page_says_so(author):
    """On a plain address of the network there is nothing to record with, but everything can be heard."""
    author.page.add_init_script("Object.defineProperty(navigator, 'mediaDevices', { value: undefined })")
    author.page.reload()
    expect(author.page.locator("#no-microphone")).to_be_visible()
    assert author.page.locator("[data-record]:visible").count() == 0
    assert author.page.locator("a[data-play]:visible").count() > 40


def test_without_javascript_the_states_show_and_every_text_can_be_heard(talking, author):
    """The page is whole without a script, and tells what to do instead of recording."""
    state = author.page.context.storage_state()
    context = talking.new_context(java_script_enabled=False, storage_state=state)
    page = context.new_page()
    page.goto(author.url)
    expect(page.locator(".voice").first).to_have_text("computerstem")
    expect(page.locator("#no-script")).to_contain_text("WAV-bestand")
    assert page.locator("[data-record]:visible").count() == 0
    assert fetch(author.server.url + page.locator("a[data-play]").first.get_attribute("href"))[:4] == b"RIFF"
    context.close()


@pytest.mark.parametrize("tag", TAGS)
def test_the_authors_screens_break_no_rule_of_axe(author, tag):
    """The lists and the recorder in each of its states, in each language."""
    author.page.goto(f"{author.server.url}/author")
    assert violations(author.page) == []
    author.tag = tag
    author.page.goto(author.url)
    assert violations(author.page) == []
    author.line("need").locator("[data-record]").click()
    expect(author.recorder.locator(".clock")).to_have_text("0:01")
    assert violations(author.page) == []
    author.do("stop").click()
    expect(author.do("keep")).to_be_visible()
    assert violations(author.page) == []
    author.keep("need")
    assert violations(author.page) == []


def test_authors_pages_fit_a_phone(author):
    """Nothing goes over the edge of a narrow screen."""
    author.page.set_viewport_size({"width": 360, "height": 740})
    author.record("consent.help")
    assert author.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_facilitator_finds_the_way(author):
    """From the list of sessions to the voices and back."""
    page = author.page
    page.goto(f"{author.server.url}/facilitator")
    page.get_by_role("link", name="Stemmen opnemen").click()
    expect(page.locator("h1")).to_have_text("Stemmen")
    page.get_by_role("link", name="Nederlands", exact=False).first.click()
    expect(page).to_have_url(author.url)
