"""Somebody who asks for pages as a browser does and draws none: finds every page there is."""

import http.client
import re
from dataclasses import dataclass, replace
from urllib.parse import urlencode, urlsplit
from xml.etree import ElementTree

SIDE_PAGES = ["/list", "/answers", "/person", "/words", "/settings", "/phone", "/again"]


@dataclass(frozen=True)
class Sent:
    """A page as it was sent, and what shows it again."""

    name: str
    address: str
    cookie: str
    html: str

    def show(self, page):
        """Opens it in a browser."""
        name, value = self.cookie.split("=", 1)
        page.context.add_cookies([{"name": name, "value": value, "url": self.address}])
        page.goto(self.address)


class Visitor:
    def __init__(self, address):
        self.address = address
        self.connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)
        self.cookie = ""

    def send(self, path, **fields):
        """Sends a form, and follows where it leads."""
        return self._ask("POST", path, fields)

    def look(self, path):
        return self._ask("GET", path, {})

    def _ask(self, method, path, fields):
        headers = {"Cookie": self.cookie}
        if fields:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, urlencode(fields, doseq=True), headers)
        answer = self.connection.getresponse()
        html = answer.read().decode()
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = cookie.split(";")[0]
        if answer.status == 303:
            return self.look(answer.getheader("Location"))
        return Sent(path, self.address + path, self.cookie, html)

    def walk(self, journey, language, **look):
        """Every page of a journey, and at its end those beside the way."""
        self.send("/language", language=language)
        self.send("/settings", **look)
        page = self.send("/enter", procedure=journey.procedure)
        for _ in journey.steps:
            step = re.search(r'data-step="([^"]+)"', page.html).group(1)
            yield replace(page, name=step)
            answer = {"answer": journey.answers[step]} if 'id="answer"' in page.html else {}
            page = self.send("/step", procedure=journey.procedure, step=step, **answer)
        for path in SIDE_PAGES:
            yield self.look(path)


# What tells one thing from another of its kind, and says nothing about what it is.
PARTICULAR = {
    "action", "aria-label", "d", "data-names", "data-term", "href", "max", "value", "viewBox",
}


def kinds(element, within=""):
    """The kinds of things on a page, each with the things it stands in."""
    marks = sorted(mark for mark in element.attrib.items() if mark[0] not in PARTICULAR)
    here = f"{within}/{element.tag}{marks}"
    yield here
    if element.tag != "svg":
        for child in element:
            yield from kinds(child, here)


def distinct(pages):
    """Enough of the pages to see every step, and every kind of thing wherever it can stand."""
    steps, known, chosen = set(), set(), []
    for html, page in {page.html: page for page in pages}.items():
        things = set(kinds(ElementTree.fromstring(html)))
        if page.name not in steps or not things <= known:
            chosen.append(page)
        steps.add(page.name)
        known |= things
    return chosen
