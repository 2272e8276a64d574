"""The phase: the gates with their reasons, how sure the phase is, and the shortest way to the next one."""

from readiness.engine.phase.placement import place_response

__all__ = ["place_response"]
