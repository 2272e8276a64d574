from datetime import timedelta

import pytest
from pydantic import ValidationError

from readiness.model.workshop import WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.services.workshop_entrance import (
    come_back,
    find_link,
    is_at_home,
    join,
    open_link,
    remember_browser,
    seat_behind_link,
)
from readiness.services.workshop_invitations import (
    addresses,
    codes,
    invite,
    remind,
    remove_person,
    renew_code,
    renew_link,
    set_codes_open,
)
from readiness.services.workshop_problems import open_ideas, open_points, open_scoring, take_up
from readiness.services.workshop_progress import live_view
from readiness.services.workshop_results import conclude
from readiness.services.workshop_seat import find_seat
from readiness.services.workshops import (
    change_settings,
    change_stage,
    delete_workshop,
    list_workshops,
    lower_least,
    may_lower_least,
    open_section,
    open_workshop,
    proposed_settings,
    questions_of,
    read_workshop,
    rename_workshop,
    repeat_workshop,
)
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused
from tests.services.workshop_rooms import Meeting, library, two_sides


def test_a_new_workshop_has_a_code_for_the_room_and_one_for_each_group(meeting: Meeting) -> None:
    found = codes(meeting.workspace, meeting.held)

    assert [code.group for code in found] == ["everyone", "leaders", "it"]
    assert all(len(code.code) == 6 and code.is_open for code in found)
    assert list_workshops(meeting.workspace, meeting.assessment) == (meeting.held,)


def test_the_proposed_groups_answer_what_they_can_judge_without_names_and_from_four_people_on() -> None:
    proposed = proposed_settings(library().questionnaire)

    assert (proposed.is_named, proposed.least, proposed.language) == (False, 4, "en")
    assert [group.is_leading for group in proposed.groups] == [True, False, False, False]
    assert proposed.group_by_id["leaders"].sections == ("strategy", "culture", "roles")
    asked = [section for group in proposed.groups for section in group.sections]
    assert all(asked.count(dimension.id) >= 2 for dimension in library().questionnaire.dimensions)


def test_leaders_share_each_of_their_proposed_sections_with_staff() -> None:
    leaders, *staff = proposed_settings(library().questionnaire).groups

    assert set(leaders.sections) <= {section for group in staff for section in group.sections}


def test_a_questionnaire_that_proposes_no_groups_is_asked_whole_of_leaders_and_staff() -> None:
    own = library().questionnaire.model_copy(update={"workshop_groups": ()})

    leaders, staff = proposed_settings(own).groups
    assert leaders.is_leading
    assert not staff.is_leading
    assert len(leaders.sections) == len(staff.sections) == 4


def test_a_double_seat_is_removed_with_all_it_gave_as_long_as_nothing_is_shown(meeting: Meeting) -> None:
    question = library().questionnaire.questions[0].id
    double, *others = meeting.votes(question, [1, 2, 2, 2, 2])
    remove_person(meeting.workspace, meeting.held, meeting.seat(double).person.id)

    view = live_view(meeting.workspace, meeting.held)
    assert (view.joined, view.answers) == (4, 4)
    assert find_seat(meeting.workspace, double) is None
    with pytest.raises(NotThere):
        remove_person(meeting.workspace, meeting.held, "nobody")
    meeting.reveal()
    with pytest.raises(Refused, match="shown already"):
        remove_person(meeting.workspace, meeting.held, meeting.seat(others[0]).person.id)


def test_a_workshop_is_found_only_through_its_own_assessment(meeting: Meeting) -> None:
    other = meeting.workspace.start("Another")

    with pytest.raises(NotThere):
        read_workshop(meeting.workspace, other, meeting.workshop)
    with pytest.raises(NotThere):
        read_workshop(meeting.workspace, meeting.assessment, "nothing")


def test_two_facilitators_do_not_overwrite_each_others_settings(meeting: Meeting) -> None:
    mine = theirs = meeting.held
    change_settings(meeting.workspace, theirs, theirs.settings.model_copy(update={"title": "Theirs"}))

    with pytest.raises(Refused, match="Somebody else"):
        change_settings(meeting.workspace, mine, mine.settings.model_copy(update={"title": "Mine"}))
    assert meeting.held.settings.title == "Theirs"


def test_a_group_that_is_added_later_gets_a_code(meeting: Meeting) -> None:
    held = meeting.held
    sales = WorkshopGroup(id="sales", name="Sales", sections=("culture",))
    change_settings(
        meeting.workspace, held, held.settings.model_copy(update={"groups": (*held.settings.groups, sales)})
    )

    assert meeting.code("sales")
    assert {q.id.split("-")[0] for q in questions_of(library(), meeting.held, "sales")} == {"culture"}


@pytest.mark.parametrize(
    "change", [{"is_named": True}, {"least": 3}, {"groups": two_sides().groups[:1]}], ids=["names", "least", "group"]
)
def test_what_people_were_promised_cannot_be_changed_once_somebody_joined(
    meeting: Meeting, change: dict[str, object]
) -> None:
    held = meeting.held
    meeting.answers("it", {"data-exist": 1})

    with pytest.raises(Refused):
        change_settings(meeting.workspace, held, held.settings.model_copy(update=change))


def test_before_the_first_answer_a_small_group_is_helped_and_after_it_the_promise_stands(workspace: Workspace) -> None:
    groups = (
        WorkshopGroup(id="data", name="Data", sections=("data",)),
        WorkshopGroup(id="it", name="IT", sections=("roles",)),
    )
    meeting = Meeting.opened(workspace, WorkshopSettings(groups=groups))
    data, _ = meeting.person("data"), meeting.person("it")
    held = open_section(workspace, meeting.held, "data", "it")
    assert [each.sections for each in held.settings.groups] == [("data",), ("roles", "data")]
    assert open_section(workspace, held, "data", "it").settings == held.settings
    assert may_lower_least(workspace, meeting.held)
    assert lower_least(workspace, meeting.held, 3).settings.least == 3
    with pytest.raises(Refused, match="joined under the other promise"):
        change_settings(workspace, meeting.held, meeting.held.settings.model_copy(update={"is_named": True}))

    change_settings(workspace, meeting.held, meeting.held.settings.with_least(4))
    meeting.seat(data).answer("data-exist", 1)
    assert not may_lower_least(workspace, meeting.held)
    with pytest.raises(Refused, match="answered under the other promise"):
        lower_least(workspace, meeting.held, 3)


@pytest.mark.parametrize("is_scored", [False, True], ids=["points", "scores"])
def test_points_and_scores_keep_the_promise_as_answers_do(meeting: Meeting, *, is_scored: bool) -> None:
    seat = meeting.seat(meeting.person())
    for name in ("Late parcels", "Lost parcels"):
        seat.propose(name)
    idea, other = open_ideas(meeting.workspace, meeting.room)
    assert may_lower_least(meeting.workspace, meeting.held)
    if is_scored:
        slug = take_up(meeting.workspace, meeting.room, [idea.id], "Late parcels")
        open_scoring(meeting.workspace, meeting.room, [slug], ["labour"])
        seat.score(slug, "labour", 2)
    else:
        open_points(meeting.workspace, meeting.room, [idea.id, other.id])
        seat.give_points({idea.id: 2})

    assert not may_lower_least(meeting.workspace, meeting.held)
    with pytest.raises(Refused, match="under the other promise"):
        lower_least(meeting.workspace, meeting.held, 3)


def test_settings_stand_still_once_answers_are_shown(meeting: Meeting) -> None:
    meeting.votes("data-exist", [1])
    meeting.reveal()

    with pytest.raises(Refused, match="being shown"):
        change_settings(meeting.workspace, meeting.held, meeting.held.settings.model_copy(update={"least": 5}))


def test_a_group_needs_something_to_answer(meeting: Meeting) -> None:
    nothing = WorkshopGroup(id="guests", name="Guests", sections=())
    unknown = WorkshopGroup(id="guests", name="Guests", sections=("weather",))
    for group in (nothing, unknown):
        with pytest.raises(Refused, match="Guests"):
            change_settings(
                meeting.workspace, meeting.held, meeting.held.settings.model_copy(update={"groups": (group,)})
            )


@pytest.mark.parametrize("slug", ["everyone", "others", "it"])
def test_groups_have_names_of_their_own(slug: str) -> None:
    it = two_sides().groups[1]
    with pytest.raises(ValidationError):
        WorkshopSettings(groups=(it, WorkshopGroup(id=slug, name="X", sections=())))


@pytest.mark.parametrize("least", [2, 6])
def test_the_smallest_group_shown_is_three_to_five(least: int) -> None:
    with pytest.raises(ValidationError):
        two_sides(least=least)


def test_codes_close_reopen_and_change(meeting: Meeting) -> None:
    old = meeting.code("it")
    set_codes_open(meeting.workspace, meeting.held, is_open=False)
    assert not any(code.is_open for code in codes(meeting.workspace, meeting.held))
    set_codes_open(meeting.workspace, meeting.held, is_open=True, group="it")
    assert [code.group for code in codes(meeting.workspace, meeting.held) if code.is_open] == ["it"]
    assert renew_code(meeting.workspace, meeting.held, "it") != old


def test_the_live_view_counts_people_and_answers_but_holds_no_answer(meeting: Meeting) -> None:
    token = meeting.answers("it", {"data-exist": 3, "data-record": "dont-know"})
    meeting.person("leaders")
    view = live_view(meeting.workspace, meeting.held)

    assert (view.joined, view.done, view.answers) == (2, 0, 2)
    assert view.answered == {"data-exist": 1, "data-record": 1}
    assert view.asked["data-exist"] == 2
    assert sorted((person.group, person.answered) for person in view.people) == [("it", 2), ("leaders", 0)]
    assert {person.asked for person in view.people} == {45}
    assert token not in repr(view)


def test_somebody_is_done_when_all_own_questions_are_answered(workspace: Workspace) -> None:
    group = WorkshopGroup(id="hr", name="HR", sections=("roles",))
    meeting = Meeting.opened(workspace, WorkshopSettings(groups=(group,)))
    mine = {question.id: 1 for question in questions_of(library(), meeting.held, "hr")}
    meeting.answers("hr", mine)

    assert live_view(workspace, meeting.held).done == 1


def test_invited_colleagues_have_a_link_each_and_are_seen_to_have_answered(meeting: Meeting) -> None:
    ann, bob = invite(meeting.workspace, meeting.held, "leaders", ["Ann", " Bob ", "Ann"])
    seat = meeting.seat(open_link(meeting.workspace, ann.token).token)
    seat.answer("data-exist", 2)
    found = {person.name: person for person in live_view(meeting.workspace, meeting.held).people}

    assert (found["Ann"].has_joined, found["Ann"].answered) == (True, 1)
    assert (found["Bob"].has_joined, found["Bob"].answered) == (False, 0)
    (again,) = remind(meeting.workspace, meeting.held, [found["Bob"].id])
    assert find_link(meeting.workspace, bob.token) is None
    assert open_link(meeting.workspace, again.token).participant_id == found["Bob"].id


def test_a_link_is_bound_to_the_browser_that_opens_it(meeting: Meeting) -> None:
    (ann,) = invite(meeting.workspace, meeting.held, "it", ["Ann"])
    assert find_seat(meeting.workspace, ann.token) is None
    own = open_link(meeting.workspace, ann.token)
    seat = meeting.seat(own.token)
    remember_browser(meeting.workspace, seat, "hers")
    with pytest.raises(Refused, match="opened already"):
        open_link(meeting.workspace, ann.token)

    assert [seat_behind_link(meeting.workspace, ann.token, each) is None for each in ("", "maker's", "hers")] == [
        True,
        True,
        False,
    ]
    assert [is_at_home(meeting.workspace, meeting.seat(own.token), each) for each in ("", "maker's", "hers")] == [
        False,
        False,
        True,
    ]
    assert come_back(meeting.workspace, own.return_code, "b").participant_id == seat.person.id


def test_a_new_link_frees_a_seat_that_gave_nothing_and_shows_nobody_the_answers_of_another(meeting: Meeting) -> None:
    (ann,) = invite(meeting.workspace, meeting.held, "it", ["Ann <ann@a.org>"])
    wrong = open_link(meeting.workspace, ann.token)
    again = renew_link(meeting.workspace, meeting.held, ann_id := wrong.participant_id)
    assert (again.mail, again.is_taken) == ("ann@a.org", False)
    assert find_seat(meeting.workspace, wrong.token) is None
    with pytest.raises(Refused, match="Nobody has this return code"):
        come_back(meeting.workspace, wrong.return_code, "b")
    hers = open_link(meeting.workspace, again.token)
    meeting.seat(hers.token).answer("data-exist", 2)

    for make in (renew_link, lambda *given: remind(*given[:2], [given[2]])[0]):
        made = make(meeting.workspace, meeting.held, ann_id)
        assert made.is_taken
        with pytest.raises(Refused):
            open_link(meeting.workspace, made.token)
        assert seat_behind_link(meeting.workspace, made.token, "maker's") is None
    assert meeting.seat(hers.token).answers()["data-exist"].given == 2
    with pytest.raises(NotThere):
        renew_link(meeting.workspace, meeting.held, "nobody")


def test_an_address_is_kept_for_reminders_and_goes_with_the_seat(meeting: Meeting) -> None:
    ann, bob = invite(meeting.workspace, meeting.held, "leaders", ["Ann <ann@a.org>", "Bob"])
    assert (ann.name, ann.mail, bob.mail) == ("Ann", "ann@a.org", "")
    people = {person.name: person.id for person in live_view(meeting.workspace, meeting.held).people}
    reminded = remind(meeting.workspace, meeting.held, [people["Ann"], people["Bob"], "gone"])
    assert [(each.name, each.mail) for each in reminded] == [("Ann", "ann@a.org"), ("Bob", "")]
    assert find_link(meeting.workspace, ann.token) is None
    assert open_link(meeting.workspace, reminded[0].token).participant_id == people["Ann"]

    remove_person(meeting.workspace, meeting.held, people["Ann"])
    assert addresses(meeting.workspace, meeting.held) == {}
    assert b"ann@a.org" not in meeting.workspace.store.export_assessment(meeting.assessment)


def test_an_invitation_names_somebody_and_a_group(meeting: Meeting) -> None:
    for group, names in (("leaders", []), ("leaders", ["  "]), ("nobody", ["Ann"]), ("it", ["x"] * 1)):
        if group == "it":
            assert len(invite(meeting.workspace, meeting.held, group, names)) == 1
        else:
            with pytest.raises(Refused):
                invite(meeting.workspace, meeting.held, group, names)
    assert remind(meeting.workspace, meeting.held, ["nobody"]) == ()
    with pytest.raises(Refused, match="is longer than 200 letters"):
        invite(meeting.workspace, meeting.held, "it", ["Bob", "Ann and " * 40])
    assert len(live_view(meeting.workspace, meeting.held).people) == 1


def test_a_stage_is_changed_by_one_of_two_facilitators(meeting: Meeting) -> None:
    held = meeting.held
    change_stage(meeting.workspace, held, "revealing")

    with pytest.raises(Refused):
        change_stage(meeting.workspace, held, "finished")
    assert meeting.held.stage == "revealing"


def test_a_title_can_be_changed_at_any_time_and_nothing_else_changes(meeting: Meeting) -> None:
    meeting.votes(library().questionnaire.questions[0].id, [1])
    before = meeting.reveal().held
    rename_workshop(meeting.workspace, before, "  Spring\ncheck ")

    assert meeting.held.settings == before.settings.model_copy(update={"title": "Spring check"})
    assert meeting.held.stage == "revealing"
    with pytest.raises(Refused, match="Somebody else changed the workshop"):
        rename_workshop(meeting.workspace, before, "Autumn check")


def test_another_workshop_like_this_one_asks_the_same_groups_and_knows_nobody(meeting: Meeting) -> None:
    soon = meeting.workspace.today() + timedelta(days=7)
    asked = change_settings(
        meeting.workspace, meeting.held, meeting.held.settings.model_copy(update={"answer_by": soon})
    )
    meeting.answers("it", {})

    other = repeat_workshop(meeting.workspace, asked)

    assert other.id != asked.id
    assert other.settings == asked.settings.for_another_time()
    assert other.settings.answer_by is None
    assert other.stage == "answering"
    assert live_view(meeting.workspace, other).joined == 0


def test_nobody_can_be_asked_to_answer_by_a_day_that_has_passed(meeting: Meeting) -> None:
    today = meeting.workspace.today()
    yesterday, now = (
        meeting.held.settings.model_copy(update={"answer_by": day}) for day in (today - timedelta(days=1), today)
    )
    with pytest.raises(Refused, match="has passed"):
        open_workshop(meeting.workspace, meeting.assessment, yesterday)
    with pytest.raises(Refused, match="has passed"):
        change_settings(meeting.workspace, meeting.held, yesterday)

    kept = change_settings(meeting.workspace, meeting.held, now)

    assert kept.settings.answer_by == today


def test_a_deleted_workshop_lets_nobody_in_and_is_on_no_list(meeting: Meeting) -> None:
    token, code = meeting.person(), meeting.code()
    delete_workshop(meeting.workspace, meeting.held)

    assert list_workshops(meeting.workspace, meeting.assessment) == ()
    assert find_seat(meeting.workspace, token) is None
    with pytest.raises(Refused):
        join(meeting.workspace, code, "room", group="it")


def test_what_a_concluded_workshop_gave_to_the_assessment_outlives_it(meeting: Meeting) -> None:
    for level in (0, 1, 3, 3):
        meeting.answers("it", {library().questionnaire.questions[0].id: level})
    conclude(meeting.workspace, meeting.reveal())
    before = meeting.workspace.findings(meeting.assessment)
    shots = meeting.workspace.snapshots(meeting.assessment)
    held = meeting.held

    delete_workshop(meeting.workspace, held)

    assert list_workshops(meeting.workspace, meeting.assessment) == ()
    with pytest.raises(NotThere):
        read_workshop(meeting.workspace, meeting.assessment, held.id)
    after = meeting.workspace.findings(meeting.assessment)
    assert (after.response, after.outcome) == (before.response, before.outcome)
    assert meeting.workspace.snapshots(meeting.assessment) == shots
    assert meeting.workspace.pooled(meeting.assessment, after.response) is not None
