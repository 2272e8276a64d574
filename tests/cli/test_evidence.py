"""`readiness evidence`, from a table to sentences."""

import json
import random
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from readiness.cli import main
from readiness.evidence.judging import checking
from readiness.evidence.reading.table import Table
from readiness.model.evidence import Choices, EvidenceReport
from tests.evidence.samples import a_report


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["evidence", *(str(argument) for argument in arguments)])


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """300 deliveries that are late more often when it rains; the dice are thrown with a fixed seed."""
    dice = random.Random(5)
    file = tmp_path / "deliveries.csv"
    rows = []
    for _ in range(300):
        rain, stops = dice.random(), dice.randrange(3, 30)
        late = "yes" if rain + stops / 40 + dice.random() / 3 > 1.1 else "no"
        rows.append(f"{rain:.2f},{stops},{dice.choice(['north', 'south'])},{late}")
    file.write_text("rain,stops,depot,late\n" + "\n".join(rows) + "\n", "utf-8")
    return file


def test_a_table_gets_a_verdict_in_sentences_and_as_json(table: Path, tmp_path: Path) -> None:
    done = run(table, "--target", "late", "--json", tmp_path / "out.json")

    assert done.exit_code == 0, done.output
    assert any(line.startswith("Enough? ") for line in done.stdout.splitlines())
    assert any(line.startswith("Next: ") for line in done.stdout.splitlines())
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["rows"] == 300


def test_a_table_of_a_database_is_read(tmp_path: Path) -> None:
    file = tmp_path / "shop.db"
    with sqlite3.connect(file) as connection:
        connection.execute("create table orders (size integer, paid text)")
        connection.executemany(
            "insert into orders values (?, ?)", [(n % 7, "yes" if n % 7 > 3 else "no") for n in range(200)]
        )
    connection.close()

    done = run(f"sqlite:///{file}", "--table", "orders", "--target", "paid")

    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"just words", b"%PDF-1.7"])
def test_what_is_no_table_is_refused_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_bytes(content)

    done = run(file, "--json", tmp_path / "out.json")

    assert done.exit_code == 2
    assert "Traceback" not in done.output
    assert not (tmp_path / "out.json").exists()


def test_an_unknown_column_is_refused_in_a_sentence(table: Path) -> None:
    done = run(table, "--target", "lat")

    assert done.exit_code == 2
    assert "deliveries.csv" in done.stderr


def test_a_password_in_an_address_is_not_repeated() -> None:
    done = run("postgresql://somebody:hunter2@localhost:1/none", "--table", "t")

    assert done.exit_code == 2
    assert "hunter2" not in done.output


def test_the_table_itself_is_never_overwritten(table: Path) -> None:
    before = table.read_bytes()

    done = run(table, "--json", table)

    assert done.exit_code == 2
    assert table.read_bytes() == before


@pytest.mark.thorough
def test_a_script_that_answers_the_questions_reaches_a_final_word(table: Path, tmp_path: Path) -> None:
    first = run(table, "--target", "late", "--json", tmp_path / "first.json")
    told = ["--answer", "rain=known", "--answer", "stops=known", "--leave-out", "depot"]
    last = run(table, "--target", "late", *told, "--json", tmp_path / "last.json")
    before, after = (json.loads((tmp_path / name).read_text("utf-8")) for name in ("first.json", "last.json"))

    assert first.exit_code == last.exit_code == 0, last.output
    assert "Question: " in first.stdout
    assert "Question: " not in last.stdout
    assert before["word"] == before["uncapped"] == "check-first"
    assert after["word"] in ("strong", "good", "modest")
    assert after["tested"]["left_out"] == ["depot"]


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[Choices]:
    """The choices of every check, which is not made."""
    found: list[Choices] = []

    def check(table: Table, choices: Choices) -> EvidenceReport:
        found.append(choices)
        return a_report()

    monkeypatch.setattr(checking, "check_table", check)
    return found


@pytest.fixture
def visits(tmp_path: Path) -> Path:
    """Visits of patients, some on each day, in which the check itself proposes time and group."""
    file = tmp_path / "visits.csv"
    rows = [f"{n % 24},2024-01-{n % 28 + 1:02},2024-02-{n % 28 + 1:02},{n % 7},{n % 2}" for n in range(120)]
    file.write_text("patient,day,seen_on,pulse,ill\n" + "\n".join(rows) + "\n", "utf-8")
    return file


def test_group_and_time_are_proposed_and_can_be_told_or_denied(visits: Path, chosen: list[Choices]) -> None:
    run(visits, "--target", "ill")
    run(visits, "--target", "ill", "--group", "pulse", "--time", "seen_on")
    run(visits, "--target", "ill", "--group", "none", "--time", "none")
    proposed, told, denied = chosen

    assert (proposed.entity, proposed.time, proposed.meets_new_entities) == ("patient", "day", True)
    assert (told.entity, told.time) == ("pulse", "seen_on")
    assert (denied.entity, denied.time, denied.meets_new_entities) == (None, None, False)


def test_order_extremes_and_replies_are_told(visits: Path, chosen: list[Choices]) -> None:
    replies = ["--answer", "pulse=later", "--answer", "day=unsure", "--answer", "seen_on=known"]
    run(visits, "--target", "ill", "--order", "time", "--extremes", "keep", *replies)

    assert (chosen[0].order, chosen[0].extremes) == ("time", "keep")
    assert [chosen[0].reply_to(name) for name in ("pulse", "day", "seen_on", "ill")] == ["no", "unsure", "yes", None]


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--answer", "pulse=perhaps", "COLUMN=known"),
        ("--answer", "pulse", "COLUMN=known"),
        ("--answer", "puls=later", "Did you mean “pulse”?"),
        ("--leave-out", "puls", "Did you mean “pulse”?"),
        ("--group", "patients", "Did you mean “patient”?"),
        ("--time", "dya", "There is no column"),
        ("--order", "size", "time"),
    ],
)
def test_what_is_told_of_a_column_that_is_not_there_is_refused(
    visits: Path, option: str, value: str, said: str
) -> None:
    done = run(visits, "--target", "ill", option, value)

    assert done.exit_code == 2
    assert said in done.stderr
    assert "Traceback" not in done.output
