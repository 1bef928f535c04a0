"""Measure everything, one line a figure: ``python tests/bench [--write docs/speed.md]``."""

import importlib
import os
import platform
import sys
from argparse import ArgumentParser
from pathlib import Path

from figures import Figure, short

HERE = Path(__file__).resolve().parent
BENCHES = ("bench_start", "bench_structure", "bench_window", "bench_sidebar", "bench_search")
NOTES = HERE / "notes.md"


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="write a page of the figures")
    parser.add_argument("only", nargs="*", metavar="BENCH", help=", ".join(BENCHES))
    given = parser.parse_args()
    found = []
    for name in given.only or BENCHES:
        for figure in importlib.import_module(name).figures():
            found.append(figure)
            sys.stdout.write(f"{figure.line()}\n")
            sys.stdout.flush()
    if given.write:
        given.write.write_text(page(found), encoding="utf-8")
    return 0


def page(found: list[Figure]) -> str:
    cells = (
        (each.name, f"{short(each.value)} {each.unit}", each.most, each.verdict, each.told)
        for each in found
    )
    rows = [f"| {' | '.join(row)} |" for row in cells]
    head = ("| figure | measured | target | | made of |", "|---|---|---|---|---|")
    notes = NOTES.read_text(encoding="utf-8")
    return notes.replace("{machine}", machine()).replace("{figures}", "\n".join((*head, *rows)))


def machine() -> str:
    from PySide6 import __version__ as qt

    return (
        f"{os.cpu_count()} processors, {platform.system()}, "
        f"Python {platform.python_version()}, PySide6 {qt}"
    )


if __name__ == "__main__":
    raise SystemExit(main())
