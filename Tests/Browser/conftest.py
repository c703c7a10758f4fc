"""Real Chromium against the built server, on loopback."""

import os

import pytest
from playwright.sync_api import sync_playwright

from judges import AXE, faults
from terminal import PHONE, SCREENS, Terminal

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


# A sample is small enough for every change: the largest procedure, in the language that runs the
# other way.
SAMPLE = {"language": "ar", "procedure": "residence-permit-renewal"}


def pytest_addoption(parser):
    parser.addoption("--sample", action="store_true", help=f"run only what is for {SAMPLE}")


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--sample"):
        return
    left_out = [item for item in items if not is_in_sample(item)]
    items[:] = [item for item in items if is_in_sample(item)]
    config.hook.pytest_deselected(items=left_out)


def is_in_sample(item):
    if item.get_closest_marker("whole"):
        return False
    chosen = getattr(item, "callspec", None)
    return chosen is None or all(
        chosen.params.get(name, value) == value for name, value in SAMPLE.items())


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    # Root in a container has no sandbox.
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--use-fake-device-for-media-stream"])
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def terminals():
    """Servers by the day they take for today, started when first asked for."""
    running = {}

    def on(today, medium=PHONE):
        if (today, medium) not in running:
            running[today, medium] = Terminal("--today", today, medium=medium)
        return running[today, medium]

    yield on
    for terminal in running.values():
        assert terminal.stop() == 0


@pytest.fixture
def open_page(browser):
    """Opens a page in a profile of its own, in which a foreign request or an error fails the test."""
    contexts, faults = [], []

    def ask(route):
        if route.request.url.startswith("http://127.0.0.1:"):
            return route.continue_()
        faults.append(f"asked for {route.request.url}")
        return route.abort()

    def open(**options):
        context = browser.new_context(**options)
        context.route(lambda url: not url.startswith("http://127.0.0.1:"), ask)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        watch(page, faults)
        return page

    yield open
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture
def judge(open_page):
    """Finds the pages with faults, and all that is wrong with them."""

    def judge(pages, medium):
        page = open_page(**SCREENS[medium], reduced_motion="reduce")
        page.add_init_script(AXE)
        return {sent.name: found for sent in pages if (found := faults(page, sent, medium))}

    return judge


def watch(page, faults):
    """Notes errors of scripts and violations of the content security policy, on any page."""

    def note(message):
        # Pages that say no have a status of their own; the files of a page have none to say.
        is_answer = message.text.startswith("Failed to load resource: the server responded with")
        is_answer = is_answer and "/assets/" not in message.location["url"]
        # Screens inside the translators' workbench run no script, on purpose.
        is_screen = message.text.startswith("Blocked script execution") and "/translations/" in page.url
        if message.type == "error" and not is_answer and not is_screen:
            faults.append(f"{page.url}: {message.text}")

    page.on("console", note)
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
    page.on("crash", lambda: faults.append(f"{page.url}: crashed"))


# How many pages were judged is a figure to be told; workers tell it by the results of their tests.


def pytest_terminal_summary(terminalreporter):
    counts = {}
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, number in report.user_properties:
                counts[name] = counts.get(name, 0) + number
    for name, number in sorted(counts.items()):
        terminalreporter.write_line(f"{name}: {number}")
