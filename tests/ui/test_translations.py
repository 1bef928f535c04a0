"""The translations: in step with the texts, whole, and with the signs of their sources."""

import filecmp
import importlib.util
import re
import shutil
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from reader_app.ui.actions import declared
from reader_app.ui.menus import MENUS, SEPARATOR, Menu
from reader_app.ui.window.main_window import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
COMPLETE = ["de", "he"]
"""Languages in which nothing is left untranslated."""
DECLARED = {command.id: command.text for owner in COMMANDS for _, command in declared(owner)}
HOW = "run “make translations”, translate what is new in resources/translations, run it again"


@pytest.fixture(scope="module")
def tool():
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def made(tool, tmp_path_factory):
    """Return the translations as they are when they are brought up to date once more."""
    folder = tmp_path_factory.mktemp("translations")
    for path in FOLDER.glob("*.ts"):
        shutil.copy(path, folder)
    tool.extract(folder)
    tool.release(folder)
    return folder


def read(language):
    """Return (context, source) and the translation of each message; None where it is unfinished."""
    root = ElementTree.parse(FOLDER / f"reader_{language}.ts").getroot()
    return {
        (context.findtext("name"), message.findtext("source")): _finished(message)
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _finished(message):
    found = message.find("translation")
    return found.text if found.get("type") is None else None


def values(words):
    return set(re.findall(r"\{\w*\}|%\d", words))


def signs(words):
    """Return whether a text asks for more, has a mnemonic, and how many lines it has."""
    return words.endswith("…"), mnemonic(words) is not None, words.count("\n")


def mnemonic(words):
    found = re.search(r"&([^&])", words.replace("&&", ""))
    return found[1].casefold() if found else None


def test_every_text_of_the_program_is_known_to_the_translations(made):
    names = sorted(path.name for path in made.iterdir())
    assert names == sorted(path.name for path in FOLDER.iterdir())
    _, differing, wrong = filecmp.cmpfiles(FOLDER, made, names, shallow=False)
    assert (differing, wrong) == ([], []), HOW


def test_no_translation_names_a_place_of_its_maker(made):
    for path in made.glob("*.ts"):
        assert "<location" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_left_untranslated(language):
    unfinished = [source for (_, source), words in read(language).items() if not words]
    assert unfinished == [], HOW


@pytest.mark.parametrize("language", COMPLETE)
def test_a_translation_tells_the_values_of_its_source(language):
    wrong = [
        (source, words)
        for (_, source), words in read(language).items()
        if words and values(source) != values(words)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", COMPLETE)
def test_a_translation_ends_in_dots_and_has_a_mnemonic_where_its_source_does(language):
    wrong = [
        (source, words)
        for (_, source), words in read(language).items()
        if words and signs(source) != signs(words)
    ]
    assert wrong == []


def menus(items=MENUS, title="the menu bar"):
    """Yield the title of each menu with what stands in it: the titles of menus, and ids."""
    yield title, [item.title if isinstance(item, Menu) else item for item in items]
    for item in items:
        if isinstance(item, Menu):
            yield from menus(item.items, item.title)


def repeated(words):
    """Return the mnemonics that several of these have."""
    counts = Counter(filter(None, map(mnemonic, words)))
    return {sign for sign, count in counts.items() if count > 1}


@pytest.mark.parametrize("language", COMPLETE)
def test_no_two_items_of_a_menu_share_a_mnemonic(language):
    said = read(language)
    shared = {}
    for title, items in menus():
        english = [DECLARED.get(item, item) for item in items if item != SEPARATOR]
        other = [said.get(("commands", one)) or said.get(("menus", one)) or "" for one in english]
        shared[title] = sorted(repeated(other)) if not repeated(english) else []
    assert {title: signs for title, signs in shared.items() if signs} == {}


OWN = {"key", "keys", "file", "path", "name", "title", "speaker", "label", "who", "asker", "named"}
"""Values that are not words of the interface, and may be of any script."""


def test_what_may_be_latin_stands_apart_in_hebrew():
    exposed = [
        words
        for (context, _), words in read("he").items()
        if context != "core" and OWN.intersection(re.findall("(?<!\u2068)\\{(\\w+)\\}", words))
    ]
    assert exposed == []


def test_german_has_one_word_for_who_speaks():
    other = [
        words
        for (_, source), words in read("de").items()
        if "speaker" in re.sub(r"\{\w*\}", "", source.replace("&", "")).casefold()
        and "sprechend" not in words.replace("&", "").casefold()
    ]
    assert other == []
