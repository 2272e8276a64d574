"""One question at a time, kept by difference in every run, then all of them at a glance and handing in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

import streamlit as st

from readiness.model.questionnaire import Question
from readiness.model.zones import zone_of
from readiness.services.answering_by_link import Respondent
from readiness.services.records import NotThere, Refused, StorageProblem, Unavailable
from readiness.ui import components
from readiness.ui.answer.card import given_of, options
from readiness.ui.answer.help_words import HELP, help_markup
from readiness.ui.answer.words_of_answers import in_words
from readiness.ui.safe import esc, md
from readiness.words import said
from readiness.words.say import guests as say
from readiness.words.say import workshop

OVERVIEW: Final = "overview"
_SEEN: Final = "given-by-link"
_ASKED: Final = "hand-in"


@dataclass(slots=True)
class _Given:
    """What this tab knows of one answer; `generation` changes when the widget must be made anew."""

    stored: str | None
    generation: int = 0


def draw(me: Respondent) -> None:
    """What somebody sees now: questions while something is taken, else why not."""
    if me.window == "before":
        components.heading(said(say.NOT_OPEN_YET), said(say.opens_on(day=_day(me, me.link.opens_at))))
        return
    if me.link.handed_in_at is not None:
        lede = say.handed_in_lede if me.can_come_back else say.handed_in_for_good
        components.heading(said(say.HANDED_IN), said(lede(day=_day(me, me.link.handed_in_at))))
        return
    if me.window == "over":
        components.heading(
            said(say.HAS_CLOSED), said(say.CLOSED_NOT_HANDED_IN if me.can_come_back else say.CLOSED_FOR_GOOD)
        )
        return
    if me.link.sent_back:
        components.notice("info", said(say.SENT_BACK), me.link.sent_back)
    question = _position(me)
    if question is None:
        _overview(me)
    else:
        if not me.answers():
            _who_asks(me)
        _one(me, question)


def _who_asks(me: Respondent) -> None:
    campaign, space = me.asked_by
    if campaign:
        components.note(said(say.who_asks(campaign=campaign, space=space)))
    if me.words:
        components.note(me.words)
    last = _last_day(me)
    components.note(f"{said(say.until(day=last))} {said(say.PROMISE)}")


def _position(me: Respondent) -> Question | None:
    """The question that the address names, else the first one without an answer; None for all of them."""
    named = st.query_params.get("q", "")
    found = next((each for each in me.questions if each.id == named), None)
    if found is not None or named == OVERVIEW:
        return found
    given = me.answers()
    return next((each for each in me.questions if each.id not in given), None)


def _one(me: Respondent, question: Question) -> None:
    places = [each.id for each in me.questions]
    here = places.index(question.id)
    st.query_params["q"] = question.id
    components.start_at_top(question.id)
    top = st.empty()
    _choices(me, question)
    answered = len(me.answers())
    top.html(
        f'<div class="ptop"><p><b>{esc(said(say.question_of(here=here + 1, all=len(places))))}</b></p>'
        f"<p>{esc(said(say.answered_so_far(answered=answered)))}</p></div>"
        f'<div class="pbar" aria-hidden="true"><b style="width:{round(100 * answered / len(places))}%"></b></div>'
    )
    with st.expander(said(HELP)):
        components.html(help_markup(question, me.library.questionnaire, ""))
    with st.container(key="pmoves", horizontal=True):
        back = st.button(said(say.BACK), key=f"back:{question.id}", disabled=here == 0)
        forward = st.button(said(say.NEXT), key=f"next:{question.id}", type="primary")
    if st.button(said(say.OVERVIEW), key="to-overview", type="tertiary"):
        _go(OVERVIEW)
    if back:
        _go(places[here - 1])
    if forward:
        _go(places[here + 1] if here + 1 < len(places) else OVERVIEW)


def _choices(me: Respondent, question: Question) -> None:
    seen, labels = _given(me, question.id), options(question)
    with st.container(key="qcard-link"):
        components.html(f'<div class="qhead"><h1>{esc(question.text)}</h1><p>{esc(said(say.CHOOSE_HIGHEST))}</p></div>')
        chosen = st.radio(
            question.text,
            list(labels),
            index=list(labels).index(seen.stored) if seen.stored in labels else None,
            key=_key(me, question.id, seen),
            format_func=labels.__getitem__,
            label_visibility="collapsed",
            width="stretch",
        )
        _keep(me, question.id, seen, chosen if chosen in labels else None)


def _keep(me: Respondent, question: str, seen: _Given, chosen: str | None) -> None:
    if chosen != seen.stored:
        try:
            me.answer(question, given_of(chosen))
        except (Refused, NotThere) as refused:
            seen.generation += 1
            components.notice("problem", refused.sentence, said(say.NOT_KEPT))
            return
        except Unavailable:
            raise
        except StorageProblem as problem:
            components.notice("problem", problem.sentence, said(workshop.YOUR_CHOICE_IS_STILL_HERE))
            st.button(said(workshop.SAVE_NOW), key=f"save-now:{question}", type="primary")
            return
        seen.stored = chosen
    if chosen is not None:
        components.html(
            f'<p class="sent" role="status"><i aria-hidden="true"></i><span><b>{esc(said(say.SAVED))}</b> '
            f"{esc(said(say.CHANGE_UNTIL))}</span></p>"
        )


def _given(me: Respondent, question: str) -> _Given:
    """What this tab has seen of an answer; one that was given on another device since is taken in."""
    known: dict[tuple[str, str], _Given] = st.session_state.setdefault(_SEEN, {})
    answer = me.answers().get(question)
    stored = None if answer is None or answer.given is None else str(answer.given)
    seen = known.setdefault((me.link.id, question), _Given(stored))
    if seen.stored != stored and st.session_state.get(_key(me, question, seen), seen.stored) == seen.stored:
        seen.stored, seen.generation = stored, seen.generation + 1
    return seen


def _key(me: Respondent, question: str, seen: _Given) -> str:
    return f"link:{me.link.id[:8]}:{question}:{seen.generation}"


def _overview(me: Respondent) -> None:
    given = me.answers()
    open_ones = len(me.questions) - len(given)
    components.heading(said(say.ready(open=open_ones)), said(say.READY_LEDE))
    for each in me.questions:
        with st.container(key=f"given-{each.id}"):
            told = in_words(each, given[each.id]) if each.id in given else said(say.NO_ANSWER)
            if st.button(md(each.text), key=f"open:{each.id}", type="tertiary"):
                _go(each.id)
            components.note(told)
    if not given:
        components.note(said(say.NOTHING_TO_HAND_IN))
        return
    if st.button(said(say.HAND_IN), key="hand-in-now", type="primary"):
        st.session_state[f"{_ASKED}-asked"] = True
    if st.session_state.get(f"{_ASKED}-asked") and components.ask_first(
        _ASKED, said(say.HAND_IN_ASK if me.can_come_back else say.HAND_IN_ASK_FOR_GOOD), said(say.HAND_IN_YES)
    ):
        try:
            me.hand_in()
        except (Refused, NotThere) as refused:
            components.notice("problem", refused.sentence, refused.mend)
            return
        st.rerun()


def _day(me: Respondent, moment: datetime) -> date:
    return moment.astimezone(zone_of(me.time_zone)).date()


def _last_day(me: Respondent) -> date:
    """The last day on which something is taken: the window ends with it, or at a moment of it."""
    return _day(me, me.link.ends_at - timedelta(microseconds=1))


def _go(place: str) -> None:
    st.query_params["q"] = place
    st.rerun()
