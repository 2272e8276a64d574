"""Everything the rules conclude from one response."""

from __future__ import annotations

import json
from typing import Self

from readiness.model.base import Noun
from readiness.model.coverage import TeamCoverage
from readiness.model.placement import Placement
from readiness.model.price import Price
from readiness.model.ranking import Ranking
from readiness.model.response import UNNAMED
from readiness.model.roadmap import Roadmap, WarningHit
from readiness.model.scorecard import DataStatus, Scorecard


class Edition(Noun):
    """Which published content a result rests on."""

    questionnaire: str
    questionnaire_version: str
    rubric: str
    rubric_version: str
    fingerprint: str = ""


class Outcome(Noun):
    """Scores, data status, phase, roles, ranked problems, warnings and roadmap.

    `placement` and `roadmap` are None as long as nothing at all was answered and no fact was given; a table that was
    checked before gives a roadmap of its next step alone. Outcomes of earlier versions have no `price`.
    """

    edition: Edition
    scorecard: Scorecard
    data_status: DataStatus
    placement: Placement | None
    team: TeamCoverage
    ranking: Ranking
    warnings: tuple[WarningHit, ...]
    roadmap: Roadmap | None
    price: Price | None = None

    def with_unnamed_as(self, name: str) -> Self:
        """The same with `name` wherever a problem stands that has none."""
        kept, shown = (json.dumps(each, ensure_ascii=False) for each in (UNNAMED, name))
        return self.model_validate_json(self.model_dump_json().replace(kept, shown))
