"""The sheets of the plan: every action with real dates, the charter of the first trial, and what workshops recorded."""

from __future__ import annotations

from readiness.document.book import KEY, ROADMAP, BookField, BookRow, BookSheet, Choice, Value
from readiness.model.assessment import ActionEdit, Charter
from readiness.model.minutes import MinuteItem
from readiness.present import phrases, reasons
from readiness.present.book.source import FLAG, LEAVE, BookSource, key_field
from readiness.present.group import minutes_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_parts import HORIZON_TITLES
from readiness.present.plan.plan_row import RHYTHMS, STATUS_WORDS, PlanRow
from readiness.present.problems.charters import charter_page

STATUSES = tuple(Choice(status, words) for status, words in STATUS_WORDS.items())
_PROPOSED = {
    "start": "start_on",
    "end": "end_on",
    "effort": "effort_days",
    "person": "person",
    "sign": "indicator",
    "done-when": "done_when",
}
"""Columns in which the proposal of the plan stands as long as nobody wrote something else."""
_KINDS = {"agreed": "Agreed", "open": phrases.capital(reasons.LEFT_OPEN), "decision": "Decided"}


_NO_NEW_ACTION = "Each action follows from what was answered, so none is added here. Note it on the one it belongs to."


def roadmap(source: BookSource) -> BookSheet:
    """One row for each action, with dates as dates; what is changed here comes back as a change of the plan."""
    store = "action_edits."
    fields = (
        BookField("number", "No.", "whole", 6),
        BookField("title", "Action", "long", 34, (f"{store}title",)),
        BookField("period", "Period", "text", 18),
        BookField("start", "Start", "date", 13, (f"{store}start_on",), "start_on"),
        BookField("end", "End", "date", 13, (f"{store}end_on",), "end_on"),
        BookField("effort", "Person-days", "number", 10, (f"{store}effort_days",), "effort_days", least=0, most=1000),
        BookField("role", "Owner role", "text", 22),
        BookField("person", "Person", "text", 20, (f"{store}person",), "person"),
        BookField("status", "Status", "choice", 14, (f"{store}status",), "status", choices=STATUSES),
        BookField("done-on", "Done on", "date", 13, (f"{store}done_on",)),
        BookField("because", "Because", "long", 40),
        BookField("text", "What to do", "long", 46),
        BookField("sign", "Sign of progress", "long", 30, (f"{store}indicator",), "indicator"),
        BookField("done-when", "Done when", "long", 34, (f"{store}done_when",), "done_when"),
        BookField("gates", "Opens gate", "text", 12),
        BookField("after", "After", "long", 26),
        BookField("note", "Note", "long", 30, (f"{store}note",), "note", longest=20_000),
        BookField("planned", "In the plan", "text", 13),
        key_field(),
    )
    rows = tuple(
        _action(source, row) for row in plan_rows(source.found, source.assessment.starts_on, today=source.today)
    )
    about = (
        "Change person, dates, effort, status and notes, and bring the file back. A cell that you empty goes back to "
        "what the plan proposes."
    )
    return BookSheet(ROADMAP, "Roadmap", about, fields, rows, frozen=2, instead=_NO_NEW_ACTION)


def _action(source: BookSource, row: PlanRow) -> BookRow:
    edit = source.assessment.action_edits.get(row.id, ActionEdit())
    values: dict[str, Value] = {
        "number": row.number,
        "title": row.title,
        "period": _period(row),
        "start": row.start,
        "end": row.end,
        "effort": row.effort_days,
        "role": row.role,
        "person": row.person,
        "status": row.status,
        "done-on": edit.done_on,
        "because": row.because,
        "text": row.text,
        "sign": row.indicator,
        "done-when": row.done_when,
        "gates": ", ".join(row.gates),
        "after": "; ".join(row.after),
        "note": row.note,
        "planned": "Yes" if row.is_planned else "No longer",
    }  # fmt: skip
    return BookRow(
        row.id,
        values,
        ("action-edit", row.id),
        fixed=() if source.with_names else ("person",),
        proposed=tuple(key for key, name in _PROPOSED.items() if getattr(edit, name) in (None, "")),
    )


def _period(row: PlanRow) -> str:
    if row.horizon:
        return HORIZON_TITLES[row.horizon]
    return phrases.capital(RHYTHMS[row.every]) if row.every else ""


def charter(source: BookSource) -> BookSheet:
    """The charter of the first trial: what was written by hand, and what stands in its place until then."""
    written = source.assessment.charter
    page = charter_page(source.found, written)
    lines = {line.field: line for line in page.lines if line.field} if page else {}
    labels = {field: line.label for field, line in lines.items()} or _plain_labels()
    rows = [
        BookRow(
            field,
            {
                "about": label,
                "own": getattr(written, field),
                "stands": lines[field].text or lines[field].due if field in lines else "",
            },
            ("charter", "charter"),
            field,
            fixed=("own",) if field in {"sponsor", "downstream_user"} and not source.with_names else (),
        )
        for field, label in labels.items()
    ]
    if page is not None:
        for place, line in enumerate((line for line in page.lines if not line.field), 1):
            rows.append(BookRow(f"line.{place}", {"about": line.label, "own": None, "stands": line.text}))
    rows.insert(0, BookRow("problem", {"about": "Problem", "own": None, "stands": page.name if page else ""}))
    fields = (
        BookField("about", "About", "long", 36),
        BookField("own", "Written by you", "long", 60, _CHARTER_STORES, "", longest=20_000),
        BookField("stands", "What the charter says", "long", 70),
        key_field(),
    )
    return BookSheet("charter", "Charter", "The one-page charter of the first trial.", fields, tuple(rows))


_CHARTER_STORES = tuple(f"charter.{name}" for name in Charter.model_fields)


def _plain_labels() -> dict[str, str]:
    return {name: phrases.capital(name.replace("_", " ")) for name in Charter.model_fields if name != "problem"}


def minutes(source: BookSource) -> BookSheet:
    """What workshops agreed on, left open with a name, decided and promised."""
    store = "minutes."
    fields = (
        BookField("kind", "What it is", "text", 22),
        BookField("what", "What", "long", 50, (f"{store}text", f"{store}question")),
        BookField("level", "Agreed on", "long", 26, (f"{store}level",)),
        BookField("evidence", "What could be seen", "long", 40, (f"{store}evidence",)),
        BookField("owner", "Who", "text", 22, (f"{store}owner",), "owner", longest=300),
        BookField("by", "By when", "date", 13, (f"{store}by", f"{store}by_words"), "by"),
        BookField("done", "Done", "choice", 9, (f"{store}is_done",), "is_done", choices=FLAG),
        BookField("state", "State", "text", 10),
        BookField("on", "Recorded on", "date", 13, (f"{store}on",)),
        BookField("workshop", "Workshop", "text", 26, (f"{store}workshop", f"{store}meeting")),
        BookField(KEY, LEAVE, "code", 24, (f"{store}id",)),
    )
    rows = tuple(_item(source, item) for item in source.assessment.minutes)
    about = "What workshops agreed on, left open, decided and promised. Bring back who, by when, and what is done."
    return BookSheet("minutes", "Minutes", about, fields, rows, met={"state": "Done"})


def _item(source: BookSource, item: MinuteItem) -> BookRow:
    questionnaire = source.found.questionnaire
    question = questionnaire.question_by_id.get(item.question or "")
    level = question.anchor(item.level).short if question is not None and item.level is not None else ""
    asked = question.text if question is not None else item.question or ""
    values: dict[str, Value] = {
        "kind": _KINDS[item.kind],
        "what": f"{asked} {item.text}".strip(),
        "level": level,
        "evidence": item.evidence,
        "owner": item.owner,
        "by": item.by,
        "done": item.is_done,
        "state": minutes_words.state(item, source.today) if item.owner and item.kind != "agreed" else "",
        "on": item.on,
        "workshop": item.workshop,
    }
    return BookRow(item.id, values, ("minute", item.id), fixed=() if source.with_names else ("owner",))
