"""Gather every text that is shown, bring it into the translations, and make what the program reads.

Qt's ``lupdate`` does not know our ways to say a text (``@action``, ``Menu``, ``translated``, the
f-strings of the core), so that they are gathered here and handed to it in the one way it knows. It
keeps what was translated, adds what is new and drops what is gone; ``lrelease`` makes the files
that are loaded.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "reader_app"
FOLDER = ROOT / "resources" / "translations"
PHRASES = FOLDER / "phrases.json"

with Path(__file__).with_name("phrases.toml").open("rb") as _told:
    _TOLD = tomllib.load(_told)
SILENT, ALSO, NOT_SHOWN = (frozenset(_TOLD[part]) for part in ("silent", "also", "not_shown"))


class Message(NamedTuple):
    """A text to translate, and where it is said."""

    context: str
    text: str


def gathered() -> list[Message]:
    """Return every text once, by context, in the order of the alphabet."""
    found: set[Message] = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found.update(_Said(tree).messages())
    found.update(_of_themes())
    found.update(Message("core", phrase) for phrase in phrases())
    return sorted(found)


def phrases() -> list[str]:
    """Return the sentences of the core, with a name in braces for each value they tell."""
    found: set[str] = set(ALSO)
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        if place.startswith("commands/") or place in _PROGRAM or place in SILENT:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found.update(set(_spoken(tree)).difference(each.text for each in _Said(tree).messages()))
    return sorted(found - NOT_SHOWN)


_PROGRAM = {"app.py", "cli.py", "__main__.py"}


# -- what the window says -------------------------------------------------------------------------


class _Said(ast.NodeVisitor):
    """Finds what a module says through a translator."""

    def __init__(self, tree: ast.Module) -> None:
        self._found: list[Message] = []
        self._classes: list[str] = []
        self._ways = dict(_ways(tree))
        self._named = dict(_named_texts(tree))
        self.visit(tree)

    def messages(self) -> list[Message]:
        """Return what was found."""
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for decorator in node.decorator_list:
            if isinstance(decorator, ast.Call) and _name(decorator.func) == "action":
                words = (ast.get_docstring(node) or "").splitlines()[0]
                self._say("commands", decorator.args[1], ast.Constant(words))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name, arguments = _name(node.func), node.args
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._say(self._class_of(node.func.value), arguments[0])
        elif name in {"translate", "tr"} and len(arguments) > 1:
            self._say(self._text_of(arguments[0]), arguments[1])
        elif name in {"translated", "shown_later"}:
            given = arguments[1] if len(arguments) > 1 else ast.Constant("words")
            self._say(self._text_of(given), arguments[0])
        elif name in self._ways:
            self._say(self._ways[name], arguments[0])
        elif name == "Menu" and arguments:
            self._say("menus", arguments[0])
        elif name == "Setting":
            self._say_setting(node)
        self.generic_visit(node)

    def _class_of(self, said_by: ast.expr) -> str:
        known = {"notices": "Notices"}
        return known.get(_name(said_by)) or (self._classes[-1] if self._classes else "")

    def _text_of(self, node: ast.expr) -> str:
        """Return a text that is written there, or by its name."""
        if isinstance(node, ast.Constant):
            return str(node.value)
        return self._named.get(_name(node), "")

    def _say(self, context: str, *texts: ast.expr) -> None:
        for text in texts:
            self._found += [Message(context, each) for each in _constants(text) if context]

    def _say_setting(self, node: ast.Call) -> None:
        """A setting is shown where it has a label."""
        given = dict(zip(("key", "default", "words", "label", "choices"), node.args, strict=False))
        given |= {keyword.arg or "": keyword.value for keyword in node.keywords}
        if "label" in given:
            parts = [given[part] for part in ("words", "label", "unit") if part in given]
            self._say("settings", *parts)
            for choice in ast.literal_eval(given.get("choices", ast.Constant(()))):
                self._say("settings", ast.Constant(choice.capitalize()))


def _ways(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield each function of a module that only translates its one argument, and its context."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or len(node.args.args) != 1:
            continue
        last = node.body[-1]
        if isinstance(last, ast.Return) and isinstance(last.value, ast.Call):
            call, own = last.value, node.args.args[0].arg
            context = next((ast.literal_eval(each) for each in call.args if _is_text(each)), "")
            is_handed_on = any(isinstance(each, ast.Name) and each.id == own for each in call.args)
            if _name(call.func) in {"translate", "translated"} and is_handed_on and context:
                yield node.name, context


def _named_texts(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the names a module gives to texts."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            yield from ((_name(target), str(node.value.value)) for target in node.targets)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _constants(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an expression can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _of_themes() -> Iterator[Message]:
    for path in (ROOT / "resources" / "themes").glob("*.toml"):
        theme = tomllib.loads(path.read_text(encoding="utf-8"))
        yield Message("themes", theme["title"])
        for colour in theme["tags"]:
            yield Message("colours", colour.capitalize())


# -- what the core says ---------------------------------------------------------------------------

_WORDS = re.compile(r"[^\W\d_]{2,}(?:[,;:]? |’s )\(?(?:[^\W\d_]|[{“])|[}”’]:? [^\W\d_]{2,}")
_NO_WORDS = re.compile(
    r"""
      \n | \\ | \(\? | \x00  # patterns
    | ^(?:[A-Z]{5,}|AND|FROM)[ ] | [=>][ ]\?|ORDER[ ]BY|IS[ ]NULL  # queries
    | ^[^{]*[|=]
    | ^\w+(?:,[ ]\W?\w+\W?){3,}$
    """,
    re.VERBOSE,
)


def _spoken(tree: ast.Module) -> Iterator[str]:
    """Yield the texts of a module that are words: two at least, and no pattern, list or query."""
    silent = set(_not_spoken(tree))
    for node in ast.walk(tree):
        if node in silent:
            continue
        text = _template(node)
        if _WORDS.search(text) and not _NO_WORDS.search(text):
            yield text
        if isinstance(node, ast.Call) and _name(node.func) == "Format":
            yield from _constants(node.args[0])


_FOR_PROGRAMS = {
    "IndexError",
    "RuntimeError",
    "ValueError",
    "compile",
    "frozenset",
    "setStyleSheet",
}


def _not_spoken(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield docstrings, the pieces of f-strings, and what is split into a list of words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from node.values
        elif isinstance(node, ast.Attribute) and node.attr == "split":
            yield from _values_of(node.value, tree)
        elif isinstance(node, ast.Call) and _name(node.func) in _FOR_PROGRAMS:
            yield from ast.walk(node)


def _values_of(node: ast.expr, tree: ast.Module) -> Iterator[ast.AST]:
    """Yield a text, or what the module gives to the name of one."""
    yield node
    if isinstance(node, ast.Name):
        given = (each for each in tree.body if isinstance(each, ast.Assign))
        yield from (each.value for each in given if node.id in map(_name, each.targets))


def _template(node: ast.AST) -> str:
    """Return a text with a name in braces for each value in it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\{(\d)\}", r"{name\1}", node.value)
    if not isinstance(node, ast.JoinedStr):
        return ""
    made, names = "", dict[str, int]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            made += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            name, is_quoted = _value_name(part.value)
            names[name] = names.get(name, 0) + 1
            name += str(names[name]) if names[name] > 1 else ""
            made += f"“{{{name}}}”" if is_quoted else f"{{{name}}}"
    return made


def _value_name(value: ast.expr) -> tuple[str, bool]:
    """Return what a value is called, and whether it comes in quotation marks."""
    if isinstance(value, ast.Call) and _name(value.func) in {"brief", "_quote"}:
        return (_value_name(value.args[0])[0] if _name(value.func) == "brief" else "quote"), True
    names = [node for node in ast.walk(value) if isinstance(node, (ast.Name, ast.Attribute))]
    for node in names:
        name = _name(node).strip("_").lower()
        if name not in {"self", "join", "sorted", "min", "max", "split", "str", "list", "first"}:
            return name, False
    return "value", False


# -- bringing it into the translations ------------------------------------------------------------


def extract(folder: Path) -> None:
    """Bring the translations in ``folder`` up to date, and write the phrases of the core there."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "words.py"
        calls = (
            f"QCoreApplication.translate({json.dumps(each.context)}, {_literal(each.text)})\n"
            for each in gathered()
        )
        source.write_text("".join(calls), encoding="utf-8")
        files = sorted(folder.glob("*.ts"))
        options = ("-no-obsolete", "-locations", "none", "-source-language", "en_GB")
        _run("lupdate", *options, source, "-ts", *files)
    listed = json.dumps(phrases(), ensure_ascii=False, indent=0)
    (folder / PHRASES.name).write_text(f"{listed}\n", encoding="utf-8")


def release(folder: Path) -> None:
    """Make of each translation in ``folder`` the file that the program loads."""
    for path in sorted(folder.glob("*.ts")):
        _run("lrelease", path)


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *arguments: str | Path) -> None:
    """Run a tool of Qt, which lies beside this Python."""
    path = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([path, "-silent", *arguments], check=True)


if __name__ == "__main__":
    extract(FOLDER)
    release(FOLDER)
