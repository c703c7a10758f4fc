"""Every screen with words 40 % longer than French, and from right to left: nothing is cut off."""

import os
import subprocess
import tempfile

import pytest

from journeys import covering_journeys
from person import Person
from terminal import PROGRAM, ROOT, Terminal

pytestmark = pytest.mark.whole

# The languages whose places the pseudo-languages take.
LONGER, MIRRORED = "en", "ar"
PHONES = [{"width": 320, "height": 640}, {"width": 390, "height": 844}]
SIDE_PAGES = ["/", "/procedures", "/list", "/answers", "/person", "/words", "/settings", "/again"]

FAULTS = """
() => {
  const faults = new Set()
  const say = (what, e) => faults.add(`${what}: <${e.localName} class="${e.className}"> ${e.textContent.trim().slice(0, 60)}`)
  const beyond = document.documentElement.scrollWidth - window.innerWidth
  if (beyond > 0) faults.add(`the page is ${beyond} pixels too wide`)
  // What only a screen reader sees is clipped to nothing on purpose.
  const isUnseen = e => e && (getComputedStyle(e).clipPath !== 'none' || isUnseen(e.parentElement))
  const seen = e => e.checkVisibility({ visibilityProperty: true }) && !isUnseen(e)
    && !e.closest('svg, dialog:not([open]), textarea, select')
  for (const e of document.querySelectorAll('body *')) {
    if (!seen(e) || !e.textContent.trim()) continue
    const style = getComputedStyle(e)
    const holds = value => value !== 'visible'
    // An element that scrolls downwards is whole; one that scrolls sideways hides the ends of lines.
    if (holds(style.overflowX) && e.scrollWidth > e.clientWidth + 1) say('cut off at the side', e)
    if (['hidden', 'clip'].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1) say('cut off below', e)
    if (style.webkitLineClamp !== 'none') say('lines are left out', e)
    if (style.textOverflow === 'ellipsis' && e.scrollWidth > e.clientWidth) say('ends in dots', e)
  }
  // Words that stand outside of the window, or of the button, cell or box that holds them.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !seen(node.parentElement)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const holder = node.parentElement.closest('button, a, label, summary, li, p, h1, h2, h3, dt, dd, td, th, div')
    const box = holder?.getBoundingClientRect()
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue
      if (line.left < -1 || line.right > window.innerWidth + 1) say('outside of the window', node.parentElement)
      if (box && (line.left < box.left - 2 || line.right > box.right + 2)) say('outside of its box', holder)
    }
  }
  return [...faults]
}
"""


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pseudo") / "library"
    subprocess.run(
        [PROGRAM, "translations", "pseudo", "--library", ROOT, "--output", folder], check=True)
    return folder


@pytest.fixture(scope="session")
def pseudo_terminals(library):
    running = {}

    def on(today):
        if today not in running:
            running[today] = Terminal("--library", library, "--today", today)
        return running[today]

    yield on
    for terminal in running.values():
        assert terminal.stop() == 0


@pytest.fixture(scope="session")
def measured():
    """The screens that were measured already: many journeys share their beginning."""
    return set()


@pytest.mark.parametrize("language", [LONGER, MIRRORED])
@pytest.mark.parametrize("journey", covering_journeys(), ids=str)
def test_nothing_is_cut_off_on_a_phone(
    pseudo_terminals, open_page, measured, journey, language
):
    page = open_page(viewport=PHONES[0], reduced_motion="reduce")
    address = pseudo_terminals(journey.today).address
    found = {}

    def measure(name):
        for size in PHONES:
            page.set_viewport_size(size)
            if faults := page.evaluate(FAULTS):
                found[f"{name} at {size['width']}"] = faults

    def visit(step):
        screen = (journey.procedure, step, language)
        if screen not in measured:
            measured.add(screen)
            measure(step)

    Person(page, address).walk(journey, language, visit)
    for path in SIDE_PAGES:
        page.goto(address + path)
        measure(path)
    assert not found


class Screen(Terminal):
    """The terminal's pages, looked at with the browser of the tests: its own one only sleeps."""

    def __init__(self, folder, *options):
        browser = folder / "browser"
        browser.write_text("#!/bin/sh\nexec sleep 3600\n")
        browser.chmod(0o755)
        self.log = tempfile.NamedTemporaryFile(suffix=".log")
        self.process = subprocess.Popen(
            [PROGRAM, "kiosk", "--port", "0", "--browser", browser, *options],
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
            env={**os.environ, "DISPLAY": ":99", "XDG_RUNTIME_DIR": str(folder)},
        )
        self.address = self._address()


@pytest.fixture(scope="session")
def screens(library, tmp_path_factory):
    """Terminals of a metre's height, by the day they take for today."""
    running = {}

    def on(today):
        if today not in running:
            running[today] = Screen(
                tmp_path_factory.mktemp("screen"), "--library", library, "--today", today,
                "--px-per-mm", "3.2")
        return running[today]

    yield on
    for screen in running.values():
        assert screen.stop() == 0


@pytest.mark.parametrize("language", [LONGER, MIRRORED])
@pytest.mark.parametrize("journey", covering_journeys(), ids=str)
def test_nothing_is_cut_off_on_the_terminal(screens, open_page, measured, journey, language):
    page = open_page(viewport={"width": 1080, "height": 1920}, has_touch=True)
    found = {}

    def visit(step):
        screen = (journey.procedure, step, language, "terminal")
        if screen not in measured:
            measured.add(screen)
            if faults := page.evaluate(FAULTS):
                found[step] = faults

    Person(page, screens(journey.today).address).walk(journey, language, visit)
    assert not found
