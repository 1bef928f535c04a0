"""What a way of finding highlights again comes to, text by text and revision by revision."""

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from revisions import KINDS, Revision, revised, units_of
from rivals import match_quote, nearest
from truth import Case, Verdict, cases, spans_by_seed, verdict

from reader_app import formats
from reader_app.formats.source import Source
from reader_app.transcript.anchor import Fate
from reader_app.transcript.model import Transcript
from reader_app.versions import Versions

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"
FEWEST = 300
"""Units of a text that is worth a revision."""
RIVALS = {"exact search": nearest, "quote and context": match_quote}


@dataclass
class Measured:
    """Counts of one revision; ``silent`` are wrong places that nobody is asked about."""

    cases: int = 0
    placeable: int = 0
    fates: Counter[Fate] = field(default_factory=Counter)
    recalled: int = 0
    silent: int = 0
    wrong: int = 0
    """Wrong proposals, about which the reader is asked."""
    rivals: dict[str, Counter[str]] = field(default_factory=lambda: {n: Counter() for n in RIVALS})

    def add(self, other: "Measured") -> None:
        self.cases += other.cases
        self.placeable += other.placeable
        self.fates += other.fates
        self.recalled += other.recalled
        self.silent += other.silent
        self.wrong += other.wrong
        for name, counts in other.rivals.items():
            self.rivals[name] += counts

    @property
    def recall(self) -> float:
        return self.recalled / self.placeable if self.placeable else 1.0


def texts() -> list[Path]:
    """Return the real texts, or none where they are not at hand."""
    files = sorted(CORPUS.glob("*")) if CORPUS.is_dir() else []
    return [f for f in files if f.suffix != ".tsv" and "gold" not in f.name and f.stem != "README"]


def read(path: Path) -> Transcript | None:
    """Return a text, or None where it is too short to be revised."""
    old = formats.read(Source(path.name, path.read_bytes()))
    return old if len(units_of(old)[0].spans) >= FEWEST else None


def measure(old: Transcript, kind: str, seed: int, count: int, *, rivals: bool) -> Measured:
    """Place so many highlights of a text in a revision of this kind."""
    chance = random.Random(f"{old.source_name} {kind} {seed}")
    units, _ = units_of(old)
    revision = revised(old, kind, chance)
    versions = Versions(old, revision.new, lambda _share: None)
    measured = Measured()
    for case in cases(old, units, revision, spans_by_seed(old, units, chance, count)):
        _count(measured, versions, case, revision)
        if rivals:
            _count_rivals(measured, case, old, revision)
    return measured


def _count(measured: Measured, versions: Versions, case: Case, revision: Revision) -> None:
    found = versions.place(case.span)
    told = verdict(case, revision, found.span) if found.span else None
    measured.cases += 1
    measured.placeable += case.has_place
    measured.fates[found.fate] += 1
    measured.recalled += case.has_place and told in (Verdict.EXACT, Verdict.NEAR)
    measured.silent += found.fate is Fate.KEPT and told is not Verdict.EXACT
    measured.wrong += found.fate is Fate.MOVED and told is Verdict.WRONG


def _count_rivals(measured: Measured, case: Case, old: Transcript, revision: Revision) -> None:
    for name, find in RIVALS.items():
        span = find(old.text, revision.new.text, case.span)
        told = verdict(case, revision, span) if span else None
        measured.rivals[name]["silent"] += told is Verdict.WRONG
        measured.rivals[name]["recalled"] += case.has_place and told in (
            Verdict.EXACT,
            Verdict.NEAR,
        )


def measured_all(old: Transcript, seed: int, count: int, *, rivals: bool) -> dict[str, Measured]:
    """Return what each kind of revision of a text comes to."""
    return {kind: measure(old, kind, seed, count, rivals=rivals) for kind in KINDS}
