"""The report as a Word document, to be edited and passed on."""

from readiness.export.word.writing import word_document

__all__ = ["word_document"]
