"""Fields whose value is stored as it is given: texts, numbers, days. Their keys are those of `autosave.widget_key`.

Who types and then follows a link leaves the field only when it goes from the screen: its text reaches the server with
the next page, which does not draw the field. So each field remembers what it is a part of, and the next page stores it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, NamedTuple

import streamlit as st

from readiness.model.base import YEARS, Noun
from readiness.services.records import NotThere, Refused
from readiness.ui import autosave, components, edit_buffer, run_memory, state
from readiness.words import said, spoken
from readiness.words.say import shell
from readiness.words.say import typed as say

_DATE_FORMAT: Final = "DD/MM/YYYY"
"""How a day is typed, where the language that is spoken says nothing else."""
_DAY_TYPED: Final = {"DD": "%d", "MM": "%m", "YYYY": "%Y"}
FIRST_DAY, LAST_DAY = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
"""What a field of a day takes: whatever can be stored. Streamlit's own bounds are ten years before and after."""
_DRAWN = "typed-drawn"
_RUN = "typed-run"
_NOT_KEPT = "typed-not-kept"


@dataclass(frozen=True, slots=True)
class KeptAs:
    """How what a field holds is kept in a noun if not as it is: the name there, how it is shown, and how stored."""

    name: str
    shown: Callable[[Any], Any] = lambda stored: stored
    stored: Callable[[Any], Any] = lambda held: held

    def read(self, noun: Noun) -> Any:
        """What the field shows of a noun."""
        return self.shown(_read(noun, self.name))

    def put(self, noun: Noun, held: Any) -> Noun:
        """The noun with what the field holds.

        Raises:
            ValueError: the noun can't hold it.
        """
        return _with(noun, self.name, self.stored(held))

    def words(self, noun: Noun) -> str:
        """What the noun says by this name, in words."""
        return str(_read(noun, self.name))


@dataclass(frozen=True, slots=True)
class KeptWithin:
    """How what a field holds is kept within a value that has no name for it; `put` raises ValueError if it can't be."""

    read: Callable[[Any], Any]
    put: Callable[[Any, Any], Any]
    words: Callable[[Any], str] = str


@dataclass(frozen=True, slots=True)
class KeptBy:
    """What stores a value that is no entry of an assessment."""

    keep: Callable[[Any], None]


_Kept = KeptAs | KeptWithin | KeptBy


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A field as it was drawn last: where and in which run, what it started from and held, and what it belongs to."""

    page: str
    run: int
    label: str
    start: Any
    held: Any
    of: Any
    kept: _Kept | None = None


class _Run(NamedTuple):
    """The run of a page that is the newest one: its page, its number in the session, and whether it came to its end."""

    page: str = ""
    number: int = 0
    is_whole: bool = True


def line(label: str, start: str, *, key: str, of: Any, kept: _Kept | None = None, **more: Any) -> str:
    """A text of one line; `more` is that of `st.text_input`.

    Args:
        label: what is asked.
        start: what is stored.
        key: the key of the widget.
        of: the noun or other value that it is a part of, by the name in its key.
        kept: under which other name, and how, if not as it is.
        more: what else `st.text_input` takes.
    """
    start = _start(key, start)
    given: str = st.text_input(label, start, key=key, persist_state="session", **more)
    _note(key, _Drawn(*now(), label, start, given, of, kept))
    return given


def area(label: str, start: str, *, key: str, of: Noun, **more: Any) -> str:
    """A text of several lines; `more` is that of `st.text_area`."""
    start = _start(key, start)
    given: str = st.text_area(label, start, key=key, persist_state="session", **more)
    _note(key, _Drawn(*now(), label, start, given, of))
    return given


def number(
    label: str, start: float | None, *, key: str, of: Any, kept: _Kept | None = None, **more: Any
) -> float | None:
    """A number, or None; `more` is that of `st.number_input`."""
    start = _start(key, start)
    given: float | None = st.number_input(label, value=start, key=key, persist_state="session", **more)
    _note(key, _Drawn(*now(), label, start, given, of, kept))
    return given


def day(label: str, start: date | None, *, key: str, of: Any, kept: _Kept | None = None, **more: Any) -> date | None:
    """A day, or None; `more` is that of `st.date_input`."""
    start = _start(key, start)
    given = ask_day(label, start, key, **more)
    _note(key, _Drawn(*now(), label, start, given, of, kept))
    return given


def ask_day(label: str, start: date | None, key: str, **more: Any) -> date | None:
    """The field of a day itself, as it is everywhere; `more` is that of `st.date_input`."""
    given: date | None = st.date_input(
        label,
        value=start,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=key,
        persist_state="session",
        format=_date_format(),
        **more,
    )
    return given


def _date_format() -> str:
    """How every day is asked for, in Streamlit's signs."""
    return str(spoken().formats.house.get("date-input", _DATE_FORMAT))


def begin(page: str) -> None:
    """Start a run of a page, and store what was typed on another one in the moment it was left."""
    # A run that a newer request cut short is one with the run that follows: else a field that neither has drawn would
    # be taken for one that comes back after other pages, and what was typed last would give way to what is stored.
    last = _run()
    run_memory.put(_RUN, _Run(page, last.number + (last.is_whole or page != last.page), is_whole=False))
    _take_up({key: seen for key, seen in _drawn().items() if seen.page != page})


def finish() -> None:
    """End a run, and store what was typed in fields that the page has drawn before and does not draw any more."""
    run = _run()
    _take_up({key: seen for key, seen in _drawn().items() if seen.run != run.number})
    run_memory.put(_RUN, run._replace(is_whole=True))


def now() -> tuple[str, int]:
    """The page that runs, and the number of its run in this session."""
    run = _run()
    return run.page, run.number


def _take_up(left: dict[str, _Drawn]) -> None:
    for key, seen in left.items():
        held = st.session_state.get(key)
        if held not in (None, "", seen.held):
            _store(key, seen, held)


def _store(key: str, seen: _Drawn, held: Any) -> None:
    if isinstance(seen.kept, KeptBy):
        # Noted before: a value that is refused must not be tried again in every run.
        _drawn()[key] = replace(seen, start=held, held=held)
        try:
            seen.kept.keep(held)
        except (NotThere, Refused):
            _tell_not_kept(seen, held)
        return
    *place, name, assessment, generation = key.split(":")
    here, part, entry = edit_buffer.in_use(), place[0], ":".join(place[1:])
    if here is None or here.assessment_id != run_memory.get(state.ASSESSMENT):
        return
    if not here.assessment_id.startswith(assessment) or str(here.generation) != generation:
        return
    before, kept = here.value((part, entry)) or seen.of, seen.kept or KeptAs(name)
    now = kept.read(before)
    try:
        new = kept.put(before, held)
    except ValueError:
        new = None
    if new is None or now != seen.start:
        # Noted before: what is told once must not be told in every run.
        _drawn()[key] = replace(seen, held=held)
        if now != held:
            _tell_not_kept(seen, held)
        return
    autosave.keep(part, entry, new, title=seen.label, words=kept.words)
    _drawn()[key] = replace(seen, start=held, held=held)


def _tell_not_kept(seen: _Drawn, held: Any) -> None:
    run_memory.put(_NOT_KEPT, [*run_memory.get(_NOT_KEPT, ()), (_as_typed(held), seen.label)])


def _as_typed(held: Any) -> str:
    """What a field held, as its person typed it: a day in the order of the field, a whole number without a point."""
    if isinstance(held, date):
        typed = _date_format()
        for part, directive in _DAY_TYPED.items():
            typed = typed.replace(part, directive)
        return held.strftime(typed)
    if isinstance(held, float) and held.is_integer():
        return str(int(held))
    return "" if held is None else str(held)


def show_not_kept() -> None:
    """Say once, at the place of the call, what was being typed when a link was followed and could not be stored."""
    not_kept = run_memory.get(_NOT_KEPT, ())
    run_memory.drop(_NOT_KEPT)
    for held, label in not_kept:
        components.notice("problem", said(say.not_kept(typed=held, field=label)), said(say.NOT_KEPT_BECAUSE))


def _start(key: str, start: Any) -> Any:
    """What a field starts from: after other pages were shown, what was stored since is newer than what it held."""
    seen = _drawn().get(key)
    if seen is None or seen.run >= _run().number - 1 or key not in st.session_state:
        return start
    held = st.session_state[key]
    if held == seen.held or start != seen.start:
        del st.session_state[key]
        if held not in (seen.held, start):
            components.notice(
                "info",
                said(shell.THIS_WAS_CHANGED_ELSEWHERE),
                said(shell.you_had_typed(held=_as_typed(held)) if _as_typed(held) else shell.YOU_HAD_EMPTIED),
            )
    return start


def _note(key: str, drawn: _Drawn) -> None:
    _drawn()[key] = drawn


def _drawn() -> dict[str, _Drawn]:
    found: dict[str, _Drawn] | None = run_memory.get(_DRAWN)
    if found is None:
        run_memory.put(_DRAWN, found := {})
    return found


def _run() -> _Run:
    found: _Run = run_memory.get(_RUN, _Run())
    return found


def _owners(noun: Noun, name: str) -> Iterator[str]:
    """Where in a noun the value of this name is: "" in itself, or the name of a part of it."""
    if name in type(noun).model_fields:
        yield ""
    yield from (part for part, held in noun if isinstance(held, Noun) and name in type(held).model_fields)


def _read(noun: Any, name: str) -> Any:
    name = name.replace("-", "_")
    owner = next(_owners(noun, name), None)
    return None if owner is None else getattr(getattr(noun, owner) if owner else noun, name)


def _with(noun: Noun, name: str, value: Any) -> Noun:
    name = name.replace("-", "_")
    owner = next(_owners(noun, name))
    part = getattr(noun, owner) if owner else noun
    changed = type(part).model_validate({**dict(part), name: value})
    return type(noun).model_validate({**dict(noun), owner: changed}) if owner else changed
