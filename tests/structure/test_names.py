"""Labels of parliaments, hearings, calls and interviews taken apart."""

import pytest

from reader_app.structure.names import parts_of, shown


def taken_apart(label):
    parts = parts_of(label)
    return parts.name, parts.affiliation, parts.role


@pytest.mark.parametrize(
    ("label", "name", "affiliation", "role"),
    [
        ("Ida Berg", "Ida Berg", None, None),
        ("Ida Berg (ABC)", "Ida Berg", "ABC", None),
        ("Ida Berg [Hillside]", "Ida Berg", "Hillside", None),
        ("Ida Berg (Upper (Old) Town)", "Ida Berg", "Upper (Old) Town", None),
        ("Ida Berg (moderator)", "Ida Berg", None, "moderator"),
        ("The Chair (Hon. Ida Berg (Hill, ABC))", "Ida Berg", "Hill, ABC", "Chair"),
        ("The Chair (Ida Berg)", "Ida Berg", None, "Chair"),
        ("The Speaker (Mr. Oak)", "Mr. Oak", None, "Speaker"),
        ("La presidenta de la Cambra (Ida Berg)", "Ida Berg", None, "La presidenta de la Cambra"),
        ("Hon. Ida Berg (Minister of Water, ABC)", "Hon. Ida Berg", "ABC", "Minister of Water"),
        ("Right Hon. Ida Berg (Prime Minister)", "Right Hon. Ida Berg", None, "Prime Minister"),
        ("The Minister of Roads (Lord Berg) (Con)", "Lord Berg", "Con", "Minister of Roads"),
        ("Ida Berg (ABC), Minister of Water", "Ida Berg", "ABC", "Minister of Water"),
        ("SEN. IDA BERG (A-HI), CHAIR", "SEN. IDA BERG", "A-HI", "Chair"),
        ("Ida Berg, Ministerin für Wasser", "Ida Berg", None, "Ministerin für Wasser"),
        ("IDA BERG, SECRETARIA DE AGUAS", "IDA BERG", None, "Secretaria de Aguas"),
        ("Ida Berg, MP", "Ida Berg", None, "MP"),
        ("Tom Oak, Esq.", "Tom Oak", None, None),
        ("Tom Oak, Jr.", "Tom Oak Jr.", None, None),
        ("Ida Berg, Oak Bank", "Ida Berg", "Oak Bank", None),
        ("Ida Berg,  Oak Bank - Analyst", "Ida Berg", "Oak Bank", "Analyst"),
        ("Ida Berg -- Oak Bank -- Analyst", "Ida Berg", "Oak Bank", "Analyst"),
        ("Ida Berg -- Chief Executive Officer", "Ida Berg", None, "Chief Executive Officer"),
        ("IDA BERG, CEO, Oak Bank", "IDA BERG", "Oak Bank", "CEO"),
        ("Ida Berg, Oak Bank, CEO", "Ida Berg", "Oak Bank", "CEO"),
        ("Ida Berg, Deputy Head of Roads", "Ida Berg", None, "Deputy Head of Roads"),
        ("Reporter (Oak Times)", "Reporter", "Oak Times", None),
        ("Room 1 - Ida", "Room 1 - Ida", None, None),
        ("Ida Berg (", "Ida Berg (", None, None),
    ],
)
def test_the_name_is_kept_apart_from_what_stands_with_it(label, name, affiliation, role):
    assert taken_apart(label) == (name, affiliation, role)


def test_what_the_prose_writes_in_capitals_stays_so():
    assert shown("OAFS COMMISSIONER", {"OAFS"}.__contains__) == "OAFS Commissioner"
    assert shown("ANNA HOLM", {"OAFS"}.__contains__) == "Anna Holm"
    assert shown("IDA BERG, CEO") == "Ida Berg, CEO"


@pytest.mark.parametrize("label", ["A(" * 90, "A (b " * 40, "A, " * 60, "A - " * 50, "(" * 180])
def test_no_label_takes_long(label):
    for _ in range(2_000):
        parts_of(label)
