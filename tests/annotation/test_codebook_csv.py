import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.annotation.codebook import Codebook, tidy
from reader_app.annotation.codebook_csv import COLUMNS, read, write
from reader_app.annotation.joining import joined
from reader_app.annotation.model import TAG_COLOURS, Tag
from reader_app.errors import ReaderError

WHOLE = (
    Tag("s", "sea", "teal", 3, None, "All salt water,\nand “ice”", "tides; waves", "lakes"),
    Tag("b", "=boats()", "rose", None, "s", "-1", "+2", "@3"),
    Tag("q", "'=quoted", "sky", None, None, "''-", "'plain", ""),
)


def described(book):
    """What a file says of each tag."""
    return {
        book.path(tag): (tag.description, tag.include, tag.exclude, tag.colour, tag.key)
        for tag in book
    }


def test_what_is_written_is_read_back_the_same():
    book = Codebook(WHOLE)
    found = joined(Codebook(), read(write(book)))
    assert described(found.book) == described(book)


words = st.text(string.printable + "é✓“;", max_size=12).map(lambda text: text.replace("\r", " "))
names = words.map(tidy).filter(
    lambda name: name.strip(" /'") == name and name and " / " not in name
)


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(names, words, st.integers(0, 5)),
        max_size=6,
        unique_by=lambda one: one[0].casefold(),
    )
)
def test_any_codebook_is_read_back_the_same(given_tags):
    tags = [
        Tag(
            str(number),
            name,
            TAG_COLOURS[number],
            number + 1,
            str(above) if above < number else None,
            text.strip(),
        )
        for number, (name, text, above) in enumerate(given_tags)
    ]
    book = Codebook(tags)
    assert described(joined(Codebook(), read(write(book))).book) == described(book)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''@x"])
def test_no_cell_is_a_formula_to_a_spreadsheet(cell):
    written = write(Codebook([Tag("a", "a", description=cell)]))
    assert f",'{cell}," in written
    assert read(written)[0].description == cell


def test_a_codebook_has_its_columns_named():
    assert write(Codebook()).strip() == ",".join(COLUMNS)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_fields_may_be_parted_by_comma_semicolon_or_tab(delimiter):
    rows = [("Name", "Parent", "Colour"), ("boats", "sea", "Teal")]
    text = "\ufeff" + "\n".join(delimiter.join(row) for row in rows)
    assert [(line.path, line.colour) for line in read(text)] == [("sea / boats", "teal")]


@pytest.mark.parametrize("sign", [" / ", "/", "\\", ".", "::", ">"])
def test_names_that_are_paths_are_taken_for_paths(sign):
    """As Taguette writes them: the tag above is listed too."""
    text = f"tag,description\nsea,Salt water\nsea{sign}boats,What floats\nand/or,Both\n"
    lines = read(text)
    assert [line.path for line in lines] == ["sea", "sea / boats", "and/or"]
    assert [line.description for line in lines] == ["Salt water", "What floats", "Both"]


def test_the_full_stops_of_taguette_part_tags_that_are_nowhere_else():
    lines = read("tag,description,number of highlights\nemotion.safety,feels safe,1\nMr. X,,0\n")
    assert [line.path for line in lines] == ["emotion / safety", "Mr. X"]


def test_a_full_stop_in_a_name_makes_no_path():
    assert [line.path for line in read("tag,description\nMr. Hale,\nvs. Voss,\n")] == [
        "Mr. Hale",
        "vs. Voss",
    ]


def test_codes_with_categories_memos_and_web_colours_are_read():
    """As QualCoder and its kin name and colour them."""
    [line] = read("code_name;category;memo;color\nboats;sea;What floats;#10D0C0\n")
    assert (line.path, line.description, line.colour) == ("sea / boats", "What floats", "teal")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "There are no lines in the file."),
        ("colour,key\namber,1\n", "Line 1: there is no column “name”, “tag” or “code”."),
        ("name,key\nsea,1\nboats,12\n", "Line 3: “12” is no key; there are 1 to 9."),
        ("name,key\nsea,1\nboats,1\n", "Line 3: line 2 has key 1 already."),
        ("name,parent\nsea,\n\nSEA,\n", "Line 4: “SEA” stands in line 2 already."),
        ("name,parent\n,sea\n", "Line 2: there is no name."),
        ('name,parent\n"sea\n', "Line 2: the quotation marks do not match."),
        ('name,parent\n"a\nb",c\n"sea"x\n', "Line 4: the quotation marks do not match."),
        ("name\n / \n", "Line 2: “/” is no name."),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text, why):
    with pytest.raises(ReaderError) as error:
        read(text)
    assert str(error.value) == why


def test_an_unknown_colour_is_told_with_those_there_are():
    with pytest.raises(ReaderError, match="Line 2: there is no colour “beige”; there are amber, "):
        read("name,colour\nsea,beige\n")


# -- joining --------------------------------------------------------------------------------------

HERE = (
    Tag("s", "Sea", "teal", 1, None, "Salt water", "tides"),
    Tag("b", "boats", "rose", 2, "s"),
    Tag("x", "other"),
)


def test_what_a_file_says_nothing_of_stays():
    found = joined(Codebook(HERE), read("name,description\nsea,All water\n"))
    [changed] = found.changed
    assert (changed.name, changed.description, changed.include) == ("Sea", "All water", "tides")
    assert (changed.key, changed.colour) == (1, "teal")
    assert not found.added


def test_what_is_there_as_the_file_says_is_left_alone():
    found = joined(Codebook(HERE), read("name,parent,colour\nBoats,SEA,rose\nwind,,\n"))
    assert [tag.id for tag in found.same] == ["b"]
    assert [tag.name for tag in found.added] == ["wind"]


def test_a_parent_that_is_nowhere_is_added_before_its_child():
    found = joined(Codebook(HERE), read("name,parent\nsails,harbour / gear\n"))
    assert [found.book.path(tag) for tag in found.added] == [
        "harbour",
        "harbour / gear",
        "harbour / gear / sails",
    ]


def test_a_key_is_taken_from_the_tag_that_had_it():
    found = joined(Codebook(HERE), read("name,key\nwind,2\n"))
    assert [tag.key for tag in found.added] == [2]
    assert [(tag.id, tag.key) for tag in found.changed] == [("b", None)]


def test_reading_is_one_edit_that_undo_takes_back(memory):
    for tag in HERE:
        memory.put_tag(tag)
    before = memory.snapshot()
    edit = joined(Codebook(HERE), read("name,parent,key\nsails,gear,1\nboats,sea,3\n")).edit(
        "a.csv"
    )
    assert edit.what(memory) == "read codebook “a.csv”"
    inverse = edit.apply(memory)
    assert len(memory.tags()) == 5
    inverse.apply(memory)
    assert memory.snapshot() == before


def test_reading_what_is_there_changes_nothing():
    book = Codebook(HERE)
    assert joined(book, read(write(book))).edit("a.csv") is None
