"""Where a number comes from, in words: who told it, what is assumed, or what it is reckoned from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from readiness.model.price import Figure, FigureKind, Price
from readiness.model.price_rule import MoneyAssumption
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.plan.plan_order import action_numbers
from readiness.present.price import amounts
from readiness.words import Message, alone, inside, said
from readiness.words.say import price as say

NAMES: Final[dict[FigureKind, Message]] = {
    "hour": say.HOUR_PEOPLE_WHO_DO_TODAY,
    "day-inside": say.DAY_OWN_PEOPLE,
    "day-outside": say.DAY_FROM_OUTSIDE,
    "hours-a-day": say.HOURS_WORKING_DAY,
    "weeks-a-year": say.WEEKS_WORK_YEAR,
    "outside-times": say.DAY_FROM_OUTSIDE_MULTIPLE_OWN,
    "working-days-a-year": say.WORKING_DAYS_YEAR,
    "inside-days": say.DAYS_OWN_PEOPLE,
    "outside-days": say.DAYS_FROM_OUTSIDE,
    "inside-money": say.COST_OWN_PEOPLE,
    "outside-money": say.COST_HELP_FROM_OUTSIDE,
    "all-days": say.PERSON_DAYS,
    "all-money": say.MONEY,
    "hours-a-week": say.HOURS_WEEK_TODAY,
    "hours-a-year": say.HOURS_YEAR_TODAY,
    "today-a-year": say.COST_TODAY_S_WAY_YEAR,
    "saved-percent": say.SHARE_HOURS_SAVED,
    "worth-a-year": say.WHAT_SOLUTION_BRINGS_YEAR,
    "effort-days": say.DAYS_TOLD_TRIAL,
    "trial-spread": say.HOW_FAR_TRIAL_MAY_DIFFER,
    "trial-days": say.DAYS_TRIAL,
    "launch-days": say.SKILLED_DAYS_LAUNCH,
    "skilled-days": say.DAYS_SKILLED_WORK,
    "other-days": say.DAYS_OTHER_WORK,
    "skilled-money": say.COST_SKILLED_WORK,
    "other-money": say.COST_OTHER_WORK,
    "partner-money": say.COST_SKILLED_WORK_BY_PARTNER,
    "build-days": say.DAYS_UNTIL_DAILY_USE,
    "cost-once": say.COST_UNTIL_DAILY_USE,
    "run-percent": say.SHARE_COST_YEAR_RUNNING,
    "run-a-year": say.RUNNING_FOR_A_YEAR,
    "tool-a-year": say.READY_MADE_TOOL_YEAR,
    "gain-a-year": say.GAIN_YEAR_LESS_RUNNING,
    "pay-back": say.MONTHS_PAY_BACK,
    "partner-once": say.WITH_PARTNER,
    "hire-a-year": say.FULL_TIME_PERSON_YEAR,
    "hire-waits": say.UNTIL_NEW_PERSON_CAN_START,
    "tool-once": say.CHOOSING_TESTING_TOOL,
    "tool-days": say.DAYS_CHOOSE_TEST_TOOL,
    "even-hours-a-year": say.HOURS_YEAR_PAY_RUNNING,
    "even-hours-a-week": say.HOURS_WEEK_PAY_RUNNING,
    "quick-days": say.DAYS_QUICK_WIN,
    "quick-money": say.COST_QUICK_WIN,
    "launch-money": say.COST_SKILLED_WORK_LAUNCH,
    "trial-money": say.COST_TRIAL,
    "other-outside-days": say.DAYS_OTHER_WORK_FROM_OUTSIDE,
    "other-outside-money": say.COST_OTHER_WORK_FROM_OUTSIDE,
    "launch-other-days": say.DAYS_OTHER_WORK_LAUNCH,
    "launch-other-money": say.COST_OTHER_WORK_LAUNCH,
    "launch-other-outside-days": say.DAYS_OTHER_WORK_LAUNCH_FROM,
    "launch-other-outside-money": say.COST_OTHER_WORK_LAUNCH_FROM,
    "promised-hours-a-year": say.HOURS_YEAR_HAS_SAVE,
    "promised-hours-a-week": say.HOURS_WEEK_HAS_SAVE,
}
_RATES: Final[frozenset[FigureKind]] = frozenset({"hour", "day-inside", "day-outside", "hours-a-year"})
_SCOPES: Final = {
    "first": say.PART_FIRST_DAYS,
    "problem": say.PART_FIRST_PROBLEM,
    "beside": say.PART_BESIDE_FIRST_PROBLEM,
    "trial": say.PART_OF_THE_REQUEST,
    "spent": say.PART_OF_THE_REQUEST_EARLY,
    "launch": say.PART_AFTER_GO,
    "waits": say.PART_OTHER_WORK_AFTER_GO,
    "apart": say.PART_ITS_OWN_MERIT,
    "early": say.PART_ITS_OWN_MERIT_EARLY,
    "by-decision": say.PART_BY_DECISION,
    "stops": say.PART_SAVED_BY_STOP,
    "habits": say.PART_AGAIN_AGAIN,
    "year": say.PART_WHOLE_PLAN,
}
_SPELT_OUT: Final[frozenset[FigureKind]] = frozenset(
    {"inside-money", "outside-money", "trial-money", "launch-money", "other-money", "partner-money"}
)
_BY_A_DAY: Final = ("plan/first/", "plan/early/", "plan/spent/")
"""Where work counts as far as it is done by a day."""
_UNTOLD: Final = say.PART_NOBODY_TOLD
_DONT_KNOW: Final = say.PART_ASKED_BUT_NOBODY_KNOWS
_A_RUN: Final = 3
NO_WORK: Final = say.PART_NO_WORK_THIS_KIND
MOST_ACTIONS: Final = 4


class SourceRow(NamedTuple):
    """One number: what it is, how much, and where it comes from."""

    name: str
    number: str
    source: str


def _says_something(price: Price, figure: Figure) -> bool:
    """Whether it is a number, or one that somebody has to tell; not what only follows from a missing one."""
    is_asked = figure.how in ("untold", "dont-know")
    return _is_of_something(price, figure) and (figure.is_known or is_asked or amounts.is_never(price, figure))


def _is_of_something(price: Price, figure: Figure) -> bool:
    """Whether there is any work, or any part, that it is made of."""
    if figure.how == "planned":
        return bool(figure.of)
    return figure.how != "sum" or bool(_told_parts(price, figure) or figure.without)


def figure_name(found: Findings, figure: Figure) -> str:
    """What a number is, with the problem or the part of the plan that it is about."""
    scope = figure.id.split("/")
    name = said(NAMES[figure.kind])
    if scope[0] == "plan":
        return said(say.part_figure_of_scope(figure=name, scope=_SCOPES[scope[1]]))
    first = found.outcome.ranking.first
    if scope[0] == "problem" and (scope[1] != first or figure.kind == "hour"):
        return said(say.part_figure_of_problem(figure=name, problem=[problem_name(found, scope[1])]))
    return name


def problem_name(found: Findings, slug: str) -> str:
    """The name of a problem."""
    return next((each.name for each in found.outcome.ranking.problems if each.id == slug), slug)


def source(found: Findings, price: Price, figure: Figure) -> str:
    """Where one number comes from, in half a sentence."""
    if figure.how == "planned":
        work = _work(found, figure)
        return said(say.part_work_done_by_then(work=work)) if figure.of and figure.id.startswith(_BY_A_DAY) else work
    if figure.how == "assumed":
        return said(say.part_our_assumption(why=_assumption(found, figure).why))
    fixed = {"told": said(say.PART_AS_TOLD), "untold": said(_UNTOLD), "dont-know": said(_DONT_KNOW)}
    if figure.how in fixed:
        return fixed[figure.how]
    names = [_short_name(found, price.by_id[_alone(price, part)]) for part in _told_parts(price, figure)]
    words = _reckoned(figure, names)
    if figure.without:
        left = [inside(figure_name(found, price.by_id[part])) for part in figure.without]
        words = said(say.part_without_unknown(words=words, left=left))
    return words


def _told_parts(price: Price, figure: Figure) -> tuple[str, ...]:
    """What a number is reckoned from; of a sum only what is something, or is not known."""
    if figure.how != "sum":
        return figure.of
    return tuple(part for part in figure.of if not price.by_id[part].is_known or price.by_id[part].high)


def _alone(price: Price, name: str) -> str:
    """The only part of a sum in which nothing else is something: the same number, told once."""
    figure = price.by_id[name]
    parts = _told_parts(price, figure)
    return _alone(price, parts[0]) if figure.how == "sum" and len(parts) == 1 and not figure.without else name


def _short_name(found: Findings, part: Figure) -> str:
    """The name of a part of a sum; that of a part of all that is asked for says which."""
    is_part = part.id.startswith("plan/") and not part.id.startswith("plan/first/")
    return inside(figure_name(found, part) if is_part else said(NAMES[part.kind]))


def _reckoned(figure: Figure, names: list[str]) -> str:
    if figure.how == "sum":
        return " + ".join(names) or said(NO_WORK)
    one, other = names
    return {
        "product": f"{one} × {other}",
        "quotient": f"{one} ÷ {other}",
        "percent": f"{one} × {other}",
        "difference": f"{one} \N{MINUS SIGN} {other}",
        "pay-back": f"12 × {one} ÷ {other}",
    }[figure.how]


def _work(found: Findings, figure: Figure) -> str:
    """The actions behind person-days: by their titles if they are few, else by their numbers in the list of actions."""
    titles = [list_words.quoted(found.action_title(code)) for code in figure.of]
    if not titles:
        return said(NO_WORK)
    number = _how_many(found, figure)
    if len(titles) <= MOST_ACTIONS:
        return said(say.part_work(number=number, titles=titles))
    return said(say.part_work_by_number(work_by_number=work_by_number(found, figure.of)))


def work_by_number(found: Findings, codes: Iterable[str]) -> str:
    """'actions 1 to 4 and 6 of the list and “Repeat this assessment each quarter”'."""
    numbers = action_numbers(found)
    ordered = sorted(numbers[code] for code in codes if code in numbers)
    listed = list_words.and_list(_in_runs(ordered))
    others = [list_words.quoted(found.action_title(code)) for code in codes if code not in numbers]
    named = [said(say.part_list(actions=len(ordered), listed=listed))] if listed else []
    return list_words.and_list([*named, *others])


def _in_runs(numbers: Sequence[int]) -> list[str]:
    """'1 to 4', '6', '9' for the numbers of actions."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [
        shown
        for run in runs
        for shown in (
            map(str, run) if len(run) < _A_RUN else [said(say.part_run_of_actions(run=run[0], other_run=run[-1]))]
        )
    ]


def _how_many(found: Findings, figure: Figure) -> str:
    """'nine actions and one habit': what is done again and again is in the sums, and is no action of the plan."""
    catalogue = found.rubric.action_by_id
    habits = sum(code in catalogue and catalogue[code].repeats is not None for code in figure.of)
    actions = len(figure.of) - habits
    return said(
        say.part_actions_habits(habits=actions, other_habits=habits) if habits else say.part_actions(actions=actions)
    )


def _assumption(found: Findings, figure: Figure) -> MoneyAssumption:
    field = {"hire-waits": "hire_waits_days"}.get(figure.kind, figure.kind.replace("-", "_"))
    assumed: MoneyAssumption = getattr(found.rubric.price, field)
    return assumed


def in_brief(found: Findings, price: Price, roots: Iterable[str]) -> tuple[SourceRow, ...]:
    """One line for each number asked for, with what was told or assumed for it in place, and for each rate behind."""
    names = list(dict.fromkeys(roots))
    behind = (name for root in names for name in _behind(price, root))
    rates = [name for name in dict.fromkeys(behind) if price.by_id[name].kind in _RATES and name not in names]
    derived = [name for name in rates if price.by_id[name].of]
    return tuple(
        SourceRow(
            figure_name(found, price.by_id[name]),
            amounts.in_price(price, name),
            alone(_with_values(found, price, price.by_id[name])),
        )
        for name in (*names, *derived)
    )


def _with_values(found: Findings, price: Price, figure: Figure) -> str:
    """A source in which what was told, assumed or is not known stands with its number."""
    if not figure.of or figure.how == "planned":
        return source(found, price, figure)
    parts = [price.by_id[name] for name in figure.of]
    if figure.how == "sum":
        parts = [part for part in parts if not part.is_known or part.high]
        if len(parts) == 1:
            return _with_values(found, price, parts[0])
    words = [_part(found, price, part) for part in parts]
    return " + ".join(words) if figure.how == "sum" else _reckoned(figure, words)


def _part(found: Findings, price: Price, part: Figure) -> str:
    name = _short_name(found, part)
    number = amounts.in_words(part, price.currency)
    if part.how == "told":
        return said(say.part_told(name=name, number=number))
    if part.how == "assumed":
        return said(say.part_assumed_number(name=name, number=number))
    if part.how == "planned":
        return list_words.noted(name, _how_many(found, part))
    if part.kind in _SPELT_OUT and part.is_known:
        return " × ".join(_part(found, price, price.by_id[each]) for each in part.of)
    return name if part.is_known else list_words.noted(name, said(amounts.NOT_KNOWN))


def rows(found: Findings, price: Price, roots: Iterable[str]) -> tuple[SourceRow, ...]:
    """Every number behind some others, each once: first those asked for, then what they rest on."""
    names = dict.fromkeys(name for root in roots for name in _behind(price, root))
    return tuple(_row(found, price, name) for name in names)


def telling_rows(found: Findings, price: Price, roots: Iterable[str]) -> tuple[SourceRow, ...]:
    """The same without those that say nothing by themselves."""
    names = dict.fromkeys(name for root in roots for name in _behind(price, root))
    return tuple(_row(found, price, name) for name in names if _says_something(price, price.by_id[name]))


def _row(found: Findings, price: Price, name: str) -> SourceRow:
    figure = price.by_id[name]
    words = alone(source(found, price, figure))
    return SourceRow(figure_name(found, figure), amounts.in_price(price, name), words)


def _behind(price: Price, root: str) -> Iterator[str]:
    figure = price.by_id.get(root)
    if figure is None:
        return
    yield root
    for part in _told_parts(price, figure) if figure.how != "planned" else ():
        yield from _behind(price, _alone(price, part))
