"""What was told, read once: the levels each answer may stand for, the workloads, and the data to look at."""

from readiness.engine.answers.reading import read_answers, read_once, read_response

__all__ = ["read_answers", "read_once", "read_response"]
