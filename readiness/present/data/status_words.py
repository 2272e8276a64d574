"""What is special about data that would go up by one thing alone."""

from __future__ import annotations

from readiness.model.scorecard import DataStatus
from readiness.words import said
from readiness.words.say import data as say


def unknown_status(status: DataStatus) -> str:
    """A status that is not known yet: what has to be told."""
    if all(state.given is None for state in status.facets):
        return said(say.PART_STATUS_UNTOLD)
    return said(say.part_status_not_known(missing=[say.part_facet(facet=facet) for facet in status.not_known]))


def only_gap(status: DataStatus) -> str:
    """The single gap of data that has the rest: unlabelled data in one place, or labelled data that is locked.

    The published statuses leave these mixes open; both are "acceptable". Empty for all other data.
    """
    levels = {facet.facet: facet.level for facet in status.facets}
    blocking = [facet.facet for facet in status.blocking]
    if status.level != "acceptable":
        return ""
    if blocking == ["labelled"] and levels["unified"] == 3:
        return said(say.part_only_labels_missing(status="best" if levels["access"] == 3 else "better"))
    if blocking == ["access"]:
        return said(say.PART_ONLY_ACCESS_MISSING)
    return ""
