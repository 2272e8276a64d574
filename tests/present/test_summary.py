"""What a terminal shows of an outcome."""

from datetime import date
from pathlib import Path

import pytest

from readiness.content.folders import examples_folder
from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.engine.assessing import assess
from readiness.model.response import CandidateProblem, Response
from readiness.present.findings import Findings
from readiness.present.summary import LINE_WIDTH, MOST_PROBLEMS, summary_lines

TODAY = date(2026, 1, 2)


def findings(response: Response) -> Findings:
    library = load_library()
    outcome = assess(response, library.questionnaire, library.rubric)
    return Findings(response, outcome, library.questionnaire, library.rubric)


def example(name: str) -> Response:
    return read_response(examples_folder() / f"{name}.yaml", load_library(), today=TODAY)


@pytest.mark.parametrize("file", sorted(examples_folder().glob("*.yaml")), ids=lambda file: file.stem)
def test_no_line_is_wider_than_a_terminal(file: Path) -> None:
    lines = summary_lines(findings(read_response(file, load_library(), today=TODAY)))

    assert max(len(line) for line in lines) <= LINE_WIDTH


def test_each_open_gate_of_the_next_phase_is_named_with_what_was_found() -> None:
    found = findings(example("regional-logistics"))
    text = " ".join(" ".join(summary_lines(found)).split())

    assert found.gates_left
    for gate in found.gates_left:
        assert f"{gate.id} not met yet: {found.rubric.gate_by_id[gate.id].title} (now: " in text


def test_a_score_with_unknown_answers_is_shown_with_its_range() -> None:
    response = example("regional-logistics")
    known = {slug: answer for slug, answer in response.answers.items() if slug != "data-quality"}

    lines = summary_lines(findings(response.model_copy(update={"answers": known})))

    assert any("Data readiness" in line and ", between " in line for line in lines)


def test_without_answers_no_score_is_made_up() -> None:
    lines = summary_lines(findings(Response(questionnaire="ml-readiness", assessed_on=TODAY)))

    assert sum("not enough answers, between" in line for line in lines) == 4
    assert any("nothing has been answered" in line for line in lines)


def test_problems_beyond_the_first_five_are_named() -> None:
    problems = tuple(CandidateProblem(id=f"p-{n}", name=f"Problem {n}", criteria={"labour": 3}) for n in range(8))
    found = findings(example("regional-logistics").model_copy(update={"problems": problems}))

    lines = summary_lines(found)

    assert sum(line.lstrip()[:2] in {f"{n}." for n in range(1, 9)} for line in lines) == MOST_PROBLEMS
    (others,) = (line for line in lines if line.startswith("  After these: "))
    assert all(sum(f"Problem {n}" in line for line in lines) for n in range(8))
    assert others.count("“Problem ") == len(problems) - MOST_PROBLEMS
