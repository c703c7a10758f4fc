"""Large words, narrow windows and wide spacing lose nothing (WCAG 2.2, 1.4.4, 1.4.10, 1.4.12)."""

import pytest

from journeys import LANGUAGES, PROCEDURES
from judges import BEYOND, OPEN_EVERYTHING, OVERLAPPING, judged_by
from terminal import KIOSK, PHONE
from test_accessibility import pages_of

# 1280 pixels at 400% are 320, at 200% 640.
NARROW, ZOOMED = {"width": 320, "height": 640}, {"width": 640, "height": 480}
TERMINAL = {"width": 1080, "height": 1920}
WAYS = {
    PHONE: [(NARROW, "text-0"), (NARROW, "text-3"), (ZOOMED, "text-0"), (ZOOMED, "text-3")],
    KIOSK: [(TERMINAL, "text-3")],
}

# 1.4.12; letters of Arabic are joined, and a browser that parts them does as it was told.
SPACING = """
() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* { line-height: 1.5 !important; word-spacing: 0.16em !important }
    :not(:lang(ar)) { letter-spacing: 0.12em !important } p { margin-block-end: 2em !important }`)
  document.adoptedStyleSheets = [sheet]
}
"""
measure = judged_by(BEYOND, OVERLAPPING)


def faults_when_spaced(page):
    page.evaluate(SPACING)
    return measure(page)


@pytest.mark.parametrize("medium", [PHONE, KIOSK])
@pytest.mark.parametrize("procedure", PROCEDURES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_lost(terminals, open_page, record_property, medium, procedure, language):
    page = open_page(reduced_motion="reduce")
    found = {}
    sent = pages_of(terminals, medium, procedure, language)
    for one in sent:
        one.show(page)
        page.evaluate(OPEN_EVERYTHING)
        for window, size in WAYS[medium]:
            page.set_viewport_size(window)
            page.evaluate("size => { document.documentElement.className = size }", size)
            if faults := measure(page):
                found[one.name, window["width"], size] = faults
        if faults := faults_when_spaced(page):
            found[one.name, "spaced"] = faults
    record_property(f"pages narrowed, {medium}", len(sent))
    assert found == {}
