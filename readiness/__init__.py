"""Organizational machine-learning readiness: assess, place, rank, plan, report."""
