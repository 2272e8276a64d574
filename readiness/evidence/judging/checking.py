"""The check itself: profile, scan, test honestly, ask; the headline first, comparisons and the curve after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from sklearn import config_context
from threadpoolctl import threadpool_limits

from readiness.evidence.asking.questioning import BELIEVABLE, PRAISE, ask, cap, find_suspects, is_strong_after_removal
from readiness.evidence.columns.column import Column
from readiness.evidence.columns.surveying import Profile, profile_table
from readiness.evidence.judging.answering import refuse_lists
from readiness.evidence.judging.curving import draw_curve
from readiness.evidence.judging.encoded import find_beside, find_encoded
from readiness.evidence.judging.features import Features
from readiness.evidence.judging.grouping import find_gap, find_smallest_group
from readiness.evidence.judging.measuring import FEW, FoldResult, above_chance, choose_word, measure, summarise
from readiness.evidence.judging.neighbours import has_close_neighbours
from readiness.evidence.judging.ordering import seems_ordered
from readiness.evidence.judging.pairing import find_pairs
from readiness.evidence.judging.preparing import Prepared, prepare_test
from readiness.evidence.judging.reporting import grade_again, judge_amount, start_report
from readiness.evidence.judging.scanning import blank_scores, find_alarms, later_dates, lengths_of_time, score_columns
from readiness.evidence.judging.splitting import split_rows
from readiness.evidence.judging.weighing import weigh_columns
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import Cancelled
from readiness.evidence.suppressing import hide_columns
from readiness.model.evidence import Alarm, Choices, Doubt, EvidenceReport, Progress, Score, VerdictWord

Step = Literal["reading", "profiling", "scanning", "testing", "comparing", "finishing"]
_CURVE_FITS = 9
LESS_IN_ORDER = 0.03


@dataclass
class Watch:
    """Counts fits, tells who listens, and stops the check between two fits when the user wants it to end."""

    on_progress: Callable[[Progress], None] | None
    is_cancelled: Callable[[], bool] | None
    total: int = 1
    done: int = 0
    step: Step = "profiling"
    report: EvidenceReport | None = field(default=None)

    def enter(self, step: Step) -> None:
        """Begin a part of the check."""
        self.step = step
        self._tell()

    def tick(self) -> None:
        """Count one finished fit."""
        self.done += 1
        self._tell()

    def _tell(self) -> None:
        if self.is_cancelled is not None and self.is_cancelled():
            raise Cancelled
        if self.on_progress is not None:
            total = max(self.total, self.done, 1)
            self.on_progress(Progress(step=self.step, done=self.done, total=total, report=self.report))


def check_table(
    table: Table,
    choices: Choices,
    *,
    on_progress: Callable[[Progress], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    seed: int = 0,
) -> EvidenceReport:
    """Return the report on `table`: the same for the same table, choices and seed.

    `on_progress` is called after every fit, and carries the headline as a report once it is known. Raises TableRefused
    when nothing can be judged and Cancelled when `is_cancelled` returns True.
    """
    watch = Watch(on_progress, is_cancelled)
    watch.enter("profiling")
    # Inside the thread that fits: a limit set elsewhere does not reach it. What the models are given is ours, so
    # looking at each argument of each call finds nothing, and takes a twelfth of the time.
    with threadpool_limits(1), config_context(skip_parameter_validation=True):
        profile = profile_table(table, choices, seed)
        if profile.answer is None:
            report = start_report(table, profile, None, choices, seed=seed)
        else:
            _refuse_unread(table, profile.answer.name)
            prepared = prepare_test(profile, profile.answer, choices, seed)
            report = _check_prepared(table, prepared, choices, watch, seed=seed)
        report = _add_smallest_group(report, profile, choices)
    return hide_columns(report, choices.unticked)


def _refuse_unread(table: Table, answer: str) -> None:
    if any(made.slug == "columns-not-read" and answer in made.columns for made in table.notes):
        raise refuse_lists()


def _check_prepared(table: Table, prepared: Prepared, choices: Choices, watch: Watch, *, seed: int) -> EvidenceReport:
    folds = len(prepared.split.folds)
    watch.total = folds + prepared.split.per_repeat + _CURVE_FITS
    watch.enter("scanning")
    finding = _test_and_scan(prepared, choices, watch)
    ordered = _measure_in_order(prepared, finding.trusted, choices, watch)
    report = _headline(
        start_report(table, prepared.profile, prepared, choices, seed=seed), prepared, finding, choices, ordered
    )
    watch.report = hide_columns(report, choices.unticked)
    watch.enter("comparing")
    careless = _measure_carelessly(prepared, finding.trusted, watch)
    curve = None
    if finding.results and not prepared.is_single_series:
        curve = draw_curve(
            finding.trusted,
            prepared.task,
            finding.results,
            prepared.family,
            is_dated=prepared.is_dated,
            after_fit=watch.tick,
        )
    watch.done = watch.total
    watch.enter("finishing")
    groups = next((column for column in prepared.profile.columns if column.name == choices.compare_groups_of), None)
    gap = find_gap(groups, prepared.places, finding.results) if groups is not None and finding.results else None
    if curve is not None and report.word is VerdictWord.CHECK_FIRST:
        curve = curve.with_reading("cannot-say")  # what may be a leak says nothing about the amount
    enough = judge_amount(report.word, curve, few_examples=report.few_examples)
    if prepared.copies is not None and enough == "more-helps":
        enough = "cannot-say"  # more copies would raise the curve as well
    complete = report.completed(careless=careless, curve=curve, enough=enough, group_gap=gap)
    return grade_again(complete, table, prepared, choices)


@dataclass(frozen=True)
class ScanOutcome:
    """What scan and main test found. `trusted` are the features without suspects, `results` their folds."""

    alarms: list[Alarm]
    trusted: Features
    results: list[FoldResult]
    with_suspects: list[FoldResult] | None
    weights: dict[str, float]


def _test_and_scan(prepared: Prepared, choices: Choices, watch: Watch) -> ScanOutcome:
    scores = score_columns(prepared.features, prepared.bench)
    alarms = _scan_columns(prepared, scores)
    watch.enter("testing")
    results = measure(prepared.features, prepared.task, prepared.split, prepared.family, after_fit=watch.tick)
    weights = _weigh(prepared, prepared.features, results)
    alarms += find_pairs(prepared.features, scores, weights, prepared.bench)
    beside = np.unique(prepared.groups, return_inverse=True)[1] if prepared.groups is not None else None
    beside = find_beside(prepared.features, scores) if beside is None else beside
    encoded = find_encoded(prepared.features, prepared.task.y, is_category=prepared.task.is_category, beside=beside)
    alarms = _each_once([*alarms, *encoded])
    suspects = find_suspects(alarms, choices) & set(prepared.features.sources)
    if not suspects:
        return ScanOutcome(alarms, prepared.features, results, None, weights)
    trusted = prepared.features.without(suspects)
    if not trusted.sources:
        return ScanOutcome(alarms, trusted, [], results, {})
    watch.total += len(prepared.split.folds)
    honest = measure(trusted, prepared.task, prepared.split, prepared.family, after_fit=watch.tick)
    return ScanOutcome(alarms, trusted, honest, results, _weigh(prepared, trusted, honest))


def _scan_columns(prepared: Prepared, scores: dict[str, float]) -> list[Alarm]:
    usable = [column for column in prepared.profile.columns if column.name in scores]
    blanks = blank_scores(usable, prepared.places, prepared.bench)
    single = find_alarms({column.name: column for column in usable}, scores, prepared.bench, blanks)
    lengths = lengths_of_time(scores, classes=prepared.task.classes)
    return _each_once([*lengths, *single, *later_dates(usable, prepared.profile.time)])


def _each_once(alarms: list[Alarm]) -> list[Alarm]:
    """Return one alarm for each column or pair; what is merely strong gives way to a reason."""
    kept: dict[tuple[str, ...], Alarm] = {}
    for alarm in alarms:
        known = kept.get(alarm.columns)
        if known is None or known.kind == "stands-out":
            kept[alarm.columns] = alarm
    return list(kept.values())


def _weigh(prepared: Prepared, features: Features, results: list[FoldResult]) -> dict[str, float]:
    return weigh_columns(features, prepared.task.y, results[-1], prepared.family) if results else {}


def _headline(
    report: EvidenceReport, prepared: Prepared, finding: ScanOutcome, choices: Choices, ordered: list[FoldResult]
) -> EvidenceReport:
    score = _summary(prepared, finding.results)
    believed = VerdictWord.NOT_SHOWN if score is None else _word(prepared, finding.results, score)
    sensitive = {column.name for column in prepared.profile.columns if column.is_sensitive}
    questions = ask(finding.alarms, finding.weights, believed, choices, sensitive=sensitive)
    doubts = _doubts(prepared, choices, believed, finding, ordered)
    word = cap(believed, questions, doubts)
    few = believed is VerdictWord.NOT_SHOWN and prepared.task.rarest is not None and prepared.task.rarest < FEW
    # Praise that is not earned yet is written down nowhere.
    uncapped = word if believed in PRAISE else believed
    enough = judge_amount(word, None, few_examples=few)
    judged = report.with_verdict(word, uncapped=uncapped, enough=enough, few_examples=few)
    return judged.with_scores(score, with_suspects=_summary(prepared, finding.with_suspects or [])).with_reservations(
        alarms=tuple(finding.alarms),
        questions=questions,
        doubts=doubts,
        strong_after_removal=is_strong_after_removal(believed, choices),
    )


def _word(prepared: Prepared, results: list[FoldResult], score: Score) -> VerdictWord:
    per_group = 1.0 if prepared.groups is None else len(prepared.groups) / len(np.unique(prepared.groups))
    above = above_chance(results, prepared.split.per_repeat, rows_per_group=per_group)
    word = choose_word(score, prepared.task.rarest, above=above)
    if word is VerdictWord.NO_SIGNAL and prepared.copies is not None and prepared.copies.in_blocks:
        return VerdictWord.NOT_SHOWN  # whom the blocks are about is a guess, so this is no "no"
    return word


def _doubts(
    prepared: Prepared, choices: Choices, word: VerdictWord, finding: ScanOutcome, ordered: list[FoldResult]
) -> tuple[Doubt, ...]:
    """Return what must be told about the rows before the score is believed."""
    doubts = []
    if prepared.whole.extremes and choices.extremes is None:
        doubts.append(Doubt(kind="extreme-answers", columns=(prepared.answer.name,)))
    if prepared.key is not None:
        doubts.append(Doubt(kind="unnamed-groups", columns=(prepared.key,)))
    is_grouped = prepared.groups is not None or not choices.meets_new_entities
    if word in BELIEVABLE and not is_grouped and has_close_neighbours(prepared.features, prepared.family.seed):
        doubts.append(Doubt(kind="hidden-groups"))
    score = _summary(prepared, ordered)
    if word in BELIEVABLE and score is not None and finding.results:
        usual = _summary(prepared, finding.results)
        if usual is not None and score.skill < usual.skill - LESS_IN_ORDER * max(1.0, usual.skill / 0.2):
            doubts.append(Doubt(kind="row-order"))
    return tuple(doubts)


def _measure_in_order(prepared: Prepared, features: Features, choices: Choices, watch: Watch) -> list[FoldResult]:
    """Return the test of newer rows by older ones, where rows seem to stand in order and nobody has told."""
    if prepared.is_dated or choices.order is not None or not features.sources:
        return []
    if not seems_ordered(prepared.task.y, features, prepared.places):
        return []
    moments = prepared.places.astype("datetime64[s]").astype("datetime64[ns]")
    split = split_rows(prepared.task.y, is_category=prepared.task.is_category, seed=prepared.family.seed, time=moments)
    watch.total += len(split.folds)
    return measure(features, prepared.task, split, prepared.family, after_fit=watch.tick)


def _summary(prepared: Prepared, results: list[FoldResult]) -> Score | None:
    return summarise(results, is_category=prepared.task.is_category) if results else None


def _measure_carelessly(prepared: Prepared, features: Features, watch: Watch) -> Score | None:
    """Return what one random split would have said, for tables whose honest split is another one."""
    if prepared.split.kind == "random" or not features.sources:
        return None
    split = split_rows(prepared.task.y, is_category=prepared.task.is_category, seed=prepared.family.seed)
    first = type(split)(split.kind, split.folds[: split.per_repeat], split.per_repeat)
    careless = prepared.all_features.without(set(prepared.features.sources) - set(features.sources))
    return _summary(prepared, measure(careless, prepared.task, first, prepared.family, after_fit=watch.tick))


def _add_smallest_group(report: EvidenceReport, profile: Profile, choices: Choices) -> EvidenceReport:
    known: dict[str, Column] = {column.name: column for column in profile.columns}
    chosen = [known[name] for name in choices.quasi_identifiers]
    return report.with_smallest_group(find_smallest_group(chosen)) if chosen else report
