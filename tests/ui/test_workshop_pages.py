import base64
import re
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from readiness.engine.group.voices import gate_questions
from readiness.model.assessment import ActionEdit
from readiness.model.minutes import MinuteItem
from readiness.model.pooled import Consensus
from readiness.model.response import CandidateProblem
from readiness.model.workshop import WorkshopSettings
from readiness.present.plan.plan_order import planned_actions
from readiness.services.minutes import record_decision
from readiness.services.records import NotThere, Refused, TooManyTries
from readiness.services.workshop_entrance import remember_browser
from readiness.services.workshop_invitations import codes, invite, remove_person, renew_code
from readiness.services.workshop_problems import close_scoring, open_ideas, open_points, open_scoring
from readiness.services.workshop_progress import live_view
from readiness.services.workshop_results import agenda, conclude
from readiness.services.workshop_room import agree, ask_again, choose_agenda, close_second_vote, show
from readiness.services.workshop_seat import Seat
from readiness.services.workshops import change_stage, list_workshops, open_workshop
from readiness.services.workspace import Workspace
from readiness.ui import device, downloads, files
from readiness.ui.workshop import joining, late, mails, seat
from readiness.ui.workshop import links as addresses
from tests.servers.mail_server import serving_mail
from tests.services.workshop_rooms import Meeting, library, two_sides
from tests.ui.opening import run_page, shown

EVIL = "<img src=x onerror=alert(1)> :red[x] =1+1"
FIRST = library().questionnaire.dimensions[3].questions[0]
GATES = gate_questions(library().rubric)
ROLES = {question.id: 2 for question in library().questionnaire.dimensions[3].questions}


@pytest.fixture
def meeting(workspace: Workspace) -> Meeting:
    groups = tuple(group.model_copy(update={"sections": ("roles",)}) for group in two_sides().groups)
    return Meeting.opened(workspace, WorkshopSettings(groups=groups, title=EVIL))


def leading(meeting: Meeting, part: str) -> AppTest:
    return run_page("workshop", meeting.assessment, w=meeting.workshop, part=part)


def field(found: Sequence[Any], start: str) -> Any:
    """The field whose key starts like this; the rest says to which workshop or assessment it belongs."""
    return next(each for each in found if (each.key or "").startswith(start))


def press(page: AppTest, label: str) -> AppTest:
    next(button for button in page.button if button.label == label).click()
    return page.run()


def test_a_workshop_is_opened_with_groups_and_names_of_ones_own(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("workshop", assessment_id)
    assert "talk only about where you differ" in shown(page)
    field(page.text_input, "title:new-").set_value("Spring check")
    field(page.text_input, "name:it:new-").set_value("Systems")
    press(page, "Open the workshop")

    (held,) = list_workshops(workspace, assessment_id)
    assert held.settings.title == "Spring check"
    assert [group.name for group in held.settings.groups] == ["Leaders", "Data people", "Business", "Systems"]
    assert not page.exception


def test_the_smallest_number_is_told_as_chosen_before_a_workshop_opens(assessment_id: str) -> None:
    page = run_page("workshop", assessment_id)
    assert "With fewer than four people, no answers are shown" in shown(page)
    field(page.button_group, "least:new-").set_value(3).run()
    assert "With fewer than three people, no answers are shown" in shown(page)


def test_every_code_can_be_closed_and_reopened_and_shows_its_link(meeting: Meeting) -> None:
    page = leading(meeting, "invite")
    found = codes(meeting.workspace, meeting.held)
    assert [code.value.endswith(f"/join?c={each.code}") for code, each in zip(page.code, found, strict=True)] == [
        True
    ] * 3
    page.button("code-switch-it").click()
    page.run()
    assert [code.is_open for code in codes(meeting.workspace, meeting.held)] == [True, True, False]
    assert "Closed" in shown(page)
    page.button("code-switch-it").click()
    page.run()
    assert all(code.is_open for code in codes(meeting.workspace, meeting.held))


def tables(page: AppTest) -> list[str]:
    """The tables that buttons of the page carry."""
    carried = re.findall(r'data-file="workshop-links.csv" data-kind="text/csv" data-content="([^"]+)"', shown(page))
    return [base64.b64decode(each).decode() for each in carried]


def test_invited_people_get_a_link_each_and_all_who_are_missing_a_reminder(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(addresses, "base", lambda: "https://readiness.example")
    page = leading(meeting, "invite")
    field(page.text_area, "invite-names:").set_value(f"Ann\n{EVIL}\nbob@example.org")
    press(page, "Make links")
    links = [code.value for code in page.code if "?i=" in code.value]
    assert len(links) == 3
    assert "mailto:bob%40example.org" in shown(page)
    assert "<img src=x" not in shown(page)
    assert len(tables(page)) == 2
    assert all(link.partition("?")[2] in table for table in tables(page) for link in links)
    assert tables(page)[0].startswith("\ufeffName,Email,Link,Subject,Message\r\n")
    assert "Name;Email;Link" in tables(page)[1]
    press(page, "Make the reminders")
    anew = [code.value for code in page.code if "?i=" in code.value]
    assert len(anew) == 3
    assert not {*anew} & {*links}
    assert len(tables(page)) == 2


def test_invitations_and_reminders_and_the_recap_go_by_the_mail_server_of_the_settings(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(addresses, "base", lambda: "https://readiness.example")
    assert not any(button.label.startswith("Send") for button in leading(meeting, "invite").button)
    with serving_mail() as (box, server):
        monkeypatch.setattr(mails, "mail_server", lambda: server)
        page = leading(meeting, "invite")
        field(page.text_area, "invite-names:").set_value("Ann <ann@a.org>\nBob\nCem <cem@a.org>")
        press(page, "Make links")
        box.refused.add("cem@a.org")
        press(page, "Send two emails now")
        assert "The mail server refuses this address." in shown(page)
        assert "One email was not sent. Press again: only that one is sent." in shown(page)
        assert box.people == ["ann@a.org"]
        box.refused.clear()
        press(page, "Send two emails now")
        assert box.people == ["ann@a.org", "cem@a.org"]
        link = next(code.value for code in page.code if "?i=" in code.value)
        assert link in box.messages[0][1].get_content()
        press(page, "Make the reminders")
        field(page.button, "mail:reminder:").click().run()
        field(page.button, "mail:reminder:").click().run()
        assert sorted(box.people[2:]) == ["ann@a.org", "cem@a.org"]
        meeting.answers("it", ROLES)
        meeting.reveal()
        page = leading(meeting, "outcome")
        field(page.button, "mail:recap:").click().run()
        field(page.button, "mail:recap:").click().run()
        assert sorted(box.people[4:]) == ["ann@a.org", "cem@a.org"]
        assert "thank you for yesterday" in box.messages[-1][1].get_content()


def test_a_link_that_is_dead_is_shown_no_longer_and_sent_to_nobody(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(addresses, "base", lambda: "https://readiness.example")
    with serving_mail() as (box, server):
        monkeypatch.setattr(mails, "mail_server", lambda: server)
        page = leading(meeting, "invite")
        field(page.text_area, "invite-names:").set_value("Ann <ann@a.org>\nBob <bob@a.org>\nCem <cem@a.org>")
        press(page, "Make links")
        first = [code.value for code in page.code if "?i=" in code.value]
        seats = {person.name: person.id for person in meeting.workspace.store.participants(meeting.workshop)}
        remove_person(meeting.workspace, meeting.held, seats["Ann"])
        page.button(f"link-new-{seats['Bob']}").click().run()
        now = [code.value for code in page.code if "?i=" in code.value]
        assert (len(now), now[0]) == (2, first[2])
        field(page.button, "mail:invitation:").click().run()
        assert box.people == ["cem@a.org"]
        field(page.button, "mail:reminder:").click().run()
        assert box.people == ["cem@a.org", "bob@a.org"]
        assert now[1] in box.messages[-1][1].get_content()


def test_a_mail_server_that_is_set_up_in_part_is_told(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READINESS_SMTP_HOST", "mail.example")
    assert "Mail is not set up: READINESS_SMTP_FROM." in shown(leading(meeting, "invite"))


def test_no_message_goes_out_with_a_link_that_leads_nowhere(meeting: Meeting) -> None:
    page = leading(meeting, "invite")
    field(page.text_area, "invite-names:").set_value("Ann <ann@a.org>")
    press(page, "Make links")
    assert "These links work only on this computer" in shown(page)
    assert "mailto:" not in shown(page)
    assert not tables(page)


def test_the_live_part_tells_numbers_and_nothing_else(meeting: Meeting) -> None:
    meeting.answers("it", ROLES)
    meeting.person("leaders")
    text = shown(leading(meeting, "progress"))

    assert "1 of 2 have answered everything." in text
    assert FIRST.text in text
    assert FIRST.levels[2].short not in text


def test_a_seat_is_removed_only_after_a_question(meeting: Meeting) -> None:
    meeting.answers("it", ROLES)
    page = press(leading(meeting, "progress"), "Remove this seat")
    assert "Its answers go with it and cannot be brought back." in shown(page)
    press(page, "Cancel")
    assert live_view(meeting.workspace, meeting.held).joined == 1
    press(press(page, "Remove this seat"), "Yes, remove it")
    assert live_view(meeting.workspace, meeting.held).people == ()
    assert not page.exception


def test_seats_that_read_alike_are_told_apart_and_the_chosen_one_goes(meeting: Meeting) -> None:
    for _ in range(3):
        meeting.answers("it", {})
    seats = {each.id for each in live_view(meeting.workspace, meeting.held).people}
    page = leading(meeting, "progress")
    assert len(set(page.selectbox("seat-chosen").options)) == 3
    page = page.selectbox("seat-chosen").select_index(1).run()
    chosen = page.selectbox("seat-chosen").value
    page = press(page, "Remove this seat")
    assert "Remove this seat (2. " in shown(page)
    press(page, "Yes, remove it")
    assert {each.id for each in live_view(meeting.workspace, meeting.held).people} == seats - {chosen}


def test_seats_stay_once_answers_are_shown(meeting: Meeting) -> None:
    meeting.answers("it", ROLES)
    meeting.reveal()
    assert "Remove a seat" not in shown(leading(meeting, "progress"))


def test_on_an_address_of_this_computer_alone_the_room_says_what_to_do_before_phones_fail(meeting: Meeting) -> None:
    room = run_page("room", meeting.assessment, w=meeting.workshop)
    assert "Phones cannot reach this address. The page Workshop, Invite says what to do." in shown(room)
    assert "readiness run --host 0.0.0.0" in shown(leading(meeting, "invite"))


def test_a_day_that_has_passed_closes_nothing_and_is_told(meeting: Meeting) -> None:
    passed = meeting.workspace.now().date() - timedelta(days=1)
    settings = meeting.held.settings.model_copy(update={"answer_by": passed}).model_dump(mode="json")
    meeting.workspace.store.change_workshop(meeting.workshop, expected_version=meeting.held.version, settings=settings)
    assert "People can still answer until you show answers." in shown(leading(meeting, "invite"))


def test_the_outcome_waits_for_the_reveal_then_goes_into_the_assessment(meeting: Meeting) -> None:
    for _ in range(4):
        meeting.answers("it", ROLES)
    assert "No answers have been shown yet" in shown(leading(meeting, "outcome"))
    meeting.reveal()
    page = press(leading(meeting, "outcome"), "Put the result into the assessment")
    press(page, "Yes, take over")
    assert meeting.held.stage == "finished"
    assert "The result is in the assessment." in shown(page)
    assert "How far people agree" in shown(page)
    assert "Hello all" in page.code[-1].value


def test_ideas_become_a_problem_and_the_room_scores_it(meeting: Meeting) -> None:
    meeting.seat(meeting.person()).propose(EVIL, EVIL)
    page = leading(meeting, "problems")
    assert page.checkbox[0].label.startswith(r"\<img")
    page.checkbox[0].check()
    page.run()
    press(page, "Take up as a problem")
    press(page, "Let the room score")
    assert meeting.room.scoring.is_open
    assert "have scored everything" in shown(page)


def test_the_guide_holds_three_agendas_and_what_to_say(meeting: Meeting) -> None:
    text = shown(leading(meeting, "guide"))
    for title in ("Agenda: 90 minutes", "Agenda: Half a day", "Agenda: Two sessions", "What to say"):
        assert title in text


def test_once_answers_are_shown_only_the_title_can_be_changed(meeting: Meeting) -> None:
    meeting.answers("it", ROLES)
    meeting.reveal()
    page = leading(meeting, "settings")
    assert "only the title can still be changed" in shown(page)
    (title,) = (field for field in page.text_input if field.label == "Title, as people see it")
    title.set_value("Spring check")
    press(page, "Save")
    assert meeting.held.settings.title == "Spring check"


def test_a_workshop_goes_into_the_archive_and_comes_back(workspace: Workspace, meeting: Meeting) -> None:
    token = meeting.answers("it", ROLES)
    page = press(leading(meeting, "settings"), "Put it into the archive")
    assert meeting.held.is_archived
    assert "This workshop is archived" in shown(page)
    assert not any(button.label in {"Save", "Open the room"} for button in page.button)
    assert "This workshop is archived" in shown(run_page("room", meeting.assessment, w=meeting.workshop))
    phone = run_page("join", t=token)
    assert "This workshop is closed for now" in shown(phone)
    assert not phone.radio
    assert "Everything shown so far (Excel)" in labels_of_files(leading(meeting, "outcome"))
    newer = open_workshop(workspace, meeting.assessment, two_sides())
    assert "(archived)" in next(
        button.label
        for button in run_page("workshop", meeting.assessment).button
        if button.key == f"other-{meeting.workshop}"
    )
    press(leading(meeting, "settings"), "Bring it back")
    assert not meeting.held.is_archived
    assert newer.version == 1


def test_what_is_typed_into_the_settings_and_not_saved_outlasts_the_archive(meeting: Meeting) -> None:
    page = leading(meeting, "settings")
    field(page.text_input, "title:").set_value("Spring check")
    page = press(press(page, "Put it into the archive"), "Bring it back")
    title = field(page.text_input, "title:")
    assert title.value == "Spring check"
    press(page, "Save")
    assert meeting.held.settings.title == "Spring check"


def labels_of_files(page: AppTest) -> list[str]:
    return [each.proto.label for each in page.get("link_button")]


def test_who_leads_and_has_a_seat_sees_no_more_than_others(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "browser", lambda: "hers")
    for level in (0, 3, 3):
        meeting.answers("it", dict.fromkeys(ROLES, level))
    own = meeting.seat(meeting.answers("it", dict.fromkeys(ROLES, 0)))
    invite(meeting.workspace, meeting.held, "it", ["Ann"])
    before = shown(leading(meeting, "invite"))
    assert "0 of 6" in before
    remember_browser(meeting.workspace, own, "hers")
    after = shown(leading(meeting, "invite"))
    assert "0 of 6" not in after
    assert "Not done" in after
    meeting.reveal()
    progress = shown(leading(meeting, "progress"))
    assert "answers so far" not in progress
    assert "How many have answered each question" not in progress
    outcome = shown(leading(meeting, "outcome"))
    assert not any(words in outcome for words in ("How far people agree", "the group agrees", "Leaders and staff see"))
    marked = [button.label for button in run_page("room", meeting.assessment, w=meeting.workshop).button]
    assert not any("far apart" in label.casefold() or "differ" in label.casefold() for label in marked)
    monkeypatch.setattr(device, "browser", lambda: "another's")
    assert "answers so far" in shown(leading(meeting, "progress"))
    assert "How far people agree" in shown(leading(meeting, "outcome"))
    for slug in ROLES:
        show(meeting.workspace, meeting.room, slug)
    free = [button.label for button in run_page("room", meeting.assessment, w=meeting.workshop).button]
    assert any("far apart" in label.casefold() or "differ" in label.casefold() for label in free)


def test_the_file_of_a_workshop_is_made_when_it_is_asked_for(
    workspace: Workspace, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(files, "room_workbook", lambda _, held: made.append(held.id) or b"book")
    page = leading(meeting, "outcome")
    (address,) = (each.proto.url for each in page.get("link_button") if "Everything shown" in each.proto.label)
    assert made == []
    make = downloads._maker(address.rpartition("/")[2])
    assert make is not None
    assert make(workspace, meeting.assessment).data == b"book"
    assert made == [meeting.workshop]
    with pytest.raises(NotThere):
        make(workspace, workspace.start("Other"))


def test_a_second_facilitator_is_given_a_link_the_lead_and_loses_both(meeting: Meeting) -> None:
    meeting.answers("it", ROLES)
    page = leading(meeting, "invite")
    field(page.text_input, "leader-first:").set_value("Ada")
    field(page.text_input, "leader-name:").set_value(EVIL)
    press(page, "Make a link for leading the room")
    link = next(code.value for code in page.code if "/room?l=" in code.value).partition("?l=")[2]
    other = run_page("room", l=link)
    assert "Ada leads the room." in shown(other)
    assert not [button for button in other.button if button.key == "begin"]
    assert "<img src=x" not in shown(other)
    first = run_page("room", meeting.assessment, w=meeting.workshop)
    next(button for button in first.button if (button.key or "").startswith("lead-to:")).click().run()
    assert not [button for button in first.button if button.key == "begin"]
    assert [button for button in run_page("room", l=link).button if button.key == "begin"]
    here = shown(run_page("room", l=link, view="progress"))
    assert "Groups" in here
    assert "end of this page" not in here
    assert "end of this page" in shown(leading(meeting, "progress"))
    press(first, "Take the lead back")
    assert [button for button in first.button if button.key == "begin"]
    page = leading(meeting, "invite")
    field(page.text_input, "leader-name:").set_value("Bea")
    next(button for button in page.button if (button.key or "").startswith("leader-back:")).click().run()
    assert field(page.text_input, "leader-name:").value == "Bea", "it is being typed for the next link"
    assert "This link no longer works" in shown(run_page("room", l=link))


def test_opening_a_workshop_closes_the_form_so_that_a_second_press_opens_no_other(
    workspace: Workspace, meeting: Meeting
) -> None:
    page = press(leading(meeting, "invite"), "Open a new one")
    field(page.text_input, "title:new-").set_value("Second one")
    first = next(button.key for button in page.button if button.label == "Open the workshop")
    page = press(page, "Open the workshop")

    assert [each.value for each in page.toast] == ["The workshop is open"]
    assert "Open the workshop" not in [button.label for button in page.button]
    assert page.query_params["part"] == "invite"
    assert first not in {button.key for button in press(page, "Open a new one").button}
    assert len(list_workshops(workspace, meeting.assessment)) == 2


def test_another_workshop_like_this_one_is_opened_by_one_press(meeting: Meeting) -> None:
    page = press(leading(meeting, "settings"), "Open another like this")

    first, second = list_workshops(meeting.workspace, meeting.assessment)
    assert first.settings == second.settings
    assert [each.value for each in page.toast] == ["Another workshop is open. Give it a title of its own."]
    assert not page.exception


def test_a_workshop_is_deleted_only_after_a_question_that_says_what_stays(meeting: Meeting) -> None:
    meeting.answers("it", ROLES)
    page = press(leading(meeting, "settings"), "Delete this workshop")
    assert "what one person gave in it go for good. The assessment stays as it is" in shown(page)
    page = press(page, "Cancel")
    assert list_workshops(meeting.workspace, meeting.assessment)
    page = press(press(page, "Delete this workshop"), "Yes, delete it")

    assert list_workshops(meeting.workspace, meeting.assessment) == ()
    assert "talk only about where you differ" in shown(page)
    assert not page.exception


def test_the_room_begins_only_after_a_question_when_somebody_is_not_done(meeting: Meeting) -> None:
    meeting.answers("it", {FIRST.id: 1})
    page = press(run_page("room", meeting.assessment, w=meeting.workshop), "Begin to show answers")
    assert meeting.held.stage == "answering"
    press(page, "Yes, show answers")
    assert meeting.held.stage == "revealing"
    press(page, "Back to answering")
    assert meeting.held.stage == "answering"


def test_the_room_shows_dots_only_after_they_are_shown(meeting: Meeting) -> None:
    for level in (0, 1, 3, 3):
        meeting.answers("it", {FIRST.id: level})
    meeting.reveal()
    page = run_page("room", meeting.assessment, w=meeting.workshop)
    assert "<i></i>" not in shown(page)
    press(page, "Show answers")
    assert shown(page).count("<i></i>") == 4
    assert "talk about this first" in shown(page)
    press(page, "Two minutes")
    assert "rtimer" in shown(page)


def test_too_few_answers_show_no_dots_but_can_be_agreed_on(meeting: Meeting) -> None:
    for level in (0, 3):
        meeting.answers("it", {FIRST.id: level})
    meeting.reveal()
    page = run_page("room", meeting.assessment, w=meeting.workshop)
    assert "Show answers" not in [button.label for button in page.button]
    assert "<i></i>" not in shown(page)
    assert "Fewer than four of you answered this" in shown(page)
    page.radio(f"agreed:{FIRST.id}:{meeting.workshop}").set_value("1")
    page.run()
    page.text_input(f"reason:{FIRST.id}:{meeting.workshop}").set_value("Seen")
    press(page, "Record")
    assert meeting.room.agreed[FIRST.id].level == 1


def test_a_second_vote_in_which_some_are_missing_ends_only_after_a_question(meeting: Meeting) -> None:
    tokens = [meeting.answers("it", {FIRST.id: level}) for level in (0, 1, 3, 3)]
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    ask_again(meeting.workspace, meeting.room, FIRST.id)
    meeting.seat(tokens[0]).answer_again(FIRST.id, 2)
    page = press(run_page("room", meeting.assessment, w=meeting.workshop), "Show second votes")
    assert "1 of 4 have voted again. There is no third vote" in shown(page)
    assert meeting.room.again[FIRST.id].is_open
    press(page, "Yes, show the second votes")
    assert not meeting.room.again[FIRST.id].is_open


def test_who_was_not_done_when_answers_were_shown_is_told_what_stays_possible(meeting: Meeting) -> None:
    for level in (0, 1, 3):
        meeting.answers("it", {FIRST.id: level})
    token = meeting.answers("it", {FIRST.id: 3})
    meeting.reveal()
    told = shown(run_page("join", t=token))
    assert "Five questions of yours stayed without an answer" in told
    assert "You can still vote wherever the room votes again." in told


def test_who_joins_when_answers_are_shown_is_told_so_before_and_after(meeting: Meeting) -> None:
    assert "If you are the only one to take part" in shown(run_page("join", c=meeting.code("it")))
    for level in (0, 1, 3, 3):
        meeting.answers("it", {FIRST.id: level})
    idle = meeting.person("it")
    meeting.reveal()
    page = run_page("join", c=meeting.code("it"))
    assert "Answers are being shown already, so no first answer is asked of you." in shown(page)
    assert "If you are the only one to take part" not in shown(page)
    press(page, "Join")
    assert "You joined when answers were being shown already" in shown(page)
    assert "stayed without an answer" not in shown(page)
    before = shown(run_page("join", t=idle))
    assert "Six questions of yours stayed without an answer" in before
    assert "You joined when" not in before
    conclude(meeting.workspace, meeting.room)
    assert "This workshop is over, so no answer is asked of you." in shown(run_page("join", c=meeting.code("it")))


def test_the_message_for_the_day_after_names_who_does_what_and_which_problem_comes_first(meeting: Meeting) -> None:
    problems = {"late": "Late orders", "mail": "Sort mail"}
    for slug, name in problems.items():
        meeting.workspace.save(meeting.assessment, "problem", slug, CandidateProblem(id=slug, name=name))
    tokens = [meeting.answers("it", ROLES) for _ in range(4)]
    open_scoring(meeting.workspace, meeting.reveal(), list(problems), ["labour"])
    for token in tokens:
        for slug, level in (("late", 3), ("mail", 0)):
            meeting.seat(token).score(slug, "labour", level)
    close_scoring(meeting.workspace, meeting.room)
    before = leading(meeting, "outcome")
    assert "The plan follows." in before.code[-1].value
    assert "added once the result is in the assessment" in shown(before)
    conclude(meeting.workspace, meeting.room)
    message = leading(meeting, "outcome").code[-1].value
    assert "Which problem first, as you scored them" in message
    assert "1. Late orders" in message
    steps = message.partition("What happens next")[2].splitlines()[1:4]
    assert all(re.search(r"^- .+: .+ 20\d\d$", step) for step in steps)
    press(leading(meeting, "settings"), "Put it into the archive")
    meeting.workspace.save(meeting.assessment, "problem", "late", CandidateProblem(id="late", name="Late parcels"))
    for action in planned_actions(meeting.workspace.findings(meeting.assessment)):
        meeting.workspace.save(meeting.assessment, "action-edit", action.id, ActionEdit(status="done"))
    assert leading(meeting, "outcome").code[-1].value == message


def test_the_projector_shows_the_room_and_has_nothing_to_press_or_to_type(meeting: Meeting) -> None:
    def projected() -> AppTest:
        page = run_page("room", meeting.assessment, w=meeting.workshop, view="projector")
        typed = [each for each in page.text_input if each.key != "seen-by-this-tab"]
        assert not [*page.button, *page.radio, *typed, *page.checkbox, *page.multiselect]
        return page

    for level in (0, 1, 3, 3):
        meeting.answers("it", {FIRST.id: level})
    code = meeting.code()
    assert f"{code[:3]} {code[3:]}" in shown(projected())
    new = renew_code(meeting.workspace, meeting.held, "everyone")
    assert f"{new[:3]} {new[3:]}" in shown(projected())
    room = meeting.reveal()
    assert FIRST.text in shown(projected())
    assert "<i></i>" not in shown(projected())
    show(meeting.workspace, room, FIRST.id)
    assert shown(projected()).count("<i></i>") == 4
    record_decision(meeting.workspace, meeting.held, "Do without a vendor", owner=EVIL)
    conclude(meeting.workspace, meeting.room)
    assert "Do without a vendor" in shown(projected())
    assert "<img src=x" not in shown(projected())


def test_whoever_leads_sees_what_to_know_of_each_question_and_chooses_which_come_first(meeting: Meeting) -> None:
    gate = next(question for question in library().questionnaire.dimensions[3].questions if question.id in GATES)
    others = [question for question in library().questionnaire.dimensions[3].questions if question.id != gate.id]
    for level in (0, 0, 3, 3):
        meeting.answers("it", {gate.id: level, others[0].id: 2})
    meeting.answers("it", {others[1].id: 1})
    room = meeting.reveal()
    page = run_page("room", meeting.assessment, w=meeting.workshop)
    label = {each.key: each.label for each in page.button if (each.key or "").startswith("room-to:")}
    assert f"room-to:{gate.id}" not in label
    assert "(decides a gate, on the screen now)" in shown(page)
    assert "far apart" not in shown(page)
    assert "(" not in label[f"room-to:{others[0].id}"]
    assert "too few answers to show" in label[f"room-to:{others[1].id}"]
    assert agenda(meeting.workspace, room)[0] == gate.id

    field(page.multiselect, "agenda:").set_value([others[1].id, gate.id]).run()
    press(page, "Talk about these first")
    assert agenda(meeting.workspace, meeting.room)[:2] == (others[1].id, gate.id)
    assert "Question 1 of 2" in shown(run_page("room", meeting.assessment, w=meeting.workshop, view="projector"))
    page.button(f"room-to:{others[0].id}").click().run()
    label = {each.key: each.label for each in page.button if (each.key or "").startswith("room-to:")}
    assert f"room-to:{others[0].id}" not in label
    assert "(decides a gate)" in label[f"room-to:{gate.id}"]
    show(meeting.workspace, meeting.room, gate.id)
    page.run()
    label = {each.key: each.label for each in page.button if (each.key or "").startswith("room-to:")}
    assert "decides a gate and far apart, shown)" in label[f"room-to:{gate.id}"]
    with pytest.raises(Refused):
        choose_agenda(meeting.workspace, meeting.room, ["nothing"])


def test_an_open_question_names_who_brings_evidence(meeting: Meeting) -> None:
    meeting.answers("it", {FIRST.id: 1})
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    page = run_page("room", meeting.assessment, w=meeting.workshop)
    page.radio(f"agreed:{FIRST.id}:{meeting.workshop}").set_value("open")
    page.run()
    press(page, "Record")
    assert "Say who brings the evidence." in shown(page)
    page.text_input(f"owner:{FIRST.id}:{meeting.workshop}").set_value(EVIL)
    press(page, "Record")
    assert meeting.room.agreed[FIRST.id].open_owner == EVIL
    assert "<img src=x" not in shown(page)


def test_a_promise_of_the_room_is_ticked_off_on_the_roadmap_and_told_on_the_results(meeting: Meeting) -> None:
    for level in (0, 1, 3, 3):
        meeting.answers("it", {FIRST.id: level})
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    page = run_page("room", meeting.assessment, w=meeting.workshop)
    page.radio(f"agreed:{FIRST.id}:{meeting.workshop}").set_value("open").run()
    page.text_input(f"owner:{FIRST.id}:{meeting.workshop}").set_value(EVIL)
    page.date_input(f"until:{FIRST.id}:{meeting.workshop}").set_value(date(2026, 12, 1))
    press(page, "Record")
    page = leading(meeting, "outcome")
    press(page, "Add to the minutes")
    assert "Write down what was decided." in shown(page)
    page.text_input(f"decision:{meeting.workshop}").set_value("Do without a vendor")
    press(page, "Add to the minutes")
    assert page.text_input(f"decision:{meeting.workshop}").value == ""
    assert "Do without a vendor" in page.code[-1].value
    conclude(meeting.workspace, meeting.room)

    page = run_page("roadmap", meeting.assessment)
    tick = next(each for each in page.checkbox if FIRST.text[:12] in each.label)
    assert "1 December 2026" in tick.label
    tick.check().run()
    (promise,) = (each for each in minutes_of(meeting) if each.owner)
    assert (promise.owner, promise.by, promise.is_done) == (EVIL, date(2026, 12, 1), True)
    results = shown(run_page("results", meeting.assessment))
    assert "Agreed and promised in the workshop" in results
    assert "Do without a vendor" in results
    assert "<img src=x" not in results


def test_who_promised_and_by_when_can_be_changed_and_a_promise_keeps_a_name(meeting: Meeting) -> None:
    record_decision(meeting.workspace, meeting.held, "Order the test data", owner="Ann", by=date(2026, 12, 1))
    page = run_page("roadmap", meeting.assessment)
    next(each for each in page.text_input if each.label == "Who").set_value("Bo").run()
    next(each for each in page.date_input if each.label == "By when").set_value(date(2026, 12, 8)).run()
    next(each for each in page.text_input if each.label == "Who").set_value(" ").run()

    (promise,) = minutes_of(meeting)
    assert (promise.owner, promise.by) == ("Bo", date(2026, 12, 8))
    assert "A promise needs a name." in shown(page)


def test_the_next_workshop_shows_what_was_promised_last_time(meeting: Meeting) -> None:
    record_decision(meeting.workspace, meeting.held, "Order the test data", owner=EVIL)
    following = open_workshop(meeting.workspace, meeting.assessment, two_sides())
    for name, more in (("workshop", {"part": "progress"}), ("room", {})):
        told = shown(run_page(name, meeting.assessment, w=following.id, **more))
        assert "Promised last time" in told
        assert "Order the test data" in told
        assert "<img src=x" not in told
    assert "Promised last time" not in shown(run_page("room", meeting.assessment, w=meeting.workshop))


def test_a_decision_that_was_taken_out_can_be_brought_back(meeting: Meeting) -> None:
    record_decision(meeting.workspace, meeting.held, "Do without a vendor")
    before = minutes_of(meeting)
    page = press(press(leading(meeting, "outcome"), "Remove Do without a vendor"), "Yes, remove it")
    assert minutes_of(meeting) == ()
    press(page, "Bring it back")
    assert minutes_of(meeting) == before
    assert not [each for each in page.button if each.label == "Bring it back"]


def test_a_question_that_the_room_left_open_says_so_alone_and_in_its_section_until_it_is_answered(
    meeting: Meeting,
) -> None:
    meeting.answers("it", {FIRST.id: 1})
    left = Consensus(question=FIRST.id, level=None, open_owner="Ann")
    agree(meeting.workspace, meeting.reveal(), left, expected_version=0)
    conclude(meeting.workspace, meeting.room)
    page = run_page("answer", meeting.assessment, q=FIRST.id)
    for _ in range(2):
        assert shown(page).count("The room left this open on") == 1
        page.button(key="other-way").click().run()
    field(page.radio, f"answer:{FIRST.id}").set_value("2").run()
    page.run()
    assert "The room left this open on" not in shown(page)


def test_the_room_is_told_what_was_promised_before_on_the_same_question(meeting: Meeting) -> None:
    meeting.answers("it", {FIRST.id: 1})
    promised = Consensus(question=FIRST.id, level=None, open_owner=EVIL)
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    agree(meeting.workspace, meeting.room, promised, expected_version=0)
    later = Meeting(meeting.workspace, meeting.assessment, open_workshop(*again(meeting)).id)
    later.answers("it", {FIRST.id: 1})
    later.reveal()
    told = shown(run_page("room", later.assessment, w=later.workshop))
    assert "It stays in the minutes until somebody marks it as done." in told
    assert "<img src=x" not in told


def again(meeting: Meeting) -> tuple[Workspace, str, WorkshopSettings]:
    return meeting.workspace, meeting.assessment, meeting.held.settings


def minutes_of(meeting: Meeting) -> tuple[MinuteItem, ...]:
    return meeting.workspace.open(meeting.assessment).assessment.minutes


def test_what_is_typed_in_the_room_stays_until_it_is_recorded(meeting: Meeting) -> None:
    meeting.answers("it", {FIRST.id: 1})
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    page = run_page("room", meeting.assessment, w=meeting.workshop)
    page.radio(f"agreed:{FIRST.id}:{meeting.workshop}").set_value("1").run()
    page.text_input(f"reason:{FIRST.id}:{meeting.workshop}").set_value(EVIL).run()
    leave_and_return(page, "room")
    assert page.radio(f"agreed:{FIRST.id}:{meeting.workshop}").value == "1"
    assert page.text_input(f"reason:{FIRST.id}:{meeting.workshop}").value == EVIL


def test_settings_stay_as_typed_until_they_are_saved(meeting: Meeting) -> None:
    page = leading(meeting, "settings")
    title = next(each.key for each in page.text_input if each.label == "Title, as people see it")
    page.text_input(title).set_value("Spring check").run()
    leave_and_return(page, "workshop")
    assert page.text_input(title).value == "Spring check"


def test_a_workshop_that_is_not_open_yet_stays_as_typed_and_belongs_to_its_assessment(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("workshop", assessment_id)
    field(page.text_input, "title:new-").set_value("Spring check").run()
    leave_and_return(page, "workshop")
    assert field(page.text_input, "title:new-").value == "Spring check"
    page.query_params["a"] = workspace.start("Other", "Southwind")
    assert field(page.run().text_input, "title:new-").value != "Spring check"


def test_what_is_chosen_and_not_handed_in_outlasts_that_the_page_is_loaded_anew(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "browser", lambda: assessment_id)
    page = run_page("workshop", assessment_id)
    kinds = ("radio", "button_group", "button_group", "date_input", "selectbox", "checkbox")
    starts = ("names:new-", "least:new-", "sections:it:new-", "by:new-", "language:new-", "leading:it:new-")
    chosen: tuple[Any, ...] = (True, 3, ["roles"], workspace.today() + timedelta(days=24), "de", True)
    for kind, start, value in zip(kinds, starts, chosen, strict=True):
        field(getattr(page, kind), start).set_value(value).run()
    press(page, "Add a group")
    names = [each.key for each in page.text_input if each.key.startswith("name:")]

    page = run_page("workshop", assessment_id)
    found = [field(getattr(page, kind), start).value for kind, start in zip(kinds, starts, strict=True)]
    assert tuple(found) == chosen
    assert [each.key for each in page.text_input if each.key.startswith("name:")] == names
    field(page.text_input, names[-1]).set_value("Night shift")
    press(page, "Open the workshop")

    (opened,) = list_workshops(workspace, assessment_id)
    assert (opened.settings.is_named, opened.settings.least, opened.settings.answer_by) == (True, 3, chosen[3])
    assert opened.settings.groups[-1].name == "Night shift"
    fresh = run_page("workshop", assessment_id, w=opened.id, part="new")
    assert field(fresh.radio, "names:new-").value is False


def test_what_the_room_chose_outlasts_a_reload_until_it_is_recorded(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "browser", lambda: meeting.workshop)
    meeting.answers("it", {FIRST.id: 1})
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    key = f"agreed:{FIRST.id}:{meeting.workshop}"
    run_page("room", meeting.assessment, w=meeting.workshop).radio(key).set_value("1").run()

    page = run_page("room", meeting.assessment, w=meeting.workshop)
    assert page.radio(key).value == "1"
    page.text_input(f"reason:{FIRST.id}:{meeting.workshop}").set_value("Seen")
    press(page, "Record")
    assert meeting.room.agreed[FIRST.id].level == 1
    version = meeting.room.versions["consensus", FIRST.id]
    theirs = Consensus(question=FIRST.id, level=2, reason="Asked again")
    agree(meeting.workspace, meeting.room, theirs, expected_version=version)

    page = run_page("room", meeting.assessment, w=meeting.workshop)
    assert page.radio(key).value == "2"
    assert page.text_input(f"reason:{FIRST.id}:{meeting.workshop}").value == "Asked again"


def test_the_name_typed_for_ideas_stays_while_others_are_ticked(meeting: Meeting) -> None:
    seat = meeting.seat(meeting.answers("it", ROLES))
    for name in ("Late orders", "Lost orders"):
        seat.propose(name, "")
    page = leading(meeting, "problems")
    first, second = (each.key for each in page.checkbox)
    page.checkbox(first).check().run()
    field(page.text_input, "idea-name:").set_value("Orders").run()
    page.checkbox(second).check().run()
    press(page, "Merge into one problem")
    press(page, "Yes, merge them")
    taken = meeting.workspace.open(meeting.assessment).assessment.response.problems
    assert [each.name for each in taken] == ["Orders"]
    press(page, "Take back Orders")
    assert meeting.workspace.open(meeting.assessment).assessment.response.problems == ()
    assert len(page.checkbox) == 2


def test_the_usual_next_step_with_ideas_is_the_primary_one_and_never_a_merge(meeting: Meeting) -> None:
    tokens = [meeting.person() for _ in range(4)]
    page = leading(meeting, "problems")
    for name in ("Late orders", "Lost orders", "Chess robot"):
        meeting.seat(tokens[0]).propose(name)

    def next_steps() -> list[str]:
        below = ("idea-", "points-")
        return [each.label for each in page.button if each.proto.type == "primary" and each.key.startswith(below)]

    page.run()
    for tick in page.checkbox:
        tick.check().run()
    assert next_steps() == ["Let each give three points to those ticked"]
    press(page, "Let each give three points to those ticked")
    assert next_steps() == ["Close the vote"]
    press(page, "Close the vote")
    assert next_steps() == ["Take up each as a problem"]
    page.checkbox[0].uncheck().run()
    page.checkbox[1].uncheck().run()
    press(page, "Take up as a problem")
    assert "One taken up" in [each.label for each in page.expander]


def test_what_is_proposed_to_be_scored_follows_the_problems_until_somebody_chooses(meeting: Meeting) -> None:
    page = leading(meeting, "problems")
    for number in range(1, 4):
        name = f"p{number}"
        meeting.workspace.save(meeting.assessment, "problem", name, CandidateProblem(id=name, name=name.upper()))
        page.run()
        assert page.multiselect(f"score-problems:{meeting.workshop}").value == ["p1", "p2", "p3"][:number]
    page.multiselect(f"score-problems:{meeting.workshop}").set_value(["p2"]).run()
    meeting.workspace.save(meeting.assessment, "problem", "p4", CandidateProblem(id="p4", name="P4"))
    page.run()
    assert page.multiselect(f"score-problems:{meeting.workshop}").value == ["p2"]


def leave_and_return(page: AppTest, name: str) -> None:
    """Look at another page, and come back to this one by the same address."""
    query = dict(page.query_params)
    for each in ("method", name):
        page.switch_page(str(Path("..") / "pages" / f"{each}.py"))
        for key, value in query.items():
            page.query_params[key] = value
        page.run()
        assert not page.exception


def test_with_names_the_room_sees_who_gave_what(workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace, two_sides(is_named=True))
    meeting.answers("it", {FIRST.id: 0}, "Ann")
    meeting.answers("it", {FIRST.id: 3}, EVIL)
    show(workspace, meeting.reveal(), FIRST.id)
    text = shown(run_page("room", meeting.assessment, w=meeting.workshop))

    assert "<small>Ann</small>" in text
    assert "<img src=x" not in text


def test_an_invited_person_agrees_to_names_first(workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace, two_sides(is_named=True))
    (ann,) = invite(workspace, meeting.held, "it", ["Ann"])
    page = run_page("join", i=ann.token)
    press(page, "Begin")
    assert not page.radio
    press(page, "I agree")
    assert page.radio


def test_a_person_answers_goes_on_and_sees_what_is_missing(meeting: Meeting) -> None:
    token = meeting.person()
    page = run_page("join", t=token)
    page.radio(f"vote-1:{FIRST.id}:0").set_value("dont-know")
    press(page, "Next")
    assert meeting.seat(token).answers()[FIRST.id].given == "dont-know"
    assert f"Question 2 of {len(ROLES)}" in shown(page)
    page.query_params["q"] = "overview"
    assert f"{len(ROLES) - 1} questions without an answer" in shown(page.run())
    assert live_view(meeting.workspace, meeting.held).answers == 1


def test_an_answer_from_another_device_is_taken_in_and_not_overwritten(meeting: Meeting) -> None:
    token = meeting.person()
    page = run_page("join", t=token, q=FIRST.id)
    page.radio(f"vote-1:{FIRST.id}:0").set_value("1")
    page.run()
    meeting.seat(token).answer(FIRST.id, 3)
    page.run()
    assert page.radio(f"vote-1:{FIRST.id}:1").value == "3"
    assert meeting.seat(token).answers()[FIRST.id].given == 3


def test_a_tap_after_answers_are_shown_is_told_at_once_and_kept_for_whoever_leads(workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace, two_sides(is_named=True))
    token = meeting.answers("it", {FIRST.id: 1}, "Ann")
    page = run_page("join", t=token, q=FIRST.id)
    meeting.reveal()
    page.radio(f"vote-1:{FIRST.id}:0").set_value("3").run()

    assert "so your last choice came too late to count" in shown(page)
    assert meeting.seat(token).answers()[FIRST.id].given == 1
    told = shown(leading(meeting, "outcome"))
    assert "What came too late to count" in told
    assert f"Ann: {FIRST.levels[3].short}." in told
    assert "came too late" not in shown(page.run())


def test_late_choices_of_few_people_are_counted_and_not_shown(meeting: Meeting) -> None:
    pages = [run_page("join", t=meeting.answers("it", {FIRST.id: 1}), q=FIRST.id) for _ in range(4)]
    meeting.reveal()
    for number, page in enumerate(pages):
        page.radio(f"vote-1:{FIRST.id}:0").set_value("2").run()
        told = shown(leading(meeting, "outcome"))
        assert (f"Four: {FIRST.levels[2].short}." in told) == (number == 3)
        assert ("Too few to show what was chosen" in told) == (number < 3)


def test_a_tap_that_loses_the_race_against_the_reveal_is_kept_too(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = meeting.person()
    page = run_page("join", t=token, q=FIRST.id)
    meeting.answers("it", {FIRST.id: 0})
    stale = meeting.seat(token)
    meeting.reveal()
    monkeypatch.setattr(seat, "find_seat", lambda *_: stale)
    page.radio(f"vote-1:{FIRST.id}:0").set_value("3").run()

    assert "so your last choice came too late to count" in shown(page)
    assert [note.given for note in meeting.seat(token).late()] == ["3"]


def test_a_score_and_a_second_vote_that_come_too_late_are_kept(meeting: Meeting) -> None:
    token = meeting.answers("it", {FIRST.id: 1})
    meeting.workspace.save(meeting.assessment, "problem", "late", CandidateProblem(id="late", name="Late orders"))
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    ask_again(meeting.workspace, meeting.room, FIRST.id)
    open_scoring(meeting.workspace, meeting.room, ["late"], ["labour"])
    page = run_page("join", t=token)
    close_second_vote(meeting.workspace, meeting.room, FIRST.id)
    close_scoring(meeting.workspace, meeting.room)
    page.radio(f"vote-2:{FIRST.id}:0").set_value("3")
    page.radio(late.score_field(meeting.seat(token), "late", "labour")).set_value("2").run()

    kept = {(note.kind, note.about, note.given) for note in meeting.seat(token).late()}
    assert kept == {("vote-2", FIRST.id, "3"), ("score", "late.labour", "2")}
    assert "Score of Late orders" in shown(leading(meeting, "outcome"))


def test_a_score_given_on_another_device_stays_when_this_one_draws_again_and_is_not_late(meeting: Meeting) -> None:
    token = meeting.answers("it", {FIRST.id: 1})
    meeting.workspace.save(meeting.assessment, "problem", "late", CandidateProblem(id="late", name="Late orders"))
    meeting.reveal()
    open_scoring(meeting.workspace, meeting.room, ["late"], ["labour"])
    field = late.score_field(meeting.seat(token), "late", "labour")
    page, other = run_page("join", t=token), run_page("join", t=token)
    assert page.radio(field).value is None
    page.radio(field).set_value("1").run()
    meeting.seat(token).score("late", "labour", 2)
    page.run()
    assert (page.radio(field).value, meeting.seat(token).scores()) == ("2", {("late", "labour"): 2})
    close_scoring(meeting.workspace, meeting.room)
    for each in (page, other):
        assert "too late" not in shown(each.run())
    assert meeting.seat(token).late() == ()


def test_an_idea_that_was_typed_when_the_workshop_ended_reaches_whoever_leads(meeting: Meeting) -> None:
    for _ in range(4):
        token = meeting.answers("it", ROLES)
    meeting.reveal()
    page = run_page("join", t=token)
    conclude(meeting.workspace, meeting.room)
    page.text_input(late.idea_field(meeting.seat(token), "name")).set_value(EVIL)
    page = page.run()

    assert "your idea came too late to be sent" in shown(page)
    told = shown(leading(meeting, "outcome"))
    assert "An idea" in told
    assert "<img src=x" not in told
    page.run()
    assert [note.given for note in meeting.seat(token).late()] == [EVIL]


def test_ideas_of_two_fields_that_begin_alike_are_both_kept_and_each_is_gone_on_with(meeting: Meeting) -> None:
    token = meeting.answers("it", ROLES)
    meeting.reveal()
    page = run_page("join", t=token)
    conclude(meeting.workspace, meeting.room)
    typed = {"Heating": " costs", "Heating: ask": " the caretakers"}
    seat = meeting.seat(token)
    fields = (late.idea_field(seat, "name"), late.idea_field(seat, "name", "person"))
    for field, text in zip(fields, typed, strict=True):
        page.text_input(field).set_value(text)
    sent = page._tree.get_widget_states()
    page._run(sent)
    assert sorted(note.given for note in meeting.seat(token).late()) == list(typed)
    for each in sent.widgets:
        if each.string_value in typed:
            each.string_value += typed[each.string_value]
    page._run(sent)
    assert sorted(note.given for note in meeting.seat(token).late()) == ["Heating costs", "Heating: ask the caretakers"]


def test_an_idea_is_sent_and_listed(meeting: Meeting) -> None:
    token = meeting.person()
    page = run_page("join", t=token, q="overview")
    page.text_input(late.idea_field(meeting.seat(token), "name")).set_value(EVIL)
    press(page, "Send the idea")
    assert "Choose what it is like." in shown(page)
    page.radio(late.idea_field(meeting.seat(token), "type")).set_value("forecast").run()
    press(page, "Send the idea")
    (idea,) = meeting.seat(token).ideas()
    assert (idea.name, idea.type) == (EVIL, "forecast")

    next(each for each in page.button if each.label.startswith("Change ")).click().run()
    page.text_input(f"idea-new-name:{idea.id}").set_value("Late parcels")
    press(page, "Save the change")
    assert meeting.seat(token).proposals() == ("Late parcels",)
    press(page, "Take back Late parcels")
    assert meeting.seat(token).proposals() == ()


def test_the_next_idea_starts_empty_and_stays_while_an_earlier_one_is_taken_back(meeting: Meeting) -> None:
    token = meeting.person()
    name, notes, like = (late.idea_field(meeting.seat(token), each) for each in ("name", "notes", "type"))
    page = run_page("join", t=token, q="overview")
    page.text_input(name).set_value("Late orders").run()
    page.radio(like).set_value("forecast").run()
    press(page, "Send the idea")
    assert (page.text_input(name).value, page.text_area(notes).value, page.radio(like).value) == ("", "", None)

    page.text_input(name).set_value("Late parcels")
    page.text_area(notes).set_value("Every day")
    page.radio(like).set_value("anomaly").run()
    press(page, "Take back Late orders")
    found = page.text_input(name).value, page.text_area(notes).value, page.radio(like).value
    assert found == ("Late parcels", "Every day", "anomaly")
    press(page, "Send the idea")
    assert [(each.name, each.notes, each.type) for each in meeting.seat(token).ideas()] == [found]


def test_an_idea_that_was_sent_just_before_the_workshop_ended_is_not_called_too_late(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(4):
        token = meeting.answers("it", ROLES)
    meeting.reveal()
    page = run_page("join", t=token)
    page.text_input(late.idea_field(meeting.seat(token), "name", "model")).set_value("Forecast").run()
    propose = Seat.propose

    def then_end(seat: Seat, name: str, notes: str = "", **more: Any) -> None:
        propose(seat, name, notes, **more)
        conclude(meeting.workspace, meeting.room)

    monkeypatch.setattr(Seat, "propose", then_end)
    press(page, "Send the model")

    assert [idea.name for idea in meeting.seat(token).ideas("model")] == ["Forecast"]
    assert "too late" not in shown(page)
    assert meeting.seat(token).late() == ()


def test_models_and_people_are_named_on_phones_listed_by_who_leads_and_shown_on_the_projector(meeting: Meeting) -> None:
    token = meeting.person()
    page = run_page("join", t=token, q="overview")
    for kind, label in (("model", "Send the model"), ("person", "Send the name")):
        page.text_input(late.idea_field(meeting.seat(token), "name", kind)).set_value(EVIL)
        press(page, label)
        assert [idea.name for idea in meeting.seat(token).ideas(kind)] == [EVIL]
    lead = leading(meeting, "problems")
    for kind, title in (("model", "Models in use"), ("person", "People and their time")):
        lead.button(f"ideas-screen-{kind}").click().run()
        told = shown(run_page("room", meeting.assessment, w=meeting.workshop, view="projector"))
        assert title in told
        assert "&lt;img src=x" in told
        assert "<img src=x" not in told
    for _ in range(2):
        press(lead, "Put it into the assessment")
    response = meeting.workspace.open(meeting.assessment).assessment.response
    assert [each.name for each in (*response.workloads, *response.people)] == [EVIL, EVIL]


def test_three_points_each_are_given_on_phones_and_shown_once_the_vote_is_closed(meeting: Meeting) -> None:
    tokens = [meeting.person() for _ in range(4)]
    for name in ("Late parcels", EVIL):
        meeting.seat(tokens[0]).propose(name)
    lead = leading(meeting, "problems")
    for tick in lead.checkbox:
        tick.check().run()
    press(lead, "Let each give three points to those ticked")
    one, two = meeting.room.points.ideas
    for token in tokens:
        phone = run_page("join", t=token, q="overview")
        phone.segmented_control(late.points_field(meeting.seat(token), one)).set_value(2).run()
        phone.segmented_control(late.points_field(meeting.seat(token), two)).set_value(2).run()
        assert "You have 3 points." in shown(phone)
        if token == tokens[0]:
            too_many = phone
            meeting.seat(token).give_points({one: 2, two: 1})
            continue
        phone.segmented_control(late.points_field(meeting.seat(token), two)).set_value(1).run()
        assert "All your points are given." in shown(phone)
        assert meeting.seat(token).points() == {one: 2, two: 1}
    room = {"w": meeting.workshop, "view": "projector"}
    assert "eight points" not in shown(run_page("room", meeting.assessment, **room))
    press(leading(meeting, "problems"), "Close the vote")
    assert "eight points" in shown(run_page("room", meeting.assessment, **room))
    phone.segmented_control(late.points_field(meeting.seat(token), two)).set_value(0).run()
    assert "so your last points came too late to count" in shown(phone)
    assert [note.kind for note in meeting.seat(token).late()] == ["points"]
    # What was one too many was said at once, and what another device gave counts: neither came too late.
    assert "too late" not in shown(too_many.run())
    assert meeting.seat(tokens[0]).late() == ()


def test_points_given_on_another_device_stay_when_this_one_draws_again(meeting: Meeting) -> None:
    token = meeting.person()
    for name in ("Late parcels", EVIL):
        meeting.seat(token).propose(name)
    one, two = (idea.id for idea in open_ideas(meeting.workspace, meeting.room))
    open_points(meeting.workspace, meeting.room, [one, two])
    fields = {idea: late.points_field(meeting.seat(token), idea) for idea in (one, two)}
    phone = run_page("join", t=token, q="overview")
    phone.segmented_control(fields[one]).set_value(1).run()
    assert meeting.seat(token).points() == {one: 1}

    meeting.seat(token).give_points({two: 2})
    phone.run()
    assert meeting.seat(token).points() == {two: 2}
    assert [phone.segmented_control(fields[idea]).value for idea in (one, two)] == [0, 2]
    phone.segmented_control(fields[one]).set_value(1).run()
    assert meeting.seat(token).points() == {one: 1, two: 2}


def test_the_sheet_is_in_the_language_of_the_invitation(workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace, two_sides().model_copy(update={"language": "de"}))
    text = shown(run_page("room", meeting.assessment, w=meeting.workshop, view="sheet"))
    assert "Machen Sie mit" in text
    assert "data:image/svg+xml" in text


def test_a_finished_workshop_can_go_on(meeting: Meeting) -> None:
    for _ in range(4):
        meeting.answers("it", ROLES)
    change_stage(meeting.workspace, meeting.reveal().held, "finished")
    press(leading(meeting, "outcome"), "Go on with the workshop")
    assert meeting.held.stage == "revealing"


def test_the_list_of_assessments_is_kept_from_those_who_come_from_elsewhere(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Northwind" in shown(run_page("home"))
    monkeypatch.setenv("READINESS_LIST", "off")
    page = run_page("home")
    assert "Northwind" not in shown(page)
    assert [button.label for button in page.button if button.key == "to-join"] == ["Join a workshop"]


def test_a_right_code_opens_the_page_once_there_are_not_too_many_tries_any_more(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    too_many, wrong = (
        TooManyTries("There were too many wrong codes.", "Wait."),
        Refused("No workshop is open.", "Look."),
    )
    asked = iter([too_many, wrong])
    monkeypatch.setattr(joining, "find_entrance", lambda *_: _raised(next(asked)))
    page = run_page("join", None, c="ABCDEF")
    assert "too many wrong codes" in shown(page)

    assert "No workshop is open" in shown(page.run())
    assert "No workshop is open" in shown(page.run())


def _raised(refusal: Refused) -> None:
    raise refusal


def test_a_device_that_scans_the_code_again_keeps_its_seat(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "browser", lambda: "5d41402abc4b2a76")
    page = run_page("join", c=meeting.code("it"))
    press(page, "Join")
    page.radio(f"vote-1:{FIRST.id}:0").set_value("2").run()
    mine = page.query_params["t"]

    again = run_page("join", c=meeting.code("it"))
    assert again.query_params["t"] != mine
    assert meeting.seat(again.query_params["t"]).person == meeting.seat(mine).person
    assert "This device has a seat already" in shown(again)
    assert live_view(meeting.workspace, meeting.held).joined == 1

    other = press(again, "I am somebody else: join anew")
    press(other, "Join")
    assert meeting.seat(other.query_params["t"]).answers() == {}
    assert meeting.seat(mine).answers()[FIRST.id].given == 2
    assert live_view(meeting.workspace, meeting.held).joined == 2


def test_another_device_gets_a_seat_of_its_own(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    for browser in ("5d41402abc4b2a76", "7d793037a0760186", "", ""):
        monkeypatch.setattr(device, "browser", lambda browser=browser: browser)
        press(run_page("join", c=meeting.code("it")), "Join")
    assert live_view(meeting.workspace, meeting.held).joined == 4


def test_a_personal_link_tells_the_promise_until_the_first_answer(meeting: Meeting) -> None:
    (ann,) = invite(meeting.workspace, meeting.held, "it", ["Ann"])
    page = run_page("join", i=ann.token)
    assert "This link was made for Ann. It opens once, in this browser." in shown(page)
    assert live_view(meeting.workspace, meeting.held).joined == 0
    press(page, "Begin")
    assert "Answers are shown only when at least four people gave one" in shown(page).replace("4", "four")
    page.radio(f"vote-1:{FIRST.id}:0").set_value("2").run()
    assert "Answers are shown only when" not in shown(page.run())


def test_a_link_that_was_opened_leads_on_in_its_own_browser_and_asks_others_for_the_code(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    (ann,) = invite(meeting.workspace, meeting.held, "it", ["Ann"])
    monkeypatch.setattr(device, "browser", lambda: "5d41402abc4b2a76")
    own = press(run_page("join", i=ann.token), "Begin")
    code = re.search(r"note your return code: (\w{4} \w{4})", shown(own))
    assert run_page("join", i=ann.token).radio
    assert run_page("join", t=own.query_params["t"]).radio

    monkeypatch.setattr(device, "browser", lambda: "7d793037a0760186")
    assert not run_page("join", t=own.query_params["t"]).radio
    other = run_page("join", i=ann.token)
    assert "This link was opened before, in another browser" in shown(other)
    assert code is not None
    other.text_input(key="return-code-typed").set_value(code[1])
    assert press(other, "Take my seat again").radio
    assert run_page("join", t=own.query_params["t"]).radio


def test_who_leads_makes_one_more_link_at_one_click(meeting: Meeting) -> None:
    (ann,) = invite(meeting.workspace, meeting.held, "it", ["Ann"])
    assert "/join?i=" in "".join(each.value for each in press(leading(meeting, "invite"), "New link for Ann").code)
    assert "This link no longer works" in shown(run_page("join", i=ann.token))


def test_who_is_asked_nothing_is_told_so_and_counts_as_done(meeting: Meeting) -> None:
    token = meeting.person("it")
    leaders = meeting.held.settings.model_copy(update={"groups": meeting.held.settings.groups[:1]})
    meeting.workspace.store.change_workshop(
        meeting.workshop, expected_version=meeting.held.version, settings=leaders.model_dump(mode="json")
    )
    assert "Your group is not asked any question here" in shown(run_page("join", t=token))
    assert live_view(meeting.workspace, meeting.held).done == 1


def test_sections_that_too_few_joined_for_are_named_while_people_join(meeting: Meeting) -> None:
    meeting.person("it")
    meeting.person("it")
    told = shown(leading(meeting, "progress"))
    assert (
        "Answers of a section are shown once four people have given them, so at least that many of those who are"
        in told
    )
    assert "So far there are two for Team roles." in told
    assert "let another group answer the section too" in told
    assert "two for Team roles" in shown(run_page("room", meeting.assessment, w=meeting.workshop))
    projected = shown(run_page("room", meeting.assessment, w=meeting.workshop, view="projector"))
    assert "Two of the four people needed are here" in projected
    for _ in range(2):
        meeting.person("it")
    assert "Answers of a section are shown once" not in shown(leading(meeting, "progress"))


def test_what_helps_a_group_that_is_too_small_is_offered_before_it_is_too_late(workspace: Workspace) -> None:
    groups = tuple(
        each.model_copy(update={"sections": (section,)})
        for each, section in zip(two_sides().groups, ("data", "roles"), strict=True)
    )
    meeting = Meeting.opened(workspace, WorkshopSettings(groups=groups))
    names = {each.id: each.name for each in library().questionnaire.dimensions}
    set_up = shown(leading(meeting, "settings"))
    assert f"{names['data']} is asked of Leaders alone and {names['roles']} is asked of IT alone" in set_up
    token = meeting.person("it")
    page = press(leading(meeting, "progress"), f"Let IT answer {names['data']} too")
    assert meeting.held.settings.group_by_id["it"].sections == ("roles", "data")
    press(page, "Show answers from three people on")
    assert meeting.held.settings.least == 3
    meeting.seat(token).answer(FIRST.id, 1)
    labels = [each.label for each in run_page("room", meeting.assessment, w=meeting.workshop).button]
    assert f"Let Leaders answer {names['roles']} too" in labels
    assert "Show answers from three people on" not in labels


def test_the_first_vote_stays_beside_the_second(meeting: Meeting) -> None:
    tokens = meeting.votes(FIRST.id, [0, 1, 3, 3])
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    ask_again(meeting.workspace, meeting.room, FIRST.id)
    for token in tokens:
        meeting.seat(token).answer_again(FIRST.id, 2)
    close_second_vote(meeting.workspace, meeting.room, FIRST.id)
    for page in (run_page("room", meeting.assessment, w=meeting.workshop), run_page("join", t=tokens[0])):
        assert "<b>2 → 0</b>" in shown(page)
        assert "<b>0 → 4</b>" in shown(page)
        assert FIRST.levels[2].text in shown(page)


def test_the_way_in_says_whose_workshop_it_is(meeting: Meeting) -> None:
    (ben,) = invite(meeting.workspace, meeting.held, "it", ["Ben"])

    assert '<p class="kicker">Northwind</p>' in shown(run_page("join", c=meeting.code()))
    assert '<p class="kicker">Northwind</p>' in shown(run_page("join", i=ben.token))
    assert "Northwind" not in shown(run_page("join"))
