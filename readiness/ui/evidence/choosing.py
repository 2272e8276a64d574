"""What the check proposes to do with a table, and the user's own view of it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.model.evidence import Choices, ColumnKind, KindChoice, Proposal
from readiness.present import list_words
from readiness.present.data.evidence_details import note
from readiness.ui import components
from readiness.ui.evidence.tables_in_work import TableInWork
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import tables as say

KIND_WORDS = {
    ColumnKind.EMPTY: say.PART_NOTHING,
    ColumnKind.CONSTANT: say.PART_ONE_VALUE_ONLY,
    ColumnKind.DATE: say.PART_DATE_ALONE,
    ColumnKind.NUMBER: say.PART_NUMBER,
    ColumnKind.MIXED: say.PART_NUMBERS_AND_WORDS,
    ColumnKind.ID: say.PART_NUMBER_OR_NAME_OF_ROW,
    ColumnKind.ENTITY: say.PART_WHO_OR_WHAT_ROW,
    ColumnKind.TEXT: say.PART_FREE_TEXT,
    ColumnKind.CATEGORY: say.PART_ONE_OF_SOME_WORDS,
}
CAN_BE = (ColumnKind.NUMBER, ColumnKind.CATEGORY, ColumnKind.DATE, ColumnKind.ENTITY, ColumnKind.ID, ColumnKind.TEXT)
NO_ANSWER = say.NOTHING_YET_ONLY_LOOK
NO_COLUMN = say.NO_SUCH_COLUMN
DAY_FIRST, MONTH_FIRST = "Day first (21/9/2026)", "Month first (9/21/2026)"


def draw(work: TableInWork, proposal: Proposal) -> Choices:
    """Ask what to predict and what the rows are about; returns the choices as they stand."""
    names = [column.name for column in proposal.columns]
    start = work.choices if work.choices and _names(work.choices) <= set(names) else proposal.choices
    target = _column(
        work, "target", said(say.WHICH_COLUMN_DO_YOU_WANT), (proposal.target_candidates, names), start=start.target
    )
    left, right = st.columns(2)
    with left:
        time = _column(
            work, "time", said(say.WHICH_DATE_SAYS_WHEN_ROW), (proposal.time_candidates, ()), start=start.time
        )
    with right:
        entity = _column(
            work,
            "entity",
            said(say.WHICH_COLUMN_SAYS_WHOM),
            (proposal.entity_candidates, names),
            start=start.entity,
        )
    chosen = start.predicting(target).with_time(time).with_entity(entity)
    if entity is not None:
        is_expected = st.checkbox(
            said(say.IT_WILL_ALSO_BE_USED),
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
    nothing = said(NO_ANSWER) if name == "target" else said(NO_COLUMN)
    return st.selectbox(
        label,
        [None, *known],
        index=known.index(start) + 1 if start in known else 0,
        format_func=lambda column: nothing if column is None else column,
        key=work.widget_key(name),
    )


def _day_first(work: TableInWork, columns: Sequence[str]) -> bool:
    names = list_words.short_list([list_words.quoted(md(name)) for name in columns])
    chosen = st.radio(
        said(say.how_are_dates_written(names=names)),
        [DAY_FIRST, MONTH_FIRST],
        key=work.widget_key("day-first"),
        horizontal=True,
    )
    return chosen == DAY_FIRST


def _extras(work: TableInWork, proposal: Proposal, start: Choices) -> Choices:
    """What the columns hold, and what else to look at; returns the choices with it."""
    names = [column.name for column in proposal.columns]
    with st.expander(said(say.WHAT_COLUMNS_HOLD_AND_MORE), key="fold-columns"):
        _kinds(work, proposal)
        together = st.multiselect(
            said(say.COLUMNS_THAT_TOGETHER_COULD_POINT),
            names,
            default=[name for name in start.quasi_identifiers if name in names],
            key=work.widget_key("together"),
        )
        components.note(said(say.CHECK_TELLS_HOW_SMALL_SMALLEST))
        groups = st.selectbox(
            said(say.COMPARE_HOW_WELL_IT_WORKS),
            [None, *names],
            index=names.index(start.compare_groups_of) + 1 if start.compare_groups_of in names else 0,
            format_func=lambda column: said(say.NO_GROUPS) if column is None else column,
            key=work.widget_key("groups"),
        )
        kinds = tuple(KindChoice(column=column, kind=kind) for column, kind in work.kinds.items())
        chosen = start.with_groups(quasi_identifiers=tuple(together), compare=groups).with_kinds(kinds)
        if work.is_live:
            open_to_all = st.checkbox(
                said(say.EVERYBODY_WHO_NEEDS_THIS_DATA),
                start.open_to_all_told,
                key=work.widget_key("open"),
            )
            one_place = st.checkbox(
                said(say.THIS_IS_ONE_PLACE_WHERE), start.one_place_told, key=work.widget_key("one-place")
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
            said(say.COLUMN),
            list(seen),
            index=None,
            placeholder=said(say.CHOOSE_COLUMN_TO_CHANGE_WHAT),
            key=work.widget_key("kind-of"),
        )
        if column is not None:
            now = work.kinds.get(column, seen[column])
            options = list(dict.fromkeys([now, *CAN_BE]))
            kind = st.selectbox(
                said(say.IT_HOLDS),
                options,
                format_func=lambda each: said(KIND_WORDS[each]),
                key=work.widget_key(f"kind-{column}"),
            )
            if kind == seen[column]:
                work.kinds.pop(column, None)
            else:
                work.kinds[column] = kind
    for name, chosen in work.kinds.items():
        components.note(said(say.is_taken(name=name, kind_words=said(KIND_WORDS[chosen]))))
