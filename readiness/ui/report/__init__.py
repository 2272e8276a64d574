"""The report: what goes in, for whom, and how it will look."""
