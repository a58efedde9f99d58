"""An encoder with its heads, what it is taught with, and how it is kept on disk."""

from __future__ import annotations

from collections import Counter

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from batches import Batch
from corpora import UNKNOWN
from encoders import Encoder
from heads import Heads

_ROLE_WEIGHT = 2.0
_PREDICATE_WEIGHT = 0.3
_TRUST = {"gmb": 0.5}
"""Weight of the names of a corpus that is not all right."""


class ReaderNet(nn.Module):
    def __init__(self, encoder: Encoder, heads: Heads):
        super().__init__()
        self.encoder = encoder
        self.heads = heads

    def loss(self, batch: Batch, counts: Counter[str] | None = None) -> Tensor:
        """Sum over the layers of annotation; adds each to `counts`."""
        rows = self.encoder(batch.words)
        parts = self._gold(batch, rows) | (self._soft(batch, rows) if batch.soft is not None else {})
        if counts is not None:
            counts.update({name: part.item() for name, part in parts.items()})
        return torch.stack(list(parts.values())).sum()

    def _gold(self, batch: Batch, rows: Tensor) -> dict[str, Tensor]:
        heads = self.heads
        parts: dict[str, Tensor] = {}
        if batch.tags is not None and batch.heads is not None and batch.relations is not None:
            parts["tags"] = _cross_entropy(heads.scores("tags", rows), batch.tags)
            parts["arcs"] = _cross_entropy(heads.arc_scores(rows, batch.mask), batch.heads)
            parts["relations"] = _cross_entropy(heads.relation_scores(rows, batch.heads.clamp(min=0)), batch.relations)
        if batch.allowed_names is not None:
            loss = heads.chain.loss(heads.scores("names", rows), batch.allowed_names, batch.lengths)
            parts["names"] = (loss * _trust(batch)).sum() / batch.lengths.sum()
        if batch.predicates is not None:
            parts["predicates"] = _PREDICATE_WEIGHT * _cross_entropy(heads.scores("predicates", rows), batch.predicates)
        if batch.roles is not None:
            scores = heads.role_scores(rows, batch.roles.sentences, batch.roles.words)
            parts["roles"] = _ROLE_WEIGHT * _cross_entropy(scores, batch.roles.targets)
        return parts

    def _soft(self, batch: Batch, rows: Tensor) -> dict[str, Tensor]:
        heads, soft, mask = self.heads, batch.soft, batch.mask
        assert soft is not None
        parts = {
            "soft tags": _distance(heads.scores("tags", rows), soft.tags, mask),
            "soft arcs": _distance(heads.arc_scores(rows, mask), soft.arcs, mask),
            "soft relations": _distance(heads.relation_scores(rows, soft.heads), soft.relations, mask),
            "soft predicates": _PREDICATE_WEIGHT * _distance(heads.scores("predicates", rows), soft.predicates, mask),
        }
        if soft.roles is not None:
            scores = heads.role_scores(rows, soft.roles.sentences, soft.roles.words)
            parts["soft roles"] = _ROLE_WEIGHT * _distance(scores, soft.roles.targets, mask[soft.roles.sentences])
        return parts


def _cross_entropy(scores: Tensor, labels: Tensor) -> Tensor:
    known = (labels != UNKNOWN).sum().clamp(min=1)
    return F.cross_entropy(scores.flatten(0, -2), labels.flatten(), ignore_index=UNKNOWN, reduction="sum") / known


def _distance(scores: Tensor, probabilities: Tensor, mask: Tensor) -> Tensor:
    """Cross entropy against the teachers' probabilities (Hinton, Vinyals, Dean 2015), the mean over the words of `mask`."""
    return -((scores.log_softmax(-1) * probabilities).sum(-1) * mask).sum() / mask.sum()


def _trust(batch: Batch) -> Tensor:
    """[B] How far the names of each sentence are believed; 0 where there are none."""
    return torch.tensor([0.0 if s.names is None else _TRUST.get(s.corpus, 1.0) for s in batch.sentences])
