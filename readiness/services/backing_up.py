"""Everything that is kept, in one file and back."""

from __future__ import annotations

from pathlib import Path

from readiness.services.workspace import Workspace

_ASSESSMENT = "assessment"


def back_up(workspace: Workspace, file: Path, *, overwrite: bool) -> int:
    """Write everything to a file, which holds secrets too; return how many assessments it holds.

    Raises:
        Refused: there is a file already and `overwrite` is False.
    """
    return workspace.store.backup(file, overwrite=overwrite).get(_ASSESSMENT, 0)


def bring_back(workspace: Workspace, file: Path, *, overwrite: bool) -> int:
    """Replace everything by what such a file holds; return how many assessments that is.

    Raises:
        Refused: the file is no complete backup, or something is kept already and `overwrite` is False.
    """
    return workspace.store.restore(file, overwrite=overwrite).get(_ASSESSMENT, 0)
