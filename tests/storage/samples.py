"""A moment, a snapshot and a whole assessment to store."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from readiness.model.actor import Actor
from readiness.model.assessment import ActionEdit, Assessment, Charter, ReportSettings, Snapshot
from readiness.model.coverage import HireAdvice, TeamCoverage
from readiness.model.outcome import Edition, Outcome
from readiness.model.ranking import Ranking
from readiness.model.response import Answer, CandidateProblem, Organization, Person, Response, Workload
from readiness.model.scorecard import Completeness, DataStatus, Scorecard
from tests.evidence.samples import a_check

NOW = datetime(2026, 3, 2, 9, 30, 0, 123456, tzinfo=UTC)
ANN = Actor(kind="seat", id="ann")
LATER = NOW + timedelta(minutes=5)


def a_response() -> Response:
    return Response(
        questionnaire="ml-readiness",
        assessed_on=date(2026, 3, 1),
        organization=Organization(name="Förde Logistik", employees=240, country="Denmark"),
        answers={"data-exists": Answer(given=2, evidence="A list"), "has-sponsor": Answer(given="dont-know")},
        perceptions={"leaders-agree": "partly"},
        facts={"has-budget": True, "has-audit": "dont-know"},
        workloads=(Workload(name="Zeta routes"), Workload(name="Alpha demand", has_real_users=True)),
        people=(
            Person(id="zoe", name="Zoe", fte=Decimal("0.1"), skills={"python": 2}),
            Person(id="adam", name="Adam", fte=Decimal(1)),
        ),
        problems=(CandidateProblem(id="late-parcels", name="Late parcels", criteria={"value": 3}),),
        preset="fast-start",
        own_weights={"value": Decimal("0.25")},
        last_snapshot_on=date(2025, 12, 24),
    )


def an_outcome() -> Outcome:
    shares = {"questions": 2, "answered": 1, "dont_know": 1, "not_applicable": 0, "skipped": 0, "share": 0.5}
    return Outcome(
        edition=Edition(
            questionnaire="ml-readiness", questionnaire_version="1.0.0", rubric="a", rubric_version="1.0.0"
        ),
        scorecard=Scorecard(dimensions=(), completeness=Completeness(**shares)),
        data_status=DataStatus(
            subject="organization", level="absent", low="absent", high="best", facets=(), blocking=(), next="acceptable"
        ),
        placement=None,
        team=TeamCoverage(
            roles=(),
            loads=(),
            gaps=(),
            cover=1.25,
            generalists=(),
            key_person=None,
            key_person_share=0.1,
            is_key_person_risk=False,
            has_internal_team=True,
            internal_team_people=("zoe",),
            is_junior_alone=False,
            lacks_common_forum=False,
            spare_hands=(),
            hire=HireAdvice(roles=(), trainable=(), first="train"),
        ),
        ranking=Ranking(
            preset="balanced",
            weights=(("value", 0.1),),
            problems=(),
            first=None,
            favourite=None,
            certainty=None,
            swap=None,
            draws=100,
            seed=7,
        ),
        warnings=(),
        roadmap=None,
    )


def a_snapshot(name: str = "march", taken_at: datetime = NOW) -> Snapshot:
    return Snapshot(
        id=name,
        taken_at=taken_at,
        label="Before the board meets",
        reason="by-hand",
        response=a_response(),
        action_edits={"X05": ActionEdit(person="Zoe", status="done")},
        outcome=an_outcome(),
    )


def an_assessment() -> Assessment:
    return Assessment(
        id="somewhere-else",
        name="Spring",
        created_at=NOW,
        changed_at=NOW,
        starts_on=date(2026, 4, 1),
        response=a_response(),
        action_edits={"X05": ActionEdit(person="Zoe", start_on=date(2026, 4, 2), effort_days=2.5)},
        charter=Charter(problem="late-parcels", metric="Share of late parcels"),
        report=ReportSettings(audience="The board", accent="#12AB9f"),
        evidence={"late-parcels": a_check()},
        snapshots=(a_snapshot(),),
    )
