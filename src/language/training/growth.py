"""Reshapes a trained net: no rows around a sentence, fewer feed-forward units, a narrower relation head, a layer more.
What goes is what matters least on a sample; what comes changes the output as little as may be."""

from __future__ import annotations

import copy

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from encoders import Encoder, Layer, WordEncoder, Words
from heads import Heads

_FAINT = 0.1
"""How loud a new layer begins."""
_RIDGE = 0.003
"""How much a changed weight costs, as a share of the mean square of what it is multiplied with."""


@torch.no_grad()
def prune_feed_forward(encoder: WordEncoder, sample: Words, wide: int) -> None:
    """Keeps in each layer the `wide` units whose output weighs most: |column of `narrow`| x mean |activation|. What these
    give is fitted to what all gave."""
    for layer, inputs in zip(encoder.layers, _recorded(encoder, sample, [each.widen for each in encoder.layers])):
        if layer.widen.out_features <= wide:
            continue
        given = F.gelu(layer.widen(inputs))
        units = _largest(given.abs().mean(0) * layer.narrow.weight.norm(dim=0), wide)
        layer.widen = _linear(layer.widen.weight[units], layer.widen.bias[units])
        layer.narrow = _fitted(given, units, layer.narrow)


@torch.no_grad()
def deepen(encoder: WordEncoder, sample: Words, layers: int) -> None:
    """Appends copies of the last layer that begin close to the identity: faint, their norms set to what comes in."""
    while len(encoder.layers) < layers:
        last = encoder.layers[-1]
        out = _recorded_output(encoder, sample, last)
        layer: Layer = copy.deepcopy(last)
        for part in (layer.attention_out, layer.narrow):
            part.weight.mul_(_FAINT)
            part.bias.mul_(_FAINT)
        for norm in (layer.attention_norm, layer.out_norm):
            norm.weight.fill_(out.std(-1, correction=0).mean())
            norm.bias.fill_(out.mean())
        encoder.layers.append(layer)


@torch.no_grad()
def drop_edges(encoder: WordEncoder) -> None:
    """No rows before and after a sentence any more; its first word takes the position it had."""
    if encoder.edges:
        encoder.edges = False
        encoder.positions.weight[:-1] = encoder.positions.weight[1:].clone()


@torch.no_grad()
def narrow_relations(heads: Heads, width: int) -> None:
    """Keeps the `width` units of each side of the relation head whose weights are largest."""
    old = heads.widths.relations
    if old <= width:
        return
    forms = heads.relations.weight.view(heads.relation_count, old + 1, old)
    biases = heads.relations.bias.view(heads.relation_count, old + 1)
    left = _largest(forms.norm(dim=(0, 1)) * heads.head["relation_dependents"].weight.norm(dim=1), width)
    right = _largest(forms[:, :old].norm(dim=(0, 2)) * heads.head["relation_heads"].weight.norm(dim=1), width)
    with_one = torch.cat([right, torch.tensor([old])])
    heads.relations = _linear(forms[:, with_one][:, :, left].flatten(0, 1), biases[:, with_one].flatten())
    for name, units in (("relation_dependents", left), ("relation_heads", right)):
        heads.head[name] = _linear(heads.head[name].weight[units], heads.head[name].bias[units])
    heads.widths = type(heads.widths)(heads.widths.arcs, width, heads.widths.roles)


def _largest(values: Tensor, count: int) -> Tensor:
    return values.topk(count).indices.sort().values


def _fitted(given: Tensor, units: Tensor, whole: nn.Linear) -> nn.Linear:
    """The layer on some `units` that is closest to `whole` on the rows `given`, by least squares (ridge regression)."""
    kept = F.pad(given[:, units], (0, 1), value=1.0)
    known = torch.cat([whole.weight[:, units], whole.bias[:, None]], 1)
    square = kept.T @ kept
    square += _RIDGE * square.diagonal().mean() * torch.eye(len(square))
    change = torch.linalg.solve(square, kept.T @ (whole(given) - kept @ known.T)).T
    return _linear((known + change)[:, :-1], (known + change)[:, -1])


def _linear(weight: Tensor, bias: Tensor) -> nn.Linear:
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.weight.copy_(weight)
    layer.bias.copy_(bias)
    return layer


def _recorded(encoder: Encoder, sample: Words, modules: list[nn.Module]) -> list[Tensor]:
    """What each module reads, one row a word of the sample."""
    seen: dict[nn.Module, Tensor] = {}
    hooks = [m.register_forward_pre_hook(lambda module, args: seen.__setitem__(module, args[0])) for m in modules]
    _run(encoder, sample)
    for hook in hooks:
        hook.remove()
    return [seen[module][sample["mask"] > 0] for module in modules]


def _recorded_output(encoder: Encoder, sample: Words, module: nn.Module) -> Tensor:
    seen: list[Tensor] = []
    hook = module.register_forward_hook(lambda _module, _args, out: seen.append(out))
    _run(encoder, sample)
    hook.remove()
    return seen[0][sample["mask"] > 0]


def _run(encoder: Encoder, sample: Words) -> None:
    training = encoder.training
    encoder.eval()
    encoder(sample)
    encoder.train(training)
