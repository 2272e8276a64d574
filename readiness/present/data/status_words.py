"""What is special about data that would go up by one thing alone."""

from __future__ import annotations

from readiness.model.scorecard import DataStatus
from readiness.present import phrases

_FACETS = {
    "exists": "whether data is recorded",
    "labelled": "whether the outcome is recorded",
    "unified": "whether it is in one place",
    "access": "who can open it",
}


def unknown_status(status: DataStatus) -> str:
    """A status that is not known yet: what has to be told."""
    missing = phrases.and_list([_FACETS[facet] for facet in status.not_known])
    if all(state.given is None for state in status.facets):
        return "not known yet; nothing was told about the main data"
    return f"not known yet: {missing}"


def only_gap(status: DataStatus) -> str:
    """The single gap of data that has the rest: unlabelled data in one place, or labelled data that is locked.

    The published statuses leave these mixes open; both are "acceptable". Empty for all other data.
    """
    levels = {facet.facet: facet.level for facet in status.facets}
    blocking = [facet.facet for facet in status.blocking]
    if status.level != "acceptable":
        return ""
    if blocking == ["labelled"] and levels["unified"] == 3:
        top = "best" if levels["access"] == 3 else "better"
        return f"it is already in one place, so labelling the outcome takes you to {top}"
    if blocking == ["access"]:
        return "outcomes are recorded; the next status asks for open access alone"
    return ""
