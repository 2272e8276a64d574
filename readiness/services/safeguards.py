"""What is still open of the safeguards, for the list of assessments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from readiness.model.safeguards import SafeguardAnswer
from readiness.present.safeguards.safeguard_words import still_open
from readiness.services.records import Summary
from readiness.services.workspace import Workspace

_PART = "safeguard"


def open_safeguards(workspace: Workspace, rows: Iterable[Summary]) -> Mapping[str, str]:
    """'12 safeguards are still open', by assessment; without those that ask for none, or have none left."""
    asked = {row.id: workspace.library_behind(row).questionnaire for row in rows}
    guarded = {slug: each for slug, each in asked.items() if each.safeguards is not None}
    if not guarded:
        return {}
    told = workspace.store.nouns_of_part(_PART, tuple(guarded))
    words = {slug: still_open(each, told_of(told[slug])) for slug, each in guarded.items()}
    return {slug: each for slug, each in words.items() if each}


def told_of(values: Mapping[str, object]) -> frozenset[str]:
    """The safeguards of which something is told, of stored values by their key; a note alone tells nothing."""
    return frozenset(key for key, each in values.items() if isinstance(each, SafeguardAnswer) and each.given)
