"""Turns drawn pages into an archivable, accessible file: PDF/A-3a and PDF/UA-1.

Writes the structure tree, the output intent, the attached data and the metadata into
what ReportLab produced. The same input gives the same bytes.
"""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageCms

from readiness.report import metadata
from readiness.report.metadata import AttachedData, DocumentInfo
from readiness.report.tagging import Element, LinkArea, MarkedContent
from readiness.words import said
from readiness.words.language import runs_from_the_right
from readiness.words.say import report as say

PRINTED = 4  # the annotation flag that both standards ask of every link
ALT_LIMIT = 6000  # characters


def finish(raw: bytes, structure: Element, info: DocumentInfo, attached: AttachedData | None) -> bytes:
    """Return `raw` with structure, metadata and data; equal arguments give equal bytes."""
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        _StructureWriter(pdf).write(structure)
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.Lang = String(info.language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        if runs_from_the_right():
            pdf.Root.ViewerPreferences.Direction = Name.R2L
        _write_output_intent(pdf)
        if attached is not None:
            metadata.attach(pdf, attached, info)
        metadata.write(pdf, info)
        result = io.BytesIO()
        pdf.save(
            result,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
    return result.getvalue()


class _StructureWriter:
    """Writes one structure tree and the parent tree that leads back from the pages."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.pages: list[Any] = [page.obj for page in pdf.pages]
        self.owners: list[dict[int, Any]] = [{} for _ in self.pages]
        self.link_owners: list[Any] = []  # their keys follow the page keys
        self._names: dict[str, Any] = {}
        self._kind = Name.StructElem

    def write(self, root: Element) -> None:
        tree = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._node(root, tree)
        numbers: list[Any] = []
        for index, page in enumerate(self.pages):
            owned = self.owners[index]
            by_mcid = Array([owned[mcid] for mcid in range(len(owned))])
            numbers += [index, self.pdf.make_indirect(by_mcid)]
            page.StructParents = index
            page.Tabs = Name.S
        for offset, node in enumerate(self.link_owners):
            numbers += [len(self.pages) + offset, node]
        tree.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = len(self.pages) + len(self.link_owners)
        self.pdf.Root.StructTreeRoot = tree

    def _node(self, element: Element, parent: Any) -> Any:
        told: dict[str, Any] = {"/Type": self._kind, "/S": self._named(element.tag), "/P": parent}
        if element.alt:
            told["/Alt"] = String(element.alt[:ALT_LIMIT])
        if element.actual_text:
            told["/ActualText"] = String(element.actual_text)
        if element.scope:
            told["/A"] = Dictionary(O=Name.Table, Scope=self._named(element.scope))
        # What is marked on the page where the element begins is told by its number alone.
        first = next((kid.page for kid in element.kids if isinstance(kid, MarkedContent)), None)
        if first is not None:
            told["/Pg"] = self.pages[first - 1]
        node = self.pdf.make_indirect(Dictionary(told))
        kids = [self._kid(kid, element, node, first) for kid in element.kids]
        node.K = kids[0] if len(kids) == 1 else Array(kids)
        return node

    def _named(self, name: str) -> Any:
        if name not in self._names:
            self._names[name] = Name("/" + name)
        return self._names[name]

    def _kid(self, kid: Element | MarkedContent | LinkArea, owner: Element, node: Any, first: int | None) -> Any:
        if isinstance(kid, Element):
            return self._node(kid, node)
        page = self.pages[kid.page - 1]
        if isinstance(kid, LinkArea):
            return self._link(page, kid.place, owner.alt or said(say.LINK), node)
        self.owners[kid.page - 1][kid.mcid] = node
        return kid.mcid if kid.page == first else Dictionary(Type=Name.MCR, Pg=page, MCID=kid.mcid)

    def _link(self, page: Any, index: int, alt: str, node: Any) -> Any:
        annotation = page.Annots[index]
        if not annotation.is_indirect:
            annotation = self.pdf.make_indirect(annotation)
            page.Annots[index] = annotation
        annotation.StructParent = len(self.pages) + len(self.link_owners)
        annotation.F = PRINTED
        annotation.Contents = String(alt)
        self.link_owners.append(node)
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)


@lru_cache(maxsize=1)
def _srgb_profile() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # Bytes 24 to 35 hold the time of creation: fix them at 1 January 2000.
    return profile[:24] + bytes([0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]) + profile[36:]


def _write_output_intent(pdf: pikepdf.Pdf) -> None:
    stream = pdf.make_stream(_srgb_profile())
    stream.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        DestOutputProfile=stream,
    )
    pdf.Root.OutputIntents = Array([intent])
