"""A group that answers together: one response of many, how far they agree, and what may be shown of whom."""

from readiness.engine.group.pooling import pool_responses

__all__ = ["pool_responses"]
