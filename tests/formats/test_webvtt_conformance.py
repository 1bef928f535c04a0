"""The WebVTT files of others, and what their authors say of the cues in them."""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from reader_app.errors import ImportFailed
from reader_app.formats.source import Source
from reader_app.formats.subtitles._webvtt_parser import parse_webvtt
from reader_app.formats.subtitles._webvtt_text import TEXT, TIMESTAMP, lines, nodes
from reader_app.formats.subtitles.webvtt import read

SUBTITLES = Path(__file__).parents[2].parent / "shared" / "interop" / "subtitles"
FILE_PARSING = SUBTITLES / "wpt-webvtt" / "wpt-file-parsing"
CUE_PARSING = SUBTITLES / "wpt-webvtt" / "wpt-cue-parsing"
VTTJS = SUBTITLES / "vttjs"
pytestmark = pytest.mark.skipif(
    not SUBTITLES.is_dir(), reason="the subtitles of others are not beside the project"
)

COUNTS = {
    "header-garbage.vtt": 1,
    "header-space.vtt": 1,
    "header-tab.vtt": 1,
    "header-timings.vtt": 1,
    "regions-id.vtt": 4,
    "regions-lines.vtt": 13,
    "regions-old.vtt": 2,
    "regions-regionanchor.vtt": 20,
    "regions-scroll.vtt": 6,
    "regions-viewportanchor.vtt": 20,
    "settings-align.vtt": 13,
    "settings-line.vtt": 46,
    "settings-multiple.vtt": 2,
    "settings-position.vtt": 22,
    "settings-region.vtt": 9,
    "settings-size.vtt": 16,
    "settings-vertical.vtt": 8,
    "signature-bom.vtt": 0,
    "signature-no-newline.vtt": 0,
    "signature-space-no-newline.vtt": 0,
    "signature-space.vtt": 0,
    "signature-tab-no-newline.vtt": 0,
    "signature-tab.vtt": 0,
    "stylesheets.vtt": 2,
}
"""Cues of the files whose expectations are pages of script, which say so at their beginning."""

SHARED = {
    "cue-times/with-data.json": """left-tab missing-spaces-between-separator separator-extra-space
        separator-tab space-left-tab-right space-right-tab-left spaces-tabs-on-both-sides
        tab-right""",
    "cue-times/bad-data.json": "missing-separator",
    "file-layout/with-data.json": "webvtt-no-bom webvtt-space webvtt-tab webvtt-with-bom",
    "file-layout/no-output.json": """bad-double-webvtt blank-file blank-file-with-bom
        bom-garbage-data bom-tab-webvtt garbage-signature newline-before-webvtt
        tab-after-bom-before-header""",
}
"""Expectations that several files of a folder have in common."""

OLD = {
    "file-layout/header-no-new-line.vtt": "by the standard of today times may follow the header",
    "cue-times/min-top-digits.vtt": "by the standard minutes have two digits; its own test agrees",
    "cue-times/minimum-spots-over-sixty.vtt": "by the standard minutes are at most 59",
    "integration/id.vtt": "by the standard times after a name that is an arrow begin a cue",
    "cuetext/escape-characters/incorrect.vtt": "by the standard &lt is < with or without ;",
}
"""Expectations older than the standard, which the tests of the browsers contradict."""


@cache
def expected_of(path):
    return json.loads(path.read_text(encoding="utf-8"))


def parsed(path):
    text = path.read_bytes().decode("utf-8", errors="replace")
    return parse_webvtt(text)


def cues_of(path):
    found = parsed(path)
    return found.cues if found else ()


def files(folder):
    return sorted(folder.rglob("*.vtt")) if folder.is_dir() else []


def name_of(path):
    return path.relative_to(SUBTITLES).as_posix()


def stated(expected, field):
    """Return what an expectation says of a field, by the place of the cue."""
    values = expected.get(field, {})
    by_place = values if isinstance(values, dict) else dict(enumerate(values))
    scale = 1000 if field in ("start", "end") else None
    return {int(n): round(value * scale) if scale else value for n, value in by_place.items()}


def numbered_from_nought(expected):
    """Return an expectation of the edition whose texts are numbered from 1 as of that from 0."""
    texts = expected.get("text", [])
    lower = [re.sub(r"\d$", lambda digit: str(int(digit[0]) - 1), text) for text in texts]
    return {**expected, "text": lower}


# -- the tests of web browsers --------------------------------------------------------------------


@pytest.mark.parametrize("path", files(FILE_PARSING), ids=name_of)
def test_a_file_has_the_cues_a_browser_finds(path):
    cues = cues_of(path)
    expectations = expected_of(FILE_PARSING.parent / "wpt-file-parsing-expected.json")
    expected = expectations.get(path.name, {"cues": COUNTS.get(path.name)})
    assert len(cues) == expected["cues"]
    if any("text0" in cue.text for cue in cues):
        expected = numbered_from_nought(expected)
    assert {field: stated(expected, field) for field in ("id", "text", "start", "end")} == {
        field: {n: getattr(cues[n], field) for n in stated(expected, field)}
        for field in ("id", "text", "start", "end")
    }


def test_every_file_of_the_browsers_has_an_expectation():
    expectations = expected_of(FILE_PARSING.parent / "wpt-file-parsing-expected.json")
    assert {path.name for path in files(FILE_PARSING)} <= {*expectations, *COUNTS}


def tree(text):
    """Write the nodes of a cue as the expectations do."""
    tags = {"c": "span", "v": "span", "lang": "span"}
    written = []
    for node in nodes(text):
        indent = "| " + "  " * node.depth
        if node.tag == TEXT:
            written.append(f'{indent}"{node.value}"')
        elif node.tag == TIMESTAMP:
            hours, rest = divmod(node.time, 3_600_000)
            minutes, rest = divmod(rest, 60_000)
            stamp = f"{hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
            written.append(f"{indent}<?timestamp {stamp}>")
        else:
            written.append(f"{indent}<{tags.get(node.tag, node.tag)}>")
            attributes = {"class": " ".join(node.classes)} if node.classes else {}
            attributes |= {"v": {"title": node.value}, "lang": {"lang": node.value}}.get(
                node.tag, {}
            )
            written += [f'{indent}  {key}="{value}"' for key, value in attributes.items()]
    return "".join(f"{line}\n" for line in written)


def cue_texts():
    for path in sorted(CUE_PARSING.glob("*.json")) if CUE_PARSING.is_dir() else []:
        for number, case in enumerate(expected_of(path)):
            yield pytest.param(case["text"], case["expectedTree"], id=f"{path.stem}-{number}")


@pytest.mark.parametrize(("text", "expected"), list(cue_texts()))
def test_the_text_of_a_cue_is_the_tree_a_browser_builds(text, expected):
    shown = text.removesuffix("\n").split("\n\n")[0].replace("\0", "\ufffd")
    assert tree(shown) == expected


@pytest.mark.parametrize("path", files(CUE_PARSING), ids=name_of)
def test_a_file_of_cue_texts_has_a_cue_for_each(path):
    assert len(cues_of(path)) == len(expected_of(path.with_suffix(".json")))


# -- the tests of a player ------------------------------------------------------------------------


def expectation(path):
    """Return what a file's own expectation says, or that which it shares with its neighbours."""
    own = path.with_suffix(".json")
    if own.exists():
        return expected_of(own)
    folder = path.parent.relative_to(VTTJS).as_posix()
    for name, shared in SHARED.items():
        if name.startswith(f"{folder}/") and path.stem in shared.split():
            return expected_of(VTTJS / name)
    bad = sorted(path.parent.glob("bad-*.json"))
    shared = [other for other in bad if not other.stem.endswith("-proc") and is_shared(other)]
    return expected_of(shared[0]) if shared else None


def is_shared(path):
    return path.stem.removeprefix("bad-").rstrip("s") == path.parent.name.rstrip("s")


def shown_by(path):
    """Return what a player shows of each cue: its words and its voices, or None."""
    own = path.with_name(f"{path.stem}-proc.json")
    shown = expected_of(own) if own.exists() else None
    return shown if shown and all("childNodes" in cue for cue in shown) else None


def elements(node):
    yield node
    for child in node.get("childNodes", ()):
        yield from elements(child)


def in_player():
    """Return the files of the player, but those that only its own old expectations fit."""
    return [path for path in files(VTTJS) if path.relative_to(VTTJS).as_posix() not in OLD]


@pytest.mark.parametrize("path", in_player(), ids=name_of)
def test_a_file_has_the_cues_a_player_finds(path):
    expected = expectation(path)
    assert expected is not None, "nobody says which cues this file has"
    found = [(cue.id, cue.start, cue.end, cue.text) for cue in cues_of(path)]
    assert found == [
        (cue["id"], round(cue["startTime"] * 1000), round(cue["endTime"] * 1000), cue["text"])
        for cue in expected["cues"]
    ]


@pytest.mark.parametrize("path", [p for p in in_player() if shown_by(p)], ids=name_of)
def test_a_cue_has_the_words_and_voices_a_player_shows(path):
    shown = shown_by(path)
    cues = cues_of(path)
    assert len(cues) == len(shown)
    for cue, box in zip(cues, shown, strict=True):
        parts = list(nodes(cue.text))
        assert "".join(n.value for n in parts if n.tag == TEXT) == box["textContent"]
        voices = [n.value for n in parts if n.tag == "v"]
        assert [v for v in voices if v] == [n["title"] for n in elements(box) if n.get("title")]


# -- what the program makes of them ---------------------------------------------------------------


@pytest.mark.parametrize(
    "path", [*files(FILE_PARSING), *files(CUE_PARSING), *in_player()], ids=name_of
)
def test_every_file_opens_or_is_refused_because_it_has_no_words(path):
    words = [line for cue in cues_of(path) for line in lines(cue.text)]
    if words:
        transcript = read(Source(path.name, path.read_bytes()))
        spoken = "".join(turn.words.of(transcript.text) for turn in transcript.turns)
        assert "".join(spoken.split())
        voices = {line.voice for line in words if line.voice}
        assert {speaker.name for speaker in transcript.speakers} == voices
    else:
        with pytest.raises(ImportFailed, match=r"WEBVTT|not one subtitle|empty|not text"):
            read(Source(path.name, path.read_bytes()))
