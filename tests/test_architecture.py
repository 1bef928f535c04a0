"""The house: which way imports run, and how large a room may grow."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "reader_app"
FILES = sorted(PACKAGE.rglob("*.py"))
LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 50

LAYERS = {
    # each may import the layers before it, and its own
    "errors": 0,
    "registry": 0,
    "paths": 0,
    "settings": 0,
    "transcript": 1,
    "structure": 2,
    "annotation": 2,
    "formats": 3,
    "exports": 3,
    "library": 3,
    "versions": 3,
    "importing": 4,
    "replacing": 4,
    "quoting": 4,
    "session": 4,
    "ui": 5,
    "commands": 6,
    "cli": 7,
    "app": 8,
    "__init__": 0,
    "__main__": 9,
}
SIBLINGS = ({"structure", "annotation"}, {"formats", "exports", "library", "versions"})
PANELS = ("pane", "outline", "sidebar")


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> list[str]:
    """Return every module a file imports, inside functions and type checks too."""
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


def from_package(path: Path, package: str) -> list[str]:
    return [module for module in imports(path) if module.split(".")[0] == package]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_imports_run_one_way(path):
    rooms = [module.split(".")[1] for module in from_package(path, "reader_app") if "." in module]
    rooms = [there for there in rooms if there in LAYERS]
    assert [there for there in rooms if LAYERS[there] > LAYERS[room(path)]] == []


@pytest.mark.parametrize("path", FILES, ids=name)
def test_siblings_of_a_layer_do_not_know_each_other(path):
    rooms = next((rooms for rooms in SIBLINGS if room(path) in rooms), set())
    others = rooms - {room(path)}
    assert not {m.split(".")[1] for m in from_package(path, "reader_app")} & others


@pytest.mark.parametrize("path", FILES, ids=name)
def test_qt_is_drawn_with_only_in_ui(path):
    used = {module.split(".")[1] for module in from_package(path, "PySide6")}
    allowed = {"ui": used, "app": used, "session": {"QtCore"}}.get(room(path), set())
    assert used <= allowed


@pytest.mark.parametrize("path", FILES, ids=name)
def test_sql_is_spoken_only_in_the_library(path):
    if room(path) == "library":
        return
    assert from_package(path, "sqlite3") + from_package(path, "sqlite_utils") == []


@pytest.mark.parametrize("path", FILES, ids=name)
def test_panels_do_not_import_each_other(path):
    parts = path.relative_to(PACKAGE).parts
    if parts[0] != "ui" or parts[1] not in PANELS:
        return
    seen = {m.split(".")[2] for m in from_package(path, "reader_app") if m.count(".") > 1}
    assert not seen & (set(PANELS) - {parts[1]})


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_stays_small(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LINES_OF_A_FILE


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_function_stays_small(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [f.name for f in functions if f.end_lineno - f.lineno >= LINES_OF_A_FUNCTION]
    assert long == []


def test_every_room_has_its_layer():
    assert {room(path) for path in FILES} <= set(LAYERS)


def test_nothing_opens_a_connection():
    outward = {"socket", "http", "urllib", "requests", "httpx", "ftplib", "smtplib"}
    asked = {
        name(path): module
        for path in FILES
        for module in imports(path)
        if module.split(".")[0] in outward or module.startswith("PySide6.QtNetwork")
    }
    assert asked == {}
