"""Ways in: a new assessment, an example, a file."""

from __future__ import annotations

from functools import partial

import streamlit as st

from readiness.model.base import MAX_LINE, one_line
from readiness.model.response import Organization
from readiness.present.answering import offers
from readiness.present.phrases import month
from readiness.present.versions import library_label
from readiness.services import exchanging
from readiness.services.libraries import Library
from readiness.services.records import Refused
from readiness.ui import components, navigation, state, unsent, uploads
from readiness.ui.answer import moves
from readiness.ui.answer.organization import MOST_EMPLOYEES, WHAT_IT_CHANGES
from readiness.ui.home import arrived
from readiness.ui.home.moments import zone
from readiness.ui.home.typed_number import number_of_people
from readiness.ui.safe import esc, md

_FITTING = ("start-people", "start-country")
_SECTOR = "start-sector"
_MOST_DIGITS = 12
_ASKED = "way"  # in the address, so that after a restart the fields are there that the browser shows
_WAYS = {
    "start": "Start an assessment",
    "workshop": "Hold a workshop",
    "example": "Open an example",
    "import": "Import a file",
}
_FILES = ["json", "yaml", "yml", "pdf"]
_MOST_MEGABYTES = 20


def draw() -> None:
    """Four buttons; a press opens what it needs below them, another press closes it."""
    with st.container(key="cta", horizontal=True):
        for way, label in _WAYS.items():
            if st.button(label, key=f"way-{way}", type="primary" if way == "start" else "secondary"):
                _ask("" if st.query_params.get(_ASKED) == way else way)
    asked = st.query_params.get(_ASKED)
    if asked == "start":
        _start("Go to the first question", "answer")
    elif asked == "workshop":
        _start("Set the workshop up", "workshop")
    elif asked == "example":
        _examples()
    elif asked == "import":
        _import()


def open_assessment(assessment_id: str, page: str, **query: str) -> None:
    """Go to a page of an assessment."""
    st.switch_page(navigation.page(page), query_params={"a": assessment_id, **query})


def _start(action: str, page: str) -> None:
    """Name a new assessment; `action` leads to its `page`."""
    with components.panel("start"):
        organization = unsent.line("Name of the organization", key="start-organization", max_chars=MAX_LINE)
        name = unsent.line(
            "Name of this assessment",
            f"Assessment of {month(state.workspace().today(zone().key))}",
            key="start-name",
            max_chars=MAX_LINE,
        )
        library = _questionnaire()
        people, sector, country = _what_fits(library)
        look = _how_far(library) if page == "answer" else {}
        if not st.button(action, key="start-now", type="primary"):
            return
        if not one_line(organization):
            components.notice("problem", "Enter the name of the organization.", "A short name is enough.")
            return
        employees = number_of_people(people, MOST_EMPLOYEES)
        if people.strip() and employees is None:
            components.notice("problem", "This is not a number of people.", "Write it in digits, or leave it empty.")
            return
        about = Organization(
            name=organization[:MAX_LINE], employees=employees, sector=sector, country=country[:MAX_LINE]
        )
        made = state.workspace().start(
            one_line(name)[:MAX_LINE] or about.name,
            about.name,
            time_zone=st.context.timezone,
            library=library,
            about=about,
        )
    unsent.hand_in("start-organization", "start-name", *_FITTING)
    unsent.decide(_SECTOR)
    open_assessment(made, page, **look)


def _what_fits(library: Library) -> tuple[str, str, str]:
    """Size, sector and country, each of which may be left out."""
    with st.expander("What makes advice fit: size, sector, country (optional)", key="start-fits"):
        components.note(WHAT_IT_CHANGES)
        people = unsent.line("How many people work there?", key=_FITTING[0], max_chars=_MOST_DIGITS)
        names = [each.name for each in library.questionnaire.sectors]
        sector = unsent.choice(partial(_ask_for_sector, names), "", key=_SECTOR, options=("", *names)) if names else ""
        country = unsent.line("Country", key=_FITTING[1], max_chars=MAX_LINE)
    return people, sector, country


def _ask_for_sector(names: list[str], before: str) -> str:
    return st.pills("What does it do?", names, default=before or None, format_func=md, key=_SECTOR) or ""


def _questionnaire() -> Library:
    """The questionnaire to answer; asked only where there are several."""
    offered = {each.fingerprint: each for each in state.workspace().packs().for_new}
    if len(offered) == 1:
        return state.workspace().library
    chosen = st.radio(
        "Which questionnaire?",
        list(offered),
        format_func=lambda key: md(library_label(offered[key].questionnaire)),
        captions=[md(each.questionnaire.about) for each in offered.values()],
        key="start-questionnaire",
    )
    return offered.get(chosen or "", state.workspace().library)


def _how_far(library: Library) -> dict[str, str]:
    """A first look or everything, with the minutes of both; what the address of the first question says of it."""
    offered = offers(library.questionnaire)
    if len(offered) == 1:
        return {}
    chosen = st.radio(
        "How far do you want to go now?",
        list(offered),
        format_func=offered.__getitem__,
        key="start-how-far",
        help="The first look asks what decides the phase, and shows how uncertain it still is. You can go on any time.",
    )
    return {moves.LOOK: moves.FIRST} if chosen == "first" else {}


def _examples() -> None:
    with components.panel("examples"):
        st.html('<p class="t">Invented organizations to look around in. You get a copy of your own.</p>')
        for example in exchanging.examples(state.workspace()):
            with st.container(key=f"example-{example.slug}", horizontal=True, vertical_alignment="center"):
                st.html(f'<div class="asm-name"><h3>{esc(example.name)}</h3><p>{esc(example.sector)}</p></div>')
                if st.button(f"Open {md(example.name)}", key=f"open-{example.slug}"):
                    open_assessment(exchanging.open_example(state.workspace(), example.slug), "results")


def _import() -> None:
    with components.panel("import"):
        given = uploads.one(
            "An exported assessment (JSON), answers for the command line (YAML), or a report that carries them (PDF)",
            type=_FILES,
            max_upload_size=_MOST_MEGABYTES,
            key="import-file",
        )
        if given is None or not st.button("Import it", key="import-now", type="primary"):
            return
        try:
            made = exchanging.import_file(state.workspace(), given.getvalue(), given.name)
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
            components.table(["", "What is wrong"], list(enumerate(refused.problems, 1)), "What is wrong in the file")
            return
    arrived.note(made, is_imported=True)
    _ask("")
    st.rerun()


def _ask(way: str) -> None:
    """Open what this way in needs; "" closes it."""
    if way:
        st.query_params[_ASKED] = way
    else:
        st.query_params.pop(_ASKED, None)
