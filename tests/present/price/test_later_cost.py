"""What is told to come later of a cost says what it is for and when, and its parts are the whole of it."""

from __future__ import annotations

import re

import pytest

from readiness.model.assessment import Charter
from readiness.present import day_words
from readiness.present.findings import Findings
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.first_steps import request_lines
from readiness.present.price import amounts, problem_price
from readiness.present.price.board import board_page
from readiness.present.price.later_cost import later_parts, pays_and_later
from readiness.present.summary import summary_lines
from tests.chance import seeds
from tests.engine.plan.plan_promises import concluded
from tests.engine.plan.random_organizations import random_organization
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC
from tests.present.test_headlines import findings_of
from tests.report.cases import EXAMPLES

LATER = re.compile(r"asked for now and ([\d,]+) later")
ENDS = ("low", "likely", "high")


def drawn(seed: int) -> Findings:
    told = random_organization(seed)
    return Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)


@pytest.mark.drawn
def test_what_is_told_to_come_later_adds_up_of_parts_that_are_told() -> None:
    split = 0
    for found in (*map(findings_of, EXAMPLES), *map(drawn, seeds(80))):
        pays, *made_of = pays_and_later(found) or ("",)
        told = LATER.search(pays)
        assert made_of or told is None, pays
        if not made_of:
            continue
        parts, price = later_parts(found), found.price
        (sum_of_parts,) = re.findall(r"^The ([\d,]+)\b", made_of[0])
        assert told is None or told[1] == sum_of_parts
        later = float(sum_of_parts.replace(",", ""))
        assert sum(each.money.likely for each in parts) == pytest.approx(later)
        whole, now = (price.by_id[span.money] for span in (price.own, price.trial))
        for end in ENDS:
            assert sum(getattr(each.money, end) for each in parts) == pytest.approx(
                getattr(whole, end) - getattr(now, end)
            )
        for each in parts:
            amount = f"{amounts.likely_in_words(each.money, price.currency)}{amounts.in_brackets(each.money)}"
            days = day_words.days(each.first, each.last) if each.first and each.last else "no date yet"
            assert f"{amount} for “" in made_of[0]
            assert f"({days})" in made_of[0]
            assert all(f"“{found.action_title(code)}”" in made_of[0] for code in each.codes)
        split += 1
    assert split > len(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_that_is_asked_for_now_comes_later_as_well(name: str) -> None:
    found = findings_of(name)
    price = found.price
    asked = {code for part in price.by_id[price.trial.days].of for code in price.by_id[part].of}
    later = [code for each in later_parts(found) for code in each.codes]
    assert bool(later) == price.by_id[price.own.money].is_known
    assert len(later) == len(set(later))
    assert not asked & set(later)
    decided = next(each.on for each in found.outcome.roadmap.dates if each.kind == "stop-or-go")
    assert all(each.first > decided for each in later_parts(found) if each.first is not None)


def test_the_parts_stand_wherever_the_sum_does() -> None:
    found = findings_of("community-clinic")
    pays, made_of = pays_and_later(found)
    day = found.response.assessed_on
    page = board_page(found, plan_rows(found, day, today=day), Charter())
    assert pays == problem_price.pays_for_itself(found, found.outcome.ranking.first)
    for words in (page.counted, " ".join(request_lines(found)), " ".join(" ".join(summary_lines(found)).split())):
        assert f"{pays} {made_of}" in words
