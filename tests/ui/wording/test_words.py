import pytest

from reader_app.ui.wording.words import (
    counted,
    decimal,
    in_menu,
    long_date,
    name_in_menu,
    number,
    short_moment,
)


@pytest.mark.parametrize(("value", "said"), [(1.5, "1.5"), (13.0, "13"), (70, "70"), (0.4, "0.4")])
def test_a_number_has_a_place_only_where_it_needs_one(value, said):
    assert decimal(value) == said


def test_a_number_has_the_places_it_is_told():
    assert decimal(2, 1) == "2.0"


def test_thousands_are_parted():
    assert number(6210) == "6,210"


@pytest.mark.parametrize(("count", "said"), [(0, "0 words"), (1, "1 word"), (1200, "1,200 words")])
def test_one_is_said_otherwise_than_many(count, said):
    assert counted(count, "1 word", "{n} words") == said


@pytest.mark.parametrize(
    ("iso", "said"),
    [("2026-03-14", "14 March 2026"), ("2026", "2026"), ("spring", "spring"), (None, "")],
)
def test_a_full_date_is_written_out_and_another_left_as_it_is(iso, said):
    assert long_date(iso) == said


def test_what_is_no_moment_is_left_as_it_is():
    assert short_moment("") == ""
    assert "2031" in short_moment("2031-05-04T09:30:00.000+00:00")


def test_an_ampersand_is_seen_in_a_menu():
    assert in_menu("lamp & lens") == "lamp && lens"


def test_a_long_name_is_cut_in_a_menu():
    assert name_in_menu("Berg & Moe") == "Berg && Moe"
    assert name_in_menu("x" * 90) == "x" * 47 + "…"
