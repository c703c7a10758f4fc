"""Whole journeys, in four languages, in each way a person may work the pages."""

import pytest

from journeys import LANGUAGES, all_journeys
from person import Person, Way

OPTIONS = {
    Way.TOUCH: {"has_touch": True, "viewport": {"width": 1080, "height": 1920}},
    Way.KEYBOARD: {},
    Way.PLAIN: {"java_script_enabled": False},
}


def longest(procedure):
    return max((j for j in all_journeys() if j.procedure == procedure), key=lambda j: len(j.steps))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", list(Way), ids=lambda way: way.value)
@pytest.mark.parametrize("procedure", sorted({j.procedure for j in all_journeys()}))
def test_the_longest_journey_of_a_procedure(terminals, open_page, procedure, way, language):
    journey = longest(procedure)
    person = Person(open_page(**OPTIONS[way]), terminals(journey.today).address, way)
    assert person.walk(journey, language) == journey.steps
