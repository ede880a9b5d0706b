"""The kiosk as a participant uses it: by tapping."""

import re

from playwright.sync_api import Page, expect

from .seat import Seat
from .wording import wording

DOUBLE_TAP = 600
"""Two taps on one place that are nearer in time than this may count as a double tap, in milliseconds."""

ONE_PLACE = 200
"""So near they are on one place, in CSS pixels: twice what Chromium allows, since a tap may still scroll its target."""

BOUNCE = 300
"""Two touches on one card that are nearer in time are taken for one, of a hand that shakes, in milliseconds."""

REMEMBER_TAPS = """
    window.lastTap = { at: -1e9, x: 0, y: 0 }
    document.addEventListener('pointerdown', (event) => {
        window.lastTap = { at: performance.now(), x: event.clientX, y: event.clientY }
    }, { capture: true })
    // On a busy machine it may come a while after the press.
    document.addEventListener('click', () => { window.lastTap.at = performance.now() }, { capture: true })
"""

IS_NO_DOUBLE_TAP = """
    ([target, pause, slop]) => {
        const { left, right, top, bottom } = target.getBoundingClientRect()
        const { at, x, y } = window.lastTap
        const elsewhere = x < left - slop || x > right + slop || y < top - slop || y > bottom + slop
        return elsewhere || performance.now() - at > pause
    }
"""


class Kiosk:
    """One kiosk's screen. Its methods are what a person does; its locators are what a person sees."""

    def __init__(self, page: Page, server, code=None):
        self.page, self.server, self.code = page, server, code or server.code
        page.add_init_script(REMEMBER_TAPS)
        self.heading = page.locator("h1")
        self.help = page.locator("main .help")
        self.progress = page.locator("header .progress")
        self.answer_field = page.locator("#writing")
        self.next = page.locator(".bar button.next")
        self.back = page.locator(".bar a.back")
        self.skip = page.locator(".bar button.skip")
        self.send = self.next
        self.change_language = page.locator("header a[href$='/language']")
        self.error = page.locator(".note.problem")
        self.notice = page.locator("#notice")
        self.review_items = page.locator(".given > li")
        self.next_person = page.locator("form[action$='/next'] button")

    @property
    def base(self):
        return f"{self.server.url}/kiosk/{self.code}"

    @property
    def html(self):
        return self.page.locator("html")

    def screen(self):
        """The kind of screen that shows: join, language, step, review, waiting, done or error."""
        return self.page.locator("#page").get_attribute("data-screen")

    def expect_screen(self, name):
        expect(self.page.locator("#page")).to_have_attribute("data-screen", name)

    # Getting in

    def open_code_page(self):
        self.page.goto(f"{self.server.url}/kiosk")

    def enter_code(self, code):
        self.tap(self.page.locator("#code"))
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.type(code)
        self.tap(self.page.locator("form.join button.primary"))

    def open(self):
        """By the session's link."""
        self.page.goto(self.base)

    def card(self, tag):
        return self.page.locator(f"button[name=locale][value='{tag}']")

    def choose_language(self, tag, leads_to="step"):
        """A new person practises first: that is skipped, unless it is what this leads to."""
        self.tap(self.card(tag))
        self.words = wording(tag)
        expect(self.page.locator("#page")).to_have_attribute("data-screen", re.compile(f"^(practice|{leads_to})$"))
        if leads_to != "practice" and self.screen() == "practice":
            self.skip_question()
        self.expect_screen(leads_to)

    def practise(self):
        """Taps on the sun, and goes on to the first question."""
        self.expect_screen("practice")
        self.choose("sun")
        self.go_on()
        self.expect_screen("practised")
        self.tap(self.page.locator("main a.next"))

    # Answering

    def tap(self, target):
        """Taps as people do: not twice on one place so soon that it would be a double tap."""
        target.scroll_into_view_if_needed()
        self._pause_on(target, DOUBLE_TAP)
        target.tap()

    def _pause_on(self, target, time):
        """Until the last tap, if it was on this place, is so many milliseconds ago."""
        self.page.wait_for_function(IS_NO_DOUBLE_TAP, arg=[target.element_handle(), time, ONE_PLACE], polling=20)

    def expect_question(self, prompt):
        expect(self.page.locator("form.answer")).to_have_attribute("data-prompt", prompt)
        expect(self.heading).to_have_text(self.words.question(prompt))

    def option(self, name):
        return self.page.locator(f"label:has(input[name=value][value='{name}'])")

    def chosen(self):
        return [field.get_attribute("value") for field in self.page.locator("input[name=value]:checked").all()]

    def tick(self, name):
        """Where one touch chooses an option at once."""
        return self.option(name).locator(".tick")

    def choose(self, *names):
        """Taps the ticks of options; a tap on one that was chosen takes it back where several may be chosen."""
        for name in names:
            field = self.option(name).locator("input")
            takes_back = field.get_attribute("type") == "checkbox" and field.is_checked()
            if self.tick(name).count():
                self._pause_on(self.option(name), BOUNCE)
                self.tap(self.tick(name))
            else:
                self.choose_by_two_touches(name)
            expect(field).to_be_checked(checked=not takes_back)

    def choose_by_two_touches(self, name):
        """Touches an option to hear it, and again to choose it; without a script the first does it."""
        option = self.option(name)
        before = option.locator("input").is_checked()
        self.tap(option)
        if option.locator("input").is_checked() == before:
            self.wait_for_no_bounce()
            self.tap(option)

    def wait_for_no_bounce(self):
        """Until a touch on the same card is a second one."""
        self.page.wait_for_function("pause => performance.now() - window.lastTap.at > pause", arg=BOUNCE, polling=20)

    def consent(self, agrees=True):
        self.tap(self.page.locator(f".verdict button[value='{'yes' if agrees else 'no'}']"))

    def write(self, text):
        """Types, in place of the keyboard on the screen."""
        self.tap(self.answer_field)
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(text)

    def go_on(self):
        self.tap(self.next)

    def go_back(self):
        self.tap(self.back)

    def skip_question(self):
        self.tap(self.skip)

    # The review

    def review_item(self, question):
        return self.review_items.filter(has=self.page.locator(".asked", has_text=question))

    def answers(self):
        """What the review shows: the answer's text by the question's text."""
        return {
            " ".join(item.locator(".asked").inner_text().split()): [
                " ".join(part.inner_text().split()) for part in item.locator(".reply p, p.reply").all()]
            for item in self.review_items.all()
        }

    def change(self, question):
        self.tap(self.review_item(question).locator("a.change"))

    # In one go

    def sit_down(self, tag, group="refugees"):
        """Shows the first open question to somebody who has answered what comes before it."""
        self.words = wording(tag)
        seat = Seat(self.server, self.code).join(tag)
        seat.answer_all(until="need", group=group)
        seat.hand_over(self.page.context)
        self.page.goto(f"{self.base}/step")
        self.expect_question("need")

    def sit_down_by_tapping(self, tag, group="refugees"):
        """The same, all by hand."""
        self.open()
        self.choose_language(tag)
        self.expect_question("welcome")
        self.go_on()
        self.expect_question("consent")
        self.consent()
        self.expect_question("group")
        self.choose(group)
        self.go_on()
        self.expect_question("need")
