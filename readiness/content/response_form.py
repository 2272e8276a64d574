"""The shape of a response file: what people write, with hyphens in its keys and short forms for answers."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from readiness.content.suggesting import shown_value
from readiness.model.base import MOST_LEVELS, Amount, AnswerLevel, Confidence, Day, Level, Line, Slug, Text
from readiness.model.costs import MOST_CURRENCY, Money, Percent
from readiness.model.response import Agreement, Interview
from readiness.model.safeguards import SafeguardGiven
from readiness.model.since import Since
from readiness.words import said
from readiness.words.say import content as say

MOST_PEOPLE = 500
MOST_PROBLEMS = 200
MOST_WORKLOADS = 500


def _yes_or_no(value: Any) -> Any:
    """Read the words yes and no; YAML 1.2 leaves them words."""
    return {"yes": True, "no": False}.get(value.lower(), value) if isinstance(value, str) else value


def _read_answer(value: Any) -> Any:
    """Spell out the short forms of an answer: a level, the word dont-know, or nothing."""
    if value is None or isinstance(value, dict | BaseModel):
        return {} if value is None else value
    if value == "dont-know":
        return {"dont-know": True}
    if type(value) is int and 0 <= value < MOST_LEVELS:
        return {"level": value}
    advice = said(say.WRITE_NUMBER_OF_LEVEL)
    raise ValueError(f"{shown_value(value)} is not an answer.\n{advice}")


def _read_rating(value: Any) -> Any:
    return value if isinstance(value, dict | BaseModel) else {"level": value}


def _read_given(value: Any) -> Any:
    """Yes and no also where YAML made them true and false."""
    return {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value


def _read_safeguard(value: Any) -> Any:
    return value if isinstance(value, dict | BaseModel) else {"given": value}


class _Form(BaseModel):
    """A group of keys. A key without a value, as in an unfilled template, counts as not written."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", populate_by_name=True, alias_generator=lambda name: name.replace("_", "-")
    )

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty_keys(cls, data: Any) -> Any:
        return {key: value for key, value in data.items() if value is not None} if isinstance(data, dict) else data

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The schema, in which every key that may be left out may be left empty too."""
        schema = handler.resolve_ref_schema(handler(core_schema))
        for key, value in schema["properties"].items():
            if key not in schema.get("required", ()) and {"type": "null"} not in value.get("anyOf", ()):
                schema["properties"][key] = {"anyOf": [value, {"type": "null"}]}
        return schema


YesNo = Annotated[
    bool, BeforeValidator(_yes_or_no, json_schema_input_type=bool | Literal["yes", "no"]), Field(strict=True)
]
Stated = Annotated[YesNo | Literal["dont-know"] | None, Field(union_mode="left_to_right")]
Name = Annotated[Line, Field(min_length=1)]
LevelOrNot = Level | Literal["dont-know"] | None


class AnswerForm(_Form):
    """The long form of an answer; at most one of level, dont-know and not-applicable."""

    level: AnswerLevel | None = None
    dont_know: YesNo = False
    not_applicable: Text | None = Field(default=None, description="Why it does not apply; empty if nobody said why.")
    confidence: Confidence | None = None
    evidence: Text = ""
    come_back: YesNo = False

    @model_validator(mode="after")
    def _one_answer(self) -> AnswerForm:
        given = [self.level is not None, self.dont_know, self.not_applicable is not None]
        if sum(given) > 1:
            raise ValueError("Two answers stand here.\nKeep one of level, dont-know and not-applicable.")
        return self


AnswerEntry = Annotated[
    AnswerForm,
    BeforeValidator(_read_answer, json_schema_input_type=AnswerLevel | Literal["dont-know"] | AnswerForm | None),
]


class SafeguardForm(_Form):
    """The long form of what is told of a safeguard."""

    given: Annotated[SafeguardGiven | None, BeforeValidator(_read_given)] = None
    note: Text = ""


SafeguardEntry = Annotated[
    SafeguardForm,
    BeforeValidator(_read_safeguard, json_schema_input_type=bool | SafeguardGiven | SafeguardForm | None),
]


class RatingForm(_Form):
    """The long form of a level on a criterion."""

    level: LevelOrNot = None
    confidence: Confidence | None = None


RatingEntry = Annotated[
    RatingForm,
    BeforeValidator(_read_rating, json_schema_input_type=Level | Literal["dont-know"] | RatingForm | None),
]


class CostsForm(_Form):
    """What work costs, in one currency. An amount left out is not told, which is not the same as dont-know."""

    currency: Annotated[Line, Field(max_length=MOST_CURRENCY)] = ""
    hour: Money = None
    day_inside: Money = None
    day_outside: Money = None


class OrganizationForm(_Form):
    """Who is assessed. `size` is the number of employees, `may_spend` the most for others until the first result."""

    name: Line = ""
    size: Annotated[int, Field(ge=0, le=10_000_000, strict=True)] | None = None
    sector: Line = ""
    country: Line = ""
    costs: CostsForm = CostsForm()
    decides_on: Day | None = None
    may_spend: Money = None


class FacetsForm(_Form):
    """The state of one named set of data, facet by facet."""

    exists: LevelOrNot = None
    labelled: LevelOrNot = None
    unified: LevelOrNot = None
    access: LevelOrNot = None


class WorkloadForm(_Form):
    """One ML model or ML service that does real work. A key left out is not told, which is not the same as no."""

    name: Name
    area: Line = ""
    in_use_since: Since | None = None
    real_users: Stated = None
    supplied_by: Literal["own", "vendor", "dont-know"] | None = None
    owns_data: Stated = None
    monitored: Stated = None
    can_change: Stated = None
    effect_measured: Stated = None
    facets: FacetsForm | None = None


class PersonForm(_Form):
    """Somebody who could work on ML; `fte` is the share of a full week that is free for it.

    Once the level of one skill is given, a skill left out is none, unless `other-skills` says that it is not known;
    without any level, no skill is told. `jobs` is the short form; what `skills` says of a skill goes before it.
    """

    id: Slug | None = None
    name: Name
    fte: Annotated[Amount, Field(ge=0, le=1)] | Literal["dont-know"] | None = None
    skills: dict[str, LevelOrNot] = {}
    other_skills: Literal["none", "dont-know"] = "none"
    jobs: dict[str, LevelOrNot] = {}
    roles: tuple[str, ...] = ()
    external: YesNo = False
    junior: YesNo = False
    mentor: Line = ""


class InterviewForm(_Form, Interview):
    """The interview about a candidate problem, under the names that files give to its parts."""


class FlagsForm(_Form):
    """What else is known about a candidate problem."""

    legal_stop: Stated = None
    harm: Literal["none", "some", "serious", "dont-know"] | None = None
    human_check: Stated = None
    off_the_shelf: Literal["no", "partly", "fully", "dont-know"] | None = None
    reusable: Stated = None
    important: Stated = None
    accuracy_stated: Stated = None
    survives_change: Stated = None
    tried_before: Stated = None
    crosses_teams: Stated = None
    personal_data: Stated = None
    decides_about_people: Stated = None
    generates_text: Stated = None


class ProblemCostsForm(_Form):
    """What a candidate problem costs and brings, in the currency of the organization."""

    hour: Money = None
    saved_percent: Percent = None
    worth_a_year: Money = None
    run_a_year: Money = None
    tool_a_year: Money = None


class ProblemForm(_Form):
    """A business problem that may become an ML project; it may have no name yet."""

    id: Slug | None = None
    name: Line
    type: str = "other"
    criteria: dict[str, RatingEntry] = {}
    flags: FlagsForm = FlagsForm()
    interview: InterviewForm = InterviewForm()
    costs: ProblemCostsForm = ProblemCostsForm()
    facets: FacetsForm | None = None
    data_quality: LevelOrNot = None
    weeks_to_first_result: Annotated[int, Field(ge=0, le=520, strict=True)] | None = None
    effort_days: Annotated[int, Field(ge=0, le=10_000, strict=True)] | None = None
    sponsor: Line = ""
    notes: Text = ""


class FactsForm(_Form):
    """The workloads, and one yes/no statement for each fact of the questionnaire.

    An empty list says that no model does real work; without a list nobody has said.
    """

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Stated] = Field(init=False)

    workloads: Annotated[tuple[WorkloadForm, ...], Field(max_length=MOST_WORKLOADS)] | None = None


class ResponseForm(_Form):
    """A response file: everything that was told about one organization on one day.

    An empty list of people says that nobody could work on ML; without a list nobody has said. `assessment` is the name
    of the assessment, by default that of the organization. `version` is that of the questions, by default the oldest.
    """

    questionnaire: str
    version: str | None = None
    assessment: Line = ""
    assessed_on: Day | None = None
    organization: OrganizationForm = OrganizationForm()
    answers: dict[str, AnswerEntry] = {}
    perceptions: dict[str, Agreement | None] = {}
    facts: FactsForm = FactsForm()
    safeguards: dict[str, SafeguardEntry] = {}
    people: Annotated[tuple[PersonForm, ...], Field(max_length=MOST_PEOPLE)] | None = None
    problems: Annotated[tuple[ProblemForm, ...], Field(max_length=MOST_PROBLEMS)] = ()
    preset: str = "balanced"
    own_weights: dict[str, Annotated[Amount, Field(ge=0, le=1)]] = {}
    last_snapshot_on: Day | None = None
