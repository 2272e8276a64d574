"""Charts that an office program draws and lets people edit: made once for slides and Word, styled once.

python-pptx writes the part of a chart and the workbook behind it; Word takes both from a scratch slide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import xlsxwriter
from lxml import etree
from pptx import Presentation
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.chart.xlsx import CategoryWorkbookWriter, XyWorkbookWriter
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.oxml.ns import qn
from pptx.util import Pt

from readiness.document.cleaning import one_line
from readiness.document.forms import BarsForm, Form, LevelsForm, Point, PointsForm, SpansForm
from readiness.export.trees import let_go
from readiness.present import tokens
from readiness.words import said, spoken
from readiness.words.say import files as say

FONT: Final = "Noto Sans"
NativeForm = LevelsForm | BarsForm | SpansForm | PointsForm
Box = tuple[int, int, int, int]
_NAMESPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_MARKS: Final = {
    "dot": XL_MARKER_STYLE.CIRCLE,
    "ring": XL_MARKER_STYLE.CIRCLE,
    "diamond": XL_MARKER_STYLE.DIAMOND,
}
_LEAST_DAYS = 90
_ONE_PLACE, _NEIGHBOURHOOD = (4, 6), (38, 22)  # of 100 across and up: one mark, and as far as names reach
_MOST_NUMBERS = 4
_MOST_NAMED = 8  # points whose names find room beside them; of more, the number stands there
_NAME, _LABEL = 120, 60  # characters of a category and of a label


class _Harmless:
    """python-pptx would make a formula of a name that begins with =, in the workbook behind a chart; it stays text."""

    @contextmanager
    def _open_worksheet(self, file: Any) -> Iterator[Any]:
        options = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        book = xlsxwriter.Workbook(file, options)
        yield book, book.add_worksheet()
        book.close()


class _CategoryWriter(_Harmless, CategoryWorkbookWriter):
    pass


class _XyWriter(_Harmless, XyWorkbookWriter):
    pass


class _Categories(CategoryChartData):
    @property
    def _workbook_writer(self) -> Any:
        return _CategoryWriter(self)


class _Xy(XyChartData):
    @property
    def _workbook_writer(self) -> Any:
        return _XyWriter(self)


def is_native(form: Form) -> bool:
    """Whether an office program can draw it: a chart of some kind with at least one value."""
    match form:
        case LevelsForm() | BarsForm() | SpansForm():
            return bool(form.categories)
        case PointsForm():
            return bool(form.points)
        case _:
            return False


def rgb(color: str) -> RGBColor:
    """The colour of `#RRGGBB`."""
    return RGBColor.from_string(color.lstrip("#"))


def add_chart(shapes: Any, form: Form, box: Box, *, size: float, accent: str) -> Any:
    """Add the chart of a form to a slide; returns its frame. `size` is that of its type in points."""
    match form:
        case LevelsForm():
            kind, data = XL_CHART_TYPE.LINE_MARKERS, _categories(form.categories, "0.0")
            for series in form.series:
                data.add_series(series.name, [None if v is None else round(v, 6) for v in series.values])
        case BarsForm():
            kind, data = XL_CHART_TYPE.BAR_CLUSTERED, _categories(form.categories, spoken().formats.percent_in_cells)
            data.add_series(form.name, form.values)
        case SpansForm():
            kind, data = XL_CHART_TYPE.BAR_STACKED, _categories(form.categories, "0")
            data.add_series(form.before_name, form.starts)
            for name, lengths in _spans(form):
                data.add_series(name, lengths)
        case PointsForm():
            kind, data = XL_CHART_TYPE.XY_SCATTER, _Xy(number_format="0")
            for name, chosen in _groups(form):
                series = data.add_series(name)
                for point in chosen:
                    series.add_data_point(point.x, point.y)
        case _:
            raise TypeError(f"{type(form).__name__} is no chart of an office program")
    frame = shapes.add_chart(kind, *box, data)
    _style(frame.chart, form, size, accent)
    _finish(frame.chart, size)
    return frame


def chart_parts(form: Form, size: tuple[int, int], *, points: float, accent: str) -> tuple[bytes, bytes]:
    """The XML of the chart and its workbook, for a host that is no slide. `size` is in EMU."""
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    chart = add_chart(slide.shapes, form, (0, 0, *size), size=points, accent=accent).chart
    xml = etree.tostring(chart._chartSpace, xml_declaration=True, encoding="UTF-8", standalone=True)
    workbook: bytes = chart.part.chart_workbook.xlsx_part.blob
    let_go(deck.part.package)
    return xml, workbook


def _spans(form: SpansForm) -> Iterator[tuple[str, list[float | None]]]:
    """The lengths of bars that open something, then of all others, under their names; kinds without a bar left out."""
    for name, is_opening in ((form.opening_name, True), (form.other_name, False)):
        lengths = [
            length if bool(opens) == is_opening else None
            for length, opens in zip(form.lengths, form.opens, strict=True)
        ]
        if any(length is not None for length in lengths):
            yield name, lengths


def _categories(names: tuple[str, ...], number_format: str) -> Any:
    data = _Categories(number_format=number_format)
    data.categories = [one_line(name, _NAME) for name in names]
    return data


def _groups(form: PointsForm) -> list[tuple[str, list[Point]]]:
    """The longer series first: LibreOffice loses a first one that is shorter than the second."""
    groups = [
        (name, [point for point in form.points if point.is_filled == is_filled])
        for name, is_filled in ((form.filled_name, True), (form.other_name, False))
    ]
    return sorted((group for group in groups if group[1]), key=lambda group: -len(group[1]))


def _style(chart: Any, form: NativeForm, size: float, accent: str) -> None:
    chart.has_title = False
    match form:
        case LevelsForm():
            _style_levels(chart, form, size, accent)
        case BarsForm():
            _style_bars(chart, form, size)
        case SpansForm():
            _style_spans(chart, form, size)
        case PointsForm():
            _style_points(chart, form, size, accent)


def _finish(chart: Any, size: float) -> None:
    """Type, no frame, and ids of axes as the schema wants them (python-pptx writes negative ones)."""
    chart.font.size, chart.font.name = Pt(size), FONT
    chart.font.color.rgb = rgb(tokens.INK)
    space = chart._chartSpace
    ids: dict[str, str] = {}
    for element in space.iter(qn("c:axId"), qn("c:crossAx")):
        element.set("val", ids.setdefault(element.get("val"), str(len(ids) + 1)))
    if space.find(qn("c:spPr")) is None:
        frame = f"<c:spPr {_NAMESPACES}><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        space.find(qn("c:chart")).addnext(etree.fromstring(frame))
    rounded = space.find(qn("c:roundedCorners"))
    if rounded is None:
        rounded = etree.Element(qn("c:roundedCorners"))
        space.insert(1 if space[0].tag == qn("c:date1904") else 0, rounded)
    rounded.set("val", "0")


def _axis(axis: Any, size: float, *, has_line: bool = False) -> None:
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.tick_labels.font.size = Pt(size)
    axis.tick_labels.font.color.rgb = rgb(tokens.INK)
    if has_line:
        axis.format.line.color.rgb = rgb(tokens.RULE)
    else:
        axis.format.line.fill.background()


def _grid(axis: Any, *, is_on: bool = True) -> None:
    axis.has_major_gridlines = is_on
    if is_on:
        axis.major_gridlines.format.line.color.rgb = rgb(tokens.RULE)
        axis.major_gridlines.format.line.width = Pt(0.5)


def _legend(chart: Any, size: float) -> None:
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    chart.legend.font.size = Pt(size)


def _name_all(axis: Any) -> None:
    """Write the name of every category, however little room there is."""
    every = etree.fromstring(f'<c:tickLblSkip {_NAMESPACES} val="1"/>')
    axis._element.find(qn("c:noMultiLvlLbl")).addprevious(every)


def _plain_numbers(axis: Any, pattern: str) -> None:
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = pattern, False


def _filled(fill: Any, color: str) -> None:
    fill.solid()
    fill.fore_color.rgb = rgb(color)


def _style_levels(chart: Any, form: LevelsForm, size: float, accent: str) -> None:
    _legend(chart, size)
    values, names = chart.value_axis, chart.category_axis
    values.minimum_scale, values.maximum_scale, values.major_unit = form.low, form.high, 1
    _axis(values, size)
    _plain_numbers(values, "0")
    _axis(names, size, has_line=True)
    _grid(values)
    colors = {"dot": accent, "ring": tokens.SKY, "diamond": tokens.ORANGE}
    for series, told in zip(chart.plots[0].series, form.series, strict=True):
        series.format.line.fill.background()
        series.smooth = False
        series.marker.style, series.marker.size = _MARKS[told.mark], 11 if told.mark == "diamond" else 13
        _filled(series.marker.format.fill, colors[told.mark])
        series.marker.format.line.color.rgb = rgb(colors[told.mark])
        if told.mark == "dot":
            _label_values(series.data_labels, "0.0", XL_LABEL_POSITION.LEFT, size + 1)
    plot = chart.plots[0]._element
    line = f'<a:ln w="38100"><a:solidFill><a:srgbClr val="{tokens.SKY[1:]}"/></a:solidFill></a:ln>'
    lines = etree.fromstring(f"<c:hiLowLines {_NAMESPACES}><c:spPr>{line}</c:spPr></c:hiLowLines>")
    plot.find(qn("c:marker")).addprevious(lines)


def _label_values(labels: Any, pattern: str, where: Any, size: float) -> None:
    labels.show_value, labels.position = True, where
    labels.number_format, labels.number_format_is_linked = pattern, False
    labels.font.size, labels.font.bold = Pt(size), True
    labels.font.color.rgb = rgb(tokens.NAVY)


def _style_bars(chart: Any, form: BarsForm, size: float) -> None:
    chart.has_legend = False
    values, names = chart.value_axis, chart.category_axis
    values.minimum_scale, values.maximum_scale, values.visible = 0, 1, False
    _grid(values, is_on=False)
    _axis(names, size)
    names.reverse_order = True
    plot = chart.plots[0]
    plot.gap_width, plot.vary_by_categories, plot.has_data_labels = 60, False, True
    series = plot.series[0]
    _filled(series.format.fill, tokens.SKY)
    _filled(series.points[0].format.fill, tokens.NAVY)
    _label_values(plot.data_labels, spoken().formats.percent_in_cells, XL_LABEL_POSITION.OUTSIDE_END, size)
    for place, (value, printed) in enumerate(zip(form.values, form.printed, strict=True)):
        if printed != spoken().formats.whole_percent(int(f"{value:.0%}"[:-1])):  # no number format prints "over 99%"
            _name_point(series.points[place], printed, XL_LABEL_POSITION.OUTSIDE_END, size, is_bold=True)


def _name_point(point: Any, words: str, where: Any, size: float, *, is_bold: bool) -> None:
    label = point.data_label
    label.has_text_frame = True
    label.text_frame.text = words
    label.position = where
    font = label.text_frame.paragraphs[0].runs[0].font
    font.size, font.bold = Pt(size), is_bold
    font.color.rgb = rgb(tokens.NAVY)


def _day_format() -> str:
    """How an axis writes a day of the plan, as office programs are told: `"day "0`."""
    before, behind = said(say.part_day_of_axis(day="0")).split("0")
    return "".join(f'"{words}"' if words != "0" else words for words in (before, "0", behind) if words)


def _style_spans(chart: Any, form: SpansForm, size: float) -> None:
    # The key stands beside the chart: office programs do not agree which entry of one to leave out.
    chart.has_legend = False
    values, names = chart.value_axis, chart.category_axis
    last = max(start + length for start, length in zip(form.starts, form.lengths, strict=True))
    months = max(3, -(-last // 30))
    values.minimum_scale, values.maximum_scale = 0, months * 30
    values.major_unit = 30 * -(-months // 6)
    _axis(values, size - 1)
    _plain_numbers(values, _day_format())
    values.tick_label_position = XL_TICK_LABEL_POSITION.HIGH
    _grid(values)
    _axis(names, size, has_line=True)
    names.reverse_order = True
    _name_all(names)
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 45, 100
    before, *kinds = plot.series
    before.format.fill.background()
    before.format.line.fill.background()
    for series in kinds:
        _filled(series.format.fill, tokens.NAVY if series.name == form.opening_name else tokens.SKY)


def _style_points(chart: Any, form: PointsForm, size: float, accent: str) -> None:
    _legend(chart, size)
    for axis, name in ((chart.category_axis, form.x_name), (chart.value_axis, form.y_name)):
        axis.minimum_scale, axis.maximum_scale, axis.major_unit = 0, 100, 50
        _axis(axis, size - 1, has_line=True)
        _grid(axis, is_on=False)
        axis.has_title = True
        axis.axis_title.text_frame.text = name
        font = axis.axis_title.text_frame.paragraphs[0].runs[0].font
        font.size, font.bold = Pt(size), False
        font.color.rgb = rgb(tokens.MUTED)
        _plain_numbers(axis, "0")
        axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
        crosses = axis._element.find(qn("c:crosses"))
        middle = etree.Element(qn("c:crossesAt"))
        middle.set("val", "50")
        crosses.addprevious(middle)
        axis._element.remove(crosses)
    labels = _labels(form.points)
    for series, (name, chosen) in zip(chart.plots[0].series, _groups(form), strict=True):
        is_filled = name == form.filled_name
        color = accent if is_filled else tokens.SKY
        series.format.line.fill.background()
        series.marker.style = XL_MARKER_STYLE.CIRCLE if is_filled else XL_MARKER_STYLE.SQUARE
        series.marker.size = 12
        _filled(series.marker.format.fill, color)
        series.marker.format.line.color.rgb = rgb(color)
        for place, point in enumerate(chosen):
            where = XL_LABEL_POSITION.BELOW if place % 2 else XL_LABEL_POSITION.ABOVE
            if labels[point.number]:
                _name_point(series.points[place], labels[point.number], where, size, is_bold=False)


def _labels(points: Sequence[Point]) -> dict[int, str]:
    """Number and name where they have room; among points nearby the numbers, all on the first of those in one place."""
    found: dict[int, str] = {}
    for point in points:
        if point.number in found:
            continue
        together = [each for each in points if each.number not in found and _is_near(point, each, *_ONE_PLACE)]
        found |= {each.number: "" for each in together}
        numbers = [str(each.number) for each in together]
        has_room = len(points) <= _MOST_NAMED and sum(_is_near(point, each, *_NEIGHBOURHOOD) for each in points) == 1
        if has_room:
            found[point.number] = f"{point.number}  {one_line(point.name, _LABEL)}"
        elif len(numbers) <= _MOST_NUMBERS:
            found[point.number] = ", ".join(numbers)
        else:
            found[point.number] = said(say.part_more(numbers=numbers[0], other_numbers=len(numbers) - 1))
    return found


def _is_near(one: Point, other: Point, across: float, up: float) -> bool:
    return abs(one.x - other.x) < across and abs(one.y - other.y) < up
