"""Trello: cards as JSON in the shape of its API, by list; the label of a key finds a card again."""

from __future__ import annotations

import json
from collections.abc import Sequence

from readiness.export.markdown_text import markdown_text
from readiness.export.trackers.entries import Numbers, TrackerEntry, iso

_END_OF_DAY = "T16:00:00.000Z"


def write(entries: Sequence[TrackerEntry], numbers: Numbers) -> bytes:
    """Every card with its dates; what has no date has none there either."""
    cards = [
        {
            "id": numbers.get(each.key) or None,
            "list": each.period,
            "name": f"{each.title} [{each.key}]",
            "desc": each.body(markdown_text),
            "start": iso(each.start) or None,
            "due": f"{iso(each.end)}{_END_OF_DAY}" if each.end else None,
            "dueComplete": each.status == "done",
            "labels": list(each.labels),
        }
        for each in entries
    ]
    lists = list(dict.fromkeys(each.period for each in entries))
    document = {"format": "readiness-cards 1", "lists": lists, "cards": cards}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
