"""One connection to a library file: how it is opened, its transactions, its errors in words."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from reader_app.errors import LibraryError
from reader_app.library.schema import APPLICATION_ID, LATEST, migrate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

BUSY = 2.0
"""Seconds to wait for another program that writes."""

Row = tuple[Any, ...]
T = TypeVar("T")

_WHAT_HAPPENED = {
    sqlite3.SQLITE_BUSY: "{library} is in use by another program. Try again when that is done.",
    sqlite3.SQLITE_LOCKED: "{library} is in use by another program. Try again when that is done.",
    sqlite3.SQLITE_READONLY: "{library} can only be read: nothing was changed.",
    sqlite3.SQLITE_PERM: "{library} may not be opened: permission denied.",
    sqlite3.SQLITE_AUTH: "{library} may not be opened: permission denied.",
    sqlite3.SQLITE_CANTOPEN: "{library} could not be opened.",
    sqlite3.SQLITE_FULL: "{library} could not be written: the disk is full. Nothing was changed.",
    sqlite3.SQLITE_IOERR: "{library} could not be read or written: the disk reports an error.",
    sqlite3.SQLITE_CORRUPT: "{library} is damaged. Run a check, or restore a backup.",
    sqlite3.SQLITE_NOTADB: "{library} is not a library of Transcript Reader.",
    sqlite3.SQLITE_TOOBIG: (
        "{library} could not be written: the text is too long. Nothing was changed."
    ),
    sqlite3.SQLITE_CONSTRAINT: (
        "{library} could not be changed: the change does not fit what is there."
    ),
}


class Connection:
    """A library file, or a library in memory; every error is a ``LibraryError`` of one line."""

    def __init__(
        self, path: Path | None, read_only: bool = False, may_be_older: bool = False
    ) -> None:
        self.path = path
        self.read_only = read_only or _is_protected(path)
        self.may_be_older = may_be_older
        self.is_new = False
        self._writing = threading.RLock()
        self._sqlite = self._connect()
        try:
            with self._words():
                self._prepare()
        except BaseException:
            self._sqlite.close()
            raise

    # -- opening ----------------------------------------------------------------------------------

    def _connect(self) -> sqlite3.Connection:
        if self.path is None:
            return _sqlite(":memory:")
        if self.path.is_dir():
            raise LibraryError(f"{self.path} is a folder, not a library.")
        try:
            if self.read_only:
                self.path.stat()
                return _readable(self.path)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            return _sqlite(str(self.path))
        except OSError as error:
            raise LibraryError(f"The library {self.path}: {error.strerror}.") from error
        except sqlite3.Error as error:
            raise self._error(error) from error

    def _prepare(self) -> None:
        """Look before writing: a file of another program is left as it is."""
        version = self._version()
        if version < LATEST and self.read_only:
            self._refuse_older(version)
        self._sqlite.execute("PRAGMA foreign_keys = ON")
        self._sqlite.execute("PRAGMA cache_size = -32768")  # KiB; the default of 2 MB is slow
        if self.read_only:
            return
        self._keep_log()
        self._sqlite.execute("PRAGMA synchronous = FULL")
        if version < LATEST:
            with self.transaction():
                version = self._version()  # another program may have been faster
                self.is_new = version == 0
                if version < LATEST:
                    migrate(self._sqlite)

    def _keep_log(self) -> None:
        """Write ahead to a log; SQLite itself does not wait for others when it changes to that."""
        end = time.monotonic() + BUSY
        while True:
            try:
                self._sqlite.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                is_busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not is_busy or time.monotonic() > end:
                    raise
                time.sleep(0.01)

    def _refuse_older(self, version: int) -> None:
        if version == 0:
            raise LibraryError(f"{self.path} is empty, not a library.")
        if not self.may_be_older:
            raise LibraryError(
                f"The library {self.path} was made by an older version of Transcript Reader "
                "and can only be read: it cannot be brought up to date."
            )

    def _version(self) -> int:
        """Return the schema version of the file, 0 for an empty one."""
        application = self._number("PRAGMA application_id")
        version = self._number("PRAGMA user_version")
        if application != APPLICATION_ID:
            if application or version or self._number("SELECT count(*) FROM sqlite_schema"):
                raise LibraryError(f"{self.path} is a file of another program, not a library.")
            return 0
        if version > LATEST:
            raise LibraryError(
                f"The library {self.path} was made by a newer version of Transcript Reader."
            )
        return version

    def _number(self, sql: str) -> int:
        return int(self._sqlite.execute(sql).fetchone()[0])

    @property
    def version(self) -> int:
        """A number that is another one after somebody else has written, over any connection."""
        with self._words():
            return self._number("PRAGMA data_version")

    def close(self) -> None:
        """Close the file; what was written is on disk already."""
        with self._words():
            self._sqlite.close()

    # -- work -------------------------------------------------------------------------------------

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Return what a query finds."""
        with self._words():
            return self._sqlite.execute(sql, values).fetchall()

    def read(
        self, build: Callable[[Iterable[Row]], T], sql: str, values: Sequence[object] = ()
    ) -> T:
        """Return what ``build`` makes of the rows, taken one by one: faster where they are many."""
        with self._words():
            return build(self._sqlite.execute(sql, values))

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """Return the first row a query finds, or None."""
        with self._words():
            found: Row | None = self._sqlite.execute(sql, values).fetchone()
            return found

    def write(self, sql: str, values: Sequence[object] = ()) -> None:
        """Run one statement that changes rows."""
        with self._words(), self._writing:
            self._sqlite.execute(sql, values)

    def write_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each row; call it within a transaction."""
        with self._words(), self._writing:
            self._sqlite.executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all that is done in this context or, where it raises, nothing; may be nested.

        The outermost takes the right to write at once: a transaction that reads first and is
        overtaken by another program's write could not go on.
        """
        with self._writing:
            nested = self._sqlite.in_transaction
            with self._words():
                self._sqlite.execute("SAVEPOINT part" if nested else "BEGIN IMMEDIATE")
            try:
                yield
                with self._words():
                    self._sqlite.execute("RELEASE part" if nested else "COMMIT")
            except BaseException:
                self._take_back(nested)
                raise

    def _take_back(self, nested: bool) -> None:
        # A full disk ends the transaction, savepoints and all, before we are asked.
        if self._sqlite.in_transaction:
            with self._words():
                for sql in ("ROLLBACK TO part", "RELEASE part") if nested else ("ROLLBACK",):
                    self._sqlite.execute(sql)

    def back_up(self, target: sqlite3.Connection) -> None:
        """Copy the whole file, as it is at one moment, into another connection."""
        with self._words():
            self._sqlite.backup(target)

    # -- errors -----------------------------------------------------------------------------------

    @contextmanager
    def _words(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeError, OverflowError) as error:
            raise self._error(error) from error

    def _error(self, error: Exception) -> LibraryError:
        return library_error(error, self.path)


def library_error(error: Exception, path: Path | None) -> LibraryError:
    """Return an error of SQLite in words for the user."""
    library = f"The library {path}" if path else "The library"
    if isinstance(error, UnicodeError):
        return LibraryError(f"{library} could not be changed: the text holds broken characters.")
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _WHAT_HAPPENED:
        return LibraryError(_WHAT_HAPPENED[code].replace("{library}", library))
    return LibraryError(f"{library} could not be used: {' '.join(str(error).split())}.")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _sqlite(name: str, *, uri: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(
        name, uri=uri, timeout=BUSY, isolation_level=None, check_same_thread=False
    )


def _is_protected(path: Path | None) -> bool:
    """Tell whether a file is there that may not be changed.

    SQLite needs its folder too, for the log it writes first.
    """
    return bool(
        path
        and path.is_file()
        and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    )


def _readable(path: Path) -> sqlite3.Connection:
    """Open a file to be read only.

    Where the folder cannot be written either, SQLite cannot make the files it shares with others,
    and has to be told that nobody changes this one.
    """
    address = path.absolute().as_uri()
    connection = _sqlite(f"{address}?mode=ro", uri=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlite3.OperationalError as error:
        connection.close()
        log = path.with_name(f"{path.name}-wal")
        no_log = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)  # which, is a matter of version
        if error.sqlite_errorcode & 0xFF not in no_log or _size(log):
            raise  # without its log the file would show what is no longer true
        return _sqlite(f"{address}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error:
        connection.close()
        raise
    return connection
