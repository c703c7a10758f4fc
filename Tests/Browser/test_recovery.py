"""The server falls in the middle of a session, and the terminal comes back by itself."""

import signal
import time
from urllib.parse import urlsplit

import pytest

from journeys import all_journeys
from person import Person
from terminal import KIOSK, SCREENS, Terminal

SECONDS = 5


class Fallible:
    """A terminal's pages that fall, and are started again at the same address."""

    def __init__(self):
        self.terminal = Terminal(medium=KIOSK)
        self.port = urlsplit(self.terminal.address).port

    @property
    def address(self):
        return self.terminal.address

    def fall(self):
        assert self.terminal.end(signal.SIGKILL) == -signal.SIGKILL

    def rise(self):
        self.terminal = Terminal(medium=KIOSK, port=self.port)


@pytest.fixture
def pages():
    pages = Fallible()
    yield pages
    if pages.terminal.process.poll() is None:
        pages.terminal.stop()


@pytest.fixture
def person(browser, pages):
    context = browser.new_context(**SCREENS[KIOSK], has_touch=True)
    context.set_default_timeout(SECONDS * 1000)
    journey = next(journey for journey in all_journeys() if "lost" in journey.answers)
    person = Person(context.new_page(), pages.address)
    person.open("ar", journey.procedure)
    person.go_on(journey.answers)
    yield person
    context.close()


def is_back(page):
    page.wait_for_selector("main button[name=language][value=uk]")
    assert page.locator("#away").count() == 0


def test_the_terminal_comes_back_by_itself(pages, person):
    pages.fall()
    person.page.wait_for_selector("#away .picture")
    # A picture without words, and nothing of the person behind it.
    assert person.page.locator("#away").inner_text().strip() == ""
    assert person.page.evaluate("document.elementFromPoint(200, 300).closest('#away') !== null")
    pages.rise()
    start = time.monotonic()
    is_back(person.page)
    assert time.monotonic() - start < SECONDS
    assert person.page.context.cookies() == []


@pytest.mark.parametrize(
    "pressed", [".bar button[name=step]", "a.tool[href='/person']"], ids=["button", "link"])
def test_a_press_while_the_server_is_away_shows_no_error_of_the_browser(pages, person, pressed):
    pages.fall()
    person.page.locator(pressed).first.tap()
    person.page.wait_for_selector("#away .picture")
    assert person.page.url.startswith(pages.address)
    person.page.keyboard.press("Escape")
    person.page.keyboard.press("Escape")
    assert person.page.locator("#away").is_visible()
    pages.rise()
    is_back(person.page)


def test_a_new_server_knows_nobody(pages, person):
    pages.fall()
    pages.rise()
    person.press(person.page.locator(".bar button[name=step]").first)
    is_back(person.page)
