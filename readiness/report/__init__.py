"""The report: one PDF that a board reads, an archive accepts, and the tool reads back."""
