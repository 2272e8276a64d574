"""Links for people without an account, and campaigns that send many; the same on both databases."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from readiness.model.actor import NOBODY, Actor
from readiness.storage import NotThere, Refused, Store
from readiness.storage.guest_records import NewLink, NewUnit, SentLink
from readiness.storage.pack_records import KeptPack
from readiness.storage.tables import HOME, campaign, guest_link
from tests.storage.samples import LATER, NOW

ANN = Actor(kind="person", id="ann", roles={HOME: "owner"}, workspace=HOME)
WEEK = timedelta(days=7)
PACK = KeptPack("a" * 64, "ml-readiness", "1.0.0", "{}")
Q = "data-exists"


def sent(store: Store, *units: str, people: str = "Bea") -> tuple[str, dict[str, SentLink]]:
    """A campaign that runs from now on for a week, and the link of each unit."""
    links = (NewLink("all", ("data", "culture"), people),)
    made, keys = store.acting_as(ANN).start_campaign(
        HOME,
        "Spring",
        "{}",
        [NewUnit(each, links) for each in units],
        pack=PACK,
        time_zone="UTC",
        opens_at=NOW,
        ends_at=NOW + WEEK,
        at=NOW,
    )
    return made, {each.unit: each for each in keys}


def give(store: Store, key: str, question: str = Q, level: int = 2) -> None:
    link = store.guest_link_behind(key)
    assert link is not None
    store.put(link.assessment_id, "vote-1", question, {"given": level}, owner=link.id, at=LATER)


def hand_in(store: Store, key: str) -> None:
    store.acting_as(Actor(kind="respondent", id="x")).note_handed_in(key, at=LATER)


def test_each_unit_has_an_assessment_of_the_workspace_that_no_address_opens(store: Store) -> None:
    made, keys = sent(store, "Lyon", "Oslo")

    lines = store.campaign_lines(made)
    assert [(each.unit, each.answered, each.last_at, each.link.section_ids) for each in lines] == [
        ("Lyon", 0, None, ("data", "culture")),
        ("Oslo", 0, None, ("data", "culture")),
    ]
    assert sorted(each.name for each in store.acting_as(ANN).list()) == ["Spring: Lyon", "Spring: Oslo"]
    for each in lines:
        assert store.acting_as(NOBODY).coming_by_link(each.link.assessment_id) == NOBODY
    with store.database.reading() as connection:
        rows = str(connection.execute(select(guest_link)).all())
    assert all(each.key not in rows for each in keys.values())
    told = [(each.kind, each.about) for each in store.events(HOME)]
    assert sorted(told) == [("campaign", "Spring"), ("created", ""), ("created", "")]


def test_what_is_given_counts_and_is_told_to_nobody_before_it_is_handed_in(store: Store) -> None:
    made, keys = sent(store, "Lyon", "Oslo")
    give(store, keys["Oslo"].key)
    give(store, keys["Oslo"].key, "data-quality", 1)

    lyon, oslo = store.campaign_lines(made)
    assert (lyon.answered, oslo.answered, oslo.last_at) == (0, 2, LATER)
    assert store.acting_as(ANN).load(oslo.link.assessment_id).response.answers == {}
    assert b'"given"' not in store.export_assessment(oslo.link.assessment_id, with_history=True)


def test_a_link_that_is_renewed_keeps_what_was_given_and_its_old_key_leads_nowhere(store: Store) -> None:
    made, keys = sent(store, "Lyon")
    give(store, keys["Lyon"].key)
    (line,) = store.campaign_lines(made)

    new = store.acting_as(ANN).renew_guest_link(made, line.link.id, at=LATER)

    assert (new.unit, new.meant_for) == ("Lyon", "Bea")
    assert [each.kind for each in store.events(HOME)].count("lent-renewed") == 1
    assert store.guest_link_behind(keys["Lyon"].key) is None
    found = store.guest_link_behind(new.key)
    assert found is not None
    assert [each.key for each in store.entries(found.assessment_id, owner=found.id)] == [Q]


def test_only_what_was_handed_in_goes_back_and_its_link_is_open_again(store: Store) -> None:
    made, keys = sent(store, "Lyon")
    (line,) = store.campaign_lines(made)
    ann, late = store.acting_as(ANN), NOW + WEEK * 2
    with pytest.raises(Refused, match="not handed in"):
        ann.send_back(made, line.link.id, "Too early", ends_at=late, at=LATER)
    hand_in(store, keys["Lyon"].key)
    assert store.results_to_keep(at=NOW + WEEK) == ((made, line.link.assessment_id),)

    ann.send_back(made, line.link.id, "Look at question 2", ends_at=late, at=NOW + WEEK)

    (again,) = store.campaign_lines(made)
    assert (again.link.handed_in_at, again.link.sent_back, again.link.ends_at) == (None, "Look at question 2", late)
    assert store.results_to_keep(at=NOW + WEEK) == ()
    assert store.claim_result(made, line.link.assessment_id, at=NOW + WEEK) == ""


def test_what_was_handed_in_is_claimed_for_its_snapshot_once(store: Store) -> None:
    made, keys = sent(store, "Lyon", "Oslo")
    hand_in(store, keys["Lyon"].key)
    assert store.results_to_keep(at=NOW + WEEK - timedelta(seconds=1)) == ()
    ((_, here),) = store.results_to_keep(at=NOW + WEEK)

    assert store.claim_result(made, here, at=NOW + WEEK) == "Spring"
    assert store.claim_result(made, here, at=NOW + WEEK) == ""
    assert store.results_to_keep(at=NOW + WEEK) == ()


def test_the_window_ends_for_all_and_can_be_opened_again(store: Store) -> None:
    made, keys = sent(store, "Lyon")
    for moment in (LATER, NOW + WEEK * 3):
        before = store.campaign(made).ends_at
        store.acting_as(ANN).end_campaign_at(made, moment, replaces=before, settings='{"a":1}', at=LATER)
        with pytest.raises(Refused, match="Somebody else has moved the end"):
            store.acting_as(ANN).end_campaign_at(made, NOW + WEEK * 9, replaces=before, settings="{}", at=LATER)
        found = store.guest_link_behind(keys["Lyon"].key)
        assert found is not None
        assert found.ends_at == store.campaign(made).ends_at == moment
    told = [each.kind for each in store.events(HOME)]
    assert [told.count(each) for each in ("campaign-closed", "campaign-moved")] == [1, 1]


@pytest.mark.parametrize("end", ["a link", "the campaign", "a hand-over", "the assessment"])
def test_a_link_that_was_taken_back_leads_nowhere_and_takes_nothing(store: Store, end: str) -> None:
    made, keys = sent(store, "Lyon")
    client = store.found_space("Client", at=NOW)
    (line,) = store.campaign_lines(made)
    here, ann = line.link.assessment_id, store.acting_as(ANN)
    owner = ANN.model_copy(update={"roles": {HOME: "owner", client: "owner"}})
    {
        "a link": lambda: ann.end_campaign_link(made, line.link.id, at=LATER),
        "the campaign": lambda: ann.delete_campaign(made, at=LATER),
        "a hand-over": lambda: store.acting_as(owner).hand_over(here, client, at=LATER),
        "the assessment": lambda: ann.delete(here, at=LATER),
    }[end]()

    assert store.guest_link_behind(keys["Lyon"].key) is None
    assert store.hold_guest_link(keys["Lyon"].key) is None
    with pytest.raises(NotThere):
        store.put(here, "vote-1", Q, {"given": 1}, owner=line.link.id, at=LATER)
    if end != "the campaign":
        assert store.campaign_lines(made) == ()
    if end != "the assessment":
        assert "Bea" not in str(store.lent(here, at=LATER))
        with store.database.reading() as connection:
            assert "Bea" not in str(connection.execute(select(guest_link)).all())


def test_a_guest_edits_one_assessment_until_the_link_ends_or_is_taken_back(store: Store) -> None:
    ann = store.acting_as(ANN)
    here, other = ann.create("Ours", at=NOW), ann.create("Other", at=NOW)
    key = ann.lend(here, "edit", ends_at=NOW + WEEK, at=NOW, meant_for="The board")
    as_guest = store.acting_as(store.acting_as(NOBODY).coming_as_guest([key], here, at=NOW))

    as_guest.put(here, "answer", Q, {"given": 1}, at=LATER)
    assert as_guest.load(here).response.answers[Q].given == 1
    assert store.entries(here)[0].changed_by == f"guest {as_guest.actor.id}"
    for refused in (
        lambda: as_guest.delete(here, at=LATER),
        lambda: as_guest.export_assessment(here),
        lambda: as_guest.lent(here, at=LATER),
        lambda: as_guest.open_workshop(here, {}, at=LATER),
    ):
        with pytest.raises(Refused, match="You may look"):
            refused()
    with pytest.raises(NotThere):
        as_guest.load(other)
    nobody = store.acting_as(NOBODY)
    assert nobody.coming_as_guest([key], other, at=NOW) == NOBODY
    assert nobody.coming_as_guest([key], here, at=NOW + WEEK) == NOBODY
    (link,) = ann.lent(here, at=LATER)
    assert (link.meant_for, link.kind) == ("The board", "edit")
    ann.end_lent(other, link.id, at=LATER)
    assert nobody.coming_as_guest([key], here, at=LATER) != NOBODY
    ann.end_lent(here, link.id, at=LATER)
    assert nobody.coming_as_guest([key], here, at=LATER) == NOBODY
    assert ann.lent(here, at=LATER) == ()
    assert [each.kind for each in store.events(HOME)].count("lent-ended") == 1


@pytest.mark.parametrize("role", ["", "viewer", "facilitator"])
def test_a_person_with_a_link_edits_as_that_person_and_keeps_what_their_role_allows(store: Store, role: str) -> None:
    ann = store.acting_as(ANN)
    here, other = ann.create("Ours", at=NOW), ann.create("Other", at=NOW)
    key = ann.lend(here, "edit", ends_at=NOW + WEEK, at=NOW)
    bea = store.person_of("https://a.example", "bea", name="Bea", email="")
    member = Actor.model_validate(
        {"kind": "person", "id": bea, "roles": {HOME: role} if role else {}, "workspace": HOME if role else ""}
    )
    come = store.acting_as(member)
    (link,) = ann.lent(here, at=NOW)
    with_link = store.acting_as(come.coming_as_guest([key], here, at=NOW))

    with_link.put(here, "answer", Q, {"given": 1}, at=LATER)
    with_link.note_export(here, "report.pdf", at=LATER)

    assert store.entries(here)[0].changed_by == f"person {bea} by {link.id}"
    (told,) = (each for each in store.events(HOME) if each.kind == "exported")
    assert (told.by, told.by_person, told.by_link) == ("Bea", True, True)
    for refused in (lambda: with_link.delete(here, at=LATER), lambda: with_link.lent(here, at=LATER)):
        with pytest.raises(Refused, match="You may look"):
            refused()
    if role == "facilitator":
        assert with_link.open_workshop(here, {}, at=LATER)
    else:
        with pytest.raises(Refused, match="You may look"):
            with_link.open_workshop(here, {}, at=LATER)
    with pytest.raises(Refused if role else NotThere):
        with_link.put(other, "answer", Q, {"given": 1}, at=LATER)
    assert come.coming_as_guest([key], other, at=NOW) == member
    assert come.coming_as_guest([key], here, at=NOW + WEEK) == member
    store.erase_person(bea, at=LATER)
    (told,) = (each for each in store.events(HOME) if each.kind == "exported")
    assert (told.by, told.by_person, told.by_link) == ("", True, True)
    ann.end_lent(here, link.id, at=LATER)
    assert come.coming_as_guest([key], here, at=LATER) == member


def test_whoever_may_edit_anyway_does_so_by_their_role(store: Store) -> None:
    ann = store.acting_as(ANN)
    here = ann.create("Ours", at=NOW)
    key = ann.lend(here, "edit", ends_at=LATER, at=NOW)

    for member in (ANN, ANN.model_copy(update={"roles": {HOME: "editor"}})):
        assert store.acting_as(member).coming_as_guest([key], here, at=NOW) == member


def test_an_assessment_that_its_address_opens_is_lent_to_nobody(store: Store) -> None:
    here = store.create("Of before", at=NOW)
    with pytest.raises(Refused, match="Whoever has the address"):
        store.acting_as(ANN).lend(here, "edit", ends_at=LATER, at=NOW)


def test_what_somebody_answers_just_now_is_asked_of_nobody_else(store: Store) -> None:
    ann = store.acting_as(ANN)
    here, other = ann.create("Ours", at=NOW), ann.create("Other", at=NOW)

    def lend(*sections: str, of: str = here, at: datetime = NOW) -> str:
        return ann.lend(of, "answer", sections=sections, ends_at=at + WEEK, at=at)

    first = lend("data", "culture")
    lend("roles")
    lend("data", of=other)
    ann.lend(here, "edit", sections=("data",), ends_at=LATER, at=NOW)
    for asked in (("culture",), ("strategy", "data")):
        with pytest.raises(Refused, match="by another link"):
            lend(*asked)
    assert len(ann.lent(here, at=NOW)) == 3
    store.note_handed_in(first, at=NOW)
    second = store.guest_link_behind(lend("data"))
    assert second is not None
    ann.end_lent(here, second.id, at=NOW)
    lend("data")
    lend("data", at=NOW + WEEK)


def test_what_has_ended_is_forgotten_and_drafts_go_when_votes_do(store: Store) -> None:
    made, keys = sent(store, "Lyon", "Oslo")
    for unit in keys.values():
        give(store, unit.key)
    hand_in(store, keys["Oslo"].key)
    ann = store.acting_as(ANN)
    here = ann.create("Ours", at=NOW)
    for kind in ("edit", "answer"):
        ann.lend(here, kind, ends_at=LATER, at=NOW, meant_for=f"{kind} of Cem")
    over = NOW + WEEK + timedelta(days=30)

    store.forget_ended_guests(at=LATER)
    with store.database.reading() as connection:
        assert "Cem" not in str(connection.execute(select(guest_link)).all())
    assert store.remove_old_drafts(at=over) == 0
    ann.keep_votes(HOME, 30, replaces=None, at=NOW)
    assert store.remove_old_drafts(at=over - timedelta(seconds=1)) == 0
    assert store.remove_old_drafts(at=over) == 1
    assert store.remove_old_drafts(at=over) == 0
    assert [each.answered for each in store.campaign_lines(made)] == [0, 1], "what was handed in stays"


def test_a_backup_holds_campaigns_and_brings_no_link_back_that_was_taken_back(store: Store, tmp_path: Path) -> None:
    made, keys = sent(store, "Lyon", "Oslo", "Riga")
    give(store, keys["Oslo"].key)
    ann = store.acting_as(ANN)
    here = ann.create("Ours", at=NOW)
    edit = ann.lend(here, "edit", ends_at=NOW + WEEK, at=NOW)
    assert store.backup(tmp_path / "file")["guest_link"] == 3, "no link to edit"
    lyon, oslo, riga = (each.link.id for each in store.campaign_lines(made))
    renewed = {each: ann.renew_guest_link(made, each, at=LATER).key for each in (oslo, riga)}
    for each in (lyon, riga):
        ann.end_campaign_link(made, each, at=LATER)

    store.restore(tmp_path / "file", overwrite=True)

    assert [(each.unit, each.answered) for each in store.campaign_lines(made)] == [("Oslo", 1)]
    for key in (*(each.key for each in keys.values()), renewed[riga], edit):
        assert store.guest_link_behind(key) is None
    assert store.guest_link_behind(renewed[oslo]) is not None
    with store.database.reading() as connection:
        assert [row.name for row in connection.execute(select(campaign))] == ["Spring"]


def test_a_person_who_is_forgotten_is_named_by_no_link(store: Store) -> None:
    bea = store.person_of("https://a.example", "bea", name="Bea", email="")
    sent(store, "Lyon")

    store.erase_person(bea, at=LATER)

    with store.database.reading() as connection:
        assert [row.meant_for for row in connection.execute(select(guest_link))] == [""]
