from pathlib import Path

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.storage import StorageProblem, open_store
from readiness.storage.places import VARIABLE, data_folder, database_url


def test_without_settings_the_data_lies_in_the_folder_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)

    assert database_url().render_as_string() == f"sqlite:///{data_folder() / 'readiness.db'}"
    assert data_folder().name == "ml-readiness"


def test_the_environment_names_the_database_unless_the_caller_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "postgres://ann@db.example/readiness")

    assert database_url().drivername == "postgresql+psycopg"
    assert database_url().host == "db.example"
    assert database_url("sqlite:////data/other.db").database == "/data/other.db"


@pytest.mark.parametrize(
    "wrong",
    [
        "mysql://host/name", "sqlite://", "sqlite:///:memory:", "just text", "://",
        "postgresql://joe:secret@[::1/name", "postgresql://joe:se:cret@host:port/name",
    ],
)  # fmt: skip
def test_an_address_that_cannot_be_used_is_refused_with_an_example(wrong: str) -> None:
    with pytest.raises(StorageProblem) as problem:
        database_url(wrong)

    assert "postgresql://user" in problem.value.mend
    assert "cret" not in f"{problem.value} {problem.value.__cause__}"


def test_folders_are_made_as_needed_and_a_place_that_cannot_be_is_said(tmp_path: Path) -> None:
    store = open_store(LOCAL_USER, f"sqlite:///{tmp_path / 'new' / 'folder' / 'a.db'}")
    store.close()
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StorageProblem, match="cannot be opened"):
        open_store(LOCAL_USER, f"sqlite:///{tmp_path / 'file' / 'a.db'}")
