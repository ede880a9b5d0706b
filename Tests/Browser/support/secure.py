"""Servers over https, and browsers that trust them as a device does that has the certificate."""

import base64
import subprocess
import urllib.request

import zxingcpp

from .browser import launch
from .server import Server, free_port


class SecureServer(Server):
    """One `inbreng serve --tls`; `url` is of https, `plain` of http."""

    def __init__(self, folder, **options):
        super().__init__(folder, **options)
        self.plain_port = free_port()

    @property
    def url(self):
        return f"https://127.0.0.1:{self.port}"

    @property
    def plain(self):
        return f"http://127.0.0.1:{self.plain_port}"

    def _flags(self, new_passphrase):
        return super()._flags(new_passphrase) + ["--tls", "--http-port", str(self.plain_port)]

    def certificate(self):
        """The authority as a device downloads it, before it trusts the server."""
        with urllib.request.urlopen(f"{self.plain}/trust/inbreng.crt") as reply:
            return reply.read()


def launch_trusting(playwright, home, certificate, *, args=()):
    """Starts Chromium in a home where the certificate was imported, as `chrome://settings/certificates` does."""
    store = home / ".pki/nssdb"
    store.mkdir(parents=True)
    file = home / "inbreng.crt"
    file.write_bytes(certificate)
    database = ["certutil", "-d", f"sql:{store}"]
    subprocess.run([*database, "-N", "--empty-password"], check=True)
    subprocess.run([*database, "-A", "-n", "Inbreng", "-t", "C,,", "-i", str(file)], check=True)
    return launch(playwright, args=args, env={"HOME": str(home)})


def read_codes(page):
    """What the QR codes in the window say, as a camera reads them from the screen."""
    picture = base64.b64encode(page.screenshot()).decode()
    width, height, grey = page.evaluate(
        """async picture => {
          const image = new Image();
          image.src = "data:image/png;base64," + picture;
          await image.decode();
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.width, image.height];
          const drawing = canvas.getContext("2d");
          drawing.drawImage(image, 0, 0);
          const pixels = drawing.getImageData(0, 0, image.width, image.height).data;
          let grey = "";
          for (let at = 0; at < pixels.length; at += 4) {
            grey += String.fromCharCode((pixels[at] + pixels[at + 1] + pixels[at + 2]) / 3);
          }
          return [image.width, image.height, btoa(grey)];
        }""", picture)
    pixels = memoryview(base64.b64decode(grey)).cast("B", (height, width))
    return [code.text for code in zxingcpp.read_barcodes(pixels)]
