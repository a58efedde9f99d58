"""The opinion of teachers on sentences: probabilities of tags, arcs, relations, predicates and roles, and what the names
of another convention are in the reader's."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from batches import allowed_names, grouped
from conventions import as_target
from corpora import CONVENTIONS, Sentence
from encoders import Words
from heads import Heads
from reader_net import ReaderNet

_UNLIKELY = 0.1
"""A label of a name that is less likely is none that a word may have."""

Judge = tuple[ReaderNet, Callable[[list[Sentence]], Words]]


@torch.no_grad()
def label(judges: Sequence[Judge], sentences: Sequence[Sentence], words: int) -> dict[str, dict]:
    """By the words of the sentence, joined with spaces: the mean of what the judges think. Relations are those under the
    best head, roles those under the predicates found. Names are the first judge's. `words` a batch."""
    opinions: dict[str, dict] = {}
    for net, _ in judges:
        net.eval()
    for count, group in enumerate(grouped(sentences, words, shuffle=False)):
        opinions.update(zip((" ".join(s.forms) for s in group), _opinions(judges, group)))
        if count % 50 == 0:
            print(f"labelled {len(opinions)} of {len(sentences)} sentences", flush=True)
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


def _opinions(judges: Sequence[Judge], group: list[Sentence]) -> list[dict]:
    words = [read(group) for _, read in judges]
    mask = words[0]["mask"]
    views = [(net.heads, net.encoder(given)) for (net, _), given in zip(judges, words)]

    def mean(scores: Callable[[Heads, Tensor], Tensor]) -> Tensor:
        return torch.stack([scores(heads, rows).softmax(-1) for heads, rows in views]).mean(0)

    every = {name: mean(lambda heads, rows, name=name: heads.scores(name, rows)) for name in ("tags", "predicates")}
    arcs = mean(lambda heads, rows: heads.arc_scores(rows, mask))
    best = arcs.argmax(-1)
    every["relations"] = mean(lambda heads, rows: heads.relation_scores(rows, best))
    sentences, places = ((every["predicates"][..., 1] > 0.5) & (mask > 0)).nonzero(as_tuple=True)
    roles = mean(lambda heads, rows: heads.role_scores(rows, sentences, places)) if len(places) else None
    names = _names(*views[0], group)
    opinions = []
    for index, sentence in enumerate(group):
        n = len(sentence.forms)
        opinions.append(
            {name: _small(values[index, :n]) for name, values in every.items()}
            | {
                "arcs": _small(arcs[index, :n, : n + 1]),
                "heads": best[index, :n].cpu().numpy().astype(np.int16),
                "roles": [
                    (int(places[p]), _small(roles[p, :n])) for p in (sentences == index).nonzero()[:, 0].tolist()
                ],
            }
        )
        if sentence.convention != CONVENTIONS[0]:
            opinions[-1]["names"] = [tuple(np.flatnonzero(row).tolist()) for row in names[index, :n]]
    return opinions


def _names(heads: Heads, rows: Tensor, group: list[Sentence]) -> np.ndarray:
    """[B x n x labels] The likely ones of the labels that `as_target` leaves open."""
    allowed = allowed_names([as_target(sentence) for sentence in group], rows.shape[:2])
    assert allowed is not None
    lengths = torch.tensor([len(sentence.forms) for sentence in group])
    return (heads.chain.marginals(heads.scores("names", rows), allowed, lengths) >= _UNLIKELY).cpu().numpy()


def _small(values: Tensor) -> np.ndarray:
    return values.half().cpu().numpy().copy()
