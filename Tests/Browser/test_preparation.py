"""The facilitator sees how far the voices are with a new session."""

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.facilitator import Facilitator
from support.layout import WIDTHS, sticking_out
from support.places import LOCALES
from support.server import Server
from support.wording import TAGS

CODE = "135790"
PROMPTS = 100

SAID = """
    () => {
        window.said = []
        const look = () => {
            const bar = document.querySelector('progress')
            if (bar) window.said.push([bar.value, bar.max, bar.closest('label').innerText])
        }
        new MutationObserver(look).observe(document.getElementById('live'), { childList: true, subtree: true })
        look()
    }
"""

ONES = {
    "nl": "een twee drie vier vijf zes zeven acht negen tien".split(),
    "nl-simple": "een twee drie vier vijf zes zeven acht negen tien".split(),
    "ar": "وَاحِدْ اِثْنَانْ ثَلَاثَة أَرْبَعَة خَمْسَة سِتَّة سَبْعَة ثَمَانِيَة تِسْعَة عَشَرَة".split(),
    "ti": "ሓደ ክልተ ሰለስተ ኣርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ ዓሰርተ".split(),
}


def write_flow(folder, prompts, changes=()):
    """A flow of so many statements in four languages; `changes` are texts by language and number."""
    folder.mkdir(parents=True)
    flow = "".join(f"  - {{ id: p{number}, kind: statement }}\n" for number in range(prompts))
    (folder / "flow.yaml").write_text(f"phase: contribute\ngroups: [neighbours]\nprompts:\n{flow}", "utf-8")

    def phrase(words):
        return f'{{ text: "{words}", say: "{words}" }}'

    for tag, ones in ONES.items():
        wording = f"title: {phrase(ones[0])}\ngroups:\n  neighbours: {phrase(ones[1])}\nprompts:\n"
        for number in range(prompts):
            words = f"{ones[number // 10]}, {ones[number % 10]}."
            wording += f"  p{number}: {phrase(dict(changes).get((tag, number), words))}\n"
        (folder / f"{tag}.yaml").write_text(wording, "utf-8")


@pytest.fixture
def new_server(tmp_path):
    """Makes a server that has spoken nothing yet, with a flow of its own."""
    servers = []

    def make(prompts, changes=()):
        write_flow(tmp_path / "Prompts" / "own", prompts, changes)
        servers.append(Server(tmp_path, demo=False, prompts=tmp_path / "Prompts", locales=LOCALES).start())
        return servers[-1]

    yield make
    for server in servers:
        server.stop()


def make_session(server, context):
    facilitator = Facilitator(context.new_page(), server)
    facilitator.sign_in()
    facilitator.new_session(title="Veel vragen", code=CODE, locales=set(TAGS))
    expect(facilitator.page.locator("h1")).to_have_text("Veel vragen")
    return facilitator.page


def test_the_voices_get_ready_before_the_eyes_of_the_facilitator(new_server, new_context):
    """A hundred prompts in four languages are counted as they are made, without a reload, until all can be heard."""
    server = new_server(PROMPTS)
    page = make_session(server, new_context(has_touch=False))
    page.evaluate(SAID)
    expect(page.locator(".voices")).to_have_text("Alle teksten zijn te horen.", timeout=120_000)
    said = page.evaluate("window.said")
    values = [value for value, _, _ in said]
    assert len(set(values)) >= 3 and values == sorted(values)
    for value, total, text in said:
        assert total > PROMPTS * len(TAGS)
        assert text.strip() == f"Stem wordt klaargezet: {value:.0f} van {total:.0f}"
    assert len(list((server.data / "clips").glob("*.clip"))) > PROMPTS * 3


def test_a_text_that_no_voice_can_say_is_named(new_server, new_context):
    """The facilitator reads which text it is, in which language, and what to do; the page is as accessible as before."""
    page = make_session(new_server(3, {("nl", 1): "漢字"}.items()), new_context(has_touch=False))
    voices = page.locator(".voices")
    expect(voices).to_contain_text("1 tekst is niet te horen.", timeout=60_000)
    expect(voices.locator("li")).to_have_text(["Nederlands: ‘漢字’"])
    expect(voices).to_contain_text("Laat de schrijver van de vragenlijst een andere verwoording kiezen.")
    assert violations(page) == []
    for width in WIDTHS:
        assert sticking_out(page, width) == [], width
