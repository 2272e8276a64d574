"""The plan: what to do first, by whom and when, what waits for its sign, and what to beware of."""

from readiness.engine.plan.pitfalls import find_warnings
from readiness.engine.plan.roadmap import plan_roadmap
from readiness.engine.plan.steps_alone import plan_follow_ups

__all__ = ["find_warnings", "plan_follow_ups", "plan_roadmap"]
