"""Every argument and every policy of the terminal's browser is one that the installed version knows."""

import json
import mmap
import os
import re
import subprocess
from pathlib import Path

import pytest

from terminal import PROGRAM, ROOT

BINARY = Path(os.environ.get("CHROMIUM_BINARY", "/usr/lib/chromium/chromium"))
SOURCE = ROOT / "Sources/KioskServer/Chromium/ChromiumArguments.swift"


@pytest.fixture(scope="module")
def unknown():
    """Those names that do not stand in the browser, as `strings` would tell."""
    with BINARY.open("rb") as file:
        binary = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        yield lambda names: {
            name for name in names if binary.find(b"\0%s\0" % name.encode()) < 0
        }


def policies(tmp_path):
    file = tmp_path / "policy.json"
    subprocess.run(
        [PROGRAM, "kiosk", "--write-policy", file], check=True)
    return json.loads(file.read_text())


def test_every_argument_is_known(unknown):
    arguments = set(re.findall(r'"--([a-z0-9-]+)', SOURCE.read_text()))
    assert len(arguments) > 20
    assert unknown(arguments) == set()
    assert unknown({"disable-translate"}) == {"disable-translate"}


def test_every_policy_is_known(unknown, tmp_path):
    names = policies(tmp_path)
    assert len(names) > 30
    assert unknown(names) == set()
