"""The messages of book.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final

from readiness.words.message import Message

QUESTION: Final = Message("book:question")
"""Question"""

ANSWER: Final = Message("book:answer")
"""Answer"""

CHOOSE_FROM_LIST_CELL: Final = Message("book:choose-from-list-cell")
"""Choose from the list of the cell."""

NOTE_OR_EVIDENCE: Final = Message("book:note-or-evidence")
"""Note or evidence"""

WHAT_SUPPORTS_ANSWER_DOCUMENT_SYSTEM: Final = Message("book:what-supports-answer-document-system")
"""What supports the answer: a document, a system, a person."""

HOW_SURE: Final = Message("book:how-sure")
"""How sure"""

WHY_DOES_NOT_APPLY: Final = Message("book:why-does-not-apply")
"""Why it does not apply"""

ONLY_BESIDE_DOES_NOT_APPLY: Final = Message("book:only-beside-does-not-apply")
"""Only beside “Does not apply”."""

COME_BACK: Final = Message("book:come-back")
"""Come back to it"""

WHAT_LEVELS_MEAN: Final = Message("book:what-levels-mean")
"""What the levels mean"""

HELP: Final = Message("book:help")
"""Help"""

HOW_TELL: Final = Message("book:how-tell")
"""How to tell"""

DIMENSION: Final = Message("book:dimension")
"""Dimension"""

ONE_ANSWER_EACH_QUESTION_CHOSEN: Final = Message("book:one-answer-each-question-chosen")
"""One answer for each question, chosen from the list of its cell. What is not answered lowers no score; “I do not…"""

ANSWERS: Final = Message("book:answers")
"""Answers"""

NAME_ASSESSMENT: Final = Message("book:name-assessment")
"""Name of the assessment"""

PLAN_STARTS: Final = Message("book:plan-starts")
"""The plan starts on"""

NAME_ORGANIZATION: Final = Message("book:name-organization")
"""Name of the organization"""

PEOPLE_EMPLOYED: Final = Message("book:people-employed")
"""People employed"""

SECTOR: Final = Message("book:sector")
"""Sector"""

COUNTRY: Final = Message("book:country")
"""Country"""

CURRENCY: Final = Message("book:currency")
"""Currency"""

ASSESSED: Final = Message("book:assessed")
"""Assessed on"""

LAST_LOOK_BEFORE_THIS_ONE: Final = Message("book:last-look-before-this-one")
"""Last look before this one"""

NO_MODEL_DOES_REAL_WORK: Final = Message("book:no-model-does-real-work")
"""No model does real work"""

NOBODY_COULD_WORK_MACHINE_LEARNING: Final = Message("book:nobody-could-work-machine-learning")
"""Nobody could work on machine learning"""

WEIGHTS_PROBLEMS: Final = Message("book:weights-problems")
"""Weights of problems"""

ABOUT: Final = Message("book:about")
"""About"""

TOLD: Final = Message("book:told")
"""Told"""

TOLD_ONCE_ABOUT_ORGANIZATION_NEVER: Final = Message("book:told-once-about-organization-never")
"""Told once about the organization and never voted on. An empty cell is not told, which is not a no."""

FACTS: Final = Message("book:facts")
"""Facts"""

PUBLIC_HOLIDAYS: Final = Message("book:public-holidays")
"""Public holidays of"""

PART_NO_COUNTRY: Final = Message("book:part-no-country")
"""no country"""

NOTHING_YET: Final = Message("book:nothing-yet")
"""Nothing is in it yet."""

ANSWER_BY_YOURSELF_FROM_WHAT: Final = Message("book:answer-by-yourself-from-what")
"""Answer by yourself, from what you see, and choose from the list of the cell. Leave empty what you do not want to…"""

MACHINE_LEARNING_READINESS: Final = Message("book:machine-learning-readiness")
"""Machine-learning readiness"""

ORGANIZATION: Final = Message("book:organization")
"""Organization"""

PHASE: Final = Message("book:phase")
"""Phase"""

NOTHING_WAS_ANSWERED_YET: Final = Message("book:nothing-was-answered-yet")
"""Nothing was answered yet"""

DATA_STATUS: Final = Message("book:data-status")
"""Data status"""

PART_NOT_KNOWN_YET: Final = Message("book:part-not-known-yet")
"""not known yet"""

ANSWERED: Final = Message("book:answered")
"""Answered"""

COVERED: Final = Message("book:covered")
"""Covered"""

IN_PART: Final = Message("book:in-part")
"""In part"""

MISSING: Final = Message("book:missing")
"""Missing"""

WHAT_ASKS: Final = Message("book:what-asks")
"""What it asks"""

STATE: Final = Message("book:state")
"""State"""

WHAT_WAS_FOUND: Final = Message("book:what-was-found")
"""What was found"""

WHY_MATTERS: Final = Message("book:why-matters")
"""Why it matters"""

CONDITIONS_EACH_PHASE_NOT_KNOWN: Final = Message("book:conditions-each-phase-not-known")
"""The conditions of each phase. Not known is not the same as not met."""

GATES: Final = Message("book:gates")
"""Gates"""

ROLE: Final = Message("book:role")
"""Role"""

COVER: Final = Message("book:cover")
"""Cover"""

POINTS: Final = Message("book:points")
"""Points"""

NEEDED: Final = Message("book:needed")
"""Needed"""

HELD_BY: Final = Message("book:held-by")
"""Held by"""

SKILLS_STILL_MISSING: Final = Message("book:skills-still-missing")
"""Skills still missing"""

HOW_WELL_EACH_PERSON_FITS: Final = Message("book:how-well-each-person-fits")
"""How well each person fits each role, and how the role is covered: 0 missing, 1 in part, 2 and 3 covered."""

PEOPLE_BY_ROLES: Final = Message("book:people-by-roles")
"""People by roles"""


def part_not_known_sure(*, cover: str) -> Message:
    """{cover}, not known for sure"""
    return Message("book:part-not-known-sure", (cover,))


RANK: Final = Message("book:rank")
"""Rank"""

PROBLEM: Final = Message("book:problem")
"""Problem"""

CLASS_WORD: Final = Message("book:class-word")
"""Class"""

SCORE_BY_FORMULA: Final = Message("book:score-by-formula")
"""Score by formula"""

SCORE_BY_RULES: Final = Message("book:score-by-rules")
"""Score by the rules"""

FORMULAS_NEED_ANSWERS: Final = Message("book:formulas-need-answers")
"""In front of what a sheet is about, in a copy without answers."""

DIFFERENCE: Final = Message("book:difference")
"""Difference"""

RANKS_FIRST: Final = Message("book:ranks-first")
"""Ranks first"""

DATA_COUNTED_UP: Final = Message("book:data-counted-up")
"""Data counted up to"""

WHY_HERE: Final = Message("book:why-here")
"""Why here"""

SCORE_WEIGHTED_SUM_LEVELS_WEIGHTS: Final = Message("book:score-weighted-sum-levels-weights")
"""Score = 100 / 3 × the weighted sum of the levels; the weights are on the sheet Method. Class goes first."""

RANKING: Final = Message("book:ranking")
"""Ranking"""


def weight(*, name: str) -> Message:
    """Weight of “{name}”"""
    return Message("book:weight", (name,))


QUESTIONNAIRE: Final = Message("book:questionnaire")
"""Questionnaire"""

RULES: Final = Message("book:rules")
"""Rules"""

FINGERPRINT_BOTH: Final = Message("book:fingerprint-both")
"""Fingerprint of both"""

RUNS_BEHIND_STABILITY_ORDER: Final = Message("book:runs-behind-stability-order")
"""Runs behind the stability of the order"""

ASSESSMENT_BEGUN: Final = Message("book:assessment-begun")
"""Assessment begun"""

LAST_CHANGED: Final = Message("book:last-changed")
"""Last changed"""

VALUE: Final = Message("book:value")
"""Value"""

EXPLANATION: Final = Message("book:explanation")
"""Explanation"""

METHOD: Final = Message("book:method")
"""Method"""

WEIGHTS_VERSIONS_RULES_BEHIND_NUMBERS: Final = Message("book:weights-versions-rules-behind-numbers")
"""Weights, versions and rules behind the numbers."""

MACHINE_LEARNING_READINESS_PORTFOLIO: Final = Message("book:machine-learning-readiness-portfolio")
"""Machine-learning readiness: portfolio"""

FILE: Final = Message("book:file")
"""File"""

WHY_LEFT_OUT: Final = Message("book:why-left-out")
"""Why it is left out"""

LEFT_OUT: Final = Message("book:left-out")
"""Left out"""

FILES_FOLDER_COULD_NOT_BE: Final = Message("book:files-folder-could-not-be")
"""Files of the folder that could not be read."""


def score_from(*, name: str) -> Message:
    """{name}, from"""
    return Message("book:score-from", (name,))


def score_to(*, name: str) -> Message:
    """{name}, to"""
    return Message("book:score-to", (name,))


WHERE_EACH_STANDS: Final = Message("book:where-each-stands")
"""Where each stands"""

WHAT_EACH_HAS_DO: Final = Message("book:what-each-has-do")
"""What each has to do"""

WHERE_EACH_STANDS_WHAT_COMMONLY: Final = Message("book:where-each-stands-what-commonly")
"""Where each stands, and what is commonly missing."""

CONTENTS: Final = Message("book:contents")
"""Contents"""

ASSESSMENTS: Final = Message("book:assessments")
"""Assessments"""

NEWEST: Final = Message("book:newest")
"""Newest"""

ASSESSMENT: Final = Message("book:assessment")
"""Assessment"""

PEOPLE: Final = Message("book:people")
"""People"""

GATES_NOT_MET: Final = Message("book:gates-not-met")
"""Gates not met"""

GATES_NOT_KNOWN: Final = Message("book:gates-not-known")
"""Gates not known"""

FIRST_PROBLEM: Final = Message("book:first-problem")
"""First problem"""

ACTIONS_DONE: Final = Message("book:actions-done")
"""Actions done"""

ACTIONS_PLANNED: Final = Message("book:actions-planned")
"""Actions planned"""

LAST_SNAPSHOT: Final = Message("book:last-snapshot")
"""Last snapshot"""

NEXT_REVIEW: Final = Message("book:next-review")
"""Next review"""

QUESTIONS: Final = Message("book:questions")
"""Questions"""

GATES_THOSE_NEXT_PHASE_EACH: Final = Message("book:gates-those-next-phase-each")
"""Gates are those of the next phase. Each score stands between the lowest and the highest it can have; an empty one…"""

PORTFOLIO: Final = Message("book:portfolio")
"""Portfolio"""

GATE: Final = Message("book:gate")
"""Gate"""

NOT_MET: Final = Message("book:not-met")
"""Not met"""

NOT_KNOWN: Final = Message("book:not-known")
"""Not known"""

MET: Final = Message("book:met")
"""Met"""

NOT_MET_BY: Final = Message("book:not-met-by")
"""Not met by"""

NOT_KNOWN_OF_WHOM: Final = Message("book:not-known-of-whom")
"""Not known of"""

WHAT_COMMONLY_MISSING_EACH_GATE: Final = Message("book:what-commonly-missing-each-gate")
"""What is commonly missing: each gate with those who do not meet it. Those of whom it is not known stand apart."""


def part_names_and_more(*, names: str, kept: int | float | Decimal) -> Message:
    """{names} and {kept} more"""
    return Message("book:part-names-and-more", (names, kept))


def part_borderline_or_not_known(*, rest: int) -> Message:
    """{rest} borderline or not known yet"""
    return Message("book:part-borderline-or-not-known", (rest,))


def part_assessments(*, assessments: int) -> Message:
    """{assessments} assessment / {assessments} assessments"""
    return Message("book:part-assessments", (assessments,))


NO_ASSESSMENT: Final = Message("book:no-assessment")
"""No assessment"""

EACH_ACTION_FOLLOWS_FROM_WHAT: Final = Message("book:each-action-follows-from-what")
"""Each action follows from what was answered, so none is added here. Note it on the one it belongs to."""

NUMBER_SHORT: Final = Message("book:number-short")
"""No."""

ACTION: Final = Message("book:action")
"""Action"""

PERIOD: Final = Message("book:period")
"""Period"""

START: Final = Message("book:start")
"""Start"""

END: Final = Message("book:end")
"""End"""

PERSON_DAYS: Final = Message("book:person-days")
"""Person-days"""

OWNER_ROLE: Final = Message("book:owner-role")
"""Owner role"""

PERSON: Final = Message("book:person")
"""Person"""

STATUS: Final = Message("book:status")
"""Status"""

DONE_ON: Final = Message("book:done-on")
"""Done on"""

ASKED_FOR: Final = Message("book:asked-for")
"""Asked for"""

BECAUSE: Final = Message("book:because")
"""Because"""

WHAT_DO: Final = Message("book:what-do")
"""What to do"""

SIGN_PROGRESS: Final = Message("book:sign-progress")
"""Sign of progress"""

DONE_WHEN: Final = Message("book:done-when")
"""Done when"""

OPENS_GATE: Final = Message("book:opens-gate")
"""Opens gate"""

AFTER: Final = Message("book:after")
"""After"""

NOTE: Final = Message("book:note")
"""Note"""

PLAN: Final = Message("book:plan")
"""In the plan"""

CHANGE_PERSON_DATES_EFFORT_STATUS: Final = Message("book:change-person-dates-effort-status")
"""Change person, dates, effort, status and notes, and bring the file back. A cell that you empty goes back to what…"""

ROADMAP: Final = Message("book:roadmap")
"""Roadmap"""

ANSWER_YES: Final = Message("book:answer-yes")
"""Yes"""

NO_LONGER: Final = Message("book:no-longer")
"""No longer"""

WRITTEN_BY_YOU: Final = Message("book:written-by-you")
"""Written by you"""

WHAT_CHARTER_SAYS: Final = Message("book:what-charter-says")
"""What the charter says"""

CHARTER: Final = Message("book:charter")
"""Charter"""

ONE_PAGE_CHARTER_FIRST_TRIAL: Final = Message("book:one-page-charter-first-trial")
"""The one-page charter of the first trial."""

KIND_OF_ENTRY: Final = Message("book:kind-of-entry")
"""What it is"""

WHAT_WAS_SAID: Final = Message("book:what-was-said")
"""What"""

AGREED: Final = Message("book:agreed")
"""Agreed on"""

WHAT_COULD_BE_SEEN: Final = Message("book:what-could-be-seen")
"""What could be seen"""

WHO: Final = Message("book:who")
"""Who"""

BY_WHEN: Final = Message("book:by-when")
"""By when"""

IS_DONE: Final = Message("book:is-done")
"""Done"""

RECORDED: Final = Message("book:recorded")
"""Recorded on"""

WORKSHOP: Final = Message("book:workshop")
"""Workshop"""

WHAT_WORKSHOPS_AGREED_LEFT_OPEN: Final = Message("book:what-workshops-agreed-left-open")
"""What workshops agreed on, left open, decided and promised. Bring back who, by when, and what is done."""

MINUTES: Final = Message("book:minutes")
"""Minutes"""

SAFEGUARD: Final = Message("book:safeguard")
"""Safeguard"""

WHERE_CAN_BE_SEEN_OR: Final = Message("book:where-can-be-seen-or")
"""Where it can be seen, or why it does not apply"""

WHAT_VISITOR_WOULD_SEE: Final = Message("book:what-visitor-would-see")
"""What a visitor would see"""

NEEDED_BEFORE_THESE_START: Final = Message("book:needed-before-these-start")
"""Needed before these start"""

SAFEGUARDS: Final = Message("book:safeguards")
"""Safeguards"""

ANSWER_NO: Final = Message("book:answer-no")
"""No"""

PUBLISHED_TEXT: Final = Message("book:published-text")
"""Published text"""

NUMBER: Final = Message("book:number")
"""Number"""

TITLE: Final = Message("book:title")
"""Title"""

SAFEGUARDS_LAWS: Final = Message("book:safeguards-laws")
"""Safeguards and laws"""

WEIGHT_LEVEL: Final = Message("book:weight-level")
"""Weight × level"""

WEIGHT_LEVEL_SCALE: Final = Message("book:weight-level-scale")
"""Weight × level on the scale"""

CAPABILITY: Final = Message("book:capability")
"""Capability"""

WEIGHT_OF_QUESTION: Final = Message("book:weight-of-question")
"""Weight"""

NOT_KNOWING_COUNTS: Final = Message("book:not-knowing-counts")
"""Not knowing counts as 0"""

LEVEL_USED: Final = Message("book:level-used")
"""Level used"""

APPLIES: Final = Message("book:applies")
"""Applies"""

COUNTS: Final = Message("book:counts")
"""Counts"""

PART_SCORE: Final = Message("book:part-score")
"""Part of the score"""

SAME_BY_RULES: Final = Message("book:same-by-rules")
"""The same by the rules"""

HOW_EACH_ANSWER_ENTERS_ITS: Final = Message("book:how-each-answer-enters-its")
"""How each answer enters its score. Change an answer on the sheet Answers and follow it here."""

CONTRIBUTIONS: Final = Message("book:contributions")
"""Contributions"""

WEIGHT_APPLIES: Final = Message("book:weight-applies")
"""Weight that applies"""

WEIGHT_ANSWERED: Final = Message("book:weight-answered")
"""Weight answered"""

LOWEST: Final = Message("book:lowest")
"""Lowest"""

HIGHEST: Final = Message("book:highest")
"""Highest"""


def score_points_weight_answered_none(*, scale_ends: str, numerator: str, denominator: str) -> Message:
    """Score = points / weight answered, {scale-ends}; none below {numerator} of {denominator} answered. Lowest and…"""
    return Message("book:score-points-weight-answered-none", (scale_ends, numerator, denominator))


SCORES: Final = Message("book:scores")
"""Scores"""

SCORE_TODAY: Final = Message("book:score-today")
"""Score today"""

BY_RULES: Final = Message("book:by-rules")
"""By the rules"""

EACH_DIMENSION_MEAN_ITS_CAPABILITIES: Final = Message("book:each-dimension-mean-its-capabilities")
"""Each dimension is the mean of its capabilities that have a score."""

OVERVIEW: Final = Message("book:overview")
"""Overview"""

I_DO_NOT_KNOW: Final = Message("book:i-do-not-know")
"""I do not know"""

DOES_NOT_APPLY: Final = Message("book:does-not-apply")
"""Does not apply"""

MIDDLE_ANSWER: Final = Message("book:middle-answer")
"""Middle answer"""

APART_LEVELS: Final = Message("book:apart-levels")
"""Apart, in levels"""

AGREEMENT: Final = Message("book:agreement")
"""Agreement, 0 to 1"""

SPREAD_ANSWERS: Final = Message("book:spread-answers")
"""Spread of answers"""

TABLE: Final = Message("book:table")
"""Table"""

CHECKED: Final = Message("book:checked")
"""Checked on"""

VERDICT: Final = Message("book:verdict")
"""Verdict"""

WHAT_MEANS: Final = Message("book:what-means")
"""What it means"""

ENOUGH_DATA: Final = Message("book:enough-data")
"""Enough data?"""

CLEAN_ENOUGH: Final = Message("book:clean-enough")
"""Clean enough?"""

STORED_RIGHT_WAY: Final = Message("book:stored-right-way")
"""Stored the right way?"""

NEXT_STEP: Final = Message("book:next-step")
"""Next step"""

ROWS: Final = Message("book:rows")
"""Rows"""

TAKEN_OVER_INTO_ANSWERS: Final = Message("book:taken-over-into-answers")
"""Taken over into the answers"""

TABLE_CHECKS: Final = Message("book:table-checks")
"""Table checks"""

WHAT_ONE_REAL_TABLE_SAID: Final = Message("book:what-one-real-table-said")
"""What one real table said about a problem."""

COPY: Final = Message("book:copy")
"""Copy"""

TAKEN: Final = Message("book:taken")
"""Taken on"""

QUESTIONS_RULES: Final = Message("book:questions-rules")
"""Questions, rules"""

DATED_COPIES_NEVER_CHANGE_COPIES: Final = Message("book:dated-copies-never-change-copies")
"""Dated copies that never change. The copies themselves are in the file with everything (JSON)."""

HISTORY: Final = Message("book:history")
"""History"""

KEY_LEAVE: Final = Message("book:key-leave")
"""Key (leave as it is)"""

NEW_ROW_NEEDS_NAME_NO: Final = Message("book:new-row-needs-name-no")
"""A new row needs a name and no key."""

MODEL_USE: Final = Message("book:model-use")
"""Model in use"""

PART_ORGANIZATION: Final = Message("book:part-organization")
"""Part of the organization"""

USE_SINCE: Final = Message("book:use-since")
"""In use since"""

DAY_MONTH_SUCH_OR_YEAR: Final = Message("book:day-month-such-or-year")
"""A day, a month such as 2026-01, or a year."""

MADE_OR_BOUGHT: Final = Message("book:made-or-bought")
"""Made or bought"""

MODELS_USE: Final = Message("book:models-use")
"""Models in use"""

SHARE_WEEK: Final = Message("book:share-week")
"""Share of the week"""

FROM_WORD: Final = Message("book:from-word")
"""From 0% to 100%."""

FROM_OUTSIDE: Final = Message("book:from-outside")
"""From outside"""

JUNIOR: Final = Message("book:junior")
"""Junior"""

MENTOR: Final = Message("book:mentor")
"""Mentor"""

ROLES_HELD: Final = Message("book:roles-held")
"""Roles held"""


def from_none_strong(*, meaning: str) -> Message:
    """{meaning} From 0 (none) to 3 (strong)."""
    return Message("book:from-none-strong", (meaning,))


NO_OTHER_SKILLS: Final = Message("book:no-other-skills")
"""No other skills"""

YES_WHAT_LEFT_OPEN_THIS: Final = Message("book:yes-what-left-open-this")
"""Yes: what is left open, this person cannot do. No: it is not known."""

KIND: Final = Message("book:kind")
"""Kind"""

WEEKS_FIRST_RESULT: Final = Message("book:weeks-first-result")
"""Weeks to a first result"""

POSSIBLE_HARM: Final = Message("book:possible-harm")
"""Possible harm"""

READY_MADE_TOOL_DOES: Final = Message("book:ready-made-tool-does")
"""A ready-made tool does it"""

DATA_QUALITY: Final = Message("book:data-quality")
"""Data quality"""

SPONSOR: Final = Message("book:sponsor")
"""Sponsor"""

NOTES: Final = Message("book:notes")
"""Notes"""

PROBLEMS: Final = Message("book:problems")
"""Problems"""

HOUR_PEOPLE_WHO_DO_TODAY: Final = Message("book:hour-people-who-do-today")
"""An hour of the people who do today's work costs"""

WORKING_DAY_YOUR_OWN_PEOPLE: Final = Message("book:working-day-your-own-people")
"""A working day of your own people on a project costs"""

DAY_OF_DECISION: Final = Message("book:day-of-decision")
"""Day on which the money is decided on"""

MOST_FOR_OTHERS: Final = Message("book:most-for-others")
"""The most that may be paid to others until the first result"""

WORKING_DAY_SOMEBODY_FROM_OUTSIDE: Final = Message("book:working-day-somebody-from-outside")
"""A working day of somebody from outside costs"""


def part_days_blocked(*, first: str, last: str) -> Message:
    """{first} to {last}"""
    return Message("book:part-days-blocked", (first, last))


USED_DAILY_WORK: Final = Message("book:used-daily-work")
"""Used for daily work"""

LEARNS_FROM_OWN_DATA: Final = Message("book:learns-from-own-data")
"""Learns from own data"""

WATCHED: Final = Message("book:watched")
"""Watched"""

CAN_BE_CHANGED_OR_SWITCHED: Final = Message("book:can-be-changed-or-switched")
"""Can be changed or switched off"""

EFFECT_MEASURED: Final = Message("book:effect-measured")
"""Effect measured"""

LAW_FORBIDS: Final = Message("book:law-forbids")
"""The law forbids it"""

PERSON_CHECKS_EACH_RESULT: Final = Message("book:person-checks-each-result")
"""A person checks each result"""

OTHERS_COULD_USE_TOO: Final = Message("book:others-could-use-too")
"""Others could use it too"""

IMPORTANT_ORGANIZATION: Final = Message("book:important-organization")
"""Important to the organization"""

NEEDED_ACCURACY_STATED: Final = Message("book:needed-accuracy-stated")
"""Needed accuracy stated"""

SURVIVES_CHANGE_LEADERS: Final = Message("book:survives-change-leaders")
"""Survives a change of leaders"""

TRIED_BEFORE: Final = Message("book:tried-before")
"""Tried before"""

CROSSES_TEAMS: Final = Message("book:crosses-teams")
"""Crosses teams"""

USES_DATA_ABOUT_PEOPLE: Final = Message("book:uses-data-about-people")
"""Uses data about people"""

DECIDES_ABOUT_PEOPLE: Final = Message("book:decides-about-people")
"""Decides about people"""

WRITES_TEXTS: Final = Message("book:writes-texts")
"""Writes texts"""

WHO_HAS_PROBLEM: Final = Message("book:who-has-problem")
"""Who has the problem"""

WHAT_DECIDED: Final = Message("book:what-decided")
"""What is decided"""

HOW_DONE_TODAY: Final = Message("book:how-done-today")
"""How it is done today"""

HOURS_WEEK: Final = Message("book:hours-week")
"""Hours a week"""

WHAT_RECORDED: Final = Message("book:what-recorded")
"""What is recorded"""

WHO_WOULD_USE: Final = Message("book:who-would-use")
"""Who would use it"""

NUMBER_COUNTS: Final = Message("book:number-counts")
"""The number that counts"""

WHAT_GOOD_ENOUGH: Final = Message("book:what-good-enough")
"""What is good enough"""

COST_HOUR: Final = Message("book:cost-hour")
"""Cost of an hour"""

SHARE_HOURS_SAVED_PERCENT: Final = Message("book:share-hours-saved-percent")
"""Share of the hours saved, in percent"""

WORTH_YEAR: Final = Message("book:worth-year")
"""Worth a year"""

OWN_SOLUTION_YEAR: Final = Message("book:own-solution-year")
"""Own solution a year"""

BOUGHT_TOOL_YEAR: Final = Message("book:bought-tool-year")
"""Bought tool a year"""


def machine_learning_models_services_do(*, more: str) -> Message:
    """Machine-learning models and services that do real work. What is not told is never a no. {more}"""
    return Message("book:machine-learning-models-services-do", (more,))


def who_could_work_machine_learning(*, more: str) -> Message:
    """Who could work on machine learning: the time they have, and skills from 0 (none) to 3. {more}"""
    return Message("book:who-could-work-machine-learning", (more,))


def how_sure_of(*, name: str) -> Message:
    """How sure: {name}"""
    return Message("book:how-sure-of", (name,))


def candidate_problems_with_their_criteria(*, more: str) -> Message:
    """Candidate problems with their criteria, the interview, and what else was told of each. {more}"""
    return Message("book:candidate-problems-with-their-criteria", (more,))


def seed(*, seed: int) -> Message:
    """Seed {seed}"""
    return Message("book:seed", (seed,))


def files_could_not_be_read(*, left_out: int) -> Message:
    """{left-out} file could not be read / {left-out} files could not be read"""
    return Message("book:files-could-not-be-read", (left_out,))


def part_phase(*, count: int, phase: int | float | Decimal) -> Message:
    """{count} in phase {phase}"""
    return Message("book:part-phase", (count, phase))


def floor_phase(*, target_phase: int | float | Decimal) -> Message:
    """Floor of phase {target-phase}"""
    return Message("book:floor-phase", (target_phase,))


def level(*, level: int | float | Decimal) -> Message:
    """Level {level}"""
    return Message("book:level", (level,))


def people_answered_without_names_questions(*, respondents: int, least: int) -> Message:
    """{respondents} person answered, without names. Questions that fewer than {least} people answered are left out.…"""
    return Message("book:people-answered-without-names-questions", (respondents, least))


PAST_CASES_RECORDED: Final = Message("book:past-cases-recorded")
"""Past cases recorded"""

WHAT_CAME_THEM_RECORDED: Final = Message("book:what-came-them-recorded")
"""What came of them recorded"""

ONE_PLACE: Final = Message("book:one-place")
"""In one place"""

CAN_BE_USED: Final = Message("book:can-be-used")
"""Can be used"""

NOT_TOLD: Final = Message("book:not-told")
"""Not told"""

SURE: Final = Message("book:sure")
"""Sure"""

FAIRLY_SURE: Final = Message("book:fairly-sure")
"""Fairly sure"""

GUESS: Final = Message("book:guess")
"""A guess"""

MORE_THAN_MONTH_AGO: Final = Message("book:more-than-month-ago")
"""More than a month ago"""

WE_MADE: Final = Message("book:we-made")
"""We made it"""

WE_BUY: Final = Message("book:we-buy")
"""We buy it"""

NONE: Final = Message("book:none")
"""None"""

SOME: Final = Message("book:some")
"""Some"""

SERIOUS: Final = Message("book:serious")
"""Serious"""

FULLY: Final = Message("book:fully")
"""Fully"""

LEFT_OPEN: Final = Message("book:left-open")
"""Left open"""

NOT_ANSWERED: Final = Message("book:not-answered")
"""Not answered"""

LEFT_OPEN_BY_THE_ROOM: Final = Message("book:left-open-by-the-room")
"""Left open by the room"""

I_AGREE: Final = Message("book:i-agree")
"""I agree"""

I_DO_NOT_AGREE: Final = Message("book:i-do-not-agree")
"""I do not agree"""

WAS_AGREED: Final = Message("book:was-agreed")
"""Agreed"""

WAS_DECIDED: Final = Message("book:was-decided")
"""Decided"""


def nobody_works(*, why: str) -> Message:
    """Behind the colon stands why people are off."""
    return Message("book:nobody-works", (why,))


NOBODY_WORKS_NO_REASON: Final = Message("book:nobody-works-no-reason")
"""Nobody works on the plan: no reason told"""

COLUMN_TELLS_VERSION: Final = Message("book:column-tells-version")
"""“Questions” is the head of a column of this sheet."""


def part_taken_over(*, criterion: str, level: int, on: str, before: str) -> Message:
    """A level that a check of a table proposed and somebody took over."""
    return Message("book:part-taken-over", (criterion, level, on, before))


def part_taken_over_untold_before(*, criterion: str, level: int, on: str) -> Message:
    """{criterion}: level {level} on {on} (before: not told)"""
    return Message("book:part-taken-over-untold-before", (criterion, level, on))
