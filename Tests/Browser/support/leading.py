"""Leading a session without a browser: the facilitator's forms, to bring a session quickly where a test begins."""

import json
import re

from .seat import accepted, ask
from .wording import FLOW, TAGS

NEW = {
    "title": "Kamer", "flow": FLOW, "group": ["refugees", "professionals", "neighbours"], "locale": TAGS,
    "retentionDays": "30"}
"""How a new session is, unless something else is said."""


class Leading:
    """A facilitator who is signed in, at the session with a code."""

    def __init__(self, server, code=None, *, new=None):
        """`new` holds what the form for a new session asks besides its code; without it the session is there already."""
        self.server, self.code = server, code or server.code
        if not server.facilitator:
            reply = self._request("POST", "/facilitator/sign-in", {"passphrase": server.passphrase})
            server.facilitator = reply.cookies[0].split(";")[0]
        if new:
            path = "/facilitator/new"
            self.path = accepted(self._request("POST", path, {**NEW, **new, "code": self.code}), path).location
        else:
            is_known = self.code == server.code and hasattr(server, "path")
            self.path = server.path if is_known else self._found()

    def _found(self):
        listed = self._request("GET", "/facilitator").text
        return re.search(
            rf'href="(/facilitator/sessions/[^"]+)"(?:(?!</a>).)*{self.code}', listed, re.DOTALL).group(1)

    def _request(self, method, path, fields=None):
        return ask(self.server, method, path, fields, self.server.facilitator)

    def act(self, path, **fields):
        accepted(self._request("POST", f"{self.path}/{path}", fields), path)
        return self

    def page(self):
        """The session's page."""
        return self._request("GET", self.path).text

    # Phases

    def open(self, phase, **fields):
        return self.act("open", phase=phase, confirm="yes", **fields)

    def open_voting(self, form="top", **fields):
        return self.open("prioritise", form=form, **fields)

    def close(self):
        return self.act("close")

    def end(self):
        return self.act("end", confirm="yes")

    # Ideas

    def ideas(self):
        """The contributions: what each says, by its name."""
        export = json.loads(self._request("GET", f"{self.path}/export.json").text)
        return {idea["id"]: idea["text"] for idea in export["contributions"]}

    def idea(self, text):
        return next(name for name, words in self.ideas().items() if words == text)

    def call(self, idea):
        return self.act("themes/call", contribution=idea or "")

    def translate(self, idea, locale, text):
        return self.act(f"themes/contributions/{idea}/translate", locale=locale, text=text)

    # Themes

    def theme(self, name, *ideas):
        """Makes a theme with a Dutch name and contributions; gives the theme's name in the model."""
        theme = "t" + name.lower().replace(" ", "-")
        self.act("themes/make", name=name, theme=theme)
        if ideas:
            self.act("themes/file", contribution=list(ideas), to=theme)
        return theme

    def name(self, theme, names):
        return self.act(f"themes/{theme}", **{f"name.{tag}": words for tag, words in names.items()})

    def rename(self, theme, name):
        return self.act(f"themes/{theme}/rename", name=name)

    def make_themes(self, themes):
        """Makes themes that can be voted on, from the fields of their page by their names in the model."""
        for theme, fields in themes.items():
            self.act("themes/make", theme=theme, name=fields["name.nl"])
            self.act(f"themes/{theme}", **fields)
        return self
