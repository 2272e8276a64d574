"""The JSON Schemas that authors and programs use."""

import json
from functools import cache
from pathlib import Path
from typing import get_args

import jsonschema
import pytest

from readiness.content.folders import examples_folder, questionnaires_folder, rubrics_folder
from readiness.content.library import load_library
from readiness.content.reading import parse_text, read_document
from readiness.content.schemas import SchemaName, schema_of, schema_text
from readiness.content.sources import read_content
from readiness.content.template import response_template

FILES = Path(__file__).parent / "files"
UNSEEN_BY_A_SCHEMA = {
    "impossible-date",
    "date-written-another-way",
    "not-applicable-where-everybody-is-meant",
    "empty-person-name",
    "same-id-twice",
    "time-in-words",
    "several-mistakes",
    "two-answers-at-once",
    "escaped-mark-that-turns-text-around",
    "same-question-twice",
    "text-instead-of-keys",
    "broken-brackets",
    "date-at-the-end-of-the-calendar",
    "number-with-too-many-digits",
}

SEEN_BY_A_SCHEMA = [
    file for file in sorted((FILES / "invalid" / "responses").glob("*.yaml")) if file.stem not in UNSEEN_BY_A_SCHEMA
]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", get_args(SchemaName))
def test_each_schema_is_valid_itself(name: SchemaName) -> None:
    jsonschema.Draft202012Validator.check_schema(schema_of(name))


@pytest.mark.parametrize(("name", "folder"), [("questionnaire", questionnaires_folder()), ("rubric", rubrics_folder())])
def test_the_schema_beside_the_content_is_current(name: SchemaName, folder: Path) -> None:
    is_current = (folder / "schema.json").read_text("utf-8") == schema_text(name)

    assert is_current, f"write it anew: readiness schema {name} > {folder.name}/schema.json"


def test_the_shipped_content_fits_its_schemas() -> None:
    documents = read_content(questionnaires_folder(), rubrics_folder())

    jsonschema.validate(documents.questionnaire.data, schema_of("questionnaire"))
    jsonschema.validate(documents.rubric.data, schema_of("rubric"))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("file", sorted(examples_folder().glob("*.yaml")), ids=lambda file: file.stem)
def test_the_examples_fit_the_response_schema(file: Path) -> None:
    jsonschema.validate(read_document(file).data, schema_of("response", load_library()))


def test_an_unfilled_template_fits_the_response_schema() -> None:
    library = load_library()
    template = response_template(library.questionnaire, library.rubric)

    jsonschema.validate(parse_text(template, "template").data, schema_of("response", library))


@cache
def small_schema() -> jsonschema.Draft202012Validator:
    small = load_library(FILES / "valid" / "questionnaires", FILES / "valid" / "rubrics")
    return jsonschema.Draft202012Validator(schema_of("response", small))


@pytest.mark.parametrize("file", SEEN_BY_A_SCHEMA, ids=lambda file: file.stem)
def test_the_response_schema_refuses_what_the_program_refuses(file: Path) -> None:
    with pytest.raises(jsonschema.ValidationError):
        small_schema().validate(read_document(file).data)


def test_the_outcome_schema_names_the_parts_that_programs_rely_on() -> None:
    parts = json.loads(schema_text("outcome"))["properties"]

    scores = {"version", "completeness", "data_status", "dimensions", "phase"}
    assert set(parts) == scores | {
        *("questionnaire", "models", "people", "roles", "problems", "safeguards", "warnings", "contradictions"),
        *("roadmap", "price"),
    }
