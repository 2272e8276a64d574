"""The report as slides for a board: about ten, with the full sentences in their notes."""

from readiness.export.slides.writing import slides_of

__all__ = ["slides_of"]
