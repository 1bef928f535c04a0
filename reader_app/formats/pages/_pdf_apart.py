"""Reading a PDF in a process of its own, with a bound on its time and memory."""

from __future__ import annotations

import os
import subprocess
import sys

import msgspec

from reader_app.formats.pages._pdf_pages import Found, pages_of

LONGEST = 256 * 1024 * 1024
"""Bytes of a file."""
_SECONDS = 60
"""A thousand pages take five."""
_MEMORY = 1536 * 1024 * 1024
_UNSEEN: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_TOO_MUCH = "takes more time or memory than a transcript can need"


def pages_apart(data: bytes) -> Found:
    """Return what the PDF ``data`` holds; whatever is wrong with it is said in the value."""
    if len(data) > LONGEST:
        return Found(refused="is too large for a transcript")
    if getattr(sys, "frozen", False):  # there is no interpreter to start
        return pages_of(data)
    command = [sys.executable, "-P", "-m", __name__]
    places = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        done = subprocess.run(
            command,
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            env=os.environ | places,
            creationflags=_UNSEEN,
        )
        return msgspec.msgpack.decode(done.stdout, type=Found)
    except (subprocess.TimeoutExpired, msgspec.DecodeError):
        return Found(refused=_TOO_MUCH)


def _bound_memory() -> None:
    """Let the system refuse more memory than a transcript needs, where it can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _main() -> None:
    _bound_memory()
    found = pages_of(sys.stdin.buffer.read())
    sys.stdout.buffer.write(msgspec.msgpack.encode(found))


if __name__ == "__main__":
    _main()
