"""Between the student in torch and the weights file that the reader loads; names and shapes as ../net reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

import weights_file
from batches import WordInput
from corpora import Sentence
from encoders import WordEncoder
from gazetteer import WIDTH, Gazetteer
from heads import Heads, Widths
from reader_net import ReaderNet

_HEADS = 12
_RENAMED = {
    "heads.root": "root",
    "heads.arc_distances": "arcs.distances",
    "heads.role_distances": "roles.distances",
    "encoder.affix_projection.weight": "affixes.projection",
}
_ADDED = ("heads.chain.", "encoder.gazetteer.", "encoder.conventions.")
"""What a file may lack, or holds in another form."""


@dataclass(frozen=True)
class Dictionary:
    """What a word's vector is made of: the word pieces and their embeddings [pieces x size]."""

    vocabulary: list[str]
    embeddings: Tensor


@dataclass(frozen=True)
class Student:
    net: ReaderNet
    input: WordInput
    dictionary: Dictionary


def new_student(
    dictionary: Dictionary, sentences: Sequence[Sentence], labels: dict[str, list[str]], shape: dict
) -> Student:
    """An untrained student for the words of `sentences`; `shape`: layers, wide, widths, affixes, affix_width, edges."""
    words = WordInput(dictionary.embeddings, dictionary.vocabulary, shape["affixes"], Gazetteer())
    vectors, affix_rows = words.learn(sentences)
    sizes = (shape["affixes"], shape["affix_width"], WIDTH, _HEADS, shape["layers"], shape["wide"], shape["edges"])
    encoder = WordEncoder(vectors, affix_rows, *sizes)
    return Student(ReaderNet(encoder, Heads(vectors.shape[1], labels, shape["widths"])), words, dictionary)


def read_student(path: Path, sentences: Sequence[Sentence], labels: dict[str, list[str]]) -> Student:
    """The net of a weights file, to be taught further. Its label sets must be `labels`, but for names: those it lacks are
    new, and unlikely to begin with."""
    header, arrays, vocabulary = weights_file.read(path)
    tensors = {name: torch.as_tensor(np.asarray(array, np.float32).copy()) for name, array in arrays.items()}
    for kind in ("tags", "relations", "roles"):
        if header["labels"][kind] != labels[kind]:
            raise ValueError(f"{path} has other {kind} than the corpora.")
    dictionary = Dictionary(vocabulary, tensors["embeddings"])
    relations, arcs, roles = (tensors[f"head.{n}"].shape[0] for n in ("relation_heads", "arc_heads", "role_arguments"))
    shape = {
        "layers": header["layers"],
        "wide": tensors["layer.0.widen"].shape[0],
        "widths": Widths(arcs, relations, roles),
        "affixes": tensors["affixes"].shape[0],
        "affix_width": tensors["affixes"].shape[1],
        "edges": header.get("edges", True),
    }
    student = new_student(dictionary, sentences, labels, shape)
    with torch.no_grad():
        _fill(student.net, header, tensors)
    return student


def write_student(student: Student, path: Path) -> None:
    """`names.transitions` [from x to], `names.start` and `names.end` hold the whole chain, forbidden moves included."""
    net = student.net
    tensors = {_file_name(name): value for name, value in net.state_dict().items() if not name.startswith(_ADDED)}
    tensors.pop(_file_name("encoder.vectors.weight"))
    chain = net.heads.chain
    tensors |= {
        "embeddings": student.dictionary.embeddings,
        # Each word has one case: the convention that the reader follows is part of it from here on.
        "cases": net.encoder.cases.weight + net.encoder.conventions.weight[0],
        # What the others differ by; only a further training reads it.
        "conventions": net.encoder.conventions.weight - net.encoder.conventions.weight[0],
        "gazetteer": net.encoder.gazetteer.weight.T,
        "names.transitions": chain.transitions,
        "names.start": chain.start,
        "names.end": chain.end,
    }
    header = {
        "size": net.encoder.positions.weight.shape[1],
        "attention_heads": _HEADS,
        "layers": len(net.encoder.layers),
        "edges": net.encoder.edges,
        "labels": net.heads.labels,
    }
    arrays = {name: np.ascontiguousarray(value.detach().float().cpu().numpy()) for name, value in tensors.items()}
    weights_file.write(path, header, arrays, student.dictionary.vocabulary)


def _fill(net: ReaderNet, header: dict, tensors: dict[str, Tensor]) -> None:
    state = net.state_dict()
    for name, parameter in state.items():
        if name == "encoder.vectors.weight" or name.startswith(_ADDED):
            continue
        value = tensors[_file_name(name)]
        if name.startswith("heads.head.names"):
            _fill_names(parameter, value, net.heads.labels["names"], header["labels"]["names"])
        else:
            parameter.copy_(value.view_as(parameter))
    if "conventions" in tensors:
        net.encoder.conventions.weight.copy_(tensors["conventions"])
    if "gazetteer" in tensors:
        net.encoder.gazetteer.weight.copy_(tensors["gazetteer"].T)
    if "names.transitions" in tensors and header["labels"]["names"] == net.heads.labels["names"]:
        net.heads.chain.fill(tensors["names.transitions"], tensors["names.start"], tensors["names.end"])


def _fill_names(parameter: Tensor, value: Tensor, labels: list[str], known: list[str]) -> None:
    """Rows of a matrix or cells of a bias, by label."""
    parameter.zero_()
    if parameter.ndim == 1:
        parameter.fill_(-4.0)
    for row, label in enumerate(labels):
        if label in known:
            parameter[row] = value[known.index(label)]


def _file_name(name: str) -> str:
    """`encoder.layers.0.out_norm.weight` to `layer.0.out_norm.gain`, `heads.head.tags.bias` to `head.tags.bias`."""
    if name in _RENAMED:
        return _RENAMED[name]
    name = name.removeprefix("encoder.").replace("layers.", "layer.")
    name = name.removeprefix("heads.")
    if "norm." in name:
        return name.replace(".weight", ".gain")
    return name.removesuffix(".weight")
