"""Hits as the pane draws them."""

import pytest

from reader_app.transcript.span import Span
from reader_app.ui.looks.contrast import contrast
from reader_app.ui.looks.theme import themes
from reader_app.ui.pane.hits import HitInk, Hits

SPANS = [Span(2, 4), Span(10, 12), Span(12, 20), Span(30, 31)]


@pytest.mark.parametrize(
    ("place", "met"),
    [
        (Span(0, 2), []),
        (Span(0, 3), SPANS[:1]),
        (Span(11, 13), SPANS[1:3]),
        (Span(15, 16), SPANS[2:3]),
        (Span(20, 30), []),
        (Span(0, 99), SPANS),
    ],
)
def test_hits_are_found_by_place(place, met):
    hits = Hits()
    hits.show(SPANS, None)
    assert list(hits.within(place)) == met


def colours(pane, span):
    """Return the colours that are seen where ``span`` is drawn."""
    image = pane.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    rect = pane.span_rects(span)[0].adjusted(-3, 0, 3, 0)
    xs = range(int(rect.left() * ratio), int(rect.right() * ratio))
    ys = range(int(rect.top() * ratio), int(rect.bottom() * ratio))
    return {image.pixelColor(x, y).name() for x in xs for y in ys}


def test_hits_are_drawn_and_the_current_one_is_stronger(pane, find, look):
    one, other = find("harbour"), find("tide")
    ink = HitInk.of(look.theme)
    assert ink.ground.name() not in colours(pane, one)
    pane.marks.hits.show([one, other], other)
    assert ink.ground.name() in colours(pane, one)
    assert ink.current.name() not in colours(pane, one)
    assert {ink.current.name(), ink.edge.name()} <= colours(pane, other)


def test_hits_are_drawn_over_highlights(pane, session, find, look):
    span = find("harbour")
    session.mark(span, ())
    pane.marks.hits.show([span], None)
    assert HitInk.of(look.theme).ground.name() in colours(pane, span)


@pytest.mark.parametrize("theme", themes().values(), ids=lambda theme: theme.name)
def test_words_and_edges_are_seen_on_hits_in_every_theme(theme):
    ink = HitInk.of(theme)
    words = [theme.colour("ink"), theme.colour("quiet"), *theme.speakers]
    grounds = (ink.ground, ink.current)
    assert min(contrast(a, b) for a in words for b in grounds) >= theme.contrast
    assert min(contrast(ink.edge, b) for b in (*grounds, theme.colour("paper"))) >= 3.0


@pytest.mark.parametrize("theme", themes().values(), ids=lambda theme: theme.name)
def test_the_colours_of_hits_are_no_tags(theme):
    ink = HitInk.of(theme)
    tags = {c.name() for tag in theme.tags.values() for c in (tag.ground, tag.stripe)}
    assert tags.isdisjoint({ink.ground.name(), ink.current.name(), ink.edge.name()})
