"""Fifty small tables made after public bug reports, and what a careful person would say of each.

`real/expected.csv` holds the right answer in that person's words and, in its last column, what the check has to find.
"""

import csv
import os
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from readiness.evidence.asking.proposing import propose
from readiness.evidence.asking.questioning import PRAISE
from readiness.evidence.columns.describing import describe_notes
from readiness.evidence.columns.surveying import profile_table
from readiness.evidence.judging import fitting
from readiness.evidence.judging.answering import make_task
from readiness.evidence.judging.checking import check_table
from readiness.evidence.judging.sampling import count_duplicates
from readiness.evidence.reading import read_table
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import TableRefused
from readiness.present.data.evidence_details import note
from readiness.present.data.evidence_words import say
from tests.evidence.consistency import contradictions

FOLDER = Path(__file__).parent / "real"
CASES = list(csv.DictReader((FOLDER / "expected.csv").read_text("utf-8").splitlines()))
JUDGED = ("word", "split", "accused", "doubt", "praised", "asked")
"""What can be found only by fitting models."""
pytestmark = pytest.mark.usefixtures("tested_once")


@cache
def clean() -> dict[str, np.ndarray]:
    """The numbers that most of the tables hold in clothes."""
    return numbers(read_table(FOLDER / "00_clean_num.csv"))


def numbers(table: Table) -> dict[str, np.ndarray]:
    profile = profile_table(table, propose(table).choices, 0)
    return {column.name: column.as_numbers() for column in profile.columns if column.numbers is not None}


def found_by_reading(table: Table, target: str | None) -> set[str]:
    """Everything that reading finds, each in the form of the expectations."""
    proposal = propose(table, target)
    profile = profile_table(table, proposal.choices, 0)
    notes = [*describe_notes(table, profile)]
    found = {f"{column.kind} {column.name}" for column in proposal.columns}
    found |= {f"note {made.slug} {name}".strip() for made in notes for name in ("", *made.columns)}
    found |= {f"filled {column.name}" for column in profile.columns if not column.blank.any()}
    found |= {f"rows {table.rows_in_source}", f"time {proposal.choices.time}"}
    found |= {f"repeated {count_duplicates(table, profile.rows, set())}"}
    for name, values in numbers(table).items():
        if name in clean() and len(values) == len(clean()[name]) and np.allclose(values, clean()[name], equal_nan=True):
            found.add(f"values {name}")
    assert all(note(made) for made in notes)
    if profile.answer is not None:
        task = make_task(profile.answer)
        found |= {f"answers {task.classes}", f"labelled {task.labelled}", f"extremes {task.extremes}"}
        found |= {f"note {slug} {profile.answer.name}" for slug in task.readings}
    return found


def found_by_judging(table: Table, target: str) -> set[str]:
    """Everything that fitted models find, each in the form of the expectations."""
    report = check_table(table, propose(table, target).choices)
    accused = [raised for raised in report.alarms if raised.kind != "stands-out"]
    found = {f"word {report.word}", f"split {report.tested.split if report.tested else ''}"}
    found |= {f"doubt {raised.kind}" for raised in report.doubts}
    found |= {f"asked {asked.column}" for asked in report.open_questions}
    found |= {f"accused {name}" for raised in accused for name in raised.columns} or {"accused nobody"}
    found.add("praised yes" if {report.word, report.uncapped} & PRAISE else "praised no")
    assert say(report).headline
    assert contradictions(report) == []
    return found


def expected(case: dict[str, str], *, judged: bool) -> set[str]:
    each = {said.strip() for said in case["said"].split(";")}
    return {said for said in each if said.startswith(JUDGED) is judged}


@pytest.mark.sampled(13)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["file"])
def test_a_real_table_is_read_as_a_careful_person_reads_it(case: dict[str, str]) -> None:
    wanted = expected(case, judged=False)
    try:
        found = found_by_reading(read_table(FOLDER / case["file"]), case["target"] or None)
    except TableRefused as refused:
        found = {said for said in wanted if said.startswith("refused ") and said.split(" ", 1)[1] in refused.sentence}

    assert wanted <= found, case["right"]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("case", [case for case in CASES if expected(case, judged=True)], ids=lambda case: case["file"])
def test_a_real_table_is_judged_as_a_careful_person_judges_it(case: dict[str, str]) -> None:
    found = found_by_judging(read_table(FOLDER / case["file"]), case["target"])

    assert expected(case, judged=True) <= found, case["right"]


@pytest.mark.thorough
def test_no_sentence_on_any_of_them_contradicts_another_or_the_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "TREES", 4)  # whatever the models are worth, what is said of them must agree
    checked = 0
    for case in CASES if os.environ.get("TRUTH_SEEDS") else CASES[::6]:
        try:
            table = read_table(FOLDER / case["file"])
            report = check_table(table, propose(table, case["target"] or None).choices)
        except TableRefused:
            continue
        checked += 1
        assert contradictions(report) == [], case["file"]

    assert checked > 3


def test_a_table_that_is_mostly_blank_names_the_columns() -> None:
    table = read_table(FOLDER / "98_mostly_blank_dup.csv")

    assert "cells are blank, most of all in “a”" in say(check_table(table, propose(table).choices)).clean


def test_columns_that_were_not_read_are_not_called_blank() -> None:
    table = read_table(FOLDER / "60_tags.parquet")

    assert "blank" not in say(check_table(table, propose(table).choices)).clean
