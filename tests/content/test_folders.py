from pathlib import Path

import pytest

from readiness.content import folders
from tools.house import ROOT


def test_a_checkout_is_read_from_its_own_folders() -> None:
    assert folders.questionnaires_folder() == ROOT / "questionnaires"
    assert folders.rubrics_folder() == ROOT / "rubrics"
    assert folders.examples_folder() == ROOT / "examples"
    assert folders.app_file() == ROOT / "app.py"


def test_an_installed_package_is_read_from_what_it_carries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "_INSTALLED", tmp_path)

    assert folders.questionnaires_folder() == tmp_path / "questionnaires"
    assert folders.app_file() == tmp_path / "app.py"
