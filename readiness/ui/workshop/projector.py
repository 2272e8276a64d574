"""What a projector shows: the entrance, a question, the room's order of problems. Nothing to press, nothing to type."""

from __future__ import annotations

from readiness.present.group import minutes_words
from readiness.services.minutes import meeting_of
from readiness.services.workshop_results import agenda
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshops import Held
from readiness.ui import components, state
from readiness.ui.safe import esc
from readiness.ui.workshop import candidates, following, lead, lobby, reveal, room_ideas, room_list
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

VIEW = "projector"


def draw(held: Held) -> None:
    """What the room looks at now. The page follows whoever leads."""
    room = read_room(state.workspace(), held)
    following.follow(room)
    lead.shown(room)
    what_is_shown(held, room)


def what_is_shown(held: Held, room: Room) -> None:
    """The same without who leads, for a window that tells it elsewhere."""
    if room.scoring.is_open:
        _scoring(room)
    elif room.screen.ideas is not None and held.stage != "finished":
        room_ideas.projected(held, room.screen.ideas)
    elif held.stage == "answering":
        lobby.entrance(held)
    elif held.stage == "finished":
        _ended(held)
    else:
        _question(room)


def _question(room: Room) -> None:
    order = agenda(state.workspace(), room)
    if not order:
        components.html(f'<h1 class="rq">{esc(said(say.NOBODY_HAS_ANSWERED_TITLE))}</h1>')
        return
    reveal.show_question(room, reveal.on_screen(room, order), order)


def _scoring(room: Room) -> None:
    """The order so far; before there is one, what is being scored."""
    names = candidates.names_of_problems()
    listed = [names.get(slug, slug) for slug in room.scoring.order or room.scoring.problems]
    note = f"<p>{said(candidates.ORDERED_BY)}</p>" if room.scoring.order else ""
    components.html(
        f'<h1 class="rq">{esc(said(pages.WHICH_PROBLEM_FIRST))}</h1>'
        + room_list.section([esc(each) for each in listed], listed, is_order=bool(room.scoring.order), beside=note)
    )


def _ended(held: Held) -> None:
    """What the room takes home."""
    questionnaire = state.library().questionnaire
    minutes = minutes_words.of_meeting(state.opened().assessment.minutes, meeting_of(held))
    told = [minutes_words.sentence(questionnaire, each) for each in minutes if each.kind != "agreed"]
    title = said(say.THANK_YOU_THIS_IS_WHAT) if told else said(say.THANK_YOU_RESULT_IS_RECORDED)
    components.html(f'<h1 class="rq">{title}</h1>{room_list.section([esc(each) for each in told], told)}')
