"""A session of its own at a server that many tests use: what breaks no server needs none for itself."""

from itertools import count

from .leading import Leading

CODES = count(300_001)


class Room:
    """Stands for the server, with a session that nobody else comes to, in which the questions are open."""

    def __init__(self, server):
        self._server = server
        self.code = str(next(CODES))
        leading = Leading(server, self.code, new={"title": "Assen"})
        self.path = leading.path
        leading.open("contribute")

    def __getattr__(self, name):
        return getattr(self._server, name)

    def export(self, session=None):
        return self._server.export(session or self.code)
