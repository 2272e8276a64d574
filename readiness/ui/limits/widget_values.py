"""Values of widgets as no page sends them: of another kind, or not to be read. They count as not sent.

Streamlit would end the page with a fault, and its log would hold what was sent.
"""

from __future__ import annotations

from typing import Any

from streamlit.runtime.state.session_state import Serialized, Value, WStates

_read = WStates.__getitem__
_ALSO = {"double_value": "int_value"}
"""What else a page sends for a kind of value: a field for numbers, of which all are whole, sends a whole one."""


def _read_if_meant(states: WStates, widget: str) -> Any:
    """Return the value of a widget. Raises KeyError, as for one that nobody touched, for what it cannot have."""
    sent = states.states.get(widget)
    # Every element of a page asks several times, mostly for what was read before or never sent.
    if sent is None:
        raise KeyError(widget)
    if isinstance(sent, Value):
        return sent.value
    if not isinstance(sent, Serialized) or (known := states.widget_metadata.get(widget)) is None:
        return _read(states, widget)
    if sent.value.WhichOneof("value") not in {known.value_type, _ALSO.get(known.value_type), None}:
        raise KeyError(widget)
    try:
        return _read(states, widget)
    except Exception:  # noqa: BLE001  each kind of widget has its own way to fail
        raise KeyError(widget) from None


def pass_over_forged() -> None:
    """Let every widget from now on take only values of its own kind."""
    WStates.__getitem__ = _read_if_meant  # type: ignore[method-assign]  # no other door
