"""Every screen and dialog of the kiosk, reached quickly: seats answer without a browser and hand it over.

A name with a plus is something that a person opens or does on a screen that they are at already: the focus is there.
"""

from playwright.sync_api import expect

from .house import FOREIGN, IDEAS, WRITTEN, House
from .kiosk import Kiosk
from .voting import voter
from .wording import wording

PROMPTS = ["welcome", "consent", "group", "need", "why", "need-more", "goal", "goal-other", "helper", "belonging", "closing"]
KINDS = ["idea", "age", "order", "spread", "others"]
NEED = {"nl": "Een huis", "nl-simple": "Een huis", "ar": "بيت، وعمل؟", "ti": "ገዛ፣ ስራሕ፧"}
WRONG_CODE, WRONG_NUMBER = "000000", "000000"


class Screens:
    """The screens of one language, on one device."""

    GROUPS = ["joining", "practised", "asking", "answered", "kinds", "helped", "checked", "heard", "bundled", "voting", "compared"]

    def __init__(self, kiosk: Kiosk, tag, house: House):
        self.kiosk, self.tag, self.house = kiosk, tag, house
        self.page, self.words = kiosk.page, wording(tag)
        kiosk.words = self.words

    def all(self):
        """Brings each screen up, one after the other, and gives its name."""
        for group in self.GROUPS:
            yield from self.of(group)

    def of(self, group):
        return getattr(self, f"_{group}")()

    # Going about

    def _sit(self, seat, path="step"):
        """Lets the kiosk go on as a seat, and shows one of its pages."""
        self.seat = seat
        seat.hand_over(self.page.context)
        self._go(path)

    def _go(self, path):
        self.page.goto(f"{self.kiosk.server.url}{self.seat.path}/{path}")

    def _tap(self, selector):
        """Not as a finger does, so that what is behind something else can be opened too."""
        self.page.locator(selector).first.evaluate("element => element.click()")

    def _shows(self, selector):
        expect(self.page.locator(selector).first).to_be_visible()

    def _join(self, room):
        return self.house.seat(room, self.tag)

    # Groups

    def _joining(self):
        """From the code to the language, and the ways in and out beside it."""
        page, kiosk, house = self.page, self.kiosk, self.house
        base = f"{kiosk.server.url}/kiosk"
        page.goto(base)
        yield "join"
        page.locator("#code").fill(WRONG_CODE)
        page.keyboard.press("Enter")
        self._shows(".note.problem")
        yield "join-wrong"
        page.goto(f"{base}/{house.asking.code}")
        yield "language"
        page.goto(f"{base}/{house.asking.code}?forgotten={self.tag}")
        yield "language-forgotten"
        page.goto(f"{base}/{house.asking.code}/return?locale={self.tag}")
        yield "return"
        page.locator("#number").fill(WRONG_NUMBER)
        page.keyboard.press("Enter")
        self._shows(".note.problem")
        yield "return-wrong"
        self._sit(self._join(house.asking), "nowhere")
        yield "error"
        self._sit(self._join(house.closed))
        yield "waiting"
        house.ended
        self._sit(house.ended_seats[self.tag])
        yield "ended"
        declining = self._join(house.asking)
        declining.answer("welcome", {"do": "next"})
        declining.answer("consent", {"value": "no"})
        self._sit(declining)
        yield "declined"

    def _practised(self):
        """The question to practise with, a wrong picture, the right one; and the question whether anybody is there."""
        self._sit(self._join(self.house.asking), "practice")
        yield "practice"
        self._tap("input[value=tree]")
        self._tap(".bar .next")
        self._shows(".note.problem")
        yield "practice-wrong"
        self._tap("input[value=sun]")
        self._tap(".bar .next")
        self.kiosk.expect_screen("practised")
        yield "practised"
        self._idle()
        # Where languages are chosen nobody sits yet: there it does not ask.
        yield "practised+idle"

    def _idle(self):
        """Nobody has touched the kiosk for its time; then its clock stands still."""
        # It never asks while it speaks: a key that does nothing else silences it.
        self.page.keyboard.press("F9")
        self.page.evaluate("() => { document.getElementById('page').dataset.idle = 0 }")
        self._shows("#idle")
        self.page.evaluate("() => { const now = Date.now(); Date.now = () => now }")

    def _asking(self):
        """The questions as they are first seen, what is wrong with an answer, and what opens over them."""
        seat = self._join(self.house.asking).answer_all(until="group")
        self._sit(seat, "step/welcome")
        yield "step-welcome"
        self._go("step/consent")
        yield "step-consent"
        self._go("step/group")
        yield "step-group"
        self._tap(".bar .next")
        self._shows(".note.problem")
        yield "step-group-refused"
        seat.answer("group", {"value": "refugees"})
        self._go("step/need")
        yield "step-need"
        yield from self._keyboard()
        self._tap(".settings > summary")
        self._shows(".settings .panel")
        yield "step-need+settings"
        yield from self._recorder()
        self._go("step/need")
        self.page.context.set_offline(True)
        self.page.locator("#writing").fill(NEED[self.tag])
        self._tap(".bar .next")
        self._shows("#notice")
        yield "step-need+offline"
        self.page.context.set_offline(False)
        expect(self.kiosk.heading).to_have_text(self.words.question("why"))
        self._go("language")
        yield "language-change"
        self._go("forget")
        yield "forget"

    def _keyboard(self):
        """Writing by touch: the letters, with other letters and words of what was begun, and each of the other keys."""
        shown = self.page.locator(".keyboard")
        expect(self.page.locator("[data-keyboard]").first).to_be_visible()
        self._tap("[data-keyboard]")
        expect(shown).to_be_visible()
        yield "step-need+keyboard"
        shown.locator(".layer:not([hidden]) [data-write]").nth(3).evaluate("key => key.click()")
        yield "step-need+keyboard-begun"
        names = shown.locator(".layer:not([hidden]) [data-opens]").evaluate_all("keys => keys.map(key => key.dataset.opens)")
        for name in dict.fromkeys(names):
            self._tap(f".keyboard [data-opens='{name}']")
            yield f"step-need+keyboard-{name}"
        self._tap(".keyboard [data-hide]")
        expect(shown).to_be_hidden()

    def _recorder(self):
        """Saying an answer aloud: while it is said, when it was, and what can be wrong."""
        self._go("step/need")
        self._tap("[data-do=record]")
        self._shows("[data-do=stop]")
        yield "step-need+recording"
        # The microphone of the tests beeps once a second.
        self.page.wait_for_function("() => document.querySelector('.speaking')?.hasAttribute('data-unsent')")
        self.page.wait_for_function("""() => {
            const clock = document.querySelector('.speaking [role=timer], .clock b')
            return document.querySelectorAll('.speaking .level .full').length > 0
        }""")
        self._tap("[data-do=stop]")
        self._shows("[data-do=play]")
        yield "step-need+recorded"
        # A page that is opened anew before the server knows would still hold it.
        with self.page.expect_response(lambda response: response.request.method == "DELETE"):
            self._tap("[data-do=remove]")
        self._shows("[data-do=record]")

    def _answered(self):
        """The questions with answers, the review, the thanks."""
        seat = self._join(self.house.asking).answer_all(need=NEED[self.tag], why=WRITTEN[self.tag], goal_other=WRITTEN[self.tag])
        self._sit(seat, "step/welcome")
        for prompt in ["consent", "group", "need", "why", "need-more", "goal", "goal-other", "helper", "belonging", "closing"]:
            self._go(f"step/{prompt}")
            yield f"step-{prompt}-answered"
        self._go("review")
        yield "review"
        seat.send()
        self._go("step")
        yield "thanks"
        self._go("ideas")
        yield "ideas"
        self.page.locator("#writing").fill(IDEAS[self.tag])
        self._tap(".bar .next")
        self._shows(".note")
        yield "ideas-added"
        self._tap("a.change")
        expect(self.kiosk.heading).to_have_text(self.words.screen("ideas.change"))
        yield "ideas-changing"
        self._go("ideas")
        self._tap("form[action$=withdraw] button")
        self._shows(".note.undoing")
        yield "ideas-withdrawn"

    def _kinds(self):
        """The kinds of questions that the shipped flow does not use, empty and filled in."""
        seat = self._join(self.house.kinds)
        self._sit(seat)
        for prompt in KINDS:
            self._go(f"step/{prompt}")
            yield f"kind-{prompt}"
            fields = {
                "idea": {"value": NEED[self.tag]}, "age": {"value": "42"}, "order": {"rank.work": "1", "rank.house": "2"},
                "spread": {"points.work": "4", "points.house": "1"}, "others": {"do": "skip"}}[prompt]
            assert seat.answer(prompt, fields).status == 303
            if prompt in ("age", "order", "spread"):
                self._go(f"step/{prompt}")
                yield f"kind-{prompt}-answered"
        self._go("review")
        yield "kinds-review"

    def _helped(self):
        """A helper who comes, asks, looks along and proposes."""
        house, page = self.house, self.page
        hand = house.hand(self.tag)
        seat = self._join(house.asking).answer_all(until="need")
        self._sit(seat)
        self._tap(".ask-help button")
        self._shows(".helping")
        yield "step-need+help-asked"
        number = hand.called_to()
        hand.take(number)
        expect(page.locator("#help-line")).not_to_have_text(self.words.screen("help.coming"))
        yield "step-need+help-taken"
        hand.ask_to_watch(number)
        self._shows(".helping.asking")
        yield "step-need+help-watch"
        self._tap(".asking button.primary")
        expect(page.locator(".helping.asking")).to_have_count(0)
        yield "step-need+help-watching"
        hand.propose(number, "need", value=IDEAS[self.tag], locale=self.tag)
        self._shows(".asking .reply")
        yield "step-need+help-proposal"
        self._tap(".asking button.plain")
        expect(page.locator(".helping.asking")).to_have_count(0)
        seat.answer("need", {"do": "skip"})
        self._go("step/goal")
        hand.propose(number, "goal", value=["house", "language", "work"])
        self._shows(".asking .reply img")
        yield "step-goal+help-proposal"
        self._tap(".asking button.plain")
        expect(page.locator(".helping.asking")).to_have_count(0)
        hand.finish(number)
        expect(page.locator(".helping")).to_have_count(0)
        hand.offer(number)
        self._shows(".helping.asking")
        yield "step-goal+help-offered"

    def _checked(self):
        """Words that somebody else wrote down, to be looked over."""
        seat, idea = self.house.said(self.tag)
        self._sit(seat)
        self.house.hand(self.tag).write_down(idea, self.tag, WRITTEN[self.tag])
        self._shows(".helping.checking")
        yield "thanks+check"
        self._go("check")
        yield "check"
        self._tap("details.adding summary")
        self._shows("button[value=corrected]")
        yield "check+changing"
        self._go("check")
        self._tap("button[value=confirmed]")
        self.kiosk.expect_screen("checked")
        yield "checked"

    def _heard(self):
        """Ideas of others, one by one, and the one that is called."""
        house, page = self.house, self.page
        room = house.explaining
        self._sit(house.explaining_seats[self.tag])
        for number in range(1, 20):
            if not page.locator("form.reacting").count():
                break
            is_translated = page.locator("details.original").count() > 0
            yield f"explain-{number}"
            if is_translated:
                self._tap("details.original summary")
                self._shows("details.original blockquote")
                yield f"explain-{number}+original"
            if number == 1:
                self._tap(".adding summary")
                self._shows("button[value=add]")
                yield "explain-1+adding"
            if number >= 3:
                break
            before = page.locator("form.reacting").get_attribute("data-prompt")
            self._tap("button[value=agree]" if number == 1 else "button[value=next]")
            expect(page.locator(f"form.reacting[data-prompt='{before}']")).to_have_count(0)
        while page.locator("form.reacting").count():
            before = page.locator("form.reacting").get_attribute("data-prompt")
            self._tap("button[value=next]")
            expect(page.locator(f"form.reacting[data-prompt='{before}']")).to_have_count(0)
        yield "explain-all"
        house.called
        house.called.call(house.called.idea(IDEAS[FOREIGN[self.tag]]))
        self._sit(house.called_seats[self.tag])
        yield "explain-called"

    def _bundled(self):
        """Themes as they grow."""
        house = self.house
        house.unbundled
        self._sit(house.unbundled_seats[self.tag])
        yield "bundle-empty"
        house.bundled
        self._sit(house.bundled_seats[self.tag])
        yield "bundle"
        self._tap(".theme .option")
        self._shows(".objecting")
        yield "theme"
        self._tap(".objecting button")
        self._shows(".note")
        yield "theme-objected"
        self._go("step")
        self._tap(".theme:last-child .option")
        expect(self.page.locator(".theme")).to_have_count(0)
        yield "theme-empty"

    def _voting(self):
        """A ballot of places and one of points, the last look, and the number to come back with."""
        house = self.house
        for kind, room in (("ranking", house.ranking), ("points", house.spreading)):
            seat = voter(self.kiosk.server, self.tag, code=room.code)
            self._sit(seat)
            yield f"ballot-{kind}"
            if kind == "ranking":
                for theme in ("huis", "taal"):
                    self._tap(f".card:has(select[name='rank.{theme}']) .option")
            else:
                for _ in range(3):
                    self._tap(".card:has(input[name='points.taal']) [data-step='1']")
            yield f"ballot-{kind}+chosen"
            self._tap(".bar .next")
            self._shows(".places li")
            yield f"ballot-{kind}-look"
            self._tap(".bar .next")
            self._shows("a[href$='/ballot']")
        yield "voted"
        self._tap(".coming-back summary")
        self._shows(".figures b")
        yield "voted+number"
        house.paused
        self._sit(house.paused_seats[self.tag])
        yield "paused"

    def _compared(self):
        """The outcome part by part, whether it is recognised, the thanks and the end."""
        house, page = self.house, self.page
        house.comparing
        self._sit(house.comparing_seats[self.tag], "outcome/1")
        for part in range(1, 20):
            yield f"outcome-{part}"
            if not page.locator(".bar a.next").count():
                break
            self._tap(".bar a.next")
            page.wait_for_url(f"**/outcome/{part + 1}")
        self._tap("button[name=value][value=partly]")
        self._shows(".moment")
        yield "compared"
        house.closing
        self._sit(house.closing_seats[self.tag])
        yield "close"
