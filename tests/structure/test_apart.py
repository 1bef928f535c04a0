from reader_app.structure.apart import KEY, keep_apart, open_offers
from reader_app.structure.reading import structure

MINUTES = """\
Martin Solberg: The quay is ready, and so is the crane.

Ada Berg: Then let us begin.

MS: It is late today.

Ole Moe: As it was.

MS: And will be.

Ada Berg: Thank you.
"""


def minutes():
    return structure(MINUTES, "minutes.txt", "plain text")


def test_offers_are_open_until_two_are_said_not_to_be_the_same():
    [offer] = open_offers(minutes_ := minutes())
    assert open_offers(keep_apart(minutes_, offer.speakers)) == ()


def test_two_others_kept_apart_leave_the_offer():
    transcript = minutes()
    ids = {speaker.name: speaker.id for speaker in transcript.speakers}
    apart = keep_apart(transcript, (ids["Ada Berg"], ids["Ole Moe"]))
    assert len(open_offers(apart)) == 1


def test_a_field_of_the_file_with_that_name_does_no_harm():
    transcript = minutes()
    transcript.metadata[KEY] = "yes, they are"
    assert len(open_offers(transcript)) == 1
