"""The lit word follows the voice: measured frame by frame against the clip's own marks."""

import shutil
from pathlib import Path

import pytest

from support.facilitator import Facilitator
from support.highlight import percentile, watch
from support.kiosk import Kiosk
from support.places import LOCALES
from support.seat import Seat
from support.settings import Settings
from support.wording import TAGS, Wording

pytestmark = pytest.mark.alone
FLOW = Path(__file__).parent / "flows" / "numbers"
CODE = "135790"
LATEST = 100
"""How long after its mark a word may be lit, in milliseconds."""
READ_BACK = {
    "nl": "Bel tel. 06-12345678 vóór 9.30 uur, a.u.b. 3x per week",
    "nl-simple": "Ik wil 2 keer per week les, om 19.00 uur bijv. op maandag",
    "ar": "أريد بيتا فيه 3 غرف و٢ حمام في Assen قبل 2027",
    "ti": "3 ክፍሊ ዘለዎ ገዛ ኣብ Assen እደሊ፣ ቅድሚ 2027።",
}
"""What participants write: unvocalised, with numbers and words of other languages."""


@pytest.fixture(scope="module")
def numbers_server(make_server, tmp_path_factory, browser):
    """A server with one question that is full of numbers and abbreviations, in four languages."""
    folder = tmp_path_factory.mktemp("content")
    shutil.copytree(FLOW, folder / "Prompts" / FLOW.name)
    server = make_server(demo=False, prompts=folder / "Prompts", locales=LOCALES)
    page = browser.new_page()
    facilitator = Facilitator(page, server)
    facilitator.sign_in()
    facilitator.new_session(title="Getallen", code=CODE)
    facilitator.open_phase()
    page.close()
    yield server
    server.stop()


@pytest.mark.parametrize(("tag", "rate"), [*((tag, 1) for tag in TAGS), ("nl", 0.5), ("nl", 2), ("ar", 0.5), ("ar", 2)])
def test_each_word_is_lit_within_a_tenth_of_a_second_of_its_mark(new_context, numbers_server, tag, rate):
    """Numbers, abbreviations, right-to-left text, what a person wrote: each word in its turn, at half speed and at double."""
    kiosk = Kiosk(new_context(reduced_motion="reduce").new_page(), numbers_server, CODE)
    page = kiosk.page
    seat = Seat(numbers_server, CODE).join(tag)
    assert seat.answer("idea", {"value": READ_BACK[tag]}).status == 303
    seat.hand_over(page.context)
    page.goto(f"{kiosk.base}/review")
    kiosk.expect_screen("review")
    settings = Settings(kiosk)
    settings.open()
    settings.set_rate(rate)
    settings.close()

    item = page.locator(".given > li").first
    clips = [item.locator(place).get_attribute("data-clip") for place in (".asked", ".reply [data-clip]")]
    listen = item.locator("[data-listen]")
    if rate < 1:
        clips = clips[:1]  # slow speech takes long: the question is enough
    lights = watch(page, clips, lambda: kiosk.tap(listen))
    assert item.locator(".asked").inner_text() == Wording(tag, FLOW).question("idea")
    late, stalled = [], 0
    for light in lights:
        assert [cue["word"] for cue in light.cues] == list(range(light.words)) and light.words > 8
        assert light.unlit == []
        assert light.order == sorted(light.order), "a word is lit again, or before its turn"
        late += light.late.values()
        stalled += len(light.stalled)
    print(
        f"\n{tag} at {rate:.0%}: {len(late)} words lit after p50 {percentile(late, 0.5):.0f} ms, "
        f"p99 {percentile(late, 0.99):.0f} ms, at most {max(late):.0f} ms; {stalled} words while the machine stalled")
    assert len(late) > 3 * stalled, "the machine is too busy to measure"
    assert min(late) >= 0 and max(late) <= LATEST
