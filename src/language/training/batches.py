"""Sentences of about one length as tensors: what an encoder reads and what the heads shall say."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from corpora import CONVENTIONS, NAME_LABELS, UNKNOWN, Sentence
from encoders import POSITIONS, SPECIAL_PIECES, UNKNOWN_FORM, Words
from features import PADDING_CASE, WordPieces, affixes, case_class
from gazetteer import WIDTH, Gazetteer

Place = tuple[int, int]
"""A sentence of a batch and a word of it."""


@dataclass(frozen=True)
class Roles:
    """The predicates of a batch and, word by word, the roles under each."""

    sentences: Tensor
    words: Tensor
    targets: Tensor
    """[P x n] numbers, or [P x n x (1 + roles)] probabilities."""


@dataclass(frozen=True)
class Soft:
    """The teacher's probabilities."""

    tags: Tensor
    arcs: Tensor
    heads: Tensor
    relations: Tensor
    predicates: Tensor
    roles: Roles | None


@dataclass(frozen=True)
class Batch:
    sentences: list[Sentence]
    words: Words
    lengths: Tensor
    tags: Tensor | None
    heads: Tensor | None
    relations: Tensor | None
    allowed_names: Tensor | None
    """[B x n x labels] bool; all of a word's labels where nothing is known of it."""
    predicates: Tensor | None
    roles: Roles | None
    soft: Soft | None

    @property
    def mask(self) -> Tensor:
        return self.words["mask"]


class Targets:
    """Turns labels into numbers."""

    def __init__(self, labels: dict[str, list[str]]):
        self._numbers = {kind: {label: n for n, label in enumerate(names)} for kind, names in labels.items()}
        self._roles = 1 + len(labels["roles"])

    def batch(self, sentences: list[Sentence], words: Words) -> Batch:
        size = words["mask"].shape
        return Batch(
            sentences,
            words,
            torch.tensor([len(s.forms) for s in sentences]),
            self._labels("tags", [s.tags for s in sentences], size),
            _padded([s.heads for s in sentences], size),
            self._labels("relations", [s.relations for s in sentences], size),
            allowed_names(sentences, size),
            _padded([_predicate_flags(s) for s in sentences], size),
            self._gold_roles(sentences, size[1]),
            _soft(sentences, size, self._soft_roles(sentences, size[1])),
        )

    def _labels(self, kind: str, rows: list[list[str] | None], size: torch.Size) -> Tensor | None:
        numbers = self._numbers[kind]
        return _padded([None if row is None else [numbers.get(x, UNKNOWN) for x in row] for row in rows], size)

    def _gold_roles(self, sentences: list[Sentence], length: int) -> Roles | None:
        rows: dict[Place, np.ndarray] = {}
        for index, sentence in enumerate(sentences):
            for predicate in sentence.predicates or []:
                row = np.full(length, UNKNOWN)
                row[: len(sentence.forms)] = 0
                for word, role in predicate.roles.items():
                    row[word] = role
                rows[index, predicate.word] = row
        return _roles(rows)

    def _soft_roles(self, sentences: list[Sentence], length: int) -> Roles | None:
        rows: dict[Place, np.ndarray] = {}
        for index, sentence in enumerate(sentences):
            for word, probabilities in (sentence.soft or {}).get("roles", []):
                rows[index, word] = np.zeros((length, self._roles), np.float32)
                rows[index, word][: len(sentence.forms)] = probabilities
        return _roles(rows)


class PieceInput:
    """What the teacher reads; `most` pieces a word."""

    def __init__(self, vocabulary: Sequence[str], most: int = 6):
        self._pieces = WordPieces(vocabulary, most)
        self._first, self._last = vocabulary.index("[CLS]"), vocabulary.index("[SEP]")
        self._known: dict[str, list[int]] = {}

    def __call__(self, sentences: list[Sentence]) -> Words:
        rows = [self._row(sentence.forms) for sentence in sentences]
        size = (len(rows), max(len(ids) for ids, _, _ in rows))
        length = max(len(s.forms) for s in sentences)
        return Words(
            mask=_mask([len(s.forms) for s in sentences], length),
            pieces=_padded([ids for ids, _, _ in rows], size, 0),
            piece_cases=_padded([cases for _, cases, _ in rows], size, PADDING_CASE),
            piece_mask=_mask([len(ids) for ids, _, _ in rows], size[1]),
            first_pieces=_padded([first for _, _, first in rows], (len(rows), length), 0),
        )

    def _row(self, forms: list[str]) -> tuple[list[int], list[int], list[int]]:
        ids, cases, first = [self._first], [PADDING_CASE], []
        for index, form in enumerate(forms):
            if form not in self._known:
                self._known[form] = self._pieces.of(form)
            first.append(min(len(ids), POSITIONS - 2))
            ids += self._known[form]
            cases += [case_class(form, index)] * len(self._known[form])
        return [*ids[: POSITIONS - 1], self._last], [*cases[: POSITIONS - 1], PADDING_CASE], first


class WordInput:
    """What the student reads, and the tables its encoder needs: one row a form met."""

    def __init__(self, embeddings: Tensor, vocabulary: Sequence[str], affix_rows: int, gazetteer: Gazetteer):
        self._embeddings = embeddings
        self._vocabulary = vocabulary
        self._pieces = WordPieces(vocabulary)
        self._affix_rows = affix_rows
        self._gazetteer = gazetteer
        self._numbers: dict[str, int] = {}

    def learn(self, sentences: Sequence[Sentence]) -> tuple[Tensor, Tensor]:
        """Numbers the forms; returns their vectors and affix rows [forms x size], [forms x 2]. The first are those of
        UNKNOWN_FORM and of the rows before and after a sentence."""
        for sentence in sentences:
            for form in sentence.forms:
                self._numbers.setdefault(form, len(self._numbers) + len(SPECIAL_PIECES))
        special = [self._embeddings[self._vocabulary.index(piece)] for piece in SPECIAL_PIECES]
        vectors = [self._embeddings[self._pieces.of(form)].mean(0) for form in self._numbers]
        rows = [affixes(form, self._affix_rows) for form in self._numbers]
        return torch.stack([*special, *vectors]), torch.tensor([(0, 0)] * len(SPECIAL_PIECES) + rows)

    def __call__(self, sentences: list[Sentence]) -> Words:
        lengths = [len(s.forms) for s in sentences]
        size = (len(sentences), max(lengths))
        bits = np.zeros((*size, WIDTH), np.float32)
        for index, sentence in enumerate(sentences):
            bits[index, : lengths[index]] = self._gazetteer.rows(sentence.forms)
        return Words(
            mask=_mask(lengths, size[1]),
            forms=_padded(
                [[self._numbers.get(f, UNKNOWN_FORM) for f in s.forms] for s in sentences], size, UNKNOWN_FORM
            ),
            cases=_padded([[case_class(f, i) for i, f in enumerate(s.forms)] for s in sentences], size, PADDING_CASE),
            bits=torch.as_tensor(bits),
            conventions=torch.tensor([CONVENTIONS.index(s.convention) for s in sentences]),
        )


def batches(
    sentences: Sequence[Sentence],
    words: int,
    read: Callable[[list[Sentence]], Words],
    targets: Targets,
    shuffle: bool = True,
) -> Iterator[Batch]:
    """Batches of the groups of `grouped`."""
    return (targets.batch(group, read(group)) for group in grouped(sentences, words, shuffle))


def grouped(sentences: Sequence[Sentence], words: int, shuffle: bool) -> list[list[Sentence]]:
    """At most `words` words with padding each; sentences of like length together, the groups in any order."""
    jitter = (lambda: random.random() * 4) if shuffle else (lambda: 0.0)
    ordered = sorted(sentences, key=lambda s: len(s.forms) + jitter())
    groups: list[list[Sentence]] = [[]]
    longest = 0
    for sentence in ordered:
        longest = max(longest, len(sentence.forms))
        if groups[-1] and (len(groups[-1]) + 1) * longest > words:
            groups.append([])
            longest = len(sentence.forms)
        groups[-1].append(sentence)
    if shuffle:
        random.shuffle(groups)
    return [group for group in groups if group]


def _padded(rows: Sequence[Sequence[int] | None], size: Sequence[int], filling: int = UNKNOWN) -> Tensor | None:
    """None where no sentence knows anything."""
    if all(row is None for row in rows):
        return None
    out = np.full(tuple(size), filling, np.int64)
    for index, row in enumerate(rows):
        if row is not None:
            out[index, : len(row)] = row
    return torch.as_tensor(out)


def _mask(lengths: Sequence[int], longest: int) -> Tensor:
    return (torch.arange(longest)[None, :] < torch.tensor(lengths)[:, None]).float()


def _predicate_flags(sentence: Sentence) -> list[int] | None:
    if sentence.predicates is None:
        return None
    found = {predicate.word for predicate in sentence.predicates}
    return [int(word in found) for word in range(len(sentence.forms))]


def allowed_names(sentences: list[Sentence], size: torch.Size) -> Tensor | None:
    if all(s.names is None for s in sentences):
        return None
    allowed = np.ones((*size, len(NAME_LABELS)), bool)
    for index, sentence in enumerate(sentences):
        for word, labels in enumerate(sentence.names or []):
            allowed[index, word] = False
            allowed[index, word, list(labels)] = True
    return torch.as_tensor(allowed)


def _roles(rows: dict[Place, np.ndarray]) -> Roles | None:
    if not rows:
        return None
    where = torch.tensor(list(rows))
    return Roles(where[:, 0], where[:, 1], torch.as_tensor(np.stack(list(rows.values()))))


def _soft(sentences: list[Sentence], size: torch.Size, roles: Roles | None) -> Soft | None:
    if all(s.soft is None for s in sentences):
        return None
    batch, length = size

    def stacked(key: str, shape: tuple[int, ...], dtype: type = np.float32) -> Tensor:
        out = np.zeros((batch, *shape), dtype)
        for index, sentence in enumerate(sentences):
            values = sentence.soft[key]
            out[index][tuple(slice(n) for n in values.shape)] = values
        return torch.as_tensor(out)

    widths = {key: sentences[0].soft[key].shape[1] for key in ("tags", "relations", "predicates")}
    rows = {key: stacked(key, (length, width)) for key, width in widths.items()}
    return Soft(
        arcs=stacked("arcs", (length, length + 1)), heads=stacked("heads", (length,), np.int64), roles=roles, **rows
    )
