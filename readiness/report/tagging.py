"""Records the structure of a document while its pages are drawn.

Open-source ReportLab writes no structure tree. A `Tagger` wraps what is drawn in
marked-content operators and remembers which element owns it; `finishing` writes the
tree into the file afterwards. One tagger belongs to one canvas, so documents can be
built in parallel threads.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
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


@dataclass(eq=False, slots=True)
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

    def inside(self, element: Element) -> AbstractContextManager[Element]:
        """Add `element` to the open one, unless it is there already, and open it."""
        return _Inside(self._stack, element)

    def mark(self, element: Element) -> AbstractContextManager[Element]:
        """Make everything drawn inside the content of `element`.

        An element may be marked again, on the same page or a later one: a paragraph that
        is split over two pages stays one paragraph. Links drawn inside become its children.
        """
        return _Marked(self, element)

    def artifact(self, *, is_pagination: bool = False) -> AbstractContextManager[None]:
        """Hide what is drawn inside from assistive technology.

        Within marked content this does nothing, since marked content must not nest.
        """
        return _Hidden(self, is_pagination=is_pagination)

    def begin_content(self, operator: str) -> None:
        """Begin content that is marked or hidden; raises RuntimeError within such content."""
        if self.is_marking:
            raise RuntimeError("marked content cannot be nested")
        self._canvas._code.append(operator)
        self.is_marking = True

    def end_content(self) -> None:
        """End content that was begun."""
        self._canvas._code.append("EMC")
        self.is_marking = False

    def next_content(self) -> MarkedContent:
        """The next sequence of the page that is drawn."""
        page = self._canvas.getPageNumber()
        mcid = self._next_mcid.get(page, 0)
        self._next_mcid[page] = mcid + 1
        return MarkedContent(page, mcid)

    def count_links(self) -> int:
        """How many links the page that is drawn has so far."""
        return len(self._canvas._annotationrefs)

    def claim_links(self, element: Element, page: int, first: int) -> None:
        """Let `element` own the links that were drawn since there were `first` of them."""
        for place in range(first, len(self._canvas._annotationrefs)):
            area = LinkArea(page, place)
            if element.tag == "Link":
                element.kids.append(area)
            else:
                element.kids.append(Element("Link", alt=element.alt or said(say.LINK), kids=[area]))


class _Inside:
    """A few thousand are opened for a report; a generator for each would take three times as long."""

    __slots__ = ("_element", "_stack")

    def __init__(self, stack: list[Element], element: Element) -> None:
        self._stack = stack
        self._element = element

    def __enter__(self) -> Element:
        element = self._element
        if not element.is_placed:
            element.is_placed = True
            self._stack[-1].kids.append(element)
        self._stack.append(element)
        return element

    def __exit__(self, *_: object) -> None:
        self._stack.pop()


class _Marked:
    __slots__ = ("_content", "_element", "_first_link", "_inside", "_tagger")

    def __init__(self, tagger: Tagger, element: Element) -> None:
        self._tagger = tagger
        self._element = element
        self._inside = tagger.inside(element)

    def __enter__(self) -> Element:
        tagger, element = self._tagger, self._element
        if tagger.is_marking:
            raise RuntimeError("marked content cannot be nested")
        self._inside.__enter__()
        self._content = tagger.next_content()
        self._first_link = tagger.count_links()
        tagger.begin_content(f"/{element.tag} <</MCID {self._content.mcid}>> BDC")
        element.kids.append(self._content)
        return element

    def __exit__(self, *_: object) -> None:
        self._tagger.end_content()
        self._tagger.claim_links(self._element, self._content.page, self._first_link)
        self._inside.__exit__(None, None, None)


class _Hidden:
    __slots__ = ("_begins", "_operator", "_tagger")

    def __init__(self, tagger: Tagger, *, is_pagination: bool) -> None:
        self._tagger = tagger
        self._begins = False
        self._operator = "/Artifact <</Type /Pagination>> BDC" if is_pagination else "/Artifact BMC"

    def __enter__(self) -> None:
        self._begins = not self._tagger.is_marking
        if self._begins:
            self._tagger.begin_content(self._operator)

    def __exit__(self, *_: object) -> None:
        if self._begins:
            self._tagger.end_content()
