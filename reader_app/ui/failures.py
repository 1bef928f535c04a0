"""Telling why something that was asked for was not done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_app.errors import ReaderError
from reader_app.ui.controls.messages import tell
from reader_app.ui.wording.phrases import phrase

if TYPE_CHECKING:
    from reader_app.ui.desk import Desk


def reason(error: Exception) -> str:
    """Return why something failed, as the reader is told.

    What is no ``ReaderError`` is a mistake of the program, and raised.
    """
    if not isinstance(error, ReaderError):
        raise error
    return phrase(str(error))


def tell_failure(desk: Desk, error: Exception) -> None:
    """Say in passing that something was cancelled, and in a box why it failed."""
    from reader_app.importing import Cancelled  # not needed at start

    if isinstance(error, Cancelled):
        desk.notices.say(reason(error))
    else:
        tell(desk.window, reason(error))
