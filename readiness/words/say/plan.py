"""The messages of plan.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message


def start_or_later(*, free: date) -> Message:
    """Start it on {free} or later"""
    return Message("plan:start-or-later", (free,))


def starts_but_has_come_first(*, title: str, start: date, other_title: str, end: date) -> Message:
    """“{title}” starts on {start}, but “{other-title}” has to come first and ends on {end}."""
    return Message("plan:starts-but-has-come-first", (title, start, other_title, end))


def part_give_one_them_somebody_else(*, rows: int) -> Message:
    """give it to somebody else / give one of them to somebody else"""
    return Message("plan:part-give-one-them-somebody-else", (rows,))


MOVE_LATER: Final = Message("plan:move-later")
"""Move it to later"""

MOVE_ONE_THEM_LATER: Final = Message("plan:move-one-them-later")
"""Move one of them to later"""


def has_machine_learning_needs(*, name: str, has: str, from_to: str, needs: str, titles: str) -> Message:
    """{name} has {has} for machine learning {from-to}, and needs {needs} for {titles}."""
    return Message("plan:has-machine-learning-needs", (name, has, from_to, needs, titles))


PART_NO_TIME: Final = Message("plan:part-no-time")
"""no time"""

NO: Final = Message("plan:no")
"""No"""

NOBODY_SAID_YET: Final = Message("plan:nobody-said-yet")
"""Nobody said yet"""

I_DO_NOT_KNOW: Final = Message("plan:i-do-not-know")
"""I do not know"""

YES: Final = Message("plan:yes")
"""Yes"""


def left_out_this_plan(*, why_left_out: str) -> Message:
    """Left out of this plan: {why-left-out}."""
    return Message("plan:left-out-this-plan", (why_left_out,))


FIND_FIRST_PROBLEM: Final = Message("plan:find-first-problem")
"""Find the first problem"""


def in_plan(*, held: Sequence[str]) -> Message:
    """In the plan: {held}."""
    return Message("plan:in-plan", (tuple(held),))


MINUTES_WORK_MEASURED_TOO_TODAY: Final = Message("plan:minutes-work-measured-too-today")
"""The minutes of work are measured too, as today and with the result."""

SO_MINUTES_WORK_TAKES_TODAY: Final = Message("plan:so-minutes-work-takes-today")
"""So are the minutes that the work takes today."""

WRITTEN_TOO_WHAT_COUNTED_ITS: Final = Message("plan:written-too-what-counted-its")
"""It is written, too, what is counted for its yearly worth."""

WHEN_PAYS_BACK_NOT_KNOWN: Final = Message("plan:when-pays-back-not-known")
"""When it pays back is not known: before the trial begins, write down how many minutes of work have to be saved."""


def count_worth_in_use(*, year: str, weeks: int, share: str) -> Message:
    """The trial cannot show whether that brings {year} a year: stop if the first {weeks} week of daily use brings…"""
    return Message("plan:count-worth-in-use", (year, weeks, share))


def says_how_worth_is_counted(*, year: str) -> Message:
    """It says, too, how the {year} a year are counted, and that daily use ends if they do not come."""
    return Message("plan:says-how-worth-is-counted", (year,))


PART_PAY_BACK_RESTS: Final = Message("plan:part-pay-back-rests")
"""the payback rests on that"""

EVEN_IF_NO_MINUTE_TODAY: Final = Message("plan:even-if-no-minute-today")
"""By the likely numbers it would not pay back within ten years even if no minute of today's work were left: go on…"""

PART_WITH_FEWER_DOES_NOT_PAY: Final = Message("plan:part-with-fewer-does-not-pay")
"""with fewer, the hours alone likely do not pay it back within ten years, and what else it brings needs a number of…"""


def part_hours_week(*, number: str, other_number: str) -> Message:
    """{number} of {other-number} hours a week"""
    return Message("plan:part-hours-week", (number, other_number))


def you_told_us(*, rstrip: str, value: str, because: str) -> Message:
    """{rstrip}. {value} You told us: {because}."""
    return Message("plan:you-told-us", (rstrip, value, because))


def comes_after_the_trial(*, actions: int, titles: Sequence[str], start: date) -> Message:
    """This plan finds no room before its first trial for {titles}: it starts on {start}. Move it forward if…"""
    return Message("plan:comes-after-the-trial", (actions, tuple(titles), start))


def data_of_trial_is_checked(*, actions: int, titles: Sequence[str], start: date) -> Message:
    """The data of the first trial is checked already. For all other data, {titles} starts on {start}. / The data of…"""
    return Message("plan:data-of-trial-is-checked", (actions, tuple(titles), start))


def checked_before_the_trial(*, check: str, day: date, actions: int, titles: Sequence[str], start: date) -> Message:
    """The data of the first trial is checked before it, from {day} on (“{check}”). For all other data, {titles}…"""
    return Message("plan:checked-before-the-trial", (check, day, actions, tuple(titles), start))


def answers_point(*, mistakes: int, titles: Sequence[str]) -> Message:
    """The answers point to {mistakes} common mistake: {titles}. / The answers point to {mistakes} common mistakes:…"""
    return Message("plan:answers-point", (mistakes, tuple(titles)))


def part_common_mistakes(*, mistakes: int) -> Message:
    """{mistakes} common mistake / {mistakes} common mistakes"""
    return Message("plan:part-common-mistakes", (mistakes,))


def other_mistakes(*, number: int, titles: Sequence[str]) -> Message:
    """The common mistakes beside those that are told in full."""
    return Message("plan:other-mistakes", (number, tuple(titles)))


def answers_point_common_mistakes_above(*, titles: Sequence[str]) -> Message:
    """The answers point to common mistakes, above all {titles}."""
    return Message("plan:answers-point-common-mistakes-above", (tuple(titles),))


def promised_by_workshop(*, who: str) -> Message:
    """Promised by {who} in the workshop"""
    return Message("plan:promised-by-workshop", (who,))


CALENDAR_BOARD_DECIDES: Final = Message("plan:calendar-board-decides")
"""Titles of entries in a calendar."""

CALENDAR_USERS_BEGIN: Final = Message("plan:calendar-users-begin")
"""Only after a “go”: real users begin"""

CALENDAR_IN_USE: Final = Message("plan:calendar-in-use")
"""Only after a “go”: in daily use for four weeks"""


def calendar_after_go(*, title: str) -> Message:
    """Only after a “go”: {title}"""
    return Message("plan:calendar-after-go", (title,))


NO_LONGER_PLANNED_ANSWERS_CALLED: Final = Message("plan:no-longer-planned-answers-called")
"""No longer planned: the answers that called for it have changed."""

NUMBER: Final = Message("plan:number")
"""Number"""

ACTION: Final = Message("plan:action")
"""Action"""

PERIOD: Final = Message("plan:period")
"""Period"""

START: Final = Message("plan:start")
"""Start"""

END: Final = Message("plan:end")
"""End"""

EFFORT_PERSON_DAYS: Final = Message("plan:effort-person-days")
"""Effort in person-days"""

FEWEST_PERSON_DAYS: Final = Message("plan:fewest-person-days")
"""Fewest person-days"""

MOST_PERSON_DAYS: Final = Message("plan:most-person-days")
"""Most person-days"""

CURRENCY: Final = Message("plan:currency")
"""Currency"""

LIKELY_COST: Final = Message("plan:likely-cost")
"""Likely cost"""

LOWEST_COST: Final = Message("plan:lowest-cost")
"""Lowest cost"""

HIGHEST_COST: Final = Message("plan:highest-cost")
"""Highest cost"""

OWNER_ROLE: Final = Message("plan:owner-role")
"""Owner role"""

PERSON: Final = Message("plan:person")
"""Person"""

STATUS: Final = Message("plan:status")
"""Status"""

BECAUSE: Final = Message("plan:because")
"""Because"""

SIGN_PROGRESS: Final = Message("plan:sign-progress")
"""Sign of progress"""

DONE_WHEN: Final = Message("plan:done-when")
"""Done when"""

OPENS_GATE: Final = Message("plan:opens-gate")
"""Opens gate"""

ASKED_FOR: Final = Message("plan:asked-for")
"""Asked for"""

NOTE: Final = Message("plan:note")
"""Note"""

IN_PLAN_COLUMN: Final = Message("plan:in-plan-column")
"""In the plan"""

PART_NO_LONGER: Final = Message("plan:part-no-longer")
"""no longer"""

EVERY_ACTION_PLAN_WAS_DROPPED: Final = Message("plan:every-action-plan-was-dropped")
"""Every action of the plan was dropped"""

THERE_NO_PLAN_YET: Final = Message("plan:there-no-plan-yet")
"""There is no plan yet"""

FIRST_TRIAL: Final = Message("plan:first-trial")
"""First trial"""

FOUNDATIONS: Final = Message("plan:foundations")
"""Foundations"""

TOOL_ANOTHER_PROBLEM: Final = Message("plan:tool-another-problem")
"""A tool for another problem, on its own merit"""

FOUNDATIONS_APART: Final = Message("plan:foundations-apart")
"""Foundations, on their own merit"""

AFTER_GO_LANE: Final = Message("plan:after-go-lane")
"""After a “go”"""


def next_days(*, next_days: int | float | Decimal) -> Message:
    """The next {next-days} days"""
    return Message("plan:next-days", (next_days,))


PART_EVERY_WEEK: Final = Message("plan:part-every-week")
"""every week"""

PART_EVERY_MONTH: Final = Message("plan:part-every-month")
"""every month"""

PART_EVERY_QUARTER: Final = Message("plan:part-every-quarter")
"""every quarter"""


def part_each_time(*, days: str) -> Message:
    """{days} each time"""
    return Message("plan:part-each-time", (days,))


def part_be_named(*, role: str) -> Message:
    """{role} (to be named)"""
    return Message("plan:part-be-named", (role,))


def part_proposed_role(*, role: str) -> Message:
    """{role} (proposed)"""
    return Message("plan:part-proposed-role", (role,))


def part_actions_first_days(*, owner: str, early: int) -> Message:
    """{owner}: {early} action in the first 90 days / {owner}: {early} actions in the first 90 days"""
    return Message("plan:part-actions-first-days", (owner, early))


def part_with_work(*, told: str, days_of_work: str) -> Message:
    """{told}, {days-of-work} of work"""
    return Message("plan:part-with-work", (told, days_of_work))


def part_with_actions_after(*, told: str, later: int) -> Message:
    """{told}; {later} action after that / {told}; {later} actions after that"""
    return Message("plan:part-with-actions-after", (told, later))


PART_ONLY_IF_WHAT_HAS_BE: Final = Message("plan:part-only-if-what-has-be")
"""only if what has to be found out turns out low"""

PART_SOMETHING_ELSE_THIS_PLAN_COMES: Final = Message("plan:part-something-else-this-plan-comes")
"""something else in this plan comes first for the same gate"""

PART_LAUNCH_WHICH_PLANNED_AFTER: Final = Message("plan:part-launch-which-planned-after")
"""part of the launch, which is planned after a “go”"""

PART_NEXT_STEP_ITS_FIELD_BUT: Final = Message("plan:part-next-step-its-field-but")
"""the next step in its field, but no answer calls for it yet"""

PART_NOBODY_HAS_TIME_BEFORE_MONTH: Final = Message("plan:part-nobody-has-time-before-month")
"""nobody has the time for it before month 12"""

PART_PLAN_ALREADY_HOLDS_MANY_ACTIONS: Final = Message("plan:part-plan-already-holds-many-actions")
"""the plan already holds as many actions as it gives dates to"""

PART_WAITS_ACTION_HAS_NO_DATE: Final = Message("plan:part-waits-action-has-no-date")
"""it waits for an action that has no date yet"""

PART_PAST_CASES_MISSING: Final = Message("plan:part-past-cases-missing")
"""past cases are missing"""

NOBODY_LISTED_YET_PLAN_TAKES: Final = Message("plan:nobody-listed-yet-plan-takes")
"""Nobody is listed yet. The plan takes one day a week of one person for each role, and a partner where a skill is…"""

NOBODY_LISTED_INSIDE_HAS_TIME: Final = Message("plan:nobody-listed-inside-has-time")
"""Nobody listed inside has time. The plan takes one day a week of somebody still to be named for each role."""

NOBODY_TOLD_HOW_MUCH_TIME: Final = Message("plan:nobody-told-how-much-time")
"""Nobody has said how much time some people have. Ask them: until then the plan proposes them only where they fit…"""

NOBODY_TOLD_HOW_MANY_PEOPLE: Final = Message("plan:nobody-told-how-many-people")
"""Nobody has said how many people work here. The plan takes an organization of 50 to 249 people."""

SO_FAR_HOLDS_ONLY_WHAT: Final = Message("plan:so-far-holds-only-what")
"""So far it holds only what checked tables ask for."""


def what_stands_beside_leads_phase(*, target_phase: int) -> Message:
    """What stands beside it leads to phase {target-phase}."""
    return Message("plan:what-stands-beside-leads-phase", (target_phase,))


WHAT_STANDS_BESIDE_KEEPS_LEVEL: Final = Message("plan:what-stands-beside-keeps-level")
"""What stands beside it keeps the level reached."""

PART_ONE_STEP_HAS: Final = Message("plan:part-one-step-has")
"""one step has"""

PART_ALL_PLACES_TAKEN: Final = Message("plan:part-all-places-taken")
""", as its places are full"""


def part_steps_have(*, without_date: int) -> Message:
    """{without-date} steps have"""
    return Message("plan:part-steps-have", (without_date,))


def first_problem(*, joined: str) -> Message:
    """The first problem is {joined}."""
    return Message("plan:first-problem", (joined,))


PART_PROBLEM_CHOSEN: Final = Message("plan:part-problem-chosen")
"""the problem that is chosen"""


def first_days_need_person_days(*, needs: str, who: Message) -> Message:
    """The first 90 days need {needs} person-days, {who}."""
    return Message("plan:first-days-need-person-days", (needs, who))


def moved_later(*, titles: str) -> Message:
    """Moved to later: {titles}."""
    return Message("plan:moved-later", (titles,))


PART_SOMEBODY_STILL_BE_NAMED: Final = Message("plan:part-somebody-still-be-named")
"""somebody still to be named"""

PART_USEFUL_BUT_NO_GATE_ASKS: Final = Message("plan:part-useful-but-no-gate-asks")
"""useful, but no gate asks for it"""

FIRST_RESULT: Final = Message("plan:first-result")
"""First result"""

STOP_OR_GO: Final = Message("plan:stop-or-go")
"""Stop or go"""

GATE_CHECK: Final = Message("plan:gate-check")
"""Gate check"""


def trial_compared_with_measure(*, measure: str) -> Message:
    """The trial is compared with today's number: {measure}."""
    return Message("plan:trial-compared-with-measure", (measure,))


TRIAL_COMPARED_WITH_TODAY: Final = Message("plan:trial-compared-with-today")
"""The trial is compared with today's number."""


def go_if_this_reached(*, enough: str) -> Message:
    """Go on if this is reached: {enough}."""
    return Message("plan:go-if-this-reached", (enough,))


GO_IF_TRIAL_BEATS_TODAY: Final = Message("plan:go-if-trial-beats-today")
"""Go on if the trial beats today's number by enough."""


def what_starts_before_only_prepares(*, day: str) -> Message:
    """What starts before {day} only prepares; everything else waits for the decision on that day."""
    return Message("plan:what-starts-before-only-prepares", (day,))


def their_start_alone_not_work(*, title: str) -> Message:
    """“{title}” is their start alone, not the work until daily use."""
    return Message("plan:their-start-alone-not-work", (title,))


def part_only_which_not_tried_first(*, waiting: str) -> Message:
    """only for “{waiting}”, which is not tried first"""
    return Message("plan:part-only-which-not-tried-first", (waiting,))


def comes_first_same_end(*, action_title: str) -> Message:
    """“{action-title}” comes first for the same end"""
    return Message("plan:comes-first-same-end", (action_title,))


def stop_if_this_not_reached(*, enough: str) -> Message:
    """Stop if this is not reached: {enough}. Write down the lesson."""
    return Message("plan:stop-if-this-not-reached", (enough,))


BEFORE_ANYBODY_SAW_DATA_WHOEVER: Final = Message("plan:before-anybody-saw-data-whoever")
"""Before anybody saw the data, whoever answers for data protection agreed in writing who may see which of them, and…"""


def write_down_without_trial_does(*, day: str) -> Message:
    """Write it down {day}; without it the trial does not begin."""
    return Message("plan:write-down-without-trial-does", (day,))


PART_BEFORE_TRIAL_BEGINS: Final = Message("plan:part-before-trial-begins")
"""before the trial begins"""

FIRST_DAYS: Final = Message("plan:first-days")
"""First 90 days"""

THEN_UP_MONTH: Final = Message("plan:then-up-month")
"""Then, up to month 12"""


def then_until(*, last: date) -> Message:
    """Then, until {last}"""
    return Message("plan:then-until", (last,))


def then_until_decision(*, day: date) -> Message:
    """The same part of the plan in two: up to the day of stop or go, and after it."""
    return Message("plan:then-until-decision", (day,))


def later_after_decision(*, last: date) -> Message:
    """Later, until {last}"""
    return Message("plan:later-after-decision", (last,))


def users_begin_after_go(*, begins: date) -> Message:
    """After a “go”, real users begin on {begins}."""
    return Message("plan:users-begin-after-go", (begins,))


def work_then_users_begin_after_go(*, starts: date, begins: date) -> Message:
    """After a “go”, the work for daily use begins on {starts}; real users begin on {begins}."""
    return Message("plan:work-then-users-begin-after-go", (starts, begins))


def nothing_runs_places(*, days: int, most: int, begun: date, between: str, work: Sequence[str]) -> Message:
    """We limit the first {days} days to {most} new actions, all begun by {begun}. From {between} there is only…"""
    return Message("plan:nothing-runs-places", (days, most, begun, between, tuple(work)))


def nothing_runs_time(*, between: str, work: Sequence[str]) -> Message:
    """From {between} there is only {work}: whoever does the next action has no time before."""
    return Message("plan:nothing-runs-time", (between, tuple(work)))


def nothing_runs_until_decided(*, between: str, work: Sequence[str], day: date) -> Message:
    """From {between} there is only {work}: in this plan the next work waits for the decision on {day}."""
    return Message("plan:nothing-runs-until-decided", (between, tuple(work), day))


PART_RECURRING_WORK: Final = Message("plan:part-recurring-work")
"""recurring work"""


def part_gate_check_on(*, day: date) -> Message:
    """a gate check on {day}"""
    return Message("plan:part-gate-check-on", (day,))


def part_first_result_on(*, day: date) -> Message:
    """the first result on {day}"""
    return Message("plan:part-first-result-on", (day,))


def part_stop_or_go_on(*, day: date) -> Message:
    """the decision to stop or go on {day}"""
    return Message("plan:part-stop-or-go-on", (day,))


TOOL_ENDS_TRIAL: Final = Message("plan:tool-ends-trial")
"""First find out whether you can buy a tool for it: if so, test that instead."""


def quick_win_moves_number(*, title: str) -> Message:
    """“{title}” ends before the trial and may change today's number. Count it on new days, and ask if you still…"""
    return Message("plan:quick-win-moves-number", (title,))


LATER_WITHOUT_DATE: Final = Message("plan:later-without-date")
"""Later, without a date"""


def first_days_from(*, next_days: int | float | Decimal, starts_on: date) -> Message:
    """The first {next-days} days, from {starts-on}"""
    return Message("plan:first-days-from", (next_days, starts_on))


def part_give_one_them(*, rows: int, or_list: str) -> Message:
    """give it to {or-list} / give one of them to {or-list}"""
    return Message("plan:part-give-one-them", (rows, or_list))


def or_plan_more_week_page(*, later: str, instead: str, name: str) -> Message:
    """{later}, {instead}, or plan more of the week for {name} on the page People."""
    return Message("plan:or-plan-more-week-page", (later, instead, name))


LEFT_OUT_LONG_DOES: Final = Message("plan:left-out-long-does")
"""Left out as long as that is enough"""

LEFT_OUT_WITH_REASON_ACTION: Final = Message("plan:left-out-with-reason-action")
"""Left out of the plan, which gives the reason"""


def stop_also_if_saves_fewer(
    *, minutes: int | float | Decimal, other_minutes: int | float | Decimal, week: str, rests: str
) -> Message:
    """Stop also if it saves fewer than {minutes} of every {other-minutes} minutes of today's work ({week}): {rests}."""
    return Message("plan:stop-also-if-saves-fewer", (minutes, other_minutes, week, rests))


def step_comes_from_table_on_problem(*, name: str) -> Message:
    """This step comes from a checked table, not from your answers. It concerns “{name}”."""
    return Message("plan:step-comes-from-table-on-problem", (name,))


STEP_COMES_FROM_TABLE: Final = Message("plan:step-comes-from-table")
"""This step comes from a checked table, not from your answers."""


def promised_workshop(*, on: date) -> Message:
    """Promised in the workshop on {on}"""
    return Message("plan:promised-workshop", (on,))


def actions_owners(*, actions: int, owners: int) -> Message:
    """{actions} action for {owners} owner / {actions} action for {owners} owners / {actions} actions for {owners}…"""
    return Message("plan:actions-owners", (actions, owners))


def part_actions_start(*, rows: int) -> Message:
    """{rows} action to start / {rows} actions to start"""
    return Message("plan:part-actions-start", (rows,))


def twelve_months_plan_does_not(*, to_phase: int, steps: str, why: str) -> Message:
    """In twelve months the plan does not reach phase {to-phase}: {steps} no date yet{why}."""
    return Message("plan:twelve-months-plan-does-not", (to_phase, steps, why))


def no_problem_can_be_tried(*, name: str) -> Message:
    """No problem can be tried yet: past cases of {name} are missing. The plan begins to record them and looks for…"""
    return Message("plan:no-problem-can-be-tried", (name,))


def first_trial_has_no_date(*, name: str) -> Message:
    """The first trial of {name} has no date: the time that was told is not enough for it."""
    return Message("plan:first-trial-has-no-date", (name,))


def ready_made_tool_exists_its(*, name: str, start: str, result: str) -> Message:
    """For {name} a ready-made tool exists. Its test starts on {start} and has a result by {result}."""
    return Message("plan:ready-made-tool-exists-its", (name, start, result))


def was_tried_already_put_work(*, name: str, start: str, result: str) -> Message:
    """{name} was tried already. It is put to work from {start}, with a result in use by {result}."""
    return Message("plan:was-tried-already-put-work", (name, start, result))


def first_trial_starts_has_result(*, by: Literal["own", "partner"], name: str, start: str, result: str) -> Message:
    """The first trial is {name}. It starts on {start} and has a result by {result}, with help from outside. / The…"""
    return Message("plan:first-trial-starts-has-result", (by, name, start, result))


def first_trial_once_ready(*, by: Literal["own", "partner"], name: str, start: str, result: str) -> Message:
    """The first trial is {name}. If everything it needs is ready by then, it starts on {start} and has a result by…"""
    return Message("plan:first-trial-once-ready", (by, name, start, result))


def problem_has_be_chosen_first(*, by: Literal["own", "partner"], start: str, result: str) -> Message:
    """A problem has to be chosen first. Its trial starts on {start} and has a result by {result}, with help from…"""
    return Message("plan:problem-has-be-chosen-first", (by, start, result))


def part_person_has(*, person_name: str, has: str) -> Message:
    """{person-name} has {has}"""
    return Message("plan:part-person-has", (person_name, has))


def part_you_have(*, has: str) -> Message:
    """you have {has}"""
    return Message("plan:part-you-have", (has,))


def one_more_day_week_would(*, extra: str, titles: str) -> Message:
    """One more day a week of {extra} would bring back: {titles}."""
    return Message("plan:one-more-day-week-would", (extra, titles))


def part_not_needed_before_phase(*, phase: int) -> Message:
    """not needed before phase {phase}"""
    return Message("plan:part-not-needed-before-phase", (phase,))


def part_rule_stopping(*, go_on: str, rstrip: str, pays: str) -> Message:
    """{go-on} The rule for stopping: {rstrip}. {pays}"""
    return Message("plan:part-rule-stopping", (go_on, rstrip, pays))


def part_stop_otherwise_write_down_lesson(*, go_on: str, pays: str) -> Message:
    """{go-on} Stop otherwise, and write down the lesson. {pays}"""
    return Message("plan:part-stop-otherwise-write-down-lesson", (go_on, pays))


def look_again_at_what_was(*, goes_on: str) -> Message:
    """Look again at what was done and repeat the assessment.{goes-on}"""
    return Message("plan:look-again-at-what-was", (goes_on,))


def look_again_at_gates(*, titles: int, other_titles: Sequence[str], goes_on: str) -> Message:
    """Look again at {titles} gate: {other-titles}.{goes-on} / Look again at {titles} gates: {other-titles}.{goes-on}"""
    return Message("plan:look-again-at-gates", (titles, tuple(other_titles), goes_on))


def their_start_alone_until_daily(*, title: str, told: str) -> Message:
    """“{title}” is their start alone. Until daily use, {told}. That is asked for problem by problem, and is not in…"""
    return Message("plan:their-start-alone-until-daily", (title, told))


def their_start_alone_asked_problem(*, title: str) -> Message:
    """“{title}” is their start alone. That is asked for problem by problem, and is not in this plan."""
    return Message("plan:their-start-alone-asked-problem", (title,))


def part_to_be_written_by_whom(*, day: str, who: str) -> Message:
    """to be written {day}, {who}"""
    return Message("plan:part-to-be-written-by-whom", (day, who))


def part_to_be_written(*, day: str) -> Message:
    """to be written {day}"""
    return Message("plan:part-to-be-written", (day,))


def part_by_day(*, by: date) -> Message:
    """by {by}"""
    return Message("plan:part-by-day", (by,))


PART_OF_THIS_REQUEST: Final = Message("plan:part-of-this-request")
"""Part of this request"""

ONLY_AFTER_GO: Final = Message("plan:only-after-go")
"""Only after a “go”"""

ON_ITS_OWN_MERIT: Final = Message("plan:on-its-own-merit")
"""On its own merit"""

NOT_STARTED: Final = Message("plan:not-started")
"""Not started"""

PROGRESS: Final = Message("plan:progress")
"""In progress"""

DONE: Final = Message("plan:done")
"""Done"""

BLOCKED: Final = Message("plan:blocked")
"""Blocked"""

DROPPED: Final = Message("plan:dropped")
"""Dropped"""


def start_later_or_end(*, free: date, title: str, latest: date) -> Message:
    """Start it on {free} or later, or end “{title}” by {latest}"""
    return Message("plan:start-later-or-end", (free, title, latest))


def part_title_of_number(*, title: str, number: int) -> Message:
    """“{title}” (action {number})"""
    return Message("plan:part-title-of-number", (title, number))


def part_title_later(*, title: str) -> Message:
    """“{title}” (later)"""
    return Message("plan:part-title-later", (title,))


def calendar_owner(*, owner: str) -> Message:
    """Lines of an entry in a calendar."""
    return Message("plan:calendar-owner", (owner,))


def calendar_effort(*, effort: str) -> Message:
    """Effort: {effort}"""
    return Message("plan:calendar-effort", (effort,))


def calendar_why(*, because: str) -> Message:
    """Why: {because}"""
    return Message("plan:calendar-why", (because,))


def calendar_done_when(*, done_when: str) -> Message:
    """Done when: {done-when}"""
    return Message("plan:calendar-done-when", (done_when,))


def calendar_note(*, note: str) -> Message:
    """Note: {note}"""
    return Message("plan:calendar-note", (note,))


def all_actions_start_early(*, total: int) -> Message:
    """The only dated action starts in the first 90 days / All {total} dated actions start in the first 90 days"""
    return Message("plan:all-actions-start-early", (total,))


def actions_start_early(*, early: int, total: int) -> Message:
    """None of {total} dated action starts in the first 90 days / {early} of {total} dated action starts in the…"""
    return Message("plan:actions-start-early", (early, total))


def rhythm_from_day(*, rhythm: Message, start: date) -> Message:
    """{rhythm}, from {start}"""
    return Message("plan:rhythm-from-day", (rhythm, start))


def part_actions_done(*, done: int, total: int) -> Message:
    """none of {total} action done / {done} of {total} action done / none of {total} actions done / {done} of…"""
    return Message("plan:part-actions-done", (done, total))


def part_dated_actions_done(*, done: int, total: int) -> Message:
    """none of {total} dated action done / {done} of {total} dated action done / none of {total} dated actions done…"""
    return Message("plan:part-dated-actions-done", (done, total))


def part_in_progress_count(*, number: int) -> Message:
    """{number} in progress"""
    return Message("plan:part-in-progress-count", (number,))


def part_blocked_count(*, number: int) -> Message:
    """{number} blocked"""
    return Message("plan:part-blocked-count", (number,))


def part_late_count(*, number: int) -> Message:
    """{number} late"""
    return Message("plan:part-late-count", (number,))


def part_no_longer_planned_count(*, number: int) -> Message:
    """{number} no longer planned"""
    return Message("plan:part-no-longer-planned-count", (number,))


def part_without_date_count(*, number: int) -> Message:
    """{number} without a date"""
    return Message("plan:part-without-date-count", (number,))


def part_that_counts(*, words: str, more: Sequence[Message]) -> Message:
    """{words}; that counts {more}"""
    return Message("plan:part-that-counts", (words, tuple(more)))


def part_free_for_it(*, how: Literal["told", "assumed"], told: str, free: str) -> Message:
    """{told}, with {free} free for it, as the plan assumes / {told}, with {free} free for it"""
    return Message("plan:part-free-for-it", (how, told, free))


def part_recurring_tasks(*, habits: int) -> Message:
    """{habits} recurring task / {habits} recurring tasks"""
    return Message("plan:part-recurring-tasks", (habits,))


def what_makes_ready_comes_first(*, needs: str) -> Message:
    """What makes the problem ready comes first: {needs}."""
    return Message("plan:what-makes-ready-comes-first", (needs,))


def first_days_need_person_days_of(*, needs: str, name: str, who: Message) -> Message:
    """The first 90 days need {needs} person-days of {name}, {who}."""
    return Message("plan:first-days-need-person-days-of", (needs, name, who))


def how_much_is_enough_is(*, blank: str) -> Message:
    """How much is enough is {blank}."""
    return Message("plan:how-much-is-enough-is", (blank,))


def work_for_gates_goes_on(*, gates: int) -> Message:
    """Work for {gates} gate goes on after this day. / Work for {gates} gates goes on after this day."""
    return Message("plan:work-for-gates-goes-on", (gates,))


def work_for_other_gates_goes_on(*, gates: int) -> Message:
    """Work for {gates} other gate goes on after this day. / Work for {gates} other gates goes on after this day."""
    return Message("plan:work-for-other-gates-goes-on", (gates,))


def found_out_after_check(*, title: str, gates: Sequence[str]) -> Message:
    """Behind the sentence of what is checked on a day: this action comes later."""
    return Message("plan:found-out-after-check", (title, tuple(gates)))


def no_work_yet_for(*, gates: str) -> Message:
    """The plan holds no work yet for {gates}."""
    return Message("plan:no-work-yet-for", (gates,))


def waits_for_decision(*, what: str, day: str) -> Message:
    """{what} waits for the decision on {day}."""
    return Message("plan:waits-for-decision", (what, day))


def waits_for_decision_prepared(*, what: str, day: str) -> Message:
    """{what} waits for the decision on {day}; what starts before only prepares it."""
    return Message("plan:waits-for-decision-prepared", (what, day))


PART_AS_ITS_TRIAL_SHOWS: Final = Message("plan:part-as-its-trial-shows")
"""so many days as its trial shows"""


def part_takes(*, problem: str, takes: str) -> Message:
    """“{problem}” takes {takes}"""
    return Message("plan:part-takes", (problem, takes))


def part_takes_after(*, problem: str, takes: str, missing: Sequence[str]) -> Message:
    """“{problem}” takes {takes}, after {missing}"""
    return Message("plan:part-takes-after", (problem, takes, tuple(missing)))


def counts_and_writes_down(*, who: str, day: str) -> Message:
    """{who} counts today's number and writes down what is enough {day}; without it the trial does not begin."""
    return Message("plan:counts-and-writes-down", (who, day))


def number_is_there(*, rule: str) -> Message:
    """When the trial is done."""
    return Message("plan:number-is-there", (rule,))


def part_status(*, status: Literal["not-started", "in-progress", "done", "blocked", "dropped"]) -> Message:
    """How far an action is, inside a sentence."""
    return Message("plan:part-status", (status,))


def part_number_by_status(*, number: int, status: Literal["done", "in-progress", "blocked", "dropped"]) -> Message:
    """Of several actions: so many are in this state."""
    return Message("plan:part-number-by-status", (number, status))


def part_actions_by_status(*, actions: int, states: str) -> Message:
    """How the actions of a part of the plan stand."""
    return Message("plan:part-actions-by-status", (actions, states))


def told_day_has_passed(*, told: date) -> Message:
    """Where a day was told for the decision on the money and the plan takes another one."""
    return Message("plan:told-day-has-passed", (told,))


def told_day_after_the_plan(*, told: date, last: date) -> Message:
    """The day that was told for the decision, {told}, leaves no working day in this plan, which ends on {last}: the…"""
    return Message("plan:told-day-after-the-plan", (told, last))


def measured_for_another(*, title: str) -> Message:
    """The title of the action that measures today's number, where that of the first problem is known and another's…"""
    return Message("plan:measured-for-another", (title,))
