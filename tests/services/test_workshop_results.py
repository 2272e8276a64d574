import json
from datetime import date

import pytest

from readiness.model.assessment import kind_of_snapshot
from readiness.model.pooled import Consensus
from readiness.model.response import Answer, Given, Response
from readiness.model.workshop import WorkshopResult
from readiness.present.book import books
from readiness.present.book.seen import spread
from readiness.present.handout.group import DISAGREEMENT
from readiness.present.snapshot_words import snapshot_name
from readiness.services.assessing import assess_response
from readiness.services.exporting import stored_source
from readiness.services.handing_over import hand_over
from readiness.services.workshop_kept import pooled_for
from readiness.services.workshop_results import (
    agreement_on,
    conclude,
    found_then,
    pool_room,
    pool_seen,
    reopen_result,
    result_of,
)
from readiness.services.workshop_room import agree, ask_again, close_second_vote, late_votes, show
from readiness.services.workshops import open_workshop
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.words import said, speaking
from tests.services.workshop_rooms import Meeting, library, two_sides

Q, HIDDEN = "data-exist", "data-doc"


def everything(level: Given) -> dict[str, Given]:
    return {question.id: level for question in library().questionnaire.questions}


def test_the_pooled_answer_is_the_lower_median_unless_most_do_not_know(meeting: Meeting) -> None:
    for first, second in ((0, 3), (1, "dont-know"), (2, "dont-know"), (3, "dont-know")):
        meeting.answers("it", {Q: first, "data-doc": second})
    answers = pool_room(meeting.workspace, meeting.reveal()).response.answers

    assert (answers[Q].given, answers["data-doc"].given) == (1, "dont-know")


def test_an_agreed_level_counts_before_all_votes_and_a_second_vote_before_the_first(meeting: Meeting) -> None:
    tokens = meeting.votes(Q, [0, 0, 0, 0])
    show(meeting.workspace, meeting.reveal(), Q)
    ask_again(meeting.workspace, meeting.room, Q)
    for token in tokens:
        meeting.seat(token).answer_again(Q, 2)
    close_second_vote(meeting.workspace, meeting.room, Q)
    pooled = pool_room(meeting.workspace, meeting.room)
    assert pooled.response.answers[Q].given == 2
    (first,) = (each for each in pooled.agreements if each.question == Q)
    assert first.counts == (4, 0, 0, 0)

    agree(meeting.workspace, meeting.room, Consensus(question=Q, level=3, reason="Seen"), expected_version=0)
    agreed = pool_room(meeting.workspace, meeting.room).response.answers[Q]
    assert (agreed.given, agreed.confidence, agreed.evidence) == (3, "sure", "Seen")


def test_who_comes_late_takes_part_in_the_second_vote(meeting: Meeting) -> None:
    tokens = meeting.votes(Q, [0, 0, 0, 0])
    show(meeting.workspace, meeting.reveal(), Q)
    late = [meeting.person("leaders") for _ in range(5)]
    ask_again(meeting.workspace, meeting.room, Q)
    for token in (*tokens[:1], *late):
        meeting.seat(token).answer_again(Q, 2)
    close_second_vote(meeting.workspace, meeting.room, Q)
    pooled = pool_room(meeting.workspace, meeting.room)

    assert (pooled.response.answers[Q].given, pooled.respondents) == (2, 4)
    assert late_votes(meeting.room, Q) == 5


GATE = "culture-lead"


def test_a_question_left_open_is_not_known_in_gates_report_and_file_until_it_is_answered(meeting: Meeting) -> None:
    workspace, here = meeting.workspace, meeting.assessment
    workspace.save(here, "answer", GATE, Answer(given=3))
    meeting.votes(GATE, [0, 0, 3, 3])
    meeting.votes(HIDDEN, [1])
    meeting.votes(Q, [1, 1, 1, 1])
    for slug in (GATE, HIDDEN):
        left = Consensus(question=slug, level=None, open_owner="Ann")
        agree(workspace, meeting.reveal(), left, expected_version=0)
    conclude(workspace, meeting.room)

    found = workspace.findings(here)
    assert found.response.answers[GATE] == found.response.answers[HIDDEN] == Answer(come_back=True)
    states = {test.subject: test.state for gate in found.placement.gates for test in gate.tests}
    assert states[GATE] == "unknown"
    text = hand_over(workspace, here, "md").data.decode()
    assert "**Left open by the room" in text
    assert "two left open by the room" in text
    exported = json.loads(workspace.store.export_assessment(here))
    assert exported["workshop"]["pooled"]["left_open"] == [HIDDEN, GATE]
    sheets = {sheet.key: sheet for sheet in books.whole_book(stored_source(workspace, here)).sheets}
    called = {row.key: row.choices["given"][0].label for row in sheets["answers"].rows}
    assert [slug for slug, words in called.items() if words == "Left open by the room"] == [HIDDEN, GATE]
    assert {row.values["kind"] for row in sheets["minutes"].rows} == {"Left open by the room"}
    before = next(each for each in workspace.snapshots(here) if kind_of_snapshot(each.id) == "before-workshop")
    assert workspace.snapshot(here, before.id).response.answers[GATE].given == 3

    answered = Answer(given=2, evidence="a link")
    workspace.save(here, "answer", GATE, answered)
    assert [slug for slug in (GATE, HIDDEN) if workspace.findings(here).is_left_open(slug)] == [HIDDEN]

    # Whoever brought evidence since is not overruled by votes that decided nothing, however often the room goes on.
    workspace.save(here, "answer", HIDDEN, Answer(evidence="asked for", come_back=True))
    for level in (2, 3):
        room = reopen_result(workspace, meeting.held)
        version = 0 if level == 2 else 1
        agree(workspace, room, Consensus(question=Q, level=level, reason="Seen"), expected_version=version)
        conclude(workspace, meeting.room)
        found = workspace.findings(here)
        assert found.response.answers[GATE] == answered
        assert found.response.answers[HIDDEN] == Answer(evidence="asked for", come_back=True)
        assert found.response.answers[Q].given == level
        assert [slug for slug in (GATE, HIDDEN) if found.is_left_open(slug)] == [HIDDEN]

    # What the room itself decides counts, also over an answer that was given since.
    room = reopen_result(workspace, meeting.held)
    agree(workspace, room, Consensus(question=GATE, level=1, reason="Seen"), expected_version=1)
    conclude(workspace, meeting.room)
    assert workspace.findings(here).response.answers[GATE].given == 1


def test_what_was_put_into_an_assessment_before_left_open_was_unknown_stands_as_it_was(meeting: Meeting) -> None:
    meeting.votes(GATE, [0, 0, 3, 3])
    agree(
        meeting.workspace, meeting.reveal(), Consensus(question=GATE, level=None, open_owner="Ann"), expected_version=0
    )
    result = conclude(meeting.workspace, meeting.room)
    stored = json.loads(result.model_dump_json())
    del stored["pooled"]["left_open"]
    stored["pooled"]["response"]["answers"][GATE] = {"given": 0, "come_back": True}
    then = WorkshopResult.model_validate(stored).pooled
    assert then.left_open == ()
    assert then.applied_to(then.response).response.answers[GATE].given == 0


def test_a_question_answered_by_too_few_gets_no_answer_unless_the_room_agrees(meeting: Meeting) -> None:
    meeting.votes(Q, [1, 1, 1, 1])
    meeting.votes("data-doc", [2, 2, 2])
    pooled = pool_room(meeting.workspace, meeting.reveal())
    assert pooled.response.answers["data-doc"].given is None
    assert "data-doc" not in {each.question for each in pooled.agreements}
    assert "data-doc" not in {**pooled.shares, **pooled.trust}

    given = Consensus(question="data-doc", level=2, reason="Seen")
    agree(meeting.workspace, meeting.room, given, expected_version=0)
    assert pool_room(meeting.workspace, meeting.room).response.answers["data-doc"].given == 2


def test_to_who_leads_with_a_seat_the_outcome_tells_nothing_of_what_was_not_shown(meeting: Meeting) -> None:
    other = Meeting(meeting.workspace, *another(meeting))
    for each, hidden in ((meeting, (0, 0, 0, 0)), (other, (0, 3, "dont-know", 3))):
        for level, unseen in zip((0, 1, 3, 3), hidden, strict=True):
            each.answers("it", {Q: level, HIDDEN: unseen})
            each.answers("leaders", {Q: level, HIDDEN: 3 if unseen == 0 else 0})
        show(each.workspace, each.reveal(), Q)
    seen, seen_there = (pool_seen(each.workspace, each.room, has_seat=True) for each in (meeting, other))
    assert [each.question for each in seen.agreements] == [Q]
    assert seen == seen_there
    whole, whole_there = (pool_seen(each.workspace, each.room, has_seat=False) for each in (meeting, other))
    assert whole != whole_there
    conclude(meeting.workspace, meeting.room)
    assert HIDDEN in {each.question for each in pool_seen(meeting.workspace, meeting.room, has_seat=True).agreements}


def another(meeting: Meeting) -> tuple[str, str]:
    here = meeting.workspace.start("Spring", "Northwind")
    return here, open_workshop(meeting.workspace, here, meeting.held.settings).id


def test_who_alone_takes_part_gets_exactly_the_plain_assessment(meeting: Meeting) -> None:
    given = {**everything(1), Q: "dont-know", "data-doc": 3}
    meeting.answers("leaders", given)
    conclude(meeting.workspace, meeting.reveal())
    found = meeting.workspace.findings(meeting.assessment)
    plain = Response(
        questionnaire="ml-readiness",
        assessed_on=found.response.assessed_on,
        organization=found.response.organization,
        answers={slug: Answer(given=level) for slug, level in given.items()},
        last_snapshot_on=found.response.last_snapshot_on,
    )

    assert found.response == plain
    assert found.outcome == assess_response(plain, library()).outcome


def test_room_report_and_workbook_show_the_same_questions_where_one_does_not_know(workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace, two_sides(least=3))
    people = [{Q: 0, "data-doc": 0}, {Q: 3, "data-doc": 3}, {Q: "dont-know"}]
    for given in people:
        meeting.answers("it", given)
    meeting.reveal()
    for question in (Q, "data-doc"):
        show(workspace, meeting.room, question)
    in_room = [question for question in (Q, "data-doc") if meeting.room.spread(question) is not None]
    assert in_room == [Q]
    assert agreement_on(meeting.room, Q) is not None
    assert [each.question for each in pool_room(workspace, meeting.room).shown] == in_room

    conclude(workspace, meeting.room)
    book = spread(stored_source(workspace, meeting.assessment))
    assert book is not None
    assert [row.key for row in book.rows] == in_room
    text = hand_over(workspace, meeting.assessment, "md").data.decode()
    assert (
        library().questionnaire.question_by_id[Q].text
        in text.partition(f"## {said(DISAGREEMENT)}")[2].partition("## ")[0]
    )


def test_blind_spots_are_told_only_between_groups_large_enough(workspace: Workspace) -> None:
    for leaders, expected in ((3, 0), (4, 1)):
        meeting = Meeting.opened(workspace)
        meeting.votes(Q, [3] * leaders, "leaders")
        meeting.votes(Q, [0] * 4, "it")
        spots = pool_room(workspace, meeting.reveal()).blind_spots
        assert len(spots) == expected
    assert (spots[0].gap, spots[0].is_flagged) == (3.0, True)


def test_with_names_small_numbers_make_the_answer_but_are_not_published(workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace, two_sides(is_named=True))
    for name, level in (("Ann", 1), ("Bob", 3)):
        meeting.answers("it", {Q: level}, name)
    pooled = pool_room(workspace, meeting.reveal())

    assert pooled.response.answers[Q].given == 1
    assert pooled.agreements == ()
    assert pooled.alpha is None


def test_concluding_puts_answers_into_the_assessment_with_a_snapshot_before_and_after(meeting: Meeting) -> None:
    meeting.workspace.save(meeting.assessment, "answer", "data-doc", Answer(given=3))
    meeting.votes(Q, [0, 2, 2, 3])
    with speaking("en-XA"):
        result = conclude(meeting.workspace, meeting.reveal())
    answers = meeting.workspace.open(meeting.assessment).assessment.response.answers

    assert (answers[Q].given, answers["data-doc"].given) == (2, 3)
    assert meeting.held.stage == "finished"
    assert result_of(meeting.workspace, meeting.held) == result
    lines = meeting.workspace.snapshots(meeting.assessment)
    assert {line.label for line in lines} == {""}
    names = {snapshot_name(line.id, line.label, line.taken_at.date()) for line in lines}
    assert names == {"Before the workshop", "After the workshop"}
    assert found_then(meeting.workspace, meeting.held) is not None


def test_a_snapshot_of_a_version_that_told_no_kind_is_found_by_the_label_it_was_stored_with(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 2, 2, 3])
    conclude(meeting.workspace, meeting.reveal())
    here = meeting.assessment
    for line in meeting.workspace.snapshots(here):
        shot = meeting.workspace.delete_snapshot(here, line.id)
        if kind_of_snapshot(line.id) == "after-workshop":
            stored = {"id": "s-old", "label": "After the workshop"}
            meeting.workspace.keep_snapshot(here, shot.model_copy(update=stored))

    assert found_then(meeting.workspace, meeting.held) is not None


def test_nothing_that_is_kept_or_exported_names_a_participant(meeting: Meeting) -> None:
    tokens = meeting.votes(Q, [0, 2, 2, 3])
    people = [meeting.seat(token).person.id for token in tokens]
    result = conclude(meeting.workspace, meeting.reveal())
    exported = meeting.workspace.store.export_assessment(meeting.assessment).decode()

    for who in people:
        assert who not in result.model_dump_json()
        assert who not in exported


def test_two_exports_differ_by_nobody(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 2, 2, 3])
    room = meeting.reveal()
    before = pool_room(meeting.workspace, room)
    meeting.person()

    assert pool_room(meeting.workspace, meeting.room) == before


def test_a_later_change_by_hand_ends_the_distribution_of_that_answer(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 2, 2, 3])
    meeting.votes("data-doc", [0, 2, 2, 3])
    conclude(meeting.workspace, meeting.reveal())
    store, here = meeting.workspace.store, meeting.assessment

    def shares() -> set[str]:
        response = meeting.workspace.open(here).assessment.response
        found = pooled_for(store, here, response)
        assert found is not None
        assert found.response == response
        return set(found.shares)

    assert shares() == {Q, "data-doc"}
    meeting.workspace.save(here, "answer", Q, Answer(given=3))
    assert shares() == {"data-doc"}


def test_an_assessment_without_a_workshop_has_no_spread(meeting: Meeting) -> None:
    response = Response(questionnaire="ml-readiness", assessed_on=date(2026, 3, 2))
    assert pooled_for(meeting.workspace.store, meeting.assessment, response) is None
    with pytest.raises(Refused):
        conclude(meeting.workspace, meeting.room)


def test_a_concluded_workshop_can_go_on_and_be_concluded_again(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 2, 2, 3])
    conclude(meeting.workspace, meeting.reveal())
    room = reopen_result(meeting.workspace, meeting.held)
    agree(meeting.workspace, room, Consensus(question=Q, level=3, reason="Seen"), expected_version=0)
    conclude(meeting.workspace, meeting.room)

    assert meeting.workspace.open(meeting.assessment).assessment.response.answers[Q].given == 3
