"""What comes with the program: the lock, the wheel, the desktop entry, the setting up."""

import configparser
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LINUX = ROOT / "packaging" / "linux"
PIN = re.compile(r"^([a-z0-9.-]+)==(\S+)(?: ; (.+?))?(?: \\)?$")


def pins() -> list[str]:
    """Return the lock's entries, each with its hashes on the lines that follow."""
    return re.split(r"\n(?=\S)", LOCK.strip())


def bare(requirement: str) -> str:
    """Return the name of a requirement as the lock spells it."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def load(script: str):
    """Return a script of ``packaging`` as a module."""
    spec = importlib.util.spec_from_file_location(script, ROOT / "packaging" / f"{script}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[script] = module
    spec.loader.exec_module(module)
    return module


def test_the_lock_names_no_host():
    assert not re.search(r"://|index-url|trusted-host|find-links", LOCK)


def test_every_pin_has_a_version_and_hashes():
    for pin in pins():
        first, *hashes = pin.splitlines()
        assert PIN.match(first), first
        assert hashes
        assert all(re.match(r"    --hash=sha256:[0-9a-f]{64}", line) for line in hashes)


def test_every_dependency_of_the_project_is_locked():
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    asked += PROJECT["build-system"]["requires"]
    locked = {PIN.match(pin.splitlines()[0])[1] for pin in pins()}
    assert {bare(requirement) for requirement in asked} <= locked


def test_qt_is_pinned_apart_for_python_3_11():
    found = [PIN.match(pin.splitlines()[0]) for pin in pins()]
    qt = {pin[3]: pin[2] for pin in found if pin[1] == "pyside6-essentials"}
    old = [version for marker, version in qt.items() if marker is None or "< '3.12'" in marker]
    assert len(old) == 1
    assert old != ["6.12.0"]


def test_the_wheel_carries_every_resource_and_the_command(wheel):
    names = set(wheel.namelist())
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert resources
    for path in resources:
        assert f"reader_app/{path.relative_to(ROOT).as_posix()}" in names
    entries = next(name for name in names if name.endswith("entry_points.txt"))
    assert "transcript-reader = reader_app.app:main" in wheel.read(entries).decode()


def test_the_wheel_puts_the_program_among_the_applications_of_a_desktop(wheel):
    shared = {name.partition(".data/data/share/")[2] for name in wheel.namelist()}
    assert "applications/transcript-reader.desktop" in shared
    assert "icons/hicolor/scalable/apps/transcript-reader.svg" in shared


def test_the_wheel_carries_no_tests_and_no_tools(wheel):
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert not tops & {"tests", "packaging", "docs", "build"}


def test_the_desktop_entry_starts_the_command_with_files():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(LINUX / "transcript-reader.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Type"] == "Application"
    assert entry["Exec"].split() == [*PROJECT["project"]["scripts"], "%F"]
    for key in ("Categories", "Keywords", "MimeType"):
        assert entry[key].endswith(";")


def test_the_software_centre_is_told_of_the_present_version():
    component = ET.parse(LINUX / "transcript-reader.metainfo.xml").getroot()
    version = re.search(
        r'__version__ = "(.+)"', (ROOT / "reader_app" / "__init__.py").read_text(encoding="utf-8")
    )[1]
    assert component.findtext("launchable") == "transcript-reader.desktop"
    assert component.find("releases/release").get("version") == version


# -- the system's libraries ------------------------------------------------------------------------


@pytest.fixture
def system(monkeypatch, tmp_path):
    """Return system_libraries with a table of one thing that is nowhere, and an empty PATH."""
    module = load("system_libraries")
    table = tmp_path / "table.txt"
    table.write_text("window libabsent.so.9 libabsent9t64 libabsent9\n", encoding="utf-8")
    monkeypatch.setattr(module, "TABLE", table)
    monkeypatch.setattr(module, "lists_are_there", lambda: True)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    return module


@pytest.fixture
def program(tmp_path):
    """Return a function that puts a shell script on the PATH."""

    def write(name: str, script: str) -> None:
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    return write


KNOWS_THE_OLD_NAME = '[ "$2" = libabsent9 ] && echo "  Candidate: 9.1"'


def test_every_line_of_the_table_names_a_package_and_a_group():
    module = load("system_libraries")
    table = module.TABLE.read_text(encoding="utf-8")
    lines = [line for line in table.splitlines() if line and not line.startswith("#")]
    listed = module.needs(table)
    assert len(listed) == len(lines)
    assert {need.group for need in listed} == {"python", "window", "screen", "bus"}
    assert all(need.packages for need in listed)


@pytest.mark.skipif(sys.platform != "linux", reason="names libraries as Linux does")
def test_what_is_there_is_found_and_what_is_not_is_noticed():
    need = load("system_libraries").Need
    for there in ("libc.so.6", "sh", "import:json", f"file:{__file__}"):
        assert need("window", there, ()).is_met()
    for absent in ("libabsent.so.9", "no-such-program", "import:no_such_module", "file:/no/such"):
        assert not need("window", absent, ()).is_met()


def test_nothing_is_asked_of_apt_where_what_is_needed_is_there(system):
    table = "window import:json python3\nscreen no-such-screen nothing\n"
    system.TABLE.write_text(table, encoding="utf-8")
    assert system.main({"window"}) == 0


def test_what_other_groups_lack_comes_in_the_one_command(system, program, capsys):
    table = "window libabsent.so.9 absent9\nscreen no-such-screen screen\n"
    system.TABLE.write_text(table, encoding="utf-8")
    program("apt-get", "exit 0")
    program("apt-cache", "exit 0")
    assert system.main({"window"}) == 1
    assert capsys.readouterr().err.endswith("install -y absent9 screen\n")


def test_without_apt_it_says_what_is_lacking_and_goes_on(system, capsys):
    assert system.main({"window"}) == 0
    assert "libabsent.so.9" in capsys.readouterr().out


def test_without_a_right_to_install_it_prints_the_one_command(system, program, capsys):
    program("apt-get", "exit 0")
    program("apt-cache", KNOWS_THE_OLD_NAME)
    program("sudo", "exit 1")
    assert system.main({"window"}) == 1
    command = "sudo apt-get update && sudo apt-get install -y libabsent9\n"
    assert capsys.readouterr().err.endswith(command)


def test_with_sudo_that_asks_nothing_it_installs(system, program, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    program("apt-get", f'echo "$@" >> {tmp_path}/asked')
    program("apt-cache", KNOWS_THE_OLD_NAME)
    program("sudo", '[ "$1" = -n ] && shift; exec "$@"')
    assert system.main({"window"}) == 0
    asked = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert len(asked) == 1
    assert asked[0].endswith("install -y --no-install-recommends libabsent9")


def test_package_lists_that_are_too_old_are_fetched_anew(system, program, tmp_path, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    program(
        "apt-get", f"for w; do [ $w = update ] && touch {tmp_path}/new; done; [ -e {tmp_path}/new ]"
    )
    program("apt-cache", KNOWS_THE_OLD_NAME)
    assert system.main({"window"}) == 0


# -- the Python that sets it up --------------------------------------------------------------------


def find_python(path: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", ROOT / "packaging" / "find_python.sh"],
        env={"PATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_python_that_is_too_old_is_passed_over(program, tmp_path):
    program("python3.13", "exit 1")
    program("python3", f'exec {sys.executable} "$@"')
    found = find_python(str(tmp_path))
    assert found.stdout.strip() == str(tmp_path / "python3")


def test_the_python_that_is_named_is_the_only_one_asked(program, tmp_path):
    program("python3", f'exec {sys.executable} "$@"')
    program("old", "exit 1")
    found = find_python(str(tmp_path), PYTHON="old")
    assert found.returncode == 1
    assert "No Python from 3.11 on" in found.stderr


# -- the virtual screen ----------------------------------------------------------------------------


def test_a_command_on_a_virtual_screen_gets_a_display_and_hands_back_its_status():
    script = "import os, sys; print(os.environ['DISPLAY']); sys.exit(7)"
    screen = [sys.executable, str(ROOT / "packaging" / "virtual_screen.py")]
    ran = subprocess.run(
        [*screen, sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 7
    assert re.match(r":\d+$", ran.stdout)
