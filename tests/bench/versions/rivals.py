"""How others find a quote again: exact search, and approximate search by quote and context.

``match_quote`` follows what web annotators do, step by step: the algorithm of the Hypothesis
client's ``match-quote`` over its ``approx-string-match`` (bit-parallel, after G. Myers, 1999). Of
approximate matches only those with the fewest errors count, up to half the quote's length; among
these it weighs quote 50, prefix 20, suffix 20 and position 2.
"""

from typing import NamedTuple

from reader_app.transcript.span import Span

CONTEXT = 32


class Match(NamedTuple):
    start: int
    end: int
    errors: int


def nearest(old: str, new: str, span: Span) -> Span | None:
    """Return where the quote stands as it did, nearest to its old place."""
    quote = span.of(old)
    found = [match.start for match in _exact(new, quote)]
    best = min(found, key=lambda start: abs(start - span.start), default=None)
    return None if best is None else Span(best, best + len(quote))


def match_quote(old: str, new: str, span: Span) -> Span | None:
    """Return the best match for a quote by its words, its context and its place."""
    quote = span.of(old)
    prefix, suffix = old[max(0, span.start - CONTEXT) : span.start], old[span.end :][:CONTEXT]
    matches = _search(new, quote, min(256, len(quote) / 2))
    if not matches:
        return None

    def score(match: Match) -> float:
        before = new[max(0, match.start - len(prefix)) : match.start]
        after = new[match.end : match.end + len(suffix)]
        return (
            50 * (1 - match.errors / len(quote))
            + 20 * (_likeness(before, prefix) if prefix else 1.0)
            + 20 * (_likeness(after, suffix) if suffix else 1.0)
            + 2 * (1 - abs(match.start - span.start) / len(new))
        )

    best = max(matches, key=score)
    return Span(best.start, best.end)


def _likeness(text: str, wanted: str) -> float:
    if not text or not wanted:
        return 0.0
    matches = _search(text, wanted, len(wanted))
    return 1 - matches[0].errors / len(wanted)


def _search(text: str, wanted: str, most: float) -> list[Match]:
    return _exact(text, wanted) or _approximate(text, wanted, most)


def _exact(text: str, wanted: str) -> list[Match]:
    found = []
    start = text.find(wanted)
    while start >= 0:
        found.append(Match(start, start + len(wanted), 0))
        start = text.find(wanted, start + 1)
    return found


def _approximate(text: str, wanted: str, most: float) -> list[Match]:
    """Return every match with the fewest errors, each beginning as early as it can."""
    backwards = wanted[::-1]
    found = []
    for end, errors in _ends(text, wanted, most):
        earliest = max(0, end - len(wanted) - errors)
        starts = _ends(text[earliest:end][::-1], backwards, errors)
        found.append(Match(min((end - far for far, _ in starts), default=end), end, errors))
    return found


def _ends(text: str, wanted: str, most: float) -> list[tuple[int, int]]:
    """Return where the best matches end, and their errors."""
    if not wanted:
        return []
    masks: dict[str, int] = {}
    for place, letter in enumerate(wanted):
        masks[letter] = masks.get(letter, 0) | 1 << place
    full, top = (1 << len(wanted)) - 1, 1 << (len(wanted) - 1)
    most = min(most, len(wanted))
    plus, minus, errors = full, 0, len(wanted)
    found: list[tuple[int, int]] = []
    for end, letter in enumerate(text, start=1):
        mask = masks.get(letter, 0)
        vertical = mask | minus
        sideways = (((mask & plus) + plus) ^ plus) | mask
        more = minus | ~(sideways | plus) & full
        less = plus & sideways
        if more & top:
            errors += 1
        elif less & top:
            errors -= 1
        more, less = more << 1 & full, less << 1 & full
        plus = less | ~(vertical | more) & full
        minus = more & vertical
        if errors <= most:
            if errors < most:
                found.clear()
            found.append((end, errors))
            most = errors
    return found
