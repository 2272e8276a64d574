"""The headline of each page: a finding with its number, computed and never typed.

Every function is pure. A superlative comes from the order that the chart draws, and a
claim that the numbers deny raises ValueError instead of being printed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from readiness.model.outcome import Outcome
from readiness.present import kind_words, list_words, number_words
from readiness.present.answering import answered_words
from readiness.present.charts import DisagreementDots, Dumbbell, DumbbellRow, ThenNow, charting
from readiness.present.data import status_words
from readiness.present.data.status_words import only_gap
from readiness.present.findings import Findings
from readiness.present.phase import certainty, gates_left, phase_words, settling_words
from readiness.present.plan.named_actions import solid
from readiness.present.plan.plan_headlines import actions_headline, roadmap_headline
from readiness.present.problems.problem_headlines import problems_headline
from readiness.present.team.team_headlines import team_headline
from readiness.words import Message, alone, said
from readiness.words.say import headlines as say

MOST_SKIPPED: Final = 0.2  # more unanswered than this makes the report provisional
MOST_EQUAL: Final = 4  # what shares the lowest score is named in a headline up to here; the section lists it


def is_provisional(found: Findings) -> bool:
    """Whether more than a fifth of the questions have no level, or there is no placement."""
    done = found.outcome.scorecard.completeness
    return found.outcome.placement is None or done.skipped + done.dont_know > MOST_SKIPPED * max(1, done.questions)


def is_open_to_change(found: Findings) -> bool:
    """Whether the phase is provisional: too few answers, or nobody has said which models are in daily use."""
    return is_provisional(found) or certainty.waits_for_models(found.placement)


def summary_headline(found: Findings) -> str:
    """Phase, models in daily use where they limit phases, and the gates that stand before the next phase."""
    if found.outcome.placement is None:
        return said(say.NO_PHASE_YET_NOTHING_HAS)
    placement = found.placement
    place = said(say.phase(placed=placement.placed, phases=len(found.rubric.phases)))
    use = phase_words.models_in_use(placement) if found.rubric.workloads.limits_phases else ""
    if not placement.is_certain:
        place = said(say.not_yet_certain(possible_words=settling_words.possible_words(placement)))
    if placement.placed == found.target_phase:
        _require(not found.gates_left, "the placed phase has an open gate")
        return said(say.all_met_with_use(place=place, use=use) if use else say.all_met(place=place))
    left = gates_left.gates_left(found)
    return said(say.left_with_use(place=place, use=use, left=left) if use else say.left(place=place, left=left))


def scorecard_headline(found: Findings) -> str:
    """The dimension furthest below the floor of the target phase, and those that reach it."""
    chart = charting.dumbbell(found)
    reached = [row.name for row in chart.rows if row.state == "met"]
    below = [row for row in chart.rows if row.state != "met"]
    scored = [row for row in below if row.score is not None]
    if not below:
        return said(say.all_reach_floor(dimensions=len(reached), phase=chart.phase))
    if not scored:
        return _too_few_answers(chart, [row.name for row in below])
    lowest = [row for row in scored if row.printed == scored[0].printed]
    names, others = [row.name for row in lowest], _reached(chart, reached, lowest)
    if all(row.state == "unknown" for row in lowest) or lowest[0].words == "just below":
        return said(say.not_confirmed_at_floor(phase=chart.phase, names=names, others=others))
    return said(say.furthest_below_floor(phase=chart.phase, names=names, others=others))


def _too_few_answers(chart: Dumbbell, unsure: list[str]) -> str:
    """How many dimensions reach the floor, where all others have too few answers for a score."""
    number = len(chart.rows) - len(unsure)
    if not number:
        return said(say.none_can_be_placed(phase=chart.phase))
    return said(say.some_reach_floor(number=number, total=len(chart.rows), phase=chart.phase, unsure=unsure))


def _reached(chart: Dumbbell, reached: list[str], lowest: list[DumbbellRow]) -> Message:
    """Which dimensions reach the floor; where none surely does, how those beside the lowest stand to it."""
    if reached:
        return say.part_or_above(reached=reached)
    others = [row for row in chart.rows if row not in lowest]
    below = [row for row in others if row.state == "open"]
    unsure = [row for row in others if row.state == "unknown"]
    if not unsure and (named := [row.name for row in lowest if row.state == "unknown"]):
        return say.part_whether_named_reach_not_known(names=named)
    if below and unsure:
        return say.part_others_below_and_not_known(below=len(below), unsure=len(unsure))
    return say.PART_WHETHER_OTHERS_REACH_NOT_KNOWN if unsure else say.PART_NO_DIMENSION_REACHES


def placement_headline(found: Findings) -> str:
    """What the gates say about the placed phase and the next one."""
    placement = found.placement
    passed = [gate for gate in placement.gates if gate.phase <= placement.placed]
    _require(all(gate.is_met for gate in passed), "the placed phase has an open gate")
    if placement.placed == found.rubric.last_phase:
        return said(say.every_gate_phase_met(placed=placement.placed))
    met = len(found.target_gates) - len(found.gates_left)
    gates = _gates_met(met, len(found.target_gates), found.target_phase)
    if not passed:
        return said(say.gates_met(gates=gates))
    both = say.every_gate_is_met_and_too if met else say.every_gate_is_met_and
    return said(both(phase=placement.placed, gates=gates))


def _gates_met(met: int, total: int, phase: int) -> Message:
    if met < total:
        return say.part_gates_met(met=met, total=total, phase=phase)
    return say.part_only_gate_met(phase=phase) if total == 1 else say.part_all_gates_met(total=total, phase=phase)


def data_headline(found: Findings) -> str:
    """The data status by the answers about data and what blocks the next one, or beside it that of a first problem."""
    row, of = charting.status_ladder(found).rows[0], found.rubric.data_is_asked_of
    status, first = found.outcome.data_status, charting.otherwise_told_data(found)
    if first is not None:
        return said(say.data_status_and_that_of_first(of=of, words=row.words, status=first.words))
    if not status.is_known:
        return said(say.data_status(of=of, unknown_status=status_words.unknown_status(status)))
    if status.next is None:
        return said(say.data_status_highest_there(of=of, words=row.words))
    gap = only_gap(status)
    if gap:
        return said(say.data_status_with_gap(of=of, words=row.words, gap=gap))
    return said(say.data_status_and_what_blocks(of=of, words=row.words, blocks=row.blocks_next))


def gaps_headline(found: Findings) -> str:
    """The capability with the lowest score; a few equals are named together, and solid ones are no gap."""
    scored = [
        (capability.score, found.capability_names.get(capability.id, capability.id))
        for capability in found.outcome.scorecard.by_capability.values()
        if capability.score is not None
    ]
    if not scored:
        return said(say.NO_CAPABILITY_HAS_ENOUGH_ANSWERS)
    if min(score for score, _ in scored) >= solid(found):
        return said(say.no_capability_below(least=round(solid(found), 2), out_of=kind_words.out_of(found.scale)))
    lowest = number_words.rounded(min(score for score, _ in scored))
    names = [list_words.quoted(label) for score, label in scored if number_words.rounded(score) == lowest]
    if len(names) > MOST_EQUAL:
        return said(say.several_capabilities_share_lowest_score(lowest=lowest, out_of=kind_words.out_of(found.scale)))
    return said(say.lowest_at(lowest=lowest, out_of=kind_words.out_of(found.scale), names=names))


def disagreement_headline(chart: DisagreementDots, settled: int = 0) -> str:
    """On how many questions people differ, and how many of them were settled since, by a level or by a name."""
    number = len(chart.rows) + chart.others
    if not number:
        return said(say.PEOPLE_DO_NOT_DIFFER_BY)
    if not settled:
        return said(say.questions_talk_about_before_anything(number=number))
    if settled == number:
        return said(say.people_differed_questions_something_was(number=number))
    return said(say.questions_which_people_differ_them(number=number, settled=settled))


def comparison_headline(found: Findings, chart: ThenNow, earlier: Outcome) -> str:
    """Which dimensions went up or down since the snapshot, and whether the phase changed.

    Between two versions of the questions nothing went up or down.
    """
    up = [row.name for row in chart.rows if row.words.startswith("up")]
    down = [row.name for row in chart.rows if row.words.startswith("down")]
    before = earlier.placement.certain_phase if earlier.placement else None
    now = found.outcome.placement.certain_phase if found.outcome.placement else None
    phase = said(
        say.part_now_then(phase_or_unsure=_phase_or_unsure(now), other_phase_or_unsure=_phase_or_unsure(before))
    )
    if before == now:
        phase = said(say.PART_PHASE_UNCHANGED) if now is not None else said(say.PART_NO_CERTAIN_PHASE_THEN_OR)
    versions = earlier.edition.questionnaire_version, found.outcome.edition.questionnaire_version
    if versions[0] != versions[1]:
        return said(say.two_versions(then=versions[0], now=versions[1], phase=phase))
    rose, fell = (list_words.and_list(names) or said(say.PART_NONE) for names in (up, down))
    return said(say.up_and_down(up=rose, down=fell, phase=phase))


def _phase_or_unsure(number: int | None) -> str:
    return kind_words.phase(number) if number is not None else said(say.PART_NO_CERTAIN_PHASE)


def appendix_headline(found: Findings) -> str:
    """How many questions have an answer."""
    done = found.outcome.scorecard.completeness
    if done.answered == done.questions:
        return said(say.all_questions_answered(questions=done.questions))
    return alone(answered_words(done))


HEADLINES: Final[tuple[Callable[[Findings], str], ...]] = (
    summary_headline,
    scorecard_headline,
    placement_headline,
    data_headline,
    team_headline,
    problems_headline,
    roadmap_headline,
    gaps_headline,
    actions_headline,
    appendix_headline,
)


def _require(holds: bool, fault: str) -> None:
    if not holds:
        raise ValueError(fault)
