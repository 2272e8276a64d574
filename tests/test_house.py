"""The rules of the house: what a newcomer may rely on in every file."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from tools import house

PROJECT = tomllib.loads((house.ROOT / "pyproject.toml").read_text("utf-8"))


def test_every_part_imports_only_what_the_architecture_allows() -> None:
    program = Path(sys.executable).with_name("lint-imports")

    done = subprocess.run([program, "--no-cache"], cwd=house.ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_every_part_has_a_rule_about_its_imports() -> None:
    described = {contract["part"] for contract in PROJECT["tool"]["importlinter"]["contracts"]}
    parts = {
        path.relative_to(house.PACKAGE).parts[0].removesuffix(".py")
        for path in house.python_files("readiness")
        if path != house.PACKAGE / "__init__.py"
    }

    assert parts == described


def test_the_store_is_reached_by_the_services_alone() -> None:
    outside = [house.ROOT / "app.py", *(house.PACKAGE / "ui").rglob("*.py"), *(house.PACKAGE / "cli").rglob("*.py")]
    reached = [
        f"{path.relative_to(house.ROOT)}:{node.lineno}"
        for path in outside
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "store"
    ]

    assert reached == []


def test_the_entry_script_is_short_and_imports_only_the_pages() -> None:
    source = (house.ROOT / "app.py").read_text("utf-8")
    imported = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported |= {f"{node.module}.{alias.name}" for alias in node.names}

    assert len(source.splitlines()) < 60
    assert [name for name in imported if name != "streamlit" and not name.startswith("readiness.ui")] == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    assert list(house.machine_paths()) == []


def test_nothing_is_tracked_that_make_makes_or_that_lies_elsewhere() -> None:
    assert list(house.not_to_be_tracked()) == []


def test_every_module_is_named_for_what_it_holds() -> None:
    assert list(house.empty_names()) == []


def test_whoever_switches_a_check_off_says_why() -> None:
    assert list(house.silenced_without_reason()) == []


def test_every_field_for_text_is_stored_as_it_is_typed_or_kept_until_a_button_stores_it() -> None:
    assert list(house.fields_that_forget()) == []


def test_no_key_of_a_field_holds_how_many_entries_there_are() -> None:
    assert list(house.fields_that_count()) == []


def test_names_side_by_side_are_listed_as_their_language_lists_them() -> None:
    assert list(house.lists_without_language()) == []


def test_every_panel_that_folds_has_a_key_by_which_it_stays_open() -> None:
    assert list(house.panels_without_key()) == []


def test_values_decide_and_no_condition_looks_into_what_is_said() -> None:
    assert list(house.texts_that_decide()) == []


@pytest.mark.parametrize(
    "written",
    [
        "said(X) == y",
        "y in (said(X), z)",
        "y in tuple(map(said, X))",
        "y != said(X).lower()",
        "y.replace(said(X), z)",
        "re.match(said(X), y)",
        "said(X).format(y=z)",
    ],
)
def test_a_condition_that_looks_into_what_is_said_is_found(written: str) -> None:
    assert any(house._looks_into_words(node) for node in ast.walk(ast.parse(written)))


def test_every_day_is_asked_for_in_one_form() -> None:
    assert list(house.days_in_a_form_of_their_own()) == []


def test_every_number_that_people_read_is_written_as_their_language_writes_it() -> None:
    assert list(house.numbers_written_by_hand()) == []


@pytest.mark.parametrize("written", ['f"{x:.1f}"', 'f"about {x:g} days"', 'f"{x:,}"', 'f"{whole(x)}%"', 'f"{x:.0%}"'])
def test_a_number_written_by_hand_is_found(written: str) -> None:
    node = ast.parse(written, mode="eval").body
    assert isinstance(node, ast.JoinedStr)
    assert house._writes_a_number(node)


_OF_THE_SESSION = {f"st.{name}" for name in ("download_button", "image", "audio", "video", "logo", "pdf")}
"""What Streamlit draws of a file that one process keeps for one session: gone with the process, 404 from any other."""


def test_no_file_of_a_page_is_kept_by_one_process_for_one_session() -> None:
    assert [
        f"{path.relative_to(house.ROOT)}:{node.lineno}"
        for path in [house.ROOT / "app.py", *(house.PACKAGE / "ui").rglob("*.py")]
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node) in _OF_THE_SESSION
    ] == []


def test_what_is_said_in_passing_outlives_a_run_that_is_begun_anew() -> None:
    says = [path for path in (house.PACKAGE / "ui").rglob("*.py") if "st.toast(" in path.read_text("utf-8")]
    assert says == [house.PACKAGE / "ui" / "messages.py"]


def test_nothing_is_called_by_a_picture() -> None:
    assert list(house.names_that_are_pictures()) == []


def test_a_file_is_parsed_that_may_have_such_a_name() -> None:
    named = ["class Case:", "theCase = 1", "turn_2 = 1", "def _hall():", "import it as Desk2", "a.whereabouts = 1"]

    assert [each for each in named if not house._PICTURE.search(each)] == []


def test_no_public_class_name_is_used_twice() -> None:
    assert list(house.names_used_twice()) == []


def test_a_record_is_changed_by_its_own_methods_alone() -> None:
    assert list(house.changes_made_elsewhere()) == []


def test_no_test_is_left_out() -> None:
    assert list(house.tests_that_may_not_run()) == []


def test_no_test_chooses_from_a_list_that_a_slow_page_may_close() -> None:
    assert list(house.lists_opened_by_hand()) == []


def test_links_in_the_documents_lead_somewhere() -> None:
    assert list(house.broken_links()) == []


@pytest.mark.parametrize("command", ["make run", "make test"])
def test_the_readme_names_the_two_commands(command: str) -> None:
    assert command in (house.ROOT / "README.md").read_text("utf-8")


def test_every_make_target_in_the_documents_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):.*##", (house.ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    documents = [path.read_text("utf-8") for path in house.tracked_files() if path.suffix == ".md"]
    named = {name for text in documents for name in re.findall(r"(?:^ {4}|`)make ([a-z-]+)", text, re.MULTILINE)}

    assert named - targets == set()
    assert {"setup", "run", "test", "check", "bench", "content", "verify-pdf"} <= targets


@pytest.mark.parametrize("tool", ["words --check", "literals", "glue", "house"])
def test_make_check_looks_at_the_whole_package(tool: str) -> None:
    check = (house.ROOT / "Makefile").read_text("utf-8").split("\ncheck: ")[1].split("\n\n")[0]
    assert f"\n\t$(BIN)/python -m tools.{tool}\n" in f"{check}\n"


def test_the_changelog_describes_the_current_version() -> None:
    assert f"## [{PROJECT['project']['version']}]" in (house.ROOT / "CHANGELOG.md").read_text("utf-8")


def test_nothing_stands_twice_in_the_changelog() -> None:
    lines = (house.ROOT / "CHANGELOG.md").read_text("utf-8").splitlines()
    entries = Counter(line for line in lines if line.startswith("- "))

    assert [entry for entry, times in entries.items() if times > 1] == []


def test_every_dependency_has_a_written_decision() -> None:
    decisions = "\n".join(path.read_text("utf-8") for path in (house.ROOT / "docs" / "decisions").glob("*.md"))
    names = [
        requirement.split(">")[0].split("=")[0].split("[")[0] for requirement in PROJECT["project"]["dependencies"]
    ]

    assert [name for name in names if f"`{name}`" not in decisions] == []


def test_what_the_readme_names_for_first_questions_is_there() -> None:
    chapter = (house.ROOT / "README.md").read_text("utf-8").split("## Where a rule is")[1]
    rows = re.findall(r"^\| .+\? \| `(.+)` \| `(.+)` \|$", chapter, re.MULTILINE)

    assert len(rows) == 12
    for file, name in rows:
        assert re.search(
            rf"^ *(def|class) {name}\b", (house.ROOT / "readiness" / file).read_text("utf-8"), re.MULTILINE
        )
