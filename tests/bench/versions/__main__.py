"""Print docs/versions.md: how surely highlights are found again in newer versions of their texts.

``python tests/bench/versions [--count N] [--seed N] [--no-rivals] [--write FILE]``
"""

import os
import platform
import sys
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import measuring
import speed
from measuring import Measured
from revisions import KINDS
from truth import TOLERANCE

from reader_app.transcript.anchor import Fate

NOTES = Path(__file__).resolve().parent / "notes.md"
TIMED = ("rough to certified", "sections moved", "25 % of words changed")


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=25, help="highlights for each revision")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-rivals", action="store_true", help="only what the program does")
    parser.add_argument("--write", type=Path, metavar="FILE", help="write a page of the figures")
    given = parser.parse_args()
    files = measuring.texts()
    if not files:
        sys.stderr.write("The real texts are not at hand.\n")
        return 1
    one = partial(_text, seed=given.seed, count=given.count, rivals=not given.no_rivals)
    total = {kind: Measured() for kind in KINDS}
    languages: list[str] = []
    with ProcessPoolExecutor() as pool:
        for language, found in filter(None, pool.map(one, files)):
            languages.append(language)
            for kind, measured in found.items():
                total[kind].add(measured)
    table = "\n".join(_rows(total, rivals=not given.no_rivals))
    sys.stdout.write(f"{table}\n")
    if given.write:
        given.write.write_text(_page(table, languages, given.count), encoding="utf-8")
    return int(any(measured.silent for measured in total.values()))


def _text(
    path: Path, seed: int, count: int, *, rivals: bool
) -> tuple[str, dict[str, Measured]] | None:
    old = measuring.read(path)
    if old is None:
        return None
    language = (old.language or path.name).split("-")[0]
    return language, measuring.measured_all(old, seed, count, rivals=rivals)


def _rows(total: dict[str, Measured], *, rivals: bool) -> list[str]:
    names = list(measuring.RIVALS) if rivals else []
    heads = [
        "revision",
        "highlights",
        "found",
        "kept",
        "moved",
        "lost",
        "silent",
        "wrong proposals",
    ]
    heads += [f"{name}: {what}" for name in names for what in ("found", "silent")]
    rows = [heads, ["---"] + ["--:"] * (len(heads) - 1)]
    whole = Measured()
    for kind, measured in total.items():
        rows.append(_row(kind, measured, names))
        whole.add(measured)
    rows.append(_row("all", whole, names))
    return [f"| {' | '.join(row)} |" for row in rows]


def _row(kind: str, measured: Measured, names: list[str]) -> list[str]:
    fates = [str(measured.fates[fate]) for fate in (Fate.KEPT, Fate.MOVED, Fate.LOST)]
    row = [kind, str(measured.cases), f"{measured.recall:.4f}", *fates]
    row += [str(measured.silent), str(measured.wrong)]
    for name in names:
        counts = measured.rivals[name]
        row += [f"{counts['recalled'] / max(1, measured.placeable):.4f}", str(counts["silent"])]
    return row


def _page(table: str, languages: list[str], count: int) -> str:
    timed = speed.seconds(TIMED)
    lines = [f"| {kind} | {seconds:.1f} s |" for kind, seconds, _ in timed]
    told = {
        "table": table,
        "texts": str(len(languages)),
        "languages": str(len(set(languages))),
        "count": str(count),
        "tolerance": str(TOLERANCE),
        "reports": str(min(reports for _, _, reports in timed)),
        "machine": f"{os.cpu_count()} processors, Python {platform.python_version()}",
        "speed": "\n".join(("| revision | time |", "|---|--:|", *lines)),
    }
    page = NOTES.read_text(encoding="utf-8")
    for name, value in told.items():
        page = page.replace(f"{{{name}}}", value)
    return page


if __name__ == "__main__":
    raise SystemExit(main())
