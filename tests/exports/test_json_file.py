"""The JSON export: nothing that a reader added is left out."""

import json

import msgspec
import pytest

from reader_app.annotation.model import Highlight, Tag
from reader_app.errors import NotFound
from reader_app.exports import Grouping, export_named, exports


@pytest.fixture
def told(document):
    return json.loads(export_named("json").render([document, document], Grouping.READING))


def test_highlights_come_back_whole(told, document):
    kept = told["transcripts"][0]["highlights"]
    read = [msgspec.convert(one | {"transcript": "h"}, Highlight) for one in kept]
    assert read == list(document.highlights)


def test_the_codebook_comes_back_whole_and_once(told, document):
    assert msgspec.convert(told["tags"], list[Tag]) == list(document.tags)


def test_what_is_known_of_the_transcript_is_there(told):
    about = told["transcripts"][0]
    assert (about["title"], about["date"]) == ("Harbour briefing #7", "2031-05-02")
    assert (about["source"], about["metadata"]) == ("harbour_briefing.txt", {"place": "Quay 4"})


def test_each_highlight_says_who_speaks_and_where(told):
    crossing = told["transcripts"][0]["highlights"][2]
    assert crossing["speakers"] == ["p", "w"]
    assert crossing["address"]["turn"] == 4
    assert crossing["address"]["time"] == 61_500


def test_an_export_is_found_by_its_module_alone():
    assert [export.id for export in exports()] == ["json", "markdown"]


def test_an_unknown_export_names_those_there_are():
    with pytest.raises(NotFound, match=r"“pdf”; there are json, markdown\."):
        export_named("pdf")
