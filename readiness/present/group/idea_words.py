"""Words about what people propose in a workshop: problems, models in use, people and their time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from readiness.model.workshop import IdeaKind
from readiness.present import phrases


class IdeaField(NamedTuple):
    """How one kind of idea is asked for on a phone, and what it is called in the room."""

    ask: str
    name: str
    more: str
    send: str
    title: str


ASKED: Final[Mapping[IdeaKind, IdeaField]] = {
    "problem": IdeaField(
        "Propose a problem to solve",
        "What takes too long or goes wrong too often?",
        "Who has it, and how often?",
        "Send the idea",
        "Problems to solve",
    ),
    "model": IdeaField(
        "Name a model that is in use already",
        "What does it do, or what is it called?",
        "Who uses it, and since when?",
        "Send the model",
        "Models in use",
    ),
    "person": IdeaField(
        "Name somebody who could work on this",
        "Who is it? You may name yourself",
        "What can they do, and how much time a week could they have?",
        "Send the name",
        "People and their time",
    ),
}
POINTS_TITLE: Final = "Give three points"
POINTS_HELP: Final = "Put them where it matters most to you, also all on one. Nobody sees where yours went."


def merge_question(names: Sequence[str], name: str) -> str:
    """Whether these ideas are one problem under this name; it can be taken back."""
    told = phrases.and_list([f"“{each}”" for each in names])
    return f"Make one problem, “{name}”, of {told}? Until more is told of it, it can be taken back below."


def taken_title(problems: int, aside: int) -> str:
    """How many problems were made of ideas, and how many ideas put aside: 'Two taken up, one put aside'."""
    parts = [f"{phrases.in_words(problems)} taken up"] if problems else []
    parts += [f"{phrases.in_words(aside)} put aside"] if aside else []
    return phrases.capital(", ".join(parts))


def taken_words(name: str, ideas: Sequence[str], *, is_problem: bool) -> str:
    """What became of one idea, or of several together."""
    if not is_problem:
        return f"“{name}” was put aside."
    if len(ideas) > 1:
        return f"“{name}” was made of {phrases.in_words(len(ideas))} ideas: {phrases.and_list(ideas)}."
    return f"“{name}” was taken up." if name == ideas[0] else f"“{name}” was made of the idea “{ideas[0]}”."


def points_left(left: int) -> str:
    """How many points one person still has."""
    return f"{phrases.capital(phrases.count(left, 'point'))} left." if left else "All your points are given."


def points_words(points: int) -> str:
    """'Three points' for what all together gave an idea."""
    return phrases.count(points, "point") if points else "no points"


def too_few_points(needed: int) -> str:
    """Why the points of a closed vote are not shown."""
    return f"Fewer than {phrases.in_words(needed)} people gave points, so they are not shown. Agree in the room."
