"""How sure the phase is, and which single answers would change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.figures import PlacedFigures, is_borderline
from readiness.model.placement import Placement, Swing
from readiness.model.scorecard import Completeness
from readiness.present import list_words, number_words
from readiness.present.findings import Findings
from readiness.present.phase.settling_words import possible_phases, settling_sentence
from readiness.words import Message, said
from readiness.words.say import certainty as say
from readiness.words.say import phase as phase_say


def models_first() -> str:
    """What has to be told before any other answer can lift the phase."""
    return said(say.MODELS_FIRST)


def certainty_title(place: Placement | PlacedFigures) -> str:
    """'Firm: phase 2', or 'Borderline between phase 1 and phase 2', or that a fact is missing that decides."""
    if place.certainty == "not-certain":
        return said(say.title_not_certain(phases=possible_phases(place)))
    if place.lacks_models:
        return said(say.title_for_now(phase=place.placed))
    if is_borderline(place) and place.neighbour is not None:
        low, high = sorted((place.placed, place.neighbour))
        return said(say.title_borderline(low=low, high=high))
    return said(say.title(certainty=place.certainty, phase=place.placed))


def _chance(share: float) -> Message:
    """A probability of 0 to 1 as so many of ten: 'about six times in ten', 'nearly always', 'hardly ever'."""
    tenths = number_words.whole(10 * share)
    if share == 1:
        return say.PART_EVERY_TIME
    if share >= 0.95:
        return say.PART_NEARLY_EVERY_TIME
    if share == 0:
        return say.PART_NEVER
    return say.part_times_in_ten(tenths=tenths) if tenths else say.PART_HARDLY_EVER


def certainty_sentence(found: Findings) -> str:
    """What the probability of the placed phase means, without a decimal; confidence is named only if it was given."""
    place = found.placement
    if place.lacks_models:
        return said(say.NOT_TOLD_IN_DOUBT if phase_may_move(place) else say.NOT_TOLD)
    if place.certainty == "not-certain":
        decides = said(say.unknown_decides(phases=possible_phases(place)))
        return f"{decides} {settling_sentence(found)}".rstrip()
    says_how_sure = any(answer.confidence is not None for answer in found.response.answers.values())
    chance = _chance(place.probability[place.placed - 1])
    sentence = say.comes_out(basis="said" if says_how_sure else "assumed", phase=place.placed, chance=chance)
    return f"{said(sentence)} {_why_not_firm(found)}".rstrip()


def _why_not_firm(found: Findings) -> str:
    """What keeps a phase from being called firm that comes out often enough, and what “firm” leaves out; else empty."""
    place = found.placement
    if place.certainty == "firm":
        return said(say.WRONG_ANSWERS_NOT_COVERED)
    if place.probability[place.placed - 1] < found.rubric.certainty.firm_from:
        return ""
    told = [answer for answer in found.response.answers.values() if isinstance(answer.given, int)]
    unsaid = sum(answer.confidence is None for answer in told)
    if not unsaid:
        return said(say.NOT_FIRM_UNKNOWN)
    is_all = unsaid == len(told)
    return said(say.not_firm_none_said(unsaid=unsaid) if is_all else say.not_firm_some_unsaid(unsaid=unsaid))


def borderline_words(found: Findings) -> tuple[str, str] | None:
    """Between which phases a borderline placement is, and what that means; None for any other placement."""
    place = found.placement
    if not is_borderline(place):
        return None
    return f"{certainty_title(place)}.", certainty_sentence(found)


def bounds_sentence(place: Placement) -> str:
    """What unanswered questions could still change."""
    if place.lowest == place.highest:
        stays = say.stays_without_models if _decides_that_none_runs(place) else say.stays
        return said(stays(phase=place.placed))
    return said(say.worst_and_best(low=place.lowest, high=place.highest))


def phase_may_move(place: Placement) -> bool:
    """Whether the answers that are still missing could change the phase."""
    return place.lowest != place.highest


def waits_for_models(place: Placement) -> bool:
    """Whether the phase could rise once somebody says which models are in daily use, and not before."""
    return place.lacks_models and phase_may_move(place)


def provisional_title(place: Placement) -> str:
    """What is provisional while answers are missing: everything, or all but the phase."""
    return said(say.RESULTS_PROVISIONAL if phase_may_move(place) else say.PLAN_PROVISIONAL)


def provisional_sentence(found: Findings) -> str:
    """How many answers are missing, and what they could still change."""
    place, done = found.placement, found.outcome.scorecard.completeness
    missing = done.skipped + done.dont_know
    told = [said(_no_level(done))] if missing else []
    if place.lacks_models:
        told.append(said(phase_say.NOT_TOLD_SENTENCE))
    lead = " ".join(told)
    if phase_may_move(place):
        return f"{lead} {said(say.no_finding(phases=possible_phases(place)))}"
    is_one = missing == 1 and len(told) == 1
    return f"{lead} {said(say.ONLY_SCORES_CHANGE_BY_IT if is_one else say.ONLY_SCORES_CHANGE)}"


def _no_level(done: Completeness) -> Message:
    """How many questions have no level, and how many of them an answer all the same: no other count seems to differ."""
    missing, questions = done.skipped + done.dont_know, done.questions
    if not done.dont_know:
        return say.no_level_yet(missing=missing, questions=questions)
    if not done.skipped:
        return say.no_level_not_known(missing=missing, questions=questions)
    return say.no_level_some_not_known(missing=missing, questions=questions, dont_know=done.dont_know)


def _decides_that_none_runs(place: Placement) -> bool:
    """Whether it was said that no model runs, and this keeps the phase where it is."""
    return place.workloads.is_empty and place.workloads.is_told and place.workload < place.last_phase


def probability_line(place: Placement) -> str:
    """'phase 1 38%, phase 2 62%': phases that cannot be are left out; nothing while what is not known may decide."""
    if not place.is_certain:
        return said(say.PROBABILITY_NOT_KNOWN)
    return list_words.row(
        said(say.part_probability(phase=number, share=share))
        for number, share in enumerate(place.probability, 1)
        if share
    )


@dataclass(frozen=True)
class DecidingAnswer:
    """One answer that, were it different, would move the phase; the smallest difference that does."""

    question: str
    now: str
    then: str
    phase: int


def lifting_changes(found: Findings) -> tuple[DecidingAnswer, ...]:
    """Single answers that would raise the phase."""
    return _changes(found, found.placement.ups, rises=True)


def lowering_changes(found: Findings) -> tuple[DecidingAnswer, ...]:
    """Single answers that the placement rests on."""
    return _changes(found, found.placement.downs, rises=False)


def _changes(found: Findings, swings: Sequence[Swing], *, rises: bool) -> tuple[DecidingAnswer, ...]:
    nearest: dict[str, Swing] = {}
    for swing in swings:
        known = nearest.get(swing.question)
        if known is None or (swing.to_level < known.to_level) == rises:
            nearest[swing.question] = swing
    return tuple(_change(found, swing) for swing in nearest.values())


def _change(found: Findings, swing: Swing) -> DecidingAnswer:
    question = found.question(swing.question)
    if question is None:
        now, then = (said(say.part_level_number(level=level)) for level in (swing.from_level, swing.to_level))
        return DecidingAnswer(swing.question, now, then, swing.phase)
    now, then = question.anchor(swing.from_level).short, question.anchor(swing.to_level).short
    return DecidingAnswer(question.text, now, then, swing.phase)
