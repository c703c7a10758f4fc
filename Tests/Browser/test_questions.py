"""A question of every kind, some of which no procedure asks yet: answered in each way, and judged."""

import shutil
from pathlib import Path

import pytest

from journeys import LANGUAGES, PROCEDURES, all_journeys
from person import Person, Way
from terminal import KIOSK, PHONE, ROOT, SCREENS, Terminal
from visitor import Visitor, distinct

QUESTIONS = Path(__file__).parent
JOURNEYS = list(all_journeys(QUESTIONS))
WAYS = {
    (Way.TOUCH, KIOSK): {"has_touch": True},
    (Way.TOUCH, PHONE): {"has_touch": True},
    (Way.KEYBOARD, PHONE): {},
    (Way.PLAIN, PHONE): {"java_script_enabled": False},
}


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """The shared files of the shipped library, with one procedure that asks everything."""
    library = tmp_path_factory.mktemp("library")
    shutil.copytree(ROOT / "Procedures/shared", library / "Procedures/shared")
    shutil.copytree(QUESTIONS / "questions", library / "Procedures/questions")
    others = shutil.ignore_patterns(*(f"{procedure}.po" for procedure in PROCEDURES))
    shutil.copytree(ROOT / "Translations", library / "Translations", ignore=others)
    return library


@pytest.fixture(scope="session")
def addresses(library):
    running = {
        medium: Terminal("--library", library, "--today", JOURNEYS[0].today, medium=medium)
        for medium in (PHONE, KIOSK)
    }
    yield {medium: terminal.address for medium, terminal in running.items()}
    for terminal in running.values():
        assert terminal.stop() == 0


@pytest.mark.whole
@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way[0].value} on a {way[1]}")
@pytest.mark.parametrize("journey", JOURNEYS, ids=str)
def test_every_kind_of_question_is_answered(addresses, open_page, journey, way):
    means, medium = way
    page = open_page(**SCREENS[medium], **WAYS[way])
    person = Person(page, addresses[medium], means)
    assert person.walk(journey, "ar") == journey.steps


@pytest.mark.parametrize("medium", [PHONE, KIOSK])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_kind_of_question_has_a_fault(addresses, judge, medium, language):
    pages = distinct(Visitor(addresses[medium]).walk(JOURNEYS[0], language))
    assert judge(pages, medium) == {}
