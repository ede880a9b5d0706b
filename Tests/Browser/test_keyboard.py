"""The keyboard on the screen: every language written by touch, beside a keyboard of the device."""

import re

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.screen_keyboard import ScreenKeyboard
from support.layout import sticking_out
from support.seat import Seat
from support.voice import Voice
from support.wording import wording

CARET = "field => [field.selectionStart, field.selectionEnd]"
PUT_CARET = "(field, place) => { field.focus(); field.setSelectionRange(place, place) }"

# Width, height and the smallest gap between neighbours of the keys that show, in millimetres of the page.
MEASURE = """
    () => {
        const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
        const keys = [...document.querySelectorAll('.keyboard .layer:not([hidden]) .key')].map((key) => key.getBoundingClientRect())
        const gaps = []
        for (const one of keys) for (const other of keys) {
            const across = other.left - one.right
            const down = other.top - one.bottom
            if (across > -1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1) gaps.push(across)
            if (down > -1 && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1) gaps.push(down)
        }
        return {
            width: Math.min(...keys.map((key) => key.width)) / mm, height: Math.min(...keys.map((key) => key.height)) / mm,
            gap: Math.min(...gaps) / mm,
        }
    }
"""


@pytest.fixture
def kiosk(new_kiosk, server):
    kiosk = new_kiosk(server, reduced_motion="reduce")
    kiosk.voice = Voice(kiosk.page)
    return kiosk


@pytest.fixture
def keyboard(kiosk):
    return ScreenKeyboard(kiosk)


def sit_down(keyboard, tag):
    keyboard.kiosk.sit_down(tag)
    return keyboard.open()


def value(keyboard):
    return keyboard.kiosk.answer_field.input_value()


def caret(keyboard):
    return keyboard.kiosk.answer_field.evaluate(CARET)[0]


def put_caret(keyboard, place):
    keyboard.kiosk.answer_field.evaluate(PUT_CARET, place)


def test_a_dutch_sentence_by_touch(keyboard):
    """Capitals come by themselves where a sentence begins and by shift elsewhere; é has a key, è comes by the strip."""
    sit_down(keyboard, "nl")
    text = "Eén huis in Assen, 2 kamers. Hè, zo!\nDat is het idee."
    keyboard.type(text)
    assert value(keyboard) == text
    # Capitals at a beginning cost no tap: only that of Assen did, and è took two.
    assert keyboard.taps == len(text) + 2
    keyboard.kiosk.go_on()
    keyboard.kiosk.expect_question("why")
    keyboard.kiosk.go_back()
    keyboard.kiosk.expect_question("need")
    assert value(keyboard) == text


def test_an_arabic_sentence_by_touch(keyboard):
    """Letters with a hamza by key or strip, lam-alef as two letters, Arabic-Indic digits; keys lie as people know them."""
    sit_down(keyboard, "ar")
    keyboard.type("أهلا، هل هذا سؤال؟")
    keyboard.tap(keyboard.act("space"), keyboard.key("لا"))
    keyboard.tap(keyboard.key("ا"), keyboard.variant("آ"), keyboard.layer("digits"))
    keyboard.type("٢٥")
    assert value(keyboard) == "أهلا، هل هذا سؤال؟ لاآ٢٥"
    keyboard.tap(keyboard.act("remove"), keyboard.act("remove"), keyboard.act("remove"), keyboard.act("remove"))
    assert value(keyboard) == "أهلا، هل هذا سؤال؟ ل"
    keyboard.tap(keyboard.layer("letters"))
    left, right = (keyboard.key(letter).bounding_box()["x"] for letter in "ضج")
    assert left < right
    assert keyboard.shell.locator(".layer:not([hidden]) .key").first.get_attribute("data-write") == "ج"


def test_a_tigrinya_sentence_by_touch(keyboard):
    """A tap writes the sixth order, the strip puts another in its place: fewer than 1.7 taps a letter."""
    sit_down(keyboard, "ti")
    text = "ቋንቋ ክመሃር እደሊ ኣለኹ፣ ስራሕ፡ ቤት።"
    keyboard.type(text)
    assert value(keyboard) == text
    assert keyboard.taps / len(text) < 1.7
    keyboard.tap(keyboard.key("ህ"), keyboard.variant("ሃ"), keyboard.variant("ሂ"))
    assert value(keyboard) == text + "ሂ"
    keyboard.tap(keyboard.layer("more"), keyboard.key("ሥ"), keyboard.variant("ሣ"))
    assert value(keyboard) == text + "ሂሣ"
    assert keyboard.strip.locator("button").all_inner_texts() == list("ሠሡሢሣሤሥሦ")


def test_the_cursor_stays_where_it_is_put(keyboard):
    """Keys, strip and backspace work in the middle of a text, over a selection, and with a real keyboard in between."""
    field = sit_down(keyboard, "ar").kiosk.answer_field
    keyboard.page.keyboard.insert_text("بيت كبير")
    put_caret(keyboard, 3)
    keyboard.tap(keyboard.key("ي"))
    keyboard.page.keyboard.press("ArrowRight")
    keyboard.page.keyboard.press("ArrowLeft")
    keyboard.tap(keyboard.variant("ى"))
    assert (value(keyboard), caret(keyboard)) == ("بيتى كبير", 4)
    expect(field).to_be_focused()
    keyboard.tap(keyboard.act("remove"))
    assert (value(keyboard), caret(keyboard)) == ("بيت كبير", 3)
    field.evaluate("field => field.setSelectionRange(0, 3)")
    keyboard.tap(keyboard.key("ب"))
    assert (value(keyboard), caret(keyboard)) == ("ب كبير", 1)


def test_backspace_takes_away_what_a_person_sees_as_one(keyboard):
    """An Arabic vowel sign goes before its letter; a flag, a letter with an accent of its own, at once."""
    sit_down(keyboard, "ar")
    put = keyboard.page.keyboard.insert_text
    put("شَدّ")
    keyboard.tap(keyboard.act("remove"))
    assert value(keyboard) == "شَد"
    keyboard.tap(keyboard.act("remove"), keyboard.act("remove"))
    assert value(keyboard) == "ش"
    put("🇳🇱e\u0301")
    keyboard.tap(keyboard.act("remove"))
    assert value(keyboard) == "ش🇳🇱"
    keyboard.tap(keyboard.act("remove"), keyboard.act("remove"), keyboard.act("remove"))
    assert value(keyboard) == ""


def test_latin_letters_of_a_real_keyboard_write_tigrinya(keyboard):
    """As in SERA, in the middle of a text too; an Ethiopic layout, digits and Latin after its key stay as they are."""
    sit_down(keyboard, "ti")
    typing = keyboard.page.keyboard
    typing.type("selam qWanqWa H`aAa b'a kem'ti D 10:30, ab::")
    assert value(keyboard) == "ሰላም ቋንቋ ሕዓዓ ብኣ ከም'ቲ ድ 10:30፣ ኣብ።"
    typing.press("ControlOrMeta+a")
    typing.type("ሰk")
    typing.press("ArrowLeft")
    typing.type("a")
    assert value(keyboard) == "ሰኣክ"
    typing.press("End")
    typing.press("Backspace")
    typing.type("a")
    assert value(keyboard) == "ሰኣኣ"
    keyboard.tap(keyboard.layer("more"), keyboard.layer("latin"))
    typing.type("Sara")
    keyboard.tap(keyboard.key("k"))
    assert value(keyboard) == "ሰኣኣSarak"
    keyboard.tap(keyboard.layer("letters"))
    typing.type("ka")
    assert value(keyboard) == "ሰኣኣSarakካ"


def test_words_are_completed_without_telling_anybody(keyboard):
    """A first touch says a word, a second puts it in the text; what is typed stays on the device.

    Nothing is asked for meanwhile but clips: those that the page would keep anyway, and that of the word that is said.
    """
    sit_down(keyboard, "nl")
    clips, others = set(), []

    def asked(request):
        clip = re.search(r"/clips/(\w+)\.(?:wav|vtt)$", request.url)
        if clip and request.post_data is None:
            clips.add(clip.group(1))
        else:
            others.append((request.url, request.post_data))

    keyboard.page.on("request", asked)
    keyboard.type("Vert")
    assert "Vertrouwen" in keyboard.offered()
    assert not clips & keyboard.offered_clips()
    word = keyboard.shell.locator("[data-word=Vertrouwen]")
    here = keyboard.kiosk.voice.now
    keyboard.tap(word.locator(".word"))
    keyboard.kiosk.voice.wait_for("playing", here, clip=word.locator(".word").get_attribute("data-clip"))
    assert value(keyboard) == "Vert"
    keyboard.tap(word.locator(".word"))
    assert value(keyboard) == "Vertrouwen "
    keyboard.type(".")
    assert value(keyboard) == "Vertrouwen."
    keyboard.type(" In nede")
    keyboard.tap(keyboard.shell.locator("[data-word=Nederland] .tick"))
    assert value(keyboard) == "Vertrouwen. In Nederland "
    put_caret(keyboard, 3)
    expect(keyboard.words).to_have_count(0)
    assert others == []


def test_words_of_this_session_come_first_but_not_those_of_others(keyboard, server):
    """Who sits here is offered what they wrote before, and words of the questions; never what somebody else wrote."""
    Seat(server).join("nl").answer_all(need="Zwaluwnestkastje voor iedereen").send()
    kiosk = keyboard.kiosk
    kiosk.words = wording("nl")
    Seat(server).join("nl").answer_all(until="why", need="Zwaaibordjes bij de deur").hand_over(keyboard.page.context)
    keyboard.page.goto(f"{kiosk.base}/step/why")
    with keyboard.page.expect_response("**/words") as words:
        keyboard.open()
    assert "zwaaibordjes" in words.value.text() and "waluwnest" not in words.value.text()
    keyboard.type("Zwa")
    assert keyboard.offered()[0] == "Zwaaibordjes"
    assert not any("waluw" in word for word in keyboard.offered())


def test_arabic_and_tigrinya_words_are_found_however_they_are_spelt(keyboard, new_kiosk, server):
    """Without hamza, and with another letter of the same sound or another order of the last one."""
    sit_down(keyboard, "ar")
    keyboard.type("اري")
    assert "أريد" in keyboard.offered()
    other = sit_down(ScreenKeyboard(new_kiosk(server, reduced_motion="reduce")), "ti")
    other.type("ህገ")
    assert "ሓገዝ" not in other.offered()
    other.tap(other.act("remove"), other.act("remove"))
    other.type("ሃግ")
    assert "ሓገዝ" in other.offered()


def test_a_press_that_slides_off_does_nothing(keyboard):
    """A finger that leaves the key, and a key that is held, write nothing more than once."""
    sit_down(keyboard, "nl")
    place = keyboard.key("k").bounding_box()
    mouse = keyboard.page.mouse
    mouse.move(place["x"] + 10, place["y"] + 10)
    mouse.down()
    mouse.move(place["x"] + 10, place["y"] - 200)
    mouse.up()
    assert value(keyboard) == ""
    keyboard.key("k").focus()
    for _ in range(5):
        keyboard.page.keyboard.down("Enter")
    keyboard.page.keyboard.up("Enter")
    assert value(keyboard) == "K"


def test_no_more_is_written_than_is_taken(keyboard):
    """At the greatest number of characters keys write nothing; taking away and changing the last letter still work."""
    sit_down(keyboard, "nl")
    keyboard.page.keyboard.insert_text("a" * 999)
    keyboard.type("ee")
    assert value(keyboard) == "a" * 999 + "e"
    expect(keyboard.page.locator(".left")).to_have_text("0")
    keyboard.tap(keyboard.variant("ë"))
    assert value(keyboard) == "a" * 999 + "ë"
    keyboard.tap(keyboard.act("remove"))
    keyboard.type("b")
    assert value(keyboard) == "a" * 999 + "b"


@pytest.mark.parametrize(("tag", "letter"), [("nl", "."), ("ar", "ب"), ("ti", "ክ")])
def test_keys_speak_when_wanted(keyboard, tag, letter):
    """Silent at first; then each key says its name, never two at once."""
    voice = sit_down(keyboard, tag).kiosk.voice
    key = keyboard.key(letter)
    here = voice.now
    keyboard.tap(key)
    keyboard.tap(keyboard.speaks)
    expect(keyboard.speaks).to_have_attribute("aria-pressed", "true")
    voice.wait_for("playing", here, clip=keyboard.speaks.get_attribute("data-name-clip"))
    clips = [event["clip"] for event in voice.events[here:] if event["what"] == "playing"]
    clip = key.locator("[data-clip]").get_attribute("data-clip")
    assert clip not in clips
    keyboard.tap(key)
    voice.wait_for("playing", here, clip=clip)
    keyboard.tap(keyboard.act("space"))
    voice.wait_for("playing", here, clip=keyboard.act("space").get_attribute("data-name-clip"))
    assert voice.most_at_once() == 1


def test_whoever_puts_it_away_gets_the_keyboard_of_the_device(keyboard):
    """It opens by touch, not by mouse or keys; put away it stays so until its button is used."""
    kiosk, field = keyboard.kiosk, keyboard.kiosk.answer_field
    kiosk.sit_down("nl")
    expect(keyboard.button).to_be_visible()
    field.click()
    expect(keyboard.shell).to_be_hidden()
    assert field.evaluate("field => field.inputMode") == ""
    keyboard.open()
    assert field.evaluate("field => field.inputMode") == "none"
    keyboard.tap(keyboard.hide)
    expect(keyboard.shell).to_be_hidden()
    assert field.evaluate("field => field.inputMode") == ""
    field.tap()
    expect(keyboard.shell).to_be_hidden()
    kiosk.write("Een huis")
    kiosk.go_on()
    kiosk.expect_question("why")
    expect(keyboard.button).to_be_visible()
    field.tap()
    expect(keyboard.shell).to_be_hidden()
    keyboard.button.press("Enter")
    expect(keyboard.shell).to_be_visible()
    keyboard.button.press("Enter")
    expect(keyboard.shell).to_be_hidden()


@pytest.mark.parametrize("tag", ["nl", "ar", "ti"])
def test_keys_are_large_and_lie_beside_nothing_else(keyboard, tag):
    """12.7 mm with 2.54 mm between where the screen has the room, at all letter sizes; on a phone what fits."""
    kiosk = sit_down(keyboard, tag).kiosk
    assert violations(keyboard.page) == []
    for size in ("1", "2", "4"):
        keyboard.page.evaluate("size => document.documentElement.dataset.size = size", size)
        found = keyboard.page.evaluate(MEASURE)
        assert found["width"] >= 12.69 and found["height"] >= 12.69 and found["gap"] >= 2.53, (size, found)
    assert kiosk.next.bounding_box()["y"] + kiosk.next.bounding_box()["height"] <= keyboard.shell.bounding_box()["y"]
    for width in (320, 360, 800, 1920):
        assert sticking_out(keyboard.page, width) == []
        found = keyboard.page.evaluate(MEASURE)
        assert found["width"] >= 6.9 and found["height"] >= 12.69 and found["gap"] >= 0.99, (width, found)


def test_without_a_script_there_is_no_keyboard(new_context, server):
    """Nothing shows that would not work."""
    context = new_context(java_script_enabled=False)
    Seat(server).join("nl").answer_all(until="need").hand_over(context)
    page = context.new_page()
    page.goto(f"{server.url}/kiosk/{server.code}/step")
    expect(page.locator("#writing")).to_be_visible()
    expect(page.locator(".keyboard")).to_be_hidden()
    expect(page.locator("[data-keyboard]")).to_be_hidden()
