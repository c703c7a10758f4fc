"""Real Chromium against the built server, on loopback."""

import os

import pytest
from playwright.sync_api import sync_playwright

from terminal import Terminal

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    # Root in a container has no sandbox.
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def terminals():
    """Servers by the day they take for today, started when first asked for."""
    running = {}

    def on(today):
        if today not in running:
            running[today] = Terminal("--today", today)
        return running[today]

    yield on
    for terminal in running.values():
        assert terminal.stop() == 0


@pytest.fixture
def open_page(browser):
    """Opens a page in a profile of its own, in which any foreign request fails the test."""
    contexts, foreign = [], []

    def watch(route):
        if not route.request.url.startswith("http://127.0.0.1:"):
            foreign.append(route.request.url)
            return route.abort()
        return route.continue_()

    def open(**options):
        context = browser.new_context(**options)
        context.route("**/*", watch)
        context.set_default_timeout(10_000)
        contexts.append(context)
        return context.new_page()

    yield open
    for context in contexts:
        context.close()
    assert not foreign
