"""Roles of a team, criteria of a problem, and the catalogue of actions."""

from __future__ import annotations

from readiness.model.rubric import Action, Criterion, Role
from readiness.present import list_words, number_words
from readiness.present.plan.plan_row import RHYTHMS
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.method import planned
from readiness.ui.method.asked import grounds
from readiness.ui.results.tables import named_rows, opening, plain_table
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import method as say


def roles(method: Method) -> None:
    """What each role does, needs and takes."""
    team = method.rubric.team
    covered, partly = (number_words.percent(float(value)) for value in (team.covered_from, team.partial_from))
    components.section(
        said(say.ROLES),
        said(say.role_is_covered_by_person(covered=covered, partly=partly)),
    )
    components.html("".join(_role(role, method) for role in team.roles))
    components.section(said(say.SKILLS))
    components.html(named_rows((skill.name, skill.meaning) for skill in team.skills))


def _role(role: Role, method: Method) -> str:
    names = {skill.id: skill.name for skill in method.rubric.team.skills}
    skills = list_words.and_list([names[skill] for skill in role.skills])
    times = list_words.row(said(say.part_in_phase(fte=float(need.fte), phase=need.phase)) for need in role.demand)
    rows = [(said(say.SKILLS), skills), (said(say.SHARE_OF_FULL_WEEK), times)]
    rows += [(said(say.ADVICE), role.advice)] if role.advice else []
    return opening(role.name, f"<p>{esc(role.responsibility)}</p>{named_rows(rows)}{grounds(method, role.sources)}")


def problems(method: Method) -> None:
    """Criteria, weights, rules that decide before any score, and types."""
    rule = method.rubric.problems
    components.section(
        said(say.HOW_PROBLEMS_ARE_COMPARED), said(say.weights_are_choices_take_set(scales=len(rule.criteria)))
    )
    components.html("".join(_criterion(each, method) for each in rule.criteria))
    components.section(said(say.WEIGHTS))
    rows = [
        (each.name, *(number_words.percent(float(preset.weights[each.id])) for preset in rule.presets))
        for each in rule.criteria
    ]
    head = (said(say.SCALE), *(preset.name for preset in rule.presets))
    components.html(plain_table(head, rows, said(say.WEIGHTS_OF_SCALES_IN_EACH)))
    components.section(said(say.RULES_THAT_COME_BEFORE_ANY), said(say.IF_ONE_APPLIES_IT_DECIDES))
    components.html(named_rows((each.title, each.reason) for each in rule.rules))
    components.section(said(say.KINDS_OF_PROBLEMS))
    rows = [(kind.name, kind.example, kind.needs, kind.label_source) for kind in rule.types]
    head = (said(say.KIND), said(say.FOR_EXAMPLE), said(say.WHAT_IT_NEEDS), said(say.WHERE_OUTCOME_COMES))
    components.html(plain_table(head, rows, said(say.KINDS_OF_PROBLEMS)))


def _criterion(each: Criterion, method: Method) -> str:
    levels = "".join(f"<li>{esc(level.text)}</li>" for level in each.levels)
    inside = f'<p>{esc(each.question)}</p><ol start="0">{levels}</ol><p>{esc(each.help)}</p>'
    return opening(each.name, f'<div class="me-q">{inside}{grounds(method, each.sources)}</div>')


def actions(method: Method) -> None:
    """How a plan is made, and every action of the catalogue, by dimension."""
    rubric = method.rubric
    planned.plan(method)
    components.section(
        said(say.ACTIONS),
        said(say.PLAN_TAKES_FROM_THIS_CATALOGUE),
    )
    for dimension in method.questionnaire.dimensions:
        chosen = [action for action in rubric.actions if action.dimension == dimension.id]
        if chosen:
            inside = "".join(_action(action, method) for action in chosen)
            components.html(f'<div class="me-phase"><h3>{esc(dimension.name)}</h3></div>{inside}')


def _action(action: Action, method: Method) -> str:
    rubric = method.rubric
    role = rubric.team.role_by_id.get(action.owner)
    before = [rubric.action_by_id[code].title for code in action.prerequisites]
    rows = [
        (said(say.OWNER), role.name if role else action.owner),
        (said(say.EFFORT), _effort(action)),
        (said(say.INDICATOR), action.indicator),
        (said(say.DONE_WHEN), action.done_when),
    ]
    rows += [(said(say.COMES_AFTER), list_words.clauses(before))] if before else []
    return opening(action.title, f"<p>{esc(action.text)}</p>{named_rows(rows)}{grounds(method, action.sources)}")


def _effort(action: Action) -> str:
    """The likely days of a small and of a large organization, and how long it takes at least."""
    least, most = action.days.small[1], action.days.large[1]
    words = number_words.days_of_work(float(least))
    if most != least:
        words = said(say.part_small_and_large(small=words, large=number_words.days_of_work(float(most))))
    if action.repeats is not None:
        return list_words.row((words, said(RHYTHMS[action.repeats])))
    return said(say.takes_working_days_at_least(words=words, lead_days=action.lead_days)) if action.lead_days else words
