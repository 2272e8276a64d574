"""Who is here and how far, at most two seconds old. No answer is part of it."""

from __future__ import annotations

from readiness.present.group import workshop_words as words
from readiness.services.workshop_progress import LiveView, live_view
from readiness.services.workshop_room import read_room
from readiness.services.workshops import Held, read_workshop
from readiness.ui import components, outage, state
from readiness.ui.workshop import lead, minutes, seats, small_groups
from readiness.ui.workshop.lobby import REFRESH_SECONDS
from readiness.words import said
from readiness.words.say import workshop as say


def draw(held: Held) -> None:
    """Numbers for the room, the groups and each question; then the seats, to take one away."""
    _live(held)
    minutes.promised_before(held)
    seats.draw(held)


def draw_here(held: Held) -> None:
    """The numbers alone, for a second facilitator: who has a seat is not theirs to change."""
    _live(held)


@outage.fragment(run_every=REFRESH_SECONDS)
def _live(held: Held) -> None:
    now = read_workshop(state.workspace(), held.assessment_id, held.id)
    view = live_view(state.workspace(), now)
    takes_part = lead.tell_if_taking_part(now)
    answers = () if takes_part else ((str(view.answers), said(say.PART_ANSWERS_SO_FAR)),)
    components.facts(
        (
            (str(view.joined), said(say.PART_JOINED)),
            (str(view.done), words.answered_words(view.done, view.joined)),
            *answers,
        )
    )
    if not view.joined:
        components.note(said(say.SHOW_ROOMS_SCREEN_OR_SEND))
        return
    if lead.has_lead(read_room(state.workspace(), now)):
        small_groups.draw(now, view)
    _groups(now, view, tells_done=not takes_part)
    if not takes_part:
        _questions(view)


def _groups(held: Held, view: LiveView, *, tells_done: bool) -> None:
    """How many of each group are here, and with `tells_done` how many of them are done: a group may be one person."""
    rows = []
    for group in held.settings.groups:
        here = [person for person in view.people if person.group == group.id]
        done = (str(sum(p.is_done for p in here)),) if tells_done else ()
        rows.append((group.name, str(len(here)), str(sum(p.has_joined for p in here)), *done))
    way = "" if state.lent() else said(say.SOMEBODY_JOINED_TWICE_SEATS)
    components.section(said(say.GROUPS), way)
    columns = (
        said(say.GROUP),
        said(say.INVITED_OR_JOINED),
        said(say.JOINED),
        *((said(say.DONE),) if tells_done else ()),
    )
    components.table(columns, rows, said(say.HOW_FAR_EACH_GROUP))


def _questions(view: LiveView) -> None:
    components.section(said(say.QUESTIONS), said(say.HOW_MANY_HAVE_ANSWERED_EACH))
    questionnaire = state.library().questionnaire
    rows = [
        (question.text, said(say.of_id(id=view.answered.get(question.id, 0), asked=view.asked[question.id])))
        for question in questionnaire.questions
        if question.id in view.asked
    ]
    components.table((said(say.QUESTION), said(say.ANSWERED)), rows, said(say.HOW_MANY_HAVE_ANSWERED_TABLE))
