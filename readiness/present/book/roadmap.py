"""The sheets of the plan: every action with real dates, the charter of the first trial, and what workshops recorded."""

from __future__ import annotations

from readiness.document.book import KEY, ROADMAP, BookField, BookRow, BookSheet, Choice, Value
from readiness.model.assessment import ActionEdit, Charter
from readiness.model.minutes import MinuteItem
from readiness.present.book.source import FLAG, LEAVE, BookSource, key_field
from readiness.present.group import minutes_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_parts import HORIZON_TITLES
from readiness.present.plan.plan_row import RHYTHMS, STATUS_WORDS, PlanRow
from readiness.present.problems.charters import charter_page
from readiness.words import alone, said
from readiness.words.say import book as say

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
_KINDS = {"agreed": say.WAS_AGREED, "open": say.LEFT_OPEN_BY_THE_ROOM, "decision": say.WAS_DECIDED}


_NO_NEW_ACTION = say.EACH_ACTION_FOLLOWS_FROM_WHAT


def roadmap(source: BookSource) -> BookSheet:
    """One row for each action, with dates as dates; what is changed here comes back as a change of the plan."""
    store = "action_edits."
    fields = (
        BookField("number", said(say.NUMBER_SHORT), "whole", 6),
        BookField("title", said(say.ACTION), "long", 34, (f"{store}title",)),
        BookField("period", said(say.PERIOD), "text", 18),
        BookField("start", said(say.START), "date", 13, (f"{store}start_on",), "start_on"),
        BookField("end", said(say.END), "date", 13, (f"{store}end_on",), "end_on"),
        BookField(
            "effort", said(say.PERSON_DAYS), "number", 10, (f"{store}effort_days",), "effort_days", least=0, most=1000
        ),
        BookField("role", said(say.OWNER_ROLE), "text", 22),
        BookField("person", said(say.PERSON), "text", 20, (f"{store}person",), "person"),
        BookField("status", said(say.STATUS), "choice", 14, (f"{store}status",), "status", choices=STATUSES),
        BookField("done-on", said(say.DONE_ON), "date", 13, (f"{store}done_on",)),
        BookField("asked-for", said(say.ASKED_FOR), "text", 20),
        BookField("because", said(say.BECAUSE), "long", 40),
        BookField("text", said(say.WHAT_DO), "long", 46),
        BookField("sign", said(say.SIGN_PROGRESS), "long", 30, (f"{store}indicator",), "indicator"),
        BookField("done-when", said(say.DONE_WHEN), "long", 34, (f"{store}done_when",), "done_when"),
        BookField("gates", said(say.OPENS_GATE), "text", 12),
        BookField("after", said(say.AFTER), "long", 26),
        BookField("note", said(say.NOTE), "long", 30, (f"{store}note",), "note", longest=20_000),
        BookField("planned", said(say.PLAN), "text", 13),
        key_field(),
    )
    rows = tuple(
        _action(source, row) for row in plan_rows(source.found, source.assessment.starts_on, today=source.today)
    )
    about = said(say.CHANGE_PERSON_DATES_EFFORT_STATUS)
    return BookSheet(ROADMAP, said(say.ROADMAP), about, fields, rows, frozen=2, instead=said(_NO_NEW_ACTION))


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
        "asked-for": row.standing_words,
        "because": row.because,
        "text": row.text,
        "sign": row.indicator,
        "done-when": row.done_when,
        "gates": ", ".join(row.gates),
        "after": "; ".join(row.after),
        "note": row.note,
        "planned": said(say.ANSWER_YES) if row.is_planned else said(say.NO_LONGER),
    }  # fmt: skip
    return BookRow(
        row.id,
        values,
        ("action-edit", row.id),
        fixed=() if source.with_names else ("person",),
        proposed=tuple(key for key, name in _PROPOSED.items() if getattr(edit, name) in (None, "")),
        is_past=not row.is_planned,
    )


def _period(row: PlanRow) -> str:
    if row.horizon:
        return said(HORIZON_TITLES[row.horizon])
    return alone(RHYTHMS[row.every]) if row.every else ""


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
    rows.insert(0, BookRow("problem", {"about": said(say.PROBLEM), "own": None, "stands": page.name if page else ""}))
    fields = (
        BookField("about", said(say.ABOUT), "long", 36),
        BookField("own", said(say.WRITTEN_BY_YOU), "long", 60, _CHARTER_STORES, "", longest=20_000),
        BookField("stands", said(say.WHAT_CHARTER_SAYS), "long", 70),
        key_field(),
    )
    return BookSheet("charter", said(say.CHARTER), said(say.ONE_PAGE_CHARTER_FIRST_TRIAL), fields, tuple(rows))


_CHARTER_STORES = tuple(f"charter.{name}" for name in Charter.model_fields)


def _plain_labels() -> dict[str, str]:
    return {name: alone(name.replace("_", " ")) for name in Charter.model_fields if name != "problem"}


def minutes(source: BookSource) -> BookSheet:
    """What workshops agreed on, left open with a name, decided and promised."""
    store = "minutes."
    fields = (
        BookField("kind", said(say.KIND_OF_ENTRY), "text", 22),
        BookField("what", said(say.WHAT_WAS_SAID), "long", 50, (f"{store}text", f"{store}question")),
        BookField("level", said(say.AGREED), "long", 26, (f"{store}level",)),
        BookField("evidence", said(say.WHAT_COULD_BE_SEEN), "long", 40, (f"{store}evidence",)),
        BookField("owner", said(say.WHO), "text", 22, (f"{store}owner",), "owner", longest=300),
        BookField("by", said(say.BY_WHEN), "date", 13, (f"{store}by", f"{store}by_words"), "by"),
        BookField("done", said(say.IS_DONE), "choice", 9, (f"{store}is_done",), "is_done", choices=FLAG),
        BookField("state", said(say.STATE), "text", 10),
        BookField("on", said(say.RECORDED), "date", 13, (f"{store}on",)),
        BookField("workshop", said(say.WORKSHOP), "text", 26, (f"{store}workshop", f"{store}meeting")),
        BookField(KEY, said(LEAVE), "code", 24, (f"{store}id",)),
    )
    rows = tuple(_item(source, item) for item in source.assessment.minutes)
    about = said(say.WHAT_WORKSHOPS_AGREED_LEFT_OPEN)
    return BookSheet("minutes", said(say.MINUTES), about, fields, rows, met={"state": said(say.IS_DONE)})


def _item(source: BookSource, item: MinuteItem) -> BookRow:
    questionnaire = source.found.questionnaire
    question = questionnaire.question_by_id.get(item.question or "")
    level = question.anchor(item.level).short if question is not None and item.level is not None else ""
    asked = question.text if question is not None else item.question or ""
    values: dict[str, Value] = {
        "kind": said(_KINDS[item.kind]),
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
