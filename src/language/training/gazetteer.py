"""The world's names as input of the net: the same bits a word as names/gazetteer.ts gives (a test holds them equal)."""

import re
import unicodedata
from pathlib import Path

KINDS = {
    "country": "c", "nationality": "n", "city": "t", "region": "r", "place": "p", "given": "g", "surname": "s",
    "media": "m", "party": "y", "company": "o", "body": "b", "team": "e", "head": "h", "title": "i",
}
WIDTH = len(KINDS) + 2
OPENS = 1 << len(KINDS)
CONTINUES = OPENS << 1
LIST = Path(__file__).resolve().parent.parent / "names" / "world" / "names.txt"

_BIT = {letter: 1 << bit for bit, letter in enumerate(KINDS.values())}
_PLAIN_WORD = re.compile(r"(?:[A-Z]?[a-z]+)\Z")
_DOTTED_CAPITALS = re.compile(r"[A-Z](?:\.[A-Z])+\.?\Z")
_CUT = re.compile(r"(-)|(?<=.)(?='s?(?:-|\Z))", re.DOTALL)
_PLAIN_LETTERS = str.maketrans({
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe",
    "ə": "a", "Ə": "A", "ð": "d", "þ": "th", "‘": "'", "’": "'",
})


def keys_of(form):
    """How a word stands in the list; see keysOf in names/gazetteer.ts."""
    if _PLAIN_WORD.match(form):
        return [form]
    apart = unicodedata.normalize("NFD", form)
    bare = "".join(c for c in apart if unicodedata.category(c)[0] != "M").translate(_PLAIN_LETTERS)
    return [_fold(part) for part in _CUT.split(bare) if part]


def _fold(part):
    if _DOTTED_CAPITALS.match(part):
        return part.replace(".", "")
    return part[0] + part[1:].lower() if len(part) > 3 else part


class Gazetteer:
    """Marks the words of one sentence that stand in the list of the world's names."""

    def __init__(self, path=LIST):
        self._entries = {}
        self._begun = set()
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            entry, letters = line.split("\t")
            self._entries[entry] = sum(_BIT[letter] for letter in letters)
            words = entry.split(" ")
            self._begun.update(" ".join(words[:count]) for count in range(1, len(words)))

    def mark(self, forms):
        """One int a word, bit k set when the word is covered by an entry of the k-th of KINDS."""
        marks = [0] * len(forms)
        keys = [(key, word) for word, form in enumerate(forms) for key in keys_of(form)]
        for first, (phrase, opening) in enumerate(keys):
            marks[opening] |= self._entries.get(phrase, 0)
            for key, closing in keys[first + 1 :]:
                if phrase not in self._begun:
                    break
                phrase += " " + key
                bits = self._entries.get(phrase, 0)
                if bits == 0:
                    continue
                marks[opening] |= bits | OPENS if closing > opening else bits
                for word in range(opening + 1, closing + 1):
                    marks[word] |= bits | CONTINUES
        return marks

    def rows(self, forms):
        """The bits as float32 [words, WIDTH]."""
        import numpy

        marks = numpy.array(self.mark(forms), dtype=numpy.int64)
        return (marks[:, None] >> numpy.arange(WIDTH) & 1).astype(numpy.float32)
