"""The translators' workbench, worked with the keyboard alone, on a copy of the library."""

import re
import shutil
import signal
import subprocess

import pytest

import judges
from terminal import PROGRAM, ROOT
from test_keyboard import FOCUS, LEFT_OUT

PROCEDURE = "residence-permit-renewal"
# One text in each state, beside all those that wait for a second reader.
MISSING = "J’ai le [[refugee-status|statut de réfugié]]"
MISSING_TOO = "Longtemps : plus de {absence_limit}."
DOUBLED = "Horeca Wallonie"
STALE = "Rapport AIDA sur l’asile en Belgique"
FILTERS = ["to-do", "missing", "stale", "unreviewed", "reviewed", "findings"]
# A frame and a player show the focus inside them.
STOP = f"""
() => [document.activeElement.matches('iframe, audio') ? [] : ({FOCUS})(), document.activeElement === start]
"""


class Workbench:
    """A running workbench over a library of one procedure."""

    def __init__(self, library, language):
        self.french = library / "Procedures" / PROCEDURE / "procedure.yaml"
        self.translations = library / "Translations" / language / f"{PROCEDURE}.po"
        for folder in (f"Procedures/{PROCEDURE}", "Procedures/shared", f"Translations/{language}"):
            shutil.copytree(ROOT / folder, library / folder)
        for french, words in {MISSING: "", MISSING_TOO: "", DOUBLED: "Horeca Horeca Wallonie"}.items():
            self.rewrite(self.translations, f'msgid "{french}"\nmsgstr ".*"', f'msgid "{french}"\nmsgstr "{words}"')
        self.rewrite(self.french, STALE, f"{STALE} en 2026")
        self.process = subprocess.Popen(
            [PROGRAM, "translations", "serve", "--library", library, "--port", "0"],
            stdout=subprocess.PIPE, text=True)
        self.address = re.search(r"http://\S+\d", self.process.stdout.readline()).group()

    @staticmethod
    def rewrite(path, old, new):
        text, count = re.subn(old.replace("[[", r"\[\[").replace("|", r"\|"), new, path.read_text())
        assert count == 1, old
        path.write_text(text)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=15)


class Volunteer:
    """Whoever has a keyboard, and a voice that reads the page aloud."""

    def __init__(self, page, address, language):
        self.page, self.language = page, language
        # The desk opens when every screen is found.
        page.set_default_timeout(60_000)
        page.add_init_script(judges.AXE)
        page.goto(f"{address}/translations")

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def write(self, words):
        self.page.keyboard.type(words)

    def go(self, *keys):
        """Presses keys that lead to another page."""
        with self.page.expect_navigation():
            self.press(*keys)

    def finds_nothing_wrong(self):
        assert judges.violations(self.page) == [] and self.around() == []

    def tab_to(self, selector, key="Tab"):
        for _ in range(60):
            if self.is_at(selector):
                return
            self.press(key)
        raise AssertionError(f"{key} does not come to {selector}")

    def is_at(self, selector):
        return self.page.evaluate("s => document.activeElement.matches(s)", selector)

    def wait_at(self, selector):
        self.page.wait_for_function("s => document.activeElement.matches(s)", arg=selector)

    def hears(self, selector):
        """What a region says once it was filled."""
        region = self.page.locator(f"{selector}:not(:empty)")
        region.wait_for()
        return region.inner_text()

    def sign_in(self, name):
        assert self.is_at("#name")
        self.write(name)
        self.go("Enter")
        self.tab_to(f'a[href$="/translations/{self.language}"]')
        self.go("Enter")

    def open_first(self, kind):
        self.page.goto(re.sub(r"(/translations/..).*", rf"\1?filter={kind}", self.page.url))
        self.tab_to(".texts a")
        self.go("Enter")

    def choose(self, kind):
        self.tab_to("[name=filter]")
        forth = "ArrowLeft" if self.language == "ar" else "ArrowRight"
        while not self.is_at(f"[value={kind}]"):
            self.go(forth)
            assert self.is_at("[name=filter]:checked"), "the focus stays on the choice"

    @property
    def text(self):
        return self.page.locator("#text-0").input_value()

    def around(self):
        """What Tab does not reach on its way around the page, or reaches unseen."""
        faults = []
        self.page.evaluate("window.start = document.activeElement")
        for _ in range(120):
            self.press("Tab")
            seen, is_around = self.page.evaluate(STOP)
            faults += seen or []
            if is_around:
                return faults + self.page.evaluate(LEFT_OUT)
        return [*faults, "Tab never comes around"]


@pytest.fixture
def workbench(tmp_path, language):
    workbench = Workbench(tmp_path, language)
    yield workbench
    assert workbench.stop() == 0


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_a_volunteer_needs_no_mouse(workbench, open_page, language):
    page = open_page(viewport={"width": 1280, "height": 900}, permissions=["microphone"])
    olena = Volunteer(page, workbench.address, language)
    olena.sign_in("Olena")
    for kind in FILTERS:
        olena.choose(kind)
    olena.finds_nothing_wrong()
    olena.tab_to("#file")
    olena.go("ArrowDown")
    assert olena.is_at("#file")
    page.goto(f"{workbench.address}/translations/{language}?filter=missing")
    olena.tab_to("#search")
    olena.write("le")
    olena.go("Enter")
    assert olena.is_at("#found")

    # From the list to a text, and back to its row.
    olena.press("Tab")
    row = page.evaluate("document.activeElement.id")
    olena.go("Enter")
    assert olena.is_at("#text-0")
    olena.finds_nothing_wrong()
    olena.tab_to("#list", "Shift+Tab")
    olena.go("Enter")
    assert page.evaluate("document.activeElement.id") == row
    olena.go("Enter")

    # A token is put in by its button, taken away whole, and missed.
    olena.write("1 ")
    olena.tab_to(".token.is-lost")
    olena.press("Enter")
    assert olena.is_at("#text-0") and page.locator(".token.is-lost").count() == 0
    plain = olena.text.translate({0x2066: None, 0x2069: None})
    assert plain == "1 [[refugee-status|]]"
    olena.write("x")
    olena.press("Backspace", "Backspace")
    assert olena.text == "1 "
    olena.go("Control+Enter")
    assert olena.is_at("#problems") and olena.text == "1"
    assert judges.violations(page) == []
    olena.tab_to(".token.is-lost")
    olena.press("Enter")
    olena.write("x")
    olena.go("Control+Enter")
    assert olena.is_at("#text-0") and olena.hears("main > .good[role=status]:not(#restored)")
    assert page.locator(".source").inner_text() != MISSING

    # What stale French became; a text with a remark; words of a similar sentence; a voice.
    olena.open_first("stale")
    assert page.locator("ins").count() == 1
    assert judges.violations(page) == []
    olena.tab_to("[value=stay]")
    olena.go("Enter")
    assert olena.is_at("#text-0") and olena.hears("main > .good[role=status]:not(#restored)")
    olena.open_first("findings")
    assert page.locator("#findings li:not(.good)").count() > 0
    assert judges.violations(page) == []
    olena.open_first("unreviewed")
    olena.tab_to(".record")
    olena.press("Enter")
    olena.wait_at(".stop")
    assert olena.hears(".said")
    olena.press("Enter")
    olena.wait_at(".keep")
    olena.go("Enter")
    assert judges.violations(page) == []
    assert olena.is_at(".record") and olena.hears("main > .good[role=status]:not(#restored)")

    # A second reader goes on with the next text.
    olena.tab_to(".review button", "Shift+Tab")
    olena.go("Enter")
    assert olena.is_at("#following") and olena.hears("main > .good[role=status]:not(#restored)")


@pytest.mark.parametrize("language", ["uk"])
def test_words_outlive_errors_of_others(workbench, open_page, language):
    page = open_page(viewport={"width": 1280, "height": 900})
    olena = Volunteer(page, workbench.address, language)
    olena.sign_in("Olena")
    page.goto(f"{workbench.address}/translations/{language}?filter=missing&search=Longtemps")
    olena.tab_to(".texts a")
    olena.go("Enter")
    text = page.url

    # An author breaks the French: people are told, and what they write is kept.
    french = workbench.french.read_text()
    workbench.french.write_text("steps: [")
    notice = page.locator("main > p.problem:not([role=alert])")
    until(page, lambda: notice.count() == 1)
    olena.write("Понад {absence_limit}.")
    olena.go("Control+Enter")
    assert "Понад {absence_limit}." in workbench.translations.read_text()
    workbench.french.write_text(french)
    until(page, lambda: notice.count() == 0)

    # A file of translations breaks: nothing is kept there, and nothing is lost.
    page.goto(text)
    whole = workbench.translations.read_text()
    workbench.translations.write_text(whole + '\nmsgid "')
    olena.press("Control+a")
    olena.write("Більше {absence_limit}.")
    olena.go("Control+Enter")
    assert olena.is_at("#problems") and notice.count() == 1
    page.goto(f"{workbench.address}/translations")
    page.goto(text)
    assert olena.text == "Більше {absence_limit}."
    workbench.translations.write_text(whole)
    olena.go("Control+Enter")
    assert "Більше {absence_limit}." in workbench.translations.read_text()


def until(page, is_so):
    """Loads the page anew until something is so: the workbench looks every two seconds."""
    for _ in range(60):
        page.reload()
        if is_so():
            return
        page.wait_for_timeout(500)
    raise AssertionError(page.locator("main").inner_text())
