"""What one organization says of itself: answers, facts, workloads, people and candidate problems."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal, Self

from pydantic import Field, field_validator

from readiness.model.base import Amount, AnswerLevel, Confidence, Day, Facet, Level, Line, Noun, Slug, Text
from readiness.model.costs import Costs, Money, ProblemCosts
from readiness.model.safeguards import SafeguardAnswer
from readiness.model.since import Since

Given = AnswerLevel | Literal["dont-know", "not-applicable"] | None
Claim = bool | Literal["dont-know"] | None
"""A yes/no statement: yes, no, don't know, or not asked (None)."""
Agreement = Literal["agree", "partly", "disagree", "dont-know"]
UNNAMED: Final = "Unnamed problem"
"""What the rules, and what is kept of them, call a problem without a name. Nobody is shown it."""


class Answer(Noun):
    """What was given to one question.

    `given` is a level (0 is the lowest), "dont-know", "not-applicable" (then `reason` says why) or None: not answered
    yet, which counts as skipped (it may still carry a note or the come-back mark).
    """

    given: Given = None
    reason: Text = ""
    confidence: Confidence | None = None
    evidence: Text = ""
    come_back: bool = False

    @property
    def level(self) -> int | None:
        """The level, or None if no level was given."""
        return self.given if isinstance(self.given, int) else None

    def with_given(self, given: Given, *, reason: str) -> Self:
        """The same with another choice, and why the question does not apply if that is what was chosen."""
        return self.model_copy(update={"given": given, "reason": reason})

    def without_note(self) -> Self:
        """The same without what was written beside the choice."""
        return self.model_copy(update={"reason": "", "evidence": ""})

    def with_level(self, level: int) -> Self:
        """The same with a level; nobody need come back to it."""
        return self.model_copy(update={"given": level, "come_back": False})


def _is_none(told: object) -> bool:
    return told is None


class Organization(Noun):
    """Who is assessed.

    `decides_on` is the day on which the money is decided on, `may_spend` the most that may be paid to others for the
    first result.
    """

    name: Line = ""
    employees: Annotated[int, Field(ge=0, le=10_000_000)] | None = None
    sector: Line = ""
    country: Line = ""
    costs: Costs = Costs()
    decides_on: Annotated[Day | None, Field(exclude_if=_is_none)] = None
    may_spend: Annotated[Money, Field(exclude_if=_is_none)] = None

    def with_sector(self, sector: str) -> Self:
        """The same in another sector."""
        return self.model_copy(update={"sector": sector})


class DataFacets(Noun):
    """The four facets of one named set of data, each a level 0-3, "dont-know" or None (not answered)."""

    exists: Level | Literal["dont-know"] | None = None
    labelled: Level | Literal["dont-know"] | None = None
    unified: Level | Literal["dont-know"] | None = None
    access: Level | Literal["dont-know"] | None = None

    def filled_with(self, levels: Mapping[Facet, Level]) -> Self:
        """The same with these levels of facets."""
        return self.model_copy(update=dict(levels.items())) if levels else self


class Workload(Noun):
    """One ML model or ML service that does real work. What was not told of it is None, never no."""

    name: Line
    area: Line = ""
    in_use_since: Since | None = None
    has_real_users: Claim = None
    supplied_by: Literal["own", "vendor", "dont-know"] | None = None
    owns_data: Claim = None
    is_monitored: Claim = None
    can_change: Claim = None
    is_effect_measured: Claim = None
    facets: DataFacets | None = None

    def in_area(self, area: str) -> Self:
        """The same in another area of the business."""
        return self.model_copy(update={"area": area})


class Person(Noun):
    """Somebody who could work on ML. `fte` is the share of a full week free for ML, 0 to 1; None if it was not told.

    `skills` lists what somebody can do. A skill left out is none if this list holds a level and `lists_all_skills`,
    else it is unknown. `jobs` is the short form of the same, by the jobs of the rubric; `TeamRule.skill_range` says
    what both together tell.
    """

    id: Slug
    name: Line
    fte: Annotated[Amount, Field(ge=0, le=1)] | Literal["dont-know"] | None = None
    skills: Mapping[Slug, Level | Literal["dont-know"]] = {}
    lists_all_skills: bool = True
    jobs: Mapping[Slug, Level | Literal["dont-know"]] = {}
    roles: tuple[Slug, ...] = ()
    is_external: bool = False
    is_junior: bool = False
    mentor: Line = ""

    @property
    def time(self) -> Decimal | None:
        """The share of a full week free for ML; None if it is not known."""
        return self.fte if isinstance(self.fte, Decimal) else None

    @property
    def levels(self) -> Mapping[Slug, int]:
        """The levels told, by skill."""
        return {skill: level for skill, level in self.skills.items() if isinstance(level, int)}

    def may_have(self, skill: str) -> bool:
        """Whether the level of a skill is not known, as far as skills were told one by one."""
        return self.skills.get(skill) == "dont-know" or (skill not in self.skills and not self._is_complete)

    @property
    def is_told(self) -> bool:
        """Whether the level of anything that somebody can do was told, one by one or in the short form."""
        return any(isinstance(each, int) for each in (*self.skills.values(), *self.jobs.values()))

    @property
    def _is_complete(self) -> bool:
        return self.lists_all_skills and any(isinstance(each, int) for each in self.skills.values())

    def with_name(self, name: str, *, mentor: str) -> Self:
        """The same under another name, as is the one who guides them."""
        return self.model_copy(update={"name": name, "mentor": mentor})

    def with_skills(self, skills: Mapping[str, int]) -> Self:
        """The same with these skills alone."""
        return self.model_copy(update={"skills": skills, "jobs": {}})


class Interview(Noun):
    """The fixed interview about a candidate problem, in the words of the person who has it."""

    who: Text = ""
    decision: Text = ""
    today: Text = ""
    hours_per_week: Annotated[Amount, Field(ge=0, le=100_000)] | None = None
    recorded: Text = ""
    user: Text = ""
    measure: Text = ""
    good_enough: Text = ""


class CandidateProblem(Noun):
    """A business problem that may become an ML project.

    `criteria` holds a level 0-3 or "dont-know" for each criterion; one that is absent counts like "dont-know".
    `name` may be empty: who adds a problem names it afterwards.
    """

    id: Slug
    name: Line
    type: Slug = "other"
    criteria: Mapping[Slug, Level | Literal["dont-know"]] = {}
    confidence: Mapping[Slug, Confidence] = {}
    interview: Interview = Interview()
    weeks_to_first_result: Annotated[int, Field(ge=0, le=520)] | None = None
    effort_days: Annotated[int, Field(ge=0, le=10_000)] | None = None
    legal_stop: Claim = None
    harm: Literal["none", "some", "serious", "dont-know"] | None = None
    human_check: Claim = None
    off_the_shelf: Literal["no", "partly", "fully", "dont-know"] | None = None
    is_reusable: Claim = None
    is_important: Claim = None
    accuracy_stated: Claim = None
    survives_change: Claim = None
    tried_before: Claim = None
    crosses_teams: Claim = None
    personal_data: Claim = None
    decides_about_people: Claim = None
    generates_text: Claim = None
    facets: DataFacets | None = None
    data_quality: Level | Literal["dont-know"] | None = None
    costs: ProblemCosts = ProblemCosts()
    sponsor: Line = ""
    notes: Text = ""

    @field_validator("name")
    @classmethod
    def _none_by_rules(cls, name: str) -> str:
        return "" if name == UNNAMED else name

    @property
    def is_draft(self) -> bool:
        """Whether nothing at all is told of it yet, not even a name."""
        return not self.name and self == CandidateProblem(id=self.id, name="")

    def with_id(self, slug: str) -> Self:
        """The same as another entry of the list."""
        return self.model_copy(update={"id": slug})

    def with_name(self, name: str) -> Self:
        """The same under another name."""
        return self.model_copy(update={"name": name})

    def with_criteria(self, criteria: Mapping[str, Level | Literal["dont-know"]]) -> Self:
        """The same, judged otherwise by these criteria; what it holds for others stays."""
        return self.model_copy(update={"criteria": {**self.criteria, **criteria}})

    def judged_by(
        self, criteria: Mapping[str, Level | Literal["dont-know"]], confidence: Mapping[str, Confidence]
    ) -> Self:
        """The same, judged by these criteria alone, and so surely."""
        return self.model_copy(update={"criteria": criteria, "confidence": confidence})

    def without_notes(self) -> Self:
        """The same without what was noted on it."""
        return self.model_copy(update={"notes": ""})

    def with_sponsor(self, sponsor: str) -> Self:
        """The same with another sponsor."""
        return self.model_copy(update={"sponsor": sponsor})


class Response(Noun):
    """Everything that was told about one organization on one day. `answers` maps question slugs to answers.

    `runs_no_model` says that no model does real work, `has_no_people` that nobody could work on ML. Without them, an
    empty list of workloads or people is not answered.
    """

    questionnaire: Slug
    assessed_on: Day
    organization: Organization = Organization()
    answers: Mapping[Slug, Answer] = {}
    perceptions: Mapping[Slug, Agreement] = {}
    facts: Mapping[Slug, Claim] = {}
    safeguards: Mapping[Slug, SafeguardAnswer] = {}
    workloads: tuple[Workload, ...] = ()
    runs_no_model: bool = False
    people: tuple[Person, ...] = ()
    has_no_people: bool = False
    problems: tuple[CandidateProblem, ...] = ()
    preset: Slug = "balanced"
    own_weights: Mapping[Slug, Annotated[Amount, Field(ge=0, le=1)]] = {}
    last_snapshot_on: Day | None = None

    def with_answers(self, answers: Mapping[str, Answer]) -> Self:
        """The same with other answers to the questions."""
        return self.model_copy(update={"answers": answers})

    def with_facts(self, facts: Mapping[str, Claim]) -> Self:
        """The same with other statements."""
        return self.model_copy(update={"facts": facts})

    def with_safeguards(self, safeguards: Mapping[str, SafeguardAnswer]) -> Self:
        """The same with other answers about safeguards."""
        return self.model_copy(update={"safeguards": safeguards})

    def with_workloads(self, workloads: tuple[Workload, ...]) -> Self:
        """The same with other models that do real work."""
        return self.model_copy(update={"workloads": workloads})

    def with_people(self, people: tuple[Person, ...]) -> Self:
        """The same with other people."""
        return self.model_copy(update={"people": people})

    def with_problems(self, problems: tuple[CandidateProblem, ...]) -> Self:
        """The same with other candidate problems."""
        return self.model_copy(update={"problems": problems})

    def with_preset(self, preset: str) -> Self:
        """The same with another set of weights for the ranking; weights of one's own stay."""
        return self.model_copy(update={"preset": preset})

    def without_own_weights(self) -> Self:
        """The same ranked by its set of weights alone."""
        return self.model_copy(update={"own_weights": {}})

    def with_last_snapshot_on(self, day: date | None) -> Self:
        """The same as if the last snapshot were from another day."""
        return self.model_copy(update={"last_snapshot_on": day})

    @property
    def tells_workloads(self) -> bool:
        """Whether it was said which models do real work, or that none does."""
        return bool(self.workloads) or self.runs_no_model

    @property
    def tells_people(self) -> bool:
        """Whether it was said who could work on ML, or that nobody could."""
        return bool(self.people) or self.has_no_people

    def without_drafts(self) -> Self:
        """The response as it counts: only the problems of which something is told, and each of them with a name."""
        counted = tuple(
            problem if problem.name else problem.with_name(UNNAMED) for problem in self.problems if not problem.is_draft
        )
        return self if counted == self.problems else self.with_problems(counted)
