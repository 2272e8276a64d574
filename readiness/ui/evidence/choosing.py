"""What the check proposes to do with a table, and the user's own view of it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.model.evidence import Choices, ColumnKind, KindChoice, Proposal
from readiness.present import phrases
from readiness.present.data.evidence_details import note
from readiness.ui import components
from readiness.ui.evidence.tables_in_work import TableInWork
from readiness.ui.safe import md

KIND_WORDS = {
    ColumnKind.EMPTY: "nothing",
    ColumnKind.CONSTANT: "one value only",
    ColumnKind.DATE: "a date",
    ColumnKind.NUMBER: "a number",
    ColumnKind.MIXED: "numbers and words",
    ColumnKind.ID: "a number or name of the row",
    ColumnKind.ENTITY: "who or what the row is about, again and again",
    ColumnKind.TEXT: "free text",
    ColumnKind.CATEGORY: "one of some words",
}
CAN_BE = (ColumnKind.NUMBER, ColumnKind.CATEGORY, ColumnKind.DATE, ColumnKind.ENTITY, ColumnKind.ID, ColumnKind.TEXT)
NO_ANSWER = "Nothing yet: only look at the columns"
NO_COLUMN = "No such column"
DAY_FIRST, MONTH_FIRST = "Day first (21/9/2026)", "Month first (9/21/2026)"


def draw(work: TableInWork, proposal: Proposal) -> Choices:
    """Ask what to predict and what the rows are about; returns the choices as they stand."""
    names = [column.name for column in proposal.columns]
    start = work.choices if work.choices and _names(work.choices) <= set(names) else proposal.choices
    target = _column(
        work, "target", "Which column do you want to predict?", (proposal.target_candidates, names), start=start.target
    )
    left, right = st.columns(2)
    with left:
        time = _column(
            work, "time", "Which date says when a row came about?", (proposal.time_candidates, ()), start=start.time
        )
    with right:
        entity = _column(
            work,
            "entity",
            "Which column says whom or what a row is about?",
            (proposal.entity_candidates, names),
            start=start.entity,
        )
    chosen = start.predicting(target).with_time(time).with_entity(entity)
    if entity is not None:
        is_expected = st.checkbox(
            "It will also be used for people or things that are not in this table",
            start.meets_new_entities,
            key=work.widget_key("new-entities"),
        )
        chosen = chosen.meeting_new_entities(is_expected=is_expected)
    if proposal.unclear_dates:
        chosen = chosen.with_day_first(_day_first(work, proposal.unclear_dates))
    return _extras(work, proposal, chosen)


def _names(choices: Choices) -> set[str]:
    """The columns that the choices speak of: they may come from an earlier version of the table."""
    single = (choices.target, choices.time, choices.entity, choices.compare_groups_of)
    return {name for name in (*single, *choices.quasi_identifiers) if name is not None}


def _column(
    work: TableInWork, name: str, label: str, options: tuple[Sequence[str], Sequence[str]], *, start: str | None
) -> str | None:
    likely, others = options
    known = list(dict.fromkeys([*([start] if start else []), *likely, *others]))
    nothing = NO_ANSWER if name == "target" else NO_COLUMN
    return st.selectbox(
        label,
        [None, *known],
        index=known.index(start) + 1 if start in known else 0,
        format_func=lambda column: nothing if column is None else column,
        key=work.widget_key(name),
    )


def _day_first(work: TableInWork, columns: Sequence[str]) -> bool:
    names = phrases.short_list([f"“{md(name)}”" for name in columns])
    chosen = st.radio(
        f"How are dates written in {names}?",
        [DAY_FIRST, MONTH_FIRST],
        key=work.widget_key("day-first"),
        horizontal=True,
    )
    return chosen == DAY_FIRST


def _extras(work: TableInWork, proposal: Proposal, start: Choices) -> Choices:
    """What the columns hold, and what else to look at; returns the choices with it."""
    names = [column.name for column in proposal.columns]
    with st.expander("What the columns hold, and more to look at"):
        _kinds(work, proposal)
        together = st.multiselect(
            "Columns that together could point to one person",
            names,
            default=[name for name in start.quasi_identifiers if name in names],
            key=work.widget_key("together"),
        )
        components.note("The check tells how small the smallest group of rows is that are alike in these.")
        groups = st.selectbox(
            "Compare how well it works for the groups of",
            [None, *names],
            index=names.index(start.compare_groups_of) + 1 if start.compare_groups_of in names else 0,
            format_func=lambda column: "No groups" if column is None else column,
            key=work.widget_key("groups"),
        )
        kinds = tuple(KindChoice(column=column, kind=kind) for column, kind in work.kinds.items())
        chosen = start.with_groups(quasi_identifiers=tuple(together), compare=groups).with_kinds(kinds)
        if work.is_live:
            open_to_all = st.checkbox(
                "Everybody who needs this data can reach it without asking",
                start.open_to_all_told,
                key=work.widget_key("open"),
            )
            one_place = st.checkbox(
                "This is the one place where this data is kept", start.one_place_told, key=work.widget_key("one-place")
            )
            chosen = chosen.with_access(open_to_all=open_to_all, one_place=one_place)
        for made in proposal.notes:
            components.note(note(made))
    return chosen


def _kinds(work: TableInWork, proposal: Proposal) -> None:
    """One column at a time: what it holds, and what it should be taken for."""
    seen = {column.name: column.kind for column in proposal.columns}
    with st.container(key="table-kinds", horizontal=True, vertical_alignment="bottom"):
        column = st.selectbox(
            "Column",
            list(seen),
            index=None,
            placeholder="Choose a column to change what it holds",
            key=work.widget_key("kind-of"),
        )
        if column is not None:
            now = work.kinds.get(column, seen[column])
            options = list(dict.fromkeys([now, *CAN_BE]))
            kind = st.selectbox(
                "It holds", options, format_func=KIND_WORDS.__getitem__, key=work.widget_key(f"kind-{column}")
            )
            if kind == seen[column]:
                work.kinds.pop(column, None)
            else:
                work.kinds[column] = kind
    for name, chosen in work.kinds.items():
        components.note(f"“{name}” is taken for {KIND_WORDS[chosen]}.")
