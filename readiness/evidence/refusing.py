"""How a check ends without a verdict: in a sentence with a next step, or because the user stopped it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from readiness.model.evidence import Refusal
from readiness.words import said
from readiness.words.say import evidence as say


class TableRefused(Exception):
    """The table cannot be judged. Both texts are for a leader and never hold a cell value or a path.

    `parts` names the tables of a database when one of them must be chosen.
    """

    def __init__(self, sentence: str, next_step: str, parts: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.next_step = next_step
        self.parts = parts

    @property
    def refusal(self) -> Refusal:
        """Return the refusal as a record that can be sent and shown."""
        return Refusal(sentence=self.sentence, next_step=self.next_step, parts=self.parts)


class Cancelled(Exception):
    """The user stopped the check."""


MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """What is read at most. Sizes are in bytes; every k-th line of a text file above `whole_file` is kept."""

    whole_file: int = 60 * MEGABYTE
    upload: int = 200 * MEGABYTE
    line: int = 1 * MEGABYTE
    columns: int = 2_000
    kept_rows: int = 200_000
    kept_cells: int = 12_000_000
    sampled_cells: int = 3_000_000
    workbook: int = 60 * MEGABYTE
    unzipped: int = 200 * MEGABYTE
    workbook_cells: int = 6_000_000
    statement_seconds: int = 20


def refuse_columns(limits: Limits) -> TableRefused:
    """Return the refusal for a table with more columns than can be judged."""
    return TableRefused(
        said(say.this_table_has_more(columns=limits.columns)),
        said(say.KEEP_COLUMNS_EXPERT_WOULD_LOOK),
    )


def refuse_size(what: str) -> TableRefused:
    """Return the refusal for a file that is too large in the way `what` tells."""
    return TableRefused(said(say.this_file_is_too_large(what=what)), said(say.SAVE_SMALLER_PART))


def refuse_emptiness() -> TableRefused:
    """Return the refusal for a file with nothing in it."""
    return TableRefused(said(say.THIS_FILE_IS_EMPTY), said(say.CHOOSE_FILE_THAT_HOLDS))


def refuse_damage() -> TableRefused:
    """Return the refusal for bytes that are no table."""
    return TableRefused(
        said(say.THIS_FILE_CANNOT_BE_READ),
        said(say.OPEN_IT_IN_PROGRAM),
    )


def refuse_name(what: str, wanted: str, known: Sequence[str]) -> TableRefused:
    """Return the refusal for a column, sheet or table that does not exist; `known` are listed, the nearest is named.

    The wanted name is not repeated: it is what somebody typed.
    """
    by_key = {name.casefold(): name for name in known}
    near = get_close_matches(wanted.casefold(), by_key, n=1, cutoff=0.6)
    meant = f" Did you mean “{by_key[near[0]]}”?" if near else ""
    shown = ", ".join(f"“{name}”" for name in known[:LISTED])
    more = f" and {len(known) - LISTED:,} more" if len(known) > LISTED else ""
    return TableRefused(
        said(say.no_of_that_name(what=what, whole=_WHOLE[what])),
        said(say.choose_one(shown=shown, more=more, meant=meant)),
        tuple(known) if what != "column" else (),
    )


LISTED = 12
_WHOLE = {"column": "table", "sheet": "workbook", "table": "database"}
