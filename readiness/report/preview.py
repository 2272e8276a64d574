"""Pictures of the pages, to look at before the download."""

from __future__ import annotations

import io
from threading import Lock

import pypdfium2

_PDFIUM = Lock()  # PDFium may be used by one thread at a time


def preview_pages(pdf: bytes, scale: float = 1.0, most: int = 60) -> list[bytes]:
    """Return the first `most` pages as PNG bytes, `scale` times 72 dots an inch."""
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [_png(document[number], scale) for number in range(min(len(document), most))]
        finally:
            document.close()


def _png(page: pypdfium2.PdfPage, scale: float) -> bytes:
    target = io.BytesIO()
    page.render(scale=scale).to_pil().save(target, format="PNG")
    return target.getvalue()
