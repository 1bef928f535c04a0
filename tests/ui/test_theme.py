import pytest

from reader_app.annotation.model import TAG_COLOURS
from reader_app.ui.theme import themes

READABLE = 4.5
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


@pytest.mark.parametrize("words", ["ink", "quiet", "accent", "warning"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_can_be_read_on_every_ground(theme, words, ground):
    assert contrast(theme.colour(words), theme.colour(ground)) >= READABLE


@pytest.mark.parametrize("ground", ["chip", "selection", "search"])
def test_ink_can_be_read_on_what_is_marked(theme, ground):
    assert contrast(theme.colour("ink"), theme.colour(ground)) >= READABLE


@pytest.mark.parametrize("ground", ["chip", "selection"])
def test_quiet_words_can_be_read_on_what_is_marked(theme, ground):
    assert contrast(theme.colour("quiet"), theme.colour(ground)) >= READABLE


def test_words_on_the_accent_can_be_read(theme):
    assert contrast(theme.colour("accent-ink"), theme.colour("accent")) >= READABLE


@pytest.mark.parametrize("ground", [*GROUNDS, "selection"])
def test_speakers_can_be_read_on_every_ground(theme, ground):
    poor = [
        speaker.name()
        for speaker in theme.speakers
        if contrast(speaker, theme.colour(ground)) < READABLE
    ]
    assert poor == []


def test_ink_can_be_read_on_the_ground_of_every_tag(theme):
    poor = [
        name
        for name, tag in theme.tags.items()
        if contrast(theme.colour("ink"), tag.ground) < READABLE
    ]
    assert poor == []


@pytest.mark.parametrize("ground", ["ground", "paper", "card"])
def test_the_stripe_of_every_tag_is_seen(theme, ground):
    poor = [
        name
        for name, tag in theme.tags.items()
        if contrast(tag.stripe, theme.colour(ground)) < SEEN
    ]
    assert poor == []


def test_every_colour_of_a_tag_is_in_every_theme(theme):
    assert {"plain", *TAG_COLOURS} == set(theme.tags)


def test_the_colour_of_a_search_hit_is_no_tags(theme):
    assert theme.colour("search") not in [tag.ground for tag in theme.tags.values()]
