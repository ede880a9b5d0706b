"""A facilitator without a browser, to bring a session quickly where a test begins."""

import http.client
import re
from urllib.parse import urlencode

from .seat import Seat
from .server import DEMO_CODE

THEMES = {
    "taal": {"nl": "Taal leren", "ar": "تعلم اللغة", "say.ar": "تَعَلُّمُ اللُّغَة", "ti": "ቋንቋ ምምሃር"},
    "ontmoeten": {"nl": "Elkaar ontmoeten", "ar": "اللقاء", "say.ar": "اللِّقَاءْ", "ti": "ምርኻብ"},
    "zelf": {
        "nl": "Eigen verantwoordelijkheid", "ar": "المسؤولية", "say.ar": "الْمَسْؤُولِيَّة", "ti": "ሓላፍነት"},
    "huis": {"nl": "Een huis", "ar": "بيت", "say.ar": "بَيْتْ", "ti": "ገዛ"},
    "werk": {"nl": "Werk", "ar": "العمل", "say.ar": "الْعَمَلْ", "ti": "ስራሕ"},
}
"""Names of themes in each language; simple Dutch takes the Dutch one."""

NEEDS = {"nl": "Elke dag kunnen oefenen", "ar": "", "ti": ""}


class Leading:
    """Makes themes and opens and closes phases in one session."""

    def __init__(self, server, code=DEMO_CODE):
        self.server, self.code = server, code
        reply = self._request("POST", "/facilitator/sign-in", {"passphrase": server.passphrase})
        self._cookie = reply.getheader("Set-Cookie").split(";")[0]
        self.path = next(
            path for path in re.findall(r'href="(/facilitator/sessions/[^"/]+)"', self._page("/facilitator"))
            if code in self._page(path))

    def _request(self, method, path, fields=None):
        headers = {"Cookie": getattr(self, "_cookie", "")}
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        # A connection of its own: the server closes one on which nothing moves for a minute.
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        connection.request(method, path, urlencode(fields or {}), headers)
        reply = connection.getresponse()
        reply.text = reply.read().decode()
        connection.close()
        return reply

    def _page(self, path):
        return self._request("GET", path).text

    def act(self, path, **fields):
        reply = self._request("POST", f"{self.path}/{path}", fields)
        assert reply.status == 303, (path, reply.status, re.findall(r"role=\"alert\".*", reply.text))
        return self

    def make_themes(self, themes=THEMES):
        for name, words in themes.items():
            self.act("themes/make", theme=name, name=words["nl"])
            fields = {f"name.{tag}": words[tag] for tag in ("nl", "ar", "ti")}
            fields |= {f"need.{tag}": need for tag, need in NEEDS.items()}
            self.act(f"themes/{name}", **fields, **{"say.ar": words["say.ar"]})
        return self

    def open(self, phase, **fields):
        return self.act("open", phase=phase, confirm="yes", **fields)

    def open_voting(self, form="top", **fields):
        return self.open("prioritise", form=form, **fields)

    def close(self):
        return self.act("close")

    def end(self):
        return self.act("end", confirm="yes")


def voter(server, tag="nl", group="refugees", code=DEMO_CODE):
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
