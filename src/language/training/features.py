"""What the net sees of a word: word pieces, case class, affixes. The same rules as ../net/pieces.ts and features.ts."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Sequence
from functools import cache

UNKNOWN_PIECE = "[UNK]"
PADDING_CASE = 0
_LONGEST_FORM = 64
_LONGEST_PART = 100


class WordPieces:
    """Word pieces of BERT's uncased vocabulary: greedy longest match (Wu et al. 2016)."""

    def __init__(self, vocabulary: Sequence[str], most: int = 5):
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._most = most
        self.unknown = self._ids[UNKNOWN_PIECE]

    def of(self, form: str) -> list[int]:
        """One to `most` piece numbers."""
        plain = unicodedata.normalize("NFD", form[: 2 * _LONGEST_PART].lower())
        ids: list[int] = []
        for part in _parts("".join(c for c in plain if unicodedata.category(c) != "Mn")):
            ids += self._split(part)
            if len(ids) >= self._most:
                break
        return ids[: self._most] or [self.unknown]

    def _split(self, part: str) -> list[int]:
        ids: list[int] = []
        start = 0
        while start < len(part) <= _LONGEST_PART:
            prefix = "##" if start else ""
            ends = range(len(part), start, -1)
            end = next((end for end in ends if prefix + part[start:end] in self._ids), None)
            if end is None:
                return [self.unknown]
            ids.append(self._ids[prefix + part[start:end]])
            start = end
        return ids or [self.unknown]


def _parts(text: str) -> list[str]:
    """Punctuation marks and symbols alone, all else in runs."""
    parts: list[str] = []
    run = ""
    for letter in text:
        alone = unicodedata.category(letter)[0] in "PS"
        if (alone or letter.isspace()) and run:
            parts.append(run)
            run = ""
        if alone:
            parts.append(letter)
        elif not letter.isspace():
            run += letter
    return [*parts, run] if run else parts


def case_class(form: str, index: int) -> int:
    """How a word is written; `index` is its place in the sentence: a capital says less on the first word."""
    title, lower, upper, mixed, number, punctuation, title_first, single, alphanumeric, dotted = (
        2,
        1,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
    )
    form = form[:_LONGEST_FORM]
    letters = [c for c in form if c.isalpha()]
    digits = any(c.isdigit() for c in form)
    if not letters and not digits:
        return punctuation
    if digits:
        return alphanumeric if letters else number
    if all(c == c.lower() and c != c.upper() for c in letters):
        return lower
    if len(letters) == 1:
        return single
    if all(c != c.lower() for c in letters):
        return dotted if "." in form else upper
    if letters[0] != letters[0].lower() and all(c != c.upper() for c in letters[1:]):
        return title_first if index == 0 else title
    return mixed if any(c.lower() != c.upper() for c in letters) else lower


@cache
def _affix(key: str, rows: int) -> int:
    return zlib.crc32(key.encode()) % rows


def affixes(form: str, rows: int) -> tuple[int, int]:
    """Rows of the affix table for the last three and the first three letters, digits as 0."""
    plain = re.sub(r"[0-9]", "0", form.lower())
    return _affix("s" + plain[-3:], rows), _affix("p" + plain[:3], rows)
