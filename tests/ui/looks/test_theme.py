import pytest

from reader_app.annotation.model import TAG_COLOURS
from reader_app.ui.looks.theme import themes
from reader_app.ui.pane.differences import DifferenceInk

READABLE = 4.5
FOR_THOSE_WHO_NEED_IT = 7.0
SEEN = 3.0
GROUNDS = ("ground", "paper", "card", "current")


def luminance(colour):
    def linear(part):
        part /= 255
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = (linear(part) for part in colour.getRgb())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first, second):
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=list(themes().values()), ids=lambda theme: theme.name)
def theme(request):
    return request.param


def test_contrast_is_that_of_the_definition():
    light = themes()["light"]
    assert contrast(light.colour("ink"), light.colour("ink")) == 1
    assert contrast(light.colour("accent-ink"), light.colour("accent-ink").darker(100000)) == 21


def marked(theme):
    """Return what highlighted, selected and found words stand on."""
    return [
        theme.colour("selection"),
        theme.colour("search"),
        *(t.ground for t in theme.tags.values()),
    ]


def poor(theme, words, grounds):
    """Return the words that cannot be read as well as the theme promises on some ground."""
    return [
        (word.name(), ground.name())
        for word in words
        for ground in grounds
        if contrast(word, ground) < theme.contrast
    ]


def test_a_theme_promises_what_can_be_read(theme):
    is_high = theme.name.startswith("contrast")
    assert theme.contrast == (FOR_THOSE_WHO_NEED_IT if is_high else READABLE)


def test_there_are_a_paper_and_its_kin_for_day_night_and_weak_eyes():
    names = [(each.title, each.is_dark) for each in themes().values()]
    assert names == [
        ("White", False),
        ("Paper", False),
        ("Sepia", False),
        ("Dark", True),
        ("Black", True),
        ("High contrast, light", False),
        ("High contrast, dark", True),
    ]


def test_what_was_chosen_in_an_earlier_version_is_still_there():
    assert {"light", "dark"} <= set(themes())


def test_paper_and_ink_say_whether_a_theme_is_dark(theme):
    assert theme.is_dark is (luminance(theme.colour("paper")) < luminance(theme.colour("ink")))


def test_under_high_contrast_every_edge_is_seen(theme):
    if theme.contrast >= FOR_THOSE_WHO_NEED_IT:
        assert contrast(theme.colour("line"), theme.colour("ground")) >= SEEN


@pytest.mark.parametrize("words", ["ink", "quiet", "accent", "warning"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_can_be_read_on_every_ground(theme, words, ground):
    assert contrast(theme.colour(words), theme.colour(ground)) >= theme.contrast


@pytest.mark.parametrize("words", ["ink", "quiet"])
def test_words_can_be_read_on_what_is_marked(theme, words):
    assert poor(theme, [theme.colour(words)], [theme.colour("chip"), *marked(theme)]) == []


def test_speakers_can_be_read_on_what_is_marked(theme):
    assert poor(theme, theme.speakers, marked(theme)) == []


def test_words_on_the_accent_can_be_read(theme):
    assert contrast(theme.colour("accent-ink"), theme.colour("accent")) >= theme.contrast


@pytest.mark.parametrize("ground", GROUNDS)
def test_speakers_can_be_read_on_every_ground(theme, ground):
    assert poor(theme, theme.speakers, [theme.colour(ground)]) == []


@pytest.mark.parametrize("ground", ["ground", "paper", "card"])
def test_the_colour_of_every_tag_is_seen(theme, ground):
    assert poor(theme, [tag.stripe for tag in theme.tags.values()], [theme.colour(ground)]) == []


def test_every_colour_of_a_tag_is_in_every_theme(theme):
    assert {"plain", *TAG_COLOURS} == set(theme.tags)


def test_the_colour_of_a_search_hit_is_no_tags(theme):
    assert theme.colour("search") not in [tag.ground for tag in theme.tags.values()]


def test_what_differs_is_seen_on_every_ground_and_has_the_colour_of_no_tag(theme):
    differs = theme.colour("difference")
    assert [ground.name() for ground in theme.grounds() if contrast(differs, ground) < SEEN] == []
    assert differs not in [
        colour for tag in theme.tags.values() for colour in (tag.stripe, tag.ground)
    ]


def test_words_can_be_read_on_the_ground_of_what_differs(theme):
    words = [theme.colour("ink"), theme.colour("quiet"), *theme.speakers]
    assert poor(theme, words, [DifferenceInk.of(theme).ground]) == []
