"""How often tags are given, and what becomes of highlights where tags go."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader_app.library.store import Library

_HELD = "JOIN transcript ON transcript.id = given.transcript AND NOT transcript.removed"
_OF_EACH = f"""
WITH RECURSIVE within (tag, above) AS (
  SELECT id, id FROM tag
  UNION SELECT within.tag, tag.parent FROM within JOIN tag ON tag.id = within.above
  WHERE tag.parent IS NOT NULL
)
SELECT above, sum(given.tag = above), count(DISTINCT given.highlight)
FROM within JOIN highlight_tag AS given ON given.tag = within.tag {_HELD} GROUP BY above
"""
_OF_SOME = f"""
WITH chosen AS (SELECT value AS tag FROM json_each(?1)),
  carrying AS (
    SELECT given.transcript, given.highlight, count(*) AS times
    FROM highlight_tag AS given {_HELD} WHERE given.tag IN chosen
    GROUP BY given.transcript, given.highlight
  )
SELECT count(*), count(DISTINCT transcript), coalesce(sum(times > 1), 0),
  coalesce(sum(NOT EXISTS (
    SELECT 1 FROM highlight_tag AS other WHERE other.transcript = carrying.transcript
      AND other.highlight = carrying.highlight AND other.tag NOT IN chosen)), 0)
FROM carrying
"""


class TagUse(NamedTuple):
    """How many highlights carry a tag, of transcripts that are not removed."""

    own: int
    whole: int
    """Those that carry it or any tag below it."""


class Carried(NamedTuple):
    """The highlights that carry one or more of some tags."""

    highlights: int
    transcripts: int
    several: int
    """Those that carry more than one of them."""
    alone: int
    """Those that carry no other tag."""


def tag_uses(library: Library) -> dict[str, TagUse]:
    """Return how often each tag is given; one that is not, and none below it, is left out."""
    return {tag: TagUse(own, whole) for tag, own, whole in library.file.rows(_OF_EACH)}


def carried(library: Library, tag_ids: Collection[str]) -> Carried:
    """Return what highlights carry some of these tags."""
    return Carried(*library.file.rows(_OF_SOME, [json.dumps(list(tag_ids))])[0])
