"""What stands beside the text."""

import pytest
from PySide6.QtCore import QPoint

from reader_app.transcript.model import PageLine
from reader_app.ui.pane.gutter import address_words


@pytest.mark.parametrize(("wanted", "words"), [("turn", "1"), ("time", "00:00:05"), ("page", "1")])
def test_the_gutter_shows_what_is_wanted_where_it_is_known(pane, session, wanted, words):
    transcript = session.transcript
    assert address_words(transcript, transcript.turn(1), wanted) == words


def test_pages_are_shown_with_their_lines(build):
    from reader_app.transcript.model import TurnKind

    for line, words in ((12, "45:12"), (0, "p. 45")):
        part = (TurnKind.SPEECH, None, None, "", "Words.")
        transcript = build([part], pages=(PageLine(0, 45, line),))
        assert address_words(transcript, transcript.turn(1), "page") == words


def colours_of(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_each_mark_has_a_stripe_even_where_they_overlap(view, pane, session, find, look):
    for place, tag in enumerate(session.tags[:3]):
        session.mark(find("the harbour sleeps"[: 18 - place]), (tag.id,))
    stripes = {look.theme.tag(tag.colour).stripe.name() for tag in session.tags[:3]}
    assert stripes <= colours_of(view.stripe_gutter)


def test_the_overview_shows_each_tags_colour_and_the_view(view, pane, session, find, look, qtbot):
    for words, tag in zip(("The lamp", "crowns"), session.tags, strict=False):
        session.mark(find(words), (tag.id,))
    stripes = {look.theme.tag(tag.colour).stripe.name() for tag in session.tags[:2]}
    qtbot.waitUntil(lambda: not view.overview.is_behind)
    assert {*stripes, look.theme.colour("current").name()} <= colours_of(view.overview)


def test_the_question_stands_in_the_address_gutter_in_the_accent(view, pane, look):
    assert look.theme.colour("accent").name() in colours_of(view.address_gutter)


def test_a_highlight_with_several_tags_has_the_colours_of_all(view, pane, session, find, look):
    tags = session.tags[:3]
    session.mark(find("the harbour sleeps"), tuple(tag.id for tag in tags))
    stripes = {look.theme.tag(tag.colour).stripe.name() for tag in tags}
    assert stripes <= colours_of(view.stripe_gutter)


def test_questions_stand_in_one_column_however_long_the_numbers_are(view, opened, build, look):
    from reader_app.transcript.model import Exchange, TurnKind

    parts = [(TurnKind.QUESTION, None, None, "", "Why?")] * 12
    asked = tuple(Exchange(f"Q{number}", number) for number in (9, 10))
    view.resize(1100, 500)
    image = opened(build(parts, exchanges=asked)).address_gutter.grab().toImage()
    accent = look.theme.colour("accent")
    found = [
        [x for x in range(image.width()) if image.pixelColor(x, y) == accent]
        for y in range(image.height())
    ]
    marked = [y for y, xs in enumerate(found) if xs]
    middle = (marked[0] + marked[-1]) // 2  # one question is above it, the other below
    above, below = ([xs for y, xs in enumerate(found) if xs and (y < middle) is on_top]
                    for on_top in (True, False))  # fmt: skip
    assert abs(max(map(max, above)) - max(map(max, below))) <= 2


def test_beside_right_to_left_text_the_numbers_stand_at_the_right(view, opened, build, look):
    from reader_app.transcript.model import TurnKind

    pane = opened(build([(TurnKind.SPEECH, None, None, "", "שלום לכולם.")])).pane
    text = pane.viewport().geometry()
    assert view.address_gutter.geometry().left() == text.right() + 1
    assert view.stripe_gutter.geometry().right() == text.left() - 1


def test_the_gutters_stand_beside_the_text(view, pane):
    text = pane.viewport().geometry()
    assert view.address_gutter.geometry().right() == text.left() - 1
    assert view.stripe_gutter.geometry().left() == text.right() + 1
    assert view.address_gutter.mapTo(pane, QPoint(0, 0)).y() == text.top()
