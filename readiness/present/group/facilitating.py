"""The guide for whoever leads the room: agendas, what to say, and the message for the day after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.questionnaire import Questionnaire
from readiness.present.answering import safeguard_time
from readiness.words import Message, said
from readiness.words.say import room as say


@dataclass(frozen=True)
class Agenda:
    """A plan of one meeting: steps with their minutes."""

    title: Message
    about: Message
    steps: tuple[tuple[int, Message, Message], ...]

    @property
    def minutes(self) -> int:
        """How long it takes altogether."""
        return sum(minutes for minutes, _, _ in self.steps)


AGENDAS = (
    Agenda(
        say.MINUTES,
        say.COLLEAGUES_ANSWER_THEIR_OWN_BEFOREHAND,
        (
            (5, say.WELCOME, say.SAY_WHY_AND_WHAT_BECOMES_OF_IT),
            (10, say.LAST_ANSWERS, say.WHOEVER_MISSING_JOINS_WITH_CODE),
            (45, say.WHERE_WE_DIFFER, say.SHOW_FIVE_SEVEN_QUESTIONS_SIX),
            (15, say.WHICH_PROBLEM_FIRST, say.IDEAS_PHONES_THREE_POINTS_EACH),
            (10, say.WHAT_FOLLOWS, say.LOOK_AT_PHASE_NEXT_TWO),
            (5, say.CLOSE, say.SAY_WHO_SENDS_RECAP_WHEN),
        ),
    ),
    Agenda(
        say.HALF_DAY,
        say.EVERYTHING_ONE_MEETING_WITH_TIME,
        (
            (10, say.WELCOME, say.SAY_WHY_YOU_HERE_EXPLAIN),
            (30, say.ANSWER_ALONE, say.EVERYBODY_ANSWERS_PHONE_SILENCE_YOU),
            (75, say.WHERE_WE_DIFFER, say.EIGHT_TEN_QUESTIONS_GATES_FIRST),
            (20, say.BREAK_WORD, say.LET_PEOPLE_TALK_DO_NOT),
            (55, say.PROBLEMS, say.IDEAS_PHONES_MERGE_SCORE_LOOK),
            (30, say.PEOPLE_TIME, say.WHO_COULD_WORK_HOW_MANY),
            (20, say.PLAN, say.LOOK_AT_FIRST_DAYS_EVERY),
        ),
    ),
    Agenda(
        say.TWO_SESSIONS,
        say.FIRST_FIND_OUT_WHERE_YOU,
        (
            (10, say.SESSION_WELCOME, say.SAY_WHY_UNTIL_SECOND_SESSION),
            (25, say.SESSION_ANSWER_ALONE, say.SILENCE_PHONES),
            (55, say.SESSION_WHERE_WE_DIFFER, say.AGREE_WHERE_YOU_CAN_ELSE),
            (15, say.SESSION_WHAT_WE_FOUND, say.EACH_PERSON_SHOWS_EVIDENCE_TWO),
            (30, say.SESSION_AGREE, say.RECORD_OPEN_LEVELS_DO_NOT),
            (30, say.SESSION_PROBLEMS, say.SCORE_IDEAS_LOOK_AT_ORDER),
            (15, say.SESSION_PLAN, say.FIRST_DAYS_ONE_NAME_ONE),
        ),
    ),
)  # fmt: skip

SAY_AT_THE_REVEAL = (
    (say.BEFORE_FIRST_QUESTION, say.YOU_WILL_SEE_DOTS_NO),
    (say.WHEN_ANSWERS_FAR_APART, say.WHO_CHOSE_LOW_ONE_WILLING),
    (say.WHEN_ONE_PERSON_TALKS_ALL, say.THANK_YOU_WHAT_COULD_WE),
    (say.WHEN_SOMEBODY_HIGH_UP_DISAGREES, say.LET_US_HEAR_WHAT_LOOKS),
    (say.WHEN_MANY_DO_NOT_KNOW, say.GOOD_WE_KNOW_THIS_NOW),
    (say.BEFORE_SECOND_VOTE, say.VOTE_ONCE_MORE_WHAT_YOU),
    (say.WHEN_YOU_STILL_DIFFER, say.WE_TAKE_LEVEL_ALL_US),
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
    return said(say.what_we_take_from(title=title) if title else say.WHAT_WE_TAKE)


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
    thanks = say.thank_you_for_yesterday(title=title) if title else say.THANK_YOU_FOR_YESTERDAY_ALL
    parts = [said(say.HELLO_ALL), said(thanks)]
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
