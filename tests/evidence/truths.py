"""Sixty tables of known truth: noise, copies, groups, drift, weak and rare signals, leaks of six kinds."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from readiness.evidence.asking.proposing import propose
from readiness.evidence.asking.questioning import PRAISE
from readiness.evidence.judging.checking import check_table
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import Cancelled
from readiness.model.evidence import (
    Choices,
    DoubtKind,
    EvidenceReport,
    LeakAnswer,
    LeakReply,
    Progress,
)
from tests.evidence.consistency import contradictions
from tests.evidence.tables import as_table

TARGET = "bought"
MOST_ROUNDS = 5
FEWEST_ROWS, LEAST_SKILL = 2_000, 0.03


@dataclass(frozen=True)
class Truth:
    """A table, the columns that are filled later, and the skill of a perfect model, 0 for none.

    `is_grouped` says that several rows are about the same person, whom no column names.
    """

    frame: pd.DataFrame
    later: frozenset[str] = frozenset()
    skill: float = 0.0
    is_grouped: bool = False


@dataclass(frozen=True)
class Judged:
    """The first headline, and the last one after all questions were answered by somebody who knows."""

    first: EvidenceReport
    last: EvidenceReport


def judge(truth: Truth) -> Judged:
    """Check a table, answer what is asked as the truth is, and check again until nothing is asked."""
    table = as_table(truth.frame)
    choices = propose(table, TARGET).choices
    first = report = headline(table, choices)
    for _ in range(MOST_ROUNDS):
        if not report.open_questions and not report.doubts:
            break
        told = _answered(choices, report, truth)
        if told == choices:
            break
        choices, report = told, headline(table, told)
    return Judged(first, report)


def headline(table: Table, choices: Choices) -> EvidenceReport:
    """Return the report as soon as its word is known: what comes after does not change it."""
    found: list[EvidenceReport] = []

    def listen(progress: Progress) -> None:
        found.extend([progress.report] if progress.report is not None else [])

    try:
        return check_table(table, choices, on_progress=listen, is_cancelled=lambda: bool(found))
    except Cancelled:
        return found[0]


def _answered(choices: Choices, report: EvidenceReport, truth: Truth) -> Choices:
    replies: dict[str, LeakReply] = {reply.column: reply.reply for reply in choices.answers}
    replies |= {asked.column: "no" if asked.column in truth.later else "yes" for asked in report.open_questions}
    answers = tuple(LeakAnswer(column=column, reply=reply) for column, reply in replies.items())
    told: dict[str, object] = {"answers": answers}
    for raised in report.doubts:
        if raised.kind == "unnamed-groups" and truth.is_grouped:
            told["entity"] = raised.columns[0]
        elif raised.kind != "hidden-groups" or not truth.is_grouped:
            told |= SETTLED[raised.kind]
    return choices.model_copy(update=told)


SETTLED: dict[DoubtKind, dict[str, object]] = {
    "row-order": {"order": "none"},
    "extreme-answers": {"extremes": "keep"},
    "hidden-groups": {"meets_new_entities": False},
    "unnamed-groups": {"meets_new_entities": False},
}
"""What somebody says who knows that rows stand by themselves."""


def is_wrong(truth: Truth, judged: Judged) -> str | None:
    """Return what was said wrongly: praise of nothing, praise before a leak was removed, an honest column accused, a
    contradiction, or a missed signal.
    """
    if truth.later and {judged.first.word, judged.first.uncapped} & PRAISE:
        return "leak praised"
    accused = [set(alarm.columns) for alarm in judged.first.alarms if alarm.kind == "too-good"]
    if any(columns.isdisjoint(truth.later) for columns in accused):
        return "honest column accused"
    unsound = [*contradictions(judged.first), *contradictions(judged.last)]
    if unsound:
        return f"contradiction: {unsound[0]}"
    said = {judged.last.word, judged.last.uncapped}
    if truth.skill == 0 and said & PRAISE:
        return "nothing praised"
    is_plain = truth.skill >= LEAST_SKILL and len(truth.frame) >= FEWEST_ROWS
    if is_plain and not said & PRAISE:
        return "signal missed"
    return None


def _inputs(dice: np.random.Generator, rows: int, columns: int = 5) -> pd.DataFrame:
    frame = pd.DataFrame(dice.normal(size=(rows, columns)).round(3), columns=[f"m{place}" for place in range(columns)])
    return frame.assign(colour=dice.choice(["red", "green", "blue"], rows))


def _words(yes: np.ndarray) -> np.ndarray:
    return np.where(yes, "yes", "no")


def _noise(dice: np.random.Generator, size: int) -> Truth:
    rows = (150, 400, 1_000, 2_500, 4_000)[size]
    share = (0.5, 0.3, 0.5, 0.1, 0.02)[size]
    return Truth(_inputs(dice, rows).assign(bought=_words(dice.random(rows) < share)))


def _copies(dice: np.random.Generator, size: int) -> Truth:
    frame = _noise(dice, min(size, 2)).frame
    times = (5, 3, 2, 8, 4)[size]
    return Truth(pd.concat([frame] * times).sample(frac=1, random_state=int(dice.integers(1000))))


def _groups(dice: np.random.Generator, size: int) -> Truth:
    people, each = (60, 100, 150, 250, 40)[size], (8, 6, 10, 8, 30)[size]
    number = np.repeat(np.arange(people), each)
    ill, marker = dice.random(people) < 0.4, dice.normal(size=(people, 3)).round(3)
    frame = pd.DataFrame(marker[number], columns=["age_in_days", "height", "iron"]) if size != 1 else pd.DataFrame()
    frame["visit"] = dice.normal(size=len(number)).round(2)
    frame["pulse"] = (dice.normal(size=people)[number] * 2 + dice.normal(size=len(number)) * 0.2).round(2)
    keys = {
        0: ("patient", number),
        1: ("code", np.array([f"P{person:05}" for person in number])),
        2: ("Kunde", number + 10_000),
        3: ("machine", np.array([f"M-{person:04}" for person in number])),
    }
    if size in keys:
        frame[keys[size][0]] = keys[size][1]
    frame = frame.assign(bought=_words(ill[number])).sample(frac=1, random_state=int(dice.integers(1000)))
    return Truth(frame, is_grouped=True)


def _drift(dice: np.random.Generator, size: int) -> Truth:
    """A signal that was there in the older half, and turned round at the middle of the time."""
    rows = (600, 1_000, 2_000, 3_000, 4_000)[size]
    frame = _inputs(dice, rows)
    sign = np.where(np.arange(rows) < rows // 2, 1.0, -1.0)
    chance = 1 / (1 + np.exp(-1.2 * sign * frame["m0"].to_numpy()))
    days = pd.Timestamp("2021-01-01") + pd.to_timedelta(np.arange(rows) * 8, unit="h")
    frame["ordered_on"] = days.strftime(
        ("%Y-%m-%d", "%d.%m.%Y", "%Y-%m-%d %H:%M", "%d %B %Y", "%Y-%m-%dT%H:%M:%SZ")[size]
    )
    frame = frame.assign(bought=_words(dice.random(rows) < chance))
    return Truth(frame.sample(frac=1, random_state=int(dice.integers(1000))))


def _signal(dice: np.random.Generator, rows: int, slope: float, level: float, shape: int) -> Truth:
    frame = _inputs(dice, rows)
    a, b = frame["m0"].to_numpy(), frame["m1"].to_numpy()
    lean = (a, 0.8 * a + 0.6 * b, np.where(frame["colour"] == "red", 1.2, -0.6), a + (frame["colour"] == "red"), -b)[
        shape
    ]
    chance = 1 / (1 + np.exp(-(level + slope * np.asarray(lean, dtype=float))))
    base = chance.mean()
    loss = -(chance * np.log(chance) + (1 - chance) * np.log(1 - chance)).mean()
    skill = 1 - loss / -(base * np.log(base) + (1 - base) * np.log(1 - base))
    return Truth(frame.assign(bought=_words(dice.random(rows) < chance)), skill=float(skill))


def _weak(dice: np.random.Generator, size: int) -> Truth:
    return _signal(dice, (2_000, 2_500, 3_000, 4_000, 10_500)[size], 0.55, (0, -0.5, 0, -1, -2.5)[size], size)


def _rare(dice: np.random.Generator, size: int) -> Truth:
    rows, level = (2_000, 3_000, 4_000, 5_000, 12_000)[size], (-3, -3.2, -3.5, -3.6, -5.2)[size]
    return _signal(dice, rows, 1.0, level, (0, 1, 0, 4, 0)[size])


def _leaky(frame: pd.DataFrame, **leaks: object) -> Truth:
    return Truth(frame.assign(**leaks), later=frozenset(leaks))


def _copied_answer(dice: np.random.Generator, size: int) -> Truth:
    frame = _noise(dice, size).frame
    level = (frame[TARGET] == "yes") * 10 + dice.normal(0, (0.5, 1, 1.2, 1.3, 0.1)[size], len(frame))
    return _leaky(frame, level=level.round(2))


def _telling_blanks(dice: np.random.Generator, size: int) -> Truth:
    frame = _noise(dice, size).frame
    note = np.where(
        (frame[TARGET] == "yes") ^ (dice.random(len(frame)) < 0.01), dice.normal(5, 2, len(frame)).round(1), np.nan
    )
    return _leaky(frame, contact=note)


def _named_later(dice: np.random.Generator, size: int) -> Truth:
    frame = _noise(dice, size).frame
    name = ("status", "refund", "closing_code", "reason", "Grund")[size]
    flips = dice.random(len(frame)) < (0.05, 0.08, 0.1, 0.03, 0.005)[size]
    return _leaky(frame, **{name: np.where((frame[TARGET] == "yes") ^ flips, "A", "B")})


def _pair(dice: np.random.Generator, size: int) -> Truth:
    frame = _noise(dice, size).frame
    start = dice.uniform(100, 900, len(frame)).round(2)
    gap = np.where(frame[TARGET] == "yes", 6, 2) + dice.normal(0, 0.8, len(frame))
    return _leaky(frame.assign(ask=start), offer=(start + gap).round(2))


def _mean_of_answer(dice: np.random.Generator, size: int) -> Truth:
    frame = _noise(dice, size).frame
    each = (3, 5, 8, 10, 20)[size]
    groups = dice.permutation(np.arange(len(frame)) // each)
    rate = (frame[TARGET] == "yes").groupby(groups).transform("mean")
    shift = dice.normal(0, 1e-4, groups.max() + 1)[groups]  # so that each group has a value of its own
    return _leaky(frame, shop_rate=(rate + shift).round(5))


def _two_layers(dice: np.random.Generator, size: int) -> Truth:
    frame = _noise(dice, size).frame
    is_yes = frame[TARGET] == "yes"
    first = is_yes * 10 + dice.normal(0, 0.5, len(frame))
    second = is_yes * 3 + dice.normal(0, (0.7, 0.8, 0.9, 0.7, 0.5)[size], len(frame))
    return _leaky(frame, level=first.round(2), depth=second.round(2))


def with_signal(rows: int, seed: int, *, is_rare: bool) -> Truth:
    """Return a table in which a logistic model of one column removes a few per cent of the error.

    Of the answers, 8% are yes where it `is_rare`, else half.
    """
    slope, level = (0.75, -2.7) if is_rare else (0.45, 0.0)
    return _signal(np.random.default_rng(seed), rows, slope, level, 0)


KINDS: dict[str, Callable[[np.random.Generator, int], Truth]] = {
    "noise": _noise,
    "copies": _copies,
    "groups": _groups,
    "drift": _drift,
    "weak": _weak,
    "rare": _rare,
    "copied answer": _copied_answer,
    "telling blanks": _telling_blanks,
    "named later": _named_later,
    "pair": _pair,
    "mean of the answer": _mean_of_answer,
    "two layers": _two_layers,
}
SIZES = 5


def make(kind: str, size: int, seed: int) -> Truth:
    """Return the table of a kind; `size` from 0 to 4 is one of its five forms."""
    return KINDS[kind](np.random.default_rng([sorted(KINDS).index(kind), size, seed]), size)
