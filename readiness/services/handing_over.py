"""The formats in which an assessment leaves the house: one entry for each, and every door makes its files from it.

A format is a maker from a `Brief` (the assessment with its settings: sections, audience, brand, names) to bytes. The
page Hand over, the downloads and the commands list what is here; a new format is a new entry of `FORMATS`. A maker
loads what it needs when it is called: an app that nobody asks for a file holds none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final, Literal, NamedTuple

from readiness.document.tree import Fact
from readiness.model.assessment import Assessment, ReportSettings
from readiness.present.charts import charting_work
from readiness.present.findings import Findings
from readiness.present.group import minutes_words
from readiness.present.handout.brief import Brief
from readiness.present.handout.filename import file_name
from readiness.present.handout.report_tree import report_of
from readiness.present.plan.plan_calendar import board_days, plan_ics
from readiness.services import exporting, heap, reporting
from readiness.services.apart import makers
from readiness.services.apart.asking import made_apart
from readiness.services.caching import Cache
from readiness.services.report_language import in_language_of
from readiness.services.tracking import TRACKERS, tracker_file
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.words import Message, said
from readiness.words.say import formats as say

MOST_REMEMBERED = 6
HTML: Final = "text/html; charset=utf-8"
SLIDES: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MARKDOWN: Final = "text/markdown; charset=utf-8"


@dataclass(frozen=True)
class Format:
    """A kind of file: its slug in addresses and commands, its title, what it is for, both in a line, and its maker.

    `called` is what somebody gets, in a sentence; by default the title. `group` says whether it is read or worked with,
    `named` what the file is called between organization and day. `fill` makes it from a template of somebody's
    own, where that can be.
    """

    slug: str
    title: Message
    about: Message
    in_a_line: Message
    group: Literal["read", "work"]
    ending: str
    media_type: str
    make: Callable[[Brief], bytes]
    named: Message = say.REPORT_FILE
    called: Message | None = None
    fill: Callable[[Brief, bytes], bytes] | None = None

    @property
    def in_words(self) -> Message:
        """What somebody gets, inside a sentence: 'a web page'."""
        return self.called or self.title

    def file_name(self, brief: Brief) -> str:
        """The name of the file: organization, what it is, and the day."""
        response = brief.content.assessment.response
        return file_name(response.organization.name, said(self.named), response.assessed_on, self.ending)


class HandedOver(NamedTuple):
    """A file by its name, media type and content."""

    name: str
    media_type: str
    data: bytes


def _pdf(brief: Brief) -> bytes:
    return made_apart(makers.report, brief.content, brief.settings)


def page_with(brief: Brief, *facts: Fact) -> bytes:
    """The web page, with more lines at its head."""
    from readiness.export.page import page_of

    tree = report_of(brief)
    return page_of(replace(tree, facts=(*tree.facts, *facts)))


def _page(brief: Brief) -> bytes:
    return page_with(brief)


def _markdown(brief: Brief) -> bytes:
    from readiness.export.markdown import markdown_of

    return markdown_of(report_of(brief))


def _word(brief: Brief, template: bytes | None = None) -> bytes:
    return made_apart(makers.word, report_of(brief), paper=brief.settings.paper, template=template)


def _slides(brief: Brief, template: bytes | None = None) -> bytes:
    return made_apart(makers.slides, report_of(brief), master=template)


def _workbook(brief: Brief) -> bytes:
    return exporting.workbook(exporting.source_of(brief))


def _calendar(brief: Brief) -> bytes:
    assessment = brief.content.assessment
    starts_on, questionnaire = assessment.starts_on, brief.found.questionnaire
    checks, promised = charting_work.checks(brief.found, starts_on), minutes_words.due(questionnaire, brief.minutes)
    days = board_days(brief.found, brief.plan)
    return plan_ics(
        brief.plan,
        checks,
        starts_on,
        until=brief.found.last_day,
        key=assessment.id,
        promised=promised,
        of_board=days,
    )


def _commas(brief: Brief) -> bytes:
    return exporting.plan_table(exporting.source_of(brief))


def _semicolons(brief: Brief) -> bytes:
    return exporting.plan_table(exporting.source_of(brief), ";")


def _for_tracker(slug: str) -> Callable[[Brief], bytes]:
    return lambda brief: tracker_file(exporting.source_of(brief), slug)


FORMATS: Final[tuple[Format, ...]] = (
    Format(
        "pdf", say.PDF, say.PDF_IS_FOR, say.PDF_IN_A_LINE, "read", "pdf", "application/pdf", _pdf, called=say.PART_A_PDF
    ),
    Format(
        "docx",
        say.WORD,
        say.WORD_IS_FOR,
        say.WORD_IN_A_LINE,
        "read",
        "docx",
        WORD,
        _word,
        called=say.PART_A_WORD_DOCUMENT,
        fill=_word,
    ),
    Format(
        "pptx",
        say.POWERPOINT,
        say.POWERPOINT_IS_FOR,
        say.POWERPOINT_IN_A_LINE,
        "read",
        "pptx",
        SLIDES,
        _slides,
        say.SLIDES_FILE,
        say.PART_SLIDES,
        _slides,
    ),
    Format(
        "html",
        say.WEB_PAGE,
        say.WEB_PAGE_IS_FOR,
        say.WEB_PAGE_IN_A_LINE,
        "read",
        "html",
        HTML,
        _page,
        called=say.PART_A_WEB_PAGE,
    ),
    Format("md", say.MARKDOWN, say.MARKDOWN_IS_FOR, say.MARKDOWN_IN_A_LINE, "read", "md", MARKDOWN, _markdown),
    Format(
        "xlsx",
        say.EXCEL,
        say.EXCEL_IS_FOR,
        say.EXCEL_IN_A_LINE,
        "work",
        "xlsx",
        exporting.WORKBOOK,
        _workbook,
        say.WORKBOOK_FILE,
        say.PART_A_WORKBOOK,
    ),
    Format(
        "ics",
        say.CALENDAR,
        say.CALENDAR_IS_FOR,
        say.CALENDAR_IN_A_LINE,
        "work",
        "ics",
        "text/calendar",
        _calendar,
        say.PLAN_FILE,
        say.PART_A_CALENDAR_FILE,
    ),
    Format(
        "sheets",
        say.GOOGLE_SHEETS,
        say.GOOGLE_SHEETS_IS_FOR,
        say.GOOGLE_SHEETS_IN_A_LINE,
        "work",
        "csv",
        "text/csv",
        _commas,
        say.PLAN_FILE,
        say.PART_A_TABLE_FOR_GOOGLE_SHEETS,
    ),
    Format(
        "semicolons",
        say.SEMICOLONS,
        say.SEMICOLONS_IS_FOR,
        say.SEMICOLONS_IN_A_LINE,
        "work",
        "csv",
        "text/csv",
        _semicolons,
        say.PLAN_FILE,
        say.PART_A_TABLE_WITH_SEMICOLONS,
    ),
    *(
        Format(
            each.slug,
            each.title,
            each.about,
            each.in_a_line,
            "work",
            each.ending,
            each.media_type,
            _for_tracker(each.slug),
            say.plan_file_for(tracker=each.title),
            say.part_plan_for_tracker(tracker=each.title),
        )
        for each in TRACKERS
    ),
)


def format_of(slug: str) -> Format:
    """The format with this slug.

    Raises:
        Refused: there is none.
    """
    found = next((each for each in FORMATS if each.slug == slug), None)
    if found is None:
        raise Refused(said(say.no_such_format(slug=slug[:40])), said(say.choose_a_format(slugs=", ".join(slugs()))))
    return found


def slugs() -> tuple[str, ...]:
    """The slugs of all formats."""
    return tuple(each.slug for each in FORMATS)


def hand_over(workspace: Workspace, assessment_id: str, slug: str, template: bytes | None = None) -> HandedOver:
    """A file of a stored assessment with its settings; what it rests on is kept as a snapshot.

    A template gives a Word document or slides their page, master and styles.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
        Refused: there is no such format, it takes no template, or the template holds what it must not.
    """
    made_as = format_of(slug)
    content, mark = reporting.content_to_hand_over(workspace, assessment_id)
    brief = Brief(content, content.assessment.report)
    with in_language_of(brief.settings):
        if template is not None:
            data = _filled(made_as, brief, template)
        else:
            data = _FILES.get_or_make((slug, mark), lambda: made_as.make(brief))
        heap.give_back()
        return HandedOver(made_as.file_name(brief), made_as.media_type, data)


def filled(workspace: Workspace, assessment_id: str, slug: str, template: bytes) -> HandedOver:
    """A file in a template of somebody's own, to look at or to offer; no snapshot is kept.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
        Refused: there is no such format, it takes no template, or the template holds what it must not.
    """
    made_as = format_of(slug)
    content, mark = reporting.content_to_look_at(workspace, assessment_id)
    brief = Brief(content, content.assessment.report)
    key = (slug, mark, sha256(template).hexdigest())
    with in_language_of(brief.settings):
        data = _FILLED.get_or_make(key, lambda: _filled(made_as, brief, template))
        return HandedOver(made_as.file_name(brief), made_as.media_type, data)


def updated(workspace: Workspace, assessment_id: str, slug: str, known: bytes) -> HandedOver:
    """A tracker's file that updates what is there by the numbers of its own export (`known`, CSV); no snapshot is kept.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
        Refused: there is no such tracker; its export holds no action of this plan, or does not tell two apart.
    """
    made_as = format_of(slug)
    content, _ = reporting.content_to_look_at(workspace, assessment_id)
    brief = Brief(content, content.assessment.report)
    with in_language_of(brief.settings):
        data = tracker_file(exporting.source_of(brief), slug, known)
        return HandedOver(made_as.file_name(brief), made_as.media_type, data)


def takes_numbers(slug: str) -> bool:
    """Whether a format is for a tracker, which numbers actions by itself."""
    return slug in {each.slug for each in TRACKERS}


def _filled(made_as: Format, brief: Brief, template: bytes) -> bytes:
    from readiness.export.guard import TemplateRefused

    if made_as.fill is None:
        raise Refused(said(say.takes_no_template(format=made_as.title)), said(say.FORMATS_WITH_TEMPLATE))
    try:
        return made_as.fill(brief, template)
    except TemplateRefused as refused:
        raise Refused(str(refused), said(say.CHOOSE_ANOTHER_TEMPLATE)) from None


def files_of(
    found: Findings, assessment: Assessment, wanted: Sequence[str], settings: ReportSettings | None = None
) -> dict[str, bytes]:
    """Files of an assessment in memory by the slugs of their formats; the same assessment gives the same bytes."""
    brief = Brief(reporting.content_of(found, assessment), settings or assessment.report)
    with in_language_of(brief.settings):
        return {slug: format_of(slug).make(brief) for slug in wanted}


_FILES: Cache[tuple[str, reporting.FileMark], bytes] = Cache(MOST_REMEMBERED)
"""A file that is asked for twice is made once."""
_FILLED: Cache[tuple[str, reporting.FileMark, str], bytes] = Cache(2)
"""The same of files in templates: a page that is drawn again makes none."""
