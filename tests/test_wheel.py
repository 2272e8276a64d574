"""What a user gets from `pip install ml-readiness`: the wheel alone, in an empty environment."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from readiness.content import folders
from tests.servers.app import running_app
from tools.house import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def readiness(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `readiness` command of an environment that holds the wheel and what it declares to need, nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    uv, environment, needs = find_uv(), folder / "venv", folder / "requirements.txt"
    run([uv, "export", "--quiet", "--frozen", "--no-dev", "--no-emit-project", "-o", needs], cwd=ROOT)
    run([uv, "venv", "--quiet", "--python", sys.executable, environment], cwd=folder)
    install = [uv, "pip", "install", "--quiet", "--python", environment]
    run([*install, "-r", needs], cwd=folder)
    run([*install, "--no-deps", wheel], cwd=folder)
    return environment / "bin" / "readiness"


def find_uv() -> Path:
    """The uv that made this environment: named by make, on PATH, or fetched by make."""
    for name in (os.environ.get("UV"), "uv", str(ROOT / ".uv" / "bin" / "uv")):
        if name and (found := shutil.which(name)):
            return Path(found).resolve()
    raise AssertionError("uv was not found. Run the tests with `make test`.")


def run(command: list[Path | str], *, cwd: Path) -> str:
    """What a command printed; if it fails, the test fails and shows it."""
    # A user's shell knows nothing of the checkout or of the environment that runs the tests.
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_puts_nothing_but_the_package_where_it_is_installed(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"readiness"}


def test_the_wheel_carries_every_file_that_lies_beside_the_package(wheel: Path) -> None:
    beside = [folders.questionnaires_folder(), folders.rubrics_folder(), folders.examples_folder()]
    wanted = {
        f"readiness/_data/{path.relative_to(ROOT).as_posix()}"
        for folder in beside
        for path in folder.rglob("*")
        if path.is_file()
    } | {"readiness/_data/app.py", "readiness/_data/.streamlit/config.toml"}

    assert wanted <= set(zipfile.ZipFile(wheel).namelist())


@pytest.mark.thorough
@pytest.mark.parametrize("arguments", [["check"], ["--help"], ["template"], ["schema", "response"]])
def test_the_installed_command_works_in_any_folder(readiness: Path, tmp_path: Path, arguments: list[str]) -> None:
    assert run([readiness, *arguments], cwd=tmp_path).strip() != ""


@pytest.mark.thorough
def test_the_installed_app_starts(readiness: Path, tmp_path: Path) -> None:
    with running_app(tmp_path, command=readiness) as server:
        assert server.process.poll() is None


@pytest.mark.thorough
def test_the_installed_command_makes_a_report_of_an_example(readiness: Path, tmp_path: Path) -> None:
    example = next(folders.examples_folder().glob("*.yaml"))

    run([readiness, "assess", example, "--pdf", tmp_path / "report.pdf"], cwd=tmp_path)

    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
