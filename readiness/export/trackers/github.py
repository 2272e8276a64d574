"""GitHub: issues as JSON for a script over its API, which changes the issue with the label of a key or makes one."""

from __future__ import annotations

import json
from collections.abc import Sequence

from readiness.export.markdown_text import markdown_text
from readiness.export.trackers.entries import Numbers, TrackerEntry, iso

_CLOSED = ("done", "dropped")


def write(entries: Sequence[TrackerEntry], numbers: Numbers) -> bytes:
    """Title, body, labels and state as the API takes them; the period stands for a milestone."""
    issues = [
        {
            "number": int(number) if (number := numbers.get(each.key, "")).isdecimal() else None,
            "title": each.title,
            "body": f"{each.body(markdown_text)}\n\n<!-- {each.labels[1]} -->",
            "labels": list(each.labels),
            "milestone": each.period,
            "due_on": iso(each.end) or None,
            "state": "closed" if each.status in _CLOSED else "open",
        }
        for each in entries
    ]
    return (
        json.dumps({"format": "readiness-issues 1", "issues": issues}, ensure_ascii=False, indent=1) + "\n"
    ).encode()
