"""What the session holds under a key, found by that key alone.

Every text field and choice of a page asks Streamlit whether its key is there, and Streamlit gathers the whole session
for the answer: a click on an answer did so three times.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from streamlit.runtime.state.common import is_element_id
from streamlit.runtime.state.safe_session_state import SafeSessionState
from streamlit.runtime.state.session_state import _is_internal_key

_ALL = SafeSessionState.__dict__["filtered_state"]


class KeyedState(Mapping[str, Any]):
    """The values of a session by their keys, as Streamlit shows them; those of widgets without a key are left out."""

    def __init__(self, session: SafeSessionState) -> None:
        self._session = session

    def __contains__(self, key: object) -> bool:
        if not isinstance(key, str) or is_element_id(key) or _is_internal_key(key):
            return False
        with self._session._lock:
            return key in self._session._state

    def __getitem__(self, key: str) -> Any:
        if key not in self:
            raise KeyError(key)
        with self._session._lock:
            return self._session._state[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def _whole(self) -> dict[str, Any]:
        found: dict[str, Any] = _ALL.fget(self._session)
        return found


def look_up_by_key() -> None:
    """Let every session from now on be asked for single keys."""
    SafeSessionState.filtered_state = property(KeyedState)  # type: ignore[assignment,method-assign]  # no other door
