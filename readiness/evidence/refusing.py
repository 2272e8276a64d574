"""How a check ends without a verdict: in a sentence with a next step, or because the user stopped it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, Literal

from readiness.model.evidence import Refusal, RefusalKind
from readiness.words import Message, said
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


_BEFELL: Final[dict[RefusalKind, tuple[Message, Message]]] = {
    "out-of-time": (say.CHECK_TOOK_TOO_LONG, say.BRING_LESS),
    "queue-full": (say.TOO_MANY_TABLES_WAIT, say.TRY_IN_A_FEW_MINUTES),
    "not-started": (say.CHECK_NOT_STARTED, say.TRY_AGAIN_OR_TELL),
    "out-of-memory": (say.TABLE_NEEDS_MORE_MEMORY, say.BRING_NEWEST_ROWS),
    "unexpected": (say.TABLE_NOT_JUDGED, say.SAVE_WITH_ONE_HEADER),
}


def befallen(kind: RefusalKind) -> Refusal:
    """What befell a check, though its table may be well; every kind but "table"."""
    sentence, next_step = _BEFELL[kind]
    return Refusal(sentence=said(sentence), next_step=said(next_step), kind=kind)


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


def refuse_name(what: Literal["column", "sheet", "table"], wanted: str, known: Sequence[str]) -> TableRefused:
    """Return the refusal for a column, sheet or table that does not exist; `known` are listed, the nearest is named.

    The wanted name is not repeated: it is what somebody typed.
    """
    by_key = {name.casefold(): name for name in known}
    near = get_close_matches(wanted.casefold(), by_key, n=1, cutoff=0.6)
    meant = [said(say.did_you_mean(name=by_key[near[0]]))] if near else []
    shown, more = ", ".join(f"“{name}”" for name in known[:LISTED]), len(known) - LISTED
    choose = say.choose_one_of_these_and_more(shown=shown, more=more) if more > 0 else say.choose_one(shown=shown)
    return TableRefused(
        said(say.no_of_that_name(what=what)),
        " ".join([said(choose), *meant]),
        tuple(known) if what != "column" else (),
    )


LISTED = 12
