"""Times of a recording: milliseconds to and from what a person writes."""

import re

_TIME = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{2})(?:[.,](\d{1,3})\d*)?")


def time_words(milliseconds: int) -> str:
    """Return ``00:12:31``; what is less than a second is left out."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}"


def parse_time(written: str) -> int | None:
    """Return the milliseconds of ``00:12:31``, ``12:31`` or ``12:31.5``, or None."""
    found = _TIME.fullmatch(written.strip())
    if not found:
        return None
    hours, minutes, seconds, part = found.groups()
    if int(seconds) > 59 or (hours and int(minutes) > 59):
        return None
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int((part or "0").ljust(3, "0"))
