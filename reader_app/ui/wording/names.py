"""What a speaker is called where there is little room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader_app.transcript.model import Speaker


def short_name(speaker: Speaker) -> str:
    """Return ``Island Post`` for a reporter whose name is given as ``Reporter from the …``."""
    if not speaker.role:
        return speaker.name
    found = re.match(
        rf"{re.escape(speaker.role)}\s+(?:from|for|with|of)\s+(?:the\s+)?(?=\S)",
        speaker.name,
        re.IGNORECASE,
    )
    return speaker.name[found.end() :] if found else speaker.name
