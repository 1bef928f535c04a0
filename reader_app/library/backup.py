"""Copies of a library: one consistent file, made while the program runs, and put back whole."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reader_app.errors import LibraryError
from reader_app.library.connection import Connection, library_error

if TYPE_CHECKING:
    from pathlib import Path

    from reader_app.library.store import Library


def backup(library: Library, path: Path) -> None:
    """Write a copy of the library, as it is now, to ``path``.

    A file that is there is replaced only when the copy is complete. Raises ``LibraryError``.
    """
    if library.path and path.exists() and path.samefile(library.path):
        raise LibraryError(f"{path} is the library itself: give its backup another name.")
    part = path.with_name(f"{path.name}.part")
    _copy(library.file, part)
    try:
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise LibraryError(f"{path}: {error.strerror}.") from error


def restore(path: Path, library_path: Path) -> Path | None:
    """Put the backup at ``path`` in place of a library that is not open.

    The backup is checked first. What was there is kept beside the library under the name that is
    returned (None where there was nothing). Raises ``LibraryError``; nothing is changed then.
    """
    part = library_path.with_name(f"{library_path.name}.part")
    with closing(_checked(path)) as source:
        _make_folder(library_path)
        _copy(source, part)
    try:
        _let_go(library_path)
        kept = _put_aside(library_path)
        os.replace(part, library_path)
    except OSError as error:
        raise LibraryError(f"{library_path}: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)
    return kept


def _checked(path: Path) -> Connection:
    """Open a backup and read all of it."""
    backed_up = Connection(path, read_only=True, may_be_older=True)
    try:
        said = backed_up.rows("PRAGMA integrity_check(1)")
        if said != [("ok",)] or backed_up.row("PRAGMA foreign_key_check"):
            raise LibraryError(f"{path} is damaged: nothing was restored.")
    except BaseException:
        backed_up.close()
        raise
    return backed_up


def _copy(source: Connection, path: Path) -> None:
    """Copy a library into a file that stands by itself, without a log beside it."""
    try:
        path.unlink(missing_ok=True)
        with closing(sqlite3.connect(path, isolation_level=None)) as target:
            source.back_up(target)
            target.execute("PRAGMA journal_mode = DELETE")
    except OSError as error:
        raise LibraryError(f"{path}: {error.strerror}.") from error
    except sqlite3.Error as error:
        path.unlink(missing_ok=True)
        raise library_error(error, path) from error
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"{path.parent}: {error.strerror}.") from error


def _let_go(path: Path) -> None:
    """Bring the log of a library into its file, which nobody else may have open for that."""
    if not path.exists():
        return
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as old:
            old.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        raise library_error(error, path) from error
    except sqlite3.DatabaseError:
        pass  # what is damaged is put aside as it is


def _put_aside(path: Path) -> Path | None:
    """Rename a library, with its log where it still has one."""
    if not path.exists():
        return None
    kept = next(
        name
        for number in range(1, 10_000)
        if not (name := path.with_name(f"{path.name}.before-restore-{number}")).exists()
    )
    for ending in ("-wal", "-shm"):
        beside = path.with_name(path.name + ending)
        if beside.exists():
            os.replace(beside, kept.with_name(kept.name + ending))
    os.replace(path, kept)
    return kept
