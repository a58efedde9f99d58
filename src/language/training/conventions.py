"""Reads the names of another convention as the reader's own would have them, as far as they tell."""

from __future__ import annotations

from dataclasses import replace

from corpora import CONVENTIONS, NAME_LABELS, Sentence

_TYPES_IN_TARGET = {"PER": ["PER"], "ORG": ["ORG", "LOC", "PER"], "LOC": ["LOC", "ORG"], "NORP": ["NORP"]}


def as_target(sentence: Sentence) -> Sentence:
    """The same places are names and nationalities stay nationalities; organisations, countries and companies may be of
    another type, and a title may belong to the person behind it. Where a teacher has an opinion (see label.py), its
    choice among these may stand, and what the sentence itself says."""
    if sentence.soft is not None and "names" in sentence.soft:
        likely = [tuple({*own, *others}) for own, others in zip(sentence.names or [], sentence.soft["names"])]
        return replace(sentence, convention=CONVENTIONS[0], names=likely)
    labels = [NAME_LABELS[allowed[0]] for allowed in sentence.names or []]
    names = [_allowed(label) for label in labels]
    for word in range(1, len(labels)):
        if labels[word - 1 : word + 1] == ["O", "B-PER"] and sentence.forms[word - 1][0].isupper():
            names[word - 1] = _numbers("O", "B-PER")
            names[word] = _numbers("B-PER", "I-PER")
    return replace(sentence, convention=CONVENTIONS[0], names=names)


def _allowed(label: str) -> tuple[int, ...]:
    return _numbers(*(f"{label[0]}-{kind}" for kind in _TYPES_IN_TARGET[label[2:]])) if label != "O" else _numbers("O")


def _numbers(*labels: str) -> tuple[int, ...]:
    return tuple(NAME_LABELS.index(label) for label in labels)
