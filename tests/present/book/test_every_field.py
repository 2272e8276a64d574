"""Every field that is stored has a column: what is added to the model without one is noticed here."""

import types
import typing
from collections.abc import Mapping

from pydantic import BaseModel

from readiness.model.assessment import Assessment
from tests.export.sources import example_book, guarded_book

ELSEWHERE = {
    "id": "the hidden sheet names the assessment",
    "report": "how a report looks, which tells nothing of the organization",
}


def leaves(model: type[BaseModel], path: str = "") -> list[str]:
    found: list[str] = []
    for name, field in model.model_fields.items():
        here = f"{path}{name}"
        inner = _model_in(field.annotation)
        is_whole = here in {*ELSEWHERE, "snapshots", "evidence.report", "evidence.taken_over"}
        found += [here] if inner is None or is_whole else leaves(inner, f"{here}.")
    return found


def _model_in(kind: object) -> type[BaseModel] | None:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return kind
    origin = typing.get_origin(kind)
    is_group = origin in (tuple, typing.Union, types.UnionType, typing.Annotated)
    if is_group or (isinstance(origin, type) and issubclass(origin, Mapping)):
        return next((model for each in typing.get_args(kind) if (model := _model_in(each))), None)
    return None


def test_every_stored_field_has_a_column_in_the_workbook() -> None:
    sheets = (*example_book().sheets, *guarded_book().sheets)
    shown = {path for sheet in sheets for column in sheet.fields for path in column.stores}
    stored = set(leaves(Assessment))

    assert stored - shown - set(ELSEWHERE) == set()
    assert shown - stored == set()


def test_a_column_that_can_be_changed_says_which_stored_field_it_is() -> None:
    silent = [
        f"{sheet.key}.{column.key}"
        for sheet in (*example_book().sheets, *guarded_book().sheets)
        for column in sheet.fields
        if column.is_editable and not column.stores
    ]

    assert silent == []
