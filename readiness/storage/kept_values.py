"""The form in which the audit trail keeps a value: each is stored once, and an older one as its difference to the next.

The value that stands is in the entry, with the change that made it. An older change holds the full JSON text of its
value, or, behind `_DIFFERS`, what was otherwise in it than in the value after it. Every text is given back letter by
letter.
"""

from __future__ import annotations

import json

from readiness.storage.parts import canonical, is_same_json

_DIFFERS = "~"
"""No JSON text begins with it."""


def as_kept(older: str | None, newer: str | None) -> str | None:
    """The shortest form of a text that the one after it, `newer`, allows to read again; None stays None."""
    if older is None or newer is None:
        return older
    before, after = json.loads(older), json.loads(newer)
    if not isinstance(before, dict) or not isinstance(after, dict):
        return older
    other = {name: value for name, value in before.items() if name not in after or not is_same_json(value, after[name])}
    gone = sorted(set(after) - set(before))
    kept = _DIFFERS + canonical([other, gone] if gone else [other])
    return kept if len(kept) < len(older) and as_given(kept, newer) == older else older


def as_given(kept: str | None, newer: str | None) -> str | None:
    """The text of a value; `newer` is that of the change after it, or of the entry if there is none."""
    if kept is None or not kept.startswith(_DIFFERS) or newer is None:
        return kept
    other, *gone = json.loads(kept.removeprefix(_DIFFERS))
    after = json.loads(newer)
    return canonical(
        {name: value for name, value in {**after, **other}.items() if name not in (gone[0] if gone else ())}
    )


def rests_on_the_next(kept: str | None) -> bool:
    """Whether a text can only be read with the one after it."""
    return kept is not None and kept.startswith(_DIFFERS)
