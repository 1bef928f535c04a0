"""Pygments styles as the colours of the words."""

import pytest
from PySide6.QtGui import QColor

from reader_app.ui.looks.contrast import contrast
from reader_app.ui.looks.text_style import WORDS, dressed, style_names, suits
from reader_app.ui.looks.theme import themes


@pytest.fixture(params=list(themes().values()), ids=lambda theme: theme.name)
def theme(request):
    return request.param


def test_every_style_can_be_read_on_every_theme(theme):
    poor = []
    for name in style_names():
        _, text = dressed(theme, name)
        words = [text.colour("ink"), text.colour("quiet"), *map(text.word, WORDS), *text.speakers]
        least = min(contrast(word, ground) for word in words for ground in theme.grounds())
        poor += [(name, least)] if least < theme.contrast else []
    assert poor == []


def test_speakers_of_a_style_can_be_read_in_the_panels(theme):
    for name in ("monokai", "tango", "bw", "solarized-light"):
        shown, _ = dressed(theme, name)
        for role in ("ground", "card", "current"):
            least = min(contrast(each, theme.colour(role)) for each in shown.speakers)
            assert least >= theme.contrast, (name, role)


def test_a_style_keeps_its_own_colours_where_they_can_be_read():
    from pygments.styles import get_style_by_name
    from pygments.token import Comment

    own = get_style_by_name("dracula").style_for_token(Comment)["color"]
    _, text = dressed(themes()["black"], "dracula")
    quiet = text.colour("quiet")
    assert abs(quiet.hslHue() - QColor(f"#{own}").hslHue()) <= 2


def test_a_style_changes_the_words_and_no_panel():
    light = themes()["light"]
    shown, text = dressed(light, "solarized-light")
    assert shown.roles is light.roles
    assert text.colour("ink") != light.colour("ink")
    assert text.colour("paper") == light.colour("paper")


def test_a_style_that_is_not_installed_changes_nothing():
    light = themes()["light"]
    assert dressed(light, "no-such-style") == (light, light)


def test_a_style_suits_a_paper_as_dark_as_its_own_ground():
    assert suits(themes()["dark"], "monokai")
    assert not suits(themes()["light"], "monokai")
