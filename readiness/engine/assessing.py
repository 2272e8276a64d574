"""The whole assessment in one short function: it calls the rules in order and decides nothing itself."""

from __future__ import annotations

from readiness.engine.compiling import Rules, compile_rules
from readiness.engine.counting import count_workloads
from readiness.engine.placing import place_response
from readiness.engine.planning import Crew, plan_actions
from readiness.engine.ranking import rank_problems, weigh_candidates
from readiness.engine.rating_data import rate_organization_data
from readiness.engine.scoring import score_response
from readiness.engine.selecting import Grounds
from readiness.engine.situating import Situation
from readiness.engine.staffing import cover_roles, fit_people, read_roles
from readiness.engine.warning import find_warnings
from readiness.model.base import PHASES
from readiness.model.outcome import Edition, Outcome
from readiness.model.pooled import PooledResponse
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import CandidateProblem, Response
from readiness.model.rubric import Rubric

COMMON_FORUM = "common-forum"
"""The fact that data, software and ML owners share a forum or a leader."""


def assess(
    response: Response,
    questionnaire: Questionnaire,
    rubric: Rubric,
    *,
    pooled: PooledResponse | None = None,
    fingerprint: str = "",
) -> Outcome:
    """Conclude everything there is to conclude from one response.

    Args:
        response: what was told; with `pooled` its response.
        questionnaire: the questions answered.
        rubric: the rules, of the same questionnaire.
        pooled: distributions and trust of several respondents' answers.
        fingerprint: identifies the content used, kept with the result.
    """
    rules = compile_rules(questionnaire, rubric)
    fits = fit_people(response.people, rubric)
    roles = read_roles(fits, rubric)
    candidates = weigh_candidates(response, rules)

    # The gate on the first problem's data is read only while no workload runs, and then the phase is 1.
    start = _problem(response, rank_problems(candidates, rubric, PHASES[0]).first)
    placement = place_response(
        response,
        rules,
        roles=roles,
        first_problem_data=start.facets if start is not None else None,
        first_problem_name=start.name if start is not None else "",
        shares=pooled.shares if pooled is not None else None,
    )
    phase = placement.placed if placement is not None else PHASES[0]
    ranking = rank_problems(candidates, rubric, phase)
    team = cover_roles(
        response.people,
        rubric,
        fits,
        phase=phase,
        forum=response.facts.get(COMMON_FORUM),
        problem=_problem(response, ranking.first),
    )
    situation = Situation(
        response=response,
        rules=rules,
        workloads=count_workloads(response, rubric.workloads),
        team=team,
        ranking=ranking,
        data_status=rate_organization_data(response, rules),
        placement=placement,
        counts_unknown_as_zero=True,
    )
    return Outcome(
        edition=_edition(rules, fingerprint),
        scorecard=score_response(response, rules, roles=roles, trust=pooled.trust if pooled is not None else None),
        data_status=situation.data_status,
        placement=placement,
        team=team,
        ranking=ranking,
        warnings=find_warnings(situation),
        roadmap=plan_actions(Grounds(rubric, situation, placement, ranking), Crew(response.people, team))
        if placement is not None
        else None,
    )


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
