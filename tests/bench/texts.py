"""Texts and highlights as they might be, the same each time."""

import random
from itertools import accumulate

from reader_app.annotation.model import Highlight, highlight
from reader_app.transcript.model import Transcript
from reader_app.transcript.span import Span

PHRASES = (
    "it’s — “we” the harbour master said that every figure had been looked at again and nothing "
    "was found which would change what was agreed last spring about the quay and its lights"
)
WORDS = PHRASES.split()
NAMES = ("Marta Lindqvist", "Tom Okafor", "Inês Duarte", "Moderator", "Priya Raman", "MR. HALE")
AUTHOR, MOMENT = "Ada", "2031-05-04T09:00:00.000+00:00"


def text(size: int) -> str:
    """Return so many bytes of what a transcript looks like; 5 MB are about 20,000 turns."""
    chance = random.Random(5)
    turns, done = [], 0
    while done < size:
        words = " ".join(chance.choices(WORDS, k=chance.randint(20, 70))).capitalize()
        turns.append(f"{chance.choice(NAMES)}: {words}.\n\n")
        done += len(turns[-1].encode())
    return "".join(turns)


def highlights(transcript: Transcript, count: int, tags: list[str]) -> list[Highlight]:
    """Return so many highlights all over a transcript; one in ten has a note."""
    chance = random.Random(7)
    length = len(transcript.text)
    made = []
    for number in range(count):
        start = chance.randrange(length - 200)
        made.append(
            highlight(
                f"{number:08x}-0000-4000-8000-000000000000",
                transcript.id,
                transcript.text,
                Span(start, start + chance.randint(15, 160)),
                tags=tuple(chance.sample(tags, chance.choice((1, 1, 1, 2, 3)))),
                note="Ask for the figures of last spring." if number % 10 == 0 else "",
                author=AUTHOR,
                now=MOMENT,
            )
        )
    return made


def vocabulary() -> list[str]:
    """Return 30,000 words that can be spoken, short ones first, as languages have them."""
    chance = random.Random(11)
    syllables = [a + b + c for a in "bdfgklmnprstv" for b in "aeiou" for c in ("", "n", "r", "s")]
    known = dict.fromkeys(chance.sample(syllables, 120))
    while len(known) < 30_000:
        count = 2 if len(known) < 4_000 else 3
        known["".join(chance.choices(syllables, k=count))] = None
    return list(known)


def frequencies(count: int) -> list[float]:
    """Return running sums of how often each of so many words is said: Zipf’s law."""
    return list(accumulate(1 / (rank + 2.7) for rank in range(count)))


def conversation(chance: random.Random, words: list[str], sums: list[float], length: int) -> str:
    """Return a transcript of so many words of a vocabulary."""
    said = chance.choices(words, cum_weights=sums, k=length)
    turns, place = [], 0
    while place < length:
        after = place + chance.randint(20, 100)
        turns.append(f"{chance.choice(NAMES)}: {' '.join(said[place:after]).capitalize()}.\n\n")
        place = after
    return "".join(turns)
