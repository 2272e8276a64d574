"""One advice on hiring on a page, never two that exclude each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readiness.model.coverage import FirstStep
from readiness.present.findings import Findings
from readiness.present.team import gap_words
from tests.report.cases import EXAMPLES, changed, content_of

FIRST: tuple[FirstStep, ...] = ("nothing", "train", "external", "generalist", "specialist")
HIRING = {
    "help-then-generalist": ("more, hire one experienced generalist", "later with a generalist"),
    "help-then-specialist": ("succeeds, hire for what is still missing", "later with a hire"),
    "generalist": ("Hire one experienced generalist", "With an experienced generalist"),
    "specialist": ("Hire for what is missing", "Hire for it"),
    "external": ("Bring in outside help first", "Bring in help from outside"),
    "none": ("Train first", "No gap needs a hire now"),
}
AGAINST_SPECIALISTS = ("a separate person is rarely needed", "somebody who goes all the way")


def advised(name: str, first: FirstStep) -> Findings:
    content = content_of(name)
    found = Findings(content.assessment.response, content.outcome, content.questionnaire, content.rubric)
    coverage = found.outcome.team
    given = changed(coverage, hire=changed(coverage.hire, first=first))
    return replace(found, outcome=changed(found.outcome, team=given))


def kinds(words: str) -> set[str]:
    """The kinds of advice on hiring that a text gives."""
    return {kind for kind, texts in HIRING.items() if any(text in words for text in texts)}


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("name", EXAMPLES)
def test_sentences_and_tables_give_one_advice(name: str, first: FirstStep) -> None:
    found = advised(name, first)
    gained = " ".join(row.how for row in gap_words.skills_to_gain(found))
    roles = " ".join(gap_words.role_advice(found, role.role) for role in found.outcome.team.roles)
    words = f"{gap_words.hire(found)} {gained} {roles}"

    assert len(kinds(gap_words.hire(found))) == 1
    if first in ("external", "generalist", "specialist"):
        assert kinds(words) == {gap_words.first_help(found)}
    if first == "specialist":
        assert [text for text in AGAINST_SPECIALISTS if text in words] == []
