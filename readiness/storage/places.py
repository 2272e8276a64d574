"""Where the data lies: a file in the user's data folder, or the database that READINESS_DATABASE_URL names."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from readiness.storage.problems import StorageProblem
from readiness.words import said
from readiness.words.say import storage as say

VARIABLE = "READINESS_DATABASE_URL"
_FORMS = "sqlite:////folder/readiness.db or postgresql://user:password@host/database"


def database_url(url: str | None = None) -> URL:
    """The address to open: `url`, else the environment variable, else a SQLite file in the data folder.

    Raises:
        StorageProblem: the address cannot be understood, or names a database that is not supported.
    """
    given = url or os.environ.get(VARIABLE, "")
    if not given:
        return URL.create("sqlite", database=str(data_folder() / "readiness.db"))
    try:
        address = make_url(given)
    except (ArgumentError, ValueError):
        # What could not be read, such as a port that is no number, may be a part of the password: it is not kept.
        raise StorageProblem(said(say.ADDRESS_OF_DATABASE_CANNOT), said(say.write_forms(forms=_FORMS))) from None
    backend = address.drivername.split("+")[0]
    if backend in {"postgres", "postgresql"}:
        return address.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and address.database not in {None, "", ":memory:"}:
        return address.set(drivername="sqlite")
    raise StorageProblem(said(say.this_address_names_no_database(backend=backend)), said(say.write_forms(forms=_FORMS)))


def data_folder() -> Path:
    """The folder for this product's data on this machine; it need not be there yet."""
    return user_data_path("ml-readiness", appauthor=False)


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner may read, with the folders above it; keep a file that is there.

    Raises:
        StorageProblem: the folder or the file cannot be made.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDONLY, 0o600))
    except OSError as error:
        raise StorageProblem(
            said(say.database_cannot_be_opened(path=str(path))),
            said(say.make_folder_writable_or_name(variable=VARIABLE)),
        ) from error
