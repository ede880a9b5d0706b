"""The server as its operator runs it: a process with its own port and its own folder."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
from pathlib import Path

from .places import LOCALES, PROGRAM, PROMPTS, ROOT
from .waiting import eventually

DEMO_CODE = "170406"


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


START = 120.0
"""How long a server may take to start where others start and build beside it, in seconds; it is a guard only."""


class Server:
    """One `inbreng serve`, which can be stopped, killed, paused and started again on the same data."""

    code = DEMO_CODE
    """Of the session that kiosks come to, unless another is named."""

    def __init__(self, folder: Path, *, demo=True, prompts=PROMPTS, locales=LOCALES):
        self.folder = folder
        self.data = folder / "data"
        self.demo = demo
        self.prompts, self.locales = prompts, locales
        self.port = free_port()
        self.passphrase = ""
        self.facilitator = None
        """The cookie of a facilitator who has signed in, once somebody has: it takes a while on purpose."""
        self.process = None

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self, *, new_passphrase=True):
        """Starts the server and waits until it answers.

        Without a new passphrase it starts as on a later day: whoever is signed in stays so, and no example is made.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        said = self.folder / "stdout.txt"
        command = [
            str(PROGRAM), "serve", "--host", "127.0.0.1", "--port", str(self.port), "--data", str(self.data),
            "--prompts", str(self.prompts), "--locales", str(self.locales),
        ]
        with said.open("wb") as out, (self.folder / "stderr.txt").open("ab") as err:
            self.process = subprocess.Popen(
                command + self._flags(new_passphrase), stdout=out, stderr=err, cwd=ROOT)
        announced = eventually(
            lambda: self._announced(said), within=START, what="the server's announcement")
        if new_passphrase:
            self.passphrase = announced.group(1)
            self.facilitator = None
        return self

    def _flags(self, new_passphrase):
        if not new_passphrase:
            return []
        return ["--demo"] if self.demo else ["--new-passphrase"]

    def _announced(self, said):
        assert self.process.poll() is None, "the server stopped: " + self.complaints()
        return re.search(r"Passphrase:\s+(\S+).*\n", said.read_text())

    def complaints(self):
        return (self.folder / "stderr.txt").read_text()

    @property
    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def stop(self):
        """Ends the server as an operator does."""
        self._signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self):
        """Ends the server as a power cut does."""
        self._signal(signal.SIGKILL)
        self.process.wait()

    def pause(self):
        """The server answers nothing, as behind a network that dropped; connections stay."""
        self._signal(signal.SIGSTOP)

    def resume(self):
        self._signal(signal.SIGCONT)

    def _signal(self, number):
        if self.is_running:
            os.kill(self.process.pid, number)

    def run(self, *arguments):
        """Runs another command of the program on the same data; gives what it printed."""
        done = subprocess.run(
            [str(PROGRAM), *arguments, "--data", str(self.data)], capture_output=True, cwd=ROOT, timeout=60)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode("utf-8")

    def export(self, session=None):
        """The session as `inbreng export` writes it."""
        return json.loads(self.run("export", session or self.code, "--format", "json"))

    def journal(self):
        """All bytes of the journal on disk."""
        return b"".join(file.read_bytes() for file in self.data.glob("journal.sqlite*"))


def submissions(export):
    """The ids of all replies in an export, in order, with doubles if there are any."""
    found = []

    def look(value):
        if isinstance(value, dict):
            if "submission" in value:
                found.append(value["submission"])
            for inner in value.values():
                look(inner)
        elif isinstance(value, list):
            for inner in value:
                look(inner)

    look(export)
    return found


def share_voices(source: Path, target: Path):
    """Gives a new data folder the voices and clips of another: only what no person said."""
    target.mkdir(parents=True)
    for name in ("voice-data", "clips"):
        shutil.copytree(source / name, target / name, copy_function=os.link)
