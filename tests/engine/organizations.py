"""Any organization at all, for property tests over the shipped content; and what it becomes when its plan is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from readiness.model.model_step import CODE as MODEL_STEP
from readiness.model.outcome import Outcome
from readiness.model.response import Answer, CandidateProblem, DataFacets, Person, Response, Workload
from readiness.model.rubric import OutcomeEffect
from tests.engine.worked import CRITERIA, QUESTIONNAIRE, RUBRIC, TODAY

LONG_AGO = date(2024, 1, 1)
_GOOD_DATA = 2
"""The level from which on data stand in no gate's way, in each respect."""
_GOOD_FACETS = DataFacets(exists=3, labelled=3, unified=3, access=3)
QUESTIONS = tuple(question.id for question in QUESTIONNAIRE.questions)
SKILLS = tuple(skill.id for skill in RUBRIC.team.skills)
ROLES = tuple(RUBRIC.team.role_by_id)
TYPES = (*RUBRIC.problems.type_by_id, "other")

_levels = st.integers(0, 3)
_facet = st.none() | st.just("dont-know") | _levels
_claims = st.sampled_from([None, True, False, "dont-know"])
_jobs = st.fixed_dictionaries({}, optional={job.id: _levels | st.just("dont-know") for job in RUBRIC.team.jobs})
_sureness = st.sampled_from([None, "sure", "sure", "fairly", "guess"])
facets = st.builds(DataFacets, exists=_facet, labelled=_facet, unified=_facet, access=_facet)


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Answer]:
    """Answers around one usual level, so that high and low organizations both occur."""
    usual = draw(_levels)
    odd = draw(
        st.dictionaries(
            st.sampled_from(QUESTIONS),
            st.one_of(_levels, st.sampled_from(["dont-know", "not-applicable", None])),
            max_size=14,
        )
    )
    given = {**dict.fromkeys(QUESTIONS, usual), **odd}
    sure = {**dict.fromkeys(QUESTIONS, draw(_sureness)), **draw(st.dictionaries(st.sampled_from(QUESTIONS), _sureness))}
    return {
        slug: Answer(given=each, confidence=sure[slug], reason="n/a" if each == "not-applicable" else "")
        for slug, each in given.items()
    }


@st.composite
def people(draw: st.DrawFn) -> tuple[Person, ...]:
    """Nobody to three people."""
    strength = st.dictionaries(st.sampled_from(SKILLS), _levels, max_size=len(SKILLS))
    whole = st.integers(0, 3).map(lambda level: dict.fromkeys(SKILLS, level))
    return tuple(
        Person(
            id=f"person-{number}",
            name=f"Person {number}",
            fte=draw(st.sampled_from([Decimal(0), Decimal("0.3"), Decimal(1)])),
            skills=draw(strength | whole),
            jobs=draw(_jobs),
            roles=tuple(draw(st.lists(st.sampled_from(ROLES), max_size=3, unique=True))),
            is_external=draw(st.booleans()),
        )
        for number in range(draw(st.integers(0, 3)))
    )


@st.composite
def workloads(draw: st.DrawFn) -> tuple[Workload, ...]:
    """None to five workloads, most of them sound."""
    mostly = st.sampled_from([True, True, True, False])
    return tuple(
        Workload(
            name=f"Model {number}",
            area=draw(st.sampled_from(["Sales", "Stores"])),
            in_use_since=draw(st.sampled_from([LONG_AGO, LONG_AGO, TODAY, None])),
            has_real_users=draw(mostly),
            owns_data=draw(mostly),
            is_monitored=draw(mostly),
            can_change=draw(mostly),
            facets=draw(st.none() | facets),
        )
        for number in range(draw(st.integers(0, 5)))
    )


@st.composite
def problems(draw: st.DrawFn) -> tuple[CandidateProblem, ...]:
    """None to three candidate problems."""
    return tuple(
        CandidateProblem(
            id=f"problem-{number}",
            name=f"Problem {number}",
            type=draw(st.sampled_from(TYPES)),
            criteria=draw(st.dictionaries(st.sampled_from(CRITERIA), _levels | st.just("dont-know"), max_size=10)),
            confidence=draw(st.dictionaries(st.sampled_from(CRITERIA), st.sampled_from(["sure", "fairly", "guess"]))),
            legal_stop=draw(st.sampled_from([None, None, None, True, "dont-know"])),
            off_the_shelf=draw(st.sampled_from([None, None, "no", "fully", "dont-know"])),
            facets=draw(st.none() | facets),
        )
        for number in range(draw(st.integers(0, 3)))
    )


responses = st.builds(
    Response,
    questionnaire=st.just(QUESTIONNAIRE.id),
    assessed_on=st.just(TODAY),
    answers=answers(),
    facts=st.fixed_dictionaries({fact.id: _claims for fact in QUESTIONNAIRE.facts}),
    workloads=workloads(),
    runs_no_model=st.booleans(),
    people=people(),
    problems=problems(),
)


def everywhere(level: int, odd: Mapping[str, int] | None = None, **parts: object) -> Response:
    """An organization that gives one answer to all questions but some."""
    given = {**dict.fromkeys(QUESTIONS, level), **(odd or {})}
    return Response(
        questionnaire=QUESTIONNAIRE.id,
        assessed_on=TODAY,
        answers={slug: Answer(given=each) for slug, each in given.items()},
        **parts,
    )


def model_in_use(name: str, **different: object) -> Workload:
    """A model in daily use that counts, but for what is different."""
    told = {"in_use_since": LONG_AGO, "has_real_users": True, "owns_data": True, "is_monitored": True}
    return Workload(name=name, area="Sales", can_change=True, **{**told, **different})


def after_plan(told: Response, found: Outcome) -> Response:
    """The organization once every action of its roadmap is done and every milestone reached.

    What the plan finds out turns out well: it asks before it plans work, so nothing else is promised of it. What lets
    listed models count is left out: the rest suffices without, and such a model brings data of its own into the gates.
    """
    assert found.roadmap is not None
    assert found.placement is not None
    planned = (*found.roadmap.actions, *found.roadmap.recurring)
    done = [RUBRIC.action_by_id[each.id] for each in planned if not each.id.startswith(MODEL_STEP)]
    if RUBRIC.planning.find_out in {each.id for each in found.roadmap.actions}:
        told = _found_out(told)
    levels = {slug: answer.level or 0 for slug, answer in told.answers.items()}
    raises = [(effect.question, effect.level) for action in done for effect in action.effects]
    raises += [(step.question, step.to_level) for step in (found.placement.path.steps if found.placement.path else ())]
    effects = [effect for action in done for effect in action.also]
    raises += [(effect.question, effect.level) for effect in effects if effect.question and effect.level is not None]
    for slug, level in raises:
        levels[slug] = max(levels.get(slug, 0), level)
    kinds = {effect.kind for effect in effects}
    facts = {**told.facts, **{effect.fact: True for effect in effects if effect.fact}}
    milestones = {milestone.kind for milestone in found.roadmap.milestones}
    raised = [_raise_facets(problem.facets, effects) for problem in told.problems]
    return told.model_copy(
        update={
            "answers": {slug: Answer(given=level) for slug, level in levels.items()},
            "facts": facts,
            "problems": tuple(p.model_copy(update={"facets": f}) for p, f in zip(told.problems, raised, strict=True)),
            "workloads": _workloads_after(told, found, effects, kinds | milestones),
            "people": (*told.people, *_team(bool(kinds & {"roles-covered", "internal-team"}))),
        }
    )


def _found_out(told: Response) -> Response:
    def known(facets: DataFacets | None) -> DataFacets | None:
        if facets is None or facets == DataFacets():
            return facets
        return DataFacets(
            **{name: level if isinstance(level, int) else 3 for name, level in facets.model_dump().items()}
        )

    def known_workload(workload: Workload) -> Workload:
        return _told(workload, told.assessed_on).model_copy(update={"facets": known(workload.facets)})

    untold = ("dont-know", None)
    return told.model_copy(
        update={
            "answers": {
                slug: Answer(given=3) if answer.given in untold else answer for slug, answer in told.answers.items()
            },
            "facts": {slug: True if claim in untold else claim for slug, claim in told.facts.items()},
            "problems": tuple(p.model_copy(update={"facets": known(p.facets)}) for p in told.problems),
            "workloads": tuple(known_workload(w) for w in told.workloads),
            # Where nobody told who there is, somebody turns out to be there.
            "people": tuple(_skilled(each) for each in told.people) or _team(not told.has_no_people),
        }
    )


def _told(workload: Workload, today: date) -> Workload:
    """As told; what nobody knew is so that the model counts, or that it does not if its data would not do.

    A model that turns out to count brings data of its own into the gates, which the plan before could not know.
    """
    known = (workload.facets or DataFacets()).model_dump().values()
    counts = all(level >= _GOOD_DATA for level in known if isinstance(level, int))
    facts = ("has_real_users", "owns_data", "is_monitored", "can_change")
    untold = {name: counts for name in facts if not isinstance(getattr(workload, name), bool)}
    since = LONG_AGO if counts else today
    dates = {"in_use_since": since} if workload.in_use_since in (None, "dont-know") else {}
    return workload.model_copy(update={**untold, **dates})


def _skilled(person: Person) -> Person:
    known = {skill: 3 if level == "dont-know" else level for skill, level in person.skills.items()}
    return person.model_copy(update={"skills": known if person.levels else dict.fromkeys(SKILLS, 3)})


def _raise_facets(given: DataFacets | None, effects: Iterable[OutcomeEffect]) -> DataFacets | None:
    if given is None or given == DataFacets():
        return given
    levels = {facet: value if isinstance(value, int) else 0 for facet, value in given.model_dump().items()}
    for effect in effects:
        if effect.facet and effect.level is not None:
            levels[effect.facet] = max(levels[effect.facet], effect.level)
    return DataFacets(**levels)


def _workloads_after(
    told: Response, found: Outcome, effects: list[OutcomeEffect], kinds: set[str]
) -> tuple[Workload, ...]:
    result = []
    for workload in told.workloads:
        update: dict[str, object] = {"facets": _raise_facets(workload.facets, effects)}
        if kinds & {"workloads-monitored", "monitor-running"}:
            update["is_monitored"] = True
        if "weeks-in-use" in kinds:
            update["in_use_since"] = LONG_AGO
        result.append(workload.model_copy(update=update))
    sound = Workload(
        name="New",
        area="New",
        in_use_since=LONG_AGO,
        has_real_users=True,
        owns_data=True,
        is_monitored=True,
        can_change=True,
    )
    if kinds & {"running-workload", "first-workload"}:
        first = next((p for p in told.problems if p.id == found.ranking.first), None)
        facets = _raise_facets(first.facets, effects) if first else None
        # Beside models that count the gates were asked of their data: another one is tried on data that were checked.
        is_beside = found.placement is not None and found.placement.workloads.counted
        result.append(sound.model_copy(update={"facets": _GOOD_FACETS if is_beside else facets}))
    if "multiple-workloads" in kinds:
        good = sound.model_copy(update={"facets": _GOOD_FACETS})
        result += [good.model_copy(update={"name": f"New {n}", "area": f"Area {n % 2}"}) for n in range(4)]
    return tuple(result)


def _team(is_built: bool) -> tuple[Person, ...]:
    if not is_built:
        return ()
    return tuple(
        Person(id=name, name=name, fte=Decimal(1), skills=dict.fromkeys(SKILLS, 2), roles=ROLES)
        for name in ("hired-one", "hired-two")
    )
