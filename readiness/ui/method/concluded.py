"""How answers become scores, a data status and a phase, and which mistakes are warned about."""

from __future__ import annotations

from readiness.model.rubric import Gate
from readiness.present import phrases
from readiness.present.phase.rules_in_words import gate_sentences, how_placed, status_sentence, untold_rules
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.method.asked import grounds
from readiness.ui.results.tables import named_rows, opening, plain_table
from readiness.ui.safe import esc


def draw(method: Method) -> None:
    """Scores, data status, phases with their gates, what was not told, certainty, warnings."""
    _scores(method)
    _status(method)
    _phases(method)
    _untold(method)
    _certainty(method)
    _warnings(method)


def _scores(method: Method) -> None:
    share = phrases.percent(float(method.rubric.scoring.publish_from))
    ends = phrases.scale_ends(method.rubric.scoring.scale)
    components.section("Scores", anchor="scores")
    components.listing(
        (
            ("A part", "The mean of its answered questions, by their weight. Unanswered ones stay out of it."),
            ("A dimension", "The mean of its parts. Each part counts the same."),
            ("Bounds", f"The lowest and the highest score that open answers leave possible, {ends}."),
            ("No score", f"Below {share} of the answers there are only bounds."),
            ("No overall mean", "A good plan must not outweigh missing data. The weakest dimension is what counts."),
        )
    )


def _status(method: Method) -> None:
    rules = method.rubric.data_status.statuses
    components.section("Data status", "Four questions about the data, never averaged.", anchor="data-status")
    rows = [(rule.name, rule.meaning, status_sentence(rule)) for rule in rules]
    components.html(plain_table(("Status", "What it means", "What it needs"), rows, "The data status and its rules"))


def _phases(method: Method) -> None:
    rubric = method.rubric
    components.section(
        "Phases and their gates",
        f"{how_placed(rubric)} A gate is met, not met yet, or not known as long as what decides it is missing.",
        anchor="phases",
    )
    for phase in rubric.phases:
        gates = [gate for gate in rubric.gates if gate.phase == phase.number]
        inside = "".join(_gate(gate, method) for gate in gates)
        title = f"<h3>Phase {phase.number}: {esc(phase.name)}</h3><p>{esc(phase.meaning)}</p>"
        components.html(f'<div class="me-phase">{title}</div>{inside}')


def _gate(gate: Gate, method: Method) -> str:
    tests = "".join(f"<li>{esc(text)}</li>" for text in gate_sentences(gate, method.questionnaire, method.rubric))
    inside = f'<p>{esc(gate.why)}</p><ul class="ev-list">{tests}</ul>{grounds(method, gate.sources)}'
    return opening(f"{gate.id} {gate.title}", inside)


def _untold(method: Method) -> None:
    components.section("What nobody told", "It is not known, and never a no.", anchor="not-told")
    components.listing(untold_rules(method.rubric))


def _certainty(method: Method) -> None:
    rule, trust = method.rubric.certainty, method.rubric.scoring
    firm = phrases.percent(float(rule.firm_from))
    components.section("How sure", anchor="how-sure")
    components.listing(
        (
            (
                "The phase",
                f"Firm if it stays the same in {firm} of the cases that your doubts allow, else borderline. Not yet "
                "certain as long as something that nobody has told may change it. Where nobody said how sure an answer "
                "is, it counts for this word as whatever is worse, sure or a guess.",
            ),
            (
                "One answer",
                "You can say how sure you are. Sure counts in full, "
                f"fairly sure {phrases.percent(float(trust.trust_fairly))}, "
                f"a guess {phrases.percent(float(trust.trust_guess))}, and so does an answer of which nobody said it. "
                "It changes how sure a score is, not the score.",
            ),
        )
    )


def _warnings(method: Method) -> None:
    components.section(
        "Common mistakes", "Shown when an answer points to one. None changes a score.", anchor="mistakes"
    )
    components.html(named_rows((each.title, each.text) for each in method.rubric.warnings))
