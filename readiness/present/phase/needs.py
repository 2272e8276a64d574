"""The data status that the next phase asks for."""

from __future__ import annotations

from readiness.model.base import StatusLevel
from readiness.model.gate_tests import DataStatusTest
from readiness.present.charts.charting import main_data
from readiness.present.findings import Findings


def needed_statuses(found: Findings) -> dict[str, StatusLevel]:
    """The data status that the target phase asks for, by the name of the row in the chart of data status."""
    rules = [rule for gate in found.target_gates for rule in found.rubric.gate_by_id[gate.id].tests]
    asked = [rule for rule in rules if isinstance(rule, DataStatusTest)]
    return {_status_row(found, rule): rule.at_least for rule in asked}


def _status_row(found: Findings, rule: DataStatusTest) -> str:
    subject = "organization" if rule.of == "organization" else found.placement.reference_data.subject
    return main_data(found) if subject == "organization" else subject
