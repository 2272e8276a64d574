"""A mistake in a file somebody wrote, said so that they can mend it."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.model.base import Noun


class Mistake(Noun):
    """What is wrong in a file, where, and what to write instead.

    `line` counts from 1, or is None when the mistake belongs to the whole file. `where` names the place in the words of
    the file, such as `answers › data-label`; it is empty for the whole file.
    """

    file: str
    line: int | None
    where: str
    what: str
    instead: str

    @property
    def sentence(self) -> str:
        """One line for a terminal: `file:line: where: what instead`."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return ": ".join(part for part in (place, self.where, f"{self.what} {self.instead}".strip()) if part)


class MistakesFound(Exception):
    """Raised when a file cannot be used; `mistakes` holds every one that was found, in file order."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(mistakes, key=lambda mistake: (mistake.file, mistake.line or 0, mistake.where)))
        super().__init__("\n".join(mistake.sentence for mistake in self.mistakes))
