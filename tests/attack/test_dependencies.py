"""What comes with the app: its licences, its fixed versions, and no version with a known fault.

`known_faults.csv` says of each package with a known fault from which version on it is safe, where that stands and when
it was looked up: nothing here asks anybody. An audit online may know more; docs/attacks.md says how to run one.
"""

import csv
import re
import tomllib
from datetime import date
from functools import cache
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.test_settings import needed_packages

ROOT = Path(__file__).parents[2]


@cache
def locked_packages() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    return found


BINDING = re.compile(r"\b(?:A?GPL|Affero|GNU General Public)", re.IGNORECASE)
LESSER = re.compile(r"\bL(?:GPL|esser)|Lesser General", re.IGNORECASE)


def licence(name: str) -> str:
    """What a package says of its licence."""
    told = metadata(name)
    classifiers = [each for each in told.get_all("Classifier", []) if each.startswith("License")]
    return told.get("License-Expression") or " ".join(classifiers) or (told.get("License") or "")[:100]


def test_no_package_of_the_app_has_a_licence_that_binds_its_users() -> None:
    installed = [name for name in needed_packages() if name not in {"tzdata", "colorama"}]
    bound = {name: licence(name) for name in installed if BINDING.search(licence(name))}

    assert len(installed) > 50
    assert {name: told for name, told in bound.items() if not LESSER.search(told)} == {}


def known_faults() -> list[dict[str, str]]:
    with (Path(__file__).with_name("known_faults.csv")).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def test_no_version_with_a_known_fault_is_locked() -> None:
    locked = {each["name"]: Version(each["version"]) for each in locked_packages() if "version" in each}
    safe = {canonicalize_name(row["package"]): Version(row["safe_from"]) for row in known_faults()}

    assert {name for name, version in safe.items() if name in locked and locked[name] < version} == set()
    assert len(safe.keys() & needed_packages()) > 15


def test_every_known_fault_says_where_it_stands_and_when_it_was_looked_up() -> None:
    for row in known_faults():
        assert row["fault"], row
        assert row["source"], row
        assert date.fromisoformat(row["looked_up"]).year >= 2026, row


def test_every_package_is_locked_with_a_check_sum() -> None:
    files = {
        each["name"]: [*each.get("wheels", []), each.get("sdist")]
        for each in locked_packages()
        if "registry" in each["source"]
    }

    assert needed_packages() <= files.keys()
    assert {
        name for name, made in files.items() if not all(one["hash"].startswith("sha256:") for one in made if one)
    } == set()


def test_streamlit_is_pinned_to_one_version() -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]

    assert [each for each in needed if each.startswith("streamlit")] == ["streamlit[performance]==1.67.*"]
