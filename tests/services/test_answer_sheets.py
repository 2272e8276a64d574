"""A sheet that one person filled in counts in a workshop like any other seat, and once."""

import io
from collections.abc import Iterator, Mapping
from hashlib import sha256

import pytest
from openpyxl import load_workbook

from readiness.services import answer_sheets, exporting
from readiness.services.answer_sheets import SheetSeat
from readiness.services.records import Refused
from readiness.services.workshop_entrance import come_back, find_link, open_link
from readiness.services.workshop_invitations import invite
from readiness.services.workshop_progress import live_view
from readiness.services.workshop_seat import find_seat
from readiness.services.workspace import Workspace
from tests.services.workbook_cells import with_cells
from tests.services.workshop_rooms import Meeting, a_workspace, two_sides

NAME = "questions.xlsx"
FIRST, SECOND, THIRD = "Answers!C5", "Answers!C6", "Answers!C7"


@pytest.fixture
def here(sqlite_tables: str) -> Iterator[Workspace]:
    made = a_workspace(sqlite_tables)
    yield made
    made.close()


def filled(workspace: Workspace, slug: str, cells: Mapping[str, object]) -> bytes:
    return with_cells(exporting.empty_workbook(exporting.stored_source(workspace, slug)), cells)


def questions(workspace: Workspace) -> list[str]:
    return [question.id for each in workspace.library.questionnaire.dimensions for question in each.questions]


def test_the_sheet_for_one_person_holds_nobodys_answers_and_no_result(here: Workspace) -> None:
    meeting = Meeting.opened(here)
    for question in questions(here)[:3]:
        here.save(meeting.assessment, "answer", question, {"given": 1, "evidence": "Seen by Ada Quill"})
    pages = load_workbook(io.BytesIO(filled(here, meeting.assessment, {})))
    told = {str(cell.value) for page in pages for row in page.iter_rows() for cell in row if cell.value is not None}
    assert not [words for words in told if "Ada Quill" in words or words.startswith("Phase")]
    assert [pages["Answers"].cell(row, 3).value for row in range(5, 8)] == ["Not answered"] * 3


def test_a_sheet_is_counted_like_a_seat_and_once(here: Workspace) -> None:
    meeting = Meeting.opened(here)
    data = filled(here, meeting.assessment, {FIRST: 2, SECOND: "I do not know", THIRD: None})
    whose = SheetSeat("it", "Ines")

    assert answer_sheets.record_sheet(here, meeting.held, data, NAME, whose).answers == 2

    (person,) = live_view(here, meeting.held).people
    assert (person.name, person.answered, person.has_joined) == ("Ines", 2, True)
    assert here.open(meeting.assessment).assessment.response.answers == {}
    with pytest.raises(Refused, match="recorded already"):
        answer_sheets.record_sheet(here, meeting.held, data, NAME, SheetSeat("it", "Once more"))
    assert len(live_view(here, meeting.held).people) == 1


def test_a_sheet_that_was_saved_again_under_another_name_counts_once_unless_it_is_somebody_elses(
    here: Workspace,
) -> None:
    meeting = Meeting.opened(here)
    data = filled(here, meeting.assessment, {FIRST: 2, SECOND: 1})
    pages = load_workbook(io.BytesIO(data))
    pages.properties.creator = "Another program"
    saved_again = io.BytesIO()
    pages.save(saved_again)
    assert saved_again.getvalue() != data
    answer_sheets.record_sheet(here, meeting.held, data, NAME, SheetSeat("it", "Ines"))

    with pytest.raises(Refused, match="recorded already"):
        answer_sheets.record_sheet(here, meeting.held, saved_again.getvalue(), "copy.xlsx", SheetSeat("it", "Omar"))
    other = SheetSeat("it", "Omar", is_somebody_else=True)
    answer_sheets.record_sheet(here, meeting.held, saved_again.getvalue(), "copy.xlsx", other)
    differing = filled(here, meeting.assessment, {FIRST: 2, SECOND: 2})
    answer_sheets.record_sheet(here, meeting.held, differing, NAME, SheetSeat("it", "Uma"))

    assert [person.answered for person in live_view(here, meeting.held).people] == [2, 2, 2]


def test_a_sheet_that_was_recorded_by_its_bytes_alone_counts_once_too(here: Workspace) -> None:
    """So they were marked before their content told them apart."""
    meeting = Meeting.opened(here)
    data = filled(here, meeting.assessment, {FIRST: 2})
    answer_sheets.record_sheet(here, meeting.held, data, NAME, SheetSeat("it", "Ines"))
    (person,) = live_view(here, meeting.held).people
    mark = {answer_sheets.SHEET: sha256(data).hexdigest()}
    here.store.put(meeting.assessment, "room", answer_sheets.SHEET, mark, at=here.now(), owner=person.id)

    assert answer_sheets.is_recorded(here, meeting.held, answer_sheets.read_sheet(here, meeting.assessment, data, NAME))
    with pytest.raises(Refused, match="recorded already"):
        answer_sheets.record_sheet(here, meeting.held, data, NAME, SheetSeat("it", "Once more"))


def test_an_answer_that_the_organization_gave_as_well_counts_too(here: Workspace) -> None:
    meeting = Meeting.opened(here)
    first = questions(here)[0]
    here.save(meeting.assessment, "answer", first, {"given": 2})
    data = filled(here, meeting.assessment, {FIRST: 2})
    assert answer_sheets.read_sheet(here, meeting.assessment, data, NAME).given == ((first, 2),)


def test_a_sheet_of_somebody_invited_takes_their_seat(here: Workspace) -> None:
    meeting = Meeting.opened(here)
    invite(here, meeting.held, "it", ["Ines"])
    (missing,) = answer_sheets.missing_people(here, meeting.held)
    data = filled(here, meeting.assessment, {FIRST: 1})
    answer_sheets.record_sheet(here, meeting.held, data, NAME, SheetSeat("it", seat=missing.id))
    (person,) = live_view(here, meeting.held).people
    assert (person.name, person.answered) == ("Ines", 1)
    again = filled(here, meeting.assessment, {FIRST: 3})
    with pytest.raises(Refused, match="has been opened by now"):
        answer_sheets.record_sheet(here, meeting.held, again, NAME, SheetSeat("it", seat=missing.id))


def test_a_seat_that_somebody_opened_is_not_offered_for_a_sheet(here: Workspace) -> None:
    meeting = Meeting.opened(here)
    (ines,) = invite(here, meeting.held, "it", ["Ines"])
    (missing,) = answer_sheets.missing_people(here, meeting.held)
    opened = open_link(here, ines.token)
    assert opened is not None
    assert answer_sheets.missing_people(here, meeting.held) == ()
    data = filled(here, meeting.assessment, {FIRST: 1})
    with pytest.raises(Refused, match="has been opened by now"):
        answer_sheets.record_sheet(here, meeting.held, data, NAME, SheetSeat("it", seat=missing.id))
    assert meeting.seat(opened.token).answers() == {}


def test_no_link_reads_what_a_sheet_recorded_in_a_seat_that_nobody_had_opened(here: Workspace) -> None:
    meeting = Meeting.opened(here)
    (ines,) = invite(here, meeting.held, "it", ["Ines"])
    (missing,) = answer_sheets.missing_people(here, meeting.held)
    of_an_earlier_version = here.store.new_token(missing.id, at=here.now())
    data = filled(here, meeting.assessment, {FIRST: 1})

    answer_sheets.record_sheet(here, meeting.held, data, NAME, SheetSeat("it", seat=missing.id))

    assert find_seat(here, of_an_earlier_version) is None
    assert find_link(here, ines.token) is None
    with pytest.raises(Refused, match="opened already"):
        open_link(here, ines.token)


def test_whose_sheet_was_recorded_goes_on_with_a_code_of_their_own(here: Workspace) -> None:
    meeting = Meeting.opened(here)
    invite(here, meeting.held, "it", ["Ines"])
    (missing,) = answer_sheets.missing_people(here, meeting.held)
    sheets = ((1, SheetSeat("it", seat=missing.id)), (2, SheetSeat("it", "Omar")))
    codes = [
        answer_sheets.record_sheet(
            here, meeting.held, filled(here, meeting.assessment, {FIRST: level}), NAME, whose
        ).return_code
        for level, whose in sheets
    ]
    for (level, _), code in zip(sheets, codes, strict=True):
        seat = meeting.seat(come_back(here, code, "elsewhere").token)
        assert [answer.given for answer in seat.answers().values()] == [level]
        seat.answer(questions(here)[1], 3)
    assert [person.answered for person in live_view(here, meeting.held).people] == [2, 2]


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("cells", "whose", "said"),
    [
        ({FIRST: 2}, SheetSeat("it"), "Say whose sheet it is"),
        ({FIRST: 2}, SheetSeat("nobody", "Ines"), "It answers nothing that this group is asked"),
        ({}, SheetSeat("it", "Ines"), "It answers nothing that this group is asked"),
        ({FIRST: "perhaps"}, SheetSeat("it", "Ines"), "is not in the list"),
    ],
)
def test_a_sheet_that_cannot_count_is_refused_whole(
    here: Workspace, cells: Mapping[str, object], whose: SheetSeat, said: str
) -> None:
    meeting = Meeting.opened(here)
    with pytest.raises(Refused, match=said):
        answer_sheets.record_sheet(here, meeting.held, filled(here, meeting.assessment, cells), NAME, whose)
    assert live_view(here, meeting.held).people == ()


def test_a_sheet_comes_too_late_once_answers_are_shown(here: Workspace) -> None:
    meeting = Meeting.opened(here)
    meeting.votes(questions(here)[0], [0, 1, 2, 3])
    data = filled(here, meeting.assessment, {FIRST: 2})
    meeting.reveal()
    with pytest.raises(Refused, match="shown already"):
        answer_sheets.record_sheet(here, meeting.held, data, NAME, SheetSeat("it", "Ines"))
    assert answer_sheets.open_rooms(here, meeting.assessment) == ()


def test_with_names_the_person_has_to_agree_first(here: Workspace) -> None:
    meeting = Meeting.opened(here, two_sides(is_named=True))
    data = filled(here, meeting.assessment, {FIRST: 2})
    with pytest.raises(Refused, match="with names"):
        answer_sheets.record_sheet(here, meeting.held, data, NAME, SheetSeat("it", "Ines"))
    whose = SheetSeat("it", "Ines", agrees_to_names=True)
    assert answer_sheets.record_sheet(here, meeting.held, data, NAME, whose).answers == 1
