"""Every screen of every procedure, in every language, judged by axe-core and by measure."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from journeys import LANGUAGES, covering_journeys
from person import Person

RULES = {
    "runOnly": {
        "type": "tag",
        "values": [
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
        ],
    },
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
SIDE_PAGES = ["/list", "/answers", "/person", "/settings", "/phone", "/again"]


def violations(page):
    found = Axe().run(page, options=RULES).response["violations"]
    return [(v["id"], [node["target"] for node in v["nodes"]]) for v in found]


@pytest.fixture(scope="module")
def judged():
    """The screens that were looked at already: many journeys share their beginning."""
    return set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("journey", covering_journeys(), ids=str)
def test_every_screen_is_free_of_violations(terminals, open_page, judged, journey, language):
    page = open_page(bypass_csp=True, reduced_motion="reduce")
    found = {}

    def judge(step):
        screen = (journey.procedure, step, language)
        if screen in judged:
            return
        judged.add(screen)
        if problems := violations(page):
            found[step] = problems

    Person(page, terminals(journey.today).address).walk(journey, language, judge)
    assert not found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_beside_the_way_are_free_of_violations(terminals, open_page, language):
    journey = covering_journeys()[0]
    address = terminals(journey.today).address
    page = open_page(bypass_csp=True, reduced_motion="reduce")
    Person(page, address).walk(journey, language)
    found = {}
    for path in ["/", "/procedures", "/nowhere", "/resume", *SIDE_PAGES]:
        page.goto(address + path)
        if problems := violations(page):
            found[path] = problems
    assert not found


# WCAG 2.2, 1.4.10: 1280 pixels at 400% are 320.
@pytest.mark.parametrize("width", [320, 640])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_wider_than_the_window(terminals, open_page, language, width):
    journey = covering_journeys()[0]
    page = open_page(viewport={"width": width, "height": 640})
    too_wide = {}

    def measure(step):
        beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if beyond > 0:
            too_wide[step] = beyond

    Person(page, terminals(journey.today).address).walk(journey, language, measure)
    assert not too_wide


FOREIGN_LETTERS = """
() => {
  const arabic = /\\p{Script=Arabic}/u, cyrillic = /\\p{Script=Cyrillic}/u
  const scripts = { ar: arabic, uk: cyrillic }
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const language = node.parentElement.closest('[lang]').lang
    for (const [other, script] of Object.entries(scripts))
      if (language !== other && script.test(node.data)) found.push([language, node.data.trim()])
  }
  return found
}
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_another_language_say_so(terminals, open_page, language):
    """WCAG 2.2, 3.1.2: a screen reader must change its voice for them; names need not."""
    page = open_page()
    found = {}
    journey = covering_journeys()[0]
    person = Person(page, terminals(journey.today).address)
    person.walk(journey, language, lambda step: found.update({step: page.evaluate(FOREIGN_LETTERS)}))
    assert {step: words for step, words in found.items() if words} == {}
