"""What an outcome says, how pages and files word it, and which values they may tell: those of its JSON document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from readiness.model.outcome_document import OutcomeDocument
from readiness.present import day_words, kind_words, list_words, number_words
from readiness.present.answering import answered_share
from readiness.present.findings import Findings
from tests.present.counting import in_words

_DAY = r"\d{1,2} [A-Z][a-z]+ \d{4}"
_GATE_STATES = {"met": "met", "open": "not met yet", "unknown": "not known"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is told in several places: how it is worded there, its value in a group, and what it may be."""

    what: str
    pattern: str
    truth: frozenset[str]

    def wrong(self, places: Mapping[str, str]) -> dict[str, set[str]]:
        """Values that are told and that it does not have, with the places that tell them."""
        found = told_values(places, self.pattern)
        return {value: where for value, where in found.items() if value not in self.truth}


def told_values(places: Mapping[str, str], pattern: str) -> dict[str, set[str]]:
    """Each value that is told, in small letters, with the places that tell it."""
    found: dict[str, set[str]] = {}
    for place, words in places.items():
        for match in re.finditer(pattern, words):
            value = next((group for group in match.groups() if group is not None), "none").lower()
            found.setdefault(value, set()).add(place)
    return found


def facts_of(found: Findings, document: OutcomeDocument) -> Iterator[Fact]:
    """Everything that is compared, with the values of the document."""
    yield from _phase_facts(document)
    yield from _count_facts(found, document)
    for dimension in document.dimensions:
        title = found.dimension_names[dimension.id]
        score = number_words.score(dimension.score) if dimension.score is not None else ""
        told = {score} if score else set()
        yield _fact(f"score of {title}", rf"{re.escape(title)}(?:  |: | at | )(\d\.\d)(?= |,|\.|$)", told)
    for gate in document.phase.gates:
        named = re.escape(gate.needed)
        words = rf"{re.escape(gate.id)} (met|not met yet|not known): {named}|true (Met|Not met yet|Not known) {named} "
        yield _fact(f"gate {gate.id}", words, {_GATE_STATES[gate.state]})
    for problem in document.problems:
        name = re.escape(problem.name)
        rank = {str(problem.rank)} if problem.rank is not None else set()
        yield _fact(f"rank of {problem.name}", rf"rk (\d+) {name} why | (\d+)\. {name}: ", rank)
        score = str(number_words.whole(problem.score)) if problem.score is not None else ""
        yield _fact(f"points of {problem.name}", rf"\d\. {name}: [^()]{{1,60}}?, (\d+) of 100", {score})
    for action in document.roadmap:
        if action.end_on is not None:
            span = rf"{re.escape(action.title)} (?:\d[\w ]*? )?to ({_DAY})"
            yield _fact(f"end of {action.id}", span, {day_words.day(action.end_on).lower()})


def _phase_facts(document: OutcomeDocument) -> Iterator[Fact]:
    phase = document.phase
    is_certain = phase.certainty not in {None, "not-certain"}
    placed = {str(phase.placed)} if is_certain else set()
    yield _fact("the phase", r"Phase (\d) of \d", placed)
    yield _fact("the phase on the first page", r"chip Phase (\d) meter", placed)
    sure = {"firm": "firm", "borderline": "borderline", "likely": "likely", "not-certain": "not yet certain"}
    yield _fact(
        "how sure the phase is",
        r"(Firm|Borderline|Likely|Not yet certain)(?::|,) phase",
        {sure[phase.certainty]} if phase.certainty is not None else set(),
    )
    possible = {list_words.or_list([str(each) for each in phase.possible])} if phase.possible else set()
    yield _fact("the phases possible", r"Not yet certain(?:,|:) phase (\d(?:(?:, | or )\d)*)", possible)
    level = document.data_status.level
    status = "not" if level is None else kind_words.status_words(level).lower()
    yield _fact("the data status", r"Data status: (\w+)", {status})


def _count_facts(found: Findings, document: OutcomeDocument) -> Iterator[Fact]:
    done = document.completeness
    given = done.answered + done.dont_know + done.not_applicable
    yield _fact("questions answered", r"(\d+) of \d+ questions answered", {str(given)})
    yield _fact("questions asked", r"\d+ of (\d+) questions (?:answered|count|have)", {str(done.questions)})
    yield _fact("questions asked in all", r"All (\d+) questions are", {str(done.questions)})
    yield _fact("answers with a level", r"(\d+) of them with a level", {str(done.answered)})
    missing = done.questions - done.answered - done.not_applicable
    numbers = {str(missing), in_words(missing).lower()}
    yield _fact("questions without a level", r"(\w+) of \d+ questions ha(?:ve|s) no level yet", numbers)
    share = number_words.percent(answered_share(found.outcome.scorecard.completeness))
    yield _fact("share answered", r"(\d+)\s?% (?:of the questions )?answered", {re.sub(r"\D", "", share)})
    warnings = {str(len(document.warnings)), in_words(len(document.warnings)).lower()}
    mistakes = r"\b(?![Aa]\b)(\w+) common mistakes? (?:to avoid|the answers point to)|WATCH OUT: (\w+) common mistakes"
    yield _fact("common mistakes", mistakes, warnings)


def _fact(what: str, pattern: str, truth: set[str]) -> Fact:
    return Fact(what, pattern, frozenset(truth))
