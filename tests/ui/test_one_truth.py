"""All pages, the report, the files and the command line tell the same of one assessment, and the same as its JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from html import unescape
from random import Random

import pytest

from readiness.model.response import Answer
from readiness.present.documents import document_of
from readiness.services.assessing import assessment_of, summary_text
from readiness.services.exchanging import open_example
from readiness.services.handing_over import hand_over
from readiness.services.reporting import preview
from readiness.services.workshop_results import conclude
from readiness.services.workshop_room import read_room
from readiness.services.workshops import read_workshop
from readiness.services.workspace import Workspace
from tests.chance import seeds
from tests.e2e import organizations
from tests.engine.plan.random_organizations import random_organization
from tests.engine.safeguards import guarded
from tests.export.saying import paragraphs_of, said_by_markdown
from tests.report.cases import EXAMPLES, a_quarter_answered
from tests.report.inspecting import page_texts
from tests.thorough import usually
from tests.ui.opening import run_page, words_of
from tests.ui.statements import facts_of, told_values

HALF = "half answered"
USUAL = (HALF,)
PAGES = (
    *("home", "answer", "people", "problems", "results", "roadmap", "compare", "report", "evidence", "workshop"),
    "method",
)
NUMBERS = {
    "the phase": r"Phase (\d) of 3",
    "models": r"Phase \d of 3: ([^.;:“]{1,60}?) in daily use",
    "how sure the phase is": r"(Firm|Borderline|Likely|Not yet certain): phase",
    "gates to go": r"(\w+ of \w+) gates to phase \d",
    "gates not known": r"gates to phase \d (?:is|are) not met yet(?:, (\w+) (?:is|are) not known)?",
    "questions answered": r"(\d+ of \d+) questions answered",
    "questions asked": r"\d+ of (\d+) questions (?:answered|count)|All (\d+) questions are|You answer (\d+) questions",
    "days of work": r"[Ff]irst trial alone: about ([\d.]+) days? of staff time(?: \([^)]*\))? and no cash"
    r"|Person-days, asked for now [\d.]+ to [\d.]+ days, likely ([\d.]+)"
    r"|Asked for now, the first trial: [\d.]+ to [\d.]+ days, likely ([\d.]+)",
    "money": r"of staff time \(worth ([\d,]+) EUR\) and no cash"
    r"|Asked for now, the first trial: [^;]*; money: [\d,]+ to [\d,]+ EUR, likely ([\d,]+)"
    r"|Money, asked for now [\d,]+ to [\d,]+ EUR, likely ([\d,]+)",
    "mistakes": r"(\w+) common mistakes (?:to avoid|the answers point to)|WATCH OUT: (\w+) common mistakes",
    "data status": r"Data status: (\w+)",
    "verdict": r"is (the clear first problem|likely the first problem)"
    r"|(comes first, but not firmly|comes first by its class)",
    "start of the trial": r"(?<!; )it starts on (\d+ \w+ \d{4})",
    "first result": r"has a result by (\d+ \w+ \d{4})|first measured number by (\d+ \w+ \d{4})",
    "day of the assessment": r"assessed on (\d+ \w+ \d{4})",
    "share answered": r"(\d+)\s?% (?:of the questions )?answered",
    "pays back": r"pays? (?:itself )?back (?:in|after|within) ([^.;,]*)",
    "first problem": r"(\S+ \S+) (?:is the clear first problem|is likely the first problem|comes first by)",
    "roles covered": r"(\w+ of \w+) roles (?:is|are) covered",
    "early actions": r"(\w+ of \w+) dated actions? starts? in the first 90 days",
    "weakest dimension": r"Weakest: (.*?) at",
    "minutes": r"takes about (\d+) minutes",
    "smallest group": r"[Ff]ewer than (\w+) people",
}
"""What is told in more than one place, and how it is worded there. Each may have one value in one assessment."""
FILES: Mapping[str, Callable[[bytes], str]] = {
    **dict.fromkeys(("docx", "pptx", "xlsx"), paragraphs_of),
    "html": lambda data: re.sub(r"<[^>]*>", "\n", data.decode()),
    "md": lambda data: said_by_markdown(data).replace("*", ""),
}
"""How the text is read of each file that leaves the house."""
EVERYWHERE = (
    *("the phase", "gates to go", "data status", "first problem", "roles covered", "early actions"),
    *("questions asked", "days of work", "money"),
)
"""What at least two places tell of an assessment that is complete."""


Told = dict[str, dict[str, set[str]]]
"""Each number with its values, each with the places that tell it."""


def plain(words: str) -> str:
    return " ".join(unescape(words).replace("\u00a0", " ").replace("\\", "").split())


def surfaces(workspace: Workspace, assessment_id: str, files: Collection[str]) -> dict[str, str]:
    """The words of every page, of the report, of these files and of the command line."""
    pages = {name: words_of(run_page(name, assessment_id)) for name in PAGES}
    report = "\n".join(page_texts(preview(workspace, assessment_id).pdf))
    told = {
        **pages,
        "report": f"{pages['report']}\n{report}",
        **{slug: read(hand_over(workspace, assessment_id, slug).data) for slug, read in FILES.items() if slug in files},
        "terminal": summary_text(workspace.findings(assessment_id)),
    }
    return {name: plain(words) for name, words in told.items()}


def told_of(places: dict[str, str]) -> Told:
    """What is told of each number, and where."""
    return {what: told_values(places, pattern) for what, pattern in NUMBERS.items()}


def untrue(workspace: Workspace, assessment_id: str, places: dict[str, str]) -> Told:
    """What some place tells otherwise than the JSON outcome."""
    found = workspace.findings(assessment_id)
    # Compare tells what the scores were before, and by how much they moved.
    of_now = {name: words for name, words in places.items() if name != "compare"}
    wrong = {fact.what: fact.wrong(of_now) for fact in facts_of(found, document_of(found))}
    return {what: values for what, values in wrong.items() if values}


def contradictions(told: Told) -> Told:
    """What is told in two ways."""
    return {what: values for what, values in told.items() if len(values) > 1}


@pytest.mark.parametrize("name", usually(USUAL, (*EXAMPLES, HALF), thorough=["regional-logistics"]))
def test_all_places_tell_the_same_numbers(workspace: Workspace, name: str) -> None:
    if name == HALF:
        assessment_id = workspace.store.add(assessment_of(a_quarter_answered()), at=workspace.now())
    else:
        assessment_id = open_example(workspace, name)
    places = surfaces(workspace, assessment_id, FILES if name in USUAL else ())
    told = told_of(places)
    assert contradictions(told) == {}
    assert untrue(workspace, assessment_id, places) == {}
    if name == "regional-logistics":
        assert [what for what in EVERYWHERE if len(set().union(*told[what].values())) < 2] == []


def of_version_2(workspace: Workspace, seed: int) -> str:
    """An organization under the second version of the questions, with more or less told of its safeguards."""
    draw, told = Random(seed), guarded.guarded_organization(seed)
    made = workspace.start("Autumn 2026", "Northwind Logistics", library=guarded.SECOND)
    usual = draw.randrange(4)
    for question in guarded.SECOND.questionnaire.questions:
        given = draw.choice([usual, usual, usual, 0, 1, 2, 3, "dont-know", None])
        workspace.save(made, "answer", question.id, Answer(given=given))
    for part, entries in {
        "safeguard": told.safeguards,
        "person": {each.id: each for each in told.people},
        "problem": {each.id: each for each in told.problems},
        "workload": {f"model-{number}": each for number, each in enumerate(told.workloads)},
    }.items():
        for key, entry in entries.items():
            workspace.save(made, part, key, entry)
    return made


def of_a_room(workspace: Workspace, seed: int) -> str:
    """One whose answers a workshop has pooled, which is concluded."""
    made = organizations.half(workspace) if seed % 2 else organizations.answered(workspace)
    workshop, _ = organizations.workshop(workspace, made, is_revealed=True)
    conclude(workspace, read_room(workspace, read_workshop(workspace, made, workshop)))
    return made


def of_version_1(workspace: Workspace, seed: int) -> str:
    """Any organization."""
    return workspace.store.add(assessment_of(random_organization(seed)), at=workspace.now())


KINDS = (of_version_2, of_a_room, of_version_1)


@pytest.mark.drawn
@pytest.mark.parametrize("seed", usually(seeds(2), sorted({*seeds(2), *range(6)})))
def test_all_places_tell_the_same_of_any_organization(workspace: Workspace, seed: int) -> None:
    assessment_id = KINDS[seed % len(KINDS)](workspace, seed)
    places = surfaces(workspace, assessment_id, FILES)
    assert contradictions(told_of(places)) == {}
    assert untrue(workspace, assessment_id, places) == {}
