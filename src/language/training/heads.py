"""The heads over a word's row: tags, names, arcs and relations (Dozat and Manning 2017), predicates and their roles."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from chain import Chain

FARTHEST = 30
"""Words farther apart than this count as this far."""
FORBIDDEN = -1e4


@dataclass(frozen=True)
class Widths:
    arcs: int = 256
    relations: int = 96
    roles: int = 96


class Heads(nn.Module):
    def __init__(self, size: int, labels: dict[str, list[str]], widths: Widths, dropout: float = 0.25):
        super().__init__()
        self.labels = labels
        self.widths = widths
        self.relation_count = len(labels["relations"])
        self.role_count = 1 + len(labels["roles"])
        self.drop = SharedDropout(dropout)
        self.head = nn.ModuleDict(
            {
                "tags": nn.Linear(size, len(labels["tags"])),
                "names": nn.Linear(size, len(labels["names"])),
                "predicates": nn.Linear(size, 2),
                "arc_dependents": nn.Linear(size, widths.arcs),
                "arc_heads": nn.Linear(size, widths.arcs),
                "relation_dependents": nn.Linear(size, widths.relations),
                "relation_heads": nn.Linear(size, widths.relations),
                "role_predicates": nn.Linear(size, widths.roles),
                "role_arguments": nn.Linear(size, widths.roles),
            }
        )
        self.root = nn.Parameter(torch.randn(size) * 0.05)
        self.arcs = nn.Linear(widths.arcs, widths.arcs)
        self.relations = _bilinear(widths.relations, self.relation_count)
        self.roles = _bilinear(widths.roles, self.role_count)
        self.arc_distances = nn.Parameter(torch.zeros(2 * FARTHEST + 1))
        self.role_distances = nn.Parameter(torch.zeros(2 * FARTHEST + 1, self.role_count))
        self.chain = Chain(labels["names"])

    def shape(self) -> dict:
        return {"labels": self.labels, "widths": asdict(self.widths)}

    def scores(self, name: str, rows: Tensor) -> Tensor:
        """Of `tags`, `names` or `predicates`: [B x n x labels]."""
        return self.head[name](self.drop(rows))

    def arc_scores(self, rows: Tensor, mask: Tensor) -> Tensor:
        """[B x n x (n + 1)]: of each word's head, column 0 the root."""
        batch, length, _ = rows.shape
        dependents = self.arcs(self.drop(self._hidden("arc_dependents", rows)))
        heads = self.drop(self._hidden("arc_heads", self.with_root(rows)))
        words, targets = torch.arange(1, length + 1)[:, None], torch.arange(length + 1)[None, :]
        scores = dependents @ heads.transpose(1, 2) + self.arc_distances[_distance(targets - words)]
        there = torch.cat([torch.ones(batch, 1), mask], 1)
        return scores.masked_fill(there[:, None, :] == 0, FORBIDDEN)

    def relation_scores(self, rows: Tensor, heads: Tensor) -> Tensor:
        """[B x n x relations], under the heads given (0 the root)."""
        governors = self._hidden("relation_heads", self.with_root(rows))
        governors = governors.gather(1, heads[..., None].expand(-1, -1, governors.shape[-1]))
        return self._pair(self.relations, self._hidden("relation_dependents", rows), governors, self.relation_count)

    def role_scores(self, rows: Tensor, sentences: Tensor, words: Tensor) -> Tensor:
        """[P x n x (1 + roles)] of each word under each predicate: `words` [P] of `sentences` [P]; role 0 is none."""
        queries = self.drop(self._hidden("role_predicates", rows[sentences, words]))
        queries = self.roles(queries).view(len(words), self.role_count, -1)
        arguments = _with_one(self.drop(self._hidden("role_arguments", rows)))
        scores = arguments[sentences] @ queries.transpose(1, 2)
        distances = torch.arange(rows.shape[1])[None, :] - words[:, None]
        return scores + self.role_distances[_distance(distances)]

    def with_root(self, rows: Tensor) -> Tensor:
        return torch.cat([self.root.expand(rows.shape[0], 1, -1), rows], 1)

    def _hidden(self, name: str, rows: Tensor) -> Tensor:
        return F.relu(self.head[name](self.drop(rows)))

    def _pair(self, layer: nn.Linear, left: Tensor, right: Tensor, count: int) -> Tensor:
        queries = layer(self.drop(left)).view(*left.shape[:-1], count, -1)
        return (queries @ _with_one(self.drop(right))[..., None])[..., 0]


class SharedDropout(nn.Module):
    """Drops the same columns of all words of a sentence (Gal and Ghahramani 2016)."""

    def __init__(self, share: float):
        super().__init__()
        self.share = share

    def forward(self, rows: Tensor) -> Tensor:
        """`rows` [B x n x size], or [P x size] with a mask for each row."""
        if not self.training:
            return rows
        size = (rows.shape[0], 1, rows.shape[-1]) if rows.ndim == 3 else rows.shape
        return rows * ((torch.rand(size) >= self.share).float() / (1 - self.share))


def _bilinear(width: int, labels: int) -> nn.Linear:
    """For each label a bilinear form of two rows, the right one with a 1 behind it."""
    layer = nn.Linear(width, labels * (width + 1))
    nn.init.normal_(layer.weight, std=0.03)
    nn.init.normal_(layer.bias, std=0.03)
    return layer


def _with_one(rows: Tensor) -> Tensor:
    return F.pad(rows, (0, 1), value=1.0)


def _distance(distances: Tensor) -> Tensor:
    return distances.clamp(-FARTHEST, FARTHEST) + FARTHEST
