"""Different spellings of one word, such as Ja, ja and JA, or yes, y and true."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.model.evidence import ColumnKind

MOST_SPELLINGS = 1_000
YES = frozenset({"yes", "y", "ja", "j", "oui", "o", "si", "sí", "s", "true", "t", "wahr", "vrai", "1", "x"})
NO = frozenset({"no", "n", "nein", "non", "false", "f", "falsch", "faux", "0"})


def merge_spellings(column: Column) -> Column:
    """Return a category whose spellings of one word (Ja, ja, JA; yes, y, ja) are one value, the commonest of them."""
    if column.kind is not ColumnKind.CATEGORY or len(column.values) > MOST_SPELLINGS:
        return column
    keys = [" ".join(value.casefold().split()) for value in column.values]
    if len(set(keys)) > 2 and set(keys) <= YES | NO:
        keys = ["yes" if key in YES else "no" for key in keys]
    if len(set(keys)) == len(keys):
        return column
    counts = np.bincount(column.codes[column.codes >= 0], minlength=len(keys))
    best: dict[str, int] = {}
    for place, key in enumerate(keys):
        if key not in best or counts[place] > counts[best[key]]:
            best[key] = place
    kept = sorted(best.values())
    codes = np.array([kept.index(best[key]) for key in keys] + [-1])
    values = [column.values[place] for place in kept]
    return replace(column, codes=codes[column.codes], values=values, readings=column.readings | {"spellings-merged"})
