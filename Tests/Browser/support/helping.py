"""A helper without a browser, to bring help to a seat quickly where a test begins."""

import re

from .seat import accepted, ask, new_submission

NAMES = {"nl": "Sara", "nl-simple": "Sara", "ar": "سارة", "ti": "ሳራ"}
"""A first name in the letters of each language."""


class HelpingHand:
    """A helper who has signed in at the session that somebody leads, and knows all its languages."""

    def __init__(self, leading, name):
        self.server = leading.server
        self.cookie = None
        code = re.search(r'class="helper-code">.*?class="code">(\d+)<', leading.act("helpers/code").page(), re.S).group(1)
        reply = self.post("/helper/sign-in", code=code, name=name, locale=["nl", "nl-simple", "ar", "ti"])
        self.cookie = next(cookie for cookie in reply.cookies if cookie.startswith("helper=")).split(";")[0]

    def _request(self, method, path, fields=None):
        return ask(self.server, method, path, fields, self.cookie)

    def get(self, path):
        return self._request("GET", path)

    def post(self, path, **fields):
        return accepted(self._request("POST", path, fields), path)

    def called_to(self):
        """The number of the seat that asked for help."""
        return re.search(r"/helper/seats/(\d+)/take", self.get("/helper/seats").text).group(1)

    def offer(self, number):
        return self.post("/helper/offer", number=number)

    def take(self, number):
        return self.post(f"/helper/seats/{number}/take")

    def finish(self, number):
        return self.post(f"/helper/seats/{number}/finish")

    def ask_to_watch(self, number):
        return self.post(f"/helper/seats/{number}/watch")

    def propose(self, number, prompt, **fields):
        return self.post(f"/helper/seats/{number}/answer/{prompt}", do="propose", submission=new_submission(), **fields)

    def write_down(self, idea, locale, text):
        """Writes down what was said, or translates it, and asks its participant whether it is right."""
        path = f"/helper/desk/{idea}/{locale}"
        page = self.get(path)
        seen = {name: page.hidden(name) or "" for name in ("version", "source")}
        return self.post(path, do="ask", text=text, **seen)
