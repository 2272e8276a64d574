"""Forgetting a person from the terminal."""

from contextlib import closing

import pytest
from click.testing import CliRunner, Result

from readiness.cli import main
from readiness.model.actor import LOCAL_USER
from readiness.storage import open_store


@pytest.fixture(autouse=True)
def people(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Two people called Ann, and Bob; their ids by their addresses."""
    monkeypatch.setenv("READINESS_DATABASE_URL", sqlite_tables)
    with closing(open_store(LOCAL_USER, sqlite_tables)) as store:
        return {
            email: store.person_of("https://a.example", email, name=name, email=email)
            for name, email in (("Ann", "ann@a.example"), ("Ann", "ann@b.example"), ("Bob", "bob@a.example"))
        }


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["erase", *arguments])


def known(url: str) -> list[str]:
    with closing(open_store(LOCAL_USER, url)) as store:
        return sorted(each.email for each in store.people())


def test_it_is_told_who_would_go_and_done_only_with_yes(sqlite_tables: str, people: dict[str, str]) -> None:
    asked = run("BOB")
    assert asked.exit_code == 0
    assert people["bob@a.example"] in asked.stdout
    assert len(known(sqlite_tables)) == 3

    assert run("bob@a.example", "--yes").exit_code == 0
    assert known(sqlite_tables) == ["ann@a.example", "ann@b.example"]


def test_several_of_one_name_are_told_apart_by_their_ids(sqlite_tables: str, people: dict[str, str]) -> None:
    both = run("Ann", "--yes")
    assert both.exit_code == 2
    assert all(people[each] in both.stderr for each in ("ann@a.example", "ann@b.example"))
    assert len(known(sqlite_tables)) == 3

    assert run(people["ann@b.example"], "--yes").exit_code == 0
    assert known(sqlite_tables) == ["ann@a.example", "bob@a.example"]


def test_nobody_is_told_in_a_sentence() -> None:
    done = run("Zoe", "--yes")
    assert (done.exit_code, "Zoe" in done.stderr) == (2, True)


@pytest.mark.parametrize("who", ["", " ", "\n"])
def test_nothing_names_nobody_though_a_service_told_no_email(sqlite_tables: str, who: str) -> None:
    with closing(open_store(LOCAL_USER, sqlite_tables)) as store:
        store.person_of("https://a.example", "without", name="Zoe", email="")

    assert run(who, "--yes").exit_code == 2

    assert len(known(sqlite_tables)) == 4
