"""Makes the charts of scores, phases, data status and people from findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from readiness.model.base import STATUSES, TOP_LEVEL
from readiness.model.coverage import RoleCover
from readiness.model.outcome import Outcome
from readiness.model.pooled import QuestionAgreement
from readiness.model.scorecard import CapabilityScore, DataStatus, DimensionScore
from readiness.present import kind_words, list_words, number_words
from readiness.present.charts import (
    DisagreementDots,
    DotRow,
    Dumbbell,
    DumbbellRow,
    FormStep,
    HeatCell,
    Heatmap,
    HeatRow,
    PersonColumn,
    PhaseLadder,
    RoleMatrix,
    RoleRow,
    StatusLadder,
    StatusRow,
    ThenNow,
    ThenNowRow,
)
from readiness.present.charts.scores import FloorState
from readiness.present.findings import Findings
from readiness.words import Message, said
from readiness.words.say import charts as say

MOST_PEOPLE = 6
MOST_STATUS_ROWS = 6
LEAST_MOVE = 0.005  # of a level: half a pixel on the widest picture of a score
_MAIN_DATA: Mapping[Literal["problem", "main"], Message] = {
    "problem": say.BY_ANSWERS_ABOUT_FIRST,
    "main": say.WHOLE_ORGANIZATION,
}
COVER_TERMS = {
    say.PART_ONE_HOLDER: say.ONE_HOLDER_MEANS,
    say.PART_ONE_PERSON: say.ONE_PERSON_MEANS,
}
"""What the words for cover mean that do not explain themselves."""
NOT_TOLD_WORDS = {
    "exists": say.PART_WHETHER_DATA_RECORDED,
    "labelled": say.PART_WHETHER_OUTCOME_RECORDED,
    "unified": say.PART_WHETHER_ONE_PLACE,
    "access": say.PART_WHO_CAN_GET_AT,
}
"""What to say of data of which nobody has told."""
FACET_WORDS = {
    "exists": say.PART_RECORD_DATA,
    "labelled": say.PART_RECORD_OR_LABEL_OUTCOME,
    "unified": say.PART_BRING_INTO_ONE_PLACE,
    "access": say.PART_OPEN_TEAMS_NEED,
}


def dumbbell(found: Findings) -> Dumbbell:
    """Each dimension against the floor of the target phase, furthest below first."""
    floor = found.floor_of(found.target_phase)
    rows = tuple(_dumbbell_row(found, score, floor) for score in found.outcome.scorecard.dimensions)
    ordered = sorted(rows, key=lambda row: (row.score if row.score is not None else row.low, row.low))
    return Dumbbell(found.target_phase, floor, tuple(ordered), found.scale)


def _dumbbell_row(found: Findings, dimension: DimensionScore, floor: float) -> DumbbellRow:
    test = found.floor_tests(found.target_phase).get(dimension.id)
    state = test.state if test else _floor_state(dimension, floor)
    gap = number_words.rounded(floor) - number_words.rounded(dimension.score or dimension.low)
    if dimension.score is None:
        surely = said(say.PART_MET_ANY_CASE) if state == "met" else said(say.PART_TOO_FEW_ANSWERS)
        words = said(
            say.part_between(
                score=number_words.score(dimension.low), other_score=number_words.score(dimension.high), surely=surely
            )
        )
    elif state == "met":
        words = said(say.part_met_by(over=-gap) if gap < 0 else say.PART_MET)
    elif state == "unknown":
        words = said(say.PART_CANNOT_BE_CONFIRMED_YET)
    else:
        words = said(say.part_gap(gap=gap)) if gap > 0 else said(say.PART_JUST_BELOW)
    name = found.dimension_names.get(dimension.id, dimension.id)
    printed = number_words.score(dimension.score)
    return DumbbellRow(name, dimension.score, dimension.low, dimension.high, state, printed, words)


def _floor_state(dimension: DimensionScore, floor: float) -> FloorState:
    if dimension.low >= floor:
        return "met"
    return "open" if dimension.high < floor else "unknown"


def heatmap(found: Findings) -> Heatmap:
    """Every capability with its number."""
    floor = found.floor_of(found.target_phase)
    rows = []
    for dimension in found.outcome.scorecard.dimensions:
        test = found.floor_tests(found.target_phase).get(dimension.id)
        state = test.state if test else _floor_state(dimension, floor)
        rows.append(
            HeatRow(
                name=found.dimension_names.get(dimension.id, dimension.id),
                score=dimension.score,
                printed=number_words.score(dimension.score),
                is_below_floor=state != "met" and (dimension.score is None or dimension.score < floor),
                cells=tuple(_heat_cell(found, capability) for capability in dimension.capabilities),
            )
        )
    return Heatmap(tuple(rows), found.scale)


def _heat_cell(found: Findings, capability: CapabilityScore) -> HeatCell:
    name = found.capability_names.get(capability.id, capability.id)
    if not capability.is_applicable:
        return HeatCell(name, None, "n/a", None)
    step = None if capability.score is None else int(found.scale.share(capability.score) * TOP_LEVEL + 0.5)
    return HeatCell(name, capability.score, number_words.score(capability.score), step)


def phase_ladder(found: Findings) -> PhaseLadder:
    """The phases with the placed one marked, or all that are possible; without a placement all of them lie ahead."""
    placement = found.outcome.placement
    lowest, highest = (placement.lowest, placement.highest) if placement else (0, 0)

    def step(number: int, name: str) -> FormStep:
        place: Literal["behind", "here", "possible", "ahead"]
        if lowest <= number <= highest:
            place = "here" if lowest == highest else "possible"
        else:
            place = "behind" if number < lowest else "ahead"
        return FormStep(number, name, place)

    return PhaseLadder(tuple(step(phase.number, phase.name) for phase in found.rubric.phases))


def status_ladder(found: Findings) -> StatusLadder:
    """The answers about data first, then what has data of its own: the reference data and the problems."""
    sets: list[tuple[str, DataStatus]] = [(main_data(found), found.outcome.data_status)]
    if found.outcome.placement:
        reference = found.outcome.placement.reference_data
        if reference.subject != "organization":
            sets.append((reference.subject, reference))
    seen = {name for name, _ in sets}
    own = [problem for problem in found.outcome.ranking.problems if problem.has_own_data]
    sets += [(problem.name, problem.data_status) for problem in own if problem.name not in seen]
    rows = tuple(_status_row(name, status) for name, status in sets[:MOST_STATUS_ROWS])
    return StatusLadder(tuple(kind_words.status_words(step) for step in STATUSES), rows)


def main_data(found: Findings) -> str:
    """What the row of the answers about data is called: some questionnaires ask about the first problem alone."""
    return said(_MAIN_DATA[found.rubric.data_is_asked_of])


def otherwise_told_data(found: Findings) -> StatusRow | None:
    """The row of the first problem, if its data has another status than the answers about data say."""
    first, status = found.outcome.ranking.first_problem, found.outcome.data_status
    if first is None or not first.has_own_data:
        return None
    own = first.data_status
    return None if (own.low, own.high) == (status.low, status.high) else _status_row(first.name, own)


def _status_row(name: str, status: DataStatus) -> StatusRow:
    low, high = STATUSES.index(status.low), STATUSES.index(status.high)
    words = kind_words.status_words(status.level)
    if not status.is_known:
        return _open_status_row(name, status, (low, high))
    if low != high:
        words = said(
            say.part_status_range(
                status_words=kind_words.status_words(status.low),
                other_status_words=kind_words.status_words(status.high),
            )
        )
    asked = [facet.facet for facet in status.blocking if facet.facet in status.not_known]
    steps = [said(FACET_WORDS[facet.facet]) for facet in status.blocking if facet.facet not in asked]
    if asked:
        steps.append(
            said(say.part_people_say(asked=list_words.and_list([said(NOT_TOLD_WORDS[each]) for each in asked])))
        )
    blocks = list_words.and_list(steps) if steps else said(say.PART_NOTHING_THIS_HIGHEST_STATUS)
    return StatusRow(name, STATUSES.index(status.level), high, words, blocks)


def _open_status_row(name: str, status: DataStatus, places: tuple[int, int]) -> StatusRow:
    """A status that hangs on facets that are not known; `places` are the lowest and the highest it may be."""
    low, high = places
    words = (
        said(say.PART_NOT_KNOWN_YET)
        if low == 0
        else said(say.part_at_least(status_words=kind_words.status_words(status.low)))
    )
    asked = list_words.and_list([said(NOT_TOLD_WORDS[facet]) for facet in status.not_known])
    return StatusRow(name, low, high, words, said(say.part_people_say(asked=asked)))


def role_matrix(found: Findings) -> RoleMatrix:
    """Fit of people to roles: of more than six people the five who fit best, and the others as one."""
    team = found.outcome.team
    order = [person.id for person in found.response.people]
    fits = {role.role: {fit.person: fit.fit for fit in role.fits} for role in team.roles}

    def strength(person: str) -> tuple[float, int]:
        return (-sum(row.get(person, 0.0) ** 2 for row in fits.values()), order.index(person))

    shown = order if len(order) <= MOST_PEOPLE else sorted(sorted(order, key=strength)[:5], key=order.index)
    others = [person for person in order if person not in shown]
    columns = [_person_column(found, person) for person in shown]
    if others:
        columns.append(
            PersonColumn(said(say.part_others(others=len(others))), said(say.PART_BEST_THEM), None, "", False)
        )
    rows = []
    for role in team.roles:
        row = fits[role.role]
        values = [_fit_of(found, person, row) for person in shown]
        if others:
            values.append(max((fit for each in others if (fit := _fit_of(found, each, row)) is not None), default=None))
        name, is_known = found.role_name(role.role), role.is_known
        cover = role.status if is_known else "not-known"
        rows.append(RoleRow(name, tuple(values), cover, cover_words(role), role.lacks_time and is_known, _cover(role)))
    return RoleMatrix(tuple(columns), tuple(rows))


def _fit_of(found: Findings, person: str, row: Mapping[str, float]) -> float | None:
    """The fit of a person to a role; None as long as nobody has told any skill."""
    return row.get(person, 0.0) if found.people[person].is_told else None


def cover_words(role: RoleCover) -> str:
    """'covered', 'one person' for cover that rests on one, 'partial', 'missing'; external cover is marked.

    Where a role was given out only its holders count, so that others may fit as well: 'one holder'. Cover that rests
    on people who have no time says so, and what unknown skills may still change.
    """
    return said(_cover(role))


def _cover(role: RoleCover) -> Message:
    if not role.is_known:
        return say.PART_NOT_KNOWN if role.status == "missing" else say.part_cover_at_least(status=role.status)
    if role.lacks_time:
        return say.part_cover_without_time(status=role.status)
    if role.status == "covered" and role.is_external:
        return say.PART_EXTERNAL
    if role.status == "covered" and role.single_point:
        return say.PART_ONE_HOLDER if role.assigned else say.PART_ONE_PERSON
    return say.part_cover(status=role.status)


def cover_terms(chart: RoleMatrix) -> str:
    """What the words for cover mean that do not explain themselves; empty if none of them stands in the picture."""
    used = {row.term for row in chart.rows}
    return " ".join(said(meaning) for term, meaning in COVER_TERMS.items() if term in used)


def _person_column(found: Findings, slug: str) -> PersonColumn:
    person = found.people[slug]
    load = next((entry for entry in found.outcome.team.loads if entry.person == slug), None)
    week = said(say.PART_TIME_NOT_TOLD) if person.time is None else said(say.part_week(time=float(person.time)))
    note = said(say.PART_EXTERNAL) if person.is_external else week
    if load is None or load.state == "none":
        return PersonColumn(person.name, note, 0.0, said(say.PART_NO_ROLE_YET), False)
    if load.state == "unknown":
        return PersonColumn(person.name, note, None, said(say.PART_TIME_NOT_TOLD), False)
    if load.load is None:
        return PersonColumn(person.name, note, None, said(say.PART_NO_TIME_GIVEN), True)
    words = number_words.whole_percent(load.load)
    is_over = load.state == "overload"
    return PersonColumn(
        person.name, note, load.load, said(say.part_too_full(load=words)) if is_over else words, is_over
    )


def disagreement_dots(found: Findings, agreements: Sequence[QuestionAgreement], most: int) -> DisagreementDots:
    """The `most` questions furthest apart; the caller passes only what may be shown without names."""
    order = {"discuss-first": 0, "discuss": 1, "agreed": 2, "too-few": 3}
    ranked = sorted(
        (item for item in agreements if item.flag in ("discuss-first", "discuss")),
        key=lambda item: (order[item.flag], item.consensus if item.consensus is not None else 1.0, item.question),
    )
    rows = []
    for item in ranked[:most]:
        question = found.question(item.question)
        levels = [level for level, number in enumerate(item.counts) if number]
        answer = found.response.answers.get(item.question)
        used = answer.level if answer is not None else None
        ending = said(say.PART_NO_LEVEL_USED) if used is None else said(say.part_level_used(used=used))
        words = said(say.part_from_level_level(levels=levels[0], other_levels=levels[-1], ending=ending))
        text = question.text if question else item.question
        rows.append(DotRow(text, item.counts, item.dont_know, used, words))
    return DisagreementDots(tuple(rows), others=len(ranked) - len(rows))


def then_now(found: Findings, earlier: Outcome, then_label: str, now_label: str) -> ThenNow:
    """Scores of each dimension in an earlier snapshot and today; differences are those of printed numbers.

    Answers to different versions of the questions are not comparable.
    """
    is_comparable = earlier.edition.questionnaire_version == found.outcome.edition.questionnaire_version
    rows = []
    for now in found.outcome.scorecard.dimensions:
        then = earlier.scorecard.by_dimension.get(now.id)
        before = then.score if then else None
        words = in_a_word = say.PART_NOT_COMPARABLE
        if is_comparable and before is not None and now.score is not None:
            words, in_a_word = _moved(before, now.score)
        name = found.dimension_names.get(now.id, now.id)
        printed = number_words.score(before), number_words.score(now.score)
        rows.append(ThenNowRow(name, before, now.score, *printed, said(words), said(in_a_word)))
    return ThenNow(then_label, now_label, tuple(rows), found.scale)


def _moved(then: float, now: float) -> tuple[Message, Message]:
    """'up 0.2' and 'up'; a move too small for the printed numbers is told too, since the dots show it."""
    change = number_words.rounded(now) - number_words.rounded(then)
    if change:
        up, down = (say.part_up(change=change), say.PART_WENT_UP), (say.part_down(change=-change), say.PART_WENT_DOWN)
        return up if change > 0 else down
    same = say.PART_UNCHANGED
    if abs(now - then) >= LEAST_MOVE:
        same = say.PART_UP_SLIGHTLY if now > then else say.PART_DOWN_SLIGHTLY
    return same, same
