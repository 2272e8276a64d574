"""Safeguards: which of them a problem needs before it starts, and what that makes of its verdict."""

from readiness.engine.safeguards.verdict import with_safeguards

__all__ = ["with_safeguards"]
