"""The gates of a phase: every kind of test, with what was found and what is needed."""

from readiness.engine.phase.gates.checks import check_gates

__all__ = ["check_gates"]
