"""What every test stands on: no screen, and a home of its own."""

import os
import tempfile

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TRANSCRIPT_READER_HOME"] = tempfile.mkdtemp(prefix="transcript-reader-")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """Give each test an empty home: no library, no settings."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("TRANSCRIPT_READER_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def without_privilege():
    """Return what to put before a command so that file permissions hold for a superuser too."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return []
    lost = "-dac_override,-dac_read_search"
    return ["setpriv", f"--bounding-set={lost}", f"--inh-caps={lost}"]
