"""`readiness evidence`, from a table to sentences."""

import json
import random
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from readiness.cli import main


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
