"""Voting: themes to vote on, people who vote without a browser, and the kiosk at which somebody votes."""

from playwright.sync_api import expect

from .kiosk import Kiosk
from .seat import Seat

THEMES = {
    "taal": {"nl": "Taal leren", "ar": "تعلم اللغة", "say.ar": "تَعَلُّمُ اللُّغَة", "ti": "ቋንቋ ምምሃር"},
    "ontmoeten": {"nl": "Elkaar ontmoeten", "ar": "اللقاء", "say.ar": "اللِّقَاءْ", "ti": "ምርኻብ"},
    "zelf": {
        "nl": "Eigen verantwoordelijkheid", "ar": "المسؤولية", "say.ar": "الْمَسْؤُولِيَّة", "ti": "ሓላፍነት"},
    "huis": {"nl": "Een huis", "ar": "بيت", "say.ar": "بَيْتْ", "ti": "ገዛ"},
    "werk": {"nl": "Werk", "ar": "العمل", "say.ar": "الْعَمَلْ", "ti": "ስራሕ"},
}
"""Names of themes in each language; simple Dutch takes the Dutch one."""

THEME_FIELDS = {
    theme: {f"name.{tag}": names[tag] for tag in ("nl", "ar", "ti")}
    | {"say.ar": names["say.ar"], "need.nl": "Elke dag kunnen oefenen"}
    for theme, names in THEMES.items()
}
"""The same as a facilitator fills them in, with what is needed in Dutch only."""


def voter(server, tag="nl", group="refugees", code=None):
    """Somebody who joins while people vote: only the consent and the group are asked."""
    seat = Seat(server, code).join(tag)
    for prompt, fields in (("welcome", {"do": "next"}), ("consent", {"value": "yes"}), ("group", {"value": group})):
        reply = seat.answer(prompt, fields)
        assert reply.status == 303, (prompt, reply.status)
    return seat


def vote(seat, *themes, round=1):
    """Sends a ballot with these themes from the top down."""
    ranks = {f"rank.{theme}": str(place) for place, theme in enumerate(themes, 1)}
    return seat.request("POST", f"{seat.path}/ballot", {
        "participant": seat.participant, "round": str(round), "do": "send" if ranks else "skip", **ranks})


class Voter(Kiosk):
    """A kiosk where somebody votes."""

    def __init__(self, page, server, seat=None, code=None):
        super().__init__(page, server, code)
        self.sent = page.locator("a[href$='/ballot']")
        self.undo = page.locator("[data-undo]")
        self.places = page.locator(".places li")
        if seat:
            seat.hand_over(page.context)

    def show(self, screen):
        self.page.goto(f"{self.base}/step")
        self.expect_screen(screen)
        return self

    def face(self, theme):
        return self.page.locator(f".card:has(select[name='rank.{theme}']) .option")

    def rank(self, *themes):
        for theme in themes:
            self.tap(self.face(theme))

    def place(self, theme):
        return self.page.locator(f"select[name='rank.{theme}']").input_value()

    def look(self):
        self.tap(self.next)
        expect(self.places.first).to_be_visible()

    def number(self):
        return "".join(self.page.locator(".figures b").all_inner_texts())
