"""Tests of the real window: each runs in a process and on a virtual screen of its own.

Qt has one platform a process, and here the other tests have taken the one without a screen.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))  # where the hands are that make run and the pictures use
sys.path.append(str(Path(__file__).parent))  # where the screen reader is
ON_SCREEN = (sys.executable, str(ROOT / "packaging" / "virtual_screen.py"), sys.executable)
PYTEST = ("-m", "pytest", "-p", "no:xdist", "-p", "no:randomly", "-p", "no:cacheprovider")
LIMIT = 120
"""Seconds after which a test counts as stuck."""


def pytest_itemcollected(item):
    item.add_marker(pytest.mark.e2e)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    """Hand the test over to a process with a screen; there, let pytest call it as ever.

    A test that starts the program in a process of its own gives that a screen itself.
    """
    if os.environ["QT_QPA_PLATFORM"] == "xcb" or "program" in pyfuncitem.fixturenames:
        return None
    ran = subprocess.run(
        [*ON_SCREEN, *PYTEST, pyfuncitem.nodeid],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    if ran.returncode:
        pytest.fail(ran.stdout + ran.stderr, pytrace=False)
    return True
