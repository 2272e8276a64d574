"""What a report shows, for whom, and in which look: the choices, stored as they are made."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import streamlit as st

from readiness.model.assessment import ReportSettings
from readiness.model.base import MAX_LINE
from readiness.present import handing_out, phrases, tokens
from readiness.services import reporting
from readiness.services.records import Refused
from readiness.services.reporting import SectionLine
from readiness.ui import autosave, components, state, typed, uploads

PART = KEY = "report"
PAPERS = {"A4": "A4", "Letter": "US Letter"}
MOST_LOGO_MEGABYTES = 2
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
    new = _changed(before, {**readers, **told, **_look(before)})
    # Looking at the page of an assessment without settings must not store any.
    if new != ReportSettings() or autosave.value(PART, KEY) is not None:
        autosave.keep(PART, KEY, new, title="Settings of the report", words=_in_words)


def _changed(before: ReportSettings, chosen: Mapping[str, object]) -> ReportSettings:
    return ReportSettings.model_validate({**dict(before), **chosen})


def _key(name: str) -> str:
    return autosave.widget_key(PART, KEY, name)


def _readers(before: ReportSettings) -> dict[str, object]:
    asked = (
        ("audience", "Who is it for?", "Management team"),
        ("prepared_by", "Who prepared it?", "A name, or a company"),
        ("confidentiality", "Line on confidentiality", "Confidential. For the management board only."),
    )
    found: dict[str, object] = {}
    for name, label, example in asked:
        found[name] = typed.line(
            label,
            getattr(before, name),
            of=before,
            key=_key(name),
            max_chars=MAX_LINE,
            placeholder=f"Example: {example}",
        )
    return found


def _sections(before: ReportSettings, offered: Sequence[SectionLine]) -> dict[str, object]:
    titles = {line.slug: line.title for line in offered}
    known = set(before.sections_left_out)
    with st.container(key="report-sections"):
        shown = st.pills(
            "What goes in, after the summary",
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
    components.section("Who will see names", "Names, notes and single answers stay here unless you tick them.")
    chosen: dict[str, object] = {
        "with_names": st.checkbox("Name the people", before.with_names, key=_key("names")),
        "with_notes": st.checkbox("Show the notes", before.with_notes, key=_key("notes")),
        "with_raw_answers": st.checkbox("Attach all answers to the PDF", before.with_raw_answers, key=_key("raw")),
    }
    new = _changed(before, {**sections, **chosen})
    if new.with_names and not new.names_people:
        components.note("The section on people is left out, so nobody is named anywhere.")
    if new.with_raw_answers and not new.attaches_everything:
        components.note(
            "The file with all answers also holds names and notes, so it stays out as long as they do. The answers "
            "stand in the appendix."
        )
    return chosen


def _goes_out(settings: ReportSettings) -> None:
    """Everything that can tell on somebody, by name, before it leaves the house."""
    with st.container(key="report-goes-out"):
        components.listing(handing_out.rows(state.opened().assessment, settings))


def _look(before: ReportSettings) -> dict[str, object]:
    with st.expander("Paper, colour and logo", key="report-look"):
        paper = st.segmented_control(
            "Paper",
            list(PAPERS),
            default=before.paper,
            format_func=PAPERS.__getitem__,
            key=_key("paper"),
            required=True,
        )
        white = st.checkbox("White cover, which saves ink", before.has_white_cover, key=_key("white"))
        look = {"paper": paper or before.paper, "has_white_cover": white}
        return {**look, "accent": _accent(before), "logo_png": _logo(before)}


def _accent(before: ReportSettings) -> str | None:
    has_own = st.checkbox("Use a colour of your own", before.accent is not None, key=_key("own-colour"))
    if not has_own:
        return None
    color = st.color_picker("Your colour", before.accent or tokens.BLUE, key=_key("accent"))
    found = reporting.accent(color)
    if found.is_readable:
        components.note(f"Good to read on white paper: contrast {found.contrast:.1f} to 1.")
    else:
        components.note(
            f"Too light for words on white paper (contrast {found.contrast:.1f} to 1, at least 4.5 is needed). "
            f"The report uses the darker shade {found.used} ({found.used_contrast:.1f} to 1)."
        )
    return color


def _logo(before: ReportSettings) -> str:
    given = uploads.one(
        f"Logo: PNG, JPEG, WebP or SVG, at most {MOST_LOGO_MEGABYTES} MB",
        type=["png", "jpg", "jpeg", "webp", "svg"],
        max_upload_size=MOST_LOGO_MEGABYTES,
        key=_LOGO,
    )
    logo = before.logo_png
    if given is not None:
        try:
            logo = reporting.read_logo(given.getvalue())
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
    if not logo:
        return ""
    components.note("A logo stands on the cover.")
    if not st.button("Remove the logo", key="remove-logo"):
        return logo
    uploads.empty(_LOGO)
    return ""


def _in_words(settings: object) -> str:
    if not isinstance(settings, ReportSettings):
        return "Nothing"
    left_out: Collection[str] = settings.sections_left_out
    parts = [settings.audience, settings.confidentiality, PAPERS[settings.paper]]
    parts += [f"{phrases.count(len(left_out), 'section')} left out"] if left_out else []
    return ", ".join(part for part in parts if part)
