"""The messages of handout.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

SUMMARY_NAME_ORGANIZATION_DAY_PHASE: Final = Message("handout:summary-name-organization-day-phase")
"""A summary: the name of the organization, the day, the phase, the score of each dimension, the data status, names,…"""

PEOPLE: Final = Message("handout:people")
"""People"""

OTHERS_WHO_NAMED: Final = Message("handout:others-who-named")
"""Others who are named"""

ANSWERS_NOTES: Final = Message("handout:answers-notes")
"""Answers and notes"""

ATTACHED_FILE: Final = Message("handout:attached-file")
"""Attached file"""


def named_elsewhere(*, others: str) -> Message:
    """Named elsewhere: {others}."""
    return Message("handout:named-elsewhere", (others,))


def with_time_skills_roles(*, names: str) -> Message:
    """{names}: with time, skills and roles."""
    return Message("handout:with-time-skills-roles", (names,))


ONLY_ANSWERS_FINDING_RESTS_SUCH: Final = Message("handout:only-answers-finding-rests-such")
"""Only answers that a finding rests on, such as a gate that is not met"""


def part_held_answers(*, number: int) -> Message:
    """{number} answer / {number} answers"""
    return Message("handout:part-held-answers", (number,))


def part_held_people(*, number: int) -> Message:
    """{number} person / {number} people"""
    return Message("handout:part-held-people", (number,))


def part_held_problems(*, number: int) -> Message:
    """{number} problem / {number} problems"""
    return Message("handout:part-held-problems", (number,))


def part_held_models(*, number: int) -> Message:
    """{number} model / {number} models"""
    return Message("handout:part-held-models", (number,))


def part_held_changes(*, number: int) -> Message:
    """{number} change of the plan / {number} changes of the plan"""
    return Message("handout:part-held-changes", (number,))


def part_held_tables(*, number: int) -> Message:
    """{number} checked table / {number} checked tables"""
    return Message("handout:part-held-tables", (number,))


def part_held_snapshots(*, number: int) -> Message:
    """{number} snapshot / {number} snapshots"""
    return Message("handout:part-held-snapshots", (number,))


def whole_assessment_with_every_note(*, held: Sequence[Message]) -> Message:
    """The whole assessment with every note and name: {held}. This tool can read it back."""
    return Message("handout:whole-assessment-with-every-note", (tuple(held),))


LATER_WITHOUT_DATE: Final = Message("handout:later-without-date")
"""Later, without a date"""

NO_LONGER_PLANNED: Final = Message("handout:no-longer-planned")
"""No longer planned"""


def later_actions_will_be_listed(*, later: int) -> Message:
    """{later} later action will be listed when more is answered. / {later} later actions will be listed when more…"""
    return Message("handout:later-actions-will-be-listed", (later,))


NUMBER_SHORT: Final = Message("handout:number-short")
"""No."""

ACTION: Final = Message("handout:action")
"""Action"""

BECAUSE: Final = Message("handout:because")
"""Because"""

OWNER: Final = Message("handout:owner")
"""Owner"""

WHEN_EFFORT: Final = Message("handout:when-effort")
"""When and effort"""

SIGN_PROGRESS: Final = Message("handout:sign-progress")
"""Sign of progress"""

DONE_WHEN: Final = Message("handout:done-when")
"""Done when"""

DONE: Final = Message("handout:done")
"""Done"""

RECURRING_WORK: Final = Message("handout:recurring-work")
"""Recurring work"""

WORTH_STARTING_WHEN: Final = Message("handout:worth-starting-when")
"""Worth starting when"""

WHY_HAS_NO_DATE: Final = Message("handout:why-has-no-date")
"""Why it has no date"""

AFTER_FOUR_MONTHS: Final = Message("handout:after-four-months")
"""After the first four months"""

LEFT_OUT_THIS_PLAN: Final = Message("handout:left-out-this-plan")
"""Left out of this plan"""

WHY_HERE: Final = Message("handout:why-here")
"""Why it is here"""


def part_work(*, effort: str) -> Message:
    """{effort} of work"""
    return Message("handout:part-work", (effort,))


PERSON_WHO_WAS_NAMED: Final = Message("handout:person-who-was-named")
"""Stands in place of a name, within sentences and alone."""

ANSWERS: Final = Message("handout:answers")
"""Answers"""

THIS_COPY_LEAVES_OUT_LIST: Final = Message("handout:this-copy-leaves-out-list")
"""This copy leaves out the list of all answers and the notes. An answer that a result rests on is named beside it."""

QUESTION: Final = Message("handout:question")
"""Question"""

ANSWER: Final = Message("handout:answer")
"""Answer"""

AGREEMENT: Final = Message("handout:agreement")
"""Agreement"""

NOTE: Final = Message("handout:note")
"""Note"""

PART_FAR_APART: Final = Message("handout:part-far-apart")
"""far apart"""

PART_TOO_FEW: Final = Message("handout:part-too-few")
"""too few"""


def part_answers(*, words: str, given: int | float | Decimal) -> Message:
    """{words}, {given} answers"""
    return Message("handout:part-answers", (words, given))


def questions_without_level_answer(*, missing: int) -> Message:
    """{missing} question without a level as answer / {missing} questions without a level as answer"""
    return Message("handout:questions-without-level-answer", (missing,))


EVERY_QUESTION_WEIGHS_SAME: Final = Message("handout:every-question-weighs-same")
"""Every question weighs the same."""

WEIGHTS: Final = Message("handout:weights")
"""Weights"""

QUESTIONS: Final = Message("handout:questions")
"""Questions."""

SOURCES: Final = Message("handout:sources")
"""Sources."""

METHOD: Final = Message("handout:method")
"""Method"""

EVERY_RULE_EXPLAINED_PAGE_METHOD: Final = Message("handout:every-rule-explained-page-method")
"""Every rule is explained on the page Method of the program that made this report."""

VERSIONS: Final = Message("handout:versions")
"""Versions."""

HOW_NUMBERS_ARE_ROUNDED: Final = Message("handout:how-numbers-are-rounded")
"""Days are rounded first; money is worked out from them exactly and rounded once. Pay-back is exact: a begun month…"""

THIS_COPY_LEAVES_OUT_NAMES: Final = Message("handout:this-copy-leaves-out-names")
"""This copy leaves out names. Write them in before anybody signs, or hand out a copy with names."""

CHEAPER_WAYS: Final = Message("handout:cheaper-ways")
"""Cheaper ways."""

THOSE_OTHER_PROBLEMS_WORKED_OUT: Final = Message("handout:those-other-problems-worked-out")
"""Those of the other problems are worked out in the same way; the file of the results holds them with their sources."""

AMOUNT_WAS_TOLD_OR_FOLLOWS: Final = Message("handout:amount-was-told-or-follows")
"""An amount was told, or it follows from what was told and from ranges of ours, which are marked “our assumption”.…"""

WHAT_WE_ASK: Final = Message("handout:what-we-ask")
"""What we ask for"""

WHAT_BRINGS: Final = Message("handout:what-brings")
"""What it brings"""

BY_WHEN: Final = Message("handout:by-when")
"""By when"""

WHERE_THESE_NUMBERS_COME_FROM: Final = Message("handout:where-these-numbers-come-from")
"""Where these numbers come from"""

WHO_OWNS_SIGNS: Final = Message("handout:who-owns-signs")
"""Who owns it, and signs"""

PROBLEM_BY_PROBLEM: Final = Message("handout:problem-by-problem")
"""Problem by problem"""

WHERE_NUMBERS_PLAN_FIRST_PROBLEM: Final = Message("handout:where-numbers-plan-first-problem")
"""Where the numbers of the plan and of the first problem come from"""

WHAT_WE_ASK_YOU_DECIDE: Final = Message("handout:what-we-ask-you-decide")
"""What we ask you to decide"""

NOTHING_ANSWERS_POINT: Final = Message("handout:nothing-answers-point")
"""Nothing that the answers point to."""

WHAT_COULD_GO_WRONG: Final = Message("handout:what-could-go-wrong")
"""What could go wrong"""

WHEN_WE_STOP: Final = Message("handout:when-we-stop")
"""When we stop"""

ENOUGH: Final = Message("handout:enough")
"""Enough is:"""

FILE_RESULTS_HOLDS_ALL_NUMBERS: Final = Message("handout:file-results-holds-all-numbers")
"""The file of the results holds all numbers with their sources."""

WHAT: Final = Message("handout:what")
"""What"""

HOW_MUCH: Final = Message("handout:how-much")
"""How much"""

ON_DAY: Final = Message("handout:on-day")
"""On"""

WHO: Final = Message("handout:who")
"""Who"""

NUMBER: Final = Message("handout:number")
"""Number"""

FROM_WORD: Final = Message("handout:from-word")
"""From"""

VALUE: Final = Message("handout:value")
"""Value"""

FOR_WORD: Final = Message("handout:for-word")
"""For"""

NAME: Final = Message("handout:name")
"""Name"""

DATE: Final = Message("handout:date")
"""Date"""

SIGNATURE: Final = Message("handout:signature")
"""Signature"""

WHAT_EACH_PROBLEM_COSTS_BRINGS: Final = Message("handout:what-each-problem-costs-brings")
"""What each problem costs and brings, and where every number comes from"""

PROBLEM: Final = Message("handout:problem")
"""Problem"""

WORK_UNTIL_DAILY_USE: Final = Message("handout:work-until-daily-use")
"""Work until daily use"""

ITS_COST: Final = Message("handout:its-cost")
"""Its cost"""

BRINGS_YEAR: Final = Message("handout:brings-year")
"""Brings a year"""

RUNS_YEAR: Final = Message("handout:runs-year")
"""Runs a year"""

PAYS_BACK: Final = Message("handout:pays-back")
"""Pays back"""

WHAT_HANGS: Final = Message("handout:what-hangs")
"""What it hangs on"""

PART_NO_ANSWERS_YET: Final = Message("handout:part-no-answers-yet")
"""no answers yet"""


def part_answered_by(*, people: int, answered: str) -> Message:
    """{answered}, {people} person / {answered}, {people} people"""
    return Message("handout:part-answered-by", (people, answered))


YOU_HERE: Final = Message("handout:you-here")
"""You are here"""

POSSIBLE: Final = Message("handout:possible")
"""Possible"""

PART_LEAVE: Final = Message("handout:part-leave")
"""leave"""

PART_EASY_SMALLER_GAIN: Final = Message("handout:part-easy-smaller-gain")
"""easy, smaller gain"""

PART_PREPARE_DATA: Final = Message("handout:part-prepare-data")
"""prepare the data"""

PART_START_HERE: Final = Message("handout:part-start-here")
"""start here"""

PART_SCORE_TODAY: Final = Message("handout:part-score-today")
"""score today"""

PART_DAYS_BEFORE_BEGINS: Final = Message("handout:part-days-before-begins")
"""days before it begins"""


def milestone_on_day(*, name: str, day: str) -> Message:
    """{name}: {day}"""
    return Message("handout:milestone-on-day", (name, day))


def part_of_why(*, words: str, section: str) -> Message:
    """{words} … (all of it: “{section}”)"""
    return Message("handout:part-of-why", (words, section))


PART_HELPS_TO_MEET_A_GATE: Final = Message("handout:part-helps-to-meet-a-gate")
"""The key of the bars of the plan."""

PART_OTHER_WORK: Final = Message("handout:part-other-work")
"""other work"""


def bars_of_first_days(*, days: int | float | Decimal, later: int) -> Message:
    """The bars are all actions that have a date, from their first to their last day. / The bars are the actions…"""
    return Message("handout:bars-of-first-days", (days, later))


def gates_met_beside(*, gates: Sequence[str]) -> Message:
    """Below the gates on a slide that are not met."""
    return Message("handout:gates-met-beside", (tuple(gates),))


PART_CAN_START_NOW: Final = Message("handout:part-can-start-now")
"""can start now"""

PART_SOMETHING_COMES_FIRST: Final = Message("handout:part-something-comes-first")
"""something comes first"""

DIMENSION: Final = Message("handout:dimension")
"""Dimension"""

SHARE_TIME_USE: Final = Message("handout:share-time-use")
"""Share of time in use"""

ROLE: Final = Message("handout:role")
"""Role"""

COVER: Final = Message("handout:cover")
"""Cover"""

DATA: Final = Message("handout:data")
"""Data"""

WHAT_BLOCKS_NEXT_STATUS: Final = Message("handout:what-blocks-next-status")
"""What blocks the next status"""

I_DO_NOT_KNOW: Final = Message("handout:i-do-not-know")
"""I do not know"""

WORDS: Final = Message("handout:words")
"""In words"""

MACHINE_LEARNING_READINESS_ROADMAP: Final = Message("handout:machine-learning-readiness-roadmap")
"""Machine-learning readiness roadmap"""

WHERE_YOU_STAND_WHAT_FIX: Final = Message("handout:where-you-stand-what-fix")
"""Where you stand, what to fix first, and which problems are worth solving in the next twelve months"""

OPEN_ATTACHMENTS_PANEL_FIND_ASSESSMENT: Final = Message("handout:open-attachments-panel-find-assessment")
"""Open the attachments panel to find assessment.json. The tool reads it back to reproduce or update every page."""

THIS_COPY_CARRIES_SUMMARY_ASSESSMENT: Final = Message("handout:this-copy-carries-summary-assessment")
"""This copy carries a summary as assessment.json. The list of all answers and the notes are left out; an answer…"""

DATA_TRAVELS_WITH_DOCUMENT: Final = Message("handout:data-travels-with-document")
"""The data travels with the document."""

SUMMARY_TRAVELS_WITH_DOCUMENT: Final = Message("handout:summary-travels-with-document")
"""Where the attached file cannot be brought back into the app."""

THIS_REPORT: Final = Message("handout:this-report")
"""In this report"""

READINESS_ASSESSMENT_ROADMAP: Final = Message("handout:readiness-assessment-roadmap")
"""Readiness assessment and roadmap"""

HANDLE_WITH_CARE_NAMES: Final = Message("handout:handle-with-care-names")
"""Handle with care: this report names people and problems."""

HANDLE_WITH_CARE_NUMBERS: Final = Message("handout:handle-with-care-numbers")
"""Handle with care: this report numbers people instead of naming them, and names problems."""

NO_PHASE_YET: Final = Message("handout:no-phase-yet")
"""No phase yet"""

RESULT: Final = Message("handout:result")
"""Result"""

PREPARED: Final = Message("handout:prepared")
"""Prepared for"""

ASSESSED: Final = Message("handout:assessed")
"""Assessed on"""

EVIDENCE: Final = Message("handout:evidence")
"""Evidence"""

NEXT_REVIEW: Final = Message("handout:next-review")
"""Next review"""

CHECKED_TABLE_FIRST_PROBLEM: Final = Message("handout:checked-table-first-problem")
"""Checked table of the first problem"""

DECIDE: Final = Message("handout:decide")
"""To decide"""

PREPARED_BY: Final = Message("handout:prepared-by")
"""Prepared by"""

CONTACT: Final = Message("handout:contact")
"""Contact"""


def one_column_each_capability_filled(*, scale_ends: str) -> Message:
    """One column for each capability, filled to its score {scale-ends}."""
    return Message("handout:one-column-each-capability-filled", (scale_ends,))


ML_READINESS_REPORT: Final = Message("handout:ml-readiness-report")
"""ML readiness report"""

ML_ONE_PAGE: Final = Message("handout:ml-one-page")
"""ML on one page"""

FIRST_STEP: Final = Message("handout:first-step")
"""The first step"""

STEP: Final = Message("handout:step")
"""Step"""

START: Final = Message("handout:start")
"""Start on"""

SERVES: Final = Message("handout:serves")
"""Serves"""

PART_FIRST_TRIAL: Final = Message("handout:part-first-trial")
"""the first trial"""

PART_TOOL_ANOTHER_PROBLEM: Final = Message("handout:part-tool-another-problem")
"""a tool for another problem, on its own merit"""

PART_NO_GATE: Final = Message("handout:part-no-gate")
"""no gate"""


def people_answered_each_dot_one(*, respondents: int) -> Message:
    """{respondents} person answered. Each dot is one answer, without a name. The darker column is the level used:…"""
    return Message("handout:people-answered-each-dot-one", (respondents,))


LEADERS_STAFF_SEE_DIFFERENTLY: Final = Message("handout:leaders-staff-see-differently")
"""Leaders and staff see it differently"""


def from_held(*, held_words: str) -> Message:
    """From {held-words}."""
    return Message("handout:from-held", (held_words,))


TWO_RESULTS_REST_DIFFERENT_VERSIONS: Final = Message("handout:two-results-rest-different-versions")
"""The two results rest on different versions of questions or rules, so compare them with care."""

NOT_SAME_YARDSTICK: Final = Message("handout:not-same-yardstick")
"""Not the same yardstick."""

GATES_ACTIONS_SINCE_THEN: Final = Message("handout:gates-actions-since-then")
"""Gates and actions since then"""

GATES_MET_SINCE_THEN: Final = Message("handout:gates-met-since-then")
"""Gates met since then:"""

GATES_OPEN_AGAIN: Final = Message("handout:gates-open-again")
"""Gates open again:"""

GATES_NO_LONGER_KNOWN: Final = Message("handout:gates-no-longer-known")
"""Gates no longer known:"""

ACTIONS_MARKED_DONE: Final = Message("handout:actions-marked-done")
"""Actions marked as done:"""

PART_NOT_KNOWN_YET: Final = Message("handout:part-not-known-yet")
"""not known yet"""

VERDICT: Final = Message("handout:verdict")
"""Verdict"""

WHAT_MEANS: Final = Message("handout:what-means")
"""What it means"""

ENOUGH_DATA: Final = Message("handout:enough-data")
"""Enough data?"""

CLEAN_ENOUGH: Final = Message("handout:clean-enough")
"""Clean enough?"""

STORED_RIGHT_WAY: Final = Message("handout:stored-right-way")
"""Stored the right way?"""

STATUS: Final = Message("handout:status")
"""Status"""

STILL_BE_ANSWERED: Final = Message("handout:still-be-answered")
"""Still to be answered"""

TAKE_CARE: Final = Message("handout:take-care")
"""Take care"""

NEXT_STEP: Final = Message("handout:next-step")
"""Next step"""

ASKED: Final = Message("handout:asked")
"""Asked"""

WHAT_WAS_SEEN: Final = Message("handout:what-was-seen")
"""What was seen"""

YOU_TOLD_US: Final = Message("handout:you-told-us")
"""You told us"""

TABLE_SHOWS: Final = Message("handout:table-shows")
"""The table shows"""

LEGAL_NOTE: Final = Message("handout:legal-note")
"""Legal note."""

GATES_ANSWERS_BEHIND_THEM: Final = Message("handout:gates-answers-behind-them")
"""The gates and the answers behind them"""

WHAT_THESE_WORDS_MEAN: Final = Message("handout:what-these-words-mean")
"""What these words mean"""

GATE: Final = Message("handout:gate")
"""Gate"""

WHAT_ASKS: Final = Message("handout:what-asks")
"""What it asks"""

WHAT_WAS_FOUND: Final = Message("handout:what-was-found")
"""What was found"""

STATE: Final = Message("handout:state")
"""State"""


def placement_rests_answers(*, down: int) -> Message:
    """The placement rests on {down} answer. / The placement rests on {down} answers."""
    return Message("handout:placement-rests-answers", (down,))


ONE_FACT_MISSING: Final = Message("handout:one-fact-missing")
"""One fact is missing."""

ONE_ANSWER_WOULD_LIFT: Final = Message("handout:one-answer-would-lift")
"""One answer would lift it."""


def any_one_would_lift(*, up: int) -> Message:
    """Any one of {up} would lift it."""
    return Message("handout:any-one-would-lift", (up,))


NO_SINGLE_ANSWER_LIFTS: Final = Message("handout:no-single-answer-lifts")
"""No single answer lifts it."""

HOW_SURE: Final = Message("handout:how-sure")
"""How sure it is."""

WHAT_WOULD_CHANGE_PLACEMENT: Final = Message("handout:what-would-change-placement")
"""What would change the placement"""


def chances(*, probability_line: str) -> Message:
    """Chances: {probability-line}."""
    return Message("handout:chances", (probability_line,))


def app_lists_all_them_page(*, texts: str) -> Message:
    """{texts} The app lists all of them on the page “Answer”."""
    return Message("handout:app-lists-all-them-page", (texts,))


DO_THIS: Final = Message("handout:do-this")
"""Do this"""

THEN_THIS_TRUE: Final = Message("handout:then-this-true")
"""Then this is true"""

EFFORT: Final = Message("handout:effort")
"""Effort"""

GATES: Final = Message("handout:gates")
"""Gates"""

THEN_THIS_MUST_BE_TRUE: Final = Message("handout:then-this-must-be-true")
"""Then this must be true."""

WHAT_REMAINS: Final = Message("handout:what-remains")
"""What remains."""


def part_no_date_yet(*, title: str) -> Message:
    """{title} (no date yet)"""
    return Message("handout:part-no-date-yet", (title,))


STEP_AFTER: Final = Message("handout:step-after")
"""The step after it"""

QUALITY_ASKED_SEPARATELY: Final = Message("handout:quality-asked-separately")
"""Quality is asked separately."""

VALUE_FEASIBILITY: Final = Message("handout:value-feasibility")
"""Value and feasibility"""

HOW_STABLE_FIRST_PLACE: Final = Message("handout:how-stable-first-place")
"""How stable is first place?"""

ORDER_ITS_REASONS: Final = Message("handout:order-its-reasons")
"""The order and its reasons"""

AGREED_BEFORE_WORK_BEGINS: Final = Message("handout:agreed-before-work-begins")
"""Agreed before work begins"""

WAYS_DO_FIRST_PROBLEM_WITH: Final = Message("handout:ways-do-first-problem-with")
"""Ways to do the first problem, with their prices"""

HIGHER_PROBLEM_STANDS_MORE_ITS: Final = Message("handout:higher-problem-stands-more-its")
"""The higher a problem stands, the more its solution is worth; the further right, the easier it is to begin."""

FILLED_CIRCLE_CAN_START_NOW: Final = Message("handout:filled-circle-can-start-now")
"""A filled circle can start now."""

PART_NOT_WRITTEN_DOWN_YET: Final = Message("handout:part-not-written-down-yet")
"""not written down yet"""

LIST_TWO_FIVE_PROBLEMS_COST: Final = Message("handout:list-two-five-problems-cost")
"""List two to five problems that cost hours or money each week. Then they can be compared by the same criteria."""

PART_NONE_YET: Final = Message("handout:part-none-yet")
"""none yet"""

RANK_PROBLEM: Final = Message("handout:rank-problem")
"""Rank and problem"""

CLASS_WORD: Final = Message("handout:class-word")
"""Class"""

WHY_HERE_COLUMN: Final = Message("handout:why-here-column")
"""Why here"""

FEASIBLE: Final = Message("handout:feasible")
"""Feasible"""

SCORE: Final = Message("handout:score")
"""Score"""

HOW_READ: Final = Message("handout:how-read")
"""How to read it"""

WHY_NOT_THIRD: Final = Message("handout:why-not-third")
"""Why not the third"""

NOTHING_HOLDS_BACK_OTHERS_SCORE: Final = Message("handout:nothing-holds-back-others-score")
"""Nothing holds it back; others score higher."""

WHAT_WOULD_TURN_ORDER: Final = Message("handout:what-would-turn-order")
"""What would turn the order"""

READY_MADE_TOOL_EXISTS: Final = Message("handout:ready-made-tool-exists")
"""A ready-made tool exists"""

BUY: Final = Message("handout:buy")
"""To buy"""

WHY_WHAT_COMES_FIRST: Final = Message("handout:why-what-comes-first")
"""Why, and what comes first"""

NO_PROJECT_ML_NOW_WHY: Final = Message("handout:no-project-ml-now-why")
"""No project for ML now, and why"""

WHY_WHAT_DO_INSTEAD: Final = Message("handout:why-what-do-instead")
"""Why, and what to do instead"""

SPONSOR: Final = Message("handout:sponsor")
"""Sponsor"""

PROJECT_LEAD: Final = Message("handout:project-lead")
"""Project lead"""

USERS: Final = Message("handout:users")
"""Users"""

WAY: Final = Message("handout:way")
"""Way"""

WORK: Final = Message("handout:work")
"""Work"""

ONCE: Final = Message("handout:once")
"""Once"""

YEAR: Final = Message("handout:year")
"""A year"""

TIME: Final = Message("handout:time")
"""Time"""

WHAT_COULD_DERAIL: Final = Message("handout:what-could-derail")
"""What could derail it"""

WHAT_NO_LONGER_FITS_AFTER: Final = Message("handout:what-no-longer-fits-after")
"""What no longer fits after changes by hand"""

TIME_LEAD: Final = Message("handout:time-lead")
"""Time."""

NO_COMMON_MISTAKE_SHOWS_ANSWERS: Final = Message("handout:no-common-mistake-shows-answers")
"""No common mistake shows in the answers so far"""

WHAT_THIS_REPORT_TAKES_GRANTED: Final = Message("handout:what-this-report-takes-granted")
"""What this report takes for granted"""

WARNING: Final = Message("handout:warning")
"""Warning"""

WHAT_DO: Final = Message("handout:what-do")
"""What to do"""

RESTS: Final = Message("handout:rests")
"""Rests on"""

HOW_EACH_SAFEGUARD_STANDS: Final = Message("handout:how-each-safeguard-stands")
"""How each safeguard stands"""

TEXTS_THEY_ANSWER: Final = Message("handout:texts-they-answer")
"""The texts they answer"""

WHAT_EACH_PROBLEM_NEEDS_FIRST: Final = Message("handout:what-each-problem-needs-first")
"""What each problem needs first"""

SAFEGUARD: Final = Message("handout:safeguard")
"""Safeguard"""

TOLD: Final = Message("handout:told")
"""Told"""

NEEDED_BEFORE: Final = Message("handout:needed-before")
"""Needed before"""

WHAT_PUTS_PLACE: Final = Message("handout:what-puts-place")
"""What puts it in place"""

MEANS_TAKEN_BEFORE_SCORES_ROUNDED: Final = Message("handout:means-taken-before-scores-rounded")
"""Means are taken before scores are rounded for print."""


def capabilities_behind_scores(*, count: int | float | Decimal) -> Message:
    """The {count} capabilities behind the scores"""
    return Message("handout:capabilities-behind-scores", (count,))


EVERY_QUESTION_ANSWERED: Final = Message("handout:every-question-answered")
"""Every question is answered."""


def part_cannot_count(*, number: int, why: Literal["dont-know", "not-answered", "left-open"]) -> Message:
    """Questions that cannot count yet, by why."""
    return Message("handout:part-cannot-count", (number, why))


def part_number_not_applying(*, number: int) -> Message:
    """{number} does not apply / {number} do not apply"""
    return Message("handout:part-number-not-applying", (number,))


HOW_SURE_THIS: Final = Message("handout:how-sure-this")
"""How sure this is"""

FURTHEST_BEHIND: Final = Message("handout:furthest-behind")
"""Furthest behind"""


def every_capability_has_score_lies(*, lowest: str, out_of: str) -> Message:
    """Every capability that has a score lies at {lowest} {out-of}."""
    return Message("handout:every-capability-has-score-lies", (lowest, out_of))


ALL_ALIKE: Final = Message("handout:all-alike")
"""All alike"""

FURTHEST_ALONG: Final = Message("handout:furthest-along")
"""Furthest along"""

BRACKETS_WHERE_STEP_STANDS_PLAN: Final = Message("handout:brackets-where-step-stands-plan")
"""In brackets: where the step stands in the plan. The action list says why one is left out."""

PART_NO_SCORE_YET: Final = Message("handout:part-no-score-yet")
"""no score yet"""

CAPABILITY: Final = Message("handout:capability")
"""Capability"""

ANSWER_SHOWS: Final = Message("handout:answer-shows")
"""The answer that shows it"""

FIRST_STEP_COLUMN: Final = Message("handout:first-step-column")
"""First step"""

WHAT_ANSWERS_SHOW: Final = Message("handout:what-answers-show")
"""What the answers show"""

HOW_FAR_TRUST_THIS: Final = Message("handout:how-far-trust-this")
"""How far to trust this."""

ANSWER_FIRST_QUESTIONS_GET_SCORES: Final = Message("handout:answer-first-questions-get-scores")
"""Answer the first questions to get scores, a phase and a plan."""


def strongest_at_weakest_at(*, name: str, printed: str, out_of: str, other_name: str, other_printed: str) -> Message:
    """Strongest: {name} at {printed} {out-of}. Weakest: {other-name} at {other-printed}."""
    return Message("handout:strongest-at-weakest-at", (name, printed, out_of, other_name, other_printed))


def pages_need_more_answers_left(*, provisional_sentence: str) -> Message:
    """{provisional-sentence} Pages that need more answers are left out."""
    return Message("handout:pages-need-more-answers-left", (provisional_sentence,))


def part_at_weakest(*, out_of: str) -> Message:
    """{out-of} at the weakest"""
    return Message("handout:part-at-weakest", (out_of,))


PART_EVERY_DIMENSION: Final = Message("handout:part-every-dimension")
"""every dimension"""

PART_PROBLEMS_START_WITH: Final = Message("handout:part-problems-start-with")
"""problems to start with"""


def part_entered(*, problems: int | float | Decimal) -> Message:
    """of {problems} entered"""
    return Message("handout:part-entered", (problems,))


PART_ACTION_STARTS: Final = Message("handout:part-action-starts")
"""action starts"""

PART_ACTIONS_START: Final = Message("handout:part-actions-start")
"""actions start"""


def part_plan(*, actions: int | float | Decimal) -> Message:
    """of {actions} in the plan"""
    return Message("handout:part-plan", (actions,))


def not_known(*, unknown: int | float | Decimal) -> Message:
    """, {unknown} not known"""
    return Message("handout:not-known", (unknown,))


NOT_KNOWN_YET: Final = Message("handout:not-known-yet")
"""Not known yet"""

NOT_MET_YET: Final = Message("handout:not-met-yet")
"""Not met yet"""


def found(*, gate_found: str) -> Message:
    """Found: {gate-found}."""
    return Message("handout:found", (gate_found,))


def data_is(*, words: str, of: Literal["problem", "main"]) -> Message:
    """Data is {words}, by the answers about the first problem. / Data is {words}."""
    return Message("handout:data-is", (words, of))


KEEP_ONE_PLACE_CHECKED_OPEN: Final = Message("handout:keep-one-place-checked-open")
"""Keep it in one place, checked, and open to all who need it."""


def data_status_not_known_yet(*, low: str, high: str) -> Message:
    """The data status is not known yet: between {low} and {high}."""
    return Message("handout:data-status-not-known-yet", (low, high))


def be_found_out(*, unknown: str) -> Message:
    """To be found out: {unknown}."""
    return Message("handout:be-found-out", (unknown,))


def reach_next_status(*, blocks_next: str) -> Message:
    """To reach the next status: {blocks-next}."""
    return Message("handout:reach-next-status", (blocks_next,))


def what_status_and_score_measure(*, dimension: str, of: Literal["problem", "main"]) -> Message:
    """The status looks at four answers about one problem, the score of “{dimension}” at all answers about data. /…"""
    return Message("handout:what-status-and-score-measure", (dimension, of))


def first_has_data_of_its_own(*, name: str, status: str, told: Literal["more", "less", "otherwise"]) -> Message:
    """For “{name}” you told more: {status}. / Of “{name}” less is known: {status}. / For “{name}” you told…"""
    return Message("handout:first-has-data-of-its-own", (name, status, told))


LIST_PEOPLE_WHO_COULD_HELP: Final = Message("handout:list-people-who-could-help")
"""List the people who could help, with the time they have."""

SEE_PAGE_CANDIDATE_PROBLEMS: Final = Message("handout:see-page-candidate-problems")
"""See the page on candidate problems."""

START_WITH_THESE: Final = Message("handout:start-with-these")
"""Start with these"""

BEFORE_FIRST_PROBLEM: Final = Message("handout:before-first-problem")
"""Before the first problem"""

IF_NOTHING_CHANGES: Final = Message("handout:if-nothing-changes")
"""If nothing changes"""

NO_QUESTION_HAS_BEEN_ANSWERED: Final = Message("handout:no-question-has-been-answered")
"""No question has been answered, so there is no placement to trust yet."""

ROLES_WHAT_OPEN_ONES_NEED: Final = Message("handout:roles-what-open-ones-need")
"""The roles, and what the open ones need"""

WHO_COULD_CARRY_WHICH_ROLE: Final = Message("handout:who-could-carry-which-role")
"""Who could carry which role"""

TIME_SKILLS: Final = Message("handout:time-skills")
"""Time and skills"""

SKILLS_GAIN: Final = Message("handout:skills-gain")
"""Skills to gain"""

NAMES_TIME_SKILLS_ENTERED_LEAVE: Final = Message("handout:names-time-skills-entered-leave")
"""Names, time and skills as entered. Leave this section out to share the report further: then no name from this…"""

PEOPLE_NUMBERED_NOT_NAMED_TIME: Final = Message("handout:people-numbered-not-named-time")
"""People are numbered, not named; time and skills as entered."""

PERSON: Final = Message("handout:person")
"""Person"""

TIME_ML: Final = Message("handout:time-ml")
"""Time for ML"""

SKILLS: Final = Message("handout:skills")
"""Skills"""

LIST_PEOPLE_WHO_COULD_WORK: Final = Message("handout:list-people-who-could-work")
"""List the people who could work on ML, with the time they have. Then this page shows who can carry what."""

SINGLE_POINTS: Final = Message("handout:single-points")
"""Single points"""

SMALLEST_STEP: Final = Message("handout:smallest-step")
"""Smallest step"""

HIRE_TRAIN_OR_PARTNER: Final = Message("handout:hire-train-or-partner")
"""Hire, train or partner"""

SKILLS_STILL_MISSING: Final = Message("handout:skills-still-missing")
"""Skills still missing"""

ADVICE: Final = Message("handout:advice")
"""Advice"""

PART_NOTHING_BUT_NOBODY_HOLDS: Final = Message("handout:part-nothing-but-nobody-holds")
"""nothing, but nobody holds it"""

HOW_GAIN: Final = Message("handout:how-gain")
"""How to gain it"""

SKILLS_BELOW_WORKING_LEVEL_HOW: Final = Message("handout:skills-below-working-level-how")
"""Skills below working level, and how many roles need each"""


def nobody_by_name_people_list(*, names: int) -> Message:
    """Nobody from the list: its {names} person appears as a number. Names typed into sentences are not left out:…"""
    return Message("handout:nobody-by-name-people-list", (names,))


def part_note(*, rstrip: str, note: str) -> Message:
    """{rstrip}. Note: {note}"""
    return Message("handout:part-note", (rstrip, note))


def part_after(*, after: Sequence[str]) -> Message:
    """after {after}"""
    return Message("handout:part-after", (tuple(after),))


def person_by_number(*, number: int | float | Decimal) -> Message:
    """Person {number}"""
    return Message("handout:person-by-number", (number,))


def part_not_shown_fewer_than(*, least: int) -> Message:
    """not shown: fewer than {least}"""
    return Message("handout:part-not-shown-fewer-than", (least,))


def questionnaire(*, questionnaire: str, questionnaire_version: str) -> Message:
    """Questionnaire {questionnaire} {questionnaire-version}"""
    return Message("handout:questionnaire", (questionnaire, questionnaire_version))


def part_rules(*, rubric: str, rubric_version: str) -> Message:
    """rules {rubric} {rubric-version}"""
    return Message("handout:part-rules", (rubric, rubric_version))


def part_stability_order_from_runs_with(*, draws: int | float | Decimal, seed: int) -> Message:
    """stability of the order from {draws} runs with seed {seed}"""
    return Message("handout:part-stability-order-from-runs-with", (draws, seed))


def part_assessed(*, issued: str) -> Message:
    """assessed on {issued}"""
    return Message("handout:part-assessed", (issued,))


def most_numbers_stand_with_their(*, price: str) -> Message:
    """Most numbers stand with their sources in the report, in “{price}”; the file of the results holds all."""
    return Message("handout:most-numbers-stand-with-their", (price,))


def nobody_has_named_currency_yet(*, from_what_was_told: str) -> Message:
    """Nobody has named a currency yet. {from-what-was-told}"""
    return Message("handout:nobody-has-named-currency-yet", (from_what_was_told,))


def all_amounts(*, currency: str, from_what_was_told: str) -> Message:
    """All amounts are in {currency}. {from-what-was-told}"""
    return Message("handout:all-amounts", (currency, from_what_was_told))


def part_quarterly_from(*, first: date, habit: date) -> Message:
    """{first}; quarterly from {habit}"""
    return Message("handout:part-quarterly-from", (first, habit))


def part_floor_phase(*, phase: int) -> Message:
    """floor of phase {phase}"""
    return Message("handout:part-floor-phase", (phase,))


def part_then_to_now(*, printed_then: str, printed_now: str, words: str) -> Message:
    """{printed-then} to {printed-now}, {words}"""
    return Message("handout:part-then-to-now", (printed_then, printed_now, words))


def phase(*, placed: int | float | Decimal, name: str) -> Message:
    """Phase {placed}: {name}"""
    return Message("handout:phase", (placed, name))


def first_steps(*, steps: int) -> Message:
    """The first {steps} step / The first {steps} steps"""
    return Message("handout:first-steps", (steps,))


def file_itself_supports_at_most(*, seen: str, told: str) -> Message:
    """The file itself supports “{seen}” at most; people told “{told}”."""
    return Message("handout:file-itself-supports-at-most", (seen, told))


def part_scores(*, name: str, score_range: str, why_third: str) -> Message:
    """{name} scores {score-range} of 100. {why-third}"""
    return Message("handout:part-scores", (name, score_range, why_third))


def comes_first_since_can_be(*, words: str, name: str) -> Message:
    """{words} {name} comes first since it can be tried; what it brings is smaller than half of the scale."""
    return Message("handout:comes-first-since-can-be", (words, name))


def our_proposal(*, line: str) -> Message:
    """Our proposal: {line}"""
    return Message("handout:our-proposal", (line,))


def see(*, in_brief: str, warnings: str) -> Message:
    """{in-brief} See “{warnings}”."""
    return Message("handout:see", (in_brief, warnings))


def questions_cannot_count_yet(*, counted: int, parts: Sequence[Message]) -> Message:
    """{counted} question cannot count yet: {parts}. / {counted} questions cannot count yet: {parts}."""
    return Message("handout:questions-cannot-count-yet", (counted, tuple(parts)))


def not_known_questions(*, unknown: int) -> Message:
    """Not known: {unknown} question / Not known: {unknown} questions"""
    return Message("handout:not-known-questions", (unknown,))


def level(*, level: int | float | Decimal) -> Message:
    """Level {level}"""
    return Message("handout:level", (level,))


PART_FIRST_BY_ANSWERS: Final = Message("handout:part-first-by-answers")
"""of 100, first by the answers"""

PART_FIRST_PROBLEM: Final = Message("handout:part-first-problem")
"""of 100, first problem"""


def part_days(*, starts: str) -> Message:
    """{starts} in 90 days"""
    return Message("handout:part-days", (starts,))


def part_phase(*, target_phase: int | float | Decimal) -> Message:
    """phase {target-phase}"""
    return Message("handout:part-phase", (target_phase,))


def part_of_total_and_unknown(*, total: int | float | Decimal, beside: str) -> Message:
    """of {total}{beside}"""
    return Message("handout:part-of-total-and-unknown", (total, beside))


def part_of_total(*, total: int | float | Decimal) -> Message:
    """of {total}"""
    return Message("handout:part-of-total", (total,))


def part_reach(*, low: int | float | Decimal, high: int | float | Decimal) -> Message:
    """{low} to {high}"""
    return Message("handout:part-reach", (low, high))


ONE_PAGE_BOARD: Final = Message("handout:one-page-board")
"""One page for the board"""

WHAT_COSTS_BRINGS: Final = Message("handout:what-costs-brings")
"""What it costs and brings"""

EXECUTIVE_SUMMARY: Final = Message("handout:executive-summary")
"""Executive summary"""


def part_not_met_yet(*, gates: int, phase: str) -> Message:
    """Below the number of gates, on a card."""
    return Message("handout:part-not-met-yet", (gates, phase))


def part_gates_not_known_yet(*, gates: int, phase: str) -> Message:
    """Below the number of gates, on a card."""
    return Message("handout:part-gates-not-known-yet", (gates, phase))


def part_met(*, gates: int, phase: str) -> Message:
    """Below the number of gates, on a card."""
    return Message("handout:part-met", (gates, phase))


SCORECARD: Final = Message("handout:scorecard")
"""Scorecard"""

GAPS_BY_DIMENSION: Final = Message("handout:gaps-by-dimension")
"""Gaps by dimension"""

MODELS_IN_USE: Final = Message("handout:models-in-use")
"""Title of a section."""


def one_model(*, standing: Literal["counts", "does-not-count", "not-known"]) -> Message:
    """The one model that was told of counts as in daily use / The one model that was told of does not count as in…"""
    return Message("handout:one-model", (standing,))


def whether_any_model_counts(*, total: int) -> Message:
    """It is not known yet whether any of {total} models counts as in daily use"""
    return Message("handout:whether-any-model-counts", (total,))


def no_model_counts(*, total: int) -> Message:
    """None of {total} models counts as in daily use yet"""
    return Message("handout:no-model-counts", (total,))


def no_model_counts_for_certain(*, total: int, unknown: int) -> Message:
    """None of {total} models counts as in daily use for certain; of {unknown} it is not known yet"""
    return Message("handout:no-model-counts-for-certain", (total, unknown))


def models_counted(*, total: int, counted: int) -> Message:
    """{counted} of {total} models counts as in daily use / {counted} of {total} models count as in daily use"""
    return Message("handout:models-counted", (total, counted))


def models_counted_or_unknown(*, total: int, counted: int, unknown: int) -> Message:
    """{counted} of {total} models counts as in daily use; of {unknown} more it is not known yet / {counted} of…"""
    return Message("handout:models-counted-or-unknown", (total, counted, unknown))


def told_of_model(*, told: Literal["yes", "no", "dont-know", "untold"]) -> Message:
    """What was answered about a model, in a cell of a table."""
    return Message("handout:told-of-model", (told,))


WHETHER_MODEL_COUNTS: Final = Message("handout:whether-model-counts")
"""Head of a column: whether a model counts as in daily use."""

PLACEMENT: Final = Message("handout:placement")
"""Placement"""

DATA_STATUS: Final = Message("handout:data-status")
"""Data status"""

TEAM_ROLES: Final = Message("handout:team-roles")
"""Team roles"""

PEOPLE_THEIR_SKILLS: Final = Message("handout:people-their-skills")
"""People and their skills"""

CANDIDATE_PROBLEMS: Final = Message("handout:candidate-problems")
"""Candidate problems"""

FIRST_PROOF_CONCEPT: Final = Message("handout:first-proof-concept")
"""First proof of concept"""

SAFEGUARDS: Final = Message("handout:safeguards")
"""Safeguards"""

ROADMAP: Final = Message("handout:roadmap")
"""Roadmap"""

WARNINGS_ASSUMPTIONS: Final = Message("handout:warnings-assumptions")
"""Warnings and assumptions"""

ACTION_LIST: Final = Message("handout:action-list")
"""Action list"""

WHERE_PEOPLE_DISAGREE: Final = Message("handout:where-people-disagree")
"""Where people disagree"""

SINCE_LAST_TIME: Final = Message("handout:since-last-time")
"""Since last time"""

WHAT_TABLE_SHOWED: Final = Message("handout:what-table-showed")
"""What the table showed"""

APPENDIX: Final = Message("handout:appendix")
"""Appendix"""


def answers_in_appendix(*, answers: int) -> Message:
    """{answers} answer, one by one in the appendix / {answers} answers, one by one in the appendix"""
    return Message("handout:answers-in-appendix", (answers,))


def answers_without_note(*, told: Message) -> Message:
    """{told}; no note."""
    return Message("handout:answers-without-note", (told,))


def answers_with_notes(*, told: Message, notes: int) -> Message:
    """{told}; {notes} note. / {told}; {notes} notes."""
    return Message("handout:answers-with-notes", (told, notes))


def first_actions_of_all(*, listed: int, total: int, owners: int) -> Message:
    """{listed} of {total} actions, the first 90 days, for {owners} owner / {listed} of {total} actions, the first…"""
    return Message("handout:first-actions-of-all", (listed, total, owners))


def part_reason_for_gates(*, reason: str, number: int, gates: Sequence[str]) -> Message:
    """{reason} (for gate {gates}) / {reason} (for gates {gates})"""
    return Message("handout:part-reason-for-gates", (reason, number, tuple(gates)))


def questions_count_more(*, double: int, total: int, times: int | float | Decimal) -> Message:
    """{double} of {total} questions counts twice, because its sources name it as a step of the journey or of the…"""
    return Message("handout:questions-count-more", (double, total, times))


def criteria_by_preset(*, preset: str) -> Message:
    """Before the weights of all criteria."""
    return Message("handout:criteria-by-preset", (preset,))


CRITERIA_BY_OWN_WEIGHTS: Final = Message("handout:criteria-by-own-weights")
"""Criteria of problems (own weights)."""


def points_of_dispute(*, conflicts: int) -> Message:
    """Behind a sentence on the page Method."""
    return Message("handout:points-of-dispute", (conflicts,))


def part_fingerprint(*, fingerprint: str) -> Message:
    """Of questionnaire and rules."""
    return Message("handout:part-fingerprint", (fingerprint,))


PART_NO_FINGERPRINT: Final = Message("handout:part-no-fingerprint")
"""fingerprint of both not recorded"""

DASH_MEANS: Final = Message("handout:dash-means")
"""A dash: no score."""


def orange_means(*, floor: str, phase: int) -> Message:
    """Orange: a dimension that does not reach {floor}, the least that phase {phase} asks for."""
    return Message("handout:orange-means", (floor, phase))


def amber_means(*, floor: str, phase: int) -> Message:
    """Amber: a dimension that does not reach {floor}, the least that phase {phase} asks for."""
    return Message("handout:amber-means", (floor, phase))


def furthest_apart_are_drawn(*, drawn: int) -> Message:
    """The {drawn} question on which answers lie furthest apart is drawn. / The {drawn} questions on which answers…"""
    return Message("handout:furthest-apart-are-drawn", (drawn,))


def settled_in(*, request: str, section: str) -> Message:
    """A fact that would settle the phase, and where the report tells more of it; the line leads there."""
    return Message("handout:settled-in", (request, section))


def shortest_way_is(*, phase: int, way: Message) -> Message:
    """The shortest way to phase {phase}: {way}"""
    return Message("handout:shortest-way-is", (phase, way))


def mistakes_answers_point_to(*, mistakes: int) -> Message:
    """{mistakes} common mistake the answers point to / {mistakes} common mistakes the answers point to"""
    return Message("handout:mistakes-answers-point-to", (mistakes,))


def part_or_more(*, score: str) -> Message:
    """{score} or more"""
    return Message("handout:part-or-more", (score,))


def part_or_less(*, score: str) -> Message:
    """{score} or less"""
    return Message("handout:part-or-less", (score,))


def no_capability_below(*, enough: int | float | Decimal) -> Message:
    """No capability lies below {enough}: keep what is in place."""
    return Message("handout:no-capability-below", (enough,))


def part_step_not_planned(*, title: str) -> Message:
    """A step of the plan in a table; in brackets where the list of actions has it."""
    return Message("handout:part-step-not-planned", (title,))


def part_step_of_number(*, title: str, number: int) -> Message:
    """{title} (action {number})"""
    return Message("handout:part-step-of-number", (title, number))


def part_step_recurring(*, title: str) -> Message:
    """{title} (recurring)"""
    return Message("handout:part-step-recurring", (title,))


def part_step_later(*, title: str) -> Message:
    """{title} (later)"""
    return Message("handout:part-step-later", (title,))


def too_much_rests_on(*, name: str) -> Message:
    """Too much rests on {name}."""
    return Message("handout:too-much-rests-on", (name,))


def before_its_trial(*, why: str) -> Message:
    """Before its trial: {why}"""
    return Message("handout:before-its-trial", (why,))


NO_QUESTION_LEFT_OPEN: Final = Message("handout:no-question-left-open")
"""No question is left open."""

ORGANIZATION: Final = Message("handout:organization")
"""In the place of a name, in the name of a file."""


def part_so_many(*, told: str, number: int | float | Decimal) -> Message:
    """{told} ({number}):"""
    return Message("handout:part-so-many", (told, number))
