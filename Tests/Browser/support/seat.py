"""A kiosk without a browser, for what takes many seats or must be quick. It speaks the same forms."""

import http.client
import re
import secrets
import time
from contextlib import closing
from html import unescape
from urllib.parse import urlencode


class Reply:
    def __init__(self, response):
        self.status = response.status
        self.location = response.getheader("Location") or ""
        self.cookies = response.headers.get_all("Set-Cookie") or []
        self.text = response.read().decode("utf-8", "replace")

    def hidden(self, name):
        """The value of a hidden field of the form on the page."""
        found = re.search(rf'<input type="hidden" name="{name}" value="([^"]*)"', self.text)
        return unescape(found.group(1)) if found else None


def connect(server):
    return http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)


def exchange(connection, method, path, fields, cookie):
    """Asks once as a browser does, with a form where there are fields."""
    headers = {"Accept": "text/html"}
    if cookie:
        headers["Cookie"] = cookie
    body = None
    if fields is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        body = urlencode(fields, doseq=True)
    connection.request(method, path, body, headers)
    return Reply(connection.getresponse())


def ask(server, method, path, fields=None, cookie=None):
    """Asks once, over a connection of its own: the server closes one on which nothing moves for a minute."""
    with closing(connect(server)) as connection:
        return exchange(connection, method, path, fields, cookie)


def accepted(reply, path):
    """The reply, which is that the form was taken."""
    assert reply.status == 303, (path, reply.status, re.findall(r"role=\"alert\".*", reply.text))
    return reply


IDLE = 30.0
"""A connection on which nothing moved for so long is not used again, in seconds: the server closes it after a minute."""


class Seat:
    """One seat with its own cookie and connection. Raises OSError or HTTPException when the server is away."""

    def __init__(self, server, code=None):
        self.server, self.code = server, code or server.code
        self.cookie = None
        self.participant = None
        self._connection = None
        self._used = 0.0

    @property
    def path(self):
        return f"/kiosk/{self.code}"

    def request(self, method, path, fields=None):
        if time.monotonic() - self._used > IDLE:
            self.hang_up()
        self._used = time.monotonic()
        if self._connection is None:
            self._connection = connect(self.server)
        try:
            reply = exchange(self._connection, method, path, fields, f"seat={self.cookie}" if self.cookie else None)
        except (OSError, http.client.HTTPException):
            self.hang_up()
            raise
        for cookie in reply.cookies:
            if cookie.startswith("seat="):
                self.cookie = cookie.removeprefix("seat=").split(";")[0]
        return reply

    def twin(self):
        """The same seat over another connection."""
        twin = Seat(self.server, self.code)
        twin.cookie, twin.participant = self.cookie, self.participant
        return twin

    def hang_up(self):
        """Closes the connection; the next request makes a new one."""
        if self._connection:
            self._connection.close()
        self._connection = None

    def get(self, path):
        return self.request("GET", path)

    def join(self, tag="nl"):
        reply = self.request("POST", f"{self.path}/start", {"locale": tag})
        assert reply.status == 303, reply.status
        self.participant = self.get(f"{self.path}/step").hidden("participant")
        return self

    def answer(self, prompt, fields, submission=None):
        """Posts an answer; the id may be given, to send the same one again."""
        return self.request("POST", f"{self.path}/answer/{prompt}", {
            "participant": self.participant, "submission": submission or new_submission(), **fields})

    def answer_all(self, *, until=None, group="refugees", need="Een huis", **others):
        """Answers everything up to the review, or up to the prompt that is named."""
        answers = {
            "welcome": {"do": "next"}, "consent": {"value": "yes"}, "group": {"value": group},
            "need": {"value": need}, "why": {"value": "Daarom"}, "need-more": {"do": "skip"},
            "goal": {"value": ["house", "other"]}, "goal-other": {"value": "Rust"},
            "helper": {"value": ["family"]}, "belonging": {"value": "3"}, "closing": {"do": "next"},
        }
        for name, value in others.items():
            answers[name.replace("_", "-")] = {"value": value}
        for prompt, fields in answers.items():
            if prompt == until:
                break
            reply = self.answer(prompt, fields)
            assert reply.status == 303, (prompt, reply.status)
        return self

    def send(self):
        reply = self.request("POST", f"{self.path}/send", {
            "participant": self.participant, "submission": new_submission()})
        assert reply.status == 303, reply.status
        return self

    def hand_over(self, context):
        """Lets a browser go on as this seat."""
        context.add_cookies([{
            "name": "seat", "value": self.cookie, "domain": "127.0.0.1", "path": self.path, "httpOnly": True,
            "sameSite": "Strict"}])


def new_submission():
    return secrets.token_urlsafe(12)
