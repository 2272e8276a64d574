"""The evidence: one real table, checked."""
