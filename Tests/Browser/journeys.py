"""The named journeys of the shipped library, read as the tests of the engine read them."""

from dataclasses import dataclass
from pathlib import Path

import yaml

LIBRARY = Path(__file__).parents[2] / "Procedures"
LANGUAGES = ["fr", "uk", "ar", "en"]


class Text(yaml.SafeLoader):
    """Every scalar is text, as in Guichet's own reader."""


Text.yaml_implicit_resolvers = {}


@dataclass(frozen=True)
class Journey:
    procedure: str
    name: str
    today: str
    answers: dict
    steps: list

    def __str__(self):
        return f"{self.procedure}: {self.name}"


def all_journeys(library=LIBRARY):
    for path in sorted(library.glob("*/journeys.yaml")):
        for entry in yaml.load(path.read_text(), Text):
            yield Journey(
                procedure=path.parent.name,
                name=entry["journey"],
                today=entry["today"],
                answers=entry["answers"],
                steps=entry["steps"],
            )


PROCEDURES = sorted({journey.procedure for journey in all_journeys()})


def journeys_of(procedure):
    return [journey for journey in all_journeys() if journey.procedure == procedure]


def covering_journeys(candidates=None):
    """Few journeys that together visit every step that any of the candidates visits."""
    candidates = list(candidates or all_journeys())
    left = {(j.procedure, step) for j in candidates for step in j.steps}
    chosen = []
    while left:
        best = max(candidates, key=lambda j: len(left & {(j.procedure, s) for s in j.steps}))
        left -= {(best.procedure, step) for step in best.steps}
        chosen.append(best)
    return chosen
