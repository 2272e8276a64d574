"""A book as an Excel workbook."""

from readiness.export.sheet.workbook import write_workbook

__all__ = ["write_workbook"]
