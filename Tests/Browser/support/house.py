"""A server with a session in each phase, each made when somebody first comes to look."""

from functools import cached_property

from .helping import NAMES, HelpingHand
from .leading import Leading
from .places import PROMPTS, ROOT
from .seat import Seat
from .spoken import say_all
from .voting import THEME_FIELDS, vote, voter
from .wording import TAGS

KINDS_FLOW = "all-kinds"
FLOWS = [*PROMPTS.iterdir(), ROOT / "Tests/Browser/flows" / KINDS_FLOW]
"""The folders of the flows that are asked there."""
IDEAS = {
    "nl": "Een eigen huis, dicht bij school", "nl-simple": "Praten met mensen", "ar": "تعلم اللغة", "ti": "ስራሕ ክረክብ"}
"""What somebody in each language brought in."""
LONG = {
    "nl": "Wij willen graag een buurthuis waar iedereen welkom is. " * 5,
    "nl-simple": "Ik wil graag een plek waar iedereen mag komen. " * 5,
    "ar": "نريد مركزا في الحي يرحب بالجميع كل يوم. " * 5,
    "ti": "ኣብ ከባቢና ንኹሉ ሰብ ዝቕበል ማእከል ንደሊ። " * 5,
}
TRANSLATED = {"nl": "Werk vinden", "nl-simple": "Werk vinden", "ar": "أريد عملا", "ti": "ናይ ገዛእ ርእሰይ ገዛ"}
FOREIGN = {"nl": "ti", "nl-simple": "ti", "ar": "ti", "ti": "nl"}
"""Whose idea somebody with a language hears in translation."""
WRITTEN = {"nl": "Ik wil de taal leren", "nl-simple": "Ik wil de taal leren", "ar": "أريد أن أتعلم اللغة", "ti": "ቋንቋ ክመሃር እደሊ"}
"""What a helper writes down of what was said."""


class House:
    """Rooms are sessions; the code of each leads kiosks in."""

    def __init__(self, server):
        self.server = server
        self._hands = {}

    def _room(self, code, **new):
        return Leading(self.server, code, new={"title": "Kamer", **new})

    def seat(self, room, tag):
        return Seat(self.server, room.code).join(tag)

    # Before and after

    @cached_property
    def closed(self):
        """Nothing is open yet."""
        return self._room("200001")

    @cached_property
    def ended(self):
        """It is over; somebody in each language still sits there."""
        room = self._room("200002").open("contribute")
        self.ended_seats = {tag: self.seat(room, tag) for tag in TAGS}
        return room.end()

    # The questions

    @cached_property
    def asking(self):
        return self._room("200003").open("contribute")

    @cached_property
    def kinds(self):
        """A flow with the kinds of questions that the shipped one has not, and ideas to react to."""
        room = self._room("200004", flow=KINDS_FLOW, group=["neighbours"]).open("contribute")
        for tag in TAGS:
            seat = self.seat(room, tag)
            assert seat.answer("idea", {"value": IDEAS[tag]}).status == 303
            for prompt in ("age", "order", "spread", "others"):
                assert seat.answer(prompt, {"do": "skip"}).status == 303
            seat.send()
        return room

    def hand(self, tag):
        """A helper in the room of questions, whose name is in the letters of a language."""
        if tag not in self._hands:
            self._hands[tag] = HelpingHand(self.asking, NAMES[tag])
        return self._hands[tag]

    def said(self, tag):
        """Somebody who said aloud what they need and sent it, and what a helper may write down of it."""
        room = self.asking
        seat = self.seat(room, tag).answer_all(until="need")
        before = set(room.ideas())
        say_all(seat)
        [idea] = set(room.ideas()) - before
        return seat, idea

    # Hearing each other

    def _gathering(self, code):
        """Each language has brought in a short idea and a long one; a foreign one is translated for each."""
        room = self._room(code).open("contribute")
        seats = {}
        for tag in TAGS:
            self.seat(room, tag).answer_all(need=LONG[tag].strip()).send()
            seats[tag] = self.seat(room, tag).answer_all(need=IDEAS[tag]).send()
        for tag in TAGS:
            locale = "nl" if tag == "nl-simple" else tag
            room.translate(room.idea(IDEAS[FOREIGN[tag]]), locale, TRANSLATED[tag])
        return room, seats

    @cached_property
    def explaining(self):
        room, seats = self._gathering("200005")
        self.explaining_seats = seats
        return room.open("explain")

    @cached_property
    def called(self):
        """An idea is called that is foreign to all."""
        room, seats = self._gathering("200006")
        self.called_seats = seats
        return room.open("explain")

    @cached_property
    def unbundled(self):
        room = self._room("200007").open("contribute")
        self.unbundled_seats = {tag: self.seat(room, tag).answer_all().send() for tag in TAGS}
        return room.open("bundle")

    @cached_property
    def bundled(self):
        """Themes with names in each language, one in Dutch only, and one without contributions."""
        room, seats = self._gathering("200008")
        self.bundled_seats = seats
        room.open("bundle").make_themes(THEME_FIELDS)
        room.act("themes/file", contribution=list(room.ideas()), to="taal")
        room.theme("Vrienden")
        return room

    # Voting

    @cached_property
    def ranking(self):
        return self._room("200009").make_themes(THEME_FIELDS).open_voting("top")

    @cached_property
    def spreading(self):
        return self._room("200010").make_themes(THEME_FIELDS).open_voting("points", points="5")

    @cached_property
    def paused(self):
        room = self._room("200011").make_themes(THEME_FIELDS).open_voting("top")
        self.paused_seats = {tag: voter(self.server, tag, code=room.code) for tag in TAGS}
        return room.close()

    def _voted(self, code):
        room = self._room(code).make_themes(THEME_FIELDS).open_voting("top")
        seats = {tag: voter(self.server, tag, code=code) for tag in TAGS}
        for group in ("refugees", "professionals", "neighbours"):
            first = "taal" if group == "refugees" else "zelf"
            for _ in range(6):
                assert vote(voter(self.server, group=group, code=code), first, "ontmoeten", "huis").status == 303
        return room.close(), seats

    @cached_property
    def comparing(self):
        room, self.comparing_seats = self._voted("200012")
        return room.open("compare")

    @cached_property
    def closing(self):
        room, self.closing_seats = self._voted("200013")
        return room.open("compare").open("close")
