"""How sure the placement is, what would change it, and the details for those who check."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.present import kind_words
from readiness.present.answering import given, what_was_given
from readiness.present.findings import Findings
from readiness.present.phase import certainty, phase_words
from readiness.present.phase.certainty import DecidingAnswer
from readiness.present.phase.gates_left import gates_left
from readiness.present.phase.pathway import Way, shortest_way
from readiness.ui import components
from readiness.ui.results.tables import named_rows, opening, part
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import results as say

NOTHING_OPEN = say.NO_QUESTION_IS_LEFT_OPEN


def sureness(found: Findings) -> None:
    """The certainty in words, what it rests on, and which single answers would move the phase."""
    place, done = found.placement, found.outcome.scorecard.completeness
    is_open = done.share < 1 or place.lacks_models
    guesses = sum(answer.confidence == "guess" for answer in found.response.answers.values())
    sure = said(say.called_guess(guesses=guesses)) if guesses else ""
    rows = [
        (said(say.of_given(given=given(done), questions=done.questions)), f"{what_was_given(done)}. {sure}".strip()),
        (_range(found), certainty.bounds_sentence(place) if is_open else said(NOTHING_OPEN)),
    ]
    says = f"{certainty.certainty_title(place)}. {certainty.certainty_sentence(found)}"
    components.html(part(said(say.HOW_SURE_WE), says, named_rows(rows) + _changes(found), anchor="sureness"))


def _range(found: Findings) -> str:
    place = found.placement
    if place.lowest == place.highest:
        return alone(kind_words.phase(place.placed))
    return said(say.phases_between(lowest=place.lowest, highest=place.highest))


def _changes(found: Findings) -> str:
    place = found.placement
    lifting, lowering = certainty.lifting_changes(found), certainty.lowering_changes(found)
    parts = []
    if place.lacks_models:
        parts.append(f'<p class="rs-plain">{esc(certainty.models_first())}</p>')
    elif lifting:
        parts.append(_change_list(said(say.ONE_OF_THESE_ANSWERS_ALONE), lifting))
    elif place.placed < len(found.rubric.phases):
        left = gates_left(found)
        parts.append(f'<p class="rs-plain">{esc(said(say.no_single_answer_lifts_phase(left=left)))}</p>')
    if lowering:
        parts.append(_change_list(said(say.PHASE_RESTS_ON_THESE_ANSWERS), lowering))
    return "".join(parts)


def _change_list(title: str, changes: Sequence[DecidingAnswer]) -> str:
    rows = [f"<li>{_change(change)}</li>" for change in changes]
    return opening(title, f'<ul class="rs-changes">{"".join(rows)}</ul>')


def _change(change: DecidingAnswer) -> str:
    return (
        f"<b>{esc(change.question)}</b> <span>"
        f"{esc(said(say.instead_of_would_mean_phase(then=change.then, now=change.now, phase=change.phase)))}"
        f"</span>"
    )


def details(found: Findings) -> None:
    """Probabilities, both measures and the editions, folded away from those who do not need them."""
    place, edition = found.placement, found.outcome.edition
    path = shortest_way(found)
    rows = [
        (said(say.CHANCE_OF_EACH_PHASE), f"{alone(certainty.probability_line(place))}. {said(_METHOD)}"),
        *_measures(found),
        (said(say.ANSWERS_TO_RAISE_ON_SHORTEST), _points(path))
        if path
        else (said(say.ANSWERS_TO_RAISE_ON_SHORTEST), said(say.NO_PHASE_ABOVE_THIS_ONE)),
        (said(say.QUESTIONS), f"{edition.questionnaire} {edition.questionnaire_version}"),
        (said(say.RULES), f"{edition.rubric} {edition.rubric_version}"),
        (said(say.FINGERPRINT_OF_BOTH), edition.fingerprint or said(say.PART_NOT_RECORDED)),
    ]
    components.html(f'<div class="rs-details">{opening(said(say.DETAILS_FOR_THOSE_WHO_CHECK), named_rows(rows))}</div>')


def _measures(found: Findings) -> list[tuple[str, str]]:
    """The phase by the models in daily use, where they limit phases, and by all other gates."""
    place, rubric = found.placement, found.rubric
    if not rubric.workloads.limits_phases:
        return [(said(say.BY_ALL_GATES), alone(phase_words.foundation_words(place)))]
    codes = [gate.id for gate in rubric.gates if gate.is_workload_gate]
    models = alone(phase_words.workload_words(place))
    if codes:
        models = said(say.part_rule_codes(codes=len(codes), told=models, other_codes=codes))
    return [
        (said(say.BY_MODELS_IN_DAILY_USE), models),
        (said(say.BY_ALL_OTHER_GATES), alone(phase_words.foundation_words(place))),
    ]


def _points(path: Way) -> str:
    """The effort of the answers alone: an action that raises none has no points, but is work all the same."""
    if not path.points:
        return said(say.NONE_WHAT_IS_LEFT)
    return said(say.points_small_rise_counts_medium(points=path.points))


_METHOD = say.EACH_ANSWER_MAY_BE_OFF
