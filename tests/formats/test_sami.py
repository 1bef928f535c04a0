import pytest

from reader_app.errors import ImportFailed
from reader_app.formats.source import Source
from reader_app.formats.subtitles.sami import confidence, read

TALK = """<SAMI>
<HEAD><TITLE>The lock</TITLE>
<STYLE TYPE="text/css"><!--
P { font-family: Arial; }
.ENCC { Name: English; lang: en-US; SAMIType: CC; }
.KRCC { Name: Korean; lang: ko-KR; }
#Source { color: orange; }
--></STYLE></HEAD>
<BODY>
<SYNC Start=1000><P Class=ENCC ID=Source>Ada Berg
<P Class=ENCC>Is the lock<br>open?
<SYNC Start=3000><P Class=ENCC ID=Source>Tom Vik
<P Class=ENCC>No &amp; no.
<P Class=KRCC>아니요.
<SYNC Start=5000><P Class=ENCC>&nbsp;
<SYNC Start="6000"><P Class=ENCC>Not <i>yet</i>.
</BODY></SAMI>
"""


def source(text, name="talk.smi"):
    return Source(name, text.encode())


def turns(transcript):
    people = {speaker.id: speaker.name for speaker in transcript.speakers}
    return [(people.get(t.speaker), t.words.of(transcript.text)) for t in transcript.turns]


def test_a_file_is_known_by_its_first_element():
    assert confidence(source(TALK, "talk.txt")) == 1.0
    assert confidence(source("<html><p>SAMI</p></html>")) == 0.0


def test_the_paragraph_of_the_source_is_who_speaks():
    talk = read(source(TALK))
    assert turns(talk) == [("Ada Berg", "Is the lock open?"), ("Tom Vik", "No & no. Not yet.")]
    assert (talk.title, talk.language) == ("The lock", "en-US")
    assert [cue.time for cue in talk.cues][::2][:1] == [1000]


def test_the_times_are_kept():
    assert sorted({cue.time for cue in read(source(TALK)).cues}) == [1000, 3000, 6000]


def test_without_a_source_nobody_speaks():
    talk = read(source("<sami><body><sync start=1><p>Yes.<sync start=900><p>No.</body></sami>"))
    assert turns(talk) == [(None, "Yes. No.")]


def test_a_file_that_was_cut_off_opens_as_far_as_it_goes():
    for end in range(TALK.index("open?"), len(TALK)):
        assert turns(read(source(TALK[:end])))[0][0] == "Ada Berg"


def test_a_file_without_words_is_refused():
    with pytest.raises(ImportFailed, match="not one subtitle"):
        read(source("<SAMI><BODY><SYNC Start=1><P>&nbsp;</BODY></SAMI>"))


@pytest.mark.parametrize(
    "broken", ["<![", "<![ ", "<![x>", "<![%y;[>", "<![]]>", "<![CDATA[", "<!>"]
)
def test_a_broken_declaration_costs_no_other_words(broken):
    said = f"<sami><body><sync start=1><p>Is it{broken}<br>open?<sync start=9><p>No.</body></sami>"
    words = read(source(said)).text
    assert words.startswith("Is it")
    assert words.endswith(" No.")


def test_words_of_a_marked_section_are_words():
    said = "<sami><body><sync start=1><p>Is <![CDATA[it <open> &]]> dry?</body></sami>"
    assert read(source(said)).text == "Is it <open> & dry?"
