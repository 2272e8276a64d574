"""The words of the cover: what this is, for whom, the result, and what travels with it."""

from __future__ import annotations

from readiness.document.tree import Fact
from readiness.present import kind_words, number_words
from readiness.present.charts import charting
from readiness.present.data import table_standing
from readiness.present.handout.brief import Brief
from readiness.present.phase import certainty
from readiness.present.price import asking
from readiness.words import said
from readiness.words.say import handout as say

PRODUCT = say.MACHINE_LEARNING_READINESS_ROADMAP
PROMISE = say.WHERE_YOU_STAND_WHAT_FIX
DATA_NOTE = say.OPEN_ATTACHMENTS_PANEL_FIND_ASSESSMENT
SUMMARY_NOTE = say.THIS_COPY_CARRIES_SUMMARY_ASSESSMENT
DATA_LEAD = say.DATA_TRAVELS_WITH_DOCUMENT
SUMMARY_LEAD = say.SUMMARY_TRAVELS_WITH_DOCUMENT
CONTENTS = say.THIS_REPORT
SUBJECT = say.READINESS_ASSESSMENT_ROADMAP
HANDLE_WITH_CARE = say.HANDLE_WITH_CARE_NAMES
NUMBERED_WITH_CARE = say.HANDLE_WITH_CARE_NUMBERS


def title(brief: Brief) -> str:
    """What the pack calls the report, else what the app does."""
    return brief.texts.report_title or said(PRODUCT)


def promise(brief: Brief) -> str:
    """What the pack says below the title, else what the app does."""
    return brief.texts.report_promise or said(PROMISE)


def facts(brief: Brief) -> tuple[Fact, ...]:
    """The result, for whom and by whom, the day, what it rests on, and when to look again."""
    placement = brief.found.outcome.placement
    result = said(say.NO_PHASE_YET)
    if placement:
        name = brief.found.phase_name(placement.placed)
        result = (
            said(say.phase(placed=placement.placed, name=name))
            if placement.is_certain
            else certainty.certainty_title(placement)
        )
        if placement.is_certain and (doubt := certainty.borderline_words(brief.found)):
            result = f"{result}. {doubt[0].rstrip('.')}"
    told = [
        (said(say.RESULT), result),
        *([(said(say.PREPARED), brief.audience)] if brief.audience else []),
        (said(say.ASSESSED), brief.issued),
        (said(say.EVIDENCE), brief.evidence_line),
        (said(say.NEXT_REVIEW), brief.next_review),
    ]
    first = brief.found.outcome.ranking.first_problem
    if first and (checked := table_standing.table_says(brief.found, first.id)):
        told.insert(1, (said(say.CHECKED_TABLE_FIRST_PROBLEM), checked))
    if asked := asking.ask_on_a_line(brief.found):
        told.insert(-2, (said(say.DECIDE), asked))
    if brief.settings.prepared_by:
        told.insert(-3, (said(say.PREPARED_BY), brief.settings.prepared_by))
    if brief.texts.contact:
        told.append((said(say.CONTACT), brief.texts.contact))
    return tuple(Fact(name, words) for name, words in told)


def confidentiality(brief: Brief) -> str:
    """The line on confidentiality that was chosen, else a word of care."""
    return brief.settings.confidentiality or (
        said(HANDLE_WITH_CARE) if brief.settings.with_names else said(NUMBERED_WITH_CARE)
    )


def art_words(brief: Brief) -> str:
    """What the picture on the cover shows."""
    floor = brief.found.floor_of(brief.found.target_phase)
    words = said(say.one_column_each_capability_filled(scale_ends=kind_words.scale_ends(brief.found.scale)))
    rows = charting.heatmap(brief.found).rows
    if any(cell.score is None for row in rows for cell in row.cells):
        words += f" {said(say.DASH_MEANS)}"
    if brief.found.outcome.placement and any(row.is_below_floor for row in rows):
        below = say.orange_means if brief.settings.has_white_cover else say.amber_means
        words += f" {said(below(floor=number_words.score(floor), phase=brief.found.target_phase))}"
    return words
