"""Links that were given to people: the one just made, to copy; those that lead somewhere; and taking one back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

import streamlit as st

from readiness.present.membership import moment
from readiness.ui import components, messages, shown_once, unsent
from readiness.ui.home.moments import zone
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc, md
from readiness.words import Message, said
from readiness.words.say import sharing as say


class LinkJustMade(NamedTuple):
    """One that was just made: what names it in the list, the link, which is told only now, and for whom it is."""

    id: str
    link: str
    meant_for: str


class GivenLink(NamedTuple):
    """One that leads somewhere until `ends_at`: what names it, for whom it is ("" if nobody was named), its words."""

    id: str
    meant_for: str
    ends_at: datetime
    told: str


def ask_days(label: Message, offered: Sequence[int], *, key: str) -> int:
    """For how many days one is made; the first of those that are offered is the usual number."""

    def ask(start: int) -> int:
        some = sorted(offered)
        chosen = st.selectbox(
            said(label),
            some,
            index=some.index(start),
            format_func=lambda each: said(say.days(days=each)),
            key=key,
        )
        return chosen or start

    return unsent.choice(ask, offered[0], key=key, options=offered)


def show_new(kind: str, about: str, words: Message) -> LinkJustMade | None:
    """The one of this kind that was just made, to copy; returns it, and None where none was."""
    made = shown_once.held(kind, about, LinkJustMade)
    if made is not None:
        components.note(said(words))
        st.code(made.link, language=None, wrap_lines=True)
    return made


def draw_list(
    kind: str, about: str, links: Iterable[GivenLink], *, nobody: Message, take_back: Callable[[str], None]
) -> None:
    """A row for each, which one press takes back for good; `nobody` where there is none."""
    rows = tuple(links)
    if not rows:
        components.note(said(nobody))
    for each in rows:
        if not draw_row(kind, each):
            continue
        if not is_done(partial(take_back, each.id)):
            continue
        hide(kind, about, each.id)
        messages.tell(said(say.TAKEN_BACK))
        st.rerun()


def draw_row(kind: str, each: GivenLink) -> bool:
    """One row; whether it is to be taken back. The button names it by whom it is for, else by when it ends."""
    title = each.meant_for or said(say.SOMEBODY)
    ends = moment(each.ends_at.astimezone(zone()))
    label = say.take_back(whom=each.meant_for) if each.meant_for else say.take_back_unnamed(ends=ends)
    with st.container(key=f"link-row-{kind}-{each.id[:12]}", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="asm-name"><h3>{esc(title)}</h3><p>{esc(each.told)}</p></div>')
        return st.button(md(said(label)), key=f"end-{kind}-{each.id[:12]}")


def hide(kind: str, about: str, link: str) -> None:
    """Show a new link no longer, if it is this one: any other can be shown only now."""
    made = shown_once.held(kind, about, LinkJustMade)
    if made is not None and made.id == link:
        shown_once.forget(kind)
