"""Which differences are none."""

import pytest

from reader_app.versions.tokens import Tokens, Vocabulary, are_same


def same(read, old, new, language="en"):
    vocabulary = Vocabulary(is_english=language == "en")
    one, other = (
        Tokens(read(f"{text}\n", language), vocabulary, lambda _share: None) for text in (old, new)
    )
    return are_same(one, range(len(one)), other, range(len(other)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Don’t go — yet!", "don't go yet"),
        ("the colour of honour", "the color of honor"),
        ("we organise the defence", "we organize the defense"),
        ("he travelled to the centre", "he traveled to the center"),
        ("twenty-one boats", "21 boats"),
        ("twenty one boats", "21 boats"),
        ("on-line co-operation", "online cooperation"),
        ("a well-known name", "a well known name"),
        ("the infor-\nmation was late", "the information was late"),
        ("40 per cent", "40 percent"),
        ("40%", "40 percent"),
        ("at 9 a.m. in the U.S.", "at 9 am in the US"),
        ("1,000 tons", "1000 tons"),
        ("wait [00:04:40] for me", "wait for me"),
        ("ﬁve boats", "five boats"),
    ],
)
def test_these_are_the_same_words(read, old, new):
    assert same(read, old, new)
    assert same(read, new, old)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("four boats", "for boats"),
        ("our boats", "or boats"),
        ("we’re late", "were late"),
        ("twenty, one of them", "21 of them"),
        ("a part of it", "apart of it"),
        ("it may be so", "it maybe so"),
        ("5 $ more", "5 £ more"),
        ("at 10:30", "at 10:45"),
        ("he said 3.5", "he said 35"),
        ("the rise", "the rize"),
    ],
)
def test_these_are_other_words(read, old, new):
    assert not same(read, old, new)
    assert not same(read, new, old)


def test_english_is_folded_only_in_english(read):
    assert not same(read, "la colour", "la color", language="es")


def test_labels_are_no_words(read):
    tokens = Tokens(
        read("Ada Quill: Come in.\n\nBen Marsh: Thank you.\n\nAda Quill: Sit down.\n"),
        Vocabulary(is_english=True),
        lambda _share: None,
    )
    assert tokens.written(range(len(tokens))) == ["come", "in", "thank", "you", "sit", "down"]
