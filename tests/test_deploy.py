"""The files of an installation: each is read by the program it is for, and says what the documentation promises."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import click
import pytest
from ruamel.yaml import YAML
from streamlit.web import cli

from tests.servers.mail_server import CERTIFICATE
from tools.debian import program
from tools.house import ROOT

DEPLOY = ROOT / "deploy"
OPERATING = (ROOT / "docs" / "operating.md").read_text("utf-8")
UNITS = sorted(path.name for path in DEPLOY.iterdir() if path.suffix in {".service", ".timer"})


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe").load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]
    return found


def test_every_process_of_the_app_is_without_rights_and_writes_nothing_but_temporary_files(
    services: dict[str, Any],
) -> None:
    ours = {name: each for name, each in services.items() if each["image"] == "ml-readiness"}
    assert sorted(ours) == ["backup", "one", "two"]
    for each in ours.values():
        assert each["read_only"]
        assert each["cap_drop"] == ["ALL"]
        assert each["security_opt"] == ["no-new-privileges:true"]
        assert [place.partition(":")[0] for place in each["tmpfs"]] == ["/tmp"]
        assert "ports" not in each
        assert each["depends_on"] == {"database": {"condition": "service_healthy"}}


def test_only_the_proxy_can_be_reached_and_only_who_needs_it_reaches_the_database(services: dict[str, Any]) -> None:
    assert [name for name, each in services.items() if "ports" in each] == ["proxy"]
    assert services["database"]["networks"] == services["backup"]["networks"] == ["inside"]
    everything = YAML(typ="safe").load((DEPLOY / "compose.yaml").read_text("utf-8"))
    assert everything["networks"]["inside"] == {"internal": True}
    assert services["one"] == services["two"]
    # The first start of a database answers by its socket before account and database are there.
    assert "--host=127.0.0.1" in services["database"]["healthcheck"]["test"]
    assert int(services["one"]["stop_grace_period"].rstrip("s")) > 20 + 5


def test_every_file_that_compose_names_is_there(services: dict[str, Any]) -> None:
    mounted = [volume.split(":")[0] for each in services.values() for volume in each.get("volumes", [])]
    for name in (each for each in mounted if each.startswith("./")):
        assert (DEPLOY / name).is_file()
    for name in {each["env_file"] for each in services.values() if "env_file" in each}:
        assert (DEPLOY / f"{name}.sample").is_file()
    assert (ROOT / services["one"]["build"]["dockerfile"]).is_file()


def test_every_setting_is_one_that_the_documentation_explains() -> None:
    named = {
        setting
        for path in DEPLOY.iterdir()
        for setting in re.findall(r"\b(?:READINESS|STREAMLIT)_[A-Z_]+\b", path.read_text("utf-8"))
    }
    of_the_database_alone = {"READINESS_DATABASE_PASSWORD"}
    assert len(named) > 10
    assert sorted(each for each in named - of_the_database_alone if f"`{each}`" not in OPERATING) == []


def test_the_image_is_what_the_lock_says_and_ends_with_a_user_without_rights_and_without_what_installs() -> None:
    lines = (DEPLOY / "Containerfile").read_text("utf-8")
    last = lines.rpartition("\nFROM ")[2]
    assert re.findall(r"^USER (.*)$", last, re.MULTILINE) == ["10001"]
    assert "pip uninstall --yes pip" in last
    assert re.findall(r"^FROM (\S+)", lines, re.MULTILINE) == ["${BASE}", "${BASE}"]
    assert re.search(r"^ARG BASE=python:\d+\.\d+\.\d+-", lines, re.MULTILINE)
    (synced,) = re.findall(r"uv sync (.*?)\n\n", lines, re.DOTALL)
    assert {"--frozen", "--no-dev", "--no-editable"} <= set(synced.split())
    assert "VOLUME" not in lines
    assert "apt-get" not in lines


def test_a_backup_is_tried_where_there_is_room_and_not_in_memory(services: dict[str, Any]) -> None:
    mounted = {volume.split(":")[1] for volume in services["backup"]["volumes"]}
    assert services["backup"]["environment"]["TMPDIR"] in mounted
    assert services["one"]["environment"].items() <= services["backup"]["environment"].items()
    unit = (DEPLOY / "readiness-backup.service").read_text("utf-8")
    assert re.findall(r"TMPDIR=(\S+)", unit) == re.findall(r"^ReadWritePaths=(\S+)", unit, re.MULTILINE)
    assert "--property=Environment=TMPDIR=/var/backups/readiness" in OPERATING


def test_the_image_gives_the_app_every_folder_that_a_volume_is_mounted_at(services: dict[str, Any]) -> None:
    given = re.search(r"install --directory --owner=readiness --mode=0700 (.*)", (DEPLOY / "Containerfile").read_text())
    assert given is not None
    mounted = {
        volume.split(":")[1]
        for each in services.values()
        for volume in each.get("volumes", [])
        if each["image"] == "ml-readiness"
    }
    assert mounted
    assert mounted <= set(given[1].split())


def test_no_version_is_installed_over_one_that_runs() -> None:
    assert re.findall(r"-m venv (\S+)", OPERATING) == ["/opt/readiness-$VERSION"]
    assert re.findall(r"(\S+)/pip install", OPERATING) == ["/opt/readiness-$VERSION/bin"]
    assert "`ln -sfn readiness-$VERSION /opt/readiness`" in OPERATING


def test_streamlit_takes_the_host_names_of_the_sample_for_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    (given,) = re.findall(
        r"^STREAMLIT_SERVER_ALLOWED_HOSTS=(.*)$", (DEPLOY / "readiness.env.sample").read_text("utf-8"), re.MULTILINE
    )
    monkeypatch.setenv("STREAMLIT_SERVER_ALLOWED_HOSTS", given)
    option = next(each for each in cli.main_run.params if each.name == "server_allowedHosts")

    assert option.value_from_envvar(click.Context(cli.main_run)) == ["readiness.example.org", "127.0.0.1"]


def test_no_secret_is_in_a_file_of_an_installation() -> None:
    for path in DEPLOY.glob("*.sample"):
        for name, value in re.findall(r"^(\w*(?:PASSWORD|SECRET)\w*)=(.*)$", path.read_text("utf-8"), re.MULTILINE):
            assert value in {"CHANGE-ME", "CLIENT-SECRET"}, name


def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    for name in UNITS:
        unit = (DEPLOY / name).read_text("utf-8").replace("/opt/readiness/bin/readiness", "/bin/true")
        (tmp_path / name).write_text(unit)
    units = [str(tmp_path / name) for name in UNITS]
    told = subprocess.run(
        [str(program("systemd-analyze", "systemd")), "verify", "--man=no", *units],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (told.returncode, told.stdout + told.stderr) == (0, "")
    assert UNITS == ["readiness-backup.service", "readiness-backup.timer", "readiness@.service"]


def test_haproxy_and_caddy_take_their_files(tmp_path: Path) -> None:
    own = (DEPLOY / "haproxy.cfg").read_text("utf-8").replace("/etc/haproxy/readiness.pem", str(CERTIFICATE))
    without_rights = "  user haproxy\n  group haproxy\n"  # Debian's package makes them where it is installed
    assert without_rights in own
    (tmp_path / "haproxy.cfg").write_text(own.replace(without_rights, ""))
    shutil.copy(DEPLOY / "Caddyfile", tmp_path / "Caddyfile")
    for command in (
        [program("haproxy"), "-c", "-f", tmp_path / "haproxy.cfg"],
        [program("caddy"), "adapt", "--adapter", "caddyfile", "--config", tmp_path / "Caddyfile"],
    ):
        told = subprocess.run(
            [str(part) for part in command],
            capture_output=True,
            text=True,
            check=False,
            env={"SITE": "readiness.example.org", "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
        )
        assert told.returncode == 0, told.stderr


@pytest.mark.parametrize("script", ["first-start.sh"])
def test_a_script_is_one_that_the_shell_reads(script: str) -> None:
    assert (DEPLOY / script).stat().st_mode & 0o111
    assert subprocess.run(["sh", "-n", str(DEPLOY / script)], check=False).returncode == 0
