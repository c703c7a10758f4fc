"""Starts and stops the built server."""

import os
import re
import signal
import subprocess
import tempfile
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = Path(os.environ.get("GUICHET", ROOT / ".build/debug/guichet"))


class Terminal:
    """A running `guichet serve` on loopback, with what it wrote."""

    def __init__(self, *options):
        self.log = tempfile.NamedTemporaryFile(suffix=".log")
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--library", ROOT, "--port", "0", *options],
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

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=15)
