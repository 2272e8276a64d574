"""What is kept of a table: a summary in which no cell value stands and no small count can be worked out."""

import logging
import os
import tempfile
from pathlib import Path

import pandas as pd
import pytest

from readiness.evidence.asking.proposing import propose
from readiness.evidence.judging.checking import check_table
from readiness.evidence.reading import read_table
from readiness.evidence.refusing import TableRefused
from readiness.evidence.running.queueing import JobQueue
from readiness.evidence.running.worker import Request
from readiness.evidence.suppressing import hide, hide_columns, two_figures
from readiness.model.evidence import Choices, EvidenceReport, KindChoice
from readiness.present.data.evidence_words import say, summary_lines
from tests.evidence.tables import PATIENCE_SECONDS, as_table, made

pytestmark = pytest.mark.usefixtures("tested_once")

CANARY = "Zyxwv-Canary-73519"
TARGET = Choices(target="bought")


def with_canary(rows: int = 100) -> pd.DataFrame:
    """Return a table with the canary in a category, an id, a text, a mixed and the answer column."""
    frame = made(rows)
    frame["token"] = [f"t{place}" for place in range(rows)]
    frame["remark"] = [f"the caller asked about item {place}" for place in range(rows)]
    frame["amount"] = ["12"] * (rows // 2) + ["ca. 12"] * (rows - rows // 2)
    frame.loc[3, ["colour", "token", "remark", "amount"]] = CANARY
    frame.loc[5:20, "bought"] = CANARY
    return frame


def files_with_canary(folders: list[Path]) -> list[Path]:
    paths = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in paths if CANARY.encode() in path.read_bytes()]


def test_a_canary_in_a_cell_is_in_no_report_word_log_output_or_file(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    caplog.set_level(logging.DEBUG)
    data = with_canary().to_csv(index=False).encode()
    assert CANARY.encode() in data

    ticket = JobQueue().check(data, Request(task="check", choices=TARGET))
    assert ticket.wait(PATIENCE_SECONDS)

    assert ticket.report is not None
    texts = [ticket.report.model_dump_json(), "\n".join(summary_lines(ticket.report)), repr(say(ticket.report))]
    texts += [propose(read_table(data)).model_dump_json(), caplog.text, *capfd.readouterr()]
    assert [text for text in texts if CANARY in text] == []
    assert [path.name for path in tmp_path.iterdir()] == [f"readiness-evidence-{os.getuid()}.lock"]
    assert files_with_canary([tmp_path]) == []


@pytest.mark.parametrize(
    "choices",
    [
        Choices(target="token"),
        Choices(target="remark"),
        Choices(target="bought", time="colour"),
        Choices(target=CANARY),
        Choices(
            target="bought", kinds=(KindChoice.model_validate({"column": "colour", "kind": "date"}),), time="amount"
        ),
    ],
)
def test_a_canary_in_a_cell_is_in_no_refusal(choices: Choices) -> None:
    with pytest.raises(TableRefused) as caught:
        check_table(as_table(with_canary()), choices)

    assert CANARY not in f"{caught.value!r} {caught.value.sentence} {caught.value.next_step}"


def test_a_canary_in_a_file_that_breaks_is_in_no_refusal() -> None:
    for data in (f'a,b\n1,"{CANARY}\n'.encode() * 3, f"{CANARY}\n".encode(), f"{CANARY}\0\0\0\0\0".encode() * 9):
        with pytest.raises(TableRefused) as caught:
            check_table(read_table(data), Choices(target="b"))
        assert CANARY not in repr(caught.value)


@pytest.mark.parametrize(
    ("count", "whole", "shown"),
    [
        (0, 100, 0),
        (1, 100, "fewer than 5"),
        (4, 100, "fewer than 5"),
        (5, 100, 5),
        (95, 100, 95),
        (96, 100, "all but fewer than 5"),
        (100, 100, 100),
    ],
)
def test_small_counts_and_what_gives_them_back_are_told_in_words(count: int, whole: int, shown: object) -> None:
    assert hide(count, whole) == shown


def numbers_in(part: object) -> set[int]:
    if isinstance(part, dict):
        return {
            number
            for key, value in part.items()
            if key not in {"distinct", "different"}
            for number in numbers_in(value)
        }
    if isinstance(part, list):
        return {number for item in part for number in numbers_in(item)}
    return {part} if isinstance(part, int) and not isinstance(part, bool) else set()


def test_no_difference_of_two_counts_of_rows_is_small() -> None:
    frame = made(400)
    frame.loc[:2, "size"] = None
    frame.loc[:396, "weight"] = None
    frame.loc[7:9, "bought"] = None
    frame.loc[20:22, "bought"] = "rare"

    report = check_table(as_table(frame), TARGET)

    assert report.answer is not None
    assert report.tested is not None
    shown = {report.rows, report.rows_read, report.answer.labelled, report.tested.rows, report.duplicates}
    shown |= {column.blank for column in report.columns} | {report.answer.rarest}
    counts = sorted(count for count in shown if isinstance(count, int))
    gaps = {b - a for a in counts for b in counts}
    assert gaps & {1, 2, 3, 4} == set()
    assert {column.name: column.blank for column in report.columns}["size"] == "fewer than 5"
    assert {column.name: column.blank for column in report.columns}["weight"] == "all but fewer than 5"


def test_rows_of_a_curve_are_rounded() -> None:
    assert [two_figures(number) for number in (0, 7, 43.4, 455, 16_239)] == [0, 7, 43, 460, 16_000]


def test_an_unticked_column_loses_its_name_everywhere() -> None:
    frame = made(600, signal=3).rename(columns={"size": "Anna Smith"})
    report = check_table(as_table(frame), TARGET.model_copy(update={"unticked": ("Anna Smith",)}))

    assert "Anna" not in report.model_dump_json()
    assert report.unticked == 1
    assert "hidden column 1" in [column.name for column in report.columns]
    assert hide_columns(report, ["weight"]).columns[1].name == "hidden column 2"


def test_a_report_survives_the_way_through_json() -> None:
    report = check_table(as_table(made(300)), TARGET)

    assert EvidenceReport.model_validate_json(report.model_dump_json()) == report


def test_personal_columns_teach_nothing_and_are_named_as_such() -> None:
    frame = made(300)
    frame["contact"] = [f"person{place % 60}@example.org" for place in range(300)]
    report = check_table(as_table(frame), TARGET)
    contact = next(column for column in report.columns if column.name == "contact")

    assert (contact.personal, contact.is_used) == ("email", False)
    assert "personal-left-out" in {note.slug for note in report.notes}


def test_group_gap_and_smallest_group_name_no_group() -> None:
    frame = made(600, signal=3)
    frame["sex"] = ["f", "m"] * 300
    frame["town"] = [f"town {place % 149}" for place in range(600)]
    choices = Choices(target="bought", compare_groups_of="sex", quasi_identifiers=("sex", "town"))

    report = check_table(as_table(frame), choices)

    assert report.group_gap is not None
    assert report.group_gap.best is not None
    assert report.group_gap.worst is not None
    assert 0 < report.group_gap.worst <= report.group_gap.best < 1
    assert report.smallest_group is not None
    assert report.smallest_group.size == "fewer than 5"
    assert next(column for column in report.columns if column.name == "sex").is_sensitive
