"""The report as one web page: a file without script that asks for nothing, from anywhere."""

from readiness.export.page.writing import page_of

__all__ = ["page_of"]
