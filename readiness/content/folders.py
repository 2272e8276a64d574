"""Where the files lie that are not Python: beside the package in a checkout, inside it when installed."""

from pathlib import Path

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


def new_pack_folder() -> Path:
    """The small pack that a new one starts from."""
    return _home() / "packs" / "new"


def app_file() -> Path:
    """The Streamlit entry script; its settings lie beside it in `.streamlit/config.toml`."""
    return _home() / "app.py"
