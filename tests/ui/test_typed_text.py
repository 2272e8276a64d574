"""What people typed reaches every page and file as they typed it: never with another case, never cut by a rule."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from readiness.content.folders import examples_folder
from readiness.content.responses import read_response
from readiness.model.assessment import ActionEdit, Charter, ReportSettings
from readiness.model.base import Noun
from readiness.model.response import Workload
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_export import plan_csv
from readiness.services.assessing import assessment_of, outcome_text, summary_text
from readiness.services.reporting import make_report
from readiness.services.workspace import Workspace
from tests.evidence.samples import a_check
from tests.report.inspecting import page_texts
from tests.texts_in import texts_in
from tests.thorough import each_once
from tests.ui.opening import run_page, words_of

FIRST_LETTERS = ("b", "B")
"""A name that begins with a small letter, which a sentence would raise, and one that a sentence would lower."""
EXAMPLES = ("regional-logistics", "community-clinic", "retail-chain")
PAGES = ("home", "answer", "people", "problems", "results", "roadmap", "compare", "report", "evidence", "workshop")
STEPS = ({"q": "organization"}, {"q": "workloads"}, {"q": "data-record"}, {"q": "data-exist"})
FILE_NAME = re.compile("\u201c[^\u201d]*[.]pdf\u201d")
"""A name of a file has little room."""
TOKEN = re.compile(r"(?<![a-z])bq\d+k", re.IGNORECASE)


class Marks:
    """Texts that can be told apart, each with a beginning and an end that no sentence of ours has."""

    def __init__(self, first: str) -> None:
        self.first = first
        self.texts: dict[str, str] = {}

    def next(self) -> str:
        """A text that was not given before."""
        token = f"{self.first}q{len(self.texts)}k"
        self.texts[token.casefold()] = made = f"{token} Words that Somebody typed, and that nobody may change eNd"
        return made

    def faults(self, told: str) -> list[str]:
        """Every place at which a marked text does not stand as it was typed."""
        plain = _plain(told)
        wrong = []
        for found in TOKEN.finditer(plain):
            typed = self.texts.get(found.group().casefold(), "")
            if plain[found.start() : found.start() + len(typed)] != typed:
                wrong.append(plain[max(0, found.start() - 40) : found.start() + len(typed) + 10])
        return wrong

    def faults_on_paper(self, told: str) -> list[str]:
        """Every marked text with another case, or without its end or the mark of a cut soon after its beginning.

        Cells beside each other may be read line by line, so the words of another may come between.
        """
        plain = _plain(told)
        return [
            plain[found.start() : found.start() + 200]
            for found in TOKEN.finditer(plain)
            if not self.texts[found.group().casefold()].startswith(found.group())
            or not re.search("eNd|\u2026", plain[found.end() : found.end() + 400])
        ]


def _plain(told: str) -> str:
    return " ".join(unescape(told).replace("\\", "").replace("\u00a0", " ").split())


def marked(noun: Noun, marks: Marks) -> Any:
    """The noun with every text in it replaced, wherever its form allows any text at all."""
    values = noun.model_dump(mode="json")
    for place, key in tuple(texts_in(values)):
        before, place[key] = place[key], marks.next()
        try:
            type(noun).model_validate_json(json.dumps(values))
        except ValidationError:
            place[key] = before
    return type(noun).model_validate_json(json.dumps(values))


def stored(workspace: Workspace, example: str, marks: Marks) -> str:
    """An assessment in which every text was typed anew, with an edited plan, a charter, a checked table, a snapshot."""
    source = examples_folder() / f"{example}.yaml"
    plain = read_response(source, workspace.library, today=workspace.now().date(), name=source.name)
    models = (*plain.workloads, Workload(name="Forecast"), Workload(name="Nobody watches", has_real_users=True))
    response = marked(plain.model_copy(update={"workloads": models, "runs_no_model": False}), marks)
    actions = [action.id for action in workspace.library.rubric.actions]
    filled = assessment_of(response).model_copy(
        update={
            "name": marks.next(),
            "action_edits": {code: marked(ActionEdit(), marks) for code in actions[:8]},
            "charter": marked(Charter(problem=response.problems[0].id), marks),
            "report": marked(ReportSettings(), marks),
            "evidence": {response.problems[0].id: a_check(marks.next())},
        }
    )
    made = workspace.store.add(filled, at=workspace.now())
    workspace.take_snapshot(made, marks.next())
    return made


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("example", "first"), each_once(EXAMPLES, FIRST_LETTERS))
def test_typed_text_stands_as_typed_on_every_page(workspace: Workspace, example: str, first: str) -> None:
    marks = Marks(first)
    made = stored(workspace, example, marks)
    problem = workspace.open(made).assessment.response.problems[0].id
    shown = {name: words_of(run_page(name, made)) for name in PAGES}
    shown |= {f"answer {step}": words_of(run_page("answer", made, **step)) for step in STEPS}
    shown["problem"] = words_of(run_page("problems", made, problem=problem))
    shown["kept table"] = words_of(run_page("evidence", made, p=problem))
    shown["report"] = FILE_NAME.sub("", shown["report"])

    assert {name: faults for name, words in shown.items() if (faults := marks.faults(words))} == {}
    assert [name for name in ("people", "problems", "results", "roadmap") if not TOKEN.search(shown[name])] == []


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("example", "first"), each_once(EXAMPLES, FIRST_LETTERS))
def test_typed_text_stands_as_typed_in_every_file(
    workspace: Workspace, example: str, first: str, tmp_path: Path
) -> None:
    marks = Marks(first)
    made = stored(workspace, example, marks)
    found, assessment = workspace.findings(made), workspace.open(made).assessment
    files = {
        "outcome": outcome_text(found),
        "terminal": summary_text(found),
        "plan": plan_csv(found, plan_rows(found, assessment.starts_on, today=workspace.now().date())).decode(),
        "export": workspace.store.export_assessment(made).decode(),
    }
    report = "\n".join(page_texts(make_report(workspace, made).pdf))

    assert {name: faults for name, words in files.items() if (faults := marks.faults(words))} == {}
    assert marks.faults_on_paper(report) == []
    assert all(TOKEN.search(words) for words in (*files.values(), report))
