"""Starts and stops the built server."""

import os
import re
import signal
import subprocess
import tempfile
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = Path(os.environ.get("GUICHET", ROOT / ".build/release/guichet"))

# How the pages are served, and the screen they are looked at on: a 27-inch panel standing upright
# has 3.2 pixels for a millimetre.
PHONE, KIOSK = "phone", "kiosk"
COMMANDS = {
    PHONE: ["serve", "--public-url", "http://guichet.example.be"],
    KIOSK: ["kiosk", "--only", "pages", "--px-per-mm", "3.2"],
}
SCREENS = {
    PHONE: {"viewport": {"width": 390, "height": 844}},
    KIOSK: {"viewport": {"width": 1080, "height": 1920}},
}
# What is left of a window of 1280 pixels at 400% (WCAG 2.2, 1.4.10).
NARROW = {"width": 320, "height": 640}


class Terminal:
    """A running server on loopback, with what it wrote."""

    def __init__(self, *options, medium=PHONE, port=0):
        self.log = tempfile.NamedTemporaryFile(suffix=".log")
        self.process = subprocess.Popen(
            [PROGRAM, *COMMANDS[medium], "--library", ROOT, "--port", str(port), *options],
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
        )
        self.address = self._address()

    def _address(self):
        for line in self.process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                return found.group()
        raise RuntimeError(f"the server did not start:\n{self.written()}")

    def get(self, path):
        with urllib.request.urlopen(self.address + path, timeout=5) as answer:
            return answer.status, answer.read()

    def written(self):
        return Path(self.log.name).read_text(errors="replace")

    def end(self, number=signal.SIGTERM):
        """Ends it with a signal; returns its exit code."""
        self.process.send_signal(number)
        return self.process.wait(timeout=15)

    def stop(self):
        return self.end()
