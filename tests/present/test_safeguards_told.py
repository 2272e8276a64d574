"""What is said of the safeguards adds up, and what is not known is never called missing."""

from __future__ import annotations

import re

import pytest

from readiness.present import reasons
from readiness.present.findings import Findings
from readiness.present.problems import problem_words
from readiness.present.safeguards import safeguard_words
from tests.chance import seeds
from tests.engine.safeguards.guarded import (
    GUARDED_QUESTIONNAIRE,
    GUARDED_RUBRIC,
    SAFEGUARDS,
    concluded,
    guarded_organization,
)


@pytest.mark.drawn
@pytest.mark.parametrize("seed", seeds(8))
def test_the_counts_of_safeguards_add_up_to_those_that_are_answered(seed: int) -> None:
    told = guarded_organization(seed)
    given = [each.given for each in told.safeguards.values() if each.given is not None]
    words = safeguard_words.how_many(Findings(told, concluded(told), GUARDED_QUESTIONNAIRE, GUARDED_RUBRIC))
    known, of_all, *parts = map(int, re.findall(r"\d+", words))
    assert (known, of_all) == (len(given), len(SAFEGUARDS))
    assert sum(parts) == known
    missing = re.search(r"(\d+) missing", words)
    assert (int(missing[1]) if missing else 0) == given.count("no")


@pytest.mark.drawn
@pytest.mark.parametrize("seed", seeds(8))
def test_the_page_of_safeguards_names_all_unknowns_that_the_page_of_problems_names(seed: int) -> None:
    told = guarded_organization(seed)
    asked = [each.model_copy(update={"legal_stop": "dont-know"}) for each in told.problems]
    told = told.model_copy(update={"problems": tuple(asked)})
    found = Findings(told, concluded(told), GUARDED_QUESTIONNAIRE, GUARDED_RUBRIC)
    for problem in found.outcome.ranking.problems:
        unknown = reasons.unknown_words(found, problem)
        assert unknown.lower() in safeguard_words.sentence(found, problem).lower()
        assert not unknown or safeguard_words.verdict(found, problem) in ("Something is missing", "Not known yet")


@pytest.mark.drawn
def test_each_reason_that_a_safeguard_is_missing_names_it() -> None:
    named = 0
    for seed in seeds(8):
        told = guarded_organization(seed)
        found = Findings(told, concluded(told), GUARDED_QUESTIONNAIRE, GUARDED_RUBRIC)
        for problem in found.outcome.ranking.problems:
            reasons_given = [held.reason for held in problem_words.held_back(found, problem)]
            for needed in problem.missing_safeguards:
                name = safeguard_words.name_of(found, needed.safeguard)
                assert sum(f"“{name}”" in reason for reason in reasons_given) == 1
                named += 1
    assert named
