"""Words about what people propose in a workshop: problems, models in use, people and their time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from readiness.model.workshop import IdeaKind
from readiness.present import list_words
from readiness.words import Message, alone, said
from readiness.words.say import room as say


class IdeaField(NamedTuple):
    """How one kind of idea is asked for on a phone, and what it is called in the room."""

    ask: Message
    name: Message
    more: Message
    send: Message
    title: Message


ASKED: Final[Mapping[IdeaKind, IdeaField]] = {
    "problem": IdeaField(
        say.PROPOSE_PROBLEM,
        say.PROBLEM_IS,
        say.WHO_HAS_PROBLEM,
        say.SEND_IDEA,
        say.PROBLEMS_TO_SOLVE,
    ),
    "model": IdeaField(
        say.NAME_MODEL,
        say.MODEL_IS,
        say.WHO_USES_MODEL,
        say.SEND_MODEL,
        say.MODELS_IN_USE,
    ),
    "person": IdeaField(
        say.NAME_SOMEBODY,
        say.SOMEBODY_IS,
        say.WHAT_SOMEBODY_CAN_DO,
        say.SEND_NAME,
        say.PEOPLE_AND_TIME,
    ),
}
POINTS_TITLE: Final = say.GIVE_THREE_POINTS
POINTS_HELP: Final = say.PUT_THEM_WHERE_MATTERS_MOST


def merge_question(names: Sequence[str], name: str) -> str:
    """Whether these ideas are one problem under this name; it can be taken back."""
    told = list_words.and_list([list_words.quoted(each) for each in names])
    return said(say.make_one_problem_until_more(name=name, told=told))


def taken_title(problems: int, aside: int) -> str:
    """How many problems were made of ideas, and how many ideas put aside: 'Two taken up, one put aside'."""
    parts = [said(say.part_taken_up(problems=problems))] if problems else []
    parts += [said(say.part_put_aside(aside=aside))] if aside else []
    return alone(list_words.row(parts))


def taken_words(name: str, ideas: Sequence[str], *, is_problem: bool) -> str:
    """What became of one idea, or of several together."""
    if not is_problem:
        return said(say.was_put_aside(name=name))
    if len(ideas) > 1:
        return said(say.was_made_ideas(name=name, ideas=len(ideas), other_ideas=ideas))
    return said(say.was_taken_up(name=name)) if name == ideas[0] else said(say.was_made_idea(name=name, ideas=ideas[0]))


def points_left(left: int) -> str:
    """How many points one person still has."""
    return said(say.points_left(left=left)) if left else said(say.ALL_YOUR_POINTS_GIVEN)


def points_words(points: int) -> str:
    """'Three points' for what all together gave an idea."""
    return said(say.part_points(points=points))


def too_few_points(needed: int) -> str:
    """Why the points of a closed vote are not shown."""
    return said(say.fewer_than_people_gave_points(needed=needed))
