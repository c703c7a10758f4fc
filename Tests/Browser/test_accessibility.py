"""Every page of every procedure, in every language, judged by axe-core and by measure."""

import pytest

from journeys import LANGUAGES, PROCEDURES, all_journeys, covering_journeys, journeys_of
from terminal import KIOSK, PHONE
from visitor import Visitor, distinct

LOOKS = {
    "strong": lambda language: {"contrast": "high", "text-size": "3"},
    "two languages": lambda language: {"beside": "fr" if language == "ar" else "ar"},
}
BESIDE_THE_WAY = ["/", "/procedures", "/resume", "/nowhere"]


def pages_of(terminals, medium, procedure, language):
    """The distinct pages of journeys that come to every step of the procedure."""
    return distinct(
        page
        for journey in covering_journeys(journeys_of(procedure))
        for page in Visitor(terminals(journey.today, medium).address).walk(journey, language)
    )


@pytest.mark.parametrize("medium", [PHONE, KIOSK])
@pytest.mark.parametrize("procedure", PROCEDURES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_has_a_fault(terminals, judge, record_property, medium, procedure, language):
    pages = pages_of(terminals, medium, procedure, language)
    record_property(f"pages judged, {medium}, {language}", len(pages))
    assert judge(pages, medium) == {}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("medium", [PHONE, KIOSK])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_look_has_a_fault(terminals, judge, record_property, medium, language, look):
    journey = max(all_journeys(), key=lambda journey: len(journey.steps))
    visitor = Visitor(terminals(journey.today, medium).address)
    pages = distinct(visitor.walk(journey, language, **LOOKS[look](language)))
    record_property(f"pages judged, {look}", len(pages))
    assert judge(pages, medium) == {}


@pytest.mark.parametrize("medium", [PHONE, KIOSK])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_beside_the_way_has_a_fault(terminals, judge, medium, language):
    visitor = Visitor(terminals("2027-05-05", medium).address)
    visitor.send("/language", language=language)
    assert judge([visitor.look(path) for path in BESIDE_THE_WAY], medium) == {}
