"""Many assessments at a glance: the figures of each, their words, and what is commonly missing."""
