"""How sure the placement is, what would change it, and the details for those who check."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.present import phrases
from readiness.present.answering import given, what_was_given
from readiness.present.findings import Findings
from readiness.present.phase import certainty, phase_words
from readiness.present.phase.certainty import DecidingAnswer
from readiness.present.phase.gates_left import gates_left
from readiness.present.phase.pathway import Way, shortest_way
from readiness.ui import components
from readiness.ui.results.tables import named_rows, opening, part
from readiness.ui.safe import esc

NOTHING_OPEN = "No question is left open that could move it."


def sureness(found: Findings) -> None:
    """The certainty in words, what it rests on, and which single answers would move the phase."""
    place, done = found.placement, found.outcome.scorecard.completeness
    is_open = done.share < 1 or place.lacks_models
    guesses = sum(answer.confidence == "guess" for answer in found.response.answers.values())
    sure = (
        f"{phrases.capital(phrases.count(guesses, 'answer'))} {'was' if guesses == 1 else 'were'} called a guess."
        if guesses
        else ""
    )
    rows = [
        (f"{given(done)} of {done.questions}", f"{what_was_given(done)}. {sure}".strip()),
        (_range(found), certainty.bounds_sentence(place) if is_open else NOTHING_OPEN),
    ]
    says = f"{certainty.certainty_title(place)}. {certainty.certainty_sentence(found)}"
    components.html(part("How sure we are", says, named_rows(rows) + _changes(found), anchor="sureness"))


def _range(found: Findings) -> str:
    place = found.placement
    if place.lowest == place.highest:
        return phrases.capital(phrases.phase(place.placed))
    return f"{phrases.capital(phrases.phase(place.lowest))} to {place.highest}"


def _changes(found: Findings) -> str:
    place = found.placement
    lifting, lowering = certainty.lifting_changes(found), certainty.lowering_changes(found)
    parts = []
    if place.lacks_models:
        parts.append(f'<p class="rs-plain">{esc(certainty.models_first())}</p>')
    elif lifting:
        parts.append(_change_list("One of these answers alone would lift the phase", lifting))
    elif place.placed < len(found.rubric.phases):
        left = gates_left(found)
        parts.append(f'<p class="rs-plain">No single answer lifts the phase: {esc(left)}.</p>')
    if lowering:
        parts.append(_change_list("The phase rests on these answers", lowering))
    return "".join(parts)


def _change_list(title: str, changes: Sequence[DecidingAnswer]) -> str:
    rows = [f"<li>{_change(change)}</li>" for change in changes]
    return opening(title, f'<ul class="rs-changes">{"".join(rows)}</ul>')


def _change(change: DecidingAnswer) -> str:
    return (
        f"<b>{esc(change.question)}</b> <span>\u201c{esc(change.then)}\u201d instead of \u201c{esc(change.now)}\u201d "
        f"would mean {esc(phrases.phase(change.phase))}.</span>"
    )


def details(found: Findings) -> None:
    """Probabilities, both measures and the editions, folded away from those who do not need them."""
    place, edition = found.placement, found.outcome.edition
    path = shortest_way(found)
    rows = [
        ("Chance of each phase", f"{phrases.capital(certainty.probability_line(place))}. {_METHOD}"),
        *_measures(found),
        ("Answers to raise on the shortest way", _points(path))
        if path
        else ("Answers to raise on the shortest way", "There is no phase above this one"),
        ("Questions", f"{edition.questionnaire} {edition.questionnaire_version}"),
        ("Rules", f"{edition.rubric} {edition.rubric_version}"),
        ("Fingerprint of both", edition.fingerprint or "not recorded"),
    ]
    components.html(
        f'<div class="rs-details">{opening("Details for those who check the method", named_rows(rows))}</div>'
    )


def _measures(found: Findings) -> list[tuple[str, str]]:
    """The phase by the models in daily use, where they limit phases, and by all other gates."""
    place, rubric = found.placement, found.rubric
    if not rubric.workloads.limits_phases:
        return [("By all gates", phrases.capital(phase_words.foundation_words(place)))]
    codes = [gate.id for gate in rubric.gates if gate.is_workload_gate]
    rule = f", the rule of {'gate' if len(codes) == 1 else 'gates'} {phrases.and_list(codes)}" if codes else ""
    return [
        ("By models in daily use", f"{phrases.capital(phase_words.workload_words(place))}{rule}"),
        ("By all other gates", phrases.capital(phase_words.foundation_words(place))),
    ]


def _points(path: Way) -> str:
    """The effort of the answers alone: an action that raises none has no points, but is work all the same."""
    if not path.points:
        return "None; what is left to do raises no answer"
    return f"{path.points} points; a small rise counts 1, a medium 2, a large 3"


_METHOD = (
    "Each answer may be off by one level, the more so the less sure people were. "
    "Answers are taken as independent, which understates the doubt if one person gave them all."
)
