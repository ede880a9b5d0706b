"""Leading a session without a browser: the facilitator's forms, for tests of what seats do."""

import http.client
import json
import re
from urllib.parse import urlencode

from .seat import Reply


class Leading:
    """A facilitator who is signed in, at the only session with a title."""

    def __init__(self, server, title="Assen"):
        self.server = server
        self.cookie = None
        reply = self._request("POST", "/facilitator/sign-in", {"passphrase": server.passphrase})
        self.cookie = next(cookie for cookie in reply.cookies).split(";")[0]
        listed = self._request("GET", "/facilitator").text
        self.path = re.search(rf'href="(/facilitator/sessions/[^"]+)"(?:(?!</a>).)*{title}', listed, re.DOTALL).group(1)

    def _request(self, method, path, fields=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        headers = {"Cookie": self.cookie} if self.cookie else {}
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urlencode(fields, doseq=True)
        connection.request(method, path, body, headers)
        reply = Reply(connection.getresponse())
        connection.close()
        return reply

    def _do(self, path, **fields):
        reply = self._request("POST", self.path + path, fields)
        assert reply.status == 303, (path, reply.status)

    def open(self, phase):
        self._do("/open", phase=phase)

    def close(self):
        self._do("/close")

    def ideas(self):
        """The contributions: what each says, by its name."""
        export = json.loads(self._request("GET", f"{self.path}/export.json").text)
        return {idea["id"]: idea["text"] for idea in export["contributions"]}

    def idea(self, text):
        return next(name for name, words in self.ideas().items() if words == text)

    def call(self, idea):
        self._do("/themes/call", contribution=idea or "")

    def translate(self, idea, locale, text):
        self._do(f"/themes/contributions/{idea}/translate", locale=locale, text=text)

    def theme(self, name, *ideas, **names):
        """Makes a theme with a Dutch name, names in other languages, and contributions."""
        theme = "t" + name.lower().replace(" ", "-")
        self._do("/themes/make", name=name, theme=theme)
        for tag, words in names.items():
            self.name(theme, {"nl": name, tag: words})
        if ideas:
            self._do("/themes/file", contribution=list(ideas), to=theme)
        return theme

    def name(self, theme, names):
        self._do(f"/themes/{theme}", **{f"name.{tag}": words for tag, words in names.items()})

    def rename(self, theme, name):
        self._do(f"/themes/{theme}/rename", name=name)
