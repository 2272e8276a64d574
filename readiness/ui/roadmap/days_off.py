"""The days on which nobody works: public holidays of a country, and days that people block themselves."""

from __future__ import annotations

from datetime import date
from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE, one_line
from readiness.model.response import Organization
from readiness.model.work_calendar import BlockedDays, WorkDays
from readiness.present import day_words, list_words
from readiness.services.calendars import holiday_country
from readiness.services.public_holidays import country_names
from readiness.ui import autosave, components, typed
from readiness.ui.edit_buffer import edit_buffer
from readiness.words import said
from readiness.words.say import roadmap as say

PART = "work-days"
AS_TOLD = "as-told"
MOST_BLOCKS = 20


def days_off(organization: Organization) -> None:
    """Fold the fields away; their title says what holds now."""
    stored = autosave.value(PART, PART) or WorkDays()
    # The title changes with what is stored; a fold that is opened stays open by its key.
    with st.expander(said(say.days_off(summary=_summary(organization, stored))), key="rm-days-off"):
        given = WorkDays(holidays_of=_country(organization, stored), blocked=_blocks(stored))
        autosave.mark()
    new = None if given == WorkDays() and autosave.value(PART, PART) is None else given
    if autosave.keep(PART, PART, new, title=said(say.DAYS_OFF_KEPT), words=in_words) and given != stored:
        if len(given.blocked) < len(stored.blocked):
            # The fields below a block that is gone belong to other blocks now.
            edit_buffer().generation += 1
        st.rerun()


def in_words(days: WorkDays) -> str:
    """What is off, as one line."""
    blocks = [_block_words(each) for each in days.blocked]
    names = country_names()
    country = said(say.PART_AS_TOLD) if days.holidays_of is None else names.get(days.holidays_of) or said(say.PART_NONE)
    return list_words.clauses([said(say.part_holidays_on_line(country=country)), *blocks])


def _summary(organization: Organization, days: WorkDays) -> str:
    country = holiday_country(organization, days)
    holidays = (
        said(say.part_holidays_of_country(country_names=country_names()[country]))
        if country in country_names()
        else said(say.PART_NO_PUBLIC_HOLIDAYS)
    )
    blocks = list_words.and_list([_block_words(each) for each in days.blocked])
    return list_words.clauses((holidays, blocks)) if blocks else said(say.nothing_blocked(holidays=holidays))


def _block_words(block: BlockedDays) -> str:
    when = day_words.days(block.first, block.last)
    return f"{block.why}, {when}" if block.why else when


def _country(organization: Organization, days: WorkDays) -> str | None:
    names = country_names()
    told = holiday_country(organization, WorkDays())
    words = {
        AS_TOLD: said(say.as_told_on_page_answer(names=names[told])) if told else said(say.NO_COUNTRY_KNOWN),
        "": said(say.NO_PUBLIC_HOLIDAYS),
    }
    words |= names
    options = list(words)
    now = AS_TOLD if days.holidays_of is None else days.holidays_of
    chosen = st.selectbox(
        said(say.PUBLIC_HOLIDAYS),
        options,
        index=options.index(now) if now in options else 0,
        format_func=lambda code: words[code],
        key=_key("country"),
        width=360,
    )
    if organization.country and not told:
        components.note(said(say.is_no_country_that_plan(country=organization.country)))
    components.note(said(say.HOLIDAYS_OF_ONE_REGION_BRIDGE))
    return None if chosen == AS_TOLD else chosen


def _blocks(days: WorkDays) -> tuple[BlockedDays, ...]:
    """A row for each block and an empty one for the next; a block without a first day is gone."""
    found = []
    for number in range(min(len(days.blocked) + 1, MOST_BLOCKS)):
        block = days.blocked[number] if number < len(days.blocked) else None
        given = _block(days, number, block)
        if given is not None:
            found.append(given)
    return tuple(found)


def _block(days: WorkDays, number: int, block: BlockedDays | None) -> BlockedDays | None:
    with st.container(key=f"rm-block-{number}", horizontal=True, vertical_alignment="bottom"):
        first = _date(
            days,
            number,
            said(say.FIRST_DAY if block else say.FIRST_DAY_TO_BLOCK),
            "first",
            block.first if block else None,
        )
        if first is None:
            return None
        last = _date(days, number, said(say.LAST_DAY), "last", block.last if block else first)
        given = typed.line(
            said(say.WHAT),
            block.why if block else "",
            max_chars=MAX_LINE,
            key=_key(f"why-{number}"),
            of=days,
            kept=_kept_as(number, "why"),
            width=260,
        )
    why = one_line(given)[:MAX_LINE]
    if last is not None and last < first:
        components.notice(
            "problem",
            said(say.last_day_is_before_first(last=last, first=first)),
            said(say.THESE_DAYS_ARE_NOT_SAVED),
        )
        return block
    return BlockedDays(first=first, last=last or first, why=why)


def _date(days: WorkDays, number: int, label: str, name: str, value: date | None) -> date | None:
    return typed.day(
        label,
        value,
        key=_key(f"{name}-{number}"),
        of=days,
        kept=_kept_as(number, name),
        width=170,
    )


def _kept_as(number: int, name: str) -> typed.KeptWithin:
    """One field of a block; the first day of one more makes it."""

    def read(days: WorkDays) -> date | str | None:
        return getattr(days.blocked[number], name) if number < len(days.blocked) else None

    def put(days: WorkDays, held: Any) -> WorkDays:
        value = one_line(held)[:MAX_LINE] if name == "why" else held
        if number < len(days.blocked):
            changed = BlockedDays.model_validate({**dict(days.blocked[number]), name: value})
            return days.with_block(number, changed)
        if name != "first":
            raise ValueError("A block begins with its first day.")
        return days.with_block(number, BlockedDays(first=held, last=held))

    return typed.KeptWithin(read, put, in_words)


def _key(name: str) -> str:
    return autosave.widget_key(PART, PART, name)
