"""One way to pack an office file: equal parts, equal bytes. Dates are those of the assessment, never of the clock."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from typing import Final

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_DATES: Final = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:\2>)")
_FIRST: Final = ("[Content_Types].xml", "_rels/.rels")
_UNIX: Final = 3
WITHOUT: Final = (
    "/thumbnail",
    "/extended-properties",
    "/custom-properties",
    "/customXml",
    "/comments",
    "/commentsExtended",
    "/commentsIds",
    "/commentAuthors",
    "/people",
    "/glossaryDocument",
    "/tags",
)
"""Kinds of parts of a template that tell about others than the report, and do not leave with it."""


def sealed(data: bytes, dated: date) -> bytes:
    """The same file with fixed times, order, compression and document dates, workbooks inside it likewise."""
    out = io.BytesIO()
    stamp = f"{dated.isoformat()}T00:00:00Z".encode()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=_place):
            part = source.read(name)
            if name.endswith(".xlsx"):
                part = sealed(part, dated)
            elif name == "docProps/core.xml":
                part = _DATES.sub(rb"\g<1>" + stamp + rb"\g<3>", part)
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o600 << 16, _UNIX
            target.writestr(entry, part, compresslevel=6)
    return out.getvalue()


def _place(name: str) -> tuple[int, str]:
    return (_FIRST.index(name) if name in _FIRST else len(_FIRST)), name
