"""What is looked at, taken from settings that may say anything."""

import pytest
from PySide6.QtWidgets import QLabel

from reader_app import settings as s
from reader_app.ui.looks.look import Look
from reader_app.ui.looks.style import SYSTEM, Wardrobe, choose_theme, dress, favourite, wanted_theme
from reader_app.ui.looks.theme import themes


@pytest.fixture
def wardrobe(qapp, look, settings):
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    yield Wardrobe(qapp, look, settings)
    qapp.setFont(before[2])
    dress(qapp, *before[:2])


@pytest.mark.parametrize(
    ("setting", "wild", "kept"),
    [
        (s.LINE_HEIGHT, 900.0, 3.0),
        (s.PARAGRAPH_SPACE, -4.0, 0.0),
        (s.MEASURE, 1, 30),
        (s.TEXT_SIZE, 1e9, 48.0),
    ],
)
def test_a_wild_number_in_the_settings_is_kept_within_bounds(look, settings, setting, wild, kept):
    settings.set(setting, wild)
    found = (look.line_height, look.paragraph_space, look.measure, look.text_font.pointSizeF())
    assert kept in found


def test_a_theme_that_is_gone_gives_way_to_the_systems(settings):
    settings.set(s.THEME, "no such theme")
    settings.set(s.LIGHT_THEME, "../../etc/passwd")
    assert wanted_theme(settings).name in ("light", "dark")


def test_the_system_wears_the_light_colours_liked_best(settings, look):
    choose_theme(settings, look, "sepia")
    choose_theme(settings, look, "black")
    choose_theme(settings, look, SYSTEM)
    assert look.theme.name == ("black" if look.theme.is_dark else "sepia")
    assert favourite(settings, is_dark=True).name == "black"


def test_a_dark_theme_is_never_the_light_one(settings):
    settings.set(s.LIGHT_THEME, "black")
    assert favourite(settings, is_dark=False).name == "light"


def test_a_style_is_worn_from_the_settings_on(settings):
    settings.set(s.TEXT_STYLE, "tango")
    look = Look(themes()["light"], settings)
    assert look.text_theme.words
    settings.set(s.TEXT_STYLE, "")
    look.settings_changed()
    assert look.text_theme is look.theme is themes()["light"]


def test_things_move_only_where_that_is_wanted(look, settings, monkeypatch):
    settings.set(s.MOTION, "never")
    assert look.moves is False
    settings.set(s.MOTION, "always")
    assert look.moves is True


def test_the_words_of_menus_and_panels_have_their_own_size(qtbot, wardrobe, look, settings):
    label = QLabel("Speakers")
    qtbot.addWidget(label)
    label.show()
    before, text = label.font().pointSizeF(), look.text_font.pointSizeF()
    settings.set(s.INTERFACE_SIZE, 17)
    look.settings_changed()
    assert (label.font().pointSizeF(), look.text_font.pointSizeF()) == (17, text)
    settings.set(s.INTERFACE_SIZE, s.INTERFACE_SIZE.low)
    look.settings_changed()
    assert label.font().pointSizeF() == before
