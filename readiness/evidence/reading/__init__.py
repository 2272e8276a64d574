"""Reading: a file, a path or a database address becomes a table of text, or a refusal in words."""

from readiness.evidence.reading.opening import read_table

__all__ = ["read_table"]
