"""Pictures of the pages, to look at before the download."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import pypdfium2

_PDFIUM = Lock()  # PDFium may be used by one thread at a time


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    with _opened(pdf) as document:
        return len(document)


def preview_page(pdf: bytes, number: int, scale: float = 1.0) -> bytes:
    """Return one page, counted from 1, as PNG bytes, `scale` times 72 dots an inch.

    Raises:
        IndexError: there is no such page.
    """
    with _opened(pdf) as document:
        if not 1 <= number <= len(document):
            raise IndexError(f"there is no page {number}")
        target = io.BytesIO()
        document[number - 1].render(scale=scale).to_pil().save(target, format="PNG")
        return target.getvalue()


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
