"""How sure the phase is, and which single answers would change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.figures import PlacedFigures
from readiness.model.placement import Placement, Swing
from readiness.model.scorecard import Completeness
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.present.phase import phase_words, settling_words

MODELS_FIRST = (
    f"First say under {phase_words.WHERE_MODELS_ARE_TOLD} which models are in daily use, or that none is: before that, "
    "no other answer lifts the phase."
)


def certainty_title(place: Placement | PlacedFigures) -> str:
    """'Firm: phase 2', or 'Borderline between phase 1 and phase 2', or that a fact is missing that decides."""
    if place.certainty == "not-certain":
        return f"Not yet certain: {settling_words.possible_words(place)}"
    if place.lacks_models:
        return f"{phrases.capital(phrases.phase(place.placed))} for now"
    if place.certainty == "borderline" and place.neighbour is not None:
        low, high = sorted((place.placed, place.neighbour))
        return f"Borderline between {phrases.phase(low)} and {phrases.phase(high)}"
    return f"{phrases.capital(place.certainty)}: {phrases.phase(place.placed)}"


def chance_words(share: float) -> str:
    """A probability of 0 to 1 as so many of ten: 'about six times in ten', 'nearly always', 'hardly ever'."""
    tenths = phrases.whole(10 * share)
    if share == 1:
        return "every time"
    if share >= 0.95:
        return "nearly every time"
    if share == 0:
        return "never"
    if tenths == 0:
        return "hardly ever"
    return f"about {'once' if tenths == 1 else f'{phrases.in_words(tenths)} times'} in ten"


def certainty_sentence(found: Findings) -> str:
    """What the probability of the placed phase means, without a decimal; confidence is named only if it was given."""
    place = found.placement
    if place.lacks_models:
        doubt = ", so the phase is not known for sure" if phase_may_move(place) else ""
        return f"{phase_words.not_told()}{doubt}. Say it under {phase_words.WHERE_MODELS_ARE_TOLD}."
    if place.certainty == "not-certain":
        possible = settling_words.possible_words(place)
        return (
            f"What is not known yet decides: {possible} is possible. {settling_words.settling_sentence(found)}".rstrip()
        )
    chance = chance_words(place.probability[place.placed - 1])
    says_how_sure = any(answer.confidence is not None for answer in found.response.answers.values())
    lead = "Given how sure each answer was said to be" if says_how_sure else "If answers may be one level off"
    return f"{lead}, {phrases.phase(place.placed)} comes out {chance}. {_why_not_firm(found)}".rstrip()


def _why_not_firm(found: Findings) -> str:
    """What keeps a phase from being called firm that comes out often enough; empty for any other."""
    place = found.placement
    if place.certainty == "firm" or place.probability[place.placed - 1] < found.rubric.certainty.firm_from:
        return ""
    told = [answer for answer in found.response.answers.values() if isinstance(answer.given, int)]
    unsaid = sum(answer.confidence is None for answer in told)
    if not unsaid:
        return "It is not called firm, because what is not known could lower that."
    which = ("the answer" if unsaid == 1 else "the answers") if unsaid == len(told) else f"{unsaid} of the answers"
    return f"It is not called firm, because nobody said how sure {which} {phrases.verb_for(unsaid)}."


def borderline_words(found: Findings) -> tuple[str, str] | None:
    """Between which phases a borderline placement is, and what that means; None for any other placement."""
    place = found.placement
    if place.certainty != "borderline" or place.lacks_models or place.neighbour is None:
        return None
    return f"{certainty_title(place)}.", certainty_sentence(found)


def bounds_sentence(place: Placement) -> str:
    """What unanswered questions could still change."""
    if place.lowest == place.highest:
        stays = f"it stays in {phrases.phase(place.placed)}{_while_none_runs(place)}"
        return f"However the open questions are answered, {stays}."
    return (
        f"With every open question at its worst it is {phrases.phase(place.lowest)}, "
        f"at its best {phrases.phase(place.highest)}."
    )


def _unknown(done: Completeness) -> str:
    """How many of the questions without a level have an answer all the same, so that no other count seems to differ."""
    if not done.dont_know:
        return ""
    of_them = f"{phrases.in_words(done.dont_know)} of them " if done.skipped else ""
    return f", {of_them}because of \u201cdon't know\u201d"


def phase_may_move(place: Placement) -> bool:
    """Whether the answers that are still missing could change the phase."""
    return place.lowest != place.highest


def waits_for_models(place: Placement) -> bool:
    """Whether the phase could rise once somebody says which models are in daily use, and not before."""
    return place.lacks_models and phase_may_move(place)


def provisional_title(place: Placement) -> str:
    """What is provisional while answers are missing: everything, or all but the phase."""
    return "These results are provisional" if phase_may_move(place) else "Scores and plan are provisional"


def provisional_sentence(found: Findings) -> str:
    """How many answers are missing, and what they could still change."""
    place, done = found.placement, found.outcome.scorecard.completeness
    missing = done.skipped + done.dont_know
    verb = "has" if missing == 1 else "have"
    told = [f"{missing} of {phrases.count(done.questions, 'question')} {verb} no level yet{_unknown(done)}."]
    told = told if missing else []
    if place.lacks_models:
        told.append(f"{phase_words.not_told()}.")
    lead = " ".join(told)
    if phase_may_move(place):
        return f"{lead} What nobody has told is no finding: {settling_words.possible_words(place)} is possible."
    it = "It can" if missing == 1 and len(told) == 1 else "Answers to these can"
    return f"{lead} {it} change scores and plan, but not the phase."


def _while_none_runs(place: Placement) -> str:
    """The fact that decides the phase where it was said that no model runs; empty in all other cases."""
    is_none = place.workloads.is_empty and place.workloads.is_told and place.workload < place.last_phase
    return " as long as no model is in daily use" if is_none else ""


def probability_line(place: Placement) -> str:
    """'phase 1 38%, phase 2 62%': phases that cannot be are left out; nothing while what is not known may decide."""
    if not place.is_certain:
        return "not known while the phase is not certain"
    return ", ".join(
        f"{phrases.phase(number)} {phrases.percent(share)}"
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
        return DecidingAnswer(swing.question, f"level {swing.from_level}", f"level {swing.to_level}", swing.phase)
    now, then = question.anchor(swing.from_level).short, question.anchor(swing.to_level).short
    return DecidingAnswer(question.text, now, then, swing.phase)
