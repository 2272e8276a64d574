"""Inviting from the terminal, by which the first owner of an installation comes in."""

import re

import pytest
from click.testing import CliRunner, Result

from readiness.cli import main

SETTINGS = {
    "READINESS_ADDRESS": "https://readiness.example.org/ready",
    "READINESS_PROVIDERS": "entra",
    "READINESS_ENTRA_ISSUER": "https://login.example.org",
    "READINESS_ENTRA_CLIENT_ID": "house",
    "READINESS_ENTRA_CLIENT_SECRET": "s3cret",
}


@pytest.fixture(autouse=True)
def settings(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**SETTINGS, "READINESS_DATABASE_URL": sqlite_tables}.items():
        monkeypatch.setenv(name, value)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["invite", *arguments])


def test_a_link_is_printed_and_nothing_else() -> None:
    first, second = (run().stdout for _ in range(2))

    assert re.fullmatch(r"https://readiness\.example\.org/ready/invited/[a-z2-7]{26}\n", first)
    assert first != second


def test_a_workspace_is_made_where_it_is_asked_for() -> None:
    assert run("Aqua", "--role", "viewer").exit_code == 2
    assert run("Aqua", "--new").exit_code == 0
    assert run("aqua", "--role", "viewer").exit_code == 0
    assert "already" in run("Aqua", "--new").stderr


@pytest.mark.parametrize("missing", ["READINESS_ADDRESS", "READINESS_ENTRA_CLIENT_ID"])
def test_without_all_settings_of_signing_in_there_is_no_link(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(missing)

    done = run()

    assert done.exit_code == 2
    assert missing in done.stderr
    assert done.stdout == ""
