"""The cover: what this is, for whom, the result, a picture of every capability, and the contents."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from readiness.model.base import TOP_LEVEL
from readiness.model.scorecard import ScoreScale
from readiness.present import kind_words, tokens
from readiness.present.charts import Heatmap, HeatRow, charting
from readiness.present.handout import cover
from readiness.present.handout.brief import Brief
from readiness.report import theme
from readiness.report.blocks import Bookmark, Boxed, Rule, Stack, Text
from readiness.report.pen import Pen
from readiness.report.theme import MARGIN
from readiness.typeset import fonts, text
from readiness.words import said
from readiness.words.language import runs_from_the_right
from readiness.words.say import report as say

EDGE = 0.43  # the share of the page below the coloured block
LOGO = (150.0, 40.0)
PLATE = 6.0  # points of white around the logo, so that a dark one with no ground of its own stays readable
MOST_PIXELS = 16_000_000
Entry = tuple[str, str, int]  # bookmark, title, page number


class _Inks:
    """Colours on the block: light on the cover colour, or dark on white for the print variant."""

    def __init__(self, *, is_white: bool) -> None:
        self.small = tokens.BLUE if is_white else tokens.ON_NAVY
        self.title = tokens.NAVY if is_white else tokens.WHITE
        self.lede = tokens.INK if is_white else tokens.ON_NAVY_TEXT
        self.names = tokens.INK if is_white else tokens.WHITE
        self.met = tokens.BLUE if is_white else tokens.SKY
        self.below = tokens.ORANGE if is_white else tokens.AMBER_ON_NAVY
        self.line = tokens.RULE if is_white else tokens.NAVY_LINE


def draw_cover(pen: Pen, brief: Brief, contents: Sequence[Entry]) -> None:
    """Draw the whole page; `contents` lists what follows."""
    paper = theme.paper_of(brief)
    edge = paper.height * EDGE
    inks = _Inks(is_white=brief.settings.has_white_cover)
    Bookmark("cover", said(say.COVER)).draw(pen, 0, paper.height - 12, paper.width)
    with pen.tagger.artifact():
        if brief.settings.has_white_cover:
            pen.bar(MARGIN, edge, paper.content, 1.6, fill=theme.palette_of(brief).cover)
        else:
            pen.bar(0, edge, paper.width, paper.height - edge, fill=theme.palette_of(brief).cover)
    has_logo = _draw_logo(pen, brief)
    name_style = theme.style(fonts.CONDENSED_BOLD, 9.5, 12, inks.small)
    width = paper.content - (LOGO[0] + 2 * PLATE + 14 if has_logo else 0)
    name = text.fitted(brief.found.organization, fonts.CONDENSED_BOLD, 9.5, width)
    block = Stack(
        [
            Text(name, name_style),
            Text(cover.title(brief), theme.style(fonts.BOLD, 36, 43, inks.title), tag="H1", gap=14),
            Text(cover.promise(brief), theme.style(fonts.LIGHT, 14, 20, inks.lede), gap=14),
        ]
    )
    block.draw(pen, MARGIN, paper.height - 84, paper.span(11))
    _draw_art(pen, charting.heatmap(brief.found), inks, (MARGIN, edge + 138))
    caption = theme.style(fonts.CONDENSED, 7.8, 10.5, inks.small)
    Text(cover.art_words(brief), caption).draw(pen, MARGIN, edge + 32, paper.content)
    _draw_facts(pen, brief, edge - 30)
    _draw_contents(pen, brief, contents, edge - 30)
    note = said(cover.DATA_NOTE) if brief.settings.attaches_everything else said(cover.SUMMARY_NOTE)
    lead = said(cover.DATA_LEAD if brief.settings.attaches_everything else cover.SUMMARY_LEAD)
    panel = Boxed(Text(note, theme.NOTE, lead=lead), edge=theme.palette_of(brief).accent, padding=13)
    panel.draw(pen, MARGIN, 104, paper.content)
    words = cover.confidentiality(brief)
    Text(text.fitted(words, fonts.CONDENSED, 7.4, paper.content), theme.CAPTION).draw(pen, MARGIN, 50, paper.content)


def _draw_art(pen: Pen, chart: Heatmap, inks: _Inks, corner: tuple[float, float]) -> None:
    x, top = corner
    gap = 15.0
    room = pen.paper.content - gap * (len(chart.rows) - 1)
    step = room / max(1, chart.count)
    words = "; ".join(f"{row.name} {row.printed} {kind_words.out_of(chart.scale)}" for row in chart.rows)
    with pen.figure(said(say.scores_by_dimension(scores=words))):
        for row in chart.rows:
            width = step * len(row.cells)
            ink = inks.below if row.is_below_floor else inks.met
            names = text.wrapped(row.name, fonts.CONDENSED_BOLD, 8.6, width + gap - 6)
            for line, name in enumerate(reversed(names)):
                pen.label(x, top + 2 + 10.5 * line, name, font=fonts.CONDENSED_BOLD, size=8.6, ink=inks.names)
            pen.label(x, top - 14, row.printed, font=fonts.BOLD, size=13, ink=ink)
            _draw_columns(pen, row, (x, top - 32), (step, inks.line, ink), chart.scale)
            x += width + gap


def _draw_columns(
    pen: Pen, row: HeatRow, corner: tuple[float, float], look: tuple[float, str, str], scale: ScoreScale
) -> None:
    x, top = corner
    step, line, fill = look
    radius = min(step * 0.40, 9.0)
    for place, cell in enumerate(row.cells):
        middle = x + step * (place + 0.5)
        if cell.score is None:
            pen.bar(middle - radius / 2, top - (TOP_LEVEL - 1) * radius * 2.5 - radius, radius, 0.9, fill=line)
            continue
        filled = scale.share(cell.score) * TOP_LEVEL
        for level in range(TOP_LEVEL):
            y = top - (TOP_LEVEL - 1 - level) * radius * 2.5 - radius
            pen.ring(middle, y, radius, stroke=line)
            share = max(0.0, min(1.0, filled - level))
            if share:
                pen.dot(middle, y, radius * math.sqrt(share), fill=fill)


def _draw_facts(pen: Pen, brief: Brief, top: float) -> None:
    facts = cover.facts(brief)
    width = pen.paper.span(5)
    step = min(41.0, (top - 112) / len(facts))
    for place, (name, words) in enumerate((fact.name, fact.text) for fact in facts):
        block = Stack([Rule(weight=0.8), Text(name, theme.CAPTION, gap=4), *_fact_lines(words, width)])
        block.draw(pen, MARGIN, top - step * place, width)


def _fact_lines(words: str, width: float) -> list[Text]:
    """On one line, or smaller on two if it is longer."""
    if text.width(words, fonts.SEMIBOLD, 10) <= width:
        return [Text(words, theme.style(fonts.SEMIBOLD, 10, 13, tokens.NAVY), gap=0)]
    small = theme.style(fonts.SEMIBOLD, 8, 9.4, tokens.NAVY)
    return [Text(line, small, gap=0) for line in text.wrapped(words, fonts.SEMIBOLD, 8, width)]


def _draw_contents(pen: Pen, brief: Brief, contents: Sequence[Entry], top: float) -> None:
    x, width = theme.paper_of(brief).left(6), theme.paper_of(brief).span(6)
    step = min(17.2, (top - 112 - 24) / max(1, len(contents)))
    Stack([Rule(tokens.NAVY, 1.2), Text(said(cover.CONTENTS), theme.HEADING, tag="H2", gap=7)]).draw(pen, x, top, width)
    y = top - 24
    size = min(9.2, step * 0.66)
    entry = theme.style(fonts.REGULAR, size, size * 1.25)
    number = theme.style(fonts.CONDENSED_BOLD, size, size * 1.25, theme.palette_of(brief).accent)
    for key, title, page in contents:
        beside = 30 if runs_from_the_right() else 0
        Text(title, entry, target=key).draw(pen, x + beside, y, width - 30)
        Text(str(page), number, align="right").draw(pen, x if beside else x + width - 30, y, 30)
        y -= step
        with pen.tagger.artifact():
            pen.line((x, y + step - size * 1.25 - 2), (x + width, y + step - size * 1.25 - 2), weight=0.4)


def _draw_logo(pen: Pen, brief: Brief) -> bool:
    """Decode the logo with Pillow and draw it as RGB; bytes that are no picture are left out."""
    if not brief.logo:
        # Asked about nothing, Pillow loads all that it could read: 45 kinds of pictures, for good.
        return False
    try:
        with Image.open(io.BytesIO(brief.logo)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return False
            rgba = picture.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return False
    flat = Image.new("RGB", rgba.size, tokens.WHITE)
    flat.paste(rgba, mask=rgba.getchannel("A"))
    flat.thumbnail((600, 160))
    scale = min(LOGO[0] / flat.width, LOGO[1] / flat.height)
    width, height = flat.width * scale, flat.height * scale
    x, y = theme.paper_of(brief).width - MARGIN - PLATE - width, theme.paper_of(brief).height - 56 - height
    with pen.tagger.artifact():
        pen.bar(x - PLATE, y - PLATE, width + 2 * PLATE, height + 2 * PLATE, fill=tokens.WHITE, radius=3)
    with pen.figure(said(say.logo(logo_of=brief.look.logo_of))):
        pen.canvas.drawImage(ImageReader(flat), x, y, width, height)
    return True
