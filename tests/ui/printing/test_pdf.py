"""What is on paper, read back from the PDF."""

import re
from dataclasses import replace
from itertools import pairwise
from textwrap import wrap

import msgspec
import pytest
from PySide6.QtGui import QFontDatabase

from reader_app.annotation.model import Status
from reader_app.formats import read
from reader_app.formats.source import Source
from reader_app.transcript import mending
from reader_app.ui.printing.blocks import Style
from reader_app.ui.printing.choices import Margins, Paper
from reader_app.ui.printing.inks import Inks

HEBREW = """\
ועדת הנמל

יושבת הראש: בוקר טוב לכולם, אנחנו פותחים את הישיבה על המגדלור ועל תיקון העדשה שלו.

המהנדס: העדשה חזרה ביום שלישי והיא עומדת במקומה.

יושבת הראש: תודה רבה, נמשיך לנושא הבא.

המהנדס: הרציף נבדק באוקטובר.
"""
CHINESE = """\
港口委員會

主席：各位早安，我們現在開始會議，請工程師先說明燈塔的鏡片以及碼頭木樁的情況，然後再由各位議員提問。

工程師：鏡片星期二已經送回來了，並且裝回了原位。碼頭在十月檢查過一次，我們記下了十一處損壞的木樁。

主席：謝謝，下一個問題。

工程師：沒有人回覆那份清單。
"""


def squeezed(words):
    """Return words without blanks, marks and letter case, since lines break anywhere."""
    return re.sub(r"[\s:：*_]", "", words).casefold()


def column(order, book, pdf):
    """Return all that stands in the column of the text."""
    place = book(order).sheet.column
    return "".join(pdf.inside(page, place) for page in range(len(pdf)))


# -- words ----------------------------------------------------------------------------------------


def test_all_words_are_printed_in_order(long_transcript, order, book, printed):
    wanted = order(long_transcript)
    pdf = printed(wanted)
    assert len(pdf) > 10
    body = long_transcript.text.partition("\n")[2]
    assert squeezed(column(wanted, book, pdf)).endswith(squeezed(body))


def test_a_paragraph_longer_than_is_broken_in_one_go_loses_no_word(order, book, printed):
    said = " ".join(f"wave{number}" for number in range(4000))
    transcript = read(Source("long.txt", f"Hale: {said}\n\nVoss: Enough.\n\nHale: Yes.".encode()))
    wanted = order(transcript)
    assert squeezed(said) in squeezed(column(wanted, book, printed(wanted)))


def test_ligatures_do_not_hide_letters(order, book, printed):
    said = "The office left a first shuffle of waffles adrift, halfway off the fjord."
    transcript = read(Source("f.txt", f"Hale: {said}\n\nVoss: Fine.\n\nHale: Aft.".encode()))
    wanted = order(transcript)
    assert squeezed(said) in squeezed(column(wanted, book, printed(wanted)))


def test_lines_the_file_was_wrapped_at_are_joined(order, book):
    said = "the tide runs out past the lower light and nobody rows against it in the dark " * 5
    lines = ["Ferry log", ""]
    for number in range(12):
        name = ("Hale", "Voss")[number % 2]
        lines += [*wrap(f"{name}: In watch {number} {said}", 68), ""]
    transcript = read(Source("wrapped.txt", "\n".join(lines).encode()))
    blocks = [squeezed(each.passage.text) for each in book(order(transcript)).blocks]
    assert sum(squeezed(said) in text for text in blocks) == 12


# -- the page -------------------------------------------------------------------------------------


def test_the_first_page_names_title_date_and_speakers(transcript, order, printed):
    words = printed(order(transcript)).words(0)
    assert words.index("Ferry inquiry") < words.index("9 March 2032") < words.index("CHAIR ORLANE")
    assert words.count("9 March 2032") == 1
    assert words.index("ENGINEER BRASK") < words.index("The inquiry sits again")


def test_every_page_has_its_number_and_all_but_the_first_the_title(long_transcript, order, printed):
    pdf = printed(order(long_transcript))
    for page in range(len(pdf)):
        head = pdf.words(page)[:40]
        assert f"{page + 1} of {len(pdf)}" in head
        assert ("Tide log" in head.splitlines()[0]) == (page > 0)


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_sheet_is_the_paper(transcript, order, printed, paper, size):
    pdf = printed(order(transcript, paper=paper))
    assert tuple(round(each) for each in pdf._document[0].get_size()) == size


def test_larger_text_and_wider_margins_take_more_pages(long_transcript, order, book):
    usual = len(book(order(long_transcript)).leaves)
    assert len(book(order(long_transcript, size=13.0)).leaves) > usual
    assert len(book(order(long_transcript, margins=Margins.WIDE)).leaves) > usual
    assert len(book(order(long_transcript, margins=Margins.NARROW)).leaves) < usual


def test_no_page_ends_with_a_label(long_transcript, order, book):
    made = book(order(long_transcript))
    ends = [made.blocks[leaf.slices[-1].block] for leaf in made.leaves]
    assert not any(block.keeps for block in ends)


def test_the_turn_number_stands_in_the_margin(transcript, order, book, printed):
    wanted = order(transcript)
    place = book(wanted).sheet.column
    place.setRight(place.left() - 40)
    place.setLeft(0)
    margin = printed(wanted).inside(0, place).split()
    assert {"Q1", "Q2"} <= set(margin)
    numbers = [int(word) for word in margin if word.isdecimal()]
    assert numbers == [turn.number for turn in transcript.turns if turn.kind.is_spoken]


def test_times_stand_in_the_margin_where_the_reader_wants_them(order, printed):
    cues = "".join(
        f"{n}\n00:{n:02}:00,000 --> 00:{n:02}:05,000\n{('Hale', 'Voss')[n % 2]}: Word {n}.\n\n"
        for n in range(1, 6)
    )
    transcript = read(Source("talk.srt", cues.encode()))
    assert "00:03:00" in printed(order(transcript, gutter="time")).words(0)
    assert "00:03:00" not in printed(order(transcript, gutter="turn")).words(0)


# -- marks ----------------------------------------------------------------------------------------


def tag_colour(name):
    return Inks(True).tag(name).ground.getRgb()[:3]


def test_a_highlight_is_a_ground_behind_its_words(transcript, order, mark, printed):
    pdf = printed(order(transcript, [mark(transcript, "the timber gave way", tags=("a",))]))
    left, bottom, right, top = pdf.place(0, "timber gave")
    boxes = [box for colour, box in pdf.filled(0) if colour == tag_colour("amber")]
    middle = (bottom + top) / 2
    assert any(
        box[0] <= left + 1 and right - 1 <= box[2] and box[1] < middle < box[3] for box in boxes
    )


def test_where_highlights_overlap_each_is_seen(transcript, order, mark, printed):
    marked = [
        mark(transcript, "with a lamp and a hammer", tags=("a",)),
        mark(transcript, "lamp", tags=("b",)),
    ]
    pdf = printed(order(transcript, marked))
    left, bottom, right, top = pdf.place(0, "lamp")
    over = {
        colour
        for colour, box in pdf.filled(0)
        if box[0] < (left + right) / 2 < box[2] and box[1] < top and bottom < box[3]
    }
    assert {tag_colour("amber"), tag_colour("green")} <= over


def test_each_highlight_has_a_stripe_of_its_own(transcript, order, mark, printed):
    marked = [
        mark(transcript, "with a lamp and a hammer", tags=("a",)),
        mark(transcript, "lamp", tags=("b",)),
    ]
    pdf = printed(order(transcript, marked))
    text_end = pdf.place(0, "The inquiry sits again")[2]
    stripe = {Inks(True).tag(name).stripe.getRgb()[:3] for name in ("amber", "green")}
    upright = [
        (colour, round(box[0]))
        for colour, box in pdf.drawn(0)
        if colour in stripe and box[3] - box[1] > box[2] - box[0] and box[0] > text_end
    ]
    assert {colour for colour, _x in upright} == stripe
    assert len({x for _colour, x in upright}) == 2


def test_a_note_stands_beside_its_words_under_its_number(transcript, order, mark, printed):
    marked = mark(transcript, "eleven places", tags=("b",), note="Ask for the **list**.")
    pdf = printed(order(transcript, [marked]))
    words = pdf.words(0)
    assert "**" not in words
    number = pdf.place(0, "1", after="eleven places")
    assert -1 < number[0] - pdf.place(0, "eleven places")[2] < 2
    note, quote = pdf.place(0, "Ask for the"), pdf.place(0, "eleven places")
    assert note[0] > quote[2]
    assert abs(note[3] - quote[3]) < 24
    assert "figure" in words


def test_status_is_said_in_words(transcript, order, mark, printed):
    marked = type(mark(transcript, "lamp"))
    made = mark(transcript, "lamp", tags=("a",))
    checked = marked(**{**{f: getattr(made, f) for f in made.__struct_fields__},
                        "status": Status.TO_CHECK})  # fmt: skip
    assert "to check" in printed(order(transcript, [checked])).words(0)


def test_what_is_important_says_so_before_its_tags(transcript, order, mark, printed):
    starred = msgspec.structs.replace(mark(transcript, "lamp", tags=("a",)), important=True)
    words = " ".join(printed(order(transcript, [starred])).words(0).split())
    assert "important · claim" in words


def test_the_tags_that_are_used_are_told_at_the_end(transcript, order, mark, printed):
    marked = [mark(transcript, words, tags=("a",)) for words in ("lamp", "hammer")]
    words = printed(order(transcript, marked)).all_words()
    end = words[words.rindex("Tags") :]
    assert "claim 2 highlights What somebody says is so." in " ".join(end.split())
    assert "never used" not in end


def test_notes_without_room_beside_the_text_stand_at_the_end(transcript, order, mark, printed):
    marked = [
        mark(transcript, "lamp", note=f"Note number {n} " + "of many " * 12) for n in range(60)
    ]
    words = printed(order(transcript, marked)).all_words()
    assert "see the end" in words
    there = " ".join(words.split())
    assert [n for n in range(60) if f"Note number {n} of" not in there] == []


def test_without_marks_none_is_drawn(transcript, order, mark, printed):
    marked = mark(transcript, "eleven places", tags=("b",), note="Ask for the list.")
    pdf = printed(order(transcript, [marked], has_marks=False))
    assert "Ask for" not in pdf.all_words()
    assert tag_colour("green") not in {colour for colour, _box in pdf.filled(0)}


def test_black_and_white_has_no_colour_and_no_fewer_grounds(transcript, order, mark, printed):
    marked = [
        mark(transcript, "eleven places", tags=("b",)),
        mark(transcript, "places", tags=("a",)),
    ]
    pdf = printed(order(transcript, marked, in_colour=False))
    assert all(len(set(colour)) == 1 for colour in pdf.colours(0))
    greys = {colour for colour, _box in pdf.filled(0)} - {(0, 0, 0), (255, 255, 255)}
    assert len(greys) == 2


def test_only_pages_with_highlights_can_be_printed(long_transcript, order, mark, book, printed):
    deep = next(word for word in long_transcript.text.split() if word.endswith("151"))
    marked = [mark(long_transcript, deep, tags=("a",))]
    whole = len(printed(order(long_transcript, marked)))
    pdf = printed(order(long_transcript, marked, only_marked=True))
    assert 1 < len(pdf) <= 3
    assert deep in pdf.words(0)
    assert f"of {whole}" in pdf.words(0)
    assert "Tags" in pdf.words(len(pdf) - 1)


# -- scripts --------------------------------------------------------------------------------------


def test_text_from_right_to_left_is_mirrored(needs_script, order, mark, book, printed):
    needs_script(QFontDatabase.WritingSystem.Hebrew)
    transcript = read(Source("harbour.txt", HEBREW.encode()))
    wanted = order(transcript, [mark(transcript, "תיקון העדשה", tags=("a",), note="See it.")])
    pdf, sheet = printed(wanted), book(wanted).sheet
    assert sheet.notes.right() < sheet.column.left()
    assert pdf.place(0, "See it.")[2] < sheet.column.left() / 20
    margin = sheet.column
    margin.moveLeft(margin.right() + 40)
    numbers = [int(word) for word in pdf.inside(0, margin).split() if word.isdecimal()]
    assert numbers == [turn.number for turn in transcript.turns if turn.kind.is_spoken]


def test_every_hebrew_word_is_printed(needs_script, order, printed):
    needs_script(QFontDatabase.WritingSystem.Hebrew)
    transcript = read(Source("harbour.txt", HEBREW.encode()))
    there = printed(order(transcript)).all_words()
    words = re.findall(r"\w+", HEBREW)
    assert [word for word in words if word not in there] == []


def test_chinese_lines_are_filled_from_edge_to_edge(needs_script, order, book, printed):
    needs_script(QFontDatabase.WritingSystem.TraditionalChinese)
    transcript = read(Source("harbour.txt", CHINESE.encode()))
    wanted = order(transcript, has_marks=False)
    pdf, place = printed(wanted), book(wanted).sheet.column
    assert squeezed("各位早安，我們現在開始會議") in squeezed(pdf.words(0))
    ends = [pdf.place(0, letters)[2] for letters in line_ends(pdf.words(0))]
    edge = place.right() / 20
    assert all(edge - 8 < end < edge + 1 for end in ends)


def line_ends(words):
    """Return the last letters of those lines that go on in the next."""
    lines = [line for line in words.splitlines() if len(line) > 20]
    return [line[-6:] for line, _next in pairwise(lines) if not line.endswith("。")]


def test_a_short_turn_begins_beside_its_label(order, book):
    said = "\n\n".join(f"{'AB'[n % 2]}: Yes, {n}." for n in range(20))
    blocks = book(order(read(Source("short.txt", said.encode())))).blocks
    assert any(each.passage.text.split() == ["A", "Yes,", "4."] for each in blocks)


def test_a_turn_that_begins_within_a_line_is_named_and_set_apart(order, book):
    said = "\n\n".join(f"{'AB'[n % 2]}dam: {f'The tide is {n}. ' * 20}" for n in range(6))
    transcript = read(Source("split.txt", said.encode()))
    place = transcript.text.index("The tide is 2.", transcript.text.index("The tide is 2.") + 1)
    number = transcript.turn_at(place).number
    split = mending.split_turn(transcript, number, place)
    split = mending.give_turns(split, [number + 1], transcript.turn(2).speaker)
    blocks = book(order(split)).blocks
    label = next(n for n, each in enumerate(blocks) if each.turn == number + 1)
    assert blocks[label].passage.text == "BDAM"
    assert blocks[label - 1].passage.text == "The tide is 2."
    assert blocks[label + 1].start == place
    assert [each.turn for each in blocks].count(number + 1) == 1


def test_a_short_turn_that_begins_within_a_line_has_its_name_before_it(order, book):
    said = "\n\n".join(f"{'AB'[n % 2]}dam: Yes, {n}. No, {n}." for n in range(20))
    transcript = read(Source("short.txt", said.encode()))
    place = transcript.text.index("No, 4.")
    split = mending.split_turn(transcript, transcript.turn_at(place).number, place)
    [block] = [each for each in book(order(split)).blocks if "No, 4." in each.passage.text]
    assert block.passage.text.split() == ["ADAM", "No,", "4."]
    assert block.start == place


def test_what_is_not_of_the_transcript_begins_where_its_lines_do(
    needs_script, order, mark, book, printed
):
    needs_script(QFontDatabase.WritingSystem.Hebrew)
    read_in = read(Source("harbour.txt", HEBREW.encode()))
    transcript = replace(read_in, date="2032-03-09")
    wanted = order(transcript, [mark(transcript, "תיקון העדשה", tags=("a",))])
    pdf, edge = printed(wanted), book(wanted).sheet.column.right() / 20
    assert pdf.place(0, "March")[2] > edge - 60
    last = len(pdf) - 1
    assert pdf.place(last, "Tags")[2] == pytest.approx(edge, abs=2)
    assert pdf.place(last, "so.")[2] == pytest.approx(edge, abs=2)


def test_a_label_that_takes_two_lines_is_not_filled_with_wide_blanks(order, book):
    name = "Reporter from the Society for the Upkeep of Lights, Buoys and Marks of the Coast"
    said = f"{name}: {'The tide is low. ' * 20}\n\nWarden Hale: {'It rises. ' * 30}\n\n"
    talk = f"Day one\n\n{said * 3}"
    blocks = book(order(read(Source("day.txt", talk.encode())))).blocks
    labels = [block for block in blocks if block.style is Style.LABEL]
    assert labels
    assert all(block.is_ragged for block in labels)
