"""Whether a model counts, by its four conditions, as the answers about it stand now."""

from __future__ import annotations

import streamlit as st

from readiness.model.response import Workload
from readiness.present.phase import model_words
from readiness.services.assessing import weigh_model
from readiness.ui import components, state
from readiness.ui.components.marks import Kind
from readiness.ui.safe import esc

_MARKS: dict[model_words.ConditionState, Kind] = {"yes": "met", "no": "open", "unknown": "unknown"}


def draw(model: Workload) -> None:
    """The verdict on a model, and each condition with its state."""
    today = state.opened().assessment.response.assessed_on
    reasons, unknown = weigh_model(model, state.library(), today=today)
    rows = "".join(_row(line) for line in model_words.conditions(reasons, unknown))
    verdict = esc(model_words.verdict(reasons, unknown))
    st.html(f'<div class="model-standing" role="status"><p>{verdict}</p><ul>{rows}</ul></div>')


def _row(line: model_words.ConditionLine) -> str:
    return f"<li>{components.badge(_MARKS[line.state], line.state_words)} {esc(line.words)}</li>"
