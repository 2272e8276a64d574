"""What the file says about itself: title, dates, standards met, and the attached data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

import pikepdf
from pikepdf import Array, Name, String


@dataclass(frozen=True)
class DocumentInfo:
    """Title, author and dates; `created` belongs to the assessment, never to a clock."""

    title: str
    author: str
    subject: str
    created: datetime
    language: str
    producer: str = "ML readiness report, ReportLab, pikepdf"


@dataclass(frozen=True)
class AttachedData:
    """A JSON file carried inside the PDF."""

    filename: str
    content: bytes
    description: str


def attach(pdf: pikepdf.Pdf, attached: AttachedData, info: DocumentInfo) -> None:
    """Embed the data as the source of the document (PDF/A-3, AFRelationship Source)."""
    date = _pdf_date(info.created)
    specification = pikepdf.AttachedFileSpec(
        pdf,
        attached.content,
        filename=attached.filename,
        description=attached.description,
        mime_type="application/json",
        creation_date=date,
        mod_date=date,
    )
    specification.relationship = Name.Source
    pdf.attachments[attached.filename] = specification
    pdf.Root.AF = Array([pdf.attachments[attached.filename].obj])


def write(pdf: pikepdf.Pdf, info: DocumentInfo) -> None:
    """Write the XMP packet and the document information, which must agree."""
    packet = _XMP.format(
        title=_xml(info.title),
        author=_xml(info.author),
        subject=_xml(info.subject),
        producer=_xml(info.producer),
        language=_xml(info.language),
        date=info.created.astimezone(UTC).isoformat(timespec="seconds"),
    )
    stream = pdf.make_stream(packet.encode())
    stream.Type = Name.Metadata
    stream.Subtype = Name.XML
    pdf.Root.Metadata = stream
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo.Title = String(info.title)
    pdf.docinfo.Author = String(info.author)
    pdf.docinfo.Subject = String(info.subject)
    pdf.docinfo.Producer = String(info.producer)
    pdf.docinfo.CreationDate = String(_pdf_date(info.created))
    pdf.docinfo.ModDate = String(_pdf_date(info.created))


def _xml(text: str) -> str:
    return escape(text, quote=False)


def _pdf_date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


# PDF/A asks for a description of every XMP schema it does not know: pdfuaid is one.
_XMP = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt>
<rdf:li xml:lang="x-default">{subject}</rdf:li>
</rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
