"""The candidate problems: their levels, classes and order, and how stable the order is."""

from readiness.engine.problems.candidates import weigh_candidates
from readiness.engine.problems.ranking import rank_problems

__all__ = ["rank_problems", "weigh_candidates"]
