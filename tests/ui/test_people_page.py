"""The People page: everything about the team can be told, is stored at once, and shows what follows."""

from decimal import Decimal
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.response import Person
from readiness.present.findings import Findings
from readiness.services.exchanging import open_example
from readiness.services.records import StorageProblem
from readiness.services.workspace import Workspace
from readiness.ui.ordered import unique_slug
from readiness.ui.people import roster, tables
from tests.ui.opening import restart, run_page, shown

ANA = Person(id="ana", name="Ana", fte="0.5", skills={"math": 2})
TYPED = "<img src=x onerror=alert(1)> :red[b] ![p](http://127.0.0.1:9/p.png)"


def people(workspace: Workspace, assessment_id: str) -> tuple[Person, ...]:
    return workspace.open(assessment_id).assessment.response.people


def full_disk(*_: object, **__: object) -> None:
    raise StorageProblem("The disk is full.", "Free some space.")


def one_by_one(page: AppTest) -> AppTest:
    page.query_params["view"] = "one"
    return page.run()


def name_field(page: AppTest):
    return next(each for each in page.text_input if (each.key or "").startswith("add-person-name:"))


def send_name(page: AppTest, name: str) -> None:
    """The name is among what a browser sends, as when the field is left, or again after a press that got lost."""
    name_field(page).set_value(name)


def field(found, name: str):
    return next(each for each in found if f":{name}:" in (each.key or ""))


def test_the_empty_page_invites_to_start_with_the_maker_of_reports(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("people", assessment_id)
    words = shown(page)
    assert "Nobody is listed yet" in words
    assert "Start with the person who makes your reports." in words
    assert name_field(page).label == "Who makes your reports today?"


def test_looking_at_the_page_stores_nothing(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    before = workspace.store.last_change(opened)
    one_by_one(run_page("people", opened).run())
    assert workspace.store.last_change(opened) == before


def test_somebody_who_is_added_is_stored_and_shown(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("people", assessment_id)
    name_field(page).set_value("  Zoë   Ørsted ")
    page.button(key="add-person-go").click().run()
    assert people(workspace, assessment_id) == (roster.begin("zoe-rsted", "Zoë Ørsted"),)
    assert name_field(page).value == ""
    assert next(each.options for each in page.button_group) == ["Everybody in a table", "One person at a time"]


def test_a_name_is_stored_when_its_field_is_left_or_enter_is_pressed(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("people", assessment_id)
    send_name(page, "Zoë")
    page.run()
    assert [person.name for person in people(workspace, assessment_id)] == ["Zoë"]
    assert name_field(page).value == ""


def test_a_name_that_is_being_typed_when_a_link_is_followed_is_stored_with_the_next_page(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("people", assessment_id)
    send_name(page, "Zoë")
    page.switch_page(str(Path("..") / "pages" / "method.py"))
    page.run()
    page.run()
    assert [person.name for person in people(workspace, assessment_id)] == ["Zoë"]


def test_a_name_that_arrives_again_is_stored_once(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("people", assessment_id)
    first = page.button(key="add-person-go")
    name_field(page).set_value("Zoë")
    first.click().run()
    # A second press of the same button, which was on its way while the first one was stored.
    send_name(page, "Zoë")
    page.run()
    assert [person.name for person in people(workspace, assessment_id)] == ["Zoë"]
    assert name_field(page).value == ""


@pytest.mark.parametrize("was_stored", [False, True])
def test_a_name_that_comes_again_after_a_restart_is_stored_once(
    workspace: Workspace, assessment_id: str, was_stored: bool
) -> None:
    page = run_page("people", assessment_id)
    send_name(page, "Zoë")
    if was_stored:
        # The server stopped before the browser heard of it.
        workspace.save(assessment_id, "person", "zoe", roster.begin("zoe", "Zoë"))
    restart(page)
    assert people(workspace, assessment_id) == (roster.begin("zoe", "Zoë"),)
    assert name_field(page).value == ""
    assert "Somebody else" not in shown(page)


def test_two_people_of_the_same_name_can_be_added(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("people", assessment_id)
    for _ in range(2):
        name_field(page).set_value("Zoë")
        next(each for each in page.button if each.label == "Add").click().run()
    assert [person.id for person in people(workspace, assessment_id)] == ["zoe", "zoe-2"]


def test_a_name_stays_in_its_field_until_the_database_takes_it(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = run_page("people", assessment_id)
    with monkeypatch.context() as broken:
        broken.setattr(workspace.store, "put", full_disk)
        name_field(page).set_value("Zoë")
        page.button(key="add-person-go").click().run()
        assert "The disk is full." in shown(page)
        assert name_field(page).value == "Zoë"
        page.button(key="add-person-go").click().run()
        assert name_field(page).value == "Zoë"
    page.button(key="save-now").click().run()
    assert people(workspace, assessment_id) == (roster.begin("zoe", "Zoë"),)
    assert name_field(page).value == ""
    assert "The disk is full." not in shown(page)


def test_every_field_of_a_person_is_stored_when_it_is_given(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "person", "ana", ANA)
    page = one_by_one(run_page("people", assessment_id))

    field(page.text_input, "name").set_value("Ana F.").run()
    field(page.number_input, "share").set_value(80.0).run()
    field(page.toggle, "external").set_value(True).run()
    field(page.toggle, "junior").set_value(True).run()
    field(page.text_input, "mentor").set_value("Ben").run()
    field(page.button_group, "roles").set_value(["data-scientist", "data-engineer"]).run()
    field(page.button_group, "statistics").set_value(3).run()

    assert people(workspace, assessment_id) == (
        Person(
            id="ana",
            name="Ana F.",
            fte="0.8",
            skills={"math": 2, "statistics": 3},
            roles=("data-scientist", "data-engineer"),
            is_external=True,
            is_junior=True,
            mentor="Ben",
        ),
    )


def test_time_and_skills_may_be_said_to_be_not_known(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "person", "ben", Person(id="ben", name="Ben"))
    page = one_by_one(run_page("people", assessment_id))

    field(page.checkbox, "share-unknown").set_value(True).run()
    field(page.button_group, "statistics").set_value("dont-know").run()
    assert people(workspace, assessment_id) == (
        Person(id="ben", name="Ben", fte="dont-know", skills={"statistics": "dont-know"}),
    )

    field(page.number_input, "share").set_value(40.0).run()
    assert people(workspace, assessment_id)[0].fte == Decimal("0.4")
    assert not any(":share-unknown:" in (each.key or "") for each in page.checkbox)


def test_skills_left_open_are_not_known_until_there_are_said_to_be_no_others(
    workspace: Workspace, assessment_id: str
) -> None:
    workspace.save(assessment_id, "person", "ben", roster.begin("ben", "Ben"))
    page = one_by_one(run_page("people", assessment_id))
    assert not any(":complete:" in (each.key or "") for each in page.toggle)

    field(page.button_group, "statistics").set_value(2).run()
    assert people(workspace, assessment_id)[0].may_have("math")
    assert "Only some skills are told of Ben" in shown(page)

    field(page.toggle, "complete").set_value(True).run()
    assert not people(workspace, assessment_id)[0].may_have("math")
    assert "Only some skills" not in shown(page)


@pytest.mark.parametrize("level", [0, 1, 2, 3, "dont-know"])
def test_a_cell_of_the_table_holds_every_level_and_dont_know(level: int | str) -> None:
    person = Person(id="ana", name="Ana", skills={"math": 2, "statistics": level})
    assert tables.told(tables.cell_of(person.skills.get("statistics"))) == level


def test_an_empty_cell_of_the_table_is_not_told() -> None:
    assert tables.cell_of(None) is None
    assert tables.told(None) is None


def test_an_empty_cell_says_that_it_was_not_told(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "person", "ben", Person(id="ben", name="Ben"))
    page = run_page("people", assessment_id)
    placeholders = [table.proto.placeholder for table in page.dataframe]
    assert placeholders == ["Not said yet", "Left open"]


def test_cover_that_rests_on_nobodys_time_is_pointed_out(workspace: Workspace, assessment_id: str) -> None:
    able = {skill.id: 3 for skill in workspace.library.rubric.team.skills}
    workspace.save(assessment_id, "person", "ana", ANA.model_copy(update={"fte": Decimal(0), "skills": able}))
    words = shown(run_page("people", assessment_id))
    assert "The skills are there, the time is not." in words
    assert "rest on Ana, with no time for ML." in words
    assert "Covered, no time" in words
    workspace.save(assessment_id, "person", "ana", ANA.model_copy(update={"skills": able}))
    assert "no time" not in shown(run_page("people", assessment_id))


def test_who_is_removed_can_be_brought_back_to_the_same_place(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    before = people(workspace, opened)
    page = run_page("people", opened)

    page.button(key=f"remove-person-{before[1].id}").click().run()
    assert people(workspace, opened) == (before[0], *before[2:])

    page.button(key="gone-person-undo").click().run()
    assert people(workspace, opened) == before
    assert not [each for each in page.button if each.key == "gone-person-undo"]


def test_a_removal_in_another_assessment_is_not_offered_here(workspace: Workspace, assessment_id: str) -> None:
    opened = open_example(workspace, "regional-logistics")
    page = run_page("people", opened)
    page.button(key=f"remove-person-{people(workspace, opened)[0].id}").click().run()
    page.query_params["a"] = assessment_id
    page.run()
    assert not [each for each in page.button if each.key == "gone-person-undo"]


def test_the_conclusions_are_those_of_the_rules(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    words = shown(run_page("people", opened))
    assert "Five of seven roles are covered" in words
    assert "If you train one person, train Ben Kowalski" in words
    for role in workspace.findings(opened).rubric.team.roles:
        assert role.name in words


def test_what_people_typed_is_shown_letter_by_letter(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "person", "ana", ANA.model_copy(update={"name": TYPED, "mentor": TYPED}))
    for page in (run_page("people", assessment_id), one_by_one(run_page("people", assessment_id))):
        assert "<img" not in "".join(each.proto.body for each in page.get("html"))
        assert "![p](" not in "".join(each.value for each in page.markdown)
        options = [str(option) for group in page.button_group for option in group.options]
        assert not any("![p](" in option for option in options)


@pytest.mark.parametrize(
    ("given", "kept"),
    [("80", "0.8"), (12.5, "0.125"), (101, "0.5"), (-1, "0.5"), ("nan", "0.5"), ("x", "0.5")],
)
def test_only_a_share_from_0_to_100_percent_is_taken(given: object, kept: str) -> None:
    assert roster.share(ANA, given) == Decimal(kept)


def test_an_emptied_share_is_not_told() -> None:
    assert roster.share(ANA, None) is None
    assert roster.share(ANA.model_copy(update={"fte": "dont-know"}), None) == "dont-know"


@pytest.mark.parametrize("given", [None, float("nan"), "", " \u202e "])
def test_an_emptied_name_keeps_the_old_one(given: object) -> None:
    assert roster.name_or("Ana", given) == "Ana"


@pytest.mark.parametrize("level", [4, -1, None, "2", 1.5])
def test_what_is_no_level_changes_no_skill(level: object) -> None:
    assert roster.skills(ANA, {"math": level}) == {"math": 2}


def test_a_skill_that_was_never_told_shows_nothing_and_none_is_told_by_choosing_it() -> None:
    assert roster.shown_level(ANA, "statistics") is None
    assert roster.skills(ANA, {"math": 2, "statistics": None}) == {"math": 2}
    assert roster.skills(ANA, {"math": 2, "statistics": 0}) == {"math": 2, "statistics": 0}


def test_roles_that_the_rubric_does_not_know_are_not_taken(workspace: Workspace, assessment_id: str) -> None:
    found: Findings = workspace.findings(assessment_id)
    assert roster.roles(found, ANA, ["wizard", "data-engineer"]) == ("data-engineer",)


@pytest.mark.parametrize(
    ("name", "taken", "slug"),
    [
        ("Ana Ferreira", (), "ana-ferreira"),
        ("Ana Ferreira", ("ana-ferreira", "ana-ferreira-2"), "ana-ferreira-3"),
        ("李小龙", (), "person"),
        ("--", ("person",), "person-2"),
        ("x" * 300, (), "x" * 50),
    ],
)
def test_an_entry_names_itself_by_a_slug_of_its_own(name: str, taken: tuple[str, ...], slug: str) -> None:
    assert unique_slug(name, taken, fallback="person") == slug


def test_nothing_is_concluded_while_nobody_has_a_skill(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "person", "ben", Person(id="ben", name="Ben"))
    words = shown(run_page("people", assessment_id))
    assert "No skills are entered yet" in words
    assert "No skills entered for Ben yet. Enter them above" in words
    assert "Who could carry which role" not in words


def test_who_has_no_skills_entered_is_named_beside_the_conclusions(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "person", "ana", ANA)
    workspace.save(assessment_id, "person", "ben", Person(id="ben", name="Ben"))
    words = shown(run_page("people", assessment_id))
    assert "No skills entered for Ben yet; until then it is not known what they cover." in words
    assert "Who could carry which role" in words
