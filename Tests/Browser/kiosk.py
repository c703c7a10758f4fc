"""The terminal as it stands in a room: `guichet kiosk` with its own Chromium, without a screen."""

import os
import re
import signal
import socket
import stat
import subprocess
import time
from pathlib import Path

from terminal import PROGRAM, ROOT

# Root in a container has no sandbox, and no display: the rest is what the terminal starts.
BROWSER = """#!/bin/sh
for argument; do
  shift
  case "$argument" in --ozone-platform=*) ;; *) set -- "$@" "$argument" ;; esac
done
exec {chromium} --headless=new --no-sandbox --remote-debugging-port={port} "$@"
"""


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Kiosk:
    """A running terminal; its profile and its log lie in `folder`."""

    def __init__(self, playwright, folder, chromium, *options):
        self.profiles = folder / "profiles"
        self.profiles.mkdir()
        self.log = folder / "log"
        debugging = free_port()
        browser = folder / "browser"
        browser.write_text(BROWSER.format(chromium=chromium, port=debugging))
        browser.chmod(browser.stat().st_mode | stat.S_IXUSR)
        self.process = subprocess.Popen(
            [PROGRAM, "kiosk", "--library", ROOT, "--port", "0", "--log-level", "info",
             "--browser", browser, *options],
            stdout=subprocess.PIPE,
            stderr=self.log.open("w"),
            text=True,
            env={**os.environ, "DISPLAY": ":99", "XDG_RUNTIME_DIR": str(self.profiles)},
        )
        self.address = re.search(r"http://\S+\d", self.process.stdout.readline()).group()
        self.browser = self.connect(playwright, debugging)

    def connect(self, playwright, port):
        for _ in range(60):
            try:
                return playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port}")
            except Exception:
                time.sleep(0.5)
        raise RuntimeError("the terminal's browser does not answer")

    @property
    def page(self):
        for _ in range(50):
            pages = [page for context in self.browser.contexts for page in context.pages]
            shown = [page for page in pages if page.url.startswith(self.address)]
            if shown:
                return shown[0]
            time.sleep(0.2)
        raise RuntimeError("the terminal shows no page")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=20)

    def files_with(self, words):
        """The files of the profile and of the server that hold one of the words."""
        forms = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le")]
        files = [path for path in self.profiles.rglob("*") if path.is_file()] + [self.log]
        return [str(path) for path in files if any(form in path.read_bytes() for form in forms)]
