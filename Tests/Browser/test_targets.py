"""What is touched on the terminal is 20 mm large (DESIGN: 20 x 20 mm, 3 mm apart)."""

import pytest

from conftest import CHROMIUM
from journeys import all_journeys
from kiosk import Kiosk
from person import Person

PIXELS_PER_MM = 3.2
TODAY = "2027-05-05"

TOO_SMALL = """
least => [...document.querySelectorAll('a, button, summary, label:has(input), input:not([type=radio]):not([type=checkbox]):not([type=hidden])')]
  .filter(e => e.checkVisibility() && !e.closest('dialog:not([open])'))
  .map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.height < least - 1 || box.width < least - 1))
  .map(([text, box]) => `${Math.round(box.width)}x${Math.round(box.height)} ${text}`)
"""


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_every_target_can_be_hit(playwright, tmp_path, language):
    journey = next(j for j in all_journeys() if j.today == TODAY)
    kiosk = Kiosk(
        playwright, tmp_path, CHROMIUM, "--today", TODAY, "--px-per-mm", str(PIXELS_PER_MM))
    try:
        page = kiosk.page
        page.set_viewport_size({"width": 1080, "height": 1920})
        found = {}

        def measure(step):
            if small := page.evaluate(TOO_SMALL, 20 * PIXELS_PER_MM):
                found[step] = small

        Person(page, kiosk.address).walk(journey, language, measure)
        assert not found
    finally:
        kiosk.stop()
