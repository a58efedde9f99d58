"""The corpora the net learns from, as sentences of one form.

Files are JSON Lines, one sentence a line: `t` words; trees `h` (1-based, 0 root), `d`, `u`, `x`; `n` BIO names;
`props` PropBank predicates (`v` word, `a` [role, first, last]). Which corpora, with licences and credits:
docs/reader.md.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROLES = [
    "ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "ARGM-TMP", "ARGM-LOC", "ARGM-NEG", "ARGM-MOD", "ARGM-ADV", "ARGM-MNR",
    "ARGM-DIS", "ARGM-PRP", "ARGM-DIR", "ARGM-CAU", "ARGM-GOL", "ARGM-EXT", "ARGM-LVB", "ARGM-PRD", "ARGM-COM",
    "ARGM-ADJ", "ARGM-CXN",
]  # fmt: skip
NAME_TYPES = ["PER", "ORG", "LOC", "NORP"]
NAME_LABELS = ["O"] + [f"{part}-{kind}" for kind in NAME_TYPES for part in "BI"]
UNKNOWN = -100
"""A label that is not known, and so not taught."""
CONVENTIONS = ["target", "gmb", "others"]
"""What counts as a name, and of which type, is a matter of convention. The reader follows the first."""

_TYPE_OF = {
    "per": "PER", "person": "PER", "politician": "PER",
    "org": "ORG", "organisation": "ORG", "organization": "ORG", "politicalparty": "ORG", "group": "ORG", "corporation": "ORG",
    "loc": "LOC", "location": "LOC", "country": "LOC",
    "norp": "NORP", "nationality": "NORP",
}  # fmt: skip
_MARKS_NORP = {"gmb", "re3d"}
_OTHER_CONVENTION = {"gmb": "gmb", "wnut_train": "others", "re3d": "others"}
_O_OR_NORP = tuple(NAME_LABELS.index(label) for label in ("O", "B-NORP", "I-NORP"))
_LONGEST = 100


@dataclass(frozen=True)
class Predicate:
    word: int
    roles: dict[int, int]
    """Number of the role (1 + place in ROLES) by the head word of the argument."""


@dataclass
class Sentence:
    corpus: str
    forms: list[str]
    heads: list[int] | None = None
    relations: list[str] | None = None
    upos: list[str] | None = None
    xpos: list[str] | None = None
    names: list[tuple[int, ...]] | None = None
    """For each word the numbers of NAME_LABELS that it may have: more than one where the corpus does not say."""
    convention: str = CONVENTIONS[0]
    predicates: list[Predicate] | None = None
    soft: dict | None = field(default=None, repr=False)
    """What the teacher thinks, see label.py."""

    @property
    def tags(self) -> list[str] | None:
        return None if self.upos is None or self.xpos is None else [f"{u}|{x}" for u, x in zip(self.upos, self.xpos)]


class Corpora:
    """Everything under one folder: `syntax/`, `names/`, `propositions/`."""

    def __init__(self, folder: Path):
        self.folder = folder
        self._demonyms: set[str] | None = None

    def trees(self, part: str) -> list[Sentence]:
        """`gum` or `ewt`, `.train` or `.dev`, or `gum-news.dev`; EWT with its predicates."""
        sentences = list(self._read(f"syntax/{part}.jsonl", part.split(".")[0]))
        propositions = self.folder / f"propositions/{part}.jsonl"
        if not propositions.exists():
            return sentences
        found = {" ".join(row["t"]): row for row in _rows(propositions)}
        for sentence in sentences:
            row = found.get(" ".join(sentence.forms))
            if row is not None:
                sentence.predicates = _predicates(row["props"], row["h"])
        return sentences

    def names(self, corpus: str) -> list[Sentence]:
        """A corpus with names alone; of `gmb` the nine tenths that are not held out."""
        sentences = list(self._read(f"names/{corpus}.jsonl", corpus.split(".")[0]))
        return [s for s in sentences if not held_out(s.forms)] if corpus == "gmb" else sentences

    def held_out_rows(self) -> Iterator[dict]:
        """The tenth of gmb that is never trained on, as it is in the file."""
        return (row for row in _rows(self.folder / "names/gmb.jsonl") if held_out(row["t"]))

    def _read(self, path: str, corpus: str) -> Iterator[Sentence]:
        for row in _rows(self.folder / path):
            if len(row["t"]) == 0 or len(row["t"]) >= _LONGEST:
                continue
            names = self._names(row["t"], row["n"], corpus) if "n" in row else None
            convention = _OTHER_CONVENTION.get(corpus, CONVENTIONS[0])
            trees = (row.get(key) for key in "hdux")
            yield Sentence(corpus, row["t"], *trees, names=names, convention=convention)

    def _names(self, forms: list[str], labels: list[str], corpus: str) -> list[tuple[int, ...]]:
        numbers = [_name_label(label) for label in labels]
        demonyms = set() if corpus in _MARKS_NORP else self._demonym_words()
        return [_O_OR_NORP if n == 0 and form.lower() in demonyms else (n,) for n, form in zip(numbers, forms)]

    def _demonym_words(self) -> set[str]:
        """Words that gmb, which marks nationalities, mostly marks as such; other corpora leave them at O."""
        if self._demonyms is None:
            seen: Counter[str] = Counter()
            marked: Counter[str] = Counter()
            for row in _rows(self.folder / "names/gmb.jsonl"):
                for form, label in zip(row["t"], row["n"]):
                    seen[form.lower()] += 1
                    marked[form.lower()] += label == "B-NORP"
            self._demonyms = {w for w, n in marked.items() if n >= 3 and 2 * n > seen[w]}
        return self._demonyms


def held_out(forms: list[str]) -> bool:
    """One sentence in ten, by its words alone."""
    return zlib.crc32(" ".join(forms).encode()) % 10 == 0


def inventory(trees: Iterable[Sentence]) -> dict[str, list[str]]:
    """The label sets of a corpus of trees; tags seen once are left out."""
    tags: Counter[str] = Counter()
    relations: set[str] = set()
    for sentence in trees:
        tags.update(sentence.tags or [])
        relations.update(sentence.relations or [])
    return {
        "tags": sorted(tag for tag, count in tags.items() if count > 1),
        "relations": sorted(relations),
        "roles": ROLES,
        "names": NAME_LABELS,
    }


def _rows(path: Path) -> Iterator[dict]:
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _name_label(label: str) -> int:
    kind = _TYPE_OF.get(label[2:].lower())
    return 0 if kind is None else NAME_LABELS.index(f"{label[0]}-{kind}")


def _predicates(propositions: list[dict], heads: list[int]) -> list[Predicate]:
    found = []
    for proposition in propositions:
        word = proposition["v"]
        roles: dict[int, int] = {}
        for role, first, last in proposition["a"]:
            head = _span_head(heads, first, last)
            number = _role(role)
            if number is not None and head != word:
                roles.setdefault(head, number)
        found.append(Predicate(word, roles))
    return found


def _role(role: str) -> int | None:
    """Continuations and doubled functions ("ARGM-PRD-x") count as the function they begin with."""
    short = role if role in ROLES else "-".join(role.split("-")[:2]) if role.startswith("ARGM") else role
    return ROLES.index(short) + 1 if short in ROLES else None


def _span_head(heads: list[int], first: int, last: int) -> int:
    """The first word of a span whose head lies outside it."""
    outside = (word for word in range(first, last + 1) if not first <= heads[word] - 1 <= last)
    return next(outside, first)
