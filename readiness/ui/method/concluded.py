"""How answers become scores, a data status and a phase, and which mistakes are warned about."""

from __future__ import annotations

from readiness.model.rubric import Gate
from readiness.present import kind_words, number_words
from readiness.present.phase.rules_in_words import gate_sentences, how_placed, status_sentence, untold_rules
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.method.asked import grounds
from readiness.ui.results.tables import named_rows, opening, plain_table
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import method as say


def draw(method: Method) -> None:
    """Scores, data status, phases with their gates, what was not told, certainty, warnings."""
    _scores(method)
    _status(method)
    _phases(method)
    _untold(method)
    _certainty(method)
    _warnings(method)


def _scores(method: Method) -> None:
    share = number_words.percent(float(method.rubric.scoring.publish_from))
    ends = kind_words.scale_ends(method.rubric.scoring.scale)
    components.section(said(say.SCORES), anchor="scores")
    components.listing(
        (
            (said(say.THE_PART), said(say.MEAN_OF_ITS_ANSWERED_QUESTIONS)),
            (said(say.DIMENSION), said(say.MEAN_OF_ITS_PARTS_EACH)),
            (said(say.BOUNDS), said(say.lowest_and_highest_score(ends=ends))),
            (said(say.NO_SCORE), said(say.below_of_answers_there(share=share))),
            (said(say.NO_OVERALL_MEAN), said(say.GOOD_PLAN_MUST_NOT_OUTWEIGH)),
        )
    )


def _status(method: Method) -> None:
    rules = method.rubric.data_status.statuses
    components.section(said(say.DATA_STATUS), said(say.FOUR_QUESTIONS_ABOUT_DATA_NEVER), anchor="data-status")
    rows = [(rule.name, rule.meaning, status_sentence(rule)) for rule in rules]
    components.html(
        plain_table(
            (said(say.STATUS), said(say.WHAT_IT_MEANS), said(say.WHAT_IT_NEEDS)),
            rows,
            said(say.DATA_STATUS_AND_ITS_RULES),
        )
    )


def _phases(method: Method) -> None:
    rubric = method.rubric
    components.section(
        said(say.PHASES_AND_THEIR_GATES),
        said(say.gate_is_met_not_met(how_placed=how_placed(rubric))),
        anchor="phases",
    )
    for phase in rubric.phases:
        gates = [gate for gate in rubric.gates if gate.phase == phase.number]
        inside = "".join(_gate(gate, method) for gate in gates)
        title = (
            f"<h3>{esc(said(say.phase_number(number=phase.number, name=phase.name)))}</h3><p>{esc(phase.meaning)}</p>"
        )
        components.html(f'<div class="me-phase">{title}</div>{inside}')


def _gate(gate: Gate, method: Method) -> str:
    tests = "".join(f"<li>{esc(text)}</li>" for text in gate_sentences(gate, method.questionnaire, method.rubric))
    inside = f'<p>{esc(gate.why)}</p><ul class="ev-list">{tests}</ul>{grounds(method, gate.sources)}'
    return opening(f"{gate.id} {gate.title}", inside)


def _untold(method: Method) -> None:
    components.section(said(say.WHAT_NOBODY_TOLD), said(say.IT_IS_NOT_KNOWN), anchor="not-told")
    components.listing(untold_rules(method.rubric))


def _certainty(method: Method) -> None:
    rule, trust = method.rubric.certainty, method.rubric.scoring
    firm = number_words.percent(float(rule.firm_from))
    components.section(said(say.HOW_SURE), anchor="how-sure")
    components.listing(
        (
            (
                said(say.PHASE),
                said(say.firm_if_it_stays_same(firm=firm)),
            ),
            (
                said(say.ONE_ANSWER),
                said(
                    say.you_can_say_how_sure(
                        trust_fairly=float(trust.trust_fairly), trust_guess=float(trust.trust_guess)
                    )
                ),
            ),
        )
    )


def _warnings(method: Method) -> None:
    components.section(said(say.COMMON_MISTAKES), said(say.SHOWN_WHEN_ANSWER_POINTS), anchor="mistakes")
    components.html(named_rows((each.title, each.text) for each in method.rubric.warnings))
