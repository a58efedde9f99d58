"""Two encoders over the same transformer layers (BERT, Devlin et al. 2019): the teacher's has a row a word piece, the
student's a row a word. Both give one row a word, [sentences x words x size]."""

from __future__ import annotations

from typing import TypedDict

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from corpora import CONVENTIONS

EPSILON = 1e-12
CASES = 11
SPECIAL_PIECES = ("[UNK]", "[CLS]", "[SEP]")
"""Pieces of the first forms: the unknown word, the rows before and after a sentence."""
UNKNOWN_FORM, BEFORE, AFTER = range(3)
POSITIONS = 256


class Words(TypedDict, total=False):
    """What an encoder reads of a batch; see batches.py."""

    mask: Tensor
    """[B x n] 1 where there is a word."""
    forms: Tensor
    cases: Tensor
    bits: Tensor
    conventions: Tensor
    """[B]"""
    pieces: Tensor
    piece_mask: Tensor
    piece_cases: Tensor
    first_pieces: Tensor


class Layer(nn.Module):
    """Self-attention and feed-forward, each with a residual and a norm behind it."""

    def __init__(self, size: int, heads: int, wide: int):
        super().__init__()
        self.heads = heads
        self.queries_keys_values = nn.Linear(size, 3 * size)
        self.attention_out = nn.Linear(size, size)
        self.attention_norm = nn.LayerNorm(size, eps=EPSILON)
        self.widen = nn.Linear(size, wide)
        self.narrow = nn.Linear(wide, size)
        self.out_norm = nn.LayerNorm(size, eps=EPSILON)

    def forward(self, rows: Tensor, bias: Tensor) -> Tensor:
        """`bias` [B x 1 x 1 x n] is very negative where there is no row. Written out: on a CPU faster than fused."""
        batch, length, size = rows.shape
        width = size // self.heads
        split = self.queries_keys_values(rows).view(batch, length, 3, self.heads, width).permute(2, 0, 3, 1, 4)
        queries, keys, values = split.unbind(0)
        weights = torch.softmax((queries * width**-0.5) @ keys.transpose(-1, -2) + bias, -1)
        attended = (weights @ values).transpose(1, 2).reshape(batch, length, size)
        rows = self.attention_norm(rows + self.attention_out(attended))
        return self.out_norm(rows + self.narrow(F.gelu(self.widen(rows))))


class Encoder(nn.Module):
    """What both share: position, case, the first norm, the layers."""

    def __init__(self, size: int, heads: int, layers: int, wide: int):
        super().__init__()
        self.positions = nn.Embedding(POSITIONS, size)
        self.cases = nn.Embedding(CASES, size)
        nn.init.zeros_(self.cases.weight)
        self.input_norm = nn.LayerNorm(size, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(size, heads, wide) for _ in range(layers))

    def run(self, rows: Tensor, cases: Tensor, mask: Tensor) -> Tensor:
        rows = rows + self.positions.weight[: rows.shape[1]] + self.cases(cases)
        rows = F.dropout(self.input_norm(rows), 0.1, self.training)
        bias = ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            rows = layer(rows, bias)
        return rows


class PieceEncoder(Encoder):
    """The teacher's: a row a word piece and one before and after; a word's row is its first piece's."""

    def __init__(self, embeddings: Tensor, hidden_piece: int, heads: int, layers: int, wide: int):
        super().__init__(embeddings.shape[1], heads, layers, wide)
        self.embeddings = nn.Embedding.from_pretrained(embeddings, freeze=True)
        self.hidden_piece = hidden_piece

    def forward(self, words: Words) -> Tensor:
        pieces, mask = words["pieces"], words["piece_mask"]
        if self.training:
            hidden = (torch.rand(pieces.shape) < 0.03) & (words["piece_cases"] > 0)
            pieces = pieces.masked_fill(hidden, self.hidden_piece)
        rows = self.run(self.embeddings(pieces), words["piece_cases"], mask)
        first = words["first_pieces"][..., None].expand(-1, -1, rows.shape[-1])
        return rows.gather(1, first)


class WordEncoder(Encoder):
    """The student's: a row a word, the mean of its pieces' embeddings (frozen) with its affixes and world lists."""

    def __init__(self, vectors: Tensor, affix_rows: Tensor, affixes: int, affix_width: int, bits: int, heads: int, layers: int, wide: int, edges: bool):  # fmt: skip
        """By number of the form: `vectors` [forms x size], `affix_rows` [forms x 2]. `edges`: a sentence has one row
        more before and after it."""
        size = vectors.shape[1]
        super().__init__(size, heads, layers, wide)
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.register_buffer("affix_rows", affix_rows, persistent=False)
        self.affixes = nn.Embedding(affixes, affix_width)
        self.affix_projection = nn.Linear(2 * affix_width, size, bias=False)
        self.gazetteer = nn.Linear(bits, size, bias=False)
        nn.init.zeros_(self.gazetteer.weight)
        self.conventions = nn.Embedding(len(CONVENTIONS), size)
        nn.init.zeros_(self.conventions.weight)
        self.edges = edges

    def forward(self, words: Words) -> Tensor:
        return self._read(_with_edges(words))[:, 1:-1] if self.edges else self._read(words)

    def _read(self, words: Words) -> Tensor:
        forms, bits = words["forms"], words["bits"]
        vectors = self.vectors(forms)
        if self.training:
            hidden = (torch.rand(forms.shape) < 0.03)[..., None]
            vectors = torch.where(hidden, self.vectors.weight[UNKNOWN_FORM], vectors)
            bits = self._hide(bits)
        affixes = self.affix_projection(self.affixes(self.affix_rows[forms]).flatten(-2))
        convention = self.conventions(words["conventions"])[:, None]
        return self.run(vectors + affixes + self.gazetteer(bits) + convention, words["cases"], words["mask"])

    def _hide(self, bits: Tensor) -> Tensor:
        """All lists are hidden from 15 % of the sentences, and one list in twenty from any: names are not all in lists."""
        sentences, _, lists = bits.shape
        shown = (torch.rand(sentences, 1, 1) >= 0.15).float() * (torch.rand(sentences, 1, lists) >= 0.05).float()
        return bits * shown


def _with_edges(words: Words) -> Words:
    """A row before and one after the last word of each sentence."""
    wider = {key: F.pad(words[key], (1, 1)) for key in ("mask", "forms", "cases")}
    last = words["mask"].sum(1).long()[:, None] + 1
    wider["mask"][:, 0] = 1
    wider["mask"].scatter_(1, last, 1.0)
    wider["forms"][:, 0] = BEFORE
    wider["forms"].scatter_(1, last, AFTER)
    return Words(**wider, bits=F.pad(words["bits"], (0, 0, 1, 1)), conventions=words["conventions"])
