import pytest

from readiness.model.workshop import LateNote, WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.services.workshop_entrance import come_back, find_entrance, join, open_link
from readiness.services.workshop_ideas import MOST_PROPOSALS
from readiness.services.workshop_invitations import invite, set_codes_open
from readiness.services.workshop_results import conclude
from readiness.services.workshop_room import ask_again, close_second_vote, show
from readiness.services.workshop_seat import find_seat
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from tests.services.workshop_rooms import Clock, Meeting, two_sides

Q = "data-exist"


def test_the_code_of_the_room_lets_people_choose_a_group_and_a_group_code_does_not(meeting: Meeting) -> None:
    assert find_entrance(meeting.workspace, meeting.code(), "a").groups == (("leaders", "Leaders"), ("it", "IT"))
    assert find_entrance(meeting.workspace, meeting.code("it"), "a").groups == (("it", "IT"),)
    assert meeting.seat(meeting.person("leaders")).person.group == "leaders"
    with pytest.raises(Refused, match="group"):
        join(meeting.workspace, meeting.code("it"), "a", group="leaders")


def test_a_closed_or_wrong_code_opens_nothing_and_guessing_is_stopped(meeting: Meeting) -> None:
    code = meeting.code()
    set_codes_open(meeting.workspace, meeting.held, is_open=False)
    for _ in range(10):
        for typed in (code, "WRONG2"):
            with pytest.raises(Refused, match="No workshop is open"):
                find_entrance(meeting.workspace, typed, "guesser")
    set_codes_open(meeting.workspace, meeting.held, is_open=True)

    for step in (find_entrance, come_back):
        with pytest.raises(Refused, match="too many"):
            step(meeting.workspace, code, "guesser")
    with pytest.raises(Refused, match="too many"):
        join(meeting.workspace, code, "guesser", group="it")
    assert find_entrance(meeting.workspace, code, "somebody else")
    assert isinstance(meeting.workspace.now, Clock)
    meeting.workspace.now.wait(11)
    assert find_entrance(meeting.workspace, code, "guesser")


def test_an_answer_is_stored_changed_and_taken_back(meeting: Meeting) -> None:
    token = meeting.person()
    for given in (1, "dont-know", 3):
        meeting.seat(token).answer(Q, given)
        assert meeting.seat(token).answers()[Q].given == given
    meeting.seat(token).answer(Q, None)
    assert meeting.seat(token).answers() == {}


def test_the_return_code_leads_another_device_to_the_same_answers(meeting: Meeting) -> None:
    admission = join(meeting.workspace, meeting.code(), "a", group="it")
    meeting.seat(admission.token).answer(Q, 2)
    laptop = come_back(meeting.workspace, admission.return_code, "b")

    assert meeting.seat(laptop.token).answers()[Q].given == 2


def test_people_are_asked_their_own_sections_only(workspace: Workspace) -> None:
    groups = (
        WorkshopGroup(id="hr", name="HR", sections=("roles",)),
        WorkshopGroup(id="it", name="IT", sections=("data",)),
    )
    meeting = Meeting.opened(workspace, WorkshopSettings(groups=groups))
    seat = meeting.seat(meeting.person("hr"))

    assert {question.id.split("-")[0] for question in seat.questions} == {"roles"}
    with pytest.raises(Refused, match="not asked of you"):
        seat.answer("data-exist", 1)


@pytest.mark.parametrize("given", [4, 6, -1, "perhaps", True, 1.5])
def test_what_is_no_choice_is_refused(meeting: Meeting, given: object) -> None:
    seat = meeting.seat(meeting.person())
    with pytest.raises(Refused, match="choices"):
        seat.answer(Q, given)  # type: ignore[arg-type]  # a hostile client sends anything
    assert seat.answers() == {}


def test_a_question_that_applies_to_all_cannot_be_put_aside(meeting: Meeting) -> None:
    seat = meeting.seat(meeting.person())
    strict = next(question for question in seat.questions if not question.allows_not_applicable)
    loose = next(question for question in seat.questions if question.allows_not_applicable)

    with pytest.raises(Refused):
        seat.answer(strict.id, "not-applicable")
    seat.answer(loose.id, "not-applicable")
    assert list(seat.answers()) == [loose.id]


def test_first_answers_cannot_be_changed_once_the_reveal_has_begun(meeting: Meeting) -> None:
    tokens = meeting.votes(Q, [0, 1, 2, 3])
    late = meeting.person()
    meeting.reveal()

    for token in (*tokens, late):
        with pytest.raises(Refused, match="no longer be changed"):
            meeting.seat(token).answer(Q, 3)
    assert meeting.seat(tokens[0]).answers()[Q].given == 0


def test_nobody_sees_answers_of_others_before_they_are_shown(meeting: Meeting) -> None:
    tokens = meeting.votes(Q, [0, 1, 2, 3])
    assert meeting.seat(tokens[0]).room.spread(Q) is None
    room = meeting.reveal()
    assert meeting.seat(tokens[0]).room.spread(Q) is None
    show(meeting.workspace, room, Q)

    spread = meeting.seat(tokens[0]).room.spread(Q)
    assert spread is not None
    assert spread.counts == (1, 1, 1, 1)


def test_a_second_vote_is_open_only_while_the_room_holds_one(meeting: Meeting) -> None:
    first, *others = meeting.votes(Q, [0, 1, 2, 3])
    show(meeting.workspace, meeting.reveal(), Q)
    with pytest.raises(Refused, match="no second vote"):
        meeting.seat(first).answer_again(Q, 2)
    ask_again(meeting.workspace, meeting.room, Q)
    assert [question.id for question in meeting.seat(first).open_votes()] == [Q]
    for token in (first, *others):
        meeting.seat(token).answer_again(Q, 2)
    close_second_vote(meeting.workspace, meeting.room, Q)

    with pytest.raises(Refused):
        meeting.seat(first).answer_again(Q, 0)
    second, kept = meeting.room.second_spread(Q), meeting.room.spread(Q)
    assert second is not None
    assert kept is not None
    assert (second.counts, kept.counts) == ((0, 0, 4, 0), (1, 1, 1, 1))


def test_with_names_everybody_agrees_before_the_first_answer(workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace, two_sides(is_named=True))
    with pytest.raises(Refused, match="name"):
        meeting.person("it", "  ")
    ann = meeting.seat(meeting.person("it", "Ann"))
    assert (ann.person.name, ann.may_answer) == ("Ann", True)

    (invited,) = invite(workspace, meeting.held, "it", ["Bob"])
    bob = meeting.seat(open_link(workspace, invited.token).token)
    with pytest.raises(Refused):
        bob.answer(Q, 1)
    bob.agree_to_names()
    bob.answer(Q, 1)
    assert bob.answers()[Q].given == 1


def test_without_names_no_name_is_kept_of_who_joins_by_code(meeting: Meeting) -> None:
    assert meeting.seat(meeting.person("it", "Ann")).person.name is None


def test_ideas_are_few_and_have_a_name(meeting: Meeting) -> None:
    seat = meeting.seat(meeting.person())
    with pytest.raises(Refused, match="name"):
        seat.propose("   ")
    for number in range(MOST_PROPOSALS):
        seat.propose(f"Idea {number}", "why " * 1000)
    with pytest.raises(Refused):
        seat.propose("One more")
    assert sorted(seat.proposals()) == [f"Idea {number}" for number in range(MOST_PROPOSALS)]


def test_a_link_that_leads_nowhere_is_no_seat(meeting: Meeting) -> None:
    for token in ("", "x", meeting.workshop, meeting.assessment):
        assert find_seat(meeting.workspace, token) is None


def test_a_late_text_that_somebody_went_on_typing_is_one_note(meeting: Meeting) -> None:
    token = meeting.answers("it", {Q: 1})
    meeting.reveal()
    conclude(meeting.workspace, meeting.room)
    for typed, before in (("Late", ""), ("Plan tours", ""), ("Late orders", "Late")):
        assert meeting.seat(token).note_late(LateNote(kind="idea", given=typed), before=before)
    assert sorted(note.given for note in meeting.seat(token).late()) == ["Late orders", "Plan tours"]


def test_a_late_text_of_another_field_stays_though_a_later_one_begins_with_it(meeting: Meeting) -> None:
    token = meeting.answers("it", {Q: 1})
    meeting.reveal()
    conclude(meeting.workspace, meeting.room)
    for typed, before in (("Heating", ""), ("Heating: ask the caretakers", ""), ("Heat", "Heating")):
        assert meeting.seat(token).note_late(LateNote(kind="idea", given=typed), before=before)
    kept = sorted(note.given for note in meeting.seat(token).late())
    assert kept == ["Heat", "Heating", "Heating: ask the caretakers"]
