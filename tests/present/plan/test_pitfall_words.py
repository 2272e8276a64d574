"""At most five common mistakes are shown anywhere; the others are named, and nothing is told as true that was not."""

from __future__ import annotations

import pytest
from hypothesis import given

from readiness.engine.assessing import assess
from readiness.model.response import Response
from readiness.present.findings import Findings
from readiness.present.plan.pitfall_words import MOST_SHOWN, Pitfalls, pitfalls
from readiness.present.summary import summary_lines
from tests.engine.organizations import responses
from tests.report.cases import EXAMPLES, LIBRARY, content_of, report_of
from tests.report.inspecting import page_texts

ONGOING = ("under way", "are building", "is running", "runs on", "trial runs", "is in use", "model runs")
"""Words that claim that something happens now."""


def findings(name: str) -> Findings:
    content = content_of(name)
    return Findings(content.assessment.response, content.outcome, content.questionnaire, content.rubric)


def plain(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("name", EXAMPLES)
def test_at_most_five_are_shown_and_the_others_are_named(name: str) -> None:
    told = pitfalls(findings(name))
    terminal, report = plain(" ".join(summary_lines(findings(name)))), plain(" ".join(page_texts(report_of(name))))

    for words in (terminal, report):
        assert [each.code for each in told.shown if each.text[:60] not in words] == []
        assert [each.code for each in told.folded if each.text[:60] in words] == []
        assert [each.code for each in told.folded if f"“{each.title}”" not in words] == []
    assert len(told.shown) == min(MOST_SHOWN, len(told.all))


def test_no_sentence_names_folded_mistakes_where_there_are_none() -> None:
    assert Pitfalls(()).folded_words == ""


@given(responses)
def test_every_warning_rests_on_something_that_was_told(response: Response) -> None:
    outcome = assess(response, LIBRARY.questionnaire, LIBRARY.rubric)
    causes = {(cause.kind, cause.subject) for hit in outcome.warnings for cause in hit.because}
    told = {
        "question": {slug for slug, answer in response.answers.items() if answer.given is not None},
        "perception": set(response.perceptions),
        "fact": {slug for slug, claim in response.facts.items() if claim is not None},
    }
    untold = [(kind, subject) for kind, subject in causes if kind in told and subject not in told[kind]]
    circumstances = {subject for kind, subject in causes if kind == "circumstance"}

    assert untold == []
    assert "no-running-workload" not in circumstances or response.tells_workloads
    assert "one-problem-type" not in circumstances or response.problems


def test_a_warning_says_that_something_goes_on_only_if_that_was_told() -> None:
    claiming = [
        rule.id
        for rule in LIBRARY.rubric.warnings
        if any(words in f"{rule.title} {rule.text}" for words in ONGOING)
        and not all(any(getattr(each, "name", "") == "running-workload" for each in group) for group in rule.when)
    ]

    # M04 says that no model is in use, which its condition asks; M26 that nobody could see what is under way.
    assert claiming == ["M04", "M26"]
