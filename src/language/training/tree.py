"""The maximum spanning arborescence with one word under the root (Chu, Liu 1965; Edmonds 1967), as ../net/tree.ts."""

from __future__ import annotations

import numpy as np

_FORBIDDEN = -1e12


def best_tree(scores: np.ndarray) -> np.ndarray:
    """`scores` [n x (n + 1)] by dependent and head, column 0 the root. Heads [n], 0 the root."""
    n = len(scores)
    square = np.full((n + 1, n + 1), _FORBIDDEN)
    square[1:] = scores
    np.fill_diagonal(square, _FORBIDDEN)
    heads = _arborescence(square)
    if (heads[1:] == 0).sum() > 1:
        square[1:, 0] -= 1 + n * np.ptp(scores)
        heads = _arborescence(square)
    return heads[1:]


def _arborescence(scores: np.ndarray) -> np.ndarray:
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    kept = np.setdiff1d(np.arange(len(scores)), cycle)
    gains = scores[cycle][:, kept] - scores[cycle, heads[cycle]][:, None]
    entered, hangs = gains.argmax(0), scores[np.ix_(kept, cycle)].argmax(1)
    whole = len(kept)
    small = np.full((whole + 1, whole + 1), _FORBIDDEN)
    small[:whole, :whole] = scores[np.ix_(kept, kept)]
    small[whole, :whole] = gains.max(0) + scores[cycle, heads[cycle]].sum()
    small[1:whole, whole] = scores[np.ix_(kept[1:], cycle)].max(1)
    solved = _arborescence(small)
    for place in range(1, whole):
        heads[kept[place]] = cycle[hangs[place]] if solved[place] == whole else kept[solved[place]]
    heads[cycle[entered[solved[whole]]]] = kept[solved[whole]]
    return heads


def _cycle(heads: np.ndarray) -> np.ndarray | None:
    visit = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        node = start
        while node > 0 and visit[node] == 0:
            visit[node] = start
            node = heads[node]
        if node > 0 and visit[node] == start:
            cycle = [node]
            while heads[cycle[-1]] != node:
                cycle.append(heads[cycle[-1]])
            return np.array(cycle)
    return None
