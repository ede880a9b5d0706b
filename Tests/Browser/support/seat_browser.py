"""A seat's browser, started by the line that `inbreng kiosk-command` prints."""

import http.server
import json
import os
import signal
import subprocess
import threading
import urllib.request

from .places import PROGRAM, ROOT
from .waiting import eventually

IN_A_TEST = ["--headless=new", "--no-sandbox", "--remote-debugging-port=0"]
"""What a machine without a screen, and a test that looks in, add to the line."""

PORT = "DevToolsActivePort"


def kiosk_command(*arguments):
    """What the command prints."""
    done = subprocess.run([str(PROGRAM), "kiosk-command", *arguments], capture_output=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


class SeatBrowser:
    """Runs the line in an account of its own; with `policies` on a machine that has this file of them."""

    def __init__(self, line, home, *, flags=(), policies=None):
        self.profile = home / ".cache/inbreng-seat"
        # What the browser before wrote there, until the line wipes it.
        (self.profile / PORT).unlink(missing_ok=True)
        command = ["sh", "-c", " ".join([line.rstrip("\n"), *IN_A_TEST, *flags])]
        if policies:
            folder = home / "chromium/policies/managed"
            folder.mkdir(parents=True)
            (folder / "inbreng.json").write_text(policies)
            # The machine's own folder stays as it is: only this process sees another in its place.
            command = [
                "unshare", "--mount", "--map-root-user", "sh", "-c",
                'mount --bind "$0" /etc/chromium && exec "$@"', str(home / "chromium"), *command]
        with (home / "browser.txt").open("ab") as said:
            self.process = subprocess.Popen(
                command, env={**os.environ, "HOME": str(home)}, stdout=said, stderr=said, start_new_session=True)

    @property
    def address(self):
        """Where it can be looked into."""
        file = self.profile / PORT
        port = eventually(lambda: file.exists() and file.read_text().split("\n")[0], what="the seat's browser")
        return f"http://127.0.0.1:{port}"

    @property
    def tabs(self):
        with urllib.request.urlopen(f"{self.address}/json/list") as reply:
            return json.load(reply)

    def connect(self, playwright):
        return playwright.chromium.connect_over_cdp(self.address)

    def stop(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


class Glance:
    """Looks into the page of a seat's browser, without that counting as a touch."""

    def __init__(self, playwright, seat):
        context = seat.connect(playwright).contexts[0]
        page = eventually(
            lambda: next((page for page in context.pages if page.url.startswith("http")), None), what="the page")
        self._session = context.new_cdp_session(page)

    def value(self, script):
        answer = self._session.send(
            "Runtime.evaluate", {"expression": script, "userGesture": False, "returnByValue": True})
        return answer["result"].get("value")


class Site:
    """A site with a page that asks for the microphone and then goes elsewhere; it remembers what was visited."""

    PAGE = """<!doctype html><title>Page</title><script>
        const tell = (what) => fetch('/microphone/' + what)
        navigator.mediaDevices.getUserMedia({ audio: true }).then(() => tell('given'), () => tell('refused'))
            .then(() => { location = '%s' })
        </script>"""

    def __init__(self):
        site = self
        self.visits = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                site.visits.append(self.path)
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write((site.PAGE % site.elsewhere).encode() if self.path == "/page" else b"Elsewhere")

            def log_message(self, *arguments):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://localhost:{self._server.server_port}"

    @property
    def elsewhere(self):
        """The same server under another name, which to browsers is another site."""
        return f"http://127.0.0.1:{self._server.server_port}/elsewhere"

    def close(self):
        self._server.shutdown()
        self._server.server_close()
