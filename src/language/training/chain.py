"""A linear-chain conditional random field over name labels (Lafferty, McCallum, Pereira 2001)."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

FORBIDDEN = -1e4


class Chain(nn.Module):
    """Scores of moves between labels; those that BIO forbids stay forbidden."""

    def __init__(self, labels: Sequence[str]):
        super().__init__()
        moves = torch.tensor([[_may_follow(a, b) for b in labels] for a in labels])
        starts = torch.tensor([_may_follow("O", label) for label in labels])
        self.register_buffer("_moves", (~moves).float() * FORBIDDEN, persistent=False)
        self.register_buffer("_starts", (~starts).float() * FORBIDDEN, persistent=False)
        self.learned = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.learned_start = nn.Parameter(torch.zeros(len(labels)))
        self.end = nn.Parameter(torch.zeros(len(labels)))

    @property
    def transitions(self) -> Tensor:
        """[from x to]"""
        return self.learned + self._moves

    @property
    def start(self) -> Tensor:
        return self.learned_start + self._starts

    @torch.no_grad()
    def fill(self, transitions: Tensor, start: Tensor, end: Tensor) -> None:
        self.learned.copy_(transitions - self._moves)
        self.learned_start.copy_(start - self._starts)
        self.end.copy_(end)

    def loss(self, scores: Tensor, allowed: Tensor, lengths: Tensor) -> Tensor:
        """Negative log-probability [B] that every label is among those `allowed` [B x n x labels] (bool)."""
        return self._total(scores, lengths) - self._total(scores.masked_fill(~allowed, FORBIDDEN), lengths)

    def marginals(self, scores: Tensor, allowed: Tensor, lengths: Tensor) -> Tensor:
        """[B x n x labels] How likely each label is of each word, if every label is among those `allowed`."""
        with torch.enable_grad():
            scores = scores.masked_fill(~allowed, FORBIDDEN).requires_grad_()
            return torch.autograd.grad(self._total(scores, lengths).sum(), scores)[0]

    def best(self, scores: Tensor) -> list[int]:
        """The best labels of one sentence, `scores` [n x labels]; ties go to the lower number."""
        total = self.start + scores[0]
        came_from: list[Tensor] = []
        for word in scores[1:]:
            most, before = (total[:, None] + self.transitions).max(0)
            came_from.append(before)
            total = most + word
        path = [int((total + self.end).argmax())]
        for before in reversed(came_from):
            path.append(int(before[path[-1]]))
        return path[::-1]

    def _total(self, scores: Tensor, lengths: Tensor) -> Tensor:
        """Log of the sum over all paths, [B]."""
        total = self.start + scores[:, 0]
        transitions = self.transitions
        for word in range(1, scores.shape[1]):
            step = torch.logsumexp(total[:, :, None] + transitions, 1) + scores[:, word]
            total = torch.where((word < lengths)[:, None], step, total)
        return torch.logsumexp(total + self.end, 1)


def _may_follow(before: str, label: str) -> bool:
    return not label.startswith("I-") or (before != "O" and before[2:] == label[2:])
