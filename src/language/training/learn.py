"""The training loop: AdamW, a warm-up and a linear descent over so many words or minutes, kept on disk as it goes. What
it leaves is the running mean of the weights (Polyak and Juditsky 1992)."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from batches import Batch
from reader_net import ReaderNet

_WARM_UP = 0.05
_LEAST = 0.02
_MEAN_EVERY = 10
_INERTIA = 0.99
"""Share of the mean that stays each time the weights join it."""
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
    milestones: Sequence[float] = ()
    """Shares of the schedule at which the mean is kept apart, see `milestone`."""


def learn(net: ReaderNet, epoch: Callable[[], Iterator[Batch]], plan: Plan, kept: Path) -> None:
    """Teaches `net` epoch after epoch; goes on from `kept` where that is there and leaves the last state in it."""
    optimizer = torch.optim.AdamW(_groups(net, plan), betas=(0.9, 0.98), eps=1e-6, fused=True)
    mean = AveragedModel(net, multi_avg_fn=_toward)
    share, step = _resume(net, mean, optimizer, kept)
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
            if step % _MEAN_EVERY == 0:
                mean.update_parameters(net)
            words += int(batch.lengths.sum())
            seconds = time.monotonic() - begun
            last, share = share, before + (1 - before) * max(words / (plan.words * (1 - before)), seconds / (60 * plan.minutes))
            if step % _SHOW_EVERY == 0:
                _show(counts, step, share, words / seconds)
            if step % _KEEP_EVERY == 0:
                _keep(net, mean, optimizer, share, step, kept)
            for reached in (each for each in plan.milestones if last < each <= share):
                torch.save({"mean": _learned(mean.module)}, milestone(kept, reached))
            if share >= 1:
                break
    _keep(net, mean, optimizer, 1, step, kept)


def restore(net: ReaderNet, *kept: Path) -> None:
    """The mean of the weights, and of those of several states."""
    states = [torch.load(path, map_location="cpu", weights_only=True)["mean"] for path in kept]
    mean = {name: sum(state[name] for state in states) / len(states) for name in states[0]}
    net.load_state_dict(mean, strict=False)


def milestone(kept: Path, share: float) -> Path:
    """Where the mean is that was reached after a `share` of the schedule."""
    return kept.with_suffix(f".{share:.0%}.pt")


def finished(kept: Path) -> bool:
    return kept.exists() and torch.load(kept, map_location="cpu", weights_only=True)["share"] >= 1


def _groups(net: ReaderNet, plan: Plan) -> list[dict]:
    matrices, vectors, new = [], [], []
    for name, parameter in net.named_parameters():
        if not parameter.requires_grad:
            continue
        is_new = name.startswith("heads.") or any(part in name for part in ("cases", "gazetteer", "conventions"))
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


def _toward(means: list[Tensor], values: list[Tensor], steps: Tensor) -> None:
    """`steps`: how often the weights have joined; the first ones are forgotten sooner."""
    count = int(steps)
    torch._foreach_lerp_(means, values, 1 - min(_INERTIA, (count + 1) / (count + 10)))


def _learned(net: ReaderNet) -> dict[str, Tensor]:
    """The state without tables that are made from the data at hand."""
    return {name: value for name, value in net.state_dict().items() if name != "encoder.vectors.weight"}


def _resume(net: ReaderNet, mean: AveragedModel, optimizer: torch.optim.Optimizer, kept: Path) -> tuple[float, int]:
    if not kept.exists():
        return 0.0, 0
    state = torch.load(kept, map_location="cpu", weights_only=True)
    net.load_state_dict(state["net"], strict=False)
    mean.module.load_state_dict(state["mean"], strict=False)
    mean.n_averaged.fill_(state["step"] // _MEAN_EVERY)
    optimizer.load_state_dict(state["optimizer"])
    return state["share"], state["step"]


def _keep(
    net: ReaderNet, mean: AveragedModel, optimizer: torch.optim.Optimizer, share: float, step: int, kept: Path
) -> None:
    states = {"net": _learned(net), "mean": _learned(mean.module), "optimizer": optimizer.state_dict()}
    part = kept.with_suffix(".part")
    torch.save(states | {"share": share, "step": step}, part)
    part.replace(kept)


def _show(counts: Counter[str], step: int, share: float, rate: float) -> None:
    losses = " ".join(f"{name} {total / _SHOW_EVERY:.3f}" for name, total in counts.items())
    print(f"step {step} ({100 * share:.1f} %) {rate:.0f} words/s: {losses}", flush=True)
    counts.clear()
