"""The messages of room.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

OPEN_ROOM_YOUR_OWN_VIEW: Final = Message("room:open-room-your-own-view")
"""“Open the room” is your own view: the answers, what to record, and the list of questions. Its first line opens…"""

AT_END_INVITE_YOU_MAKE: Final = Message("room:at-end-invite-you-make")
"""At the end of “Invite” you make a link for a second facilitator. It opens the room and nothing else. In the room…"""

UNDER_OUTCOME_YOU_PUT_RESULT: Final = Message("room:under-outcome-you-put-result")
"""Under “Outcome” you put the result into the assessment, take along all that was shown, and copy the message for…"""

TWO_VOTES_ENOUGH_AFTER_AGREE: Final = Message("room:two-votes-enough-after-agree")
"""Two votes are enough. After that, agree or leave the question open."""

NEVER_ASK_WHO_GAVE_ANSWER: Final = Message("room:never-ask-who-gave-answer")
"""Never ask who gave an answer. If somebody wants to explain theirs, that is welcome."""

WRITE_REASON_DOWN_ONE_LINE: Final = Message("room:write-reason-down-one-line")
"""Write the reason down in one line. In three months nobody remembers it."""


def safeguards_facts_not_views_no(*, safeguard_time: str) -> Message:
    """The safeguards ({safeguard-time}) are facts, not views: no room votes on them. Answer them after the…"""
    return Message("room:safeguards-facts-not-views-no", (safeguard_time,))


WHAT_WE_AGREED: Final = Message("room:what-we-agreed")
"""What we agreed"""

WE_RECORDED_NO_LEVELS_BY: Final = Message("room:we-recorded-no-levels-by")
"""We recorded no levels by hand: the middle of all answers counts."""

WHAT_WE_DECIDED: Final = Message("room:what-we-decided")
"""What we decided"""

WHICH_PROBLEM_FIRST_YOU_SCORED: Final = Message("room:which-problem-first-you-scored")
"""Which problem first, as you scored them"""

WHAT_STILL_OPEN: Final = Message("room:what-still-open")
"""What is still open"""

NOTHING_LEFT_OPEN: Final = Message("room:nothing-left-open")
"""Nothing is left open."""

WHAT_HAPPENS_NEXT: Final = Message("room:what-happens-next")
"""What happens next"""

PLAN_FOLLOWS: Final = Message("room:plan-follows")
"""The plan follows."""

IF_SOMETHING_WRONG_HERE_TELL: Final = Message("room:if-something-wrong-here-tell")
"""If something is wrong here, tell me by the end of the week."""


def steps_minutes(*, steps: int, minutes: int | float | Decimal) -> Message:
    """{steps} step, {minutes} minutes. / {steps} steps, {minutes} minutes."""
    return Message("room:steps-minutes", (steps, minutes))


GIVE_THREE_POINTS: Final = Message("room:give-three-points")
"""Give three points"""

PUT_THEM_WHERE_MATTERS_MOST: Final = Message("room:put-them-where-matters-most")
"""Put them where it matters most to you, all on one idea if you like. Nobody sees where yours went."""


def make_one_problem_until_more(*, name: str, told: str) -> Message:
    """Make one problem, “{name}”, of {told}? Until more is told of it, it can be taken back below."""
    return Message("room:make-one-problem-until-more", (name, told))


def part_taken_up(*, problems: int) -> Message:
    """{problems} taken up"""
    return Message("room:part-taken-up", (problems,))


def part_put_aside(*, aside: int) -> Message:
    """{aside} put aside"""
    return Message("room:part-put-aside", (aside,))


def was_put_aside(*, name: str) -> Message:
    """“{name}” was put aside."""
    return Message("room:was-put-aside", (name,))


def was_made_ideas(*, name: str, ideas: int, other_ideas: Sequence[str]) -> Message:
    """“{name}” was made of {ideas} ideas: {other-ideas}."""
    return Message("room:was-made-ideas", (name, ideas, tuple(other_ideas)))


def was_taken_up(*, name: str) -> Message:
    """“{name}” was taken up."""
    return Message("room:was-taken-up", (name,))


def was_made_idea(*, name: str, ideas: str) -> Message:
    """“{name}” was made of the idea “{ideas}”."""
    return Message("room:was-made-idea", (name, ideas))


def points_left(*, left: int) -> Message:
    """{left} point left. / {left} points left."""
    return Message("room:points-left", (left,))


ALL_YOUR_POINTS_GIVEN: Final = Message("room:all-your-points-given")
"""All your points are given."""


def part_points(*, points: int) -> Message:
    """no points / {points} point / {points} points"""
    return Message("room:part-points", (points,))


def fewer_than_people_gave_points(*, needed: int) -> Message:
    """Fewer than {needed} people gave points, so they are not shown. Agree in the room."""
    return Message("room:fewer-than-people-gave-points", (needed,))


WHAT_CAME_TOO_LATE_COUNT: Final = Message("room:what-came-too-late-count")
"""What came too late to count"""

CHOSEN_OR_TYPED_PHONE_AFTER: Final = Message("room:chosen-or-typed-phone-after")
"""Chosen or typed on a phone after answers were shown, or after a vote was closed. Nothing here changes a result."""

KEPT_NOTE_WHOEVER_LEADS_ROOM: Final = Message("room:kept-note-whoever-leads-room")
"""It is kept as a note for whoever leads the room. Tell the room what you wanted to say."""

ANSWERS_BEING_SHOWN_SO_YOUR: Final = Message("room:answers-being-shown-so-your")
"""Answers are being shown, so your last choice came too late to count."""

SECOND_VOTE_CLOSED_SO_YOUR: Final = Message("room:second-vote-closed-so-your")
"""The second vote is closed, so your last choice came too late to count."""

SCORING_CLOSED_SO_YOUR_LAST: Final = Message("room:scoring-closed-so-your-last")
"""Scoring is closed, so your last score came too late to count."""

VOTE_IDEAS_CLOSED_SO_YOUR: Final = Message("room:vote-ideas-closed-so-your")
"""The vote on the ideas is closed, so your last points came too late to count."""

WORKSHOP_OVER_SO_YOUR_IDEA: Final = Message("room:workshop-over-so-your-idea")
"""The workshop is over, so your idea came too late to be sent."""

AN_IDEA: Final = Message("room:an-idea")
"""An idea"""

POINTS_IDEA: Final = Message("room:points-idea")
"""Points for an idea"""


def choices_too_few_show_what(*, number: int) -> Message:
    """{number} choice. Too few to show what was chosen. / {number} choices. Too few to show what was chosen."""
    return Message("room:choices-too-few-show-what", (number,))


def chosen_so_often(*, times: int, choice: str) -> Message:
    """What somebody chose too late, and how many chose so."""
    return Message("room:chosen-so-often", (times, choice))


PROMISED: Final = Message("room:promised")
"""Promised"""

TICK_WHAT_DONE_STAYS_MINUTES: Final = Message("room:tick-what-done-stays-minutes")
"""Tick what is done. It stays in the minutes and in the report."""

PROMISED_LAST_TIME: Final = Message("room:promised-last-time")
"""Promised last time"""

DECIDED: Final = Message("room:decided")
"""Decided"""

QUESTION: Final = Message("room:question")
"""Question"""

AGREED_ON: Final = Message("room:agreed-on")
"""Agreed on"""

WHY: Final = Message("room:why")
"""Why"""

WHAT: Final = Message("room:what")
"""What"""

WHO: Final = Message("room:who")
"""Who"""

BY_WHEN: Final = Message("room:by-when")
"""By when"""

STATE: Final = Message("room:state")
"""State"""

PART_NO_DAY_NAMED: Final = Message("room:part-no-day-named")
"""no day named"""

WHAT_CAME: Final = Message("room:what-came")
"""What came of it"""

WHY_OR_WHO_BRINGS_EVIDENCE: Final = Message("room:why-or-who-brings-evidence")
"""Why, or who brings evidence"""

TALKED_ABOUT: Final = Message("room:talked-about")
"""Talked about"""

STILL_TALK_ABOUT: Final = Message("room:still-talk-about")
"""Still to talk about"""


def questions_still_to_talk_about(*, questions: int) -> Message:
    """Still to talk about: {questions} question / Still to talk about: {questions} questions"""
    return Message("room:questions-still-to-talk-about", (questions,))


DONE: Final = Message("room:done")
"""Done"""

LATE: Final = Message("room:late")
"""Late"""

OPEN: Final = Message("room:open")
"""Open"""


def room_left_open(*, on: date) -> Message:
    """The room left this open on {on}. It counts as not known until it is answered."""
    return Message("room:room-left-open", (on,))


def room_left_open_to(*, on: date, owner: str) -> Message:
    """The room left this open on {on}: {owner} brings evidence. It counts as not known until it is answered."""
    return Message("room:room-left-open-to", (on, owner))


def room_left_open_to_until(*, on: date, owner: str, day: str) -> Message:
    """The room left this open on {on}: {owner} brings evidence by {day}. It counts as not known until it is…"""
    return Message("room:room-left-open-to-until", (on, owner, day))


def part_levels_agreed(*, agreed_items: int) -> Message:
    """{agreed-items} level agreed on / {agreed-items} levels agreed on"""
    return Message("room:part-levels-agreed", (agreed_items,))


PART_NOTHING_WAS_RECORDED: Final = Message("room:part-nothing-was-recorded")
"""nothing was recorded"""


def agreed_level(*, level: str) -> Message:
    """Agreed: “{level}”"""
    return Message("room:agreed-level", (level,))


EVIDENCE_THERE: Final = Message("room:evidence-there")
"""The evidence is there"""

LEFT_OPEN: Final = Message("room:left-open")
"""Left open"""

NOT_SHOWN_ROOM: Final = Message("room:not-shown-room")
"""Not shown in the room"""

TOO_FEW_ANSWERED_BE_SHOWN: Final = Message("room:too-few-answered-be-shown")
"""Too few answered to be shown"""

SHOWN: Final = Message("room:shown")
"""Shown"""

STANDS_AT: Final = Message("room:stands-at")
"""Stands at"""

JOINED: Final = Message("room:joined")
"""Joined"""

WORKSHOP: Final = Message("room:workshop")
"""Workshop"""

FIRST_VOTE: Final = Message("room:first-vote")
"""First vote"""

SECOND_VOTE: Final = Message("room:second-vote")
"""Second vote"""

SECTION: Final = Message("room:section")
"""Section"""

PART_DO_NOT_KNOW: Final = Message("room:part-do-not-know")
"""do not know"""

PART_DOES_NOT_APPLY: Final = Message("room:part-does-not-apply")
"""does not apply"""

WHAT_WAS_SEEN: Final = Message("room:what-was-seen")
"""What was seen"""

BRINGS_EVIDENCE: Final = Message("room:brings-evidence")
"""Brings the evidence"""

HOW_MANY_GAVE_EACH_LEVEL: Final = Message("room:how-many-gave-each-level")
"""How many gave each level, without names, as far as the room has been shown it."""

QUESTIONS: Final = Message("room:questions")
"""Questions"""

WHAT_ABOUT: Final = Message("room:what-about")
"""What it is about"""

IDEA_COLUMN: Final = Message("room:idea-column")
"""Idea"""

NOTES: Final = Message("room:notes")
"""Notes"""

POINTS: Final = Message("room:points")
"""Points"""

IDEAS: Final = Message("room:ideas")
"""Ideas"""

WHAT_PEOPLE_SENT_FROM_THEIR: Final = Message("room:what-people-sent-from-their")
"""What people sent from their phones, without their names."""

PLACE: Final = Message("room:place")
"""Place"""

PROBLEM: Final = Message("room:problem")
"""Problem"""

WHICH_PROBLEM_FIRST: Final = Message("room:which-problem-first")
"""Which problem first"""

ORDER_SCORES_ROOM_GAVE: Final = Message("room:order-scores-room-gave")
"""The order that the room's scores gave."""

WHAT_ROOM_DECIDED_WHO_PROMISED: Final = Message("room:what-room-decided-who-promised")
"""What the room decided, and who promised what by when. Agreed levels stand beside the questions."""

DECISIONS_PROMISES: Final = Message("room:decisions-promises")
"""Decisions and promises"""

TALK_ABOUT_THIS_FIRST: Final = Message("room:talk-about-this-first")
"""Talk about this first"""

TALK_ABOUT_THIS: Final = Message("room:talk-about-this")
"""Talk about this"""

AGREED_STATE: Final = Message("room:agreed-state")
"""Agreed"""

TOO_FEW_LEVELS_COMPARE: Final = Message("room:too-few-levels-compare")
"""Too few levels to compare"""

WHATEVER_WAS_VOTED_QUESTION_THEN: Final = Message("room:whatever-was-voted-question-then")
"""Whatever was voted, the question then counts as not known until somebody answers it."""

ASK_MORE_PEOPLE_JOIN_OR: Final = Message("room:ask-more-people-join-or")
"""Ask more people to join, or let another group answer the section too. With too few answers you can still agree on…"""

PART_DECIDES_GATE: Final = Message("room:part-decides-gate")
"""decides a gate"""

PART_AGREED: Final = Message("room:part-agreed")
"""agreed"""

PART_LEFT_OPEN: Final = Message("room:part-left-open")
"""left open"""

PART_TOO_FEW_ANSWERS_SHOW: Final = Message("room:part-too-few-answers-show")
"""too few answers to show"""

PART_FAR_APART: Final = Message("room:part-far-apart")
"""far apart"""

PART_DIFFERS: Final = Message("room:part-differs")
"""differs"""

QUESTIONS_COMPARED: Final = Message("room:questions-compared")
"""Questions compared"""

TALK_ABOUT: Final = Message("room:talk-about")
"""To talk about"""

DISTANCE_FROM_MIDDLE_ANSWER: Final = Message("room:distance-from-middle-answer")
"""Distance from the middle answer"""

AGREEMENT: Final = Message("room:agreement")
"""Agreement"""

TOO_FEW_YOU_GAVE_LEVEL: Final = Message("room:too-few-you-gave-level")
"""Too few of you gave a level to compare."""

YOU_ALL_GAVE_SAME_ANSWER: Final = Message("room:you-all-gave-same-answer")
"""You all gave the same answer."""

YOU_AGREE_WITHIN_ONE_LEVEL: Final = Message("room:you-agree-within-one-level")
"""You agree within one level."""

TWO_CAMPS_NOBODY_BETWEEN: Final = Message("room:two-camps-nobody-between")
"""Two camps, and nobody in between."""

FROM_ONE_END_OTHER_TALK: Final = Message("room:from-one-end-other-talk")
"""From one end to the other: talk about this first."""

YOU_DO_NOT_AGREE_YET: Final = Message("room:you-do-not-agree-yet")
"""You do not agree yet."""

NOBODY_GAVE_LEVEL: Final = Message("room:nobody-gave-level")
"""Nobody gave a level."""


def answers_run_from(*, short: str, other_short: str) -> Message:
    """Answers run from “{short}” to “{other-short}”"""
    return Message("room:answers-run-from", (short, other_short))


def middle_answer(*, low: str) -> Message:
    """The middle answer is “{low}”."""
    return Message("room:middle-answer", (low,))


def middle_lies_between_lower_one(*, low: str, high: str) -> Message:
    """The middle lies between “{low}” and “{high}”: the lower one counts, unless you agree or leave it open."""
    return Message("room:middle-lies-between-lower-one", (low, high))


COUNTS: Final = Message("room:counts")
"""It counts"""

THEY_COUNT: Final = Message("room:they-count")
"""They count"""


def questions_left_open_by_room(*, number: int) -> Message:
    """{number} question is left open by the room. / {number} questions are left open by the room."""
    return Message("room:questions-left-open-by-room", (number,))


def answers_were_wanted_by_people(*, answer_by: date) -> Message:
    """Answers were wanted by {answer-by}. People can still answer until you show answers."""
    return Message("room:answers-were-wanted-by-people", (answer_by,))


PART_NOT_JOINED_YET: Final = Message("room:part-not-joined-yet")
"""not joined yet"""

PART_JOINED_JUST_NOW: Final = Message("room:part-joined-just-now")
"""joined just now"""


def part_answers(*, answers: str) -> Message:
    """{answers} answers"""
    return Message("room:part-answers", (answers,))


def part_at(*, count: int | float | Decimal, short: str) -> Message:
    """{count} at “{short}”"""
    return Message("room:part-at", (count, short))


PART_NO_LEVEL: Final = Message("room:part-no-level")
"""no level"""


def fewer_than_you_answered_this(*, least: int) -> Message:
    """Fewer than {least} of you answered this, so no answers are shown. Agree on a level together, or leave it open."""
    return Message("room:fewer-than-you-answered-this", (least,))


def with_fewer_than_people_no(*, least: int) -> Message:
    """With fewer than {least} people, no answers are shown: a question shows its dots once {least} people have…"""
    return Message("room:with-fewer-than-people-no", (least,))


def answers_shown_once_one_is_here(*, needed: int, parts: Sequence[str]) -> Message:
    """Answers of a section are shown once {needed} people have given them, so at least that many of those who are…"""
    return Message("room:answers-shown-once-one-is-here", (needed, tuple(parts)))


def answers_shown_once_several_are_here(*, needed: int, parts: Sequence[str]) -> Message:
    """Answers of a section are shown once {needed} people have given them, so at least that many of those who are…"""
    return Message("room:answers-shown-once-several-are-here", (needed, tuple(parts)))


def nobody_people_needed_here(*, needed: int) -> Message:
    """Nobody of the {needed} people needed is here"""
    return Message("room:nobody-people-needed-here", (needed,))


def people_needed(*, here: int, needed: int) -> Message:
    """{here} of the {needed} people needed is here / {here} of the {needed} people needed are here"""
    return Message("room:people-needed", (here, needed))


DOES_NOT_APPLY: Final = Message("room:does-not-apply")
"""It does not apply."""

YOU_DO_NOT_KNOW: Final = Message("room:you-do-not-know")
"""You do not know."""

NOBODY_HAS_JOINED_YET: Final = Message("room:nobody-has-joined-yet")
"""Nobody has joined yet."""

ONE_WHO_JOINED_HAS_ANSWERED: Final = Message("room:one-who-joined-has-answered")
"""The one who joined has answered everything."""


def all_have_answered_everything(*, present: int | float | Decimal) -> Message:
    """All {present} have answered everything."""
    return Message("room:all-have-answered-everything", (present,))


BESIDE_QUESTIONS_CHOSEN: Final = Message("room:beside-questions-chosen")
"""Beside the questions chosen"""

CHOOSE_FIVE_SEVEN_TALK_ABOUT: Final = Message("room:choose-five-seven-talk-about")
"""Choose the five to seven to talk about"""


def questions_chosen_talk_about_change(*, number: int) -> Message:
    """{number} question chosen to talk about; change them / {number} questions chosen to talk about; change them"""
    return Message("room:questions-chosen-talk-about-change", (number,))


def part_levels(*, score: str) -> Message:
    """{score} levels"""
    return Message("room:part-levels", (score,))


KRIPPENDORFF_S_ALPHA_NEEDS_AT: Final = Message("room:krippendorff-s-alpha-needs-at")
"""Krippendorff's alpha needs at least three people and ten questions that two or more answered."""

EVERYBODY_GAVE_IDENTICAL_ANSWERS_SO: Final = Message("room:everybody-gave-identical-answers-so")
"""Everybody gave identical answers, so Krippendorff's alpha cannot be computed."""


def score(*, slug: str) -> Message:
    """Score of {slug}"""
    return Message("room:score", (slug,))


def part_promises_them_done(*, owed_items: int, done: int) -> Message:
    """{owed-items} promise, {done} of them done / {owed-items} promises, {done} of them done"""
    return Message("room:part-promises-them-done", (owed_items, done))


def part_brings_evidence_by(*, owner: str, day: str, item: str) -> Message:
    """{owner} brings evidence by {day}. {item}"""
    return Message("room:part-brings-evidence-by", (owner, day, item))


def part_brings_evidence(*, owner: str, item: str) -> Message:
    """{owner} brings evidence. {item}"""
    return Message("room:part-brings-evidence", (owner, item))


def part_level(*, level: int | float | Decimal) -> Message:
    """level {level}"""
    return Message("room:part-level", (level,))


def lie_levels_from_middle_on_average(*, middle: str, reach: str, score: str) -> Message:
    """{middle} {reach} and lie {score} levels from the middle answer on average."""
    return Message("room:lie-levels-from-middle-on-average", (middle, reach, score))


def votes_of_people_without_first_answer(*, number: int) -> Message:
    """{number} of these votes comes from somebody who had not answered when the answers were shown. It counts like…"""
    return Message("room:votes-of-people-without-first-answer", (number,))


def not_known_whatever_was_voted(*, left: str, they: str) -> Message:
    """{left} {they} as not known, whatever was voted, until somebody answers."""
    return Message("room:not-known-whatever-was-voted", (left, they))


def answers_without_names(*, levels: str, besides: str) -> Message:
    """Answers without names: {levels}. {besides}"""
    return Message("room:answers-without-names", (levels, besides))


def agreed_level_and_reason(*, short: str, reason: str) -> Message:
    """Agreed: “{short}”. {reason}"""
    return Message("room:agreed-level-and-reason", (short, reason))


def open_brings_evidence_by(*, open_owner: str, day: str, reason: str) -> Message:
    """Open: {open-owner} brings evidence by {day}. {reason}"""
    return Message("room:open-brings-evidence-by", (open_owner, day, reason))


def open_brings_evidence(*, open_owner: str, reason: str) -> Message:
    """Open: {open-owner} brings evidence. {reason}"""
    return Message("room:open-brings-evidence", (open_owner, reason))


def question_of_order(*, index: int | float | Decimal, order: int | float | Decimal) -> Message:
    """Question {index} of {order}"""
    return Message("room:question-of-order", (index, order))


def leaders_place_about_higher_than(*, name: str, levels: str) -> Message:
    """Leaders place {name} about {levels} higher than staff."""
    return Message("room:leaders-place-about-higher-than", (name, levels))


def leaders_place_about_lower_than(*, name: str, levels: str) -> Message:
    """Leaders place {name} about {levels} lower than staff."""
    return Message("room:leaders-place-about-lower-than", (name, levels))


MINUTES: Final = Message("room:minutes")
"""90 minutes"""

COLLEAGUES_ANSWER_THEIR_OWN_BEFOREHAND: Final = Message("room:colleagues-answer-their-own-beforehand")
"""Colleagues answer on their own beforehand. You meet only to talk about what differs."""

HALF_DAY: Final = Message("room:half-day")
"""Half a day"""

EVERYTHING_ONE_MEETING_WITH_TIME: Final = Message("room:everything-one-meeting-with-time")
"""Everything in one meeting, with time for problems and people."""

TWO_SESSIONS: Final = Message("room:two-sessions")
"""Two sessions"""

FIRST_FIND_OUT_WHERE_YOU: Final = Message("room:first-find-out-where-you")
"""First find out where you differ, then come back with evidence. Leave one to two weeks in between."""

WELCOME: Final = Message("room:welcome")
"""Welcome"""

SAY_WHY_AND_WHAT_BECOMES_OF_IT: Final = Message("room:say-why-and-what-becomes-of-it")
"""Say why you are here and what happens with the result. Nobody is judged."""

LAST_ANSWERS: Final = Message("room:last-answers")
"""Last answers"""

WHOEVER_MISSING_JOINS_WITH_CODE: Final = Message("room:whoever-missing-joins-with-code")
"""Whoever is missing joins with the code and answers in silence."""

WHERE_WE_DIFFER: Final = Message("room:where-we-differ")
"""Where we differ"""

SHOW_FIVE_SEVEN_QUESTIONS_SIX: Final = Message("room:show-five-seven-questions-six")
"""Show five to seven questions. Six minutes each, then agree or leave open."""

IDEAS_PHONES_THREE_POINTS_EACH: Final = Message("room:ideas-phones-three-points-each")
"""Ideas on the phones, three points each, then score the best two or three."""

WHAT_FOLLOWS: Final = Message("room:what-follows")
"""What follows"""

LOOK_AT_PHASE_NEXT_TWO: Final = Message("room:look-at-phase-next-two")
"""Look at the phase and the next two steps. Name a person for each."""

CLOSE: Final = Message("room:close")
"""Close"""

SAY_WHO_SENDS_RECAP_WHEN: Final = Message("room:say-who-sends-recap-when")
"""Say who sends the recap, and when you look again."""

SAY_WHY_YOU_HERE_EXPLAIN: Final = Message("room:say-why-you-here-explain")
"""Say why you are here. Explain “I do not know”: it is a good answer."""

ANSWER_ALONE: Final = Message("room:answer-alone")
"""Answer alone"""

EVERYBODY_ANSWERS_PHONE_SILENCE_YOU: Final = Message("room:everybody-answers-phone-silence-you")
"""Everybody answers on the phone, in silence. You watch who needs help."""

EIGHT_TEN_QUESTIONS_GATES_FIRST: Final = Message("room:eight-ten-questions-gates-first")
"""Eight to ten questions, gates first. Lowest explains, then highest; vote again."""

BREAK_WORD: Final = Message("room:break-word")
"""Break"""

LET_PEOPLE_TALK_DO_NOT: Final = Message("room:let-people-talk-do-not")
"""Let people talk. Do not fix anything now."""

PROBLEMS: Final = Message("room:problems")
"""Problems"""

IDEAS_PHONES_MERGE_SCORE_LOOK: Final = Message("room:ideas-phones-merge-score-look")
"""Ideas on the phones, merge, score, look at the order and at what must happen first."""

PEOPLE_TIME: Final = Message("room:people-time")
"""People and time"""

WHO_COULD_WORK_HOW_MANY: Final = Message("room:who-could-work-how-many")
"""Who could work on it, for how many hours, and who is missing."""

PLAN: Final = Message("room:plan")
"""Plan"""

LOOK_AT_FIRST_DAYS_EVERY: Final = Message("room:look-at-first-days-every")
"""Look at the first 30 days. Every step gets one name and one date."""

SESSION_WELCOME: Final = Message("room:session-welcome")
"""Session 1: welcome"""

SAY_WHY_UNTIL_SECOND_SESSION: Final = Message("room:say-why-until-second-session")
"""Say why you are here and what will happen until session 2."""

SESSION_ANSWER_ALONE: Final = Message("room:session-answer-alone")
"""Session 1: answer alone"""

SILENCE_PHONES: Final = Message("room:silence-phones")
"""In silence, on the phones."""

SESSION_WHERE_WE_DIFFER: Final = Message("room:session-where-we-differ")
"""Session 1: where we differ"""

AGREE_WHERE_YOU_CAN_ELSE: Final = Message("room:agree-where-you-can-else")
"""Agree where you can. Else name who brings what evidence by when."""

SESSION_WHAT_WE_FOUND: Final = Message("room:session-what-we-found")
"""Session 2: what we found"""

EACH_PERSON_SHOWS_EVIDENCE_TWO: Final = Message("room:each-person-shows-evidence-two")
"""Each person shows the evidence in two minutes."""

SESSION_AGREE: Final = Message("room:session-agree")
"""Session 2: agree"""

RECORD_OPEN_LEVELS_DO_NOT: Final = Message("room:record-open-levels-do-not")
"""Record the open levels. Do not reopen what was agreed."""

SESSION_PROBLEMS: Final = Message("room:session-problems")
"""Session 2: problems"""

SCORE_IDEAS_LOOK_AT_ORDER: Final = Message("room:score-ideas-look-at-order")
"""Score the ideas, look at the order, choose one."""

SESSION_PLAN: Final = Message("room:session-plan")
"""Session 2: plan"""

FIRST_DAYS_ONE_NAME_ONE: Final = Message("room:first-days-one-name-one")
"""First 30 days, one name and one date for each step."""

BEFORE_FIRST_QUESTION: Final = Message("room:before-first-question")
"""Before the first question"""

YOU_WILL_SEE_DOTS_NO: Final = Message("room:you-will-see-dots-no")
"""“You will see dots, no names. Different answers are no mistakes.”"""

WHEN_ANSWERS_FAR_APART: Final = Message("room:when-answers-far-apart")
"""When answers are far apart"""

WHO_CHOSE_LOW_ONE_WILLING: Final = Message("room:who-chose-low-one-willing")
"""“Who chose a low one, and is willing to say why?” Then: “And a high one?” Wait. Silence is fine."""

WHEN_ONE_PERSON_TALKS_ALL: Final = Message("room:when-one-person-talks-all")
"""When one person talks for all"""

THANK_YOU_WHAT_COULD_WE: Final = Message("room:thank-you-what-could-we")
"""“Thank you. What could we look at, so that we need not guess?”"""

WHEN_SOMEBODY_HIGH_UP_DISAGREES: Final = Message("room:when-somebody-high-up-disagrees")
"""When somebody high up disagrees"""

LET_US_HEAR_WHAT_LOOKS: Final = Message("room:let-us-hear-what-looks")
"""“Let us hear what it looks like from the desk first, and from the top last.”"""

WHEN_MANY_DO_NOT_KNOW: Final = Message("room:when-many-do-not-know")
"""When many do not know"""

GOOD_WE_KNOW_THIS_NOW: Final = Message("room:good-we-know-this-now")
"""“Good that we know this now. Who could find out by next week?”"""

BEFORE_SECOND_VOTE: Final = Message("room:before-second-vote")
"""Before the second vote"""

VOTE_ONCE_MORE_WHAT_YOU: Final = Message("room:vote-once-more-what-you")
"""“Vote once more, for what you could show a visitor today. Plans do not count.”"""

WHEN_YOU_STILL_DIFFER: Final = Message("room:when-you-still-differ")
"""When you still differ"""

WE_TAKE_LEVEL_ALL_US: Final = Message("room:we-take-level-all-us")
"""“We take the level that all of us could defend, or leave it open with a name.”"""

AGREED_PROMISED_WORKSHOP: Final = Message("room:agreed-promised-workshop")
"""Agreed and promised in the workshop"""


def do_not_know(*, number: int) -> Message:
    """{number} does not know. / {number} do not know."""
    return Message("room:do-not-know", (number,))


def say_it_does_not_apply(*, number: int) -> Message:
    """{number} says it does not apply. / {number} say it does not apply."""
    return Message("room:say-it-does-not-apply", (number,))


PROPOSE_PROBLEM: Final = Message("room:propose-problem")
"""Propose a problem to solve"""

PROBLEM_IS: Final = Message("room:problem-is")
"""What takes too long or goes wrong too often?"""

WHO_HAS_PROBLEM: Final = Message("room:who-has-problem")
"""Who has it, and how often?"""

SEND_IDEA: Final = Message("room:send-idea")
"""Send the idea"""

PROBLEMS_TO_SOLVE: Final = Message("room:problems-to-solve")
"""Problems to solve"""

NAME_MODEL: Final = Message("room:name-model")
"""Name a model that is in use already"""

MODEL_IS: Final = Message("room:model-is")
"""What does it do, or what is it called?"""

WHO_USES_MODEL: Final = Message("room:who-uses-model")
"""Who uses it, and since when?"""

SEND_MODEL: Final = Message("room:send-model")
"""Send the model"""

MODELS_IN_USE: Final = Message("room:models-in-use")
"""Models in use"""

NAME_SOMEBODY: Final = Message("room:name-somebody")
"""Name somebody who could work on this"""

SOMEBODY_IS: Final = Message("room:somebody-is")
"""Who is it? You may name yourself"""

WHAT_SOMEBODY_CAN_DO: Final = Message("room:what-somebody-can-do")
"""What can they do, and how much time a week could they have?"""

SEND_NAME: Final = Message("room:send-name")
"""Send the name"""

PEOPLE_AND_TIME: Final = Message("room:people-and-time")
"""People and their time"""


def what_we_take_from(*, title: str) -> Message:
    """The subject."""
    return Message("room:what-we-take-from", (title,))


WHAT_WE_TAKE: Final = Message("room:what-we-take")
"""What we take from our workshop"""

HELLO_ALL: Final = Message("room:hello-all")
"""Hello all,"""


def thank_you_for_yesterday(*, title: str) -> Message:
    """Behind the greeting, with a small letter."""
    return Message("room:thank-you-for-yesterday", (title,))


THANK_YOU_FOR_YESTERDAY_ALL: Final = Message("room:thank-you-for-yesterday-all")
"""thank you for yesterday. This is what we take from “our workshop”."""

AGREED_WITH_REASON: Final = Message("room:agreed-with-reason")
"""Agreed, with the reason"""


def part_reason_and_seen(*, reason: str, seen: str) -> Message:
    """{reason} (seen: {seen})"""
    return Message("room:part-reason-and-seen", (reason, seen))


def bring_evidence_on(*, question: str) -> Message:
    """Bring evidence on “{question}”"""
    return Message("room:bring-evidence-on", (question,))


def promised_by(*, owner: str, day: str, what: str) -> Message:
    """{owner}, by {day}: {what}"""
    return Message("room:promised-by", (owner, day, what))


def part_promises(*, promises: int) -> Message:
    """{promises} promise / {promises} promises"""
    return Message("room:part-promises", (promises,))


def part_decisions(*, decisions: int) -> Message:
    """{decisions} decision / {decisions} decisions"""
    return Message("room:part-decisions", (decisions,))


def part_joined_hours_ago(*, hours: int) -> Message:
    """joined {hours} hour ago / joined {hours} hours ago"""
    return Message("room:part-joined-hours-ago", (hours,))


def part_joined_minutes_ago(*, minutes: int) -> Message:
    """joined {minutes} minute ago / joined {minutes} minutes ago"""
    return Message("room:part-joined-minutes-ago", (minutes,))


def part_so_many_for(*, here: int, names: Sequence[str]) -> Message:
    """In a list: “So far there are two for Data and nobody for Team.”"""
    return Message("room:part-so-many-for", (here, tuple(names)))


def part_asked_of_group_alone(*, section: str, group: str) -> Message:
    """{section} is asked of {group} alone"""
    return Message("room:part-asked-of-group-alone", (section, group))


def part_asked_of_one_group_alone(*, section: str) -> Message:
    """{section} is asked of one group alone"""
    return Message("room:part-asked-of-one-group-alone", (section,))


def rests_on_one_group(*, told: Sequence[Message], least: int) -> Message:
    """{told}: at least {least} of that group have to answer, or nothing of it can be shown. Let another group…"""
    return Message("room:rests-on-one-group", (tuple(told), least))


def some_have_answered_everything(*, done: int, present: int) -> Message:
    """{done} of {present} has answered everything. / {done} of {present} have answered everything."""
    return Message("room:some-have-answered-everything", (done, present))


def alpha_one_voice(*, alpha: str) -> Message:
    """Krippendorff's alpha is {alpha}. From 0.80 on a group may be read as one voice."""
    return Message("room:alpha-one-voice", (alpha,))


def alpha_with_care(*, alpha: str) -> Message:
    """Krippendorff's alpha is {alpha}. Between 0.67 and 0.80, read the group as one voice only with care."""
    return Message("room:alpha-with-care", (alpha,))


def alpha_not_one_voice(*, alpha: str) -> Message:
    """Krippendorff's alpha is {alpha}. Below 0.67 the group does not speak with one voice: read each question."""
    return Message("room:alpha-not-one-voice", (alpha,))
