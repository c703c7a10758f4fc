"""A page is worked with the keyboard alone, and says aloud what happens on it."""

import pytest

from journeys import LANGUAGES, all_journeys
from person import Person
from terminal import KIOSK, PHONE, SCREENS
from visitor import Visitor, distinct

# WCAG 2.2, 1.4.11, 2.4.7 and 2.4.11: where the focus is can be seen, and nothing lies over it.
FOCUS = """
() => {
  const at = document.activeElement
  if (at === document.body) return null
  const ring = at.matches('[type=radio], [type=checkbox]') ? at.closest('label') : at
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ring)
  const parts = color => color.match(/[\\d.]+/g).map(Number)
  const light = color => {
    const [r, g, b] = parts(color).slice(0, 3).map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  let behind = ring.parentElement
  while (parts(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement
  const [dark, bright] = [outlineColor, getComputedStyle(behind).backgroundColor]
    .map(light).sort((a, b) => a - b)
  const box = ring.getBoundingClientRect()
  const isSeen = [0.1, 0.5, 0.9].some(part => {
    const hit = document.elementFromPoint(box.left + box.width * 0.5, box.top + box.height * part)
    return hit && (ring.contains(hit) || hit.contains(ring))
  })
  const name = `${ring.tagName.toLowerCase()}.${ring.className} "${ring.textContent.trim().slice(0, 40)}"`
  const faults = []
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`no ring: ${name}`)
  if ((bright + 0.05) / (dark + 0.05) < 3) faults.push(`a pale ring: ${name}`)
  if (!isSeen) faults.push(`hidden: ${name}`)
  at.dataset.reached = 'yes'
  return faults
}
"""
# Of a group of radio buttons the browser takes one, and the arrows go to the others.
LEFT_OUT = """
() => [...document.querySelectorAll('a[href], button:enabled, summary, input:enabled:not([type=hidden])')]
  .filter(e => e.checkVisibility() && !e.dataset.reached)
  .filter(e => e.type !== 'radio' || !document.querySelector(`[name="${e.name}"][data-reached]`))
  .map(e => e.outerHTML.slice(0, 100))
"""


@pytest.mark.parametrize("look", [{}, {"contrast": "high", "text-size": "2"}], ids=["plain", "strong"])
@pytest.mark.parametrize("medium", [PHONE, KIOSK])
@pytest.mark.parametrize("language", ["ar", "uk"])
def test_tab_comes_everywhere_and_is_seen(terminals, open_page, language, medium, look):
    journey = max(all_journeys(), key=lambda journey: len(journey.steps))
    page = open_page(**SCREENS[medium])
    address = terminals(journey.today, medium).address
    found = {}
    for sent in distinct(Visitor(address).walk(journey, language, **look)):
        sent.show(page)
        faults = []
        for _ in range(200):
            page.keyboard.press("Tab")
            seen = page.evaluate(FOCUS)
            if seen is None:
                break
            faults += seen
        else:
            faults.append("Tab never comes to the end")
        if faults := faults + page.evaluate(LEFT_OUT):
            found[sent.name] = faults
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_idle_warning_holds_the_focus_and_escape_goes_on(terminals, open_page, language):
    journey = next(all_journeys())
    page = open_page(**SCREENS[KIOSK])
    first = next(Visitor(terminals(journey.today, KIOSK).address).walk(journey, language))
    first.show(page)
    page.evaluate("warn()")
    dialog = page.locator("#idle")
    for _ in range(6):
        page.keyboard.press("Tab")
        # Between the last and the first button the browser takes the focus itself.
        assert page.evaluate("document.activeElement.matches('body, #idle, #idle *')")
    assert dialog.get_attribute("aria-labelledby") == "idle-title"
    page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")


@pytest.mark.parametrize("medium", [PHONE, KIOSK])
def test_an_answer_that_cannot_be_is_said_at_once(terminals, open_page, medium):
    journey = next(j for j in all_journeys() if "expiry" in j.answers)
    page = open_page(**SCREENS[medium])
    person = Person(page, terminals(journey.today, medium).address)
    person.open("uk", journey.procedure)
    while person.step != "expiry":
        person.go_on(journey.answers)
    page.locator(".typed summary").click()
    page.locator("#typed").fill("31/02/2027")
    person.submit.click()
    page.locator("[role=alert]").wait_for()
    page.wait_for_function("document.activeElement.matches('.problem')")
    assert page.locator("fieldset[aria-describedby=problem]").count() == 1
    assert page.locator("#typed").input_value() == "31/02/2027"


def test_a_list_says_that_nothing_is_found(terminals, open_page):
    journey = next(j for j in all_journeys() if "commune" in j.answers)
    page = open_page(**SCREENS[PHONE])
    person = Person(page, terminals(journey.today).address)
    person.open("ar", journey.procedure)
    while person.step != "commune":
        person.go_on(journey.answers)
    page.locator("#search").fill("xyzxyz")
    assert page.locator("#nothing[role=status]").inner_text().strip()
    assert page.locator(".names .answer:visible").count() == 0
