"""A reduced form of ``tests/bench/versions``, on real texts where these are at hand."""

import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parent.parent / "bench" / "versions"


@pytest.fixture
def measuring(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCH))
    import measuring

    yield measuring
    for name in ("measuring", "revisions", "rivals", "truth"):
        sys.modules.pop(name, None)


@pytest.fixture
def total(measuring):
    """Return what some texts, of many kinds and languages, come to."""
    files = measuring.texts()[::4]
    if not files:
        pytest.skip("the real texts of ../shared are not here")
    from revisions import KINDS

    found = {kind: measuring.Measured() for kind in KINDS}
    for old in filter(None, map(measuring.read, files)):
        for kind, one in measuring.measured_all(old, 1, 40, rivals=False).items():
            found[kind].add(one)
    return found


def test_nothing_is_placed_wrongly_in_silence_and_hardly_a_place_is_missed(total):
    assert {kind: one.silent for kind, one in total.items() if one.silent} == {}
    low = {kind: one.recall for kind, one in total.items() if one.recall < 0.99}
    assert {kind for kind in low if kind != "25 % of words changed"} == set()
    assert total["25 % of words changed"].recall >= 0.95
