"""After a reset nothing of the person is left: not by Back, not in a file."""

import pytest

from conftest import CHROMIUM
from journeys import all_journeys
from kiosk import Kiosk
from person import Person

# A day that nothing else shows, as it is sent, and as pages write it.
CANARY = "2031-08-17"
TRACES = ["2031-08-17", "17 août 2031", "17/08/2031", "expiry@"]


@pytest.fixture
def kiosk(playwright, tmp_path):
    kiosk = Kiosk(playwright, tmp_path, CHROMIUM, "--today", "2027-05-05")
    yield kiosk
    if kiosk.process.poll() is None:
        kiosk.stop()


def answer_with_canary(kiosk):
    journey = next(j for j in all_journeys() if "expiry" in j.answers and j.answers.get("card") == "a")
    person = Person(kiosk.page, kiosk.address)
    person.open("fr", journey.procedure)
    while person.step != "expiry":
        person.go_on(journey.answers)
    person.go_on({"expiry": CANARY})
    person.page.goto(kiosk.address + "/answers")
    person.pause()
    assert "17 août 2031" in written_on(person.page)
    return person


def erase(person):
    person.press(person.page.locator("a.erase"))
    person.press(person.page.locator("main form[action='/reset'] button"))


def written_on(page):
    return page.content().replace("&nbsp;", " ").replace("\u202f", " ")


def shows_languages_only(page):
    content = written_on(page)
    assert page.locator("main button[name=language]").count() == 4
    assert not [trace for trace in TRACES if trace in content]


def test_back_and_reload_show_the_languages_only(kiosk):
    person = answer_with_canary(kiosk)
    erase(person)
    page = person.page
    shows_languages_only(page)
    for _ in range(10):
        page.go_back()
        if page.url == "about:blank":
            page.goto(kiosk.address)
        shows_languages_only(page)
    page.reload()
    shows_languages_only(page)
    page.goto(kiosk.address + "/step")
    shows_languages_only(page)
    page.goto(kiosk.address + "/answers")
    shows_languages_only(page)


def test_no_file_holds_an_answer(kiosk):
    person = answer_with_canary(kiosk)
    assert kiosk.files_with(TRACES) == []
    erase(person)
    assert kiosk.files_with(TRACES) == []
    assert kiosk.stop() == 0
    assert list(kiosk.profiles.glob("guichet-*")) == []


def test_a_stolen_cookie_opens_nothing_after_the_reset(kiosk):
    person = answer_with_canary(kiosk)
    context = person.page.context
    stolen = context.cookies()
    erase(person)
    context.add_cookies(stolen)
    person.page.goto(kiosk.address + "/answers")
    shows_languages_only(person.page)
