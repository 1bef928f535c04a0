from hypothesis import given
from hypothesis import strategies as st

from reader_app.transcript.utf16 import Utf16Map

TEXT = st.text(alphabet=st.sampled_from("aß\u00a0中א😀👨\u200d\u0301"), max_size=60)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXT, st.data())
def test_a_position_is_as_many_units_as_the_text_before_it_encodes_to(text, data):
    position = data.draw(st.integers(0, len(text)))
    assert Utf16Map(text).to_utf16(position) == units(text[:position])


@given(TEXT, st.data())
def test_there_and_back_is_the_same_place(text, data):
    position = data.draw(st.integers(0, len(text)))
    place = Utf16Map(text)
    assert place.to_code_points(place.to_utf16(position)) == position


def test_the_second_half_of_a_pair_belongs_to_its_character():
    assert Utf16Map("a😀b").to_code_points(2) == 1
    assert Utf16Map("😀😀").to_code_points(3) == 1
    assert Utf16Map("😀😀").to_code_points(4) == 2
