"""The screens of a volunteer's kit, opened as a volunteer opens them: from the disk, without a network."""

import struct
import subprocess
import zipfile

import pytest

from conftest import CHROMIUM
from terminal import PROGRAM, ROOT

PROCEDURE = "itsme-activation"


@pytest.fixture(scope="module")
def kit(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kit")
    archive = folder / "kit.zip"
    subprocess.run(
        [PROGRAM, "translations", "kit", "--library", ROOT, "--language", "ar",
         "--procedure", PROCEDURE, "--pictures", "--browser", CHROMIUM, "-o", archive],
        check=True)
    zipfile.ZipFile(archive).extractall(folder)
    return folder


def test_every_screen_has_a_picture_in_both_languages(kit):
    screens = sorted((kit / "screens").rglob("*.html"))
    assert len(screens) > 20
    for screen in screens:
        for language in ("fr", "ar"):
            picture = screen.with_name(f"{screen.stem}-{language}.png").read_bytes()
            assert picture.startswith(b"\x89PNG")
            width, height = struct.unpack(">II", picture[16:24])
            assert width == 390 and height >= 844


@pytest.mark.parametrize("width", [390, 1280])
def test_a_text_is_found_on_its_screen(kit, browser, width):
    comment = next(
        line for line in (kit / "po" / f"{PROCEDURE}.po").read_text().splitlines()
        if line.startswith("#. screen: ") and line.endswith("/say"))
    path, key = comment.removeprefix("#. screen: ").split("#")
    context = browser.new_context(viewport={"width": width, "height": 800}, offline=True)
    page = context.new_page()
    page.goto(f"file://{kit / path}#{key}")
    row = page.locator(f"[id='{key}']")
    assert row.locator("td[lang=fr]").first.is_visible()
    assert row.evaluate("e => e.matches(':target')")
    for frame, language in zip(page.locator("iframe").all(), ("fr", "ar")):
        inside = frame.content_frame
        assert inside.locator("html").get_attribute("lang") == language
        assert inside.locator("h1").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    context.close()
