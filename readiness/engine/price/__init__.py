"""What the plan and each candidate problem cost and bring, as ranges that can be traced to what was told."""

from readiness.engine.price.pricing import price_plan

__all__ = ["price_plan"]
