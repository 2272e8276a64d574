"""Who is here and how far, at most two seconds old. No answer is part of it."""

from __future__ import annotations

from readiness.present.group import workshop_words as words
from readiness.services.workshop_progress import LiveView, live_view
from readiness.services.workshop_room import read_room
from readiness.services.workshops import Held, read_workshop
from readiness.ui import components, outage, state
from readiness.ui.workshop import lead, minutes, seats, small_groups
from readiness.ui.workshop.lobby import REFRESH_SECONDS


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
    answers = () if takes_part else ((str(view.answers), "answers so far"),)
    components.facts(
        (
            (str(view.joined), "joined"),
            (str(view.done), words.answered_words(view.done, view.joined)),
            *answers,
        )
    )
    if not view.joined:
        components.note("Show the room's screen, or send the links. People appear here as they join.")
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
    way = "" if state.lent() else "Somebody joined twice? Seats can be removed at the end of this page."
    components.section("Groups", way)
    columns = ("Group", "Invited or joined", "Joined", *(("Done",) if tells_done else ()))
    components.table(columns, rows, "How far each group is")


def _questions(view: LiveView) -> None:
    components.section("Questions", "How many have answered each question, of those who are asked it.")
    questionnaire = state.library().questionnaire
    rows = [
        (question.text, f"{view.answered.get(question.id, 0)} of {view.asked[question.id]}")
        for question in questionnaire.questions
        if question.id in view.asked
    ]
    components.table(("Question", "Answered"), rows, "How many have answered each question")
