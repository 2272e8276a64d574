"""The organizations under tests/engine/plans: five kinds of firms, administrations and practices."""

from datetime import date
from pathlib import Path

from readiness.content.responses import read_response
from readiness.model.response import Response
from tests.engine.worked import LIBRARY

PLANS = Path(__file__).parent.parent / "plans"
NAMES = sorted(path.stem for path in PLANS.glob("*.yaml"))


def told(name: str) -> Response:
    """What one of them tells."""
    return read_response(PLANS / f"{name}.yaml", LIBRARY, today=date(2026, 11, 2), name=name)
