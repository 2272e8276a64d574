"""The plan: which actions the answers call for, in which order, when and by whom; and what to beware of."""

from readiness.engine.plan.pitfalls import find_warnings
from readiness.engine.plan.roadmap import plan_actions, plan_follow_ups

__all__ = ["find_warnings", "plan_actions", "plan_follow_ups"]
