import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.annotation.codebook import Codebook, free_name, names_of, tag_named
from reader_app.annotation.model import TAG_COLOURS, Tag
from reader_app.errors import ReaderError

TREE = (
    Tag("r", "rain", parent="w"),
    Tag("s", "Sea", key=2),
    Tag("w", "weather", "teal", key=1),
    Tag("i", "Ice", parent="s"),
    Tag("e", "émotion", place=-1),
    Tag("x", "rain", parent="gone"),
)


@pytest.fixture
def book():
    return Codebook(TREE)


def paths(book):
    return [book.path(tag) for tag in book]


def test_each_tag_stands_before_its_children_and_siblings_by_place_then_name(book):
    assert paths(book) == ["émotion", "rain", "Sea", "Sea / Ice", "weather", "weather / rain"]
    assert [book.depth(tag) for tag in book] == [0, 0, 0, 1, 0, 1]


def test_a_tag_is_found_by_its_path_before_its_name(book):
    assert book.named("WEATHER  / rain").id == "r"
    assert book.named("rain").id == "x"
    assert book.named("ice").id == "i"
    assert book.at_path("ice") is None
    assert book.named("") is None
    assert tag_named(TREE, "sea / ice").id == "i"


def test_a_path_that_is_not_there_wants_those_of_its_tags_that_are_new(book):
    wind, north = book.coming("weather / Wind / north")
    assert (wind.name, wind.parent, wind.colour) == ("Wind", "w", "teal")
    assert (north.name, north.parent, north.colour) == ("north", wind.id, "teal")
    assert (wind.key, north.key) == (3, 4)
    assert book.coming("sea / ICE") == ()


def test_signs_alone_name_nothing(book):
    assert names_of(" / ") == names_of("") == []
    assert names_of("and/or / / x /") == ["and/or", "x"]
    assert book.coming("/") == ()


def test_a_new_tag_at_the_top_gets_a_colour_that_few_have():
    book = Codebook()
    for number in range(2 * len(TAG_COLOURS)):
        book = book.with_tags(book.new(f"tag {number}"))
    assert [tag.colour for tag in sorted(book, key=lambda tag: int(tag.name[4:]))] == [
        *TAG_COLOURS,
        *TAG_COLOURS,
    ]


def test_all_below_a_tag_are_its_family(book):
    assert book.family("w") == {"w", "r"}


@pytest.mark.parametrize(
    ("tag", "why"),
    [
        (Tag("n", "SEA"), "There is a tag “Sea” already."),
        (Tag("n", "Rain", parent="w"), "There is a tag “weather / rain” already."),
        (Tag("n", " "), "A tag needs a name."),
        (Tag("n", "a / b"), "The name “a / b” would be a path: “ / ” parts tags."),
        (Tag("w", "weather", parent="r"), "The tag “weather” cannot be below itself."),
    ],
)
def test_what_cannot_stand_there_is_refused_in_a_sentence(book, tag, why):
    with pytest.raises(ReaderError) as error:
        book.check(tag)
    assert str(error.value) == why


def test_one_name_may_stand_under_two_parents(book):
    book.check(Tag("n", "rain", parent="s"))
    book.check(Tag("s", "sea", key=2))


def test_a_name_that_is_taken_gets_a_number():
    taken = [Tag("1", "rain"), Tag("2", "Rain 2")]
    assert free_name("rain", taken) == "rain 3"
    assert free_name("snow", taken) == "snow"


@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")), max_size=8))
def test_every_tag_is_there_once_whatever_its_parent_is_said_to_be(pairs):
    """A file that was tampered with may have circles."""
    tags = {one: Tag(one, one, parent=parent) for one, parent in pairs}
    book = Codebook(tags.values())
    assert sorted(tag.id for tag in book) == sorted(tags)
    assert {book.depth(tag) >= 0 for tag in book} <= {True}
