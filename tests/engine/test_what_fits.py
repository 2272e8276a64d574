"""Size, sector and country change effort, names, examples, holidays and laws, and nothing that is concluded."""

from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.engine.assessing import assess
from readiness.model.response import Organization
from tests.chance import sample
from tests.engine.safeguards.guarded import SECOND, guarded_organization, told_of_people

ABOUT = st.builds(
    Organization,
    name=st.just("Northwind"),
    employees=st.none() | st.integers(0, 10_000_000),
    sector=st.sampled_from(["", "Something of its own", *(each.name for each in SECOND.questionnaire.sectors)]),
    country=st.sampled_from(["", "Nowhere", "Ireland", "New Zealand", "Switzerland", "US"]),
)


@given(about=ABOUT, seed=st.integers(0, 10_000))
@settings(max_examples=sample(40))
def test_they_move_no_phase_no_score_no_gate_and_no_order(about: Organization, seed: int) -> None:
    told = guarded_organization(seed).model_copy(update={"answers": told_of_people().answers, "perceptions": {}})
    before = assess(
        told.model_copy(update={"organization": Organization(name="Northwind")}), SECOND.questionnaire, SECOND.rubric
    )
    after = assess(told.model_copy(update={"organization": about}), SECOND.questionnaire, SECOND.rubric)

    assert after.scorecard == before.scorecard
    assert after.placement == before.placement
    assert after.data_status == before.data_status
    assert after.team == before.team
    assert after.ranking == before.ranking
