"""What torch says of the net on gold words, to be compared with `npm run quality`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import torch

from batches import Batch
from corpora import UNKNOWN
from mentions import Span, spans
from reader_net import ReaderNet
from tree import best_tree

_ARGUMENTS = (1, 2)
_NEGATION = 8


@torch.no_grad()
def evaluate(net: ReaderNet, batches: Iterator[Batch]) -> dict[str, float]:
    """Percentages: `uas`, `las` (punctuation counted), `names` F1 of persons, organisations and places, `predicates`,
    `arguments` F1 of ARG0 and ARG1 of verbs with and without their label (under gold predicates), `negation`."""
    net.eval()
    counts: Counter[str] = Counter()
    for batch in batches:
        rows = net.encoder(batch.words)
        if batch.heads is not None:
            _trees(net, batch, rows, counts)
        if batch.allowed_names is not None:
            _names(net, batch, rows, counts)
        if batch.roles is not None:
            _roles(net, batch, rows, counts)
    net.train()
    return _shares(counts)


def _trees(net: ReaderNet, batch: Batch, rows: torch.Tensor, counts: Counter[str]) -> None:
    heads = net.heads
    arcs = heads.arc_scores(rows, batch.mask).cpu().numpy()
    found = torch.zeros(batch.mask.shape, dtype=torch.long)
    for index, sentence in enumerate(batch.sentences):
        n = len(sentence.forms)
        found[index, :n] = torch.as_tensor(best_tree(arcs[index, :n, : n + 1]))
    root = heads.labels["relations"].index("root")
    scores = heads.relation_scores(rows, found)
    scores[..., root] = -1e4
    relations = torch.where(found == 0, torch.tensor(root), scores.argmax(-1))
    tags = heads.scores("tags", rows).argmax(-1)
    there = batch.mask > 0
    right = (found == batch.heads) & there
    counts["words"] += int(there.sum())
    counts["uas"] += int(right.sum())
    counts["las"] += int((right & (relations == batch.relations)).sum())
    counts["tags"] += int(((tags == batch.tags) & there).sum())


def _names(net: ReaderNet, batch: Batch, rows: torch.Tensor, counts: Counter[str]) -> None:
    scores = net.heads.scores("names", rows)
    for index, sentence in enumerate(batch.sentences):
        if sentence.names is None:
            continue
        found = _spans(net.heads.chain.best(scores[index, : len(sentence.forms)]))
        gold = _spans([allowed[0] for allowed in sentence.names])
        _count(counts, "names", len(found & gold), len(found), len(gold))


def _spans(labels: list[int]) -> set[Span]:
    return {span for span in spans(labels) if span[2] != "NORP"}


def _roles(net: ReaderNet, batch: Batch, rows: torch.Tensor, counts: Counter[str]) -> None:
    roles = batch.roles
    assert roles is not None
    found = net.heads.role_scores(rows, roles.sentences, roles.words).argmax(-1)
    for place, (index, word) in enumerate(zip(roles.sentences.tolist(), roles.words.tolist())):
        if batch.sentences[index].upos[word] != "VERB":
            continue
        known = roles.targets[place] != UNKNOWN
        gold, guess = roles.targets[place][known], found[place][known]
        core, guessed = sum(gold == r for r in _ARGUMENTS) > 0, sum(guess == r for r in _ARGUMENTS) > 0
        _count(counts, "unlabelled", int((core & guessed).sum()), int(guessed.sum()), int(core.sum()))
        _count(counts, "labelled", int((core & (gold == guess)).sum()), int(guessed.sum()), int(core.sum()))
        negated, negation = gold == _NEGATION, guess == _NEGATION
        _count(counts, "negation", int((negated & negation).sum()), int(negation.sum()), int(negated.sum()))
    predicates = net.heads.scores("predicates", rows).argmax(-1) == 1
    judged = (batch.predicates != UNKNOWN) & (batch.mask > 0)
    gold_predicates = batch.predicates == 1
    right = int((predicates & gold_predicates & judged).sum())
    _count(counts, "predicates", right, int((predicates & judged).sum()), int((gold_predicates & judged).sum()))


def _count(counts: Counter[str], name: str, right: int, found: int, gold: int) -> None:
    counts.update({f"{name} right": right, f"{name} found": found, f"{name} gold": gold})


def _shares(counts: Counter[str]) -> dict[str, float]:
    shares = {key: counts[key] / counts["words"] for key in ("tags", "uas", "las") if counts["words"]}
    for name in ("names", "labelled", "unlabelled", "negation", "predicates"):
        if counts[f"{name} gold"]:
            shares[name] = 2 * counts[f"{name} right"] / (counts[f"{name} found"] + counts[f"{name} gold"])
    return {name: round(100 * share, 2) for name, share in shares.items()}
