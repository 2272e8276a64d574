"""The words for a leader: in order, honest, and free of promises that a first check cannot keep."""

import ast
import json
from dataclasses import astuple
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest

from readiness import evidence
from readiness.evidence.judging.checking import check_table
from readiness.model.evidence import (
    Alarm,
    AlarmKind,
    Choices,
    EvidenceReport,
    LeakQuestion,
    LearningCurve,
    Score,
    SupportedProblem,
    VerdictWord,
)
from readiness.present.data import evidence_charts, evidence_details, evidence_words
from readiness.present.data.evidence_words import FORBIDDEN, next_action, say, summary_lines
from tests.evidence.tables import as_table, made, settle

PRESENT = Path(evidence_words.__file__).parent
EVIDENCE = Path(evidence.__file__).parent
WRITTEN = [*PRESENT.glob("evidence_*.py"), *EVIDENCE.rglob("*.py")]


@pytest.fixture(scope="module")
def questioned() -> EvidenceReport:
    return check_table(as_table(made(800, signal=9)), Choices(target="bought"))


@pytest.fixture(scope="module")
def strong() -> EvidenceReport:
    return settle(as_table(made(800, signal=9)), Choices(target="bought"))


def changed(report: EvidenceReport, **fields: object) -> EvidenceReport:
    return report.model_copy(update=fields)


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_no_text_holds_a_forbidden_word(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    lists = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Assign) for part in ast.walk(node)
             if isinstance(node.targets[0], ast.Name) and node.targets[0].id == "FORBIDDEN"}  # fmt: skip
    texts = [
        node.value.lower()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in lists
    ]

    assert [(word, text) for text in texts for word in FORBIDDEN if word in text] == []


def test_a_strong_table_is_promising_and_the_reader_is_told_to_ask(strong: EvidenceReport) -> None:
    words = say(strong)

    assert words.headline.startswith("Promising.")
    assert "of the error a simple guess would make (likely range " in words.meaning
    assert words.next_step == "Run a two-week pilot with the people who would use the result."
    assert any("this high are rare" in text for text in words.warnings)
    assert summary_lines(strong)[:2] == [words.headline, words.meaning]
    assert "Tested on 800 of 800 rows" in words.fine_print


def test_open_questions_come_before_any_praise(questioned: EvidenceReport) -> None:
    words = say(questioned)

    assert words.headline.startswith("Check first")
    assert words.next_step.startswith("Ask the person who records")
    assert all(text.endswith("known at the moment you want to predict?") for text in words.questions)


def test_one_open_column_is_told_as_one_and_the_share_is_explained(questioned: EvidenceReport) -> None:
    score = Score(skill=0.33, low=0.28, high=0.38, measure="auc", value=0.7, value_low=0.7, value_high=0.8)
    asked = LeakQuestion(column="distance_km", because="too-good")
    words = say(changed(questioned, score=score, with_suspects=score, questions=(asked,), word=VerdictWord.CHECK_FIRST))

    assert words.headline == "Check first: one column may contain the answer."
    assert words.meaning.startswith("With the column in question, a first model removes about 33% of the error")
    assert "Without the column in question, a standard first model" in words.meaning
    assert words.clean.startswith("Not sure yet: one column may give the answer away")


def test_a_confirmed_column_still_stands_out_in_both_places(strong: EvidenceReport) -> None:
    alarm = Alarm(kind="stands-out", columns=("distance_km",))
    asked = LeakQuestion(column="distance_km", because="stands-out", reply="yes")
    words = say(changed(strong, alarms=(alarm,), questions=(asked,)))

    assert words.clean.startswith("Usable, but one column stood out as close to the answer")
    assert "No column stood out" not in words.clean


@pytest.mark.parametrize(
    ("word", "few", "begin"),
    [
        (VerdictWord.GOOD, False, "Promising"),
        (VerdictWord.MODEST, False, "There is some signal."),
        (VerdictWord.NOT_SHOWN, False, "Not shown"),
        (VerdictWord.NOT_SHOWN, True, "No answer yet, and that is not a no."),
        (VerdictWord.NO_SIGNAL, False, "No signal"),
        (VerdictWord.NO_ANSWER_COLUMN, False, "No answer column yet"),
    ],
)
def test_every_verdict_has_a_headline_and_a_next_step(
    strong: EvidenceReport, word: VerdictWord, few: bool, begin: str
) -> None:
    report = changed(strong, word=word, uncapped=word, few_examples=few)

    assert say(report).headline.startswith(begin)
    assert len(next_action(report)) > 20
    assert not next_action(report).endswith(".")


def test_a_range_that_reaches_below_a_guess_is_not_told_as_a_gain(strong: EvidenceReport) -> None:
    weak = Score(skill=0.02, low=-0.06, high=0.11, measure="auc", value=0.6, value_low=0.5, value_high=0.7)

    assert "(improvement between -6.0 and 11%)" in say(changed(strong, score=weak)).meaning


def test_a_careless_test_that_flatters_is_told(strong: EvidenceReport) -> None:
    honest = Score(skill=0.13, low=0.07, high=0.18, measure="auc", value=0.7, value_low=0.7, value_high=0.8)
    careless = honest.model_copy(update={"skill": 0.18})
    report = changed(strong, word=VerdictWord.MODEST, uncapped=VerdictWord.MODEST, score=honest, careless=careless)

    assert say(report).headline.endswith("weaker than it first looks.")
    assert "would have said 18%" in say(report).meaning
    chart = evidence_charts.split_comparison(report)
    assert chart is not None
    assert chart.title == "A careless test looks better"
    assert chart.alt == (
        "Share of the error removed. Honest test: 13% (likely 7% to 18%); Careless test: 18% (likely 7% to 18%)."
    )
    assert len(chart.table.rows) == 2


def test_the_learning_curve_is_told_with_every_value(strong: EvidenceReport) -> None:
    chart = evidence_charts.learning_curve(strong)

    assert strong.curve is not None
    assert chart is not None
    assert [row[0] for row in chart.table.rows] == [f"{point.rows:,}" for point in strong.curve.points]
    assert all(cell in chart.alt for row in chart.table.rows for cell in row)
    assert evidence_charts.learning_curve(changed(strong, curve=None)) is None
    assert evidence_charts.split_comparison(strong) is None


def test_drift_and_a_score_that_outlived_a_removal_are_warned_of(strong: EvidenceReport) -> None:
    curve = LearningCurve(points=(), reading="cannot-say", drifts=True)
    warnings = " ".join(say(changed(strong, curve=curve, strong_after_removal=True)).warnings)

    assert "no longer look like the present" in warnings
    assert "Other columns may carry the same secret." in warnings


def test_every_alarm_and_problem_has_a_sentence() -> None:
    for kind in get_args(AlarmKind):
        alarm = Alarm(kind=kind, columns=("a", "b") if kind == "pair" else ("a",), operation="ratio")
        assert "“a”" in evidence_details.alarm(alarm)
    for problem in get_args(SupportedProblem.model_fields["problem"].annotation):
        assert "still needed" in evidence_details.problem(SupportedProblem(problem=problem, column="a"))


def test_every_note_and_criterion_the_check_can_make_has_a_sentence() -> None:
    source = "\n".join(path.read_text("utf-8") for path in EVIDENCE.rglob("*.py"))

    for slug in evidence_details._NOTES:
        assert f'"{slug}"' in source
    made_slugs = {
        keyword.value.value
        for node in ast.walk(ast.parse(source.replace("from __future__ import annotations", "")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"Note", "CriterionEvidence"}
        for keyword in node.keywords
        if keyword.arg in {"slug", "because"} and isinstance(keyword.value, ast.Constant)
    }
    assert made_slugs - set(evidence_details._NOTES) - set(evidence_details._CRITERIA) == set()


def test_a_hostile_column_name_is_quoted_and_never_a_format() -> None:
    name = "{0.__class__} <b>*x*"
    alarm = Alarm(kind="too-good", columns=(name,))

    assert evidence_details.alarm(alarm) == f"“{name}” alone gives the answer almost perfectly."


def test_word_lists_speak_two_languages_or_more() -> None:
    lists = json.loads(files("readiness.evidence").joinpath("words/names.json").read_text("utf-8"))

    assert {"vorname", "first name"} <= set(lists["personal"]["name"])
    assert {"geschlecht", "sex"} <= set(lists["sensitive"])
    assert {"kündigung", "cancel"} <= set(lists["later"])


def test_the_whole_text_is_short_enough_for_a_busy_reader(strong: EvidenceReport) -> None:
    words = say(strong)

    assert len(astuple(words)) == 13
    assert sum(len(text.split()) for text in (words.headline, words.meaning, words.enough, words.clean)) < 90
