"""Names of sentences, and sentences with other names in them, so that no name is learned by heart."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from corpora import NAME_LABELS, Sentence

Span = tuple[int, int, str]
"""The first word of a name, the word behind its last, and its type."""
_SHARE = 0.3
"""Of the names that are replaced."""
_UNKNOWN_TAG = "?"


def spans(labels: Sequence[int]) -> Iterator[Span]:
    """The names that numbers of NAME_LABELS mark."""
    for first, number in enumerate(labels):
        label = NAME_LABELS[number]
        if label.startswith("B-"):
            inner = NAME_LABELS.index(f"I-{label[2:]}")
            last = first + 1
            while last < len(labels) and labels[last] == inner:
                last += 1
            yield first, last, label[2:]


class Mentions:
    """The names of all corpora, by type and structure."""

    def __init__(self, sentences: Iterable[Sentence]):
        found: dict[tuple, dict[tuple[str, ...], None]] = defaultdict(dict)
        for sentence in sentences:
            for span in spans([allowed[0] for allowed in sentence.names or []]):
                words = tuple(sentence.forms[span[0] : span[1]])
                found[_key(sentence, span)][words] = None
                found[span[2], len(words)][words] = None
        self._pool = {key: list(names) for key, names in found.items()}

    def renamed(self, sentence: Sentence) -> Sentence:
        """Some names replaced by others of their type, as many words long and, where there is a tree, built alike. Their
        tags are not known any more."""
        chosen = [s for s in spans([allowed[0] for allowed in sentence.names or []]) if random.random() < _SHARE]
        if not chosen:
            return sentence
        forms, upos, xpos = list(sentence.forms), list(sentence.upos or []), list(sentence.xpos or [])
        for span in chosen:
            place = slice(*span[:2])
            forms[place] = random.choice(self._pool[_key(sentence, span)])
            if upos and xpos:
                upos[place] = xpos[place] = [_UNKNOWN_TAG] * (span[1] - span[0])
        return replace(sentence, forms=forms, upos=upos or None, xpos=xpos or None)


def _key(sentence: Sentence, span: Span) -> tuple:
    """One-word names are built alike; others as their heads and relations inside the name say."""
    first, last, kind = span
    if sentence.heads is None or sentence.relations is None or last - first == 1:
        return kind, last - first
    inside = [first < head <= last for head in sentence.heads[first:last]]
    return kind, tuple(
        (sentence.heads[word] - first, sentence.relations[word]) if within else None
        for word, within in zip(range(first, last), inside)
    )
