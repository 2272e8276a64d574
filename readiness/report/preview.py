"""Pictures of the pages, to look at before the download."""

from __future__ import annotations

import io

from readiness.pictures import pdfium
from readiness.words import said
from readiness.words.say import report as say


def page_count(pdf: bytes) -> int:
    """Return the number of pages."""
    with pdfium.opened(pdf) as document:
        return len(document)


def preview_page(pdf: bytes, number: int, scale: float = 1.0) -> bytes:
    """Return one page, counted from 1, as PNG bytes, `scale` times 72 dots an inch.

    Raises:
        IndexError: there is no such page.
    """
    with pdfium.opened(pdf) as document:
        if not 1 <= number <= len(document):
            raise IndexError(said(say.part_there_no_page(number=number)))
        target = io.BytesIO()
        document[number - 1].render(scale=scale).to_pil().save(target, format="PNG")
        return target.getvalue()
