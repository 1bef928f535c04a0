"""What a line of a transcript can be: compiled expressions, one line at a time.

The structure decides from the whole document which of the things a line *can* be it *is*; the
lexer and the pane take the line's word for it. No expression here takes more than linear time.
"""

from __future__ import annotations

import re

from reader_app.structure.inline import BLANK, CLOCK

_ASKS = "Question Pregunta Pergunta Domanda Frage Fråga Vraag Pytanie Вопрос Питання"
_TELLS = "Answer Respuesta Resposta Réponse Risposta Antwort Svar Antwoord Odpowiedź Ответ"
_HAN_ASKS = "问 問 提问 提問 質問 질문"
_HAN_TELLS = "答 回答 答复 답변"


def _spellings(letter: str, words: str, han: str) -> list[str]:
    latin = words.split()
    return [*latin, *(word.upper() for word in latin), *han.split(), letter]


_ASKING = _spellings("Q", _ASKS, _HAN_ASKS)
_TELLING = _spellings("A", _TELLS, _HAN_TELLS)
_INITIALS = "".join(sorted({word[0] for word in _ASKING + _TELLING}))

ASKS = re.compile("|".join(_ASKING))
"""A mark that begins like this asks; every other mark answers."""

MARK_ALONE = re.compile(
    rf"(?:(?P<asks>{'|'.join(_ASKING)})|{'|'.join(_TELLING)})(?: ?(?:[Nn]o\. ?|#)?\d{{1,3}})?"
)
"""The mark of a question or an answer that has its line for itself."""

STRONG = r"(?:\*\*|__)"

_MARGIN = rf"(?:\d{{1,2}}{BLANK}{{2,}}+)?+"
"""The number of a line of a page."""

_CAPITALS = r"[A-ZÀ-ÖØ-ÞА-ЯЁ\d ,.'’&/-]"
"""What a name in capitals is set in, which its post may make longer than other labels."""

_JOINED = r"(?:(?<=[.,]\d)|(?<=[.,]\d\d)|(?<=[.,]\d{3})|(?<=:\d\d:\d\d))(?=[^\W\d_])"
"""What comes between a time and a name that stands right after it."""

# Which alternative can match is told from the first character: that halves the time.
_LINE = rf"""{BLANK}*+{_MARGIN}(?:
  (?P<ask>(?=[*_{_INITIALS}]){STRONG}?
    (?P<mark>(?:{"|".join(_ASKING + _TELLING)})
      (?:{BLANK}?(?:[Nn]o\.{BLANK}?|\#)?\d{{1,3}})?){STRONG}?
    (?P<after>{BLANK}?[:：]|[.)](?={BLANK}|\*)|{BLANK}+(?=\S)){STRONG}?{BLANK}*+)(?P<ask_bare>$)?
 |(?=[\#\d\[(（［【*_─—~=\\-])(?:
    (?P<heading>\#{{1,6}}{BLANK}+(?=\S))
   |(?P<stamped>[\[(]?-?{CLOCK}(?:[\])]?(?={BLANK}|$)|{_JOINED}){BLANK}*+(?:[-–—|]{BLANK}+)?
      (?P<later>{STRONG}?[^:：\n]{{1,90}}+[:：](?!//){STRONG}?{BLANK}*+)?)
   |(?P<tagged>\[(?P<tag>[^:：\]\n]{{1,60}})\]{BLANK}*+[\[(]{CLOCK}[\])]:?{BLANK}*+)
   |(?P<stage>(?:\*\*\w{{1,20}}:?\*\*:?{BLANK}*\\?\[{CLOCK}\\?\]|[*_]{{0,2}}(?:\\?\[[^\[\]\n]{{1,400}}+\]|\([^()\n]{{1,400}}+\)
      |[（［【][^（）［］【】\n]{{1,400}}+[）］】])[.。]?[*_]{{0,2}}){BLANK}*$)
   |(?P<field>_[a-z]{{1,20}}{BLANK}?:(?:{BLANK}|$))
   |(?P<rule>(?:[-=_*─—~]{BLANK}?){{3,}}+{BLANK}*$)
   |(?P<bold>(?P<stars>\*\*|__)(?=[^\s*_])[^*:：\n]{{1,90}}+(?<![\s.?!…。？！,;_])(?P=stars){BLANK}*$))
 |(?P<colon>(?:[^:：\n]{{1,90}}+|{_CAPITALS}{{8,180}}+(?:\([^()\n]{{1,60}}\){_CAPITALS}{{0,90}}+)?)[:：](?!//){STRONG}?{BLANK}*+
    (?:[\[(]{CLOCK}[\])]{BLANK}*$)?)(?P<colon_bare>$)?
)"""

LINE = re.compile(_LINE, re.VERBOSE | re.MULTILINE)
"""What a line can begin with; ``lastgroup`` says which. A line of plain words matches nothing."""

LINES = re.compile(r"\n(?!\n)" + _LINE, re.VERBOSE | re.MULTILINE)
"""``LINE`` after a line end: finds all such lines but the first, faster than one by one."""

_HEAD = rf"""{BLANK}*+{_MARGIN}(?:<[^<>\n]{{1,30}}>{BLANK}+)?(?P<strong>{STRONG})?
    [\[<]?(?P<label>[^\s*_\#>\[<|•·–—-][^<>\n]*?)[\]>]?{STRONG}?{BLANK}*"""
HEAD = re.compile(
    rf"""{_HEAD}(?:[\[(]{CLOCK}[\])])?{BLANK}?[:：]{STRONG}?{BLANK}*(?:[\[(]{CLOCK}[\])]{BLANK}*)?""",
    re.VERBOSE,
)
"""Takes apart what ``LINE`` found up to a colon."""
STAMPED_HEAD = re.compile(rf"{_HEAD}[\[(]?\d{{1,3}}:", re.VERBOSE)
"""The same where the colon is that of a time: ``Name  0:``."""

REST_OF_CLOCK = re.compile(
    rf"\d{{2}}(?::\d{{2}})*(?:[.,]\d{{1,3}})?[\])]?(?:\*\*|__)?{BLANK}?[:：]?(?:\*\*|__)?{BLANK}*+(?=$|\D)"
)
"""What follows the first colon of a time that stands after a label."""

EXAMINER = re.compile(
    r"(?:[A-Z -]{0,30}EXAMINATION )?(?i:(?:continued )?by) "
    r"(?P<who>(?i:m[rs]s?|miss|dr)\.? [^\n:()]{1,40}|THE COURT)"
)
"""Who puts the questions from here on: ``BY MR. BERG``."""

EXAMINATION = re.compile(
    r"^[ \t]*(?:[A-Z][A-Z -]{0,24}[ -])?EXAMINATION(?: (?:BY|OF|CONTINUED)\b[^\n:]{0,60})?[ \t]*$",
    re.MULTILINE,
)
"""The heading over the questions of one counsel."""

FIELD = re.compile(r"([A-Za-z][\w .-]{0,60}?)\s*[:=](?:\s+|$)(.*)$")
"""A line of front matter: name and value."""

CAPTION = re.compile(
    r"(?i)[(\[*_]*(?:(?:file )?(?:photo|picture|image|photograph|caption)s?\b"
    r"(?: (?:taken|by|shows?|courtesy|credit)\b|:)"
    r"|transcri(?:bed|pt|ption)(?: provided)? by\b)"
)
"""How the caption of a picture begins, or the name of who wrote the transcript."""
