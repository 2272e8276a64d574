"""Where a number comes from, in words: who told it, what is assumed, or what it is reckoned from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from readiness.model.price import Figure, FigureKind, Price
from readiness.model.price_rule import MoneyAssumption
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.present.plan.plan_order import action_numbers
from readiness.present.price import amounts

NAMES: Final[dict[FigureKind, str]] = {
    "hour": "An hour of the people who do today's work",
    "day-inside": "A day of own people",
    "day-outside": "A day from outside",
    "hours-a-day": "Hours in a working day",
    "weeks-a-year": "Weeks of work in a year",
    "outside-times": "A day from outside, as a multiple of an own day",
    "working-days-a-year": "Working days in a year",
    "inside-days": "Days of own people",
    "outside-days": "Days from outside",
    "inside-money": "Cost of own people",
    "outside-money": "Cost of help from outside",
    "all-days": "Person-days",
    "all-money": "Money",
    "hours-a-week": "Hours a week today",
    "hours-a-year": "Hours a year today",
    "today-a-year": "Cost of today's way a year",
    "saved-percent": "Share of the hours saved",
    "worth-a-year": "What a solution brings a year",
    "effort-days": "Days told for the trial",
    "trial-spread": "How far a trial may differ from that",
    "trial-days": "Days of the trial",
    "launch-days": "Skilled days of the launch",
    "skilled-days": "Days of skilled work",
    "other-days": "Days of other work",
    "skilled-money": "Cost of the skilled work",
    "other-money": "Cost of the other work",
    "partner-money": "Cost of the skilled work by a partner",
    "build-days": "Days until daily use",
    "cost-once": "Cost until daily use",
    "run-percent": "Share of that cost for a year of running it",
    "run-a-year": "Running it for a year",
    "tool-a-year": "A ready-made tool for a year",
    "gain-a-year": "Gain a year, less running it",
    "pay-back": "Months to pay back",
    "partner-once": "With a partner",
    "hire-a-year": "A full-time person for a year",
    "hire-waits": "Until a new person can start",
    "tool-once": "Choosing and testing a tool",
    "tool-days": "Days to choose and test a tool",
    "even-hours-a-year": "Hours a year that pay for running it",
    "even-hours-a-week": "Hours a week that pay for running it",
    "quick-days": "Days of the quick win",
    "quick-money": "Cost of the quick win",
    "launch-money": "Cost of the skilled work of the launch",
    "trial-money": "Cost of the trial",
    "other-outside-days": "Days of other work from outside",
    "other-outside-money": "Cost of other work from outside",
    "launch-other-days": "Days of other work for the launch",
    "launch-other-money": "Cost of the other work for the launch",
    "launch-other-outside-days": "Days of other work for the launch from outside",
    "launch-other-outside-money": "Cost of other work for the launch from outside",
    "promised-hours-a-year": "Hours a year that it has to save",
    "promised-hours-a-week": "Hours a week that it has to save",
}
_RATES: Final[frozenset[FigureKind]] = frozenset({"hour", "day-inside", "day-outside", "hours-a-year"})
_SCOPES: Final = {
    "first": "first 90 days",
    "problem": "first problem",
    "beside": "beside the first problem",
    "trial": "until stop or go",
    "launch": "after a go",
    "waits": "other work after a go",
    "apart": "on its own merit",
    "stops": "saved by a stop",
    "habits": "again and again",
    "year": "the whole plan",
}
_SPELT_OUT: Final[frozenset[FigureKind]] = frozenset(
    {"inside-money", "outside-money", "trial-money", "launch-money", "other-money", "partner-money"}
)
_UNTOLD: Final = "nobody told it"
_DONT_KNOW: Final = "asked, but nobody knows"
_A_RUN: Final = 3
NO_WORK: Final = "no work of this kind"
MOST_ACTIONS: Final = 4


class SourceRow(NamedTuple):
    """One number: what it is, how much, and where it comes from."""

    name: str
    number: str
    source: str


def says_something(row: SourceRow) -> bool:
    """Whether a line tells a number, or one that somebody has to tell; not what only follows from a missing one."""
    asked = {_UNTOLD.casefold(), _DONT_KNOW.casefold()}
    is_missing = row.number == amounts.NOT_KNOWN and row.source.casefold() not in asked
    return row.source.casefold() != NO_WORK and not is_missing


def figure_name(found: Findings, figure: Figure) -> str:
    """What a number is, with the problem or the part of the plan that it is about."""
    scope = figure.id.split("/")
    name = NAMES[figure.kind]
    if scope[0] == "plan":
        return f"{name}, {_SCOPES[scope[1]]}"
    first = found.outcome.ranking.first
    if scope[0] == "problem" and (scope[1] != first or figure.kind == "hour"):
        return f"{name}, “{problem_name(found, scope[1])}”"
    return name


def problem_name(found: Findings, slug: str) -> str:
    """The name of a problem."""
    return next((each.name for each in found.outcome.ranking.problems if each.id == slug), slug)


def source(found: Findings, price: Price, figure: Figure) -> str:
    """Where one number comes from, in half a sentence."""
    if figure.how == "planned":
        return _work(found, figure)
    if figure.how == "assumed":
        return f"our assumption: {_assumption(found, figure).why}"
    fixed = {"told": "told", "untold": _UNTOLD, "dont-know": _DONT_KNOW}
    if figure.how in fixed:
        return fixed[figure.how]
    names = [_short_name(found, price.by_id[_alone(price, part)]) for part in _told_parts(price, figure)]
    words = _reckoned(figure, names)
    if figure.without:
        left = phrases.and_list([phrases.lower_first(figure_name(found, price.by_id[part])) for part in figure.without])
        words += f"; without {left}, which is not known"
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
    return phrases.lower_first(figure_name(found, part) if is_part else NAMES[part.kind])


def _reckoned(figure: Figure, names: list[str]) -> str:
    if figure.how == "sum":
        return " + ".join(names) or NO_WORK
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
    titles = [f"“{found.action_title(code)}”" for code in figure.of]
    if not titles:
        return NO_WORK
    number = _how_many(found, figure)
    if len(titles) <= MOST_ACTIONS:
        return f"work of {number}: {phrases.and_list(titles)}"
    return f"work of {work_by_number(found, figure.of)}"


def work_by_number(found: Findings, codes: Iterable[str]) -> str:
    """'actions 1 to 4 and 6 of the list and “Repeat this assessment each quarter”'."""
    numbers = action_numbers(found)
    ordered = sorted(numbers[code] for code in codes if code in numbers)
    listed, noun = phrases.and_list(_in_runs(ordered)), "action" if len(ordered) == 1 else "actions"
    others = [f"“{found.action_title(code)}”" for code in codes if code not in numbers]
    named = [f"{noun} {listed} of the list"] if listed else []
    return phrases.and_list([*named, *others])


def _in_runs(numbers: Sequence[int]) -> list[str]:
    """'1 to 4', '6', '9' for the numbers of actions."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [shown for run in runs for shown in (map(str, run) if len(run) < _A_RUN else [f"{run[0]} to {run[-1]}"])]


def _how_many(found: Findings, figure: Figure) -> str:
    """'nine actions and one habit': what is done again and again is in the sums, and is no action of the plan."""
    catalogue = found.rubric.action_by_id
    habits = sum(code in catalogue and catalogue[code].repeats is not None for code in figure.of)
    number = phrases.count(len(figure.of) - habits, "action")
    return f"{number} and {phrases.count(habits, 'habit')}" if habits else number


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
            phrases.capital(_with_values(found, price, price.by_id[name])),
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
        return f"{name} ({number}, told)"
    if part.how == "assumed":
        return f"{name} ({number}; our assumption)"
    if part.how == "planned":
        return f"{name} ({_how_many(found, part)})"
    if part.kind in _SPELT_OUT and part.is_known:
        return " × ".join(_part(found, price, price.by_id[each]) for each in part.of)
    return name if part.is_known else f"{name} ({amounts.NOT_KNOWN})"


def rows(found: Findings, price: Price, roots: Iterable[str]) -> tuple[SourceRow, ...]:
    """Every number behind some others, each once: first those asked for, then what they rest on."""
    seen: dict[str, None] = {}
    for root in roots:
        for name in _behind(price, root):
            seen.setdefault(name)
    return tuple(
        SourceRow(
            figure_name(found, price.by_id[name]),
            amounts.in_price(price, name),
            phrases.capital(source(found, price, price.by_id[name])),
        )
        for name in seen
    )


def _behind(price: Price, root: str) -> Iterator[str]:
    figure = price.by_id.get(root)
    if figure is None:
        return
    yield root
    for part in _told_parts(price, figure) if figure.how != "planned" else ():
        yield from _behind(price, _alone(price, part))
