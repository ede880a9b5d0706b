"""A place in the room: a kiosk or a laptop, with ears."""

import re

from playwright.sync_api import expect

from .voice import Voice
from .voting import Voter
from .wording import wording

SOON = 2_000
"""What the facilitator does is to be seen about a second later; a busy machine gets a little more, in milliseconds."""


class Place(Voter):
    """Somebody with a language at a device, and what was fetched for them to hear."""

    def __init__(self, page, server, code, tag, group):
        super().__init__(page, server, code=code)
        self.tag, self.group, self.words = tag, group, wording(tag)
        self.voice = Voice(page)
        self.here = 0
        self.fetched = {}
        page.on("response", self._note)

    def _note(self, response):
        clip = re.search(r"/clips/(\w+)\.wav", response.url)
        if clip:
            self.fetched[clip.group(1)] = (response.status, response.headers.get("content-type"))

    def listen_from_here(self):
        self.here = self.voice.now

    def expect_spoken(self, locator):
        """Hears a text that the screen shows, and that its sound came from the server."""
        clip = locator.get_attribute("data-clip")
        self.voice.wait_for("playing", self.here, clip=clip)
        if clip not in self.fetched:
            # What the page says of the sound can be heard of sooner than the sound's arrival.
            self.page.wait_for_event("response", lambda _: clip in self.fetched)
        status, kind = self.fetched[clip]
        assert status in (200, 206) and kind.startswith("audio/"), (clip, status, kind)

    def expect_moved(self, screen, heading):
        """The screen came by itself, soon, in this person's language, and speaks."""
        expect(self.page.locator("#page")).to_have_attribute("data-screen", screen, timeout=SOON)
        expect(self.heading).to_have_text(heading, timeout=SOON)
        expect(self.html).to_have_attribute("lang", self.tag)
        expect(self.html).to_have_attribute("dir", self.words.direction)
        self.expect_spoken(self.heading)

    def theme(self, name):
        """The card of a theme, on the screens of bundling and voting."""
        return self.page.locator(".card", has=self.page.get_by_text(name, exact=True))

    def give_consent_and_group(self):
        """Reads the welcome, takes part, and says a group."""
        self.expect_question("welcome")
        self.go_on()
        self.expect_question("consent")
        self.consent()
        self.expect_question("group")
        self.choose(self.group)
        self.go_on()

    def order(self):
        """The themes of an order on the screen, from the top down."""
        return [name.strip() for name in self.page.locator(".places b").all_inner_texts()]


class Laptop(Place):
    """The same with a mouse and a keyboard."""

    def tap(self, target):
        target.click()
