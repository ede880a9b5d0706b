"""A whole session, from joining to the report: four languages, the facilitator, the projector."""

import pytest
from playwright.sync_api import expect

from support.accessibility import violations
from support.board import ThemesBoard
from support.facilitator import Facilitator
from support.place import SOON, Laptop, Place
from support.voting import vote, voter
from support.wording import TAGS, wording

# Many devices at once: a busy machine now and then loses a tap on its way to one of them. What fails twice is wrong.
pytestmark = [pytest.mark.alone, pytest.mark.flaky(reruns=1)]

CODE, TITLE = "240601", "Meedoen in de wijk"

GROUPS = {"nl": "professionals", "nl-simple": "neighbours", "ar": "refugees", "ti": "refugees", "late": "neighbours"}
IDEAS = {
    "nl": ["Taalles naast het werk", "Een vaste begeleider", "Samen sporten"], "nl-simple": ["Praten met mensen"],
    "ar": ["أريد أن أتعلم اللغة"], "ti": ["ስራሕ ክረክብ እደሊ"],
}
SECOND_IDEAS = {"nl-simple": "Koffie drinken met de buren", "ar": "بيت لعائلتي", "ti": "ምስ ሰባት ክራኸብ"}
TRANSLATIONS = {"nl": "Ik wil de taal leren", "ti": "ቋንቋ ክመሃር እደሊ"}
"""Of the first idea in Arabic."""
ORAL = "Het liefst in de avond"

THEMES = {
    "taal": {
        "nl": "Taal leren", "nl-simple": "De taal leren", "ar": "تعلم اللغة", "say.ar": "تَعَلُّمُ اللُّغَة",
        "ti": "ቋንቋ ምምሃር"},
    "ontmoeten": {
        "nl": "Elkaar ontmoeten", "nl-simple": "Mensen ontmoeten", "ar": "اللقاء", "say.ar": "اللِّقَاءْ", "ti": "ምርኻብ"},
    "huis": {"nl": "Een huis", "nl-simple": "Een eigen huis", "ar": "بيت", "say.ar": "بَيْتْ", "ti": "ገዛ"},
    "werk": {"nl": "Werk", "nl-simple": "Werk vinden", "ar": "العمل", "say.ar": "الْعَمَلْ", "ti": "ስራሕ"},
}
NEED = "Elke dag kunnen oefenen"
FILED = {
    "taal": [IDEAS["ar"][0], IDEAS["nl"][0]], "ontmoeten": [IDEAS["nl-simple"][0], SECOND_IDEAS["ti"]],
    "huis": [SECOND_IDEAS["ar"]], "werk": [IDEAS["ti"][0]],
}

BALLOTS = {
    "nl": "werk ontmoeten taal", "nl-simple": "werk ontmoeten taal", "ar": "taal ontmoeten huis",
    "ti": "taal huis ontmoeten", "late": "ontmoeten werk taal",
}
FURTHER_BALLOTS = {
    "refugees": 3 * ["taal ontmoeten huis"] + ["ontmoeten taal huis", "taal ontmoeten werk"],
    "professionals": 4 * ["werk ontmoeten huis"] + ["ontmoeten werk taal"],
    "neighbours": ["werk ontmoeten taal"],
}
"""With those at the places: 7 refugees, 6 professionals and 3 neighbours, who are too few to be shown apart."""

NUMBERS = {
    # Sums of the ranks of 16: 30, 38, 39, 53. Borda is 4 × 16 less the sum; who is not ranked is fourth.
    "all": (16, [
        ("ontmoeten", "1,88", "34", "3", "16"), ("werk", "2,38", "26", "7", "10"), ("taal", "2,44", "25", "6", "12"),
        ("huis", "3,31", "11", "0", "10")]),
    # Sums of the ranks of 7: 8, 14, 21, 27.
    "refugees": (7, [
        ("taal", "1,14", "20", "6", "7"), ("ontmoeten", "2,00", "14", "1", "7"), ("huis", "3,00", "7", "0", "6"),
        ("werk", "3,86", "1", "0", "1")]),
    # Sums of the ranks of the 6 and the 3 together: 11, 16, 31, 32.
    "together": (9, [
        ("werk", "1,22", "25", "7", "9"), ("ontmoeten", "1,78", "20", "2", "9"), ("taal", "3,44", "5", "0", "5"),
        ("huis", "3,56", "4", "0", "4")]),
}
"""By hand, from the ballots: for each table its number of ballots and its rows, from the top down, with the mean rank,
Borda's count, and how often in the top one and the top three."""

EVERYBODY = ["ontmoeten", "werk", "taal", "huis"]
OWN = {"refugees": ["taal", "ontmoeten", "huis", "werk"], "others": ["werk", "ontmoeten", "taal", "huis"]}
RECOGNISED = {"nl": "yes", "nl-simple": "partly", "ar": "yes", "ti": "no", "late": "yes"}


class Room:
    """Everybody and every screen of the session."""

    def __init__(self, server, new_context):
        self.server = server
        self._new_context = new_context
        self.facilitator = Facilitator(self._window(), server)
        self.facilitator.sign_in()
        self.board = ThemesBoard(Facilitator(self._window(), server))
        self.projector = self._window()
        self.report = self._window()
        self.places = {}
        self.themes = {}
        self.wrong = []

    def _window(self):
        """A window of the facilitator; the browser is slow to draw tabs behind others."""
        state = self.facilitator.page.context.storage_state() if hasattr(self, "facilitator") else None
        return self._new_context(has_touch=False, reduced_motion="reduce", storage_state=state).new_page()

    def sit(self, name, tag=None):
        """Brings somebody to the cards of the languages: the Dutch one at a laptop, to type."""
        tag, typing = tag or name, name == "nl"
        page = self._new_context(has_touch=not typing, reduced_motion="reduce").new_page()
        place = (Laptop if typing else Place)(page, self.server, CODE, tag, GROUPS[name])
        place.page.goto(f"{self.server.url}/{'laptop' if typing else 'kiosk'}/{CODE}")
        if name == tag and tag in ("ti", "ar"):
            self.look(f"languages for {tag}", page)
        self.places[name] = place
        return place

    def everybody(self):
        return self.places.items()

    def open(self, phase):
        self._listen()
        self.facilitator.open_phase(phase)

    def close(self):
        self._listen()
        self.facilitator.close_phase()

    def _listen(self):
        for place in self.places.values():
            place.listen_from_here()

    def expect_moved(self, screen, key="", question=""):
        for place in self.places.values():
            place.expect_moved(screen, place.words.question(question) if question else place.words.screen(key))

    def look(self, name, page=None):
        """Runs the axe rules: on a page, or on what shows in a language that goes left and one that goes right."""
        pages = [(name, page)] if page else [(f"{name} in {tag}", self.places[tag].page) for tag in ("ti", "ar")]
        for title, shown in pages:
            self.wrong += [f"{title}: {line}" for line in violations(shown)]

    def expect_projected(self, key, timeout=SOON):
        expect(self.projector.locator("main")).to_contain_text(wording("nl").printed(key), timeout=timeout)

    def in_words(self, tag, themes):
        return [THEMES[theme][tag] for theme in themes]


def test_a_whole_session_from_joining_to_the_report(own_server, new_context, tmp_path):
    """Each phase opens at every seat by itself, speaks there, and what people did is in the report."""
    room = Room(own_server, new_context)
    prepare(room)
    join(room)
    contribute(room)
    explain(room)
    bundle(room)
    prioritise(room)
    compare(room)
    close(room)
    read_the_report(room)
    read_the_file(room, tmp_path)
    assert not room.wrong, "\n".join(room.wrong)


def prepare(room):
    """The facilitator makes the session; a seat that is there early waits in its own language."""
    facilitator = room.facilitator
    facilitator.new_session(title=TITLE, code=CODE)
    expect(facilitator.page.locator("h1")).to_have_text(TITLE)
    room.projector.goto(f"{room.server.url}{facilitator.session_path}/projector")
    room.expect_projected("projector.wait")
    room.look("prepared", facilitator.page)
    early = room.sit("ti")
    early.choose_language("ti", leads_to="waiting")
    early.expect_moved("waiting", early.words.screen("waiting.title"))


def join(room):
    """Everybody picks a language by its card, takes part, says a group, and waits."""
    room.open("join")
    room.expect_moved("step", question="welcome")
    room.expect_projected("projector.open")
    expect(room.projector.locator(".code")).to_have_text(CODE)
    room.look("projector of joining", room.projector)
    for tag in TAGS:
        if tag not in room.places:
            room.sit(tag).choose_language(tag)
        place = room.places[tag]
        place.give_consent_and_group()
        place.expect_moved("ideas" if tag == "nl" else "waiting", place.words.screen("waiting.title"))
    room.look("waiting")
    expect(room.facilitator.page.locator("li.seat")).to_have_count(4)


def contribute(room):
    """Each answers the flow and adds an idea; the typist types one idea after the other."""
    room.open("contribute")
    for tag, place in room.everybody():
        screen, heading = "step", place.words.question("need")
        if tag == "nl":
            screen, heading = "ideas", place.words.screen("ideas.title")
        place.expect_moved(screen, heading)
    room.look("question")
    for tag, place in room.everybody():
        if tag == "nl":
            type_ideas(place, IDEAS[tag])
        else:
            answer_and_add(room, tag, place)
    room.look("ideas")
    expect(room.facilitator.contributions).to_have_count(9, timeout=SOON)
    expect(room.facilitator.contribution(SECOND_IDEAS["ti"])).to_be_visible()
    expect(room.projector.locator(".figures dd")).to_have_text(["4", "9"], timeout=SOON)
    room.look("contributing", room.facilitator.page)
    room.look("projector of contributing", room.projector)
    room.close()
    for tag, place in room.everybody():
        if tag == "nl":
            place.expect_moved("ideas", place.words.screen("waiting.title"))
        else:
            place.expect_moved("done", place.words.screen("thanks.title"))


def type_ideas(place, ideas):
    for number, idea in enumerate(ideas, 1):
        expect(place.answer_field).to_be_focused()
        place.page.keyboard.type(idea)
        place.page.keyboard.press("Enter")
        expect(place.page.locator(".own .card")).to_have_count(number)


def answer_and_add(room, tag, place):
    place.expect_question("need")
    place.write(IDEAS[tag][0])
    place.go_on()
    for prompt in ("why", "need-more", "goal"):
        place.expect_question(prompt)
        place.skip_question()
    place.expect_question("belonging")
    place.choose("4")
    place.go_on()
    place.expect_question("closing")
    place.go_on()
    place.expect_screen("review")
    assert [IDEAS[tag][0]] in place.answers().values()
    if tag in ("ti", "ar"):
        room.wrong += violations(place.page)
    place.tap(place.send)
    place.expect_screen("done")
    place.tap(place.page.locator("a.another"))
    place.expect_screen("ideas")
    place.write(SECOND_IDEAS[tag])
    place.go_on()
    expect(place.page.locator(".own .card")).to_have_count(2)


def explain(room):
    """A translation is heard in the other language, what is said aloud is written down, and all react to ideas."""
    room.open("explain")
    room.expect_moved("explain", "explain.start")
    room.expect_projected("projector.explain")
    room.look("hearing")

    board = room.board
    board.page.goto(f"{room.server.url}{room.facilitator.session_path}")
    board.open()
    arabic = IDEAS["ar"][0]
    board.item(arabic).get_by_role("link", name="Vertalen").click()
    for tag, text in TRANSLATIONS.items():
        board.page.locator(f"#translation-{tag}").fill(text)
        board.page.locator(f"#translate-{tag}").click()
        expect(board.said).to_have_text("Bewaard.")
        expect(board.item(arabic).locator(".translation", has_text=text)).to_be_visible()
    board.page.keyboard.press("Escape")

    room._listen()
    board.item(arabic).get_by_role("button", name="Vraag om toelichting").click()
    expect(board.page.locator(".called blockquote")).to_have_text(arabic)
    for tag, place in room.everybody():
        place.expect_moved("explain", place.words.screen("explain.called"))
        heard = place.page.locator(".heard > .said blockquote")
        expect(heard).to_have_text(TRANSLATIONS.get(tag[:2], arabic))
        expect(heard).to_have_attribute("lang", tag[:2])
        place.expect_spoken(heard.locator("[data-clip]"))
    expect(room.projector.locator(".called")).to_contain_text(arabic, timeout=SOON)
    expect(room.projector.locator(".called")).to_contain_text(TRANSLATIONS["nl"])
    room.look("called")
    room.look("projector of a called idea", room.projector)
    board.page.locator("#open-called").click()
    board.page.locator("#oral").fill(ORAL)
    board.page.locator("#explain").click()
    expect(board.said).to_have_text("Bewaard.")
    board.page.locator("[data-close]").click()
    expect(board.item(arabic)).to_contain_text(f"gezegd: {ORAL}")
    room._listen()
    board.page.locator("#stop-call").click()
    room.expect_moved("explain", "explain.start")

    agreeing = {}
    for tag, place in room.everybody():
        idea = place.page.locator("form.reacting input[name=contribution]")
        heard = idea.get_attribute("value")
        assert place.page.locator(".heard > .said blockquote").inner_text() not in IDEAS[tag]
        place.tap(place.page.locator("button[value=agree]"))
        expect(idea).not_to_have_value(heard)
        agreeing[heard] = agreeing.get(heard, 0) + 1
        added_to = idea.get_attribute("value")
        place.tap(place.page.locator(".adding summary"))
        expect(place.answer_field).to_be_focused()
        place.page.keyboard.insert_text(f"Erbij in {tag}")
        place.tap(place.page.locator("button[value=add]"))
        expect(idea).not_to_have_value(added_to)
        expect(board.page.locator(f"#c-{added_to}")).to_contain_text(f"Erbij in {tag}", timeout=SOON)
    for heard, people in agreeing.items():
        expect(board.page.locator(f"#c-{heard}")).to_contain_text(f"{people} mens{'en' if people > 1 else ''}: ik ook")


def bundle(room):
    """Themes with names in four languages grow at every seat; one person objects; one comes late."""
    room.open("bundle")
    room.expect_moved("bundle", "bundle.title")
    room.look("no themes")
    board = room.board
    for name in THEMES:
        board.make(THEMES[name]["nl"])
        room.themes[name] = board.card(THEMES[name]["nl"]).get_attribute("data-theme")
    for name, words in THEMES.items():
        board.card(words["nl"]).get_by_role("link", name="Namen en woorden").click()
        for tag in TAGS:
            board.page.locator(f"#name-{tag}").fill(words[tag])
        board.page.locator("#say-ar").fill(words["say.ar"])
        board.page.locator("#need-nl").fill(NEED)
        board.page.locator("#save").click()
        with board.page.expect_response(lambda response: "/clips/" in response.url) as sound:
            board.page.locator("#listen-ar").click()
        assert sound.value.status in (200, 206)
        board.page.get_by_role("link", name="Themabord").click()
        board.page.wait_for_load_state()
        for tag, place in room.everybody():
            expect(place.theme(words[tag]).locator(".name")).to_have_attribute("lang", tag, timeout=SOON)
    for number, (name, ideas) in enumerate(FILED.items(), 1):
        for idea in ideas[:-1]:
            board.drag(idea, THEMES[name]["nl"])
            expect(board.items.filter(has_text=idea)).to_have_count(0)
        board.box(ideas[-1]).focus()
        board.page.keyboard.press(str(number))
        expect(board.items.filter(has_text=ideas[-1])).to_have_count(0)
        counts = ("2 bijdragen", "2 mensen") if len(ideas) == 2 else ("1 bijdrage", "1 mens")
        board.expect_count(THEMES[name]["nl"], *counts)
    room.look("board", board.page)
    for tag, place in room.everybody():
        people = place.words.screen("bundle.people", form="two" if tag == "ar" else "other", count=2)
        expect(place.theme(THEMES["taal"][tag])).to_contain_text(people, timeout=SOON)
    expect(room.projector.locator(".themes li")).to_have_count(4)
    room.look("themes")
    room.look("projector of bundling", room.projector)

    objecting = room.places["ti"]
    objecting.listen_from_here()
    objecting.tap(objecting.theme(THEMES["taal"]["ti"]).locator(".option"))
    expect(objecting.heading).to_have_text(THEMES["taal"]["ti"])
    expect(objecting.page.locator(".heard > .said blockquote")).to_be_visible()
    objecting.expect_spoken(objecting.heading)
    objecting.tap(objecting.page.locator(".objecting button"))
    expect(objecting.page.locator(".note")).to_have_text(objecting.words.screen("bundle.objected"))
    room.look("theme")
    expect(board.card(THEMES["taal"]["nl"])).to_contain_text("1 bijdrage met bezwaar", timeout=SOON)
    objecting.tap(objecting.page.locator("nav .back"))

    late = room.sit("late", "ti")
    late.choose_language("ti")
    late.give_consent_and_group()
    late.expect_moved("bundle", late.words.screen("bundle.title"))
    expect(late.page.locator(".theme")).to_have_count(4)


def prioritise(room):
    """Everybody votes alone; how many have voted shows, and nothing of what they chose."""
    room.open("prioritise")
    room.expect_moved("vote", "ballot.title")
    room.look("ballot")
    for group, ballots in FURTHER_BALLOTS.items():
        for ballot in ballots:
            themes = [room.themes[theme] for theme in ballot.split()]
            assert vote(voter(room.server, group=group, code=CODE), *themes).status == 303
    further = sum(map(len, FURTHER_BALLOTS.values()))
    for number, (name, place) in enumerate(room.everybody(), further + 1):
        chosen = BALLOTS[name].split()
        place.rank(*(room.themes[theme] for theme in chosen))
        place.listen_from_here()
        place.look()
        assert place.order() == room.in_words(place.tag, chosen)
        place.expect_spoken(place.heading)
        if name in ("ti", "ar"):
            room.wrong += violations(place.page)
        place.tap(place.next)
        place.expect_moved("vote", place.words.screen("ballot.sentTitle"))
        expect(room.projector.locator(".figures dd")).to_have_text([str(number)], timeout=SOON)
    expect(room.facilitator.page.locator(".figures")).to_contain_text("16", timeout=SOON)
    room.look("sent")
    room.look("projector of voting", room.projector)
    expect_hidden(room)
    room.close()
    room.expect_moved("waiting", "waiting.title")
    expect_hidden(room)


def expect_hidden(room):
    """Nobody sees an outcome: neither the projector, nor the report, nor a seat."""
    expect(room.projector.locator("svg, table, .finding")).to_have_count(0)
    room.report.goto(f"{room.server.url}{room.facilitator.session_path}/report?locale=nl")
    expect(room.report.locator("main")).to_contain_text(wording("nl").printed("hidden"))
    expect(room.report.locator("#numbers, #findings")).to_have_count(0)
    place = room.places["nl"]
    told = place.page.context.request.get(f"{place.base}/outcome/1").text()
    assert 'id="page"' in told and 'data-screen="compare"' not in told


def compare(room):
    """The outcome is told at each seat in its language, and on the projector; people say whether they know it again."""
    room._listen()
    room.facilitator.open_phase("compare")
    for name, place in room.everybody():
        expect(place.page.locator("#page")).to_have_attribute("data-screen", "compare", timeout=SOON)
        place.expect_spoken(place.heading)
    room.look("outcome")
    for name, place in room.everybody():
        orders = {}
        for part in range(1, 12):
            if place.page.locator(".places").count():
                orders[place.heading.inner_text()] = place.order()
            if not place.page.locator(".bar a.next").count():
                break
            expect(place.html).to_have_attribute("lang", place.tag)
            place.tap(place.page.locator(".bar a.next"))
            place.page.wait_for_url(f"**/outcome/{part + 1}")
        own = OWN["refugees" if place.group == "refugees" else "others"]
        assert orders == {
            place.words.screen("compare.all"): room.in_words(place.tag, EVERYBODY),
            place.words.screen("compare.group"): room.in_words(place.tag, own)}
        expect(place.heading).to_have_text(place.words.screen("compare.recognise"))
        if name in ("ti", "ar"):
            room.wrong += violations(place.page)
        place.tap(place.page.locator(f"button[name=value][value={RECOGNISED[name]}]"))
        expect(place.page.locator(".moment .words p")).to_have_text(place.words.screen("compare.thanks"))
    room.look("answered")
    project(room)


def project(room):
    """The chart first and then each finding, in each language."""
    projector = room.projector
    expect(projector.locator(".headings")).to_contain_text(wording("nl").printed("places"), timeout=SOON)
    for tag in reversed(TAGS):
        projector.goto(f"{room.server.url}{room.facilitator.session_path}/projector?in={tag}")
        expect(projector.locator("html")).to_have_attribute("dir", wording(tag).direction)
        expect(projector.locator(".headings")).to_have_text(wording(tag).printed("places"))
        for name in THEMES.values():
            expect(projector.locator("#live svg")).to_contain_text(name[tag])
        room.look(f"projector of the outcome in {tag}", projector)
    for number in range(1, 5):
        projector.keyboard.press("PageDown")
        expect(projector.locator(".parts span")).to_contain_text(f"{number + 1} / 5")
        expect(projector.locator(".finding h2")).to_be_visible()
        room.look(f"projector of finding {number}", projector)


def close(room):
    """Everybody is thanked, and the session ends."""
    room.open("close")
    room.expect_moved("close", "close.title")
    room.expect_projected("projector.close")
    room.look("close")
    room.facilitator.end_session()


def read_the_report(room):
    """What was entered is in the report in each language, with the numbers that follow from the ballots by hand."""
    report, nl = room.report, wording("nl")
    for tag in TAGS:
        report.goto(f"{room.server.url}{room.facilitator.session_path}/report?locale={tag}")
        expect(report.locator("html")).to_have_attribute("lang", tag)
        expect(report.locator("html")).to_have_attribute("dir", wording(tag).direction)
        assert report.locator("article h3").evaluate_all("all => all.map((one) => one.firstChild.data.trim())") == (
            room.in_words(tag, EVERYBODY))
        if tag in ("nl", "ar"):
            room.look(f"report in {tag}", report)
        quote = report.locator("article li", has_text=IDEAS["ar"][0])
        expect(quote.locator("blockquote")).to_have_attribute("dir", "rtl")
        if tag != "ar":
            expect(quote.locator(".translation")).to_have_text(TRANSLATIONS[tag[:2]])
    report.goto(f"{room.server.url}{room.facilitator.session_path}/report?locale=nl")
    expect_numbers(report)
    expect(report.locator("section:has(#recognition) dt")).to_have_text(
        [nl.printed(f"recognition.{answer}") for answer in ("yes", "partly", "no")])
    expect(report.locator("section:has(#recognition) dd")).to_have_text(["3", "1", "1"])
    expect(report.locator("header .counts dd")).to_have_text(["16", "9", "4", "16"])


def expect_numbers(report):
    """The tables, the findings and the group that is too small, in Dutch."""
    nl = wording("nl")
    tables = report.locator("section:has(#numbers) table")
    expect(tables).to_have_count(len(NUMBERS))
    captions = {
        "all": nl.screen("outcome.everyone"), "refugees": nl.options("group")["refugees"],
        "together": nl.options("group")["professionals"]}
    for name, (ballots, rows) in NUMBERS.items():
        table = tables.filter(has=report.locator("caption", has_text=captions[name]))
        expect(table.locator("caption")).to_contain_text(f"{nl.printed('ballots')}: {ballots}")
        shown = [
            (row.locator("th").evaluate("cell => cell.firstChild.data.trim()"), *row.locator("td").all_inner_texts())
            for row in table.locator("tbody tr").all()]
        # The intervals and chances follow from drawing lots.
        assert [(theme, mean, borda, first, top) for theme, _, _, mean, borda, first, top, _ in shown] == [
            (THEMES[row[0]]["nl"], *row[1:]) for row in rows], name
    chips = {
        line.locator("p").inner_text().split(":")[0]: line.locator(".chip").inner_text()
        for line in report.locator(".findings li").all()}
    assert chips["Elkaar ontmoeten"] == nl.printed("kind.shared")
    assert chips["Taal leren"] == chips["Werk"] == nl.printed("kind.difference")
    small = report.locator("section:has(#not-shown)")
    for group in ("professionals", "neighbours"):
        expect(small).to_contain_text(nl.options("group")[group])
    expect(small).to_contain_text("minder dan 5")


def read_the_file(room, folder):
    """The file of the command says the same."""
    file = folder / "report.html"
    room.server.run("report", CODE, "--locale", "nl", "-o", str(file))
    page = room._new_context(offline=True).new_page()
    page.goto(file.as_uri())
    expect(page.locator("h1")).to_have_text(TITLE)
    expect_numbers(page)
    quote = page.locator("article li", has_text=IDEAS["ar"][0])
    expect(quote.locator(".translation")).to_have_text(TRANSLATIONS["nl"])
    expect(page.locator("article", has_text=NEED)).to_have_count(4)
