"""What each chart shows, decided once: order, labels, printed numbers, words and data table.

The web page and the PDF draw these records and compute nothing themselves, so the two
cannot disagree. `alt` reads as language and holds the numbers; `table` holds every value.
Scores of capabilities and dimensions run from 0 to 3, those of problems from 0 to 100.
The functions of `charting` make them from findings.
"""

from readiness.document.forms import DataTable, FormStep
from readiness.present.charts.ladders import PhaseLadder, StatusLadder, StatusRow
from readiness.present.charts.people import DisagreementDots, DotRow, PersonColumn, RoleMatrix, RoleRow
from readiness.present.charts.scores import Dumbbell, DumbbellRow, HeatCell, Heatmap, HeatRow, ThenNow, ThenNowRow
from readiness.present.charts.work import (
    Gantt,
    GanttBar,
    GanttCheck,
    ProblemPoint,
    RankStability,
    StabilityBar,
    ValueFeasibility,
)

__all__ = [
    "DataTable",
    "DisagreementDots",
    "DotRow",
    "Dumbbell",
    "DumbbellRow",
    "FormStep",
    "Gantt",
    "GanttBar",
    "GanttCheck",
    "HeatCell",
    "HeatRow",
    "Heatmap",
    "PersonColumn",
    "PhaseLadder",
    "ProblemPoint",
    "RankStability",
    "RoleMatrix",
    "RoleRow",
    "StabilityBar",
    "StatusLadder",
    "StatusRow",
    "ThenNow",
    "ThenNowRow",
    "ValueFeasibility",
]
