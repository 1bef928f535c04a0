from pathlib import Path

import pytest

from reader_app.library.schema import APPLICATION_ID, LATEST
from reader_app.library.store import Library

PAGE = (Path(__file__).resolve().parents[2] / "docs/library.md").read_text(encoding="utf-8")


@pytest.fixture
def file():
    library = Library.open(None)
    yield library.file
    library.close()


def named(file, kind):
    rows = file.rows("SELECT name FROM sqlite_schema WHERE type = ?", (kind,))
    made_by_sqlite = ("sqlite_", "_sqlite_", "turn_fts_")
    return [name for (name,) in rows if not name.startswith(made_by_sqlite)]


def test_every_view_stands_in_the_docs_with_its_columns(file):
    for view in named(file, "view"):
        columns = [row[1] for row in file.rows(f'PRAGMA table_info("{view}")')]
        assert f"| `{view}` | {', '.join(columns)} |" in PAGE


def test_every_table_stands_in_the_docs(file):
    assert [table for table in named(file, "table") if f"`{table}`" not in PAGE] == []


def test_the_docs_name_the_schema_as_it_is():
    assert f"{APPLICATION_ID}; `user_version` is the version of its schema, now {LATEST})" in PAGE
