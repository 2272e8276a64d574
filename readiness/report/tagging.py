"""Records the structure of a document while its pages are drawn.

Open-source ReportLab writes no structure tree. A `Tagger` wraps what is drawn in
marked-content operators and remembers which element owns it; `finishing` writes the
tree into the file afterwards. One tagger belongs to one canvas, so documents can be
built in parallel threads.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from readiness.words import said
from readiness.words.say import report as say


class MarkedContent(NamedTuple):
    """A marked-content sequence: page number from 1, and its id on that page."""

    page: int
    mcid: int


class LinkArea(NamedTuple):
    """A link annotation: page number from 1, and its place among the links of that page."""

    page: int
    place: int


@dataclass(eq=False)
class Element:
    """One node of the structure tree, named by its PDF structure type."""

    tag: str
    alt: str = ""
    scope: str = ""
    actual_text: str = ""
    kids: list[Element | MarkedContent | LinkArea] = field(default_factory=list)
    is_placed: bool = False


class Tagger:
    """Collects the structure tree of the document that one canvas draws."""

    def __init__(self, canvas: Canvas) -> None:
        self.root = Element("Document")
        self.is_marking = False
        self._canvas = canvas
        self._stack = [self.root]
        self._next_mcid: dict[int, int] = {}

    @contextmanager
    def inside(self, element: Element) -> Iterator[Element]:
        """Add `element` to the open one, unless it is there already, and open it."""
        if not element.is_placed:
            element.is_placed = True
            self._stack[-1].kids.append(element)
        self._stack.append(element)
        try:
            yield element
        finally:
            self._stack.pop()

    @contextmanager
    def mark(self, element: Element) -> Iterator[Element]:
        """Make everything drawn inside the content of `element`.

        An element may be marked again, on the same page or a later one: a paragraph that
        is split over two pages stays one paragraph. Links drawn inside become its children.
        """
        if self.is_marking:
            raise RuntimeError("marked content cannot be nested")
        with self.inside(element):
            page = self._canvas.getPageNumber()
            mcid = self._next_mcid.get(page, 0)
            self._next_mcid[page] = mcid + 1
            first_link = len(self._canvas._annotationrefs)
            self._canvas._code.append(f"/{element.tag} <</MCID {mcid}>> BDC")
            element.kids.append(MarkedContent(page, mcid))
            self.is_marking = True
            try:
                yield element
            finally:
                self._canvas._code.append("EMC")
                self.is_marking = False
                self._claim_links(element, page, first_link)

    @contextmanager
    def artifact(self, *, is_pagination: bool = False) -> Iterator[None]:
        """Hide what is drawn inside from assistive technology.

        Within marked content this does nothing, since marked content must not nest.
        """
        if self.is_marking:
            yield
            return
        kind = "<</Type /Pagination>> BDC" if is_pagination else "BMC"
        self._canvas._code.append(f"/Artifact {kind}")
        self.is_marking = True
        try:
            yield
        finally:
            self._canvas._code.append("EMC")
            self.is_marking = False

    def _claim_links(self, element: Element, page: int, first: int) -> None:
        for place in range(first, len(self._canvas._annotationrefs)):
            area = LinkArea(page, place)
            if element.tag == "Link":
                element.kids.append(area)
            else:
                element.kids.append(Element("Link", alt=element.alt or said(say.LINK), kids=[area]))
