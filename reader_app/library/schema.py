"""The schema of a library, as migrations that are applied in order and never edited once released.

To change the schema, add a function at the end of ``_migrations`` and keep a file of the version
before under ``tests/library/released``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.library.tables import TABLES_1, TABLES_2, TABLES_3, TABLES_4, TABLES_5
from reader_app.library.views import VIEWS_1, VIEWS_3, VIEWS_5, WITHOUT_VIEWS, WITHOUT_VIEWS_3

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x54525244
"""``TRRD``, in the header of every library."""

LATEST = 5
"""The version this program writes: how many migrations there are; kept as ``user_version``."""


def migrate(connection: Connection) -> None:
    """Bring a file, or an empty one, to the latest version; call it within a transaction."""
    from sqlite_utils import Database  # takes as long as Qt to import, and is seldom needed

    database = Database(connection)
    _migrations().apply(database)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {LATEST}")


def _migrations() -> Migrations:
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("transcript_reader")

    @migrations(name="1 transcripts, annotations and history")
    def first(database: Database) -> None:
        _run(database, (*TABLES_1, *VIEWS_1))

    @migrations(name="2 mended structure and recipes")
    def second(database: Database) -> None:
        _run(database, TABLES_2)

    @migrations(name="3 numbers of turns apart from turns")
    def third(database: Database) -> None:
        _run(database, (*WITHOUT_VIEWS, *TABLES_3, *VIEWS_3))

    @migrations(name="4 what has been read")
    def fourth(database: Database) -> None:
        _run(database, TABLES_4)

    @migrations(name="5 corrected texts, memos, checked quotes")
    def fifth(database: Database) -> None:
        _run(database, (*WITHOUT_VIEWS_3, *TABLES_5, *VIEWS_5))

    return migrations


def _run(database: Database, statements: tuple[str, ...]) -> None:
    for statement in statements:
        database.execute(statement)
