"""Teaches the reader to link mentions, and merges what was learnt into the weights file.

    python coreference.py GUM_FOLDER WEIGHTS [--epochs N] [--seed N]

GUM_FOLDER holds CoNLL-U files with entities; those of HELD_OUT are only looked at. `coreference-examples.ts` reads them
with the weights as they are and writes what each word, mention and pair looks like; then a small ranker (in the manner
of Clark and Manning 2016, and of Lee et al. 2017 in its loss) is fitted: about three minutes on an idle core.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import weights_file
from torch import Tensor, nn
from torch.nn import functional as F

#: Documents of GUM that neither the net nor this head is taught: the corpus's development part and eight of news.
HELD_OUT = frozenset(
    f"GUM_{name}"
    for name in (
        "academic_exposure academic_librarians bio_byron bio_emperor court_loan court_negligence interview_cyclone "
        "interview_gaming news_afghan news_election news_homeopathic news_imprisoned news_iodine news_korea "
        "voyage_athens voyage_coron"
    ).split()
)
#: Width of a mention's hidden row, of a pair's, and of the bilinear term.
MENTION, PAIR, BILINEAR = 48, 32, 16
DROPOUT = 0.5
RATE = 2e-3
DECAY = 1e-4
#: Epochs in which only mentions are taught, before pairs of likely mentions are.
ALONE = 4
#: A candidate takes part in pairs when it is a mention with this probability.
LIKELY = 0.15
#: What is kept is a running mean of the weights, this much of it a step old.
INERTIA = 0.997


@dataclass
class Document:
    """Candidates for mentions of one text, and pairs of them as (mention, antecedent)."""

    rows: Tensor
    borders: Tensor
    mention_features: Tensor
    pair_features: Tensor
    pairs: Tensor
    is_mention: Tensor
    is_linked: Tensor
    is_right: Tensor


class Ranker(nn.Module):
    def __init__(self, size: int, mention_features: int, pair_features: int) -> None:
        super().__init__()
        self.words = nn.Linear(size, 2 * MENTION)
        self.mentions = nn.EmbeddingBag(mention_features, MENTION, mode="sum")
        self.pairs = nn.EmbeddingBag(pair_features, PAIR, mode="sum")
        nn.init.normal_(self.mentions.weight, std=0.05)
        nn.init.normal_(self.pairs.weight, std=0.05)
        #: Is it a mention, what must a pair score for it not to be new, does it stand in a chain.
        self.verdict = nn.Linear(MENTION, 3)
        self.antecedent = nn.Linear(MENTION, PAIR)
        self.anaphor = nn.Linear(MENTION, PAIR, bias=False)
        self.score = nn.Linear(PAIR, 1, bias=False)
        self.left = nn.Linear(MENTION, BILINEAR, bias=False)
        self.right = nn.Linear(MENTION, BILINEAR, bias=False)

    def see(self, document: Document) -> tuple[Tensor, Tensor]:
        rows = F.dropout(document.rows[document.borders], DROPOUT, self.training)
        head, first, last = self.words(rows)
        words = head[:, :MENTION] + first[:, MENTION:] + last[:, MENTION:]
        hidden = F.relu(words + self.mentions(document.mention_features))
        hidden = F.dropout(hidden, DROPOUT, self.training)
        return hidden, self.verdict(hidden)

    def rank(self, hidden: Tensor, pairs: Tensor, features: Tensor) -> Tensor:
        mention, antecedent = pairs[:, 0], pairs[:, 1]
        both = self.antecedent(hidden)[antecedent] + self.anaphor(hidden)[mention]
        pair = F.dropout(F.relu(both + self.pairs(features)), DROPOUT, self.training)
        bilinear = (self.left(hidden)[antecedent] * self.right(hidden)[mention]).sum(1)
        return self.score(pair)[:, 0] + bilinear

    def tensors(self) -> dict[str, np.ndarray]:
        """By the names under which `coreference/load-ranker.ts` looks for them."""
        named = {
            "head.coreference": self.words.weight,
            "head.coreference.bias": self.words.bias,
            "coreference.mentions": self.mentions.weight,
            "coreference.pairs": self.pairs.weight,
            "coreference.verdict": self.verdict.weight[:2],
            "coreference.verdict_bias": self.verdict.bias[:2],
            "coreference.antecedent": self.antecedent.weight,
            "coreference.pair_bias": self.antecedent.bias,
            "coreference.anaphor": self.anaphor.weight,
            "coreference.score": self.score.weight[0],
            "coreference.left": self.left.weight,
            "coreference.right": self.right.weight,
        }
        return {name: values.detach().numpy().astype(np.float32) for name, values in named.items()}


def make_examples(gum: Path, weights: Path, folder: Path) -> tuple[dict[str, Document], int, int]:
    """Reads the texts with weights whose head hands on the net's rows as they are."""
    size = weights_file.read_stored(weights)[0]["size"]
    identity = np.eye(size, dtype=np.float32)
    through = {"head.coreference": identity, "head.coreference.bias": np.zeros(size, np.float32)}
    weights_file.merge(weights, through, folder / "through.bin")
    here = Path(__file__).parent
    program = ["npx", "tsx", "--conditions=source", str(here / "coreference-examples.ts")]
    subprocess.run([*program, gum.resolve(), folder / "through.bin", folder], check=True, cwd=here)
    return read_examples(folder, size)


def read_examples(folder: Path, size: int) -> tuple[dict[str, Document], int, int]:
    """Documents by name, and how many features mentions and pairs have."""
    index = json.loads((folder / "index.json").read_text())

    def table(name: str, kind: str, columns: int) -> Tensor:
        values = np.fromfile(folder / f"{name}.bin", dtype=kind).reshape(-1, columns)
        return torch.from_numpy(values if kind == "<f4" else values.astype(np.int64))

    rows = table("rows", "<f4", size)
    mentions = table("mentions", "<i2", index["mentionTemplates"])
    features = table("pairs", "<i2", index["pairTemplates"])
    pairs = table("options", "<i4", 2)
    documents: dict[str, Document] = {}
    word = mention = pair = 0
    for entry in index["documents"]:
        borders = torch.tensor(entry["borders"]).T
        entity = np.array(entry["entities"])
        own = pairs[pair : pair + entry["pairs"]]
        linked = np.isin(entity, [e for e, count in enumerate(entry["sizes"]) if count > 1])
        documents[entry["name"]] = Document(
            rows[word : word + entry["words"]],
            borders,
            mentions[mention : mention + len(entity)],
            features[pair : pair + entry["pairs"]],
            own,
            torch.from_numpy((entity >= 0).astype(np.float32)),
            torch.from_numpy(linked.astype(np.float32)),
            torch.from_numpy((entity[own[:, 0]] >= 0) & (entity[own[:, 0]] == entity[own[:, 1]])),
        )
        word += entry["words"]
        mention += len(entity)
        pair += entry["pairs"]
    return documents, index["mentionFeatures"], index["pairFeatures"]


def mention_loss(verdict: Tensor, document: Document) -> Tensor:
    entropy = F.binary_cross_entropy_with_logits
    return 0.5 * entropy(verdict[:, 0], document.is_mention, reduction="sum") + 0.2 * entropy(
        verdict[:, 2], document.is_linked, reduction="sum"
    )


def pair_loss(ranker: Ranker, hidden: Tensor, verdict: Tensor, document: Document, likely: Tensor) -> Tensor:
    """Minus the log probability of all right antecedents together, or of being new where there is none."""
    chosen = likely[document.pairs[:, 0]] & likely[document.pairs[:, 1]]
    pairs, right = document.pairs[chosen], document.is_right[chosen]
    scores, new = ranker.rank(hidden, pairs, document.pair_features[chosen]), verdict[:, 1]
    mention = pairs[:, 0]
    most = torch.full_like(new, -1e9).scatter_reduce(0, mention, scores.detach(), "amax").maximum(new.detach())
    weights, of_new = torch.exp(scores - most[mention]), torch.exp(new - most)
    total = of_new.index_add(0, mention, weights)
    of_right = torch.zeros_like(new).index_add(0, mention, weights * right)
    has_right = torch.zeros_like(likely)
    has_right[mention[right]] = True
    loss = torch.log(total) - torch.log(torch.where(has_right, of_right, of_new) + 1e-20)
    return loss[likely].sum()


def train(ranker: Ranker, documents: list[Document], epochs: int) -> None:
    """Leaves the running mean of the weights in `ranker`."""
    mean = {name: values.clone() for name, values in ranker.state_dict().items()}
    optimizer = torch.optim.Adam(ranker.parameters(), lr=RATE, weight_decay=DECAY)
    steps = epochs * len(documents)
    step = 0
    for epoch in range(epochs):
        sum_of_losses = 0.0
        for index in torch.randperm(len(documents)).tolist():
            document = documents[index]
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, (step + 1) / 200) * max(0.02, 1 - step / steps)
            step += 1
            hidden, verdict = ranker.see(document)
            loss = mention_loss(verdict, document)
            if epoch >= ALONE:
                loss = loss + pair_loss(ranker, hidden, verdict, document, likely_mentions(ranker, document))
            optimizer.zero_grad()
            (loss / 50).backward()
            nn.utils.clip_grad_norm_(ranker.parameters(), 5.0)
            optimizer.step()
            share = 1 - min(INERTIA, (step + 1) / (step + 10))
            for name, values in ranker.state_dict().items():
                mean[name].lerp_(values, share)
            sum_of_losses += loss.item()
        print(f"epoch {epoch + 1} of {epochs}: loss {sum_of_losses:.0f}", flush=True)
    ranker.load_state_dict(mean)


def likely_mentions(ranker: Ranker, document: Document) -> Tensor:
    ranker.eval()
    with torch.no_grad():
        likely = torch.sigmoid(ranker.see(document)[1][:, 0]) > LIKELY
    ranker.train()
    return likely


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gum", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        documents, mention_features, pair_features = make_examples(arguments.gum, arguments.weights, Path(folder))
    taught = [document for name, document in documents.items() if name not in HELD_OUT]
    ranker = Ranker(taught[0].rows.shape[1], mention_features, pair_features)
    train(ranker, taught, arguments.epochs)
    weights_file.merge(arguments.weights, ranker.tensors(), arguments.weights)


if __name__ == "__main__":
    main()
