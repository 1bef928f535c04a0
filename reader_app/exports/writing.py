"""Writing an export to a file: the whole of it, or nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from reader_app.errors import ExportFailed

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, text: str) -> None:
    """Write ``text`` as UTF-8 in the place of what was there. Raises ``ExportFailed``."""
    if path.is_dir():
        raise ExportFailed(f"{path}: this is a folder; name a file to write to.")
    try:
        data = text.encode("utf-8", errors="backslashreplace")
        if path.exists() and not path.is_file():  # a pipe or a device cannot be replaced
            path.write_bytes(data)
        else:
            _replace(path.resolve(), data)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise ExportFailed(f"{path}: the file could not be written ({why}).") from error


def _replace(path: Path, data: bytes) -> None:
    """Write beside ``path``, then rename, so that no reader ever sees a half."""
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(13, os.strerror(13))
    part = path.with_name(f".{path.name[:200]}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o777)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
