"""The messages of compare.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from typing import Final, Literal

from readiness.words.message import Message

NO_PHASE_YET: Final = Message("compare:no-phase-yet")
"""No phase yet"""

NOTHING_WAS_ANSWERED: Final = Message("compare:nothing-was-answered")
"""Nothing was answered"""

NOT_YET_CERTAIN: Final = Message("compare:not-yet-certain")
"""Not yet certain"""


def scores_then_label(*, then_label: str, now_label: str) -> Message:
    """Scores, {then-label} and {now-label}"""
    return Message("compare:scores-then-label", (then_label, now_label))


NUMBERS: Final = Message("compare:numbers")
"""The numbers"""


def in_name(*, name: str, printed_then: str, then_label: str, printed_now: str, now_label: str, words: str) -> Message:
    """{name}: {printed-then} in {then-label}, {printed-now} in {now-label}, {words}"""
    return Message("compare:in-name", (name, printed_then, then_label, printed_now, now_label, words))


def went_up(*, now: str) -> Message:
    """An answer to a question, as it is now, beside the one from then."""
    return Message("compare:went-up", (now,))


def went_down(*, now: str) -> Message:
    """{now} (down)"""
    return Message("compare:went-down", (now,))


def show_more(*, rows: int) -> Message:
    """Show {rows} more"""
    return Message("compare:show-more", (rows,))


DONE: Final = Message("compare:done")
"""Done"""

NEW_IN_PLAN: Final = Message("compare:new-in-plan")
"""New in the plan"""

NO_LONGER_PLANNED: Final = Message("compare:no-longer-planned")
"""No longer planned"""

OTHER_QUESTIONS: Final = Message("compare:other-questions")
"""Other questions"""

SHOW_HOW_IT_WENT_OVER: Final = Message("compare:show-how-it-went-over")
"""Show how it went over time"""

WHEN: Final = Message("compare:when")
"""When"""

PHASE: Final = Message("compare:phase")
"""Phase"""

DATA: Final = Message("compare:data")
"""Data"""

GATES_OF_NEXT_PHASE: Final = Message("compare:gates-of-next-phase")
"""Gates of the next phase"""

PLAN: Final = Message("compare:plan")
"""Plan"""

WHAT_EACH_SNAPSHOT_CAME: Final = Message("compare:what-each-snapshot-came")
"""What each snapshot came to, oldest first"""


def scores_and_gates_are_shown(*, edition: str) -> Message:
    """Scores and gates are shown where the questions were those of today ({edition}): what another version says…"""
    return Message("compare:scores-and-gates-are-shown", (edition,))


def part_rules_rubric_version(*, rubric_version: str) -> Message:
    """rules {rubric-version}"""
    return Message("compare:part-rules-rubric-version", (rubric_version,))


TODAY: Final = Message("compare:today")
"""Today"""

PART_NO_CERTAIN_PHASE: Final = Message("compare:part-no-certain-phase")
"""no certain phase"""

ALL_SNAPSHOTS: Final = Message("compare:all-snapshots")
"""All snapshots"""

NEWEST_FIRST: Final = Message("compare:newest-first")
"""Newest first."""

PART_NONE_FOR_CERTAIN: Final = Message("compare:part-none-for-certain")
"""none for certain"""

SNAPSHOT: Final = Message("compare:snapshot")
"""Snapshot"""

TAKEN: Final = Message("compare:taken")
"""Taken on"""

WHY: Final = Message("compare:why")
"""Why"""

ALL_SNAPSHOTS_OF_THIS_ASSESSMENT: Final = Message("compare:all-snapshots-of-this-assessment")
"""All snapshots of this assessment"""

REMOVE_SNAPSHOT: Final = Message("compare:remove-snapshot")
"""Remove a snapshot"""

REMOVE: Final = Message("compare:remove")
"""Remove"""


def is_removed(*, label: str) -> Message:
    """{label} is removed."""
    return Message("compare:is-removed", (label,))


BRING_BACK: Final = Message("compare:bring-back")
"""Bring back"""

ENTRIES_THAT_WERE_NOT_TAKEN: Final = Message("compare:entries-that-were-not-taken")
"""Entries that were not taken"""

SOMEBODY_ELSE_HAD_CHANGED_SAME: Final = Message("compare:somebody-else-had-changed-same")
"""Somebody else had changed the same thing first. Nothing is lost: what was given is kept here."""

WHERE: Final = Message("compare:where")
"""Where"""

WHAT_WAS_GIVEN: Final = Message("compare:what-was-given")
"""What was given"""

ANSWERS_HISTORY_AND_SNAPSHOTS: Final = Message("compare:answers-history-and-snapshots")
"""Answers, history and snapshots are kept."""


def version_now(*, now: str) -> Message:
    """Version {now}"""
    return Message("compare:version-now", (now,))


def version_then(*, then: str) -> Message:
    """Version {then}"""
    return Message("compare:version-then", (then,))


def version_of_questions_is_there(*, then: str) -> Message:
    """Version {then} of the questions is there"""
    return Message("compare:version-of-questions-is-there", (then,))


WHAT_MOVES_QUESTION_BY_QUESTION: Final = Message("compare:what-moves-question-by-question")
"""What moves, question by question"""

WHAT_MOVES_TO_NEW_VERSION: Final = Message("compare:what-moves-to-new-version")
"""What moves to the new version"""


def go_over_to_version(*, then: str) -> Message:
    """Go over to version {then}"""
    return Message("compare:go-over-to-version", (then,))


def this_assessment_has_version_now(*, then: str) -> Message:
    """This assessment has version {then} now"""
    return Message("compare:this-assessment-has-version-now", (then,))


def you_can_go_back(*, now: str) -> Message:
    """You can go back to version {now}, with the answers of today."""
    return Message("compare:you-can-go-back", (now,))


THIS_ASSESSMENT_WENT_OVER: Final = Message("compare:this-assessment-went-over")
"""This assessment went over to a newer version of the questions."""

GO_BACK_TO_VERSION_BEFORE: Final = Message("compare:go-back-to-version-before")
"""Go back to the version before"""

VERSION_BEFORE_IS_BACK: Final = Message("compare:version-before-is-back")
"""The version before is back, with its answers"""

NAME_OF_SNAPSHOT: Final = Message("compare:name-of-snapshot")
"""Name of the snapshot"""

BEFORE_FIRST_TRIAL: Final = Message("compare:before-first-trial")
"""Before the first trial"""

TAKE_SNAPSHOT: Final = Message("compare:take-snapshot")
"""Take a snapshot"""


def snapshot_day(*, day: date) -> Message:
    """A snapshot that nobody gave a name."""
    return Message("compare:snapshot-day", (day,))


def kept_snapshot(*, of: Literal["report", "before-workshop", "after-workshop"]) -> Message:
    """A snapshot that was kept by itself, and what of."""
    return Message("compare:kept-snapshot", (of,))


def kept_snapshot_at(*, of: Literal["report", "before-workshop", "after-workshop"], time: str) -> Message:
    """The same among others, with the time of its day; the day stands beside it."""
    return Message("compare:kept-snapshot-at", (of, time))


def before_version(*, version: str) -> Message:
    """A snapshot that was kept before the questions of another version were taken."""
    return Message("compare:before-version", (version,))


SNAPSHOT_TAKEN: Final = Message("compare:snapshot-taken")
"""Snapshot taken"""

IT_STAYS: Final = Message("compare:it-stays")
"""It stays as it is, whatever you change from now on."""

NOTHING_TO_COMPARE_YET_TAKE: Final = Message("compare:nothing-to-compare-yet-take")
"""Nothing to compare yet; take a first snapshot"""

SNAPSHOT_KEEPS_ANSWERS_RESULTS: Final = Message("compare:snapshot-keeps-answers-results")
"""A snapshot keeps answers, results and plan as they are today. Later you see what has moved. One is also taken…"""

COMPARE: Final = Message("compare:compare")
"""Compare"""

WORK_OUT_BOTH_UNDER_TODAYS: Final = Message("compare:work-out-both-under-todays")
"""Work out both under today's rules"""


def and_label(*, label: str, other_label: str) -> Message:
    """{label} and {other-label}"""
    return Message("compare:and-label", (label, other_label))


TWO_ANSWER_DIFFERENT_VERSIONS: Final = Message("compare:two-answer-different-versions")
"""The two answer different versions of the questions"""

WHAT_DIFFERS_MAY_COME: Final = Message("compare:what-differs-may-come")
"""What differs may come from the questions and rules alone: read it as neither progress nor loss. Switch on today's…"""

TWO_WERE_WORKED_OUT_UNDER: Final = Message("compare:two-were-worked-out-under")
"""The two were worked out under different rules"""

THE_PART_OF_WHAT_MOVED_MAY: Final = Message("compare:the-part-of-what-moved-may")
"""Part of what moved may come from the rules. Switch on today's rules for both to see the answers alone."""

SCORES: Final = Message("compare:scores")
"""Scores"""

GATES: Final = Message("compare:gates")
"""Gates"""

NO_GATE_DIFFERS: Final = Message("compare:no-gate-differs")
"""No gate differs."""

ANSWERS: Final = Message("compare:answers")
"""Answers"""

SAFEGUARDS: Final = Message("compare:safeguards")
"""Safeguards"""

ACTIONS: Final = Message("compare:actions")
"""Actions"""

PLAN_IS_SAME_AND_NOTHING: Final = Message("compare:plan-is-same-and-nothing")
"""The plan is the same, and nothing was marked as done in between."""

ACTION: Final = Message("compare:action")
"""Action"""

ACTIONS_WHOSE_OWNER_DAYS: Final = Message("compare:actions-whose-owner-days")
"""Actions whose owner, days or status differ"""


def number_of_entries(*, entries: int) -> Message:
    """The title of a folded list of entries that were not taken."""
    return Message("compare:number-of-entries", (entries,))


PART_WITH: Final = Message("compare:part-with")
"""The label of the second choice, which goes on with that of the first, “Compare”."""


def answers_differ(*, answers: int) -> Message:
    """{answers} answer differs. / {answers} answers differ."""
    return Message("compare:answers-differ", (answers,))


def safeguards_differ(*, safeguards: int) -> Message:
    """{safeguards} safeguard differs. / {safeguards} safeguards differ."""
    return Message("compare:safeguards-differ", (safeguards,))


PART_THEN: Final = Message("compare:part-then")
"""Read out before a score in a picture of two sides: of the earlier one, and of the later one."""

PART_NOW: Final = Message("compare:part-now")
"""now"""
