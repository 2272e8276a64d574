"""The plan as CSV."""

import csv
import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from readiness.model.assessment import ActionEdit
from readiness.model.costs import Costs
from readiness.present import kind_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_export import COLUMNS, harmless, plan_csv
from readiness.words import said
from tests.present.test_headlines import findings, findings_of
from tests.report.cases import example

START = date(2026, 11, 9)


def lines(edit: ActionEdit) -> list[dict[str, str]]:
    found = replace(findings_of("retail-chain"), action_edits={"X38": edit})
    text = plan_csv(found, plan_rows(found, START, today=START)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_there_is_one_line_for_each_action_and_a_name_for_each_column() -> None:
    found = lines(ActionEdit(person="Zoë, Finance"))
    assert list(found[0]) == list(map(said, COLUMNS))
    plan = next(line for line in found if line["Action"] == "Put ML into the business plan")
    assert (plan["Person"], plan["Start"][:4], plan["In the plan"]) == ("Zoë, Finance", "2027", "yes")


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1"])
def test_a_cell_that_could_be_a_formula_is_made_text(formula: str) -> None:
    assert harmless(formula).startswith("'")


def test_hostile_text_in_every_field_starts_no_formula() -> None:
    evil = "=cmd|' /C calc'!A0"
    found = lines(ActionEdit(person=evil, indicator=evil, done_when=evil, note=evil))
    assert all(not cell.startswith(("=", "+", "-", "@")) for line in found for cell in line.values())


def test_plain_text_is_left_alone() -> None:
    assert harmless("Ida - Finance") == "Ida - Finance"


def test_each_action_has_its_cost_as_soon_as_a_day_has_a_price() -> None:
    untold = findings_of("mutual-insurer")
    text = plan_csv(untold, plan_rows(untold, START, today=START)).decode("utf-8-sig")
    assert {(line["Currency"], line["Likely cost"]) for line in csv.DictReader(io.StringIO(text))} == {("", "")}

    told = example("mutual-insurer")
    costs = Costs(currency="EUR", day_inside=Decimal(400), day_outside=Decimal(1000))
    organization = told.organization.model_copy(update={"costs": costs})
    found = findings(told.model_copy(update={"organization": organization}))
    text = plan_csv(found, plan_rows(found, START, today=START)).decode("utf-8-sig")
    for line in csv.DictReader(io.StringIO(text)):
        days = [float(line[name]) for name in ("Fewest person-days", "Effort in person-days", "Most person-days")]
        cost = [float(line[name]) for name in ("Lowest cost", "Likely cost", "Highest cost")]
        rate = 1000 if line["Person"] == said(kind_words.PARTNER) else 400
        assert line["Currency"] == "EUR"
        assert days == sorted(days)
        assert cost == pytest.approx([rate * number for number in days], abs=0.5)
