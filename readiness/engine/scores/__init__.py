"""Scores of dimensions and capabilities with their bounds and contributions, and the status of data."""

from readiness.engine.scores.data_status import rate_organization_data, rate_own_data
from readiness.engine.scores.scorecard import score_response

__all__ = ["rate_organization_data", "rate_own_data", "score_response"]
