"""Texts for the tests of the structure, all of our own invention."""

import pytest

from reader_app.structure.reading import structure

BRIEFING = """\
Briefing on the Old Bridge

On 3 May 2024 the town of Aldbrook opened its records.

Host of the briefing: Head of the Press Office Clara Wenn

Clara Wenn: Good morning. With us is the Director of the Bridge Office Milo Hart.

Reporter from the Aldbrook Gazette

Q1: When will the bridge open?

Clara Wenn: This question goes to Milo Hart.

A: In June.

The north side follows in July.

Reporter from Valley Radio

Q2:Who pays for it? She said: nobody knows.

Clara Wenn: We will answer that one in writing.

Photo taken on 3 May 2024 shows the bridge in Aldbrook.(Photo by
"""


@pytest.fixture
def read():
    """Return the structure of a text, as plain text."""
    return lambda text, name="talk.txt": structure(text, name, "plain text")


@pytest.fixture
def briefing(read):
    return read(BRIEFING, "briefing.txt")
