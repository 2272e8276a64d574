"""The values of a chart as text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DataTable:
    """The values of a chart as text: a header and rows of the same length."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
