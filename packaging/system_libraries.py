"""Find what the system lacks, and have apt install it where that needs no question.

Usage: system_libraries.py GROUP…, where a group is the first column of system_libraries.txt:
python, window, screen or bus. Where a group lacks something, what the others lack comes with it, so
that there is one thing to do and not four. Runs on any Python from 3.11 on, with nothing installed.
Exit status: 0 all is there, or nothing can be said of this system; 1 something is still to do.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).with_suffix(".txt")
FONTS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
APT = "apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0"


@dataclass(frozen=True)
class Need:
    """Something that must be there, and the packages that may bring it."""

    group: str
    what: str
    packages: tuple[str, ...]

    def is_met(self) -> bool:
        """Try it: load the library, find the module, the fonts, the file or the program."""
        kind, _, name = self.what.rpartition(":")
        if kind == "file":
            return Path(name).is_file()
        if kind == "import":
            return importlib.util.find_spec(name) is not None
        if kind == "font":
            return any(path for folder in FONTS for path in folder.rglob("*.[ot]t[fc]"))
        if ".so" in name:
            return is_loadable(name)
        return shutil.which(name) is not None


def is_loadable(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def needs(table: str) -> list[Need]:
    """Return what the table lists."""
    python = f"python3.{sys.version_info.minor}"
    rows = (line.split() for line in table.splitlines() if line and not line.startswith("#"))
    return [
        Need(group, what, tuple(package.format(python=python) for package in packages))
        for group, what, *packages in rows
    ]


def chosen(packages: tuple[str, ...]) -> str:
    """Return the first package that apt can install, or the first of all where it knows none."""
    for package in packages:
        policy = subprocess.run(
            ["apt-cache", "policy", package],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        ).stdout
        if "Candidate:" in policy and "Candidate: (none)" not in policy:
            return package
    return packages[0]


def privilege() -> list[str] | None:
    """Return what to put before a command to run it as root unasked, or None."""
    if os.geteuid() == 0:
        return []
    asked = shutil.which("sudo") and subprocess.run(
        ["sudo", "-n", "true"], capture_output=True, check=False
    )
    return ["sudo", "-n"] if asked and asked.returncode == 0 else None


def apt(root: list[str], *words: str) -> bool:
    """Run apt-get without questions and tell whether it did what was asked."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", *APT.split(), "-qq"]
    ran = subprocess.run(
        [*root, *quiet, *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ran.returncode:
        print(*ran.stdout.splitlines()[-5:], sep="\n", file=sys.stderr)
    return ran.returncode == 0


def install(root: list[str], missing: list[Need]) -> bool:
    """Install what is missing; fetch the package lists where they are old or absent."""
    for is_fresh in (False, True):
        if is_fresh:
            apt(root, "update")
        if not lists_are_there():
            continue
        packages = package_names(missing)
        print("Installing", *packages, flush=True)
        if apt(root, "install", "-y", "--no-install-recommends", *packages):
            return True
    return False


def package_names(missing: list[Need]) -> list[str]:
    """Return the packages that bring what is missing, as this release names them."""
    return sorted({chosen(need.packages) for need in missing})


def lists_are_there() -> bool:
    """Tell whether apt has ever fetched its package lists."""
    return any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def main(groups: set[str]) -> int:
    """Check the groups and install what they lack."""
    if not sys.platform.startswith("linux"):
        return 0
    listed = needs(TABLE.read_text(encoding="utf-8"))
    if all(need.is_met() for need in listed if need.group in groups):
        return 0
    missing = [need for need in listed if not need.is_met()]
    if not shutil.which("apt-get"):
        print("This system lacks:", ", ".join(need.what for need in missing))
        print("Install them with its package manager; going on without.")
        return 0
    root = privilege()
    if root is not None and install(root, missing):
        return 0
    packages = " ".join(package_names(missing))
    print("The system lacks some packages. Type this, then start again:", file=sys.stderr)
    print(f"  sudo apt-get update && sudo apt-get install -y {packages}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(set(sys.argv[1:])))
