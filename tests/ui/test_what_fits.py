"""What size, sector and country change on the pages: examples in the help, names of roles, the laws that are named."""

import pytest

from readiness.model.response import Organization
from readiness.present.safeguards import safeguard_words
from readiness.services.workspace import Workspace
from tests.engine.safeguards import guarded
from tests.ui.opening import run_page, shown, words_of

ASKED = guarded.SECOND.questionnaire


@pytest.fixture
def second(workspace: Workspace) -> str:
    return workspace.start("Autumn 2026", "Northwind Logistics", library=guarded.SECOND)


def tell(workspace: Workspace, assessment_id: str, **told: object) -> None:
    about = Organization.model_validate({"name": "Northwind Logistics", **told})
    workspace.save(assessment_id, "organization", "organization", about)


def laws(workspace: Workspace, assessment_id: str) -> list[str]:
    return [text.id for text in safeguard_words.texts_here(workspace.findings(assessment_id))]


@pytest.mark.parametrize(
    ("told", "sector"),
    [
        ("Parcel and pallet transport", "transport"),
        ("Primary health care, charity", "health"),
        ("Insurance, owned by its members", "finance"),
        ("Retail, garden and home", "retail"),
        ("making and building", "industry"),
        ("Dancing", None),
        ("Career services", None),
        ("Machine learning consultancy", None),
        ("Trade union", None),
        ("Public relations", None),
        ("Carpets", None),
        ("Building society", "finance"),
        ("Insurance for hospitals", "finance"),
        ("Health insurance", "finance"),
        ("Machine  building", "industry"),
        ("Manufacturers of toys", "industry"),
        ("Public services", "public"),
        ("Community hospitals", "health"),
        ("", None),
    ],
)
def test_a_sector_is_known_by_what_somebody_wrote(told: str, sector: str | None) -> None:
    found = ASKED.sector_of(told)
    assert (found.id if found else None) == sector


def test_the_help_holds_an_example_of_the_sector(workspace: Workspace, second: str) -> None:
    assert "For example:" not in shown(run_page("answer", second, q="data-record"))
    tell(workspace, second, sector="Parcel transport")
    assert ASKED.examples["data-record"]["transport"] in shown(run_page("answer", second, q="data-record"))


def test_every_example_belongs_to_a_question_and_every_sector_has_one() -> None:
    for question, examples in ASKED.examples.items():
        assert question in ASKED.question_by_id
        assert set(examples) == {each.id for each in ASKED.sectors}


def test_a_sector_that_is_pressed_is_stored_and_what_was_typed_stays(workspace: Workspace, second: str) -> None:
    page = run_page("answer", second, q="organization")
    name = next(each for each in page.text_input if ":name:" in each.key)
    name.set_value("Northwind Freight")
    pills = next(each for each in page.button_group if ":known-sector:" in each.key)
    pills.set_value("Transport and logistics").run()

    told = workspace.open(second).assessment.response.organization
    assert (told.name, told.sector) == ("Northwind Freight", "Transport and logistics")
    assert "Examples in the help are from: Transport and logistics." in shown(page)
    assert not any(":known-sector:" in (each.key or "") for each in page.button_group)


def test_the_laws_named_are_those_of_the_country(workspace: Workspace, second: str) -> None:
    everywhere = ["nist-ai-rmf", "iso-42001"]
    assert laws(workspace, second) == ["eu-ai-act", "gdpr", *everywhere]
    for country, named in (
        ("ireland", ["eu-ai-act", "gdpr", *everywhere]),
        ("Deutschland", ["eu-ai-act", "gdpr", *everywhere]),
        ("Norway", ["gdpr", *everywhere]),
        ("UK", [*everywhere, "uk-gdpr"]),
        ("New Zealand", [*everywhere, "nz-privacy-act"]),
        ("Peru", everywhere),
        ("Peru and Norway", ["gdpr", *everywhere]),
    ):
        tell(workspace, second, country=country)
        assert laws(workspace, second) == named
    tell(workspace, second, country="Peru")
    assert "No law of this country is in the list: Peru." in safeguard_words.which_texts(workspace.findings(second))
    assert {row[1] for row in safeguard_words.article_rows(workspace.findings(second))} <= {
        "NIST AI RMF", "ISO/IEC 42001",
    }  # fmt: skip


EUROPEAN = (
    "EU", "European Union", "eea", "Germany and Austria", "France, Spain", "Bundesrepublik Deutschland",
    "Deutschland (Berlin)", "federal republic of germany", "Lisbon / Portugal", "Germany und Schweiz",
)  # fmt: skip


@pytest.mark.parametrize("told", EUROPEAN)
def test_no_law_disappears_by_how_a_country_is_written(workspace: Workspace, second: str, told: str) -> None:
    tell(workspace, second, country=told)
    assert laws(workspace, second)[:2] == ["eu-ai-act", "gdpr"]
    assert f"those are named that hold in this country: {told}." in safeguard_words.which_texts(
        workspace.findings(second)
    )


@pytest.mark.parametrize("told", ["Ruritania", "Wherever we are", "and", "?"])
def test_a_country_that_is_not_known_is_no_country_without_laws(workspace: Workspace, second: str, told: str) -> None:
    untold = laws(workspace, second)
    tell(workspace, second, country=told)
    assert laws(workspace, second) == untold
    said = safeguard_words.which_texts(workspace.findings(second))
    assert said.startswith(f"The app does not know this country: {told}.")


def test_each_name_of_a_place_is_known_and_names_no_two_places_by_chance() -> None:
    for place, names in ASKED.safeguards.places.items():
        for name in names:
            assert place in ASKED.safeguards.places_in(name)
            assert ASKED.safeguards.places_in(name) in ({place}, {"eu", "eea"}), name


def test_every_law_answers_a_safeguard() -> None:
    used = {article.of_text for each in ASKED.safeguards.questions for article in each.articles}
    assert used == {text.id for text in ASKED.safeguards.texts}


def test_a_small_organization_has_roles_in_plain_words(workspace: Workspace, second: str) -> None:
    assert "Technical program manager" in words_of(run_page("people", second))
    tell(workspace, second, employees=20)
    words = words_of(run_page("people", second))
    assert "Project lead" in words
    assert "Technical program manager" not in words
