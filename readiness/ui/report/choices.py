"""What a report shows, for whom, and in which look: the choices, stored as they are made."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal

import streamlit as st

from readiness.model.assessment import ReportSettings
from readiness.model.base import MAX_LINE
from readiness.present import handing_out, list_words, tokens
from readiness.services import reporting
from readiness.services.reporting import SectionLine
from readiness.ui import autosave, components, logo_field, screen_language, state, typed, uploads
from readiness.words import offered, said, spoken
from readiness.words.say import pages
from readiness.words.say import report_page as say

PART = KEY = "report"
PAPERS = {"A4": say.TEXT, "Letter": say.US_LETTER}
_LOGO = "report-logo"


def kept() -> ReportSettings:
    """The settings as they stand."""
    found = autosave.value(PART, KEY)
    return found if isinstance(found, ReportSettings) else ReportSettings()


def draw(offered: Sequence[SectionLine]) -> None:
    """All choices; whatever was changed is stored at the end."""
    before = kept()
    readers, sections = _readers(before), _sections(before, offered)
    told = {**sections, **_names(before, sections)}
    _goes_out(_changed(before, told))
    new = _changed(before, {**readers, **_language(before), **told, **_look(before)})
    # Looking at the page of an assessment without settings must not store any.
    if new != ReportSettings() or autosave.value(PART, KEY) is not None:
        autosave.keep(PART, KEY, new, title=said(say.SETTINGS_OF_REPORT), words=_in_words)


def _changed(before: ReportSettings, chosen: Mapping[str, object]) -> ReportSettings:
    return ReportSettings.model_validate({**dict(before), **chosen})


def _key(name: str) -> str:
    return autosave.widget_key(PART, KEY, name)


def _readers(before: ReportSettings) -> dict[str, object]:
    asked = (
        ("audience", said(say.WHO), said(say.MANAGEMENT_TEAM)),
        ("prepared_by", said(say.WHO_PREPARED), said(say.NAME_OR_COMPANY)),
        ("confidentiality", said(say.LINE_ON_CONFIDENTIALITY), said(say.CONFIDENTIAL_FOR_MANAGEMENT_BOARD_ONLY)),
    )
    found: dict[str, object] = {}
    for name, label, example in asked:
        found[name] = typed.line(
            label,
            getattr(before, name),
            of=before,
            key=_key(name),
            max_chars=MAX_LINE,
            placeholder=said(say.example_example(example=example)),
        )
    return found


def _language(before: ReportSettings) -> dict[str, object]:
    """In which language it is written; nothing to choose where English alone is there."""
    if screen_language.is_alone() and not before.language:
        return {}
    names = {_language_name(tag): tag for tag in dict.fromkeys(["", *offered.offered(), before.language])}
    chosen = st.selectbox(
        said(say.LANGUAGE_OF_REPORT),
        list(names),
        index=list(names.values()).index(before.language),
        key=_key("language"),
        placeholder=said(say.LANGUAGE_OF_REPORT),
    )
    return {"language": names.get(chosen, before.language)}


def _language_name(tag: str) -> str:
    if not tag:
        return said(say.LANGUAGE_OF_WHOEVER_MAKES_IT)
    return offered.name_of(tag) if tag in offered.offered() else said(say.language_not_offered(tag=tag))


def _sections(before: ReportSettings, offered: Sequence[SectionLine]) -> dict[str, object]:
    titles = {line.slug: said(line.title) for line in offered}
    known = set(before.sections_left_out)
    with st.container(key="report-sections"):
        shown = st.pills(
            said(say.WHAT_GOES_IN_AFTER_SUMMARY),
            list(titles),
            selection_mode="multi",
            default=[slug for slug in titles if slug not in known],
            format_func=titles.__getitem__,
            key=_key("sections"),
        )
    left_out = tuple(sorted((known - set(titles)) | (set(titles) - set(shown))))
    return {"sections_left_out": left_out}


def _names(before: ReportSettings, sections: Mapping[str, object]) -> dict[str, object]:
    """What can tell on somebody: nothing of it goes out unless it is ticked."""
    components.section(said(say.WHO_WILL_SEE_NAMES), said(say.NAMES_NOTES_AND_SINGLE_ANSWERS))
    chosen: dict[str, object] = {
        "with_names": st.checkbox(said(say.NAME_PEOPLE), before.with_names, key=_key("names")),
        "with_notes": st.checkbox(said(say.SHOW_NOTES), before.with_notes, key=_key("notes")),
        "with_raw_answers": st.checkbox(said(say.ATTACH_ALL_ANSWERS_TO_PDF), before.with_raw_answers, key=_key("raw")),
    }
    new = _changed(before, {**sections, **chosen})
    if new.with_names and not new.names_people:
        components.note(said(say.SECTION_ON_PEOPLE_IS_LEFT))
    if new.with_raw_answers and not new.attaches_everything:
        components.note(said(say.FILE_WITH_ALL_ANSWERS_ALSO))
    return chosen


def _goes_out(settings: ReportSettings) -> None:
    """Everything that can tell on somebody, by name, before it leaves the house."""
    with st.container(key="report-goes-out"):
        components.listing(handing_out.rows(state.opened().assessment, settings))


def _look(before: ReportSettings) -> dict[str, object]:
    with st.expander(said(say.PAPER_COLOUR_AND_LOGO), key="report-look"):
        paper = st.segmented_control(
            said(say.PAPER),
            list(PAPERS),
            default=before.paper,
            format_func=lambda each: said(PAPERS[each]),
            key=_key("paper"),
            required=True,
        )
        white = st.checkbox(said(say.WHITE_COVER_WHICH_SAVES_INK), before.has_white_cover, key=_key("white"))
        look = {"paper": paper or before.paper, "has_white_cover": white}
        return {**look, "accent": _accent(before), "logo_png": _logo(before)}


def _accent(before: ReportSettings) -> str | None:
    has_own = st.checkbox(said(say.USE_COLOUR_OF_YOUR_OWN), before.accent is not None, key=_key("own-colour"))
    if not has_own:
        return None
    color = st.color_picker(said(say.YOUR_COLOUR), before.accent or tokens.BLUE, key=_key("accent"))
    found = reporting.accent(color)
    if found.is_readable:
        components.note(said(pages.good_to_read(contrast=_score(found.contrast))))
    else:
        better = _score(found.used_contrast)
        components.note(said(pages.too_light(contrast=_score(found.contrast), shade=found.used, better=better)))
    return color


def _score(contrast: float) -> str:
    return spoken().formats.score(Decimal(contrast))


def _logo(before: ReportSettings) -> str:
    given = logo_field.ask(key=_LOGO)
    logo = before.logo_png if given is None else given.png
    if not logo:
        return ""
    components.note(said(say.LOGO_STANDS_ON_COVER))
    if not st.button(said(say.REMOVE_LOGO), key="remove-logo"):
        return logo
    uploads.empty(_LOGO)
    return ""


def _in_words(settings: object) -> str:
    if not isinstance(settings, ReportSettings):
        return said(say.NOTHING)
    left_out: Collection[str] = settings.sections_left_out
    parts = [settings.audience, settings.confidentiality, said(PAPERS[settings.paper])]
    parts += [said(say.part_left_out(left_out=len(left_out)))] if left_out else []
    return list_words.row(part for part in parts if part)
