"""The words of the cover: what this is, for whom, the result, and what travels with it."""

from __future__ import annotations

from readiness.document.tree import Fact
from readiness.present import phrases
from readiness.present.charts import charting
from readiness.present.data import table_standing
from readiness.present.handout.brief import Brief
from readiness.present.phase import certainty
from readiness.present.price import asking

PRODUCT = "Machine-learning readiness roadmap"
PROMISE = "Where you stand, what to fix first, and which problems are worth solving in the next twelve months"
DATA_NOTE = (
    "Open the attachments panel to find assessment.json. The tool reads it back to reproduce or update every page."
)
SUMMARY_NOTE = (
    "This copy carries a summary as assessment.json. The list of all answers and the notes are left out; "
    "an answer that a result rests on is named beside it."
)
DATA_LEAD = "The data travels with the document."
CONTENTS = "In this report"
SUBJECT = "Readiness assessment and roadmap"
HANDLE_WITH_CARE = "Handle with care: this report names people and problems."
NUMBERED_WITH_CARE = "Handle with care: this report numbers people instead of naming them, and names problems."


def title(brief: Brief) -> str:
    """What the pack calls the report, else what the app does."""
    return brief.texts.report_title or PRODUCT


def promise(brief: Brief) -> str:
    """What the pack says below the title, else what the app does."""
    return brief.texts.report_promise or PROMISE


def facts(brief: Brief) -> tuple[Fact, ...]:
    """The result, for whom and by whom, the day, what it rests on, and when to look again."""
    placement = brief.found.outcome.placement
    result = "No phase yet"
    if placement:
        name = brief.found.phase_name(placement.placed)
        result = f"Phase {placement.placed}: {name}" if placement.is_certain else certainty.certainty_title(placement)
        if placement.is_certain and (doubt := certainty.borderline_words(brief.found)):
            result = f"{result}. {doubt[0].rstrip('.')}"
    told = [
        ("Result", result),
        *([("Prepared for", brief.audience)] if brief.audience else []),
        ("Assessed on", brief.issued),
        ("Evidence", brief.evidence_line),
        ("Next review", brief.next_review),
    ]
    first = brief.found.outcome.ranking.first_problem
    if first and (checked := table_standing.table_says(brief.found, first.id)):
        told.insert(1, ("Checked table of the first problem", checked))
    if asked := asking.ask_in_brief(brief.found):
        told.insert(-2, ("To decide", asked))
    if brief.settings.prepared_by:
        told.insert(-3, ("Prepared by", brief.settings.prepared_by))
    if brief.texts.contact:
        told.append(("Contact", brief.texts.contact))
    return tuple(Fact(name, words) for name, words in told)


def confidentiality(brief: Brief) -> str:
    """The line on confidentiality that was chosen, else a word of care."""
    return brief.settings.confidentiality or (HANDLE_WITH_CARE if brief.settings.with_names else NUMBERED_WITH_CARE)


def art_words(brief: Brief) -> str:
    """What the picture on the cover shows."""
    floor = brief.found.floor_of(brief.found.target_phase)
    target = phrases.phase(brief.found.target_phase)
    below = "Orange" if brief.settings.has_white_cover else "Amber"
    words = f"One column for each capability, filled to its score {phrases.scale_ends(brief.found.scale)}."
    rows = charting.heatmap(brief.found).rows
    if any(cell.score is None for row in rows for cell in row.cells):
        words += " A dash: no score."
    if brief.found.outcome.placement and any(row.is_below_floor for row in rows):
        words += f" {below}: a dimension that does not reach {floor:.1f}, the least that {target} asks for."
    return words
