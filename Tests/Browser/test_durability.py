"""What was acknowledged is kept, whatever happens to the server."""

import http.client
import threading
from collections import Counter
from pathlib import Path

import pytest

from support.seat import Seat, new_submission
from support.server import submissions
from support.waiting import eventually

SEATS = 50
KILL_AFTER = [60, 400, 900]
"""The server is killed once so many answers were acknowledged: while seats begin, in the middle, near the end."""
ROUNDS = 20
"""How often each seat revises its open answer: enough to be busy whenever the server is killed."""


class Room:
    """Fifty seats that answer at the same time, and what each of them knows about its answers.

    Every submission is sent twice at the same moment, as by a device that lost its patience; one acknowledgement of the
    two is enough to count on.
    """

    def __init__(self, server):
        self.server = server
        self.acknowledged = set()
        self.unanswered = []
        self._lock = threading.Lock()
        self._seats = []

    def sit_down(self):
        def join(number):
            self._seats.append(Seat(self.server).join(["nl", "nl-simple", "ar", "ti"][number % 4]))

        self._in_parallel(join, range(SEATS))

    def start_answering(self):
        self._threads = [threading.Thread(target=self._answer, args=(seat,)) for seat in self._seats]
        for thread in self._threads:
            thread.start()

    def wait(self):
        for thread in self._threads:
            thread.join(timeout=60)
            assert not thread.is_alive()

    def _answer(self, seat):
        twin = seat.twin()
        replies = [("welcome", {"do": "next"}), ("consent", {"value": "yes"}), ("group", {"value": "refugees"})]
        replies += [("need", {"value": f"Idee {round}"}) for round in range(ROUNDS)]
        for prompt, fields in replies:
            submission = new_submission()
            repeat = threading.Thread(target=self._post, args=(twin, prompt, fields, submission))
            repeat.start()
            arrived = self._post(seat, prompt, fields, submission)
            repeat.join()
            if not arrived:
                with self._lock:
                    self.unanswered.append((seat, prompt, fields, submission))
                return

    def _post(self, seat, prompt, fields, submission):
        """Whether an acknowledgement came; it is remembered at once."""
        try:
            reply = seat.answer(prompt, fields, submission)
        except (OSError, http.client.HTTPException):
            return False
        assert reply.status == 303, reply.status
        with self._lock:
            self.acknowledged.add(submission)
        return True

    def _in_parallel(self, work, items):
        threads = [threading.Thread(target=work, args=(item,)) for item in items]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


@pytest.mark.parametrize("moment", KILL_AFTER)
def test_a_power_cut_loses_no_acknowledged_answer(own_server, moment):
    """After kill -9 amid fifty seats, each acknowledged answer is in the export once; a repeat counts once too."""
    room = Room(own_server)
    room.sit_down()
    room.start_answering()
    eventually(lambda: len(room.acknowledged) >= moment, within=60)
    own_server.kill()
    room.wait()
    assert room.unanswered, "the server was killed while seats were answering"

    own_server.start()
    count = Counter(submissions(own_server.export()))
    assert {submission: count[submission] for submission in room.acknowledged if count[submission] != 1} == {}
    assert all(number == 1 for number in count.values())
    maybe = {submission for _, _, _, submission in room.unanswered}
    assert set(count) <= room.acknowledged | maybe

    for seat, prompt, fields, submission in room.unanswered:
        assert seat.answer(prompt, fields, submission).status == 303
        assert seat.answer(prompt, fields, submission).status == 303
    count = Counter(submissions(own_server.export()))
    assert count == Counter(room.acknowledged | maybe)


def test_a_later_answer_is_a_revision_that_keeps_the_earlier_one(own_server):
    """Another answer to the same prompt replaces what counts, and the history keeps both, each once."""
    seat = Seat(own_server).join("nl").answer_all(need="Eerst dit")
    first, second = new_submission(), new_submission()
    assert seat.answer("need", {"value": "Toen dat"}, first).status == 303
    assert seat.answer("need", {"value": "En nu zo"}, second).status == 303
    seat.send()
    export = own_server.export()
    contribution = next(entry for entry in export["contributions"] if entry["prompt"] == "need")
    assert contribution["text"] == "En nu zo"
    assert "Eerst dit" in str(contribution["history"]) and "Toen dat" in str(contribution["history"])
    assert Counter(submissions(export))[first] == 1


def test_the_voices_end_with_the_server(own_server):
    """A server that is killed leaves no process behind."""
    children = children_of(own_server.process.pid)
    assert children, "the server has voice workers"
    own_server.kill()
    eventually(lambda: not any(Path(f"/proc/{child}/exe").exists() and is_alive(child) for child in children))


def children_of(parent):
    return [
        int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit() and parent_of(entry) == parent]


def parent_of(entry):
    try:
        return int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
    except (OSError, IndexError):
        return None


def is_alive(process):
    try:
        return (Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]) != "Z"
    except OSError:
        return False
