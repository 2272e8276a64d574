"""What comes out: agreed levels, where people differ, blind spots, and the result put into the assessment."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from readiness.model.pooled import PooledResponse
from readiness.present import headlines
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.group import facilitating, late_words, minutes_words
from readiness.present.group import workshop_words as words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.first_steps import first_steps
from readiness.present.problems.told_apart import told_apart
from readiness.present.problems.unnamed import with_said_names
from readiness.present.safeguards.safeguard_words import STEP, still_open
from readiness.services.mailing import Mail
from readiness.services.minutes import meeting_of
from readiness.services.safeguards import told_of
from readiness.services.workshop_invitations import addresses
from readiness.services.workshop_late import late_notes
from readiness.services.workshop_mails import SeatMail
from readiness.services.workshop_progress import live_view
from readiness.services.workshop_results import conclude, found_then, pool_seen, reopen_result, sees_all
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshops import Held
from readiness.ui import components, downloads, files, imprint, navigation, state
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc
from readiness.ui.workshop import lead, mails
from readiness.ui.workshop import minutes as room_minutes
from readiness.words import alone, said
from readiness.words.say import workshop as say

_MOST_QUESTIONS = 10
_ASKED = "conclude-asked"


def draw(held: Held) -> None:
    """The result as it would be now; with the answers still hidden, what to do first."""
    room = read_room(state.workspace(), held)
    if held.is_archived:
        _kept(held, room)
        return
    _take_along(held)
    if room.first is None:
        room_minutes.recording(held)
        if components.empty_state(
            "outcome",
            said(say.NO_ANSWERS_HAVE_BEEN_SHOWN),
            said(say.SHOW_THEM_IN_ROOM_FIRST),
            said(say.TO_ROOM),
        ):
            state.go("room", w=held.id)
        return
    pooled, is_whole = _seen(room)
    _take_over(held, room, pooled, is_whole=is_whole)
    _agreed(room)
    room_minutes.recording(held)
    _differs(room, pooled, is_whole=is_whole)
    _recap(room)
    _safeguards()
    if is_whole:
        with st.expander(said(say.FOR_FACILITATOR_HOW_FAR_GROUP), key="fold-one-voice"):
            components.note(words.alpha_words(pooled.alpha))


def _kept(held: Held, room: Room) -> None:
    """What there is to look up and to copy in the archive; nothing to press but the file."""
    _take_along(held)
    if room.first is None:
        components.note(said(say.NONE_SHOWN_IN_THIS_WORKSHOP))
        return
    _agreed(room)
    pooled, is_whole = _seen(room)
    _differs(room, pooled, is_whole=is_whole)
    _recap(room)


def _seen(room: Room) -> tuple[PooledResponse, bool]:
    """What may be looked at here, and whether that is all: who has a seat too sees what the room has seen."""
    has_seat = lead.also_takes_part(room.held)
    is_whole = sees_all(room, has_seat=has_seat)
    if not is_whole:
        lead.tell_taking_part()
    return pool_seen(state.workspace(), room, has_seat=has_seat), is_whole


def _differs(room: Room, pooled: PooledResponse, *, is_whole: bool) -> None:
    _by_section(pooled)
    _spread(pooled)
    _blind_spots(pooled)
    _late(room, is_whole=is_whole)


def _take_along(held: Held) -> None:
    """Everything that may be shown, at any moment, as a file."""
    downloads.link(
        said(say.EVERYTHING_SHOWN_SO_FAR_EXCEL), files.room_name(held.id), held.assessment_id, key="room-book"
    )


def _take_over(held: Held, room: Room, pooled: PooledResponse, *, is_whole: bool) -> None:
    answers = pooled.response.answers
    given = sum(answer.given is not None for answer in answers.values())
    missing = len(answers) - given - len(pooled.left_open)
    whole = (
        ((said(say.given_of_answers(given=given, answers=len(answers))), said(say.PART_QUESTIONS_HAVE_ONE_ANSWER_NOW)),)
        if is_whole
        else ()
    )
    components.facts(
        (
            (str(pooled.respondents), said(say.PART_PEOPLE_ANSWERED)),
            *whole,
            (str(len(room.agreed)), said(say.PART_WERE_TALKED_ABOUT_AND_RECORDED)),
        )
    )
    if missing and is_whole:
        components.note(said(say.questions_have_too_few_answers(missing=missing)))
    if pooled.left_open:
        components.note(words.left_open_words(len(pooled.left_open)))
    if held.stage == "finished":
        components.notice("info", said(say.RESULT_IS_IN_ASSESSMENT_TOLD), said(say.RESULTS_ROADMAP_AND_REPORT_USE))
        _ways_on(held)
        return
    if lead.tell_if_led_by_another(held):
        return
    if st.button(said(say.PUT_RESULT_INTO_ASSESSMENT), key="conclude", type="primary"):
        st.session_state[_ASKED] = held.id
    if st.session_state.get(_ASKED) == held.id and components.ask_first(
        "conclude",
        said(say.ANSWERS_IN_ASSESSMENT_ARE_REPLACED),
        said(say.YES_TAKE_OVER),
    ):
        _conclude(room)


def _conclude(room: Room) -> None:
    if not is_done(lambda: conclude(state.workspace(), room)):
        return
    st.rerun()


def _ways_on(held: Held) -> None:
    with st.container(key="ways-on", horizontal=True):
        if st.button(said(say.SEE_RESULTS), key="to-results", type="primary"):
            state.go("results")
        downloads.link(said(say.REPORT_PDF), "report.pdf", held.assessment_id, key="workshop-pdf")
        goes_on = lead.leads_now(held) and st.button(said(say.GO_ON_WITH_WORKSHOP), key="reopen")
    if goes_on:
        if not is_done(lambda: reopen_result(state.workspace(), held)):
            return
        st.rerun()


def _safeguards() -> None:
    """What no room votes on and is still open, with the way to it; nothing if nothing is."""
    asked = state.library().questionnaire
    told = told_of(state.opened().assessment.response.safeguards)
    left = still_open(asked, told)
    if not left or asked.safeguards is None:
        return
    components.section(said(say.WHAT_IS_STILL), f"{alone(left)}. {facilitating.safeguards_apart(asked)}")
    if st.button(said(say.ANSWER_ABOUT_SAFEGUARDS), key="to-safeguards"):
        first = next(each.id for each in asked.safeguards.questions if each.id not in told)
        place = {"a": state.required(), "q": f"{STEP}-{first}"}
        st.switch_page(navigation.link_to("answer"), query_params=place)


def _agreed(room: Room) -> None:
    questions = state.library().questionnaire.question_by_id
    rows = [
        (questions[slug].text, words.agreed_words(questions[slug], agreed))
        for slug, agreed in room.agreed.items()
        if slug in questions
    ]
    if rows:
        components.section(said(say.WHAT_ROOM_RECORDED))
        components.listing(rows)


def _spread(pooled: PooledResponse) -> None:
    found = replace(state.findings(), response=pooled.response)
    chart = charting.disagreement_dots(found, pooled.shown, _MOST_QUESTIONS)
    minutes = state.opened().assessment.minutes
    settled = minutes_words.settled(found.questionnaire, minutes, pooled.shown)
    components.section(said(say.WHERE_PEOPLE_DIFFER), headlines.disagreement_headline(chart, len(settled)))
    if chart.rows:
        table = chart.table
        components.table(table.columns, table.rows, chart.alt)
    if settled:
        components.section(said(minutes_words.SETTLED))
        components.table(tuple(map(said, minutes_words.SETTLED_COLUMNS)), settled, said(minutes_words.SETTLED))
    left = minutes_words.to_talk_about(found.questionnaire, minutes, pooled.shown)
    if left:
        with st.expander(said(minutes_words.questions_to_talk_about(questions=len(left))), key="fold-to-talk-about"):
            components.html(f"<ul>{''.join(f'<li>{esc(each)}</li>' for each in left)}</ul>")


def _by_section(pooled: PooledResponse) -> None:
    rows = words.agreement_by_dimension(state.library().questionnaire, pooled.shown)
    if rows:
        components.section(said(say.HOW_FAR_PEOPLE_AGREE), said(say.FIRST_ANSWERS_BEFORE_ANYBODY_SPOKE))
        components.table(tuple(map(said, words.AGREEMENT_COLUMNS)), rows, said(say.HOW_FAR_PEOPLE_AGREE_BY_SECTION))


def _blind_spots(pooled: PooledResponse) -> None:
    names = state.findings().dimension_names
    found = [spot for spot in pooled.dimension_blind_spots if spot.is_flagged]
    if found:
        components.section(said(say.LEADERS_AND_STAFF_SEE))
        for spot in found:
            components.note(words.gap_words(names.get(spot.subject, spot.subject), spot.gap))


def _late(room: Room, *, is_whole: bool) -> None:
    """What reached the server when it did not count any more."""
    questions = state.library().questionnaire.question_by_id
    problems = told_apart(state.opened().assessment.response.without_drafts().problems)
    rows = [
        (
            late_words.title(each.kind, each.about, questions, problems),
            late_words.words(each.number, each.shown, questions.get(each.about)),
        )
        for each in late_notes(state.workspace(), room, sees_all=is_whole)
    ]
    if rows:
        components.section(said(late_words.TITLE), said(late_words.ABOUT))
        components.listing(rows)


def _recap(room: Room) -> None:
    text = _message(room)
    if not room.held.is_archived:
        _send_recap(room.held, text)


def _message(room: Room) -> str:
    """Show the message to copy. What happens next is told once the plan rests on the answers of the workshop.

    In the archive it tells the steps and the problems of then: what was planned since is no news of this workshop.
    """
    questions = state.library().questionnaire.question_by_id
    told = {
        slug: f"{questions[slug].text} {words.agreed_words(questions[slug], each)}"
        for slug, each in room.agreed.items()
    }
    agreed = [told[slug] for slug, each in room.agreed.items() if each.level is not None]
    left_open = [told[slug] for slug, each in room.agreed.items() if each.level is None]
    is_kept = room.held.is_archived
    found = _found_then(room.held) if is_kept else state.findings()
    here = minutes_words.of_meeting(state.opened().assessment.minutes, meeting_of(room.held))
    decided = [minutes_words.sentence(state.library().questionnaire, each) for each in here if each.kind == "decision"]
    is_taken_over = room.held.stage == "finished"
    steps = _steps(found) if found is not None and is_taken_over else []
    told_of = found.response if found is not None else state.opened().assessment.response
    names = told_apart(told_of.without_drafts().problems)
    order = [f"{number}. {names.get(slug, slug)}" for number, slug in enumerate(room.scoring.order, 1)]
    components.section(said(say.MESSAGE_FOR_DAY_AFTER), said(say.COPY_IT_AND_ADD))
    if not is_taken_over and not is_kept:
        components.note(said(say.WHAT_HAPPENS_NEXT_IS_ADDED))
    text = facilitating.recap(room.held.settings.title, agreed, left_open, steps, decided=decided, order=order)
    st.code(text, language=None, wrap_lines=True)
    return text


def _steps(found: Findings) -> list[str]:
    starts_on = found.calendar.starts_on if found.calendar is not None else state.opened().assessment.starts_on
    rows = first_steps(plan_rows(found, starts_on, today=state.today()))
    return [f"{row.title}: {row.owner}, {row.dates}" for row in rows]


def _send_recap(held: Held, text: str) -> None:
    """The same by mail to everybody who was invited with an address."""
    people = {person.id: person.name for person in live_view(state.workspace(), held).people}
    signed, reply_to = mails.signed(held), held.settings.contact
    subject = facilitating.recap_subject(held.settings.title)
    text = "\n".join([text, *imprint.look_of(held.assessment_id).imprint])
    letters = [
        SeatMail(who, Mail(people[who], address, subject, text, signed=signed, reply_to=reply_to))
        for who, address in sorted(addresses(state.workspace(), held).items())
        if who in people
    ]
    mails.draw(held, "recap", letters)


def _found_then(held: Held) -> Findings | None:
    """What was concluded when a workshop that is kept ended."""
    found = found_then(state.workspace(), held)
    return None if found is None else with_said_names(found)
