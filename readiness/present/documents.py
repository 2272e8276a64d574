"""The outcome as a JSON document: the same words as on screen and in the PDF, numbers with six decimals."""

from __future__ import annotations

from readiness.model.contradictions import Contradiction
from readiness.model.json_text import json_text
from readiness.model.outcome_document import (
    ActionPart,
    BlockingFacet,
    CapabilityPart,
    CompletenessCount,
    ContradictionPart,
    ContributionPart,
    DataStatusPart,
    DimensionPart,
    FigurePart,
    GatePart,
    NeededPart,
    OutcomeDocument,
    PathPart,
    PhasePart,
    PricePart,
    ProblemPart,
    QuestionnaireUsed,
    RolePart,
    SafeguardPart,
    TablePart,
    WarningPart,
)
from readiness.model.placement import GateResult
from readiness.model.price import Figure, Pays, Price
from readiness.model.ranking import RankedProblem
from readiness.model.response import UNNAMED
from readiness.model.roadmap import PlannedAction
from readiness.model.safeguards import Safeguard
from readiness.model.scorecard import CapabilityScore, DataStatus, DimensionScore
from readiness.present import contradiction_words, reasons, told_parts
from readiness.present.data.evidence_beside import table_sentence
from readiness.present.findings import Findings
from readiness.present.phase import gates, phase_words, settling_words
from readiness.present.plan.pitfall_words import pitfalls
from readiness.present.plan.plan_entries import entry_of
from readiness.present.price import paying, sources
from readiness.present.safeguards import safeguard_words
from readiness.words.language import SOURCE, speaking

DECIMALS = 6


def document_of(found: Findings) -> OutcomeDocument:
    """The published document of an outcome."""
    outcome = found.outcome
    edition, counts = outcome.edition, outcome.scorecard.completeness
    return OutcomeDocument(
        questionnaire=QuestionnaireUsed(
            id=edition.questionnaire,
            version=edition.questionnaire_version,
            rubric=edition.rubric,
            rubric_version=edition.rubric_version,
            fingerprint=edition.fingerprint,
        ),
        completeness=CompletenessCount(**counts.model_dump(exclude={"share"}), share=_round(counts.share)),
        data_status=_data_status(outcome.data_status),
        dimensions=tuple(_dimension(score) for score in outcome.scorecard.dimensions),
        phase=_phase(found),
        models=told_parts.models(found),
        people=told_parts.people(found),
        roles=_roles(found),
        problems=tuple(_problem(found, problem) for problem in outcome.ranking.problems),
        safeguards=tuple(_safeguard(found, each) for each in safeguard_words.asked(found)),
        warnings=tuple(WarningPart(id=each.code, text=each.sentences) for each in pitfalls(found).all),
        contradictions=tuple(_contradiction(found, each) for each in found.contradictions),
        roadmap=tuple(_action(found, action) for action in outcome.roadmap.actions) if outcome.roadmap else (),
        price=_price(found),
    )


def document_text(found: Findings) -> str:
    """The document as JSON text: the same outcome gives the same text, whatever language is spoken.

    It is for programs, so its sentences are English as its keys are.
    """
    with speaking(SOURCE):
        return json_text(document_of(found).model_dump(mode="json"), indent=2) + "\n"


def _round(value: float) -> float:
    return round(value, DECIMALS)


def _round_score(value: float | None) -> float | None:
    return None if value is None else _round(value)


def _data_status(status: DataStatus) -> DataStatusPart:
    blocking = tuple(
        BlockingFacet(facet=state.facet, actual=state.given, needed=state.needed)
        for state in status.blocking
        if state.needed is not None
    )
    return DataStatusPart(
        level=status.level if status.is_known else None, low=status.low, high=status.high, blocking=blocking
    )


def _dimension(score: DimensionScore) -> DimensionPart:
    return DimensionPart(
        id=score.id,
        score=_round_score(score.score),
        low=_round(score.low),
        high=_round(score.high),
        completeness=_round(score.completeness),
        capabilities=tuple(_capability(part) for part in score.capabilities),
    )


def _capability(score: CapabilityScore) -> CapabilityPart:
    parts = tuple(
        ContributionPart(question=each.question, level=each.level, weight=each.weight, points=_round(each.points))
        for each in score.contributions
    )
    return CapabilityPart(
        id=score.id,
        score=_round_score(score.score),
        low=_round(score.low),
        high=_round(score.high),
        completeness=_round(score.completeness),
        contributions=parts,
    )


def _phase(found: Findings) -> PhasePart:
    placement = found.outcome.placement
    if placement is None:
        return PhasePart(
            placed=None,
            workload=None,
            foundation=None,
            name=None,
            sentence=None,
            certainty=None,
            probability=None,
            gates=(),
            path=(),
            possible=(),
            not_known=(),
        )
    steps = placement.path.steps if placement.path is not None else ()
    return PhasePart(
        placed=placement.placed,
        workload=None if phase_words.may_rise_by_models(placement) else placement.workload,
        foundation=None if phase_words.may_rise_by_gates(placement) else placement.foundation,
        name=found.phase_name(placement.placed) if placement.is_certain else None,
        sentence=phase_words.phase_reason(found),
        certainty=placement.certainty,
        probability=tuple(_round(share) for share in placement.probability) if placement.is_certain else None,
        gates=tuple(_gate(found, gate) for gate in placement.gates),
        path=tuple(PathPart(question=s.question, from_=s.from_level, to=s.to_level, cost=s.cost) for s in steps),
        possible=settling_words.possible_phases(placement),
        not_known=tuple(fact.words for fact in settling_words.settling_facts(found)),
    )


def _contradiction(found: Findings, contradiction: Contradiction) -> ContradictionPart:
    return ContradictionPart(
        kind=contradiction.kind,
        question=contradiction.question,
        given=contradiction.given,
        subject=contradiction.subject,
        text=contradiction_words.contradiction_sentence(found.questionnaire, found.response, contradiction),
    )


def _gate(found: Findings, gate: GateResult) -> GatePart:
    rule = found.rubric.gate_by_id[gate.id]
    return GatePart(
        id=gate.id,
        phase=gate.phase,
        state=gate.state,
        actual=gates.gate_found(found, gate),
        needed=rule.title,
        reason=rule.why,
    )


def _roles(found: Findings) -> tuple[RolePart, ...]:
    return tuple(
        RolePart(
            id=role.role,
            name=found.role_name(role.role),
            status=role.status if role.is_known else "not-known",
            people=tuple(found.person_name(person) for person in role.holders),
            is_external=role.is_external if role.is_known else None,
            single_point=found.person_name(role.single_point) if role.single_point and role.is_known else None,
        )
        for role in found.outcome.team.roles
    )


def _problem(found: Findings, problem: RankedProblem) -> ProblemPart:
    ranking = found.outcome.ranking
    hits = [reasons.rule_title(found, hit) for hit in problem.hits]
    return ProblemPart(
        id=problem.id,
        name="" if problem.name == UNNAMED else problem.name,
        rank=problem.rank,
        class_=problem.class_ if problem.is_judged else None,
        score=_round(problem.score) if problem.is_scored else None,
        low=_round(problem.low),
        high=_round(problem.high),
        p_first=_round(problem.p_first) if problem.is_scored else None,
        close_call=problem.is_close_call,
        prerequisites=tuple(found.action_title(action) for action in problem.prerequisites),
        reasons=tuple(hits) or (reasons.why_here(found, problem),),
        not_known=safeguard_words.unknown_names(found, problem),
        certainty=ranking.certainty if ranking.favourite == problem.id else None,
        safeguards=tuple(
            NeededPart(
                id=each.safeguard, state=each.state, because=each.because, perhaps=each.perhaps, action=each.action
            )
            for each in problem.safeguards
        ),
        criteria={each.criterion: each.level for each in problem.criteria},
        flags=told_parts.flags(next(each for each in found.response.problems if each.id == problem.id)),
        data=_data_status(problem.data_status),
        has_own_data=problem.has_own_data,
        checked_table=_checked_table(found, problem),
    )


def _safeguard(found: Findings, asked: Safeguard) -> SafeguardPart:
    told = safeguard_words.told(found, asked.id)
    return SafeguardPart(id=asked.id, name=asked.name, told=told.given, note=told.note)


def _checked_table(found: Findings, problem: RankedProblem) -> TablePart | None:
    check = found.evidence.get(problem.id)
    if check is None:
        return None
    return TablePart(
        name=check.table,
        checked_on=check.checked_on,
        verdict=None if check.report.is_beyond_check else check.report.word,
        sentence=table_sentence(found, problem.id),
    )


def _price(found: Findings) -> PricePart | None:
    price = found.outcome.price
    if price is None:
        return None
    return PricePart(
        currency=price.currency,
        first_90_days=price.first,
        year=price.year,
        trial=price.trial,
        after_go=price.stops,
        apart=price.apart,
        apart_early=price.early,
        by_decision=price.by_decision,
        trial_counts_worth=price.is_worth_counted_in_trial(found.outcome.ranking.first or ""),
        own=price.own,
        beside=price.beside,
        pay_back=price.pay_back,
        pays=_pays(found),
        problems=price.problems,
        ways=price.ways,
        figures=tuple(_figure(found, price, figure) for figure in price.figures),
    )


def _pays(found: Findings) -> Pays | None:
    """Of the first problem, by the numbers as every page prints them."""
    price = found.price
    priced = price.of_problem(found.outcome.ranking.first or "") if price is not None else None
    return paying.pays(price, priced.pay_back) if price is not None and priced is not None and priced.pay_back else None


def _figure(found: Findings, price: Price, figure: Figure) -> FigurePart:
    return FigurePart(
        id=figure.id,
        name=sources.figure_name(found, figure),
        kind=figure.kind,
        how=figure.how,
        of=figure.of,
        low=_round_score(figure.low),
        likely=_round_score(figure.likely),
        high=_round_score(figure.high),
        without=figure.without,
        source=sources.source(found, price, figure),
    )


def _action(found: Findings, action: PlannedAction) -> ActionPart:
    rule = entry_of(found, action.id)
    return ActionPart(
        id=action.id,
        title=rule.title,
        horizon=action.horizon,
        lane=action.lane,
        start_on=action.start_on,
        end_on=action.end_on,
        start_day=action.start_day,
        end_day=action.end_day,
        effort_days=_round(action.planned_days),
        effort_range=(_round(action.effort.low), _round(action.effort.likely), _round(action.effort.high)),
        owner=found.owner_of(action),
        because=reasons.because(found, action.because, most=3),
        done_when=rule.done_when,
        indicator=rule.indicator,
        prerequisites=action.prerequisites,
        worth_when=rule.sign if action.horizon == "later" else None,
    )
