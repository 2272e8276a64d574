"""What was found in a file that came back: changes to be confirmed, mistakes, and remarks."""

from __future__ import annotations

from dataclasses import dataclass, field

from readiness.document.book import Spot


@dataclass(frozen=True)
class FileFault:
    """What is wrong, where, and what to do instead. Without a sheet it is about the file."""

    what: str
    instead: str
    sheet: str = ""
    cell: str = ""

    @property
    def sentence(self) -> str:
        """All of it on one line: 'Answers!B5: “good” is not in the list. Write …'."""
        where = f"{self.sheet}!{self.cell}: " if self.cell else f"{self.sheet}: " if self.sheet else ""
        return f"{where}{self.what} {self.instead}".strip()


@dataclass(frozen=True)
class CellChange:
    """One cell that was changed in the file.

    `before` is what the file was made with and `after` what stands there now, both as the sheet shows them; `value` is
    the code of the latter. If it was changed in the app meanwhile, `today` is what it says there. A new row is one
    change with all its `cells`, the codes told in it by their columns; its key in the spot says where it stands.
    """

    spot: Spot
    sheet: str
    cell: str
    about: str
    column: str
    before: str
    after: str
    value: str
    today: str | None = None
    cells: tuple[tuple[str, str], ...] = ()

    @property
    def is_conflict(self) -> bool:
        """Whether it was changed in the app as well, and differently."""
        return self.today is not None


@dataclass
class FileReading:
    """Everything that a file holds. Nothing of it may be stored while there is a fault."""

    assessment: str = ""
    changes: list[CellChange] = field(default_factory=list)
    faults: list[FileFault] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @property
    def conflicts(self) -> list[CellChange]:
        """What was changed in the app as well."""
        return [change for change in self.changes if change.is_conflict]
