"""The weights file of the reader, version 3: what `net/weights.ts` reads. Described in docs/reader.md.

    python weights_file.py show reader.bin
    python weights_file.py merge reader.bin heads.npz out.bin     adds or replaces tensors, all others byte for byte
    python weights_file.py renew old.bin out.bin                  a file of version 2, its linear layers in 6 bits
"""

from __future__ import annotations

import argparse
import json
import struct
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC = b"NGREADER"
VERSION = 3
#: The version in which linear layers had 8 bits can still be read here.
READABLE = (2, VERSION)
PREAMBLE = struct.Struct("<8s6I")
ALIGNMENT = 16
#: Rows of the embeddings, which stand in order of frequency, that are worth 8 bits; the others have 4.
FREQUENT = 8000
#: Matrices that belong to no linear layer.
TABLES = {"positions", "affixes", "embeddings"}
SPECIAL = ("[UNK]", "[CLS]", "[SEP]")

Floats = NDArray[np.float32]
Header = dict[str, Any]


@dataclass(frozen=True)
class Stored:
    """A tensor as it stands in the file. `kind`: float32, int8, int6, int4 (rows with one float32 scale each), text."""

    kind: str
    shape: tuple[int, ...]
    data: bytes


def write(path: Path, header: Header, tensors: dict[str, Floats], vocabulary: list[str]) -> None:
    """Writes a whole model. `header` has size, attention_heads, layers and labels; `tensors` has one row of
    "embeddings" a piece of `vocabulary`; pieces that no text in Latin script can yield are dropped."""
    kept = [row for row, piece in enumerate(vocabulary) if is_reachable(piece)]
    tensors = tensors | {"embeddings": tensors["embeddings"][kept]}
    stored = store_all(tensors)
    stored["vocabulary"] = store_text("\n".join(vocabulary[row] for row in kept))
    write_stored(path, header, stored)


def store_all(tensors: dict[str, Floats]) -> dict[str, Stored]:
    """Linear layers (those with a bias) in 6 bits, tables in 8, rare embeddings in 4, the rest as it is."""
    stored: dict[str, Stored] = {}
    for name, values in tensors.items():
        if name == "embeddings":
            stored[name] = store_int8(values[:FREQUENT])
            stored["embeddings.rare"] = store_int4(values[FREQUENT:])
        elif name in TABLES:
            stored[name] = store_int8(values)
        elif f"{name}.bias" in tensors:
            stored[name] = store_int6(values)
        else:
            stored[name] = Stored("float32", values.shape, values.astype("<f4").tobytes())
    return stored


def store_int8(values: Floats) -> Stored:
    """Rows of signed bytes, each with the scale that makes its largest value 127."""
    scales = np.maximum(np.abs(values).max(1) / 127, 1e-12).astype("<f4")
    rounded = np.clip(np.rint(values / scales[:, None]), -127, 127).astype(np.int8)
    return Stored("int8", values.shape, scales.tobytes() + rounded.tobytes())


def store_int6(values: Floats) -> Stored:
    """Rows of steps from -31 to 31, a byte each with 32 added, so that the kernel can multiply them as they stand."""
    scales, steps = fit(values, 31, 31)
    return Stored("int6", values.shape, scales.tobytes() + (steps + 32).astype(np.uint8).tobytes())


def store_int4(values: Floats) -> Stored:
    """Rows of half bytes from -8 to 7, written with 8 added and the even column low."""
    scales, steps = fit(values, 8, 7)
    halves = (steps + 8).astype(np.uint8)
    return Stored("int4", values.shape, scales.tobytes() + (halves[:, 0::2] | halves[:, 1::2] << 4).tobytes())


def fit(values: Floats, least: int, most: int) -> tuple[Floats, Floats]:
    """Rows in steps from -least to most; the scale of a row is the one of a few that errs least, for the largest value
    alone would leave most steps to outliers. The shares 1 and most / least are among them, so that storing what was
    stored once changes no step."""
    largest = np.maximum(np.abs(values).max(1) / most, 1e-12)
    best = np.full(len(values), np.inf)
    scales = largest.copy()
    for share in (*np.linspace(0.5, 1, 11), most / least):
        candidate = largest * share
        steps = np.clip(np.rint(values / candidate[:, None]), -least, most)
        error = ((steps * candidate[:, None] - values) ** 2).sum(1)
        scales = np.where(error < best, candidate, scales)
        best = np.minimum(best, error)
    scales = scales.astype("<f4")
    return scales, np.clip(np.rint(values / scales[:, None]), -least, most)


def store_text(text: str) -> Stored:
    data = text.encode()
    return Stored("text", (len(data),), data)


def restore(stored: Stored) -> Floats:
    """The numbers of a tensor."""
    if stored.kind == "float32":
        return np.frombuffer(stored.data, "<f4").reshape(stored.shape)
    rows, columns = stored.shape
    scales = np.frombuffer(stored.data, "<f4", rows)[:, None]
    if stored.kind == "int8":
        return np.frombuffer(stored.data, np.int8, rows * columns, rows * 4).reshape(rows, columns) * scales
    if stored.kind == "int6":
        added = np.frombuffer(stored.data, np.uint8, rows * columns, rows * 4).reshape(rows, columns)
        return (added.astype(np.float32) - 32) * scales
    halves = np.frombuffer(stored.data, np.uint8, rows * columns // 2, rows * 4).reshape(rows, -1)
    steps = np.stack([halves & 15, halves >> 4], 2).reshape(rows, columns).astype(np.float32) - 8
    return steps * scales


def read(path: Path) -> tuple[Header, dict[str, Floats], list[str]]:
    """Header, tensors as numbers (embeddings whole again) and vocabulary."""
    header, stored = read_stored(path)
    vocabulary = stored.pop("vocabulary").data.decode().split("\n")
    tensors = {name: restore(tensor) for name, tensor in stored.items()}
    rare = tensors.pop("embeddings.rare", None)
    if rare is not None:
        tensors["embeddings"] = np.concatenate([tensors["embeddings"], rare])
    return header, tensors, vocabulary


def write_stored(path: Path, header: Header, tensors: dict[str, Stored]) -> None:
    """Preamble (magic, version, length of the file, length of the header, sums), header in JSON, tensors."""
    entries: list[Header] = []
    body = bytearray()
    for name, tensor in tensors.items():
        entries.append({"name": name, "kind": tensor.kind, "shape": tensor.shape, "offset": len(body)})
        body += tensor.data + bytes(-len(tensor.data) % ALIGNMENT)
    text = json.dumps(header | {"tensors": entries}, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-(PREAMBLE.size + len(text)) % ALIGNMENT)
    rest = text + bytes(body)
    start = PREAMBLE.pack(MAGIC, VERSION, PREAMBLE.size + len(rest), len(text), *checksum(rest), 0)
    path.write_bytes(start + rest)


def read_stored(path: Path) -> tuple[Header, dict[str, Stored]]:
    """The header and the tensors as they stand. Raises ValueError when the file is another, cut or damaged."""
    data = path.read_bytes()
    magic, version, length, header_length, low, high, _ = PREAMBLE.unpack_from(data)
    if magic != MAGIC or version not in READABLE:
        raise ValueError(f"{path} is not a weights file of the versions {READABLE}")
    if length != len(data) or (low, high) != checksum(data[PREAMBLE.size :]):
        raise ValueError(f"{path} is cut or damaged")
    base = PREAMBLE.size + header_length
    header = json.loads(data[PREAMBLE.size : base])
    entries = header.pop("tensors")
    tensors: dict[str, Stored] = {}
    for entry in entries:
        kind, shape, start = entry["kind"], tuple(entry["shape"]), base + entry["offset"]
        tensors[entry["name"]] = Stored(kind, shape, data[start : start + size_of(kind, shape)])
    return header, tensors


def size_of(kind: str, shape: tuple[int, ...]) -> int:
    """Bytes of a tensor."""
    if kind == "text":
        return shape[0]
    if kind == "float32":
        return 4 * int(np.prod(shape))
    return shape[0] * (4 + shape[1] // (2 if kind == "int4" else 1))


def checksum(data: bytes) -> tuple[int, int]:
    """Fletcher's checksum (Fletcher 1982) over words of 32 bits, modulo 2^32: the sum of the words and the sum of
    the sums. `data` is a multiple of 16 bytes."""
    words = np.frombuffer(data, "<u4").astype(np.uint64)
    weights = np.arange(len(words), 0, -1, dtype=np.uint64)
    return int(words.sum()) & 0xFFFFFFFF, int((words * weights).sum()) & 0xFFFFFFFF


def is_reachable(piece: str) -> bool:
    """Can a text in Latin script yield this word piece? Marks stand alone, and accents are taken off before."""
    if piece in SPECIAL:
        return True
    letters = piece.removeprefix("##")
    if unicodedata.category(letters[:1] or " ")[0] in "PS":
        return len(piece) == 1
    return letters != "" and all(unicodedata.category(c)[0] == "N" or _is_latin(c) for c in letters)


def _is_latin(letter: str) -> bool:
    return unicodedata.category(letter)[0] == "L" and unicodedata.name(letter, "").startswith("LATIN")


def merge(base: Path, tensors: dict[str, Floats], out: Path) -> None:
    """Writes `base` with `tensors` added or replaced."""
    header, stored = read_stored(base)
    write_stored(out, header, stored | store_all(tensors))


def renew(old: Path, out: Path) -> None:
    """Writes a file of version 2 in this one."""
    header, stored = read_stored(old)
    is_layer = {name: tensor.kind == "int8" and name not in TABLES for name, tensor in stored.items()}
    write_stored(out, header, {n: store_int6(restore(t)) if is_layer[n] else t for n, t in stored.items()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    show = commands.add_parser("show", help="list the tensors of a file")
    show.add_argument("file", type=Path)
    merging = commands.add_parser("merge", help="add the arrays of an .npz file to a weights file")
    for name in ("base", "arrays", "out"):
        merging.add_argument(name, type=Path)
    renewing = commands.add_parser("renew", help="bring a file of version 2 to this one")
    for name in ("old", "out"):
        renewing.add_argument(name, type=Path)
    arguments = parser.parse_args()
    if arguments.command == "renew":
        renew(arguments.old, arguments.out)
        return
    if arguments.command == "merge":
        merge(arguments.base, dict(np.load(arguments.arrays)), arguments.out)
        return
    header, stored = read_stored(arguments.file)
    print({name: value for name, value in header.items() if name != "labels"})
    for name, tensor in stored.items():
        print(f"{name:40} {tensor.kind:8} {str(tensor.shape):16} {len(tensor.data):>10}")


if __name__ == "__main__":
    main()
