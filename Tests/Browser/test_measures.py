"""The instruments with which screens are measured see what is wrong: each on a screen that is broken on purpose."""

import pytest

from support.hearing import SILENCE, unheard
from support.measure import listen, look, spaced
from support.seat import Seat

EVERYTHING = ["focus", "structure", "coverage", "targets", "capitals", "layout", "order", "colours", "motion", "lasting"]

BREAKS = {
    "a target that is too small": (
        "all('.listen.great').style.cssText = 'inline-size: 20px; block-size: 20px'",
        "targets: 4.9 × 4.9 mm, not 12.7 × 12.7: "),
    "an answer that is too small": (
        "all('label.option').style.cssText = 'min-block-size: 0; block-size: 60px; padding-block: 0'", "mm, not 20 × 20: "),
    "targets side by side": (
        "all('.bar').style.gap = '0'; all('.bar .next').style.marginInlineStart = '4px'", "targets: 1.0 mm between, not 2.54: "),
    "letters that are too small": ("all('.bar .next').style.fontSize = '0.9rem'", "capitals: 4.32 mm, not 4.80: "),
    "letters beside the question below the smallest size": (
        "all('.progress p').style.fontSize = '0.5rem'", "capitals: 2.40 mm, not 3.60: "),
    "faint text": ("all('h1').style.color = '#777'", "colours: 4."),
    "text that fades with what it is in": ("all('.question').style.opacity = '0.4'", "should be at least 10: "),
    "text in a see-through colour": ("all('h1').style.color = 'rgb(11 39 48 / 0.5)'", "should be at least 10: "),
    "text on a ground of its own": ("all('h1').style.background = '#445'", "should be at least 10: "),
    "a faint icon": ("all('.bar .next .icon').style.color = '#a80'", "icon next of "),
    "a control without an edge": (
        "all('.bar .back').style.cssText = 'border-color: transparent; background: none'", "colours: edge 1.0:1"),
    "what sticks out": ("all('h1').style.marginInlineStart = '1400px'", "layout: sticks out"),
    "what is cut off": (
        "all('h1').style.cssText = 'block-size: 0.5em; overflow: hidden'", "layout: cut off: "),
    "letters over letters": ("all('.help').style.marginBlockStart = '-2em'", "layout: letters over letters: "),
    "letters under a button": (
        "all('.card > .listen').style.cssText = 'inset-inline: 50% auto; inset-block: auto 1rem; translate: -50% 0'",
        "letters under or over a control or picture: "),
    "letters beside their button": (
        "all('.bar .next').style.cssText = 'inline-size: 60px; min-inline-size: 0; white-space: nowrap; padding: 0'",
        "letters stick out of their control: "),
    "a bar over half of the screen": (
        # The page's own script would let such a bar scroll along.
        "all('.bar').style.cssText = 'block-size: 60vh; position: sticky'", "layout: stands still and takes 6"),
    "two headings": ("all('.help').outerHTML = '<h1>Nog een</h1>'", "structure: 2 × h1"),
    "two questions": ("all('.help').id = 'question'", "structure: 2 × question"),
    "a text in no language of its script": ("all('h1').textContent = 'سؤال'", 'structure: Arabic as lang="nl": '),
    "a text in the wrong direction": ("all('h1').dir = 'rtl'", "structure: Latin not ltr: "),
    "a name in another language": ("all('.listen').setAttribute('aria-label', 'استماع')", 'aria-label of '),
    "what moves": ("all('h1').animate([{ opacity: 1 }, { opacity: 1 }], 3000)", "motion: moves: "),
    "what moves on": (
        "all('h1').animate([{ opacity: 1 }, { opacity: 1 }], { duration: 1000, iterations: Infinity })",
        "lasting: moves for longer than 5 s: "),
    "focus elsewhere": ("all('.bar .next').focus()", "focus: the focus is on "),
    "an order to the ear that is not the one to the eye": (
        "all('.cards').style.cssText = 'display: flex; flex-direction: row-reverse'", "order: spoken after what it stands before"),
    "a text without a voice": ("all('.bar .next [data-clip]').removeAttribute('data-clip')", "coverage: has no voice: "),
    "a text that is left out": (
        "all('.help').insertAdjacentHTML('afterend', '<p data-clip=\"x\">Erbij</p>'); all('.question .words').hidden = false; "
        "measuring.speech = { spoken: () => [] }", "coverage: is not spoken: "),
}


@pytest.fixture
def question(new_kiosk, server):
    """A question with a picture, a help and answers, at rest."""
    kiosk = new_kiosk(server, reduced_motion="reduce")
    kiosk.page.add_init_script(SILENCE)
    Seat(server).join("nl").answer_all(until="need").hand_over(kiosk.page.context)
    kiosk.page.goto(f"{kiosk.base}/step/group")
    listen(kiosk.page)
    return kiosk.page


def broken(page, script):
    """Runs a script in which `all(selector)` does to each element what is done to it."""
    page.evaluate(f"""() => {{
        const all = (selector) => document.querySelectorAll(selector).length === 1
            ? document.querySelector(selector) : document.querySelectorAll(selector)[1]
        {script}
    }}""")


@pytest.mark.parametrize("what", BREAKS)
def test_an_instrument_sees(question, what):
    """Each fault is told, and was not there before it was made."""
    script, line = BREAKS[what]
    before = look(question, *EVERYTHING)
    broken(question, script)
    after = look(question, *EVERYTHING)
    assert not any(line in told for told in before), before
    assert any(line in told for told in after), after


def test_wide_text_is_seen_to_be_cut_off(question):
    """What only just fits is cut off once people set the distances of letters and lines wider."""
    question.evaluate("""() => {
        const heading = document.querySelector('h1')
        heading.style.whiteSpace = 'nowrap'
        heading.style.inlineSize = 'max-content'
        heading.style.inlineSize = `${heading.clientWidth + 1}px`
        heading.style.overflow = 'hidden'
    }""")
    assert not any("cut off" in line for line in look(question, "layout"))
    assert any("cut off" in line for line in spaced(question, "layout"))
    assert not any("cut off" in line for line in look(question, "layout")), "the page is as before"


def test_a_text_whose_words_have_no_marks_is_heard(question):
    """A text with another number of words than its sound has marks, and one whose sound is missing."""
    question.evaluate("() => document.querySelector('h1 .w').remove()")
    assert any("words" in line for line in unheard(question))
    question.evaluate("() => { document.querySelector('h1').dataset.clip = '' }")
    assert any("has no sound" in line for line in unheard(question))
