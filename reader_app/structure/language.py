"""A small, sound guess at the language of a text: its script, and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 8_000
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]"), 0.03),
    ("ko", re.compile("[\uac00-\ud7af]"), 0.2),
    ("zh", re.compile("[\u3400-\u9fff]"), 0.2),
    ("he", re.compile("[\u0590-\u05ff]"), 0.3),
    ("ar", re.compile("[\u0600-\u06ff]"), 0.3),
    ("el", re.compile("[\u0370-\u03ff]"), 0.3),
    ("hi", re.compile("[\u0900-\u097f]"), 0.3),
    ("th", re.compile("[\u0e00-\u0e7f]"), 0.3),
)
_COMMON = {
    "en": "the and of to that is in it you was for with this have are not we they",
    "de": "der die und das ist nicht ich zu den mit sie wir ein auf für auch dass von",
    "fr": "le la les et des que est vous nous dans pas une pour je qui ce sur il",
    "es": "el la que los y en las del por una con se para es lo no como pero",
    "it": "il di che la e non per un una sono con del si è più ma gli anche",
    "pt": "o que de não e uma para com os do da em se mas as um por ao",
    "nl": "de het een en van ik dat niet is op te zijn voor met die we ook maar",
    "sv": "och att det som en är på för inte jag har vi med den till av ett om",
    "ca": "el la els que i les per amb una és no del han als aquest més però com",
    "ru": "и в не на что я с это как мы по он но они вы так за к",
    "uk": "і в не на що я з це як ми по він але вони ви так за та",
    "pl": "i w nie na że się z do to jest jak co ale po tym o za są",
}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 0.12
"""Share of all words that must be among the commonest of a language."""


def language_of(text: str) -> str | None:
    """Return the language of ``text``, BCP 47, or None where it is not clear."""
    sample = text[:_SAMPLE]
    letters = sum(map(str.isalpha, sample)) or 1
    for language, script, share in _SCRIPTS:
        if len(script.findall(sample)) > share * letters:
            return language
    counts = Counter(word.casefold() for word in _WORD.findall(sample))
    total = counts.total()
    if total < 8:
        return None
    scores = {
        language: sum(counts[word] for word in words.split()) for language, words in _COMMON.items()
    }
    best, next_best = sorted(scores, key=lambda language: scores[language], reverse=True)[:2]
    sure = scores[best] >= _ENOUGH * total and scores[best] > 1.2 * scores[next_best]
    return best if sure else None
