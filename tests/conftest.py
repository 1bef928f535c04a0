"""What every test stands on: no screen, and a home of its own."""

import os
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TRANSCRIPT_READER_HOME"] = tempfile.mkdtemp(prefix="transcript-reader-")

import pytest  # noqa: E402 (Qt must not be imported before the platform is set)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """Give each test an empty home: no library, no settings."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("TRANSCRIPT_READER_HOME", str(home))
    return home
