"""Every sentence that a table check can say is said of some table, and none is kept that no table brings about."""

import io
import re
import sqlite3
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import get_args

import numpy as np
import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from readiness.evidence.judging import fitting, sampling, splitting
from readiness.evidence.judging.checking import check_table
from readiness.evidence.judging.grading import Seen, find_ceiling, suggest_levels
from readiness.evidence.judging.measuring import choose_word
from readiness.evidence.reading import read_table
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import Limits
from readiness.model.evidence import Choices, Enough, EvidenceReport, LeakAnswer, Score, SourceKind, VerdictWord
from readiness.present.data import evidence_details, evidence_words
from readiness.words import said
from tests.evidence.truths import headline

OF_EARLIER_VERSIONS = {"few-cases"}
"""What checks that were kept by an earlier version still say."""
OF_WHOLE_CHECKS = {"drifts"}
"""What is known only after the headline; `test_known_tables` has a table of it."""
CLEAN_ENOUGH = (
    "may give the answer away",
    "stood out as close to the answer",
    "personal data was found and left out",
    "of all cells are blank, most of all in",
    "rows that repeat an earlier one",
    "columns with one value or none",
    "numbers and words are mixed in",
    "No column stood out as giving the answer away on its own.",
)
ROWS = 120
X = np.random.default_rng(3).normal(size=ROWS)
YES = np.where(X + np.random.default_rng(4).normal(size=ROWS) > 0, "yes", "no")
WORDS = ("fox", "owl", "elk", "hen", "cat")

CELLS: dict[str, Callable[[int], object]] = {
    "footnotes": lambda n: f"{abs(X[n]):.2f}*",
    "margins": lambda n: f"{abs(X[n]):.2f} ± 0.1",
    "feet": lambda n: f"5'{n % 12}\"",
    "ranges": lambda n: f"{n % 40}-{n % 40 + 10}",
    "lasting": lambda n: f"{n % 9}:30",
    "thousands": lambda n: f"{n + 1.5}k",
    "about": lambda n: f"ca. {n + 0.5}",
    "bounds": lambda n: f"<{n + 0.5}",
    "behind": lambda n: f"{n + 0.5}-",
    "units": lambda n: f"{n + 0.5} kWh",
    "height": lambda n: f"{n % 40 + 150} {'cm' if n % 2 else 'cms'}",
    "barcode": lambda n: f"4.0{n % 40 + 10}E+12",
    "grams": lambda n: f"{n} {'kg' if n % 2 else 'g'}",
    "money": lambda n: f"{'$' if n % 2 else '€'}{n + 0.25:.2f}",
    "share": lambda n: f"{n % 90}%" if n % 2 else n % 90 / 100,
    "several": lambda n: ",".join(map(str, range(1, 2 + n % 4))),
    "booked": lambda n: f"{n + 0.25:.2f} {'DR' if n % 2 else 'CR'}",
    "lost": lambda n: "broken" if n == 7 else n * n % 91,
    "pressure": lambda n: f"{110 + n % 40}/{70 + n % 20}",
    "kelvin": lambda n: 0 if n % 9 == 0 else 250 + n % 60 + 0.5,
    "year": lambda n: 1990 + n % 30,
    "epoch": lambda n: 1_700_000_000 + 3_600 * n,
    "order date": lambda n: 45_000 + n,
    "remark": lambda n: f"{WORDS[n % 5]} went over the {WORDS[n % 3]} in week {n} again",
    "e-mail": lambda n: f"person{n}@example.org",
    "score": lambda n: -999 if n % 9 == 0 else n % 50,
    "agreed": lambda n: ("Ja", "ja", "nein")[n % 3],
    "damage": lambda n: ("none", "minor", "severe")[n % 3],
    "stars": lambda n: (1, 2, "many", 3)[n % 4],
    "level": lambda n: f"{n + 0.5}" if n % 3 else ("high", "low")[n % 2],
    "seen": lambda n: f"{n % 12 + 1:02}/{n % 11 + 1:02}/2024",
    "sent": lambda n: f"{n % 28 + 1}/3/2024" if n % 2 else f"3/{n % 28 + 1}/2024",
    "ended": lambda n: "1900-01-01" if n % 9 == 0 else f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}",
    "buyer": lambda n: "ditto" if n % 3 else f"{WORDS[n % 5]} Ltd",
    "article": lambda n: f'="0{n % 40 + 100}"',
    "due": lambda n: f"{n % 28 + 1}/{n % 12 + 1}/2567",
    "pointed": lambda n: f"{1 + n}.{100 + n}",
}
COMMAS: dict[str, Callable[[int], object]] = {
    "price": lambda n: f"{n},5",
    "amount": lambda n: f"{1 + n}.{100 + n}",
    "both": lambda n: f"1.{100 + n},50" if n % 2 else f"1,{100 + n}.50",
}


def written(columns: dict[str, Callable[[int], object]], rows: int = ROWS) -> bytes:
    lines = ["\t".join(columns)] + ["\t".join(str(cell(n)) for cell in columns.values()) for n in range(rows)]
    return "\n".join(lines).encode()


def lines(header: str, *, above: str = "", below: str = "", again: str = "") -> bytes:
    rows = [f"{WORDS[n % 5]},{n % 7},{X[n]:.2f},{YES[n]}" for n in range(ROWS)]
    return "\n".join(
        [*above.splitlines(), header, *rows[:60], *again.splitlines(), *rows[60:], *below.splitlines()]
    ).encode()


def a_workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet, hidden = book.worksheets[0], book.create_sheet("Data")
    sheet.append(["region", "n", "ratio"])
    for n in range(30):
        sheet.append(["north" if n == 0 else None if n < 9 else "south", n, float(X[n])])
        hidden.append([n, 2 * n])
    sheet.merge_cells("A2:A10")
    hidden.sheet_state = "hidden"
    sheet.row_dimensions[20].hidden = True
    return saved(book)


def two_sheets() -> bytes:
    book = openpyxl.Workbook()
    for name, rows in (("Orders", 40), ("Lists", 4)):
        sheet = book.create_sheet(name)
        sheet.append(["animal", "n"])
        for n in range(rows):
            sheet.append([WORDS[n % 5], n])
    del book["Sheet"]
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def a_parquet() -> bytes:
    stream = io.BytesIO()
    pq.write_table(pa.table({"n": list(range(60)), "tags": [[1, 2]] * 60}), stream)
    return stream.getvalue()


def a_database(folder: Path) -> Path:
    with sqlite3.connect(folder / "orders.db") as database:
        database.execute("create table orders (n integer, animal text)")
        database.executemany("insert into orders values (?, ?)", [(n, WORDS[n % 5]) for n in range(500)])
    database.close()
    return folder / "orders.db"


def read_without_an_answer(folder: Path) -> Iterator[Table]:
    """Tables whose reading alone brings sentences about."""
    header = "animal,n,ratio,bought"
    yield read_table(written(CELLS))
    yield read_table(written(COMMAS))
    yield read_table(written({"n": lambda n: n % 7, "amount": lambda n: f"{1 + n},{100 + n}"}))
    yield read_table(
        written({"year": lambda n: 2020 + n % 4, "month": lambda n: n % 12 + 1, "day": lambda n: n % 28 + 1})
    )
    yield read_table(lines(header, above="Orders of the year", below="Source: the books of the house,,,", again=header))
    yield read_table(lines(f"{header}\n----,----,----,----", below="Total,400,,"))
    yield read_table(lines(f"{header}\nname,pieces,per cent,yes or no"))
    yield read_table(lines(",n,ratio,bought", again='fox,1,2,3,4,5\n"owl,1,0.25,yes\nelk,3'))
    yield read_table(lines(header, again='"fox,1,0.5,yes\nowl",2,0.25,no\n"elk" x,3,0.5,yes'))
    yield read_table(lines(header, below="who,where,since,until\n" + "Ann,Rome,May,June\n" * 4))
    yield read_table(lines("owl,3,0.25,yes"))
    yield read_table("\n".join(["animal     n  ", *(f"{WORDS[n % 5]:<9}{n:>3}" for n in range(60))]).encode())
    yield read_table(a_workbook())
    yield read_table(two_sheets())
    yield read_table(a_parquet())
    yield read_table(lines(header), limits=Limits(whole_file=1_000, kept_rows=60))
    yield read_table(written({"buyer": CELLS["buyer"], "n": lambda n: n}), limits=Limits(whole_file=500, kept_rows=60))
    yield read_table(a_database(folder), limits=Limits(sampled_cells=100))
    yield read_table(
        written(
            {"n": lambda n: n % 7, "land": lambda n: "DE" * (n >= 0), "note": lambda n: "fox" if n % 3 == 0 else ""}
        )
    )
    yield read_table(written({"case": lambda n: n // 3, "variable": lambda n: WORDS[n % 3], "value": lambda n: n}))


def noted(reports: list[EvidenceReport]) -> set[str]:
    return {made.slug for report in reports for made in report.notes}


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> list[EvidenceReport]:
    tables = read_without_an_answer(tmp_path_factory.mktemp("tables"))
    return [check_table(table, Choices()) for table in tables]


def tables_with_an_answer() -> Iterator[tuple[Table, Choices]]:
    """Tables on which a sentence hangs on the answer, the time or the people."""
    chooser = np.random.default_rng(8)
    base: dict[str, Callable[[int], object]] = {
        "ratio": lambda n: f"{X[n % ROWS] + n // ROWS:.3f}",
        "n": lambda n: n % 7,
    }
    answer: dict[str, Callable[[int], object]] = {"bought": lambda n: YES[n % ROWS]}
    target = Choices(target="bought")
    days = {"bought": lambda n: 1e7 if n == 5 else "soon" if n == 9 else f"{20 + 5 * X[n]:.2f}"}
    yield read_table(written(base | days)), target
    yield read_table(written({"ratio": lambda n: f"{X[n // 3]:.3f}", "bought": lambda n: YES[n // 3]})), target
    blocks = {name: (lambda n, k=k: f"{X[n // 4 + k]:.3f}") for k, name in ((0, "width"), (40, "height"))}
    yield read_table(written(base | blocks | answer)), target
    yield read_table(written(base | {"bought": lambda n: "maybe" if n < 3 else YES[n]})), target
    dated = {"sent": lambda n: "" if n % 20 == 7 else f"20{n // 28 + 10}-03-{n % 28 + 1:02}", "count": lambda n: 10 * n}
    yield read_table(written(base | dated | answer)), Choices(target="bought", time="sent")
    yield read_table(written(base | {"bought": lambda n: "x" if YES[n] == "yes" else ""})), target
    met = {"sent": lambda n: f"{2000 + n}-03-01", "customer": lambda n: f"C{n % 25:03}"}
    yield read_table(written(base | met | answer)), Choices(target="bought", time="sent", entity="customer")
    yield read_table(written(base | {"year": lambda n: 1990 + n // 4} | answer)), Choices(target="bought", time="year")
    yield read_table(written(base | answer, rows=200)), target
    leaks = {
        "paid": lambda n: f"{(YES[n] == 'yes') + 0.1 * (n % 7):.1f}",
        "reason": lambda n: "price" if YES[n] == "yes" else "",
        "cancel days": lambda n: f"{(YES[n] == 'yes') + 1.2 * chooser.random():.3f}",
        "ended": lambda n: f"20{n // 28 + 11}-03-{n % 28 + 1:02}",
        "treatment": lambda n: ("A", "B")[n % 2],
    }
    yield read_table(written(base | dated | leaks | answer)), Choices(target="bought", time="sent")
    whole = {name: (lambda n, k=k: n // 3 * k % 37) for name, k in (("a", 5), ("b", 7), ("c", 11), ("d", 13))}
    yield read_table(written(whole | {"bought": lambda n: YES[n // 3]})), target
    gap = {
        "first": lambda n: f"{100 + 50 * X[n]:.2f}",
        "second": lambda n: f"{100 + 50 * X[n] + 9 * (YES[n] == 'yes'):.2f}",
    }
    yield read_table(written(gap | answer)), target
    means = [np.mean(YES[n::20] == "yes") + n / 1e4 for n in range(20)]
    rates = {
        "rate": lambda n: f"{means[n % 20]:.4f}",
        "artist": lambda n: f"A{n % 30:03}",
        "shop": lambda n: f"S{n % 20:03}",
    }
    yield read_table(written(rates | answer)), target
    yield read_table(written(base | {"x9": lambda n: n // 4 * 37 % 101, "bought": lambda n: YES[n // 4]})), target
    yield (
        read_table(written(base | {"customer": lambda n: f"C{n % 25:03}"} | answer)),
        Choices(target="bought", entity="customer"),
    )
    new = {"sent": lambda n: f"{2000 + n // 12}-{n % 12 + 1:02}-01", "customer": lambda n: f"C{n // 2:03}"}
    yield read_table(written(base | new | answer)), Choices(target="bought", time="sent", entity="customer")
    yield read_table(written(base | new | {"days": lambda n: f"{X[n]:.2f}"})), Choices(target="days", time="sent")
    levels = chooser.permuted(np.tile(np.arange(8.0), (5, 1)), axis=1)  # five numbers that stay in each of eight stages
    stages = {f"s{k}": (lambda n, k=k: f"{levels[k, n // 20] + 0.2 * np.sin(37 * n + k):.3f}") for k in range(5)}
    yield read_table(written(stages | {"bought": lambda n: n // 20 % 2}, rows=160)), target
    told = Choices(target="days", answers=(LeakAnswer(column="invoice", reply="no"),))
    strong: dict[str, Callable[[int], object]] = {
        "hours": lambda n: f"{20 + 5 * X[n] + n % 3:.2f}",
        "sex": lambda n: ("f", "m")[n % 2],
        "invoice": lambda n: f"{40 + 10 * X[n]:.2f}",
        "name": lambda n: f"Ann{n} Lee",
        "days": lambda n: f"{20 + 5 * X[n]:.2f}",
    }
    yield read_table(written(strong)), told


@pytest.fixture(scope="module")
def judged() -> Iterator[list[EvidenceReport]]:
    """Fitted with few trees: whatever the models are worth, the same is said of the tables."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fitting, "TREES", 4)
        patch.setattr(splitting, "_repeats", lambda _: 1)
        patch.setattr(sampling, "TESTED_ROWS", 160)
        patch.setattr(sampling, "FEWEST_TESTED", 50)
        yield [headline(table, choices) for table, choices in tables_with_an_answer()]


def test_every_note_has_a_sentence_and_every_sentence_a_table(
    read: list[EvidenceReport], judged: list[EvidenceReport]
) -> None:
    assert noted([*read, *judged]) == set(evidence_details._NOTES)
    assert set(evidence_words._LOST) <= set(evidence_details._NOTES)


def test_every_alarm_split_and_kind_of_problem_comes_up(
    read: list[EvidenceReport], judged: list[EvidenceReport]
) -> None:
    raised = {alarm.kind for report in judged for alarm in report.alarms}

    assert raised == {*evidence_details._ALARMS, "pair"}
    assert {report.tested.split for report in judged if report.tested} == set(evidence_words._SPLITS)
    assert {each.problem for report in (*read, *judged) for each in report.problems} == set(evidence_details._PROBLEMS)


def test_every_warning_and_every_part_of_clean_enough_is_said_of_some_table(
    read: list[EvidenceReport], judged: list[EvidenceReport]
) -> None:
    warned = {kind for report in judged for kind in evidence_words.warning_kinds(report)}
    clean = "\n".join(evidence_words.say(report).clean for report in (*read, *judged))
    enough = {evidence_words.say(report).enough for report in judged}

    assert warned | OF_WHOLE_CHECKS == set(evidence_words._WARNINGS)
    lost = [said(words("|")) for words in evidence_words._LOST.values()]
    parts = [words.partition("|")[0].partition("{")[0] for words in (*lost, *CLEAN_ENOUGH)]
    assert [part for part in parts if part not in clean] == []
    assert {said(evidence_words.ENOUGH["cannot-say"]), "It cannot be said before the questions are answered."} <= enough
    assert set(evidence_words.ENOUGH) | {"too-few"} == set(get_args(Enough))


def test_every_doubt_comes_up_here_or_is_expected_of_a_real_table(judged: list[EvidenceReport]) -> None:
    expected = (Path(__file__).parent / "real" / "expected.csv").read_text("utf-8")
    here = {doubt.kind for report in judged for doubt in report.doubts}

    assert here | set(re.findall(r"doubt ([a-z-]+)", expected)) == set(evidence_details._DOUBTS)


def test_every_grade_and_criterion_is_reached() -> None:
    sizes = (3, 60, 500, 4_000, 20_000)
    told = Choices(open_to_all_told=True, one_place_told=True)
    seen = [
        Seen(rows, labelled, rarest, source, months=months)
        for rows, labelled, rarest, months in product(sizes, (None, *sizes), (None, 9), (None, 12))
        for source in get_args(SourceKind)
        if labelled is None or labelled <= rows
    ]

    assert {find_ceiling(each, told).ceiling for each in seen} == set(evidence_details._CEILINGS)
    reached = {found.because for each in seen for found in suggest_levels(each)}
    assert reached == set(evidence_details._CRITERIA) - OF_EARLIER_VERSIONS


def test_every_word_follows_from_a_score_or_from_a_question_or_from_having_no_answer(
    read: list[EvidenceReport], judged: list[EvidenceReport]
) -> None:
    scores = [
        Score(skill=low + 0.01, low=low, high=low + 0.02, measure="r2", value=0.6, value_low=0.5, value_high=0.7)
        for low in (0.5, 0.2, 0.05, 0.01, -0.01)
    ]
    words = {choose_word(score, rare, above=above) for score in scores for above in (0.0, 5.0) for rare in (None, 9)}

    assert words | {report.word for report in (*read, *judged)} == set(VerdictWord)
    assert {*evidence_words.HEADLINES, VerdictWord.CHECK_FIRST} == set(VerdictWord)
