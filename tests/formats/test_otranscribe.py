import pytest

from reader_app.errors import ImportFailed


def stamp(seconds, printed):
    attributes = f'class="timestamp" contenteditable="false" data-timestamp="{seconds}"'
    return f"<span {attributes}>{printed}</span>"


def page(text):
    return {"text": text, "media": "tape 3.mp3", "media-time": 66.2}


def test_speakers_are_found_and_stamps_become_times(open_json, turns, moments):
    text = f"<p>{stamp(2.5, '0:02')}&nbsp;Nora: Shall&nbsp;we &amp; them?</p><p><br></p>"
    text += f"<p>{stamp(65.1, '1:05')} Piet: <b>Yes</b>.</p>"
    talk = open_json(page(text), "tape.otr")
    assert talk.format == "oTranscribe"
    assert turns(talk) == [("Nora", "Shall we & them?"), ("Piet", "Yes.")]
    assert moments(talk) == [("Nora:", 2500), ("Piet:", 65_100)]
    assert talk.metadata["media"] == "tape 3.mp3"


def test_a_stamp_in_the_middle_of_a_line_is_a_time_there(open_json, moments):
    text = f"<p>Nora: First {stamp(9, '0:09')}second.</p><p>Piet: Third.</p>"
    assert moments(open_json(page(text))) == [("second.", 9000)]


def test_lines_end_where_the_page_breaks_them(open_json):
    talk = open_json(page("Nora: One.<br>Two.<div>Piet: Three.</div><p>Four.</p>"))
    assert talk.text.strip() == "Nora: One.\nTwo.\n\nPiet: Three.\n\nFour."


def test_less_than_is_no_tag(open_json):
    assert "2 < 3" in open_json(page("<p>Nora: 2 &lt; 3.</p><p>Piet: So?</p>")).text


def test_an_empty_page_is_refused(open_json):
    with pytest.raises(ImportFailed, match="nothing is written"):
        open_json(page("<p><br></p>"))
