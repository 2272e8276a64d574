"""The notes of the scorecard name as a strength only what carries."""

from dataclasses import replace

from readiness.model.assessment import ReportSettings
from readiness.model.response import Person
from readiness.present.handout.outline import OUTLINE
from readiness.report.pdf import build_report
from readiness.services.assessing import assess_response
from tests.report.cases import LIBRARY, changed, content_of
from tests.report.inspecting import page_texts


def scorecard_of(fte: str) -> str:
    """The words of the scorecard for one person who knows everything and has this share of a week."""
    content = content_of("retail-chain")
    everything = {skill.id: 3 for skill in content.rubric.team.skills}
    people = (Person(id="all", name="Alma", fte=fte, skills=everything),)
    told = changed(content.assessment.response, people=people)
    outcome = assess_response(told, LIBRARY).outcome
    short = replace(content, assessment=changed(content.assessment, response=told), outcome=outcome)
    others = tuple(entry.slug for entry in OUTLINE if entry.slug != "scorecard")
    words = " ".join(" ".join(page_texts(build_report(short, ReportSettings(sections_left_out=others)))).split())
    return words.split("Furthest along")[1].split("Furthest behind")[0]


def test_the_cover_of_roles_is_no_strength_where_the_time_is_missing() -> None:
    capabilities = [each.name for dimension in LIBRARY.questionnaire.dimensions for each in dimension.capabilities]
    full, half = scorecard_of("1"), scorecard_of("0.5")
    names = [name for name in capabilities if name in full and name not in half]
    assert len(names) == 1


def test_first_steps_beside_gaps_say_where_the_plan_has_them() -> None:
    content = content_of("retail-chain")
    others = tuple(entry.slug for entry in OUTLINE if entry.slug not in ("gaps", "actions"))
    words = " ".join(" ".join(page_texts(build_report(content, ReportSettings(sections_left_out=others)))).split())
    gaps, _ = words.split("ACTION LIST", 1)
    plan = content.outcome.roadmap
    assert plan is not None
    numbers = {action.id: number for number, action in enumerate(plan.dated, 1)}
    titles = {action.id: action.title for action in content.rubric.actions}
    assert "(not in this plan)" in gaps
    assert any(f"{titles[code]} (action {number})" in gaps for code, number in numbers.items() if code in titles)
    assert not any(f"{titles[code]} (not in this plan)" in gaps for code in numbers if code in titles)
