import pytest

from reader_app.structure.introduction import Introduction
from reader_app.structure.names import folded, shown
from reader_app.structure.speakers import Cast


def people(talk):
    return [(speaker.name, speaker.labels) for speaker in talk.speakers]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("ANNA HOLM", "Anna Holm"),
        ("MR. HALE", "Mr. Hale"),
        ("MS. JEAN-MARIE", "Ms. Jean-Marie"),
        ("MARÍA DE LA CRUZ", "María de la Cruz"),
        ("CC", "CC"),
        ("JLM", "JLM"),
        ("BE/AWB", "BE/AWB"),
        ("Anna", "Anna"),
        ("主席", "主席"),
    ],
)
def test_capitals_throughout_are_shown_as_a_name(label, name):
    assert shown(label) == name


def test_names_are_compared_without_case_and_accents():
    assert folded("EBRÁN  Casaubón") == folded("Ebran Casaubon")


def test_a_full_name_is_taken_only_where_there_is_one():
    assert Introduction("the engineer Milo Hart spoke").full_name("HART") == "Milo Hart"
    assert Introduction("Milo J. Hart spoke").full_name("J. HART") == "Milo J. Hart"
    assert Introduction("Milo Hart and Ada Hart spoke").full_name("HART") is None
    assert Introduction("Secretary Hart spoke, and Ada Harting").full_name("HART") is None


def test_the_title_gives_a_surname_its_first_name(read):
    talk = read(
        "---"
        "\ntitle: Briefing by Press Secretary Clara Wenn\n---\nMS. WENN:  Hi.\n\nMS. WENN:  So.\n"
    )
    assert people(talk) == [("Clara Wenn", ("MS. WENN",))]
    assert talk.speakers[0].role == "press secretary"


def test_a_name_the_text_does_not_give_is_not_invented(read):
    assert people(read("MS. WENN:  Hi.\n\nMR. HALE:  Ho.\n\nMS. WENN:  So.\n"))[0] == (
        "Ms. Wenn",
        ("MS. WENN",),
    )


def test_a_party_in_brackets_is_no_part_of_the_name(read):
    talk = read("Ida Berg (ABC): Hi.\n\nTom Ash: Ho.\n\nIda Berg: So.\n\nTom Ash: Yes.\n")
    assert people(talk)[0] == ("Ida Berg", ("Ida Berg (ABC)", "Ida Berg"))
    assert talk.speakers[0].affiliation == "ABC"


def test_one_call_sign_with_two_people_stays_two(read):
    talk = read("Dawn (Ray): One.\n\nDawn (Kim): Two.\n\nDawn (Ray): Three.\n\nDawn (Kim): Four.\n")
    assert [name for name, _ in people(talk)] == ["Dawn (Ray)", "Dawn (Kim)"]


def test_initials_are_read_from_the_list_of_those_present(read):
    talk = read(
        "Notes\n\nIda Berg (IB), Tom Ash (TA)\n\nIB: Hi.\n\nTA: Ho.\n\nIB: So.\n\nTA: No.\n"
    )
    assert [name for name, _ in people(talk)] == ["Ida Berg", "Tom Ash"]


def test_accents_do_not_make_two_people(read):
    talk = read(
        "EVA RÍOS: Uno.\n\nTOM ASH: Dos.\n\nEVA RIOS: Tres.\n\nTOM ASH: Sí.\n\n"
        "EVA RIOS: Ya.\n\nEVA RÍOS: No.\n"
    )
    assert people(talk)[0][1] == ("EVA RÍOS", "EVA RIOS")


def test_roles_come_from_the_text(briefing):
    roles = {speaker.name: speaker.role for speaker in briefing.speakers}
    assert roles == {
        "Clara Wenn": "moderator",
        "Milo Hart": "director",
        "Reporter from the Aldbrook Gazette": "reporter",
        "Reporter from Valley Radio": "reporter",
    }


def test_speakers_take_colours_in_order(briefing):
    assert [speaker.colour for speaker in briefing.speakers] == list(range(4))


def test_a_title_at_first_mention_makes_nobody_new():
    cast = Cast("")
    cast.name(
        ["President of the Guild Ida Berg", "Otto Lind", "Ida Berg", "Head Miller, Otto Lind"]
    )
    assert [(s.name, s.role, len(s.labels)) for s in cast.speakers] == [
        ("Ida Berg", "president", 2),
        ("Otto Lind", None, 2),
    ]


def test_a_remark_from_the_floor_is_nobody():
    cast = Cast("")
    cast.name(["Ida Berg", "Response"])
    assert [speaker.name for speaker in cast.speakers] == ["Ida Berg"]


def test_a_member_of_an_assembly_is_one_person_with_and_without_the_first_name():
    cast = Cast("I am Ida Berg, and I chair the committee on bridges.")
    cast.name(["ASSEMBLY MEMBER IDA BERG, CHAIR", "ASSEMBLY MEMBER BERG", "ASSEMBLYMAN OTTO LIND"])
    assert [(s.name, s.role, len(s.labels)) for s in cast.speakers] == [
        ("Ida Berg", "Chair", 2),
        ("Otto Lind", "assemblyman", 1),
    ]


def test_a_chair_who_was_named_once_is_the_same_person_without_the_name():
    cast = Cast("")
    cast.name(["The Chair (Hon. Ida Berg (Hill, ABC))", "Tom Ash", "The Chair"])
    assert [(s.name, s.role, s.labels) for s in cast.speakers] == [
        ("Ida Berg", "Chair", ("The Chair (Hon. Ida Berg (Hill, ABC))", "The Chair")),
        ("Tom Ash", None, ("Tom Ash",)),
    ]


def test_who_takes_the_chair_after_another_is_somebody_else():
    cast = Cast("")
    cast.name(["The Chair (Ida Berg)", "The Chair (Tom Ash)", "The Chair"])
    assert [s.name for s in cast.speakers] == ["Ida Berg", "Tom Ash", "The Chair"]


def test_acronyms_of_the_prose_stay_in_capitals_in_labels(read):
    talk = read(
        "OAFS COMMISSIONER: We at OAFS are glad, says ANNA.\n\nANNA OAK: So am I, Anna says.\n\n"
        "OAFS COMMISSIONER: Good.\n\nANNA OAK: Yes.\n"
    )
    assert [speaker.name for speaker in talk.speakers] == ["OAFS Commissioner", "Anna Oak"]


def test_what_follows_a_title_at_first_mention_is_no_affiliation_of_its_own():
    cast = Cast("")
    cast.name(["Head Miller, Otto Lind", "Otto Lind"])
    assert [(s.name, s.affiliation) for s in cast.speakers] == [("Otto Lind", None)]


def test_sixty_thousand_spellings_of_one_label_are_one_person():
    letters = "johannavandermeer"
    labels = [
        "".join(c.upper() if place >> n & 1 else c for n, c in enumerate(letters))
        for place in range(60_000)
    ]
    cast = Cast("")
    cast.name(labels)
    (speaker,) = cast.speakers
    assert speaker.labels == tuple(labels)
    assert cast.id_of(labels[-1]) == speaker.id


def test_a_person_of_many_labels_is_introduced_without_looking_through_them():
    cast = Cast("")
    for number in range(60_000):
        cast.introduce("one", f"Ida {number}", "Ida", None, None)
    assert len(cast.speakers[0].labels) == 60_000


def test_the_opening_is_read_once_for_all_initials_and_surnames(monkeypatch):
    compiled = []
    monkeypatch.setattr("re._compiler.compile", lambda *_: compiled.append(1))
    cast = Cast("Ida Berg (IB), and Otto Lind spoke. " * 100)
    cast.name([f"MR. {chr(65 + n // 26)}{chr(65 + n % 26)}OD" for n in range(600)])
    cast.name([f"{chr(65 + n // 26)}{chr(65 + n % 26)}" for n in range(600)])
    assert compiled == []


def test_what_a_moderator_says_makes_nobody_a_moderator(read):
    talk = read(
        "Moderator: Welcome. With us is Ida Berg.\n\nIda Berg: Hi.\n\n"
        "Moderator: So.\n\nIda Berg: No.\n"
    )
    assert [(s.name, s.role) for s in talk.speakers] == [
        ("Moderator", "moderator"),
        ("Ida Berg", None),
    ]
