"""Whether it pays is one verdict on every page and in every file, and no missing number makes a no of it."""

from __future__ import annotations

import json
from decimal import Decimal
from random import Random

import pytest

from readiness.model.assessment import Charter
from readiness.model.response import Response
from readiness.present.documents import document_text
from readiness.present.findings import Findings
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.first_steps import request_lines
from readiness.present.price import problem_price
from readiness.present.price.board import board_page
from readiness.present.price.paying import is_more_than_hours, pays
from readiness.present.summary import summary_lines
from tests.chance import seeds
from tests.engine.plan.plan_promises import concluded
from tests.engine.plan.random_organizations import TODAY, random_organization
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC

NO = "does not pay for itself"
NEVER = ("never, by these numbers", "not within ten years")


def priced(seed: int) -> Response:
    """An organization with amounts drawn anew: each is told, not known to whom was asked, or not told."""
    draw, told = Random(f"prices of {seed}"), random_organization(seed)

    def amount(*values: str) -> Decimal | str | None:
        return draw.choice([None, "dont-know", *map(Decimal, values)])

    rates = {"hour": amount("45"), "day_inside": amount("400"), "day_outside": amount("1200", "90")}
    problems = tuple(
        each.model_copy(
            update={
                "costs": each.costs.model_copy(
                    update={
                        "hour": amount("38"),
                        "worth_a_year": draw.choice([None, Decimal(20_000), Decimal(300), Decimal(4_000_000)]),
                        "run_a_year": draw.choice([None, Decimal(6_000), Decimal(25_000)]),
                        "tool_a_year": amount("9000"),
                    }
                )
            }
        )
        for each in told.problems
    )
    costs = told.organization.costs.model_copy(update=rates)
    return told.model_copy(
        update={"organization": told.organization.model_copy(update={"costs": costs}), "problems": problems}
    )


def completed(told: Response, missing: frozenset[str], amount: Decimal) -> Response:
    """The same where every rate that is missing costs so much."""
    fields = {"hour": "hour", "day-inside": "day_inside", "day-outside": "day_outside"}
    costs = told.organization.costs.model_copy(update={fields[each]: amount for each in missing})
    return told.model_copy(update={"organization": told.organization.model_copy(update={"costs": costs})})


@pytest.mark.drawn
def test_a_missing_price_makes_no_verdict_that_some_price_would_take_back() -> None:
    verdicts = set()
    for seed in seeds(60):
        told = priced(seed)
        price = concluded(told).price
        if price is None or not price.problems:
            continue
        missing = frozenset(name for name in ("hour", "day-inside", "day-outside") if not price.by_id[name].is_known)
        if not missing:
            continue
        whole = [concluded(completed(told, missing, Decimal(each))).price for each in ("0.01", "300", "900000")]
        for problem in (each for each in price.problems if each.pay_back is not None):
            verdict = pays(price, problem.pay_back)
            after = {pays(each, each.of_problem(problem.problem).pay_back) for each in whole}
            assert verdict not in ("yes", "no") or after == {verdict}, (seed, problem.problem, after)
            verdicts.add(verdict)
    assert {"no", "not-known"} <= verdicts


@pytest.mark.drawn
def test_what_nobody_told_of_its_worth_makes_no_verdict_that_an_amount_would_take_back() -> None:
    """Only hours are counted then; fewer failures or more sales may be worth far more."""
    seen = 0
    for seed in seeds(60):
        told = priced(seed)
        price = concluded(told).price
        for each in price.problems if price is not None else ():
            if each.pay_back is None or price.by_id[each.worth].how == "told":
                continue
            assert pays(price, each.pay_back) != "no"
            if is_more_than_hours(price, each.pay_back):
                found = Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)
                row = next(
                    row for row in problem_price.problem_rows(found) if row.name == told_name(found, each.problem)
                )
                assert row.pay_back == "not known"
                assert problem_price.pays_for_itself(found, each.problem).startswith("By the hours that it saves alone")
                assert not problem_price.estimate_sentences(found, each.problem)
                seen += 1
    assert seen


@pytest.mark.drawn
def test_every_page_and_file_has_the_one_verdict() -> None:
    verdicts = set()
    for seed in seeds(60):
        told = priced(seed)
        found = Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)
        price, first = found.price, found.outcome.ranking.first
        mine = price.of_problem(first or "") if price is not None else None
        if mine is None or mine.pay_back is None:
            continue
        verdict = pays(price, mine.pay_back)
        verdicts.add(verdict)
        page = board_page(found, plan_rows(found, TODAY, today=TODAY), Charter())
        for words in (page.counted, " ".join(request_lines(found)), " ".join(" ".join(summary_lines(found)).split())):
            assert (NO in words) == (verdict == "no"), (seed, words)
            assert ("it has paid for itself after" in words) == (verdict in ("yes", "maybe")), (seed, words)
        row = next(each for each in problem_price.problem_rows(found) if each.name == told_name(found, first))
        assert (row.pay_back in NEVER) == (verdict == "no"), (seed, row)
        assert (row.pay_back == "not known") == (verdict == "not-known"), (seed, row)
        assert json.loads(document_text(found))["price"]["pays"] == verdict
    assert verdicts == {"yes", "maybe", "no", "not-known"}


def told_name(found: Findings, problem: str) -> str:
    return next(each.name for each in found.response.problems if each.id == problem)


@pytest.mark.drawn
def test_a_cost_of_which_a_part_is_not_known_pays_nothing_back_for_certain() -> None:
    """The day of one's own people is not told: what is known of the cost is not the cost."""
    seen = 0
    for seed in seeds(40):
        price = concluded(priced(seed)).price
        for each in price.problems if price is not None else ():
            if each.pay_back is None or not price.by_id[each.once].without:
                continue
            assert not price.by_id[each.pay_back].is_known
            assert pays(price, each.pay_back) in ("no", "not-known")
            seen += 1
    assert seen
