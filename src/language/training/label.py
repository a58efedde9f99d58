"""The teacher's opinion of sentences: probabilities of tags, names, arcs, relations, predicates and roles."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch

from batches import Batch
from corpora import Sentence
from reader_net import ReaderNet


@torch.no_grad()
def label(net: ReaderNet, batches: Iterable[Batch]) -> dict[str, dict]:
    """By the words of the sentence, joined with spaces. Relations are those under the best head, roles those under the
    predicates found."""
    net.eval()
    opinions: dict[str, dict] = {}
    for count, batch in enumerate(batches):
        opinions.update(zip((" ".join(s.forms) for s in batch.sentences), _opinions(net, batch)))
        if count % 50 == 0:
            print(f"labelled {len(opinions)} sentences", flush=True)
    return opinions


def save(opinions: dict[str, dict], path: Path) -> None:
    with open(path, "wb") as out:
        pickle.dump(opinions, out, protocol=5)


def attach(sentences: Iterable[Sentence], path: Path) -> None:
    """Gives sentences the opinions that `save` wrote; only read files of your own: a pickle can run code."""
    with open(path, "rb") as file:
        opinions: dict[str, dict] = pickle.load(file)
    for sentence in sentences:
        sentence.soft = opinions.get(" ".join(sentence.forms))


def _opinions(net: ReaderNet, batch: Batch) -> list[dict]:
    heads = net.heads
    rows = net.encoder(batch.words)
    scores = {name: heads.scores(name, rows).softmax(-1) for name in ("tags", "names", "predicates")}
    arcs = heads.arc_scores(rows, batch.mask).softmax(-1)
    best = arcs.argmax(-1)
    relations = heads.relation_scores(rows, best).softmax(-1)
    sentences, words = ((scores["predicates"][..., 1] > 0.5) & (batch.mask > 0)).nonzero(as_tuple=True)
    roles = heads.role_scores(rows, sentences, words).softmax(-1) if len(words) else None
    opinions = []
    for index, sentence in enumerate(batch.sentences):
        n = len(sentence.forms)
        opinion = {name: _small(values[index, :n]) for name, values in scores.items()}
        opinion |= {
            "arcs": _small(arcs[index, :n, : n + 1]),
            "heads": best[index, :n].numpy().astype(np.int16),
            "relations": _small(relations[index, :n]),
            "roles": [(int(words[p]), _small(roles[p, :n])) for p in (sentences == index).nonzero()[:, 0].tolist()],
        }
        opinions.append(opinion)
    return opinions


def _small(values: torch.Tensor) -> np.ndarray:
    return values.half().numpy().copy()
