"""What is to decide stands on the cover in whole words, in every language."""

from decimal import Decimal

import pytest

from readiness.present.findings import Findings
from readiness.present.price.asking import ask_of, ask_on_a_line
from readiness.report.theme import PAPERS
from readiness.typeset import fonts, text
from readiness.words import speaking
from tests.chance import seeds
from tests.engine.plan.plan_promises import concluded
from tests.engine.plan.random_organizations import random_organization
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC


@pytest.mark.drawn
def test_what_is_to_decide_is_never_cut_on_the_cover() -> None:
    fonts.register_fonts()
    room = min(paper.span(5) for paper in PAPERS.values())
    states = set()
    for seed in seeds(60):
        told = random_organization(seed)
        about = told.organization.model_copy(update={"may_spend": (None, Decimal(1), Decimal(10**7))[seed % 3]})
        told = told.model_copy(update={"organization": about})
        found = Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)
        if ask_of(found) is None:
            continue
        states.add(found.outcome.roadmap.first_trial.state)
        for language in ("en", "de"):
            with speaking(language):
                words = ask_on_a_line(found)
                assert " ".join(text.wrapped(words, fonts.SEMIBOLD, 8, room)) == words
    assert len(states) > 3
