"""One question at a time, kept by difference in every run, then all of them at a glance and handing in."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

import streamlit as st

from readiness.model.questionnaire import Question
from readiness.model.zones import zone_of
from readiness.services.answering_by_link import Respondent
from readiness.services.records import NotThere, Refused
from readiness.ui import components, seen_values, tab_note
from readiness.ui.answer import kept_choice, one_by_one
from readiness.ui.answer.card import options
from readiness.ui.answer.kept_choice import ChoiceKept, choice_of
from readiness.ui.answer.one_by_one import OVERVIEW
from readiness.ui.answer.words_of_answers import in_words
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.ui.seen_values import SeenValue
from readiness.words import said
from readiness.words.say import guests as say

_ASKED: Final = "hand-in"


def draw(me: Respondent) -> None:
    """What somebody sees now: questions while something is taken, else why not."""
    if me.window == "before":
        components.heading(said(say.NOT_OPEN_YET), said(say.opens_on(day=_day(me, me.link.opens_at))))
        return
    if not me.may_answer:
        _tell_unread(me)
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
    question = one_by_one.position(me.questions, me.answers)
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


def _one(me: Respondent, question: Question) -> None:
    one_by_one.draw(
        question, me.questions, me.library.questionnaire, choices=lambda: _choices(me, question), given=me.answers
    )
    if st.button(said(say.OVERVIEW), key="to-overview", type="tertiary"):
        one_by_one.go(OVERVIEW)


def _choices(me: Respondent, question: Question) -> None:
    seen = _seen(me, question)
    kept_choice.draw(
        question,
        seen,
        ChoiceKept(me.answer, _refuse, say.CHANGE_UNTIL),
        card="qcard-link",
        widget=_widget(me, question, seen),
        hint=said(say.CHOOSE_HIGHEST if me.can_come_back else say.CHOOSE_HIGHEST_HERE),
    )


def _refuse(_chosen: str | None, problem: Refused | NotThere) -> None:
    components.notice("problem", problem.sentence, said(say.NOT_KEPT))


def _seen(me: Respondent, question: Question) -> SeenValue:
    """What this tab has seen of an answer; one that was given on another device since is taken in."""
    answer = me.answers().get(question.id)
    seen = seen_values.of(_name(me, question), choice_of(answer))
    kept_choice.follow(seen, answer, question, _widget(me, question, seen))
    return seen


def _name(me: Respondent, question: Question) -> str:
    return f"by-link:{question.id}:{me.link.id}"


def _widget(me: Respondent, question: Question, seen: SeenValue) -> str:
    return f"link:{me.link.id[:8]}:{question.id}:{seen.generation}"


def _tell_unread(me: Respondent) -> None:
    """Say of a choice that comes when nothing is taken any more that it was not kept."""
    for question in me.questions:
        seen = seen_values.known(_name(me, question))
        if seen is None:
            continue
        chosen = tab_note.choice(_widget(me, question, seen), seen.stored, options(question))
        if chosen not in {seen.stored, choice_of(me.answers().get(question.id))}:
            components.notice("problem", said(say.NOT_NOW), said(say.NOT_KEPT))
            # It was told once.
            seen.generation += 1


def _overview(me: Respondent) -> None:
    given = me.answers()
    open_ones = len(me.questions) - len(given)
    components.heading(said(say.ready(open=open_ones)), said(say.READY_LEDE))
    for each in me.questions:
        with st.container(key=f"given-{each.id}"):
            told = in_words(each, given[each.id]) if each.id in given else said(say.NO_ANSWER)
            if st.button(md(each.text), key=f"open:{each.id}", type="tertiary"):
                one_by_one.go(each.id)
            components.note(told)
    if not given:
        components.note(said(say.NOTHING_TO_HAND_IN))
        return
    if st.button(said(say.HAND_IN), key="hand-in-now", type="primary"):
        st.session_state[f"{_ASKED}-asked"] = True
    if st.session_state.get(f"{_ASKED}-asked") and components.ask_first(
        _ASKED, said(say.HAND_IN_ASK if me.can_come_back else say.HAND_IN_ASK_FOR_GOOD), said(say.HAND_IN_YES)
    ):
        if not is_done(me.hand_in):
            return
        st.rerun()


def _day(me: Respondent, moment: datetime) -> date:
    return moment.astimezone(zone_of(me.time_zone)).date()


def _last_day(me: Respondent) -> date:
    """The last day on which something is taken: the window ends with it, or at a moment of it."""
    return _day(me, me.link.ends_at - timedelta(microseconds=1))
