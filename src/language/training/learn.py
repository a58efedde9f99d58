"""The training loop: AdamW, a warm-up and a linear descent over so many words or minutes, kept on disk as it goes."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from batches import Batch
from reader_net import ReaderNet

_WARM_UP = 0.05
_LEAST = 0.02
_KEEP_EVERY = 300
_SHOW_EVERY = 25


@dataclass(frozen=True)
class Plan:
    """How long and how fast. The end is `words` words or `minutes` minutes of this run, whichever comes first."""

    words: int
    minutes: float
    rate: float
    """Of the layers that were trained before."""
    head_rate: float
    """Of heads and of what is new."""


def learn(net: ReaderNet, epoch: Callable[[], Iterator[Batch]], plan: Plan, kept: Path) -> None:
    """Teaches `net` epoch after epoch; goes on from `kept` where that is there and leaves the last state in it."""
    optimizer = torch.optim.AdamW(_groups(net, plan), betas=(0.9, 0.98), eps=1e-6, fused=True)
    share, step = _resume(net, optimizer, kept)
    begun, before, words = time.monotonic(), share, 0
    counts: Counter[str] = Counter()
    net.train()
    while share < 1:
        for batch in epoch():
            _set_rate(optimizer, share)
            optimizer.zero_grad(set_to_none=True)
            net.loss(batch, counts).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            words += int(batch.lengths.sum())
            seconds = time.monotonic() - begun
            share = before + (1 - before) * max(words / (plan.words * (1 - before)), seconds / (60 * plan.minutes))
            if step % _SHOW_EVERY == 0:
                _show(counts, step, share, words / seconds)
            if step % _KEEP_EVERY == 0:
                _keep(net, optimizer, share, step, kept)
            if share >= 1:
                break
    _keep(net, optimizer, 1, step, kept)


def learned(net: ReaderNet) -> dict[str, torch.Tensor]:
    """The state without tables that are made from the data at hand."""
    return {name: value for name, value in net.state_dict().items() if name != "encoder.vectors.weight"}


def restore(net: ReaderNet, kept: Path) -> None:
    net.load_state_dict(torch.load(kept, weights_only=True)["net"], strict=False)


def finished(kept: Path) -> bool:
    return kept.exists() and torch.load(kept, weights_only=True)["share"] >= 1


def _groups(net: ReaderNet, plan: Plan) -> list[dict]:
    matrices, vectors, new = [], [], []
    for name, parameter in net.named_parameters():
        if not parameter.requires_grad:
            continue
        is_new = name.startswith("heads.") or "cases" in name or "gazetteer" in name
        (new if is_new else matrices if parameter.ndim > 1 else vectors).append(parameter)
    return [
        {"params": matrices, "peak": plan.rate, "weight_decay": 0.01},
        {"params": vectors, "peak": plan.rate, "weight_decay": 0.0},
        {"params": new, "peak": plan.head_rate, "weight_decay": 0.0},
    ]


def _set_rate(optimizer: torch.optim.Optimizer, share: float) -> None:
    factor = (share + 0.002) / _WARM_UP if share < _WARM_UP - 0.002 else max(_LEAST, (1 - share) / (1 - _WARM_UP))
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * factor


def _resume(net: ReaderNet, optimizer: torch.optim.Optimizer, kept: Path) -> tuple[float, int]:
    if not kept.exists():
        return 0.0, 0
    state = torch.load(kept, weights_only=True)
    net.load_state_dict(state["net"], strict=False)
    optimizer.load_state_dict(state["optimizer"])
    return state["share"], state["step"]


def _keep(net: ReaderNet, optimizer: torch.optim.Optimizer, share: float, step: int, kept: Path) -> None:
    part = kept.with_suffix(".part")
    torch.save({"net": learned(net), "optimizer": optimizer.state_dict(), "share": share, "step": step}, part)
    part.replace(kept)


def _show(counts: Counter[str], step: int, share: float, rate: float) -> None:
    losses = " ".join(f"{name} {total / _SHOW_EVERY:.3f}" for name, total in counts.items())
    print(f"step {step} ({100 * share:.1f} %) {rate:.0f} words/s: {losses}", flush=True)
    counts.clear()
