"""Every page of every procedure, in every language, judged by axe-core and by measure."""

import pytest

from journeys import LANGUAGES, PROCEDURES, journeys_of
from judges import ANNOUNCED, BEYOND, FOREIGN, OPEN_EVERYTHING, OVERLAPPING, judged_by, violations
from terminal import KIOSK, PHONE, SCREENS
from visitor import Visitor, distinct

measures = judged_by(ANNOUNCED, BEYOND, FOREIGN, OVERLAPPING)


def pages_of(terminals, medium, procedure, language):
    """Every distinct page that any journey of the procedure comes to."""
    return distinct(
        page
        for journey in journeys_of(procedure)
        for page in Visitor(terminals(journey.today, medium).address).walk(journey, language)
    )


@pytest.mark.parametrize("medium", [PHONE, KIOSK])
@pytest.mark.parametrize("procedure", PROCEDURES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_has_a_fault(
    terminals, open_page, record_property, medium, procedure, language
):
    page = open_page(**SCREENS[medium], reduced_motion="reduce")
    sent = pages_of(terminals, medium, procedure, language)
    found = {}
    for one in sent:
        one.show(page)
        faults = measures(page)
        page.evaluate(OPEN_EVERYTHING)
        if faults := faults + violations(page) + page.evaluate(BEYOND):
            found[one.name] = faults
    record_property(f"pages judged, {medium}, {language}", len(sent))
    assert found == {}
