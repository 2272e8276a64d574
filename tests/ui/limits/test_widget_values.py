"""Values of widgets: what a page can send is taken, anything else counts as not sent."""

from typing import Any

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.state.common import WidgetMetadata
from streamlit.runtime.state.session_state import Serialized, WStates

from readiness.ui.limits import widget_values


def read(value_type: Any, **sent: Any) -> Any:
    """What a widget of a kind has after a page sent this."""
    states = WStates()
    states.set_widget_metadata(
        WidgetMetadata(
            id="w",
            deserializer=lambda given: given,
            serializer=lambda given: given,
            value_type=value_type,
            fragment_id=None,
        )
    )
    states.states["w"] = Serialized(WidgetState(id="w", **sent))
    return widget_values._read_if_meant(states, "w")


@pytest.mark.parametrize(
    ("value_type", "field", "value"),
    [
        ("double_value", "double_value", 2.5),
        ("double_value", "int_value", 2),
        ("string_value", "string_value", "two"),
        ("bool_value", "bool_value", True),
    ],
)
def test_what_a_page_sends_is_taken(value_type: str, field: str, value: object) -> None:
    assert read(value_type, **{field: value}) == value


@pytest.mark.parametrize(
    ("value_type", "field", "value"),
    [
        ("double_value", "string_value", "two"),
        ("string_value", "int_value", 2),
        ("bool_value", "double_value", 2.5),
    ],
)
def test_what_no_page_sends_counts_as_not_sent(value_type: str, field: str, value: object) -> None:
    with pytest.raises(KeyError):
        read(value_type, **{field: value})
