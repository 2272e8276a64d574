"""Ways in: a new assessment, an example, a file."""

from __future__ import annotations

from functools import partial

import streamlit as st

from readiness.model.base import MAX_LINE, one_line
from readiness.model.response import Organization
from readiness.present.answering import offers
from readiness.present.versions import library_label
from readiness.services import exchanging
from readiness.services.libraries import Library
from readiness.services.records import Refused
from readiness.services.spoken_library import in_spoken_language
from readiness.ui import components, navigation, state, unsent, uploads
from readiness.ui.answer import moves
from readiness.ui.answer.organization import MOST_EMPLOYEES, WHAT_IT_CHANGES
from readiness.ui.home import arrived
from readiness.ui.home.moments import zone
from readiness.ui.home.typed_number import number_of_people
from readiness.ui.safe import esc, md
from readiness.words import said
from readiness.words.say import home as say

_ORGANIZATION, _NAME = "start-organization", "start-name"
_FITTING = ("start-people", "start-country")
_SECTOR = "start-sector"
_MOST_DIGITS = 12
_ASKED = "way"  # in the address, so that after a restart the fields are there that the browser shows
_WAYS = {
    "start": say.START_ASSESSMENT,
    "workshop": say.HOLD_WORKSHOP,
    "example": say.OPEN_EXAMPLE,
    "import": say.IMPORT_FILE,
}
_FILES = ["json", "yaml", "yml", "pdf"]
_MOST_MEGABYTES = 20


def draw() -> None:
    """Four buttons; a press opens what it needs below them, another press closes it."""
    with st.container(key="cta", horizontal=True):
        for way, label in [(key, said(each)) for key, each in _WAYS.items()]:
            if st.button(label, key=f"way-{way}", type="primary" if way == "start" else "secondary"):
                _ask("" if st.query_params.get(_ASKED) == way else way)
    asked = st.query_params.get(_ASKED)
    if asked == "start":
        _start(said(say.GO_TO_FIRST_QUESTION), "answer")
    elif asked == "workshop":
        _start(said(say.SET_WORKSHOP_UP), "workshop")
    elif asked == "example":
        _examples()
    elif asked == "import":
        _import()


def open_assessment(assessment_id: str, page: str, **query: str) -> None:
    """Go to a page of an assessment."""
    st.switch_page(navigation.link_to(page), query_params={"a": assessment_id, **query})


def _start(action: str, page: str) -> None:
    """Name a new assessment; `action` leads to its `page`."""
    with components.panel("start"):
        organization = unsent.line(
            said(say.NAME_OF_ORGANIZATION), key=state.key_here(_ORGANIZATION), max_chars=MAX_LINE
        )
        name = unsent.line(
            said(say.NAME_OF_THIS_ASSESSMENT),
            said(say.assessment_today(today=state.workspace().today(zone().key))),
            key=state.key_here(_NAME),
            max_chars=MAX_LINE,
        )
        library = _questionnaire()
        people, sector, country = _what_fits(library)
        look = _how_far(library) if page == "answer" else {}
        if not st.button(action, key="start-now", type="primary"):
            return
        if not one_line(organization):
            components.notice("problem", said(say.ENTER_NAME_OF_ORGANIZATION), said(say.SHORT_NAME_IS_ENOUGH))
            return
        employees = number_of_people(people, MOST_EMPLOYEES)
        if people.strip() and employees is None:
            components.notice("problem", said(say.THIS_IS_NOT_NUMBER), said(say.WRITE_IT_IN_DIGITS))
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
    unsent.hand_in(*map(state.key_here, (_ORGANIZATION, _NAME, *_FITTING)))
    unsent.decide(state.key_here(_SECTOR))
    open_assessment(made, page, **look)


def _what_fits(library: Library) -> tuple[str, str, str]:
    """Size, sector and country, each of which may be left out."""
    with st.expander(said(say.WHAT_MAKES_ADVICE_FIT_SIZE), key="start-fits"):
        components.note(said(WHAT_IT_CHANGES))
        people = unsent.line(
            said(say.HOW_MANY_PEOPLE_WORK_THERE), key=state.key_here(_FITTING[0]), max_chars=_MOST_DIGITS
        )
        names = [each.name for each in library.questionnaire.sectors]
        sector = (
            unsent.choice(partial(_ask_for_sector, names), "", key=state.key_here(_SECTOR), options=("", *names))
            if names
            else ""
        )
        country = unsent.line(said(say.COUNTRY), key=state.key_here(_FITTING[1]), max_chars=MAX_LINE)
    return people, sector, country


def _ask_for_sector(names: list[str], before: str) -> str:
    return (
        st.pills(said(say.WHAT_DOES_IT_DO), names, default=before or None, format_func=md, key=state.key_here(_SECTOR))
        or ""
    )


def _questionnaire() -> Library:
    """The questionnaire to answer; asked only where there are several."""
    offered = {each.fingerprint: in_spoken_language(each) for each in state.workspace().packs().for_new}
    if len(offered) == 1:
        return state.workspace().library
    chosen = st.radio(
        said(say.WHICH_QUESTIONNAIRE),
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
        said(say.HOW_FAR_DO_YOU_WANT),
        list(offered),
        format_func=offered.__getitem__,
        key="start-how-far",
        help=said(say.FIRST_LOOK_ASKS_WHAT_DECIDES),
    )
    return {moves.LOOK: moves.FIRST} if chosen == "first" else {}


def _examples() -> None:
    with components.panel("examples"):
        st.html(f'<p class="t">{esc(said(say.INVENTED_ORGANIZATIONS_TO_LOOK_AROUND))}</p>')
        for example in exchanging.examples(state.workspace()):
            with st.container(key=f"example-{example.slug}", horizontal=True, vertical_alignment="center"):
                st.html(f'<div class="asm-name"><h3>{esc(example.name)}</h3><p>{esc(example.sector)}</p></div>')
                if st.button(md(said(say.open_name(name=example.name))), key=f"open-{example.slug}"):
                    open_assessment(exchanging.open_example(state.workspace(), example.slug), "results")


def _import() -> None:
    with components.panel("import"):
        given = uploads.one(
            said(say.EXPORTED_ASSESSMENT_JSON_ANSWERS),
            type=_FILES,
            max_upload_size=_MOST_MEGABYTES,
            key="import-file",
        )
        if given is None or not st.button(said(say.IMPORT_ALONE), key="import-now", type="primary"):
            return
        try:
            made = exchanging.import_file(state.workspace(), given.getvalue(), given.name)
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
            components.table(
                ["", said(say.WHAT_IS_WRONG_COLUMN)],
                list(enumerate(refused.problems, 1)),
                said(say.WHAT_IS_WRONG_IN_FILE),
            )
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
