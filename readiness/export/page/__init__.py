"""The report as one web page: a file without script that asks for nothing, from anywhere."""

from readiness.export.page.writing import page_of, slide_list_of

__all__ = ["page_of", "slide_list_of"]
