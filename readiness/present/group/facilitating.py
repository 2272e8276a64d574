"""The guide for whoever leads the room: agendas, what to say, and the message for the day after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.questionnaire import Questionnaire
from readiness.present.answering import safeguard_time
from readiness.words import said
from readiness.words.say import room as say


@dataclass(frozen=True)
class Agenda:
    """A plan of one meeting: steps with their minutes."""

    title: str
    about: str
    steps: tuple[tuple[int, str, str], ...]

    @property
    def minutes(self) -> int:
        """How long it takes altogether."""
        return sum(minutes for minutes, _, _ in self.steps)


AGENDAS = (
    Agenda(
        "90 minutes",
        "Colleagues answer on their own beforehand. You meet only to talk about what differs.",
        (
            (5, "Welcome", "Say why you are here and what happens with the result. Nobody is judged."),
            (10, "Last answers", "Whoever is missing joins with the code and answers in silence."),
            (45, "Where we differ", "Show five to seven questions. Six minutes each, then agree or leave open."),
            (15, "Which problem first", "Ideas on the phones, three points each, then score the best two or three."),
            (10, "What follows", "Look at the phase and the next two steps. Name a person for each."),
            (5, "Close", "Say who sends the recap, and when you look again."),
        ),
    ),
    Agenda(
        "Half a day",
        "Everything in one meeting, with time for problems and people.",
        (
            (10, "Welcome", "Say why you are here. Explain “I do not know”: it is a good answer."),
            (30, "Answer alone", "Everybody answers on the phone, in silence. You watch who needs help."),
            (75, "Where we differ", "Eight to ten questions, gates first. Lowest explains, then highest; vote again."),
            (20, "Break", "Let people talk. Do not fix anything now."),
            (55, "Problems", "Ideas on the phones, merge, score, look at the order and at what must happen first."),
            (30, "People and time", "Who could work on it, for how many hours, and who is missing."),
            (20, "Plan", "Look at the first 30 days. Every step gets one name and one date."),
        ),
    ),
    Agenda(
        "Two sessions",
        "First find out where you differ, then come back with evidence. Leave one to two weeks in between.",
        (
            (10, "Session 1: welcome", "Say why you are here and what will happen until session 2."),
            (25, "Session 1: answer alone", "In silence, on the phones."),
            (55, "Session 1: where we differ", "Agree where you can. Else name who brings what evidence by when."),
            (15, "Session 2: what we found", "Each person shows the evidence in two minutes."),
            (30, "Session 2: agree", "Record the open levels. Do not reopen what was agreed."),
            (30, "Session 2: problems", "Score the ideas, look at the order, choose one."),
            (15, "Session 2: plan", "First 30 days, one name and one date for each step."),
        ),
    ),
)  # fmt: skip

SAY_AT_THE_REVEAL = (
    ("Before the first question", "“You will see dots, no names. Different answers are no mistakes.”"),
    ("When answers are far apart", "“Who chose a low one, and is willing to say why?” "
     "Then: “And a high one?” Wait. Silence is fine."),
    ("When one person talks for all", "“Thank you. What could we look at, so that we need not guess?”"),
    ("When somebody high up disagrees", "“Let us hear what it looks like from the desk first, and from the top last.”"),
    ("When many do not know", "“Good that we know this now. Who could find out by next week?”"),
    ("Before the second vote", "“Vote once more, for what you could show a visitor today. Plans do not count.”"),
    ("When you still differ", "“We take the level that all of us could defend, or leave it open with a name.”"),
)  # fmt: skip

TWO_WINDOWS = say.OPEN_ROOM_YOUR_OWN_VIEW

TWO_LEADERS = say.AT_END_INVITE_YOU_MAKE

AFTERWARDS = say.UNDER_OUTCOME_YOU_PUT_RESULT

RULES = (
    say.TWO_VOTES_ENOUGH_AFTER_AGREE,
    say.NEVER_ASK_WHO_GAVE_ANSWER,
    say.WRITE_REASON_DOWN_ONE_LINE,
)


def recap_subject(title: str) -> str:
    """The subject of the same message."""
    return f"What we take from {title or 'our workshop'}"


def safeguards_apart(questionnaire: Questionnaire) -> str:
    """That no room votes on the safeguards, and who answers them when; empty if none are asked."""
    if questionnaire.safeguards is None:
        return ""
    return said(say.safeguards_facts_not_views_no(safeguard_time=safeguard_time(questionnaire)))


def recap(
    title: str,
    agreed: Sequence[str],
    open_points: Sequence[str],
    next_steps: Sequence[str],
    *,
    decided: Sequence[str] = (),
    order: Sequence[str] = (),
) -> str:
    """The message for the day after, to copy: what was agreed, decided and left open, and what happens next."""
    parts = [f"Hello all,\n\nthank you for yesterday. This is what we take from “{title or 'our workshop'}”."]
    parts.append(_block(said(say.WHAT_WE_AGREED), agreed, said(say.WE_RECORDED_NO_LEVELS_BY)))
    if decided:
        parts.append(_block(said(say.WHAT_WE_DECIDED), decided, ""))
    if order:
        parts.append(_block(said(say.WHICH_PROBLEM_FIRST_YOU_SCORED), order, ""))
    parts.append(_block(said(say.WHAT_STILL_OPEN), open_points, said(say.NOTHING_LEFT_OPEN)))
    parts.append(_block(said(say.WHAT_HAPPENS_NEXT), next_steps, said(say.PLAN_FOLLOWS)))
    parts.append(said(say.IF_SOMETHING_WRONG_HERE_TELL))
    return "\n\n".join(parts) + "\n"


def agenda_words(agenda: Agenda) -> str:
    """How many steps and minutes: 'Six steps, 90 minutes'."""
    return said(say.steps_minutes(steps=len(agenda.steps), minutes=agenda.minutes))


def _block(title: str, lines: Sequence[str], nothing: str) -> str:
    told = "\n".join(f"- {line}" for line in lines) if lines else nothing
    return f"{title}\n{told}"
