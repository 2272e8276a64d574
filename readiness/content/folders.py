"""Where the files lie that are not Python: beside the package in a checkout, inside it when installed."""

import os
from pathlib import Path
from typing import Final

PACKS: Final = "READINESS_CONTENT"
"""Names the packs to offer beside the shipped ones, parted as the folders of PATH are."""

_PACKAGE = Path(__file__).resolve().parents[1]
_INSTALLED = _PACKAGE / "_data"


def _home() -> Path:
    """What holds the data folders: `readiness/_data` in an installed package, else the checkout."""
    return _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent


def questionnaires_folder() -> Path:
    """The folder with the shipped questionnaires."""
    return _home() / "questionnaires"


def rubrics_folder() -> Path:
    """The folder with the shipped rubrics."""
    return _home() / "rubrics"


def examples_folder() -> Path:
    """The folder with the invented organizations."""
    return _home() / "examples"


def newer_packs() -> tuple[Path, ...]:
    """The folders of the later versions that are shipped, oldest first; the first one is in the two folders above."""
    return tuple(sorted((_home() / "packs").glob("version-*")))


def brought_packs() -> tuple[Path, ...]:
    """The packs that are named to this program."""
    return tuple(Path(each) for each in os.environ.get(PACKS, "").split(os.pathsep) if each)


def new_pack_folder() -> Path:
    """The small pack that a new one starts from."""
    return _home() / "packs" / "new"


def app_file() -> Path:
    """The Streamlit entry script; its settings lie beside it in `.streamlit/config.toml`."""
    return _home() / "app.py"
