"""A problem of which nothing is told is kept as a draft and counts nowhere."""

from collections.abc import Mapping

import pytest

from readiness.model.assessment import ReportSettings
from readiness.model.response import UNNAMED, CandidateProblem
from readiness.present.handout.brief import Brief, ReportContent
from readiness.services import exchanging
from readiness.services.workspace import Workspace
from tests.engine.worked import LATE

DRAFT = CandidateProblem(id="new-problem", name="")


@pytest.fixture
def chain(workspace: Workspace) -> str:
    return exchanging.open_example(workspace, "retail-chain")


def test_a_draft_changes_nothing_that_is_concluded_or_reported(workspace: Workspace, chain: str) -> None:
    before = workspace.findings(chain)
    workspace.save(chain, "problem", DRAFT.id, DRAFT)
    after = workspace.findings(chain)
    assert (after.outcome, after.response.problems) == (before.outcome, before.response.problems)

    assessment = workspace.open(chain).assessment
    settings = ReportSettings(with_names=True, with_notes=True)
    report = Brief(ReportContent(assessment, after.outcome, after.questionnaire, after.rubric), settings)
    assert report.found.response.problems == before.response.problems


@pytest.mark.parametrize(
    "told",
    [
        {"name": "Late"},
        {"type": "forecast"},
        {"criteria": {"labour": "dont-know"}},
        {"interview": {"who": "Siobhan"}},
        {"legal_stop": False},
        {"notes": "Ask again"},
    ],
)
def test_a_problem_counts_as_soon_as_anything_is_told_of_it(
    workspace: Workspace, chain: str, told: Mapping[str, object]
) -> None:
    problem = CandidateProblem.model_validate({**DRAFT.model_dump(), **told})
    workspace.save(chain, "problem", problem.id, problem)
    ranked = workspace.findings(chain).outcome.ranking.problems
    assert next(each.name for each in ranked if each.id == problem.id) == told.get("name", UNNAMED)


def test_a_draft_is_in_the_exported_assessment_and_not_in_the_response_file(workspace: Workspace, chain: str) -> None:
    workspace.save(chain, "problem", DRAFT.id, DRAFT)
    data = exchanging.export_assessment(workspace, chain)
    back = exchanging.import_file(workspace, data, "chain.json")
    assert workspace.open(back).assessment.response.problems[-1] == DRAFT
    assert exchanging.export_assessment(workspace, back) == data
    assert DRAFT.id not in exchanging.export_response(workspace, chain)


def test_a_problem_without_a_name_comes_back_from_a_response_file_without_one(workspace: Workspace, chain: str) -> None:
    nameless = LATE.model_copy(update={"name": ""})
    workspace.save(chain, "problem", nameless.id, nameless)
    told = exchanging.export_response(workspace, chain)
    back = exchanging.import_file(workspace, told.encode(), "chain.yaml")
    assert workspace.open(back).assessment.response.problems[-1].name == ""
