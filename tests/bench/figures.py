"""What a measurement comes to: a figure in a unit that carries from machine to machine."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

FRAME = 1000 / 60
"""Milliseconds of one frame of a 60 Hz screen."""

READING = "× reading and decoding"
KEEPING = "× keeping as many bytes on disk"
FRAMES = "frames of 60 Hz"


@dataclass(frozen=True)
class Figure:
    """One line of the report; without a target it is only told."""

    name: str
    value: float
    unit: str
    target: float | None = None
    told: str = ""
    """What the value was made of, such as ``84 ms, 9.0 ms``."""

    @property
    def verdict(self) -> str:
        if self.target is None:
            return "–"
        return "ok" if self.value <= self.target else "over"

    @property
    def most(self) -> str:
        return "" if self.target is None else f"≤ {self.target:g}"

    def line(self) -> str:
        value = f"{short(self.value)} {self.unit}"
        return f"{self.name:48} {value:30} {self.most:7} {self.verdict:5} {self.told}"


def short(value: float) -> str:
    """Return a number with as many digits as tell something."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def once(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes, in milliseconds."""
    before = time.perf_counter()
    work()
    return (time.perf_counter() - before) * 1000


def share(times: list[float], percent: float) -> float:
    """Return the time that so many of a hundred stay within."""
    return sorted(times)[min(len(times) - 1, int(len(times) * percent / 100))]


def against(name: str, work: list[float], floor: list[float], unit: str, most: float) -> Figure:
    """Return the median of ``work`` as a multiple of the median of ``floor``."""
    done, least = statistics.median(work), statistics.median(floor)
    return Figure(name, done / least, unit, most, f"{short(done)} ms, {short(least)} ms")


def in_frames(name: str, milliseconds: float, most: float | None = None) -> Figure:
    """Return a time as a share of one frame of the screen."""
    return Figure(name, milliseconds / FRAME, FRAMES, most, f"{short(milliseconds)} ms")
