"""The messages of problems.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

SMALLEST_TRIAL_GIVES_NUMBER_TIME: Final = Message("problems:smallest-trial-gives-number-time")
"""That is the smallest trial that gives a number: the time told does not hold the whole of it by then."""

SOONER_THAN_ESTIMATED_SMALLER_TRIAL: Final = Message("problems:sooner-than-estimated-smaller-trial")
"""That is sooner than estimated: a smaller trial is enough for a first number."""

WHAT_PAY_BACK_RESTS: Final = Message("problems:what-pay-back-rests")
"""What the payback rests on"""

WHICH_DECISION_HELPS: Final = Message("problems:which-decision-helps")
"""Which decision it helps"""

SPONSOR: Final = Message("problems:sponsor")
"""Sponsor"""

WHO_USES_WHERE: Final = Message("problems:who-uses-where")
"""Who uses it, and where"""

NUMBER_COUNTS: Final = Message("problems:number-counts")
"""The number that counts"""

HOW_DONE_TODAY_TODAY_S: Final = Message("problems:how-done-today-today-s")
"""How it is done today, and today's number"""

WORKS_WHEN: Final = Message("problems:works-when")
"""It works when"""

HOW_TEST_RUN: Final = Message("problems:how-test-run")
"""How the test is run"""

TOOLS: Final = Message("problems:tools")
"""The tools"""

FIRST_MODEL: Final = Message("problems:first-model")
"""The first model"""

STOP_WHEN: Final = Message("problems:stop-when")
"""Stop when"""

EFFORT_TIME: Final = Message("problems:effort-time")
"""Effort and time"""

MUST_BE_DONE_FIRST: Final = Message("problems:must-be-done-first")
"""Must be done first"""

WHAT_CHECKED_TABLE_SAYS: Final = Message("problems:what-checked-table-says")
"""What a checked table says"""


def part_person_days_whole_trial(*, effort_days: int) -> Message:
    """{effort-days} person-day for the whole trial / {effort-days} person-days for the whole trial"""
    return Message("problems:part-person-days-whole-trial", (effort_days,))


PART_CLEAR_FIRST_PROBLEM: Final = Message("problems:part-clear-first-problem")
"""is the clear first problem"""

PART_LIKELY_FIRST_PROBLEM: Final = Message("problems:part-likely-first-problem")
"""is likely the first problem"""

PART_COMES_FIRST_FAR_KNOWN: Final = Message("problems:part-comes-first-far-known")
"""comes first as far as is known"""

PART_COMES_FIRST_BY_TOSS_UP: Final = Message("problems:part-comes-first-by-toss-up")
"""comes first by a toss-up"""

NO_CANDIDATE_PROBLEM_HAS_BEEN: Final = Message("problems:no-candidate-problem-has-been")
"""No candidate problem has been entered yet"""


def part_only_candidate_problem(*, name: str) -> Message:
    """{name} is the only candidate problem"""
    return Message("problems:part-only-candidate-problem", (name,))


ONLY_PROBLEM_NOT_JUDGED_YET: Final = Message("problems:only-problem-not-judged-yet")
"""The only problem is not judged yet"""


def none_judged_yet(*, problems: int) -> Message:
    """None of {problems} problem is judged yet / None of {problems} problems is judged yet"""
    return Message("problems:none-judged-yet", (problems,))


NONE_STARTS_LIST_CANDIDATES: Final = Message("problems:none-starts-list-candidates")
"""No problem can start yet. List candidates first."""

NONE_STARTS_JUDGE_CANDIDATES: Final = Message("problems:none-starts-judge-candidates")
"""No problem can start yet. First judge those on the list: what they are worth, and how easy they are."""

NONE_STARTS_COLLECT_DATA: Final = Message("problems:none-starts-collect-data")
"""No problem can start yet. Collect data first."""

ONE_LIST_DOES: Final = Message("problems:one-list-does")
"""The one on the list does"""

THOSE_LIST_DO: Final = Message("problems:those-list-do")
"""Those on the list do"""

PART_COMES_FIRST_READY_MADE_TOOL: Final = Message("problems:part-comes-first-ready-made-tool")
"""comes first: a ready-made tool exists, to be tested and bought"""

PART_ONLY_PROBLEM_CAN_BECOME_PROJECT: Final = Message("problems:part-only-problem-can-become-project")
"""is the only problem that can become a project"""

PART_ONLY_PROBLEM_NOT_READY_YET: Final = Message("problems:part-only-problem-not-ready-yet")
"""is the only problem that can become a project, and is not ready yet"""


def part_scores_higher(*, with_table: str, name: str) -> Message:
    """{with-table}; {name} scores higher"""
    return Message("problems:part-scores-higher", (with_table, name))


PART_COMES_FIRST_BUT_NOT_FIRMLY: Final = Message("problems:part-comes-first-but-not-firmly")
"""comes first, but not firmly"""


def part_follows(*, with_table: str, name: str) -> Message:
    """{with-table}; {name} follows"""
    return Message("problems:part-follows", (with_table, name))


READY: Final = Message("problems:ready")
"""Ready"""

SOMETHING_FIRST: Final = Message("problems:something-first")
"""Something first"""

BUY: Final = Message("problems:buy")
"""Buy"""

LATER: Final = Message("problems:later")
"""Later"""

NOT_ML: Final = Message("problems:not-ml")
"""Not ML"""

NOT_JUDGED_YET: Final = Message("problems:not-judged-yet")
"""Not judged yet"""

PART_PROBLEM_NOT_JUDGED: Final = Message("problems:part-problem-not-judged")
"""The class of a problem, inside a sentence, while it has none."""

ANSWER_QUESTIONS_WHAT_WORTH_HOW: Final = Message("problems:answer-questions-what-worth-how")
"""Answer the questions on what it is worth and how easy it is"""

ASK_PEOPLE_WHO_KNOW_THEN: Final = Message("problems:ask-people-who-know-then")
"""Ask the people who know, then fill it in"""

TYPE_IN_WHAT_IS_KEPT: Final = Message("problems:type-in-what-is-kept")
"""You told what is written down of past cases: type that in, or a sample of it, before you wait for new ones."""


def plan_begins_with_it(*, title: str, day: date) -> Message:
    """In the plan that is “{title}”, from {day} on; begin sooner if somebody has the time."""
    return Message("problems:plan-begins-with-it", (title, day))


def plan_has_no_day_for_it(*, title: str) -> Message:
    """The plan has no day for “{title}”: begin as soon as somebody has the time."""
    return Message("problems:plan-has-no-day-for-it", (title,))


TOLD_HOW_EASY_ALL: Final = Message("problems:told-how-easy-all")
"""By what you told of this problem under “How easy it is”, and on the page Answer"""

NOT_TOLD_WHETHER_ANSWERS_ARE_ABOUT_IT: Final = Message("problems:not-told-whether-answers-are-about-it")
"""Where no criterion about data was told, or one is left: the answers may be about another problem."""

TOLD_HOW_EASY_SOME_NOT_KNOWN: Final = Message("problems:told-how-easy-some-not-known")
"""By what you told of this problem under “How easy it is”. You do not know all of it there; once somebody knows,…"""

TOLD_HOW_EASY_REST_UNKNOWN: Final = Message("problems:told-how-easy-rest-unknown")
"""By what you told of this problem under “How easy it is”, which goes before the page Answer; the rest is not known…"""


def order_class_first_then_score(*, criteria: int, share: str, rest: str) -> Message:
    """Order: class first, then score. The score has 100 points at most and rests on {criteria} criterion: {share}…"""
    return Message("problems:order-class-first-then-score", (criteria, share, rest))


def if_weight_went_from_would(*, criterion_name: str, from_weight: float, to_weight: float, name: str) -> Message:
    """If the weight of “{criterion-name}” went from {from-weight} to {to-weight}, {name} would come first."""
    return Message("problems:if-weight-went-from-would", (criterion_name, from_weight, to_weight, name))


def part_problems_ranked(*, ranked: int) -> Message:
    """{ranked} problem, ranked / {ranked} problems, ranked"""
    return Message("problems:part-problems-ranked", (ranked,))


LIST_SECOND_ONE_SO_THERE: Final = Message("problems:list-second-one-so-there")
"""List a second one, so that there is a choice."""

NO_OTHER_PROBLEM_JUDGED_YET: Final = Message("problems:no-other-problem-judged-yet")
"""No other problem is judged yet that could become a project. Judge the rest, so that there is a choice."""

PART_NOBODY_SAID_HOW_SURE_SOME: Final = Message("problems:part-nobody-said-how-sure-some")
"""nobody said how sure some ratings are"""

PART_SOME_RATINGS_NOT_KNOWN: Final = Message("problems:part-some-ratings-not-known")
"""some ratings are not known"""


def others_are_bought(*, others: int) -> Message:
    """What becomes of the problems besides those that may become a project of one's own, where one thing holds for…"""
    return Message("problems:others-are-bought", (others,))


def others_need_no_ml(*, others: int) -> Message:
    """The other {others} needs no ML. / The other {others} need no ML."""
    return Message("problems:others-need-no-ml", (others,))


def others_must_wait(*, others: int) -> Message:
    """The other {others} must wait."""
    return Message("problems:others-must-wait", (others,))


def of_the_others(*, others: int, each: Sequence[Message]) -> Message:
    """The same where not one thing holds for all."""
    return Message("problems:of-the-others", (others, tuple(each)))


def part_better_bought_than_built(*, problems: int) -> Message:
    """{problems} is better bought than built / {problems} are better bought than built"""
    return Message("problems:part-better-bought-than-built", (problems,))


def part_need_no_ml(*, problems: int) -> Message:
    """{problems} needs no ML / {problems} need no ML"""
    return Message("problems:part-need-no-ml", (problems,))


def part_must_wait(*, problems: int) -> Message:
    """{problems} must wait"""
    return Message("problems:part-must-wait", (problems,))


def too_close_call_ask_people(*, close: Sequence[str]) -> Message:
    """Too close to call: {close}. Ask the people who have these problems to choose."""
    return Message("problems:too-close-call-ask-people", (tuple(close),))


NOTHING_KNOWN_ITS_WORTH_OR: Final = Message("problems:nothing-known-its-worth-or")
"""Nothing is known of its worth or of how easy it is."""

FIND_OUT_FIRST: Final = Message("problems:find-out-first")
"""Find out first"""


def plan(*, titles: Sequence[str]) -> Message:
    """In the plan: {titles}."""
    return Message("problems:plan", (tuple(titles),))


PROBLEM_READY_ONLY_WHEN_THESE: Final = Message("problems:problem-ready-only-when-these")
"""A problem is ready only when these are known."""

FIND_OUT_BEFORE_YOU_SIGN: Final = Message("problems:find-out-before-you-sign")
"""Find it out before you sign."""

MAY_TURN_OUT_BE_NO: Final = Message("problems:may-turn-out-be-no")
"""It may turn out to be no task for ML at all."""


def its_place_score_follow_from(*, not_judged: str, judge_it: str) -> Message:
    """{not-judged}. {judge-it}; its place and score follow from them."""
    return Message("problems:its-place-score-follow-from", (not_judged, judge_it))


PART_NONE_YET: Final = Message("problems:part-none-yet")
"""none yet"""


def not_ready_yet(*, why: str) -> Message:
    """Not ready yet. {why}."""
    return Message("problems:not-ready-yet", (why,))


TOLD_THIS_PROBLEM_ALONE: Final = Message("problems:told-this-problem-alone")
"""Told for this problem alone"""

AS_ON_PAGE_ANSWER: Final = Message("problems:as-on-page-answer")
"""As told on the page Answer"""

ITS_DATA: Final = Message("problems:its-data")
"""Its data"""

WHAT_THIS_KIND_NEEDS: Final = Message("problems:what-this-kind-needs")
"""What this kind needs"""

WITH_ACCEPTABLE_DATA: Final = Message("problems:with-acceptable-data")
"""With acceptable data"""

PART_NOT_KNOWN_COUNTS_NOTHING: Final = Message("problems:part-not-known-counts-nothing")
"""not known, counts as nothing"""


def part_held_down_by_quality_data(*, told: str) -> Message:
    """{told}, held down by the quality of the data"""
    return Message("problems:part-held-down-by-quality-data", (told,))


def part_criteria_known(*, known: int | float | Decimal) -> Message:
    """{known} criteria known"""
    return Message("problems:part-criteria-known", (known,))


NOT_KNOWN: Final = Message("problems:not-known")
"""It is not known."""

PART_NOT_ANSWERED_YET: Final = Message("problems:part-not-answered-yet")
"""not answered yet"""

PART_NOT_KNOWN: Final = Message("problems:part-not-known")
"""not known"""

PART_DOES_NOT_APPLY: Final = Message("problems:part-does-not-apply")
"""does not apply"""

NOBODY_NAMED_SPONSOR_INTERVIEW_WRITE: Final = Message("problems:nobody-named-sponsor-interview-write")
"""Nobody is named as the sponsor in the interview. Write the name there."""


def told_interview_sponsor(*, sponsor: str) -> Message:
    """Told in the interview: the sponsor is {sponsor}."""
    return Message("problems:told-interview-sponsor", (sponsor,))


def told_page_answer_main_data(*, told: str) -> Message:
    """Told on the page Answer, of the main data: {told}. Here it is about the data of this problem alone."""
    return Message("problems:told-page-answer-main-data", (told,))


EASIER_DO_TODAY: Final = Message("problems:easier-do-today")
"""Easier to do today →"""

MORE_VALUE: Final = Message("problems:more-value")
"""More value ↑"""

PROBLEM: Final = Message("problems:problem")
"""Problem"""

CLASS_WORD: Final = Message("problems:class-word")
"""Class"""

VALUE: Final = Message("problems:value")
"""Value"""

FEASIBLE: Final = Message("problems:feasible")
"""Feasible"""

LAW_CONTRACT_OR_YOUR_OWN: Final = Message("problems:law-contract-or-your-own")
"""A law, a contract or your own ethics rule it out. That this is decisive is our assumption and no legal advice."""

MISTAKE_COULD_DO_SERIOUS_HARM: Final = Message("problems:mistake-could-do-serious-harm")
"""A mistake could do serious harm, and no person can check the result first. That this is decisive is our…"""


def share_runs_which_problem_ranks(*, draws: int | float | Decimal, why_not_clear: str) -> Message:
    """Share of {draws} runs in which the problem has the highest score while weights and unsure answers vary; the…"""
    return Message("problems:share-runs-which-problem-ranks", (draws, why_not_clear))


def ranks_first_runs_which_weights(*, share: str, why_not_clear: str) -> Message:
    """It has the highest score in {share} of the runs in which weights and unsure answers vary. {why-not-clear}"""
    return Message("problems:ranks-first-runs-which-weights", (share, why_not_clear))


def not_known_yet(*, names: Sequence[str], what_hangs: str) -> Message:
    """Not known yet: {names}. {what-hangs}"""
    return Message("problems:not-known-yet", (tuple(names), what_hangs))


def safeguard(*, name: str) -> Message:
    """Safeguard: {name}"""
    return Message("problems:safeguard", (name,))


def part_rank_range(*, low: int | float | Decimal, high: int | float | Decimal) -> Message:
    """{low} to {high}"""
    return Message("problems:part-rank-range", (low, high))


def part_first_result_after_weeks(*, weeks_to_first_result: int) -> Message:
    """first result after {weeks-to-first-result} week / first result after {weeks-to-first-result} weeks"""
    return Message("problems:part-first-result-after-weeks", (weeks_to_first_result,))


def estimated(*, parts: str, in_the_plan: str) -> Message:
    """Estimated: {parts}.{in-the-plan}"""
    return Message("problems:estimated", (parts, in_the_plan))


def no_problem_is_ready(*, waiting: int) -> Message:
    """The data of one or all of them have to be collected first; some are not judged yet."""
    return Message("problems:no-problem-is-ready", (waiting,))


ONLY_PROBLEM_IS_NOT_READY: Final = Message("problems:only-problem-is-not-ready")
"""The only problem is not ready for ML yet: collect data first"""


def none_is_ready(*, problems: int) -> Message:
    """None of {problems} problem is ready for ML yet: collect data first / None of {problems} problems is ready for…"""
    return Message("problems:none-is-ready", (problems,))


def no_problem_is_for_ml(*, waiting: int) -> Message:
    """No problem is a case for ML of your own; {waiting} is not judged yet / No problem is a case for ML of your…"""
    return Message("problems:no-problem-is-for-ml", (waiting,))


ONLY_PROBLEM_IS_NOT_FOR_ML: Final = Message("problems:only-problem-is-not-for-ml")
"""The only problem is not a case for ML of your own"""


def none_is_for_ml(*, problems: int) -> Message:
    """None of {problems} problem is a case for ML of your own / None of {problems} problems is a case for ML of…"""
    return Message("problems:none-is-for-ml", (problems,))


def part_not_judged_yet(*, waiting: int) -> Message:
    """How many problems are not judged yet, behind what is told of the first."""
    return Message("problems:part-not-judged-yet", (waiting,))


def not_call_ml_your_own(*, listed: str) -> Message:
    """{listed} not call for ML of your own. List other candidates before you start."""
    return Message("problems:not-call-ml-your-own", (listed,))


PART_COMES_FIRST_BY_ITS_CLASS: Final = Message("problems:part-comes-first-by-its-class")
"""comes first by its class"""

PART_FIRST_BUT_FOR_SAFEGUARDS: Final = Message("problems:part-first-but-for-safeguards")
"""comes first because only safeguards hold it back"""

PART_FIRST_AS_SIMPLE_ENOUGH: Final = Message("problems:part-first-as-simple-enough")
"""comes first because it is simple enough to begin with"""

PART_FIRST_BY_FEWER_STEPS: Final = Message("problems:part-first-by-fewer-steps")
"""comes first because fewer steps are needed before it"""

PART_FIRST_BY_FEWER_STEPS_BUT_FOR_SAFEGUARDS: Final = Message("problems:part-first-by-fewer-steps-but-for-safeguards")
"""comes first because, safeguards aside, fewer steps are needed before it"""

PART_FIRST_BY_LESS_WORK: Final = Message("problems:part-first-by-less-work")
"""comes first because the steps before it take less work"""

PART_FIRST_BY_LESS_WORK_BUT_FOR_SAFEGUARDS: Final = Message("problems:part-first-by-less-work-but-for-safeguards")
"""comes first because, safeguards aside, the steps before it take less work"""


def part_scores_a_little_higher(*, with_table: str, name: str) -> Message:
    """The same where both scores are printed as one whole number."""
    return Message("problems:part-scores-a-little-higher", (with_table, name))


ORDER_NEAREST_FIRST: Final = Message("problems:order-nearest-first")
"""Added to the rule of the order, where no problem is ready but for safeguards."""

ORDER_SAFEGUARDS_ASIDE: Final = Message("problems:order-safeguards-aside")
"""Added to the rule of the order, where safeguards alone hold a problem back."""


def one_not_in_picture(*, left_out: Sequence[str]) -> Message:
    """{left-out} is not in the picture: answer some questions on its worth and on how easy it is."""
    return Message("problems:one-not-in-picture", (tuple(left_out),))


def several_not_in_picture(*, left_out: Sequence[str]) -> Message:
    """{left-out} are not in the picture: answer some questions on its worth and on how easy it is."""
    return Message("problems:several-not-in-picture", (tuple(left_out),))


def not_called_clear_because(*, why: str) -> Message:
    """That is not called clear, because {why}."""
    return Message("problems:not-called-clear-because", (why,))


def not_called_likely_because(*, why: str) -> Message:
    """That is not called likely, because {why}."""
    return Message("problems:not-called-likely-because", (why,))


def told_how_easy(*, words: str, disagrees: str) -> Message:
    """Told in “How easy it is”: {words}{disagrees}"""
    return Message("problems:told-how-easy", (words, disagrees))


def told_its_data(*, words: str, disagrees: str) -> Message:
    """Told in “Its data”: {words}{disagrees}"""
    return Message("problems:told-its-data", (words, disagrees))


def told_page_answer_here_about(*, words: str) -> Message:
    """Told on the page Answer: {words} Here it is about this problem alone."""
    return Message("problems:told-page-answer-here-about", (words,))


def answer_below_says_nobody_sponsors(*, words: str) -> Message:
    """{words} The answer below says that nobody sponsors it. Change one of the two."""
    return Message("problems:answer-below-says-nobody-sponsors", (words,))


STURDY_STANDARD_METHOD_FITS_INPUT: Final = Message("problems:sturdy-standard-method-fits-input")
"""A sturdy standard method that fits what is told of each case (experts take gradient-boosted trees for tables, a…"""

FIRST_PAST_CASES_WHOSE_OUTCOME: Final = Message("problems:first-past-cases-whose-outcome")
"""First on past cases whose outcome is known. In use, half of the cases with the model and half without (an A/B…"""

STOP_IF_DOES_NOT_BEAT: Final = Message("problems:stop-if-does-not-beat")
"""Stop if it does not beat today's number on past cases by enough, and write down the lesson. How much is enough is…"""

BEST_TWO_TOOLS_THREE_SUPPLIERS: Final = Message("problems:best-two-tools-three-suppliers")
"""The best two tools of three suppliers, beside how it is done today. No model of your own."""

FIFTY_PAST_CASES_WHOSE_RIGHT: Final = Message("problems:fifty-past-cases-whose-right")
"""Fifty past cases whose right answer is known, hard ones among them. Each tool works on all of them; what is right…"""

DO_NOT_BUY_IF_NO: Final = Message("problems:do-not-buy-if-no")
"""Do not buy if no tool beats today's number on your own cases, if a case costs more than today's work, or if the…"""

PART_COMES_FIRST_SO_FAR: Final = Message("problems:part-comes-first-so-far")
"""Behind the name of a problem."""


def part_points_are_proposals(*, points: int) -> Message:
    """{points} more is our proposal / {points} more are our proposals"""
    return Message("problems:part-points-are-proposals", (points,))


def part_all_points(*, total: int) -> Message:
    """the only point / all {total} points"""
    return Message("problems:part-all-points", (total,))


def part_points_of(*, told: int, total: int) -> Message:
    """none of {total} point / {told} of {total} point / none of {total} points / {told} of {total} points"""
    return Message("problems:part-points-of", (told, total))


def points_filled_in(*, told: int, points: Message, problem: str) -> Message:
    """{points} is filled in for {problem} / {points} is filled in for {problem} / {points} are filled in for…"""
    return Message("problems:points-filled-in", (told, points, problem))


def points_filled_in_and_proposals(*, told: int, points: Message, problem: str, proposals: Message) -> Message:
    """{points} is filled in for {problem}, and {proposals} / {points} is filled in for {problem}, and {proposals} /…"""
    return Message("problems:points-filled-in-and-proposals", (told, points, problem, proposals))


def problems_not_judged(*, waiting: int) -> Message:
    """{waiting} problem not judged yet / {waiting} problems not judged yet"""
    return Message("problems:problems-not-judged", (waiting,))


def problems_are_ranked(*, ranked: int) -> Message:
    """{ranked} problem, ranked / {ranked} problems, ranked"""
    return Message("problems:problems-are-ranked", (ranked,))


def problems_ranked_and_not(*, ranked: Message, waiting: int) -> Message:
    """{ranked}, and {waiting} not judged yet"""
    return Message("problems:problems-ranked-and-not", (ranked, waiting))


def number_of(*, rank: str, total: int) -> Message:
    """Number {rank} of {total}."""
    return Message("problems:number-of", (rank, total))


DOES_NOT_AGREE: Final = Message("problems:does-not-agree")
"""That does not agree with the answer below. Change one of the two."""


def told_hours_a_week(*, hours: int | float | Decimal) -> Message:
    """Told in the interview: {hours} hour a week. / Told in the interview: {hours} hours a week."""
    return Message("problems:told-hours-a-week", (hours,))


def another_level_would_agree(*, fits: str) -> Message:
    """That does not agree with the answer below; “{fits}” would. Change one of the two."""
    return Message("problems:another-level-would-agree", (fits,))


CORNER_START: Final = Message("problems:corner-start")
"""Start here"""

CORNER_PREPARE: Final = Message("problems:corner-prepare")
"""Prepare the data"""

CORNER_EASY: Final = Message("problems:corner-easy")
"""Easy, small gain"""

CORNER_LEAVE: Final = Message("problems:corner-leave")
"""Leave"""


def part_hours_a_week(*, hours: int | float | Decimal) -> Message:
    """{hours} hours a week"""
    return Message("problems:part-hours-a-week", (hours,))


def plan_asks_for_number(*, day: date) -> Message:
    """Behind what was estimated."""
    return Message("problems:plan-asks-for-number", (day,))


def plan_asks_for_number_with_work(*, day: date, work: str) -> Message:
    """The plan asks for a first measured number by {day}, with {work} of work on it."""
    return Message("problems:plan-asks-for-number-with-work", (day, work))


def actions_come_before_trial(*, actions: int) -> Message:
    """{actions} action of the list comes before the trial. / {actions} actions of the list come before the trial."""
    return Message("problems:actions-come-before-trial", (actions,))


NOTHING_HOLDS_BACK: Final = Message("problems:nothing-holds-back")
"""Nothing holds the problem itself back."""

LIST_SAYS_WHAT_COMES_BEFORE: Final = Message("problems:list-says-what-comes-before")
"""The action list says what comes before the trial."""


def part_points_filled(*, points: Message) -> Message:
    """Behind “First trial, on one page”, in brackets."""
    return Message("problems:part-points-filled", (points,))


def part_points_filled_and_proposals(*, points: Message, proposals: Message) -> Message:
    """{points} filled in, {proposals}"""
    return Message("problems:part-points-filled-and-proposals", (points, proposals))


UNNAMED_PROBLEM: Final = Message("problems:unnamed-problem")
"""What stands in the place of a name."""
