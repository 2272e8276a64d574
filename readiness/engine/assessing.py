"""The whole assessment in one short function: it calls the rules in order and decides nothing itself."""

from __future__ import annotations

from collections.abc import Mapping

from readiness.engine.answers.reading import ReadOnce, read_once
from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.phase.placement import place_response
from readiness.engine.plan.asked import Grounds
from readiness.engine.plan.follow_ups import follow_up_checks
from readiness.engine.plan.moved import with_moved_days
from readiness.engine.plan.pitfalls import find_warnings
from readiness.engine.plan.roadmap import plan_roadmap
from readiness.engine.plan.situation import Situation
from readiness.engine.plan.steps_alone import plan_follow_ups
from readiness.engine.plan.workers import Crew
from readiness.engine.price.pricing import price_plan
from readiness.engine.problems.candidates import Candidates, weigh_candidates
from readiness.engine.problems.contenders import possible_first_problems
from readiness.engine.problems.ranking import rank_problems
from readiness.engine.rules import Rules, compile_rules
from readiness.engine.safeguards import with_safeguards
from readiness.engine.scores.data_status import rate_organization_data
from readiness.engine.scores.scorecard import score_response
from readiness.engine.team.coverage import cover_roles, fit_people, read_roles
from readiness.model.assessment import ActionEdit
from readiness.model.base import FIRST_PHASE
from readiness.model.evidence import EvidenceReport
from readiness.model.outcome import Edition, Outcome
from readiness.model.placement import Placement
from readiness.model.pooled import LevelShares, PooledResponse
from readiness.model.price import Price
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import CandidateProblem, Response
from readiness.model.roadmap import Roadmap, WarningHit
from readiness.model.rubric import Rubric
from readiness.model.work_calendar import WorkCalendar


def assess(
    response: Response,
    questionnaire: Questionnaire,
    rubric: Rubric,
    *,
    pooled: PooledResponse | None = None,
    checks: Mapping[str, EvidenceReport] | None = None,
    calendar: WorkCalendar | None = None,
    edits: Mapping[str, ActionEdit] | None = None,
    fingerprint: str = "",
) -> Outcome:
    """Conclude everything there is to conclude from one response.

    Args:
        response: what was told; with `pooled` its response. Problems that are drafts do not count.
        questionnaire: the questions answered.
        rubric: the rules, of the same questionnaire.
        pooled: distributions and trust of several respondents' answers.
        checks: what was seen in the table of a problem, by its id. It adds the next step to the plan and decides
            nothing else.
        calendar: the working days of the plan; without one, Mondays to Fridays from the day of the response.
        edits: what people changed on the plan by hand; the price and the days of decisions follow it.
        fingerprint: identifies the content used, kept with the result.
    """
    response, rules = response.without_drafts(), compile_rules(questionnaire, rubric)
    told = read_once(response, rules)
    fits = fit_people(response.people, rubric, is_told=response.tells_people)
    roles = read_roles(fits, rubric)
    data_status = rate_organization_data(response, rules, told.standings)
    scorecard = score_response(
        response,
        rules,
        roles=roles,
        trust=pooled.trust if pooled is not None else None,
        standings=told.standings,
    )
    candidates = weigh_candidates(response, rules, data_status)
    shares = pooled.shares if pooled is not None else None
    placement = place(response, rules, roles, candidates, shares=shares, told=told)
    phase = placement.placed if placement is not None else FIRST_PHASE
    ranking = with_safeguards(rank_problems(candidates, rubric, phase), response, rubric)
    forum = response.facts.get(rubric.team.forum_fact) if rubric.team.forum_fact else None
    first = _problem(response, ranking.first)
    team = cover_roles(response.people, rubric, fits, phase=phase, forum=forum, problem=first)
    situation = Situation(
        response,
        rules,
        told.workloads,
        team,
        ranking,
        data_status,
        placement,
        standings=told.standings,
        weighed=told.weighed,
    )
    warnings = find_warnings(situation)
    days = calendar or WorkCalendar(starts_on=response.assessed_on)
    roadmap, price = _plan(situation, warnings, checks or {}, days, edits or {})
    return Outcome(
        edition=_edition(rules, fingerprint),
        scorecard=scorecard,
        data_status=data_status,
        placement=placement,
        team=team,
        ranking=ranking,
        warnings=warnings,
        roadmap=roadmap,
        price=price,
    )


def place(
    response: Response,
    rules: Rules,
    roles: RoleFacts,
    candidates: Candidates,
    *,
    shares: Mapping[str, LevelShares] | None = None,
    told: ReadOnce | None = None,
) -> Placement | None:
    """Place the organization; the data of problems is read only while no workload runs, and then the phase is 1."""
    possible = possible_first_problems(candidates, rules.rubric, FIRST_PHASE)
    start, *rivals = [_problem(response, each) for each in possible] or [None]
    return place_response(
        response,
        rules,
        roles=roles,
        first_problem_data=candidates.own_data[start.id] if start is not None else None,
        first_problem_name=start.name if start is not None else "",
        rival_data=[(rival.name, candidates.own_data[rival.id]) for rival in rivals if rival is not None],
        shares=shares,
        told=told,
    )


def _plan(
    situation: Situation,
    warnings: tuple[WarningHit, ...],
    checks: Mapping[str, EvidenceReport],
    calendar: WorkCalendar,
    edits: Mapping[str, ActionEdit],
) -> tuple[Roadmap | None, Price | None]:
    rubric = situation.rules.rubric
    first = situation.first_problem
    crew = Crew(
        situation.response.people,
        situation.team,
        rubric.planning,
        {role.id: role.leadership for role in rubric.team.roles if role.leadership is not None},
        sponsor=first.sponsor if first is not None else "",
        told=rubric.team.holders_by_job(situation.response.people),
    )
    follow_ups = follow_up_checks(situation.response.problems, checks, rubric.planning.check_owners)
    if situation.placement is None:
        return (plan_follow_ups(follow_ups, crew, calendar) if follow_ups else None), None
    grounds = Grounds(
        rubric, situation, situation.placement, situation.ranking, warnings=warnings, checked=frozenset(checks)
    )
    roadmap = with_moved_days(
        plan_roadmap(grounds, crew, calendar, follow_ups),
        edits,
        rubric,
        calendar,
        decides_on=situation.response.organization.decides_on,
    )
    return roadmap, price_plan(grounds, crew, roadmap, calendar, edits)


def _problem(response: Response, problem_id: str | None) -> CandidateProblem | None:
    return next((problem for problem in response.problems if problem.id == problem_id), None)


def _edition(rules: Rules, fingerprint: str) -> Edition:
    return Edition(
        questionnaire=rules.questionnaire.id,
        questionnaire_version=rules.questionnaire.version,
        rubric=rules.rubric.id,
        rubric_version=rules.rubric.version,
        fingerprint=fingerprint,
    )
