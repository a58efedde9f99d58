"""The steps of `npm run train`, each kept in the work folder: teacher, opinions, student, weights file, figures."""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import torch

from batches import Batch, PieceInput, Targets, WordInput, batches, grouped
from conventions import as_target
from corpora import Corpora, Sentence, inventory
from evaluate import evaluate
from exchange import Dictionary, Student, new_student, read_student, write_student
from growth import deepen, drop_edges, narrow_relations, prune_feed_forward
from heads import Heads, Widths
from label import Judge, attach, label, save
from learn import Plan, finished, learn, milestone, restore
from mentions import Mentions
from pretrained import fetch, piece_encoder
from reader_net import ReaderNet

TEACHER_LAYERS = 8
STUDENT_SHAPE = {
    "layers": 4,
    "wide": 768,
    "widths": Widths(relations=64),
    "affixes": 4000,
    "affix_width": 24,
    "edges": False,
}
SMALL_NAMES = ["wikigold", "wnut_train", "crossner-politics.train", "re3d"]
_MILESTONES = (0.5, 0.75)
_BATCH_WORDS = 1200
_LABEL_WORDS = 3000


def run(asked: argparse.Namespace) -> None:
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(asked.threads)
    _compute_on(asked.device)
    steps = Steps(asked)
    opinions = asked.work / "opinions.pickle"
    if not opinions.exists():
        save(steps.opinions(steps.teacher()), opinions)
    student = steps.student(opinions)
    write_student(student, asked.out or asked.work / "reader.bin")
    steps.write_held_out(asked.work / "gmb.held-out.jsonl")
    for name, figures in steps.figures(student).items():
        print(name, json.dumps(figures), flush=True)


def _compute_on(device: str) -> None:
    """Tensors are made there from now on; on the processor nothing is said, which is faster."""
    chosen = device if device != "auto" else "cuda" if torch.cuda.is_available() else "cpu"
    if chosen != "cpu":
        torch.set_default_device(chosen)


class Steps:
    def __init__(self, asked: argparse.Namespace):
        self.asked = asked
        self.corpora = Corpora(asked.data)
        self.trees = self.corpora.trees("gum.train") + self.corpora.trees("ewt.train")
        self.small_names = [s for name in SMALL_NAMES for s in self.corpora.names(name)]
        self.news = self.corpora.names("gmb")
        self.development = {name: self.corpora.trees(name) for name in ("gum.dev", "gum-news.dev", "ewt.dev")}
        self.development["crossner-politics.dev"] = self.corpora.names("crossner-politics.dev")
        self.labels = inventory(self.trees)
        self.targets = Targets(self.labels)
        self.mentions = Mentions(self.trees + self.small_names)

    def teacher(self) -> Judge:
        """Learns from trees, roles and the names in them: what it is asked for is trees and roles."""
        encoder, vocabulary = piece_encoder(fetch(self.asked.work), TEACHER_LAYERS)
        net = ReaderNet(encoder, Heads(encoder.embeddings.embedding_dim, self.labels, Widths()))
        read = PieceInput(vocabulary)
        plan = Plan(int(self.asked.teacher_words), self.asked.teacher_minutes, rate=1.6e-4, head_rate=1e-3)
        kept = self.asked.work / "teacher.pt"
        if not finished(kept):
            learn(net, lambda: batches(self._renamed_trees(), _BATCH_WORDS, read, self.targets), plan, kept)
        restore(net, kept)
        return net, read

    def opinions(self, teacher: Judge) -> dict[str, dict]:
        """Of the trees, of the small sets of names, and of as much of the news as is asked for. The weights that the
        student goes on from are a second teacher, but not of the trees, which they know by heart."""
        raw = self.small_names + random.Random(1).sample(self.news, int(self.asked.news * len(self.news)))
        judges = [teacher]
        if not self.asked.fresh:
            second = read_student(self.asked.start, raw, self.labels)
            judges.append((second.net, second.input))
        return label([teacher], self.trees, _LABEL_WORDS) | label(judges, raw, _LABEL_WORDS)

    def student(self, opinions: Path) -> Student:
        kept = self.asked.work / "student.pt"
        student = self._fresh() if self.asked.fresh else read_student(self.asked.start, self._all(), self.labels)
        self._reshape(student)
        attach(self.trees + self.small_names + self.news, opinions)
        words, minutes = int(self.asked.student_words), self.asked.student_minutes
        plan = Plan(words, minutes, self.asked.rate, self.asked.head_rate, _MILESTONES)
        if not finished(kept):
            learn(student.net, self._epoch(student.input), plan, kept)
        restore(student.net, kept, milestone(kept, _MILESTONES[0]))
        return student

    def figures(self, student: Student) -> dict[str, dict[str, float]]:
        return {
            name: evaluate(student.net, batches(sentences, _LABEL_WORDS, student.input, self.targets, shuffle=False))
            for name, sentences in self.development.items()
        }

    def write_held_out(self, path: Path) -> None:
        path.write_text("".join(f"{json.dumps(row)}\n" for row in self.corpora.held_out_rows()), encoding="utf-8")

    def _all(self) -> list[Sentence]:
        """Whose forms get a number; those of the development parts so that they can be judged, no more."""
        judged = [sentence for part in self.development.values() for sentence in part]
        return self.trees + self.small_names + self.news + judged

    def _renamed_trees(self) -> list[Sentence]:
        return [self.mentions.renamed(tree) for tree in self.trees]

    def _fresh(self) -> Student:
        """Layers, heads and positions of the teacher, which has rows around a sentence."""
        net = self.teacher()[0]
        encoder, vocabulary = piece_encoder(fetch(self.asked.work), TEACHER_LAYERS)
        shape = STUDENT_SHAPE | {"wide": encoder.layers[0].widen.out_features, "widths": Widths(), "edges": True}
        student = new_student(Dictionary(vocabulary, encoder.embeddings.weight), self._all(), self.labels, shape)
        known = net.state_dict() | {"encoder.vectors.weight": student.net.encoder.vectors.weight}
        own = student.net.state_dict()
        student.net.load_state_dict({name: value for name, value in known.items() if name in own}, strict=False)
        return student

    def _reshape(self, student: Student) -> None:
        encoder = student.net.encoder
        sample = student.input(random.Random(1).sample(self.trees, 600))
        drop_edges(encoder)
        prune_feed_forward(encoder, sample, STUDENT_SHAPE["wide"])
        deepen(encoder, sample, STUDENT_SHAPE["layers"])
        narrow_relations(student.net.heads, STUDENT_SHAPE["widths"].relations)

    def _epoch(self, read: WordInput) -> Callable[[], Iterator[Batch]]:
        """All trees, some of their names replaced; all small sets of names (the smallest twice); and as many sentences of
        labelled news as trees and half as many more, half of them in the convention of trees."""
        politics = [s for s in self.small_names if s.corpus == "crossner-politics"]
        labelled_news = [s for s in self.news if s.soft is not None]
        count = min(len(labelled_news), len(self.trees) * 3 // 2)

        def epoch() -> Iterator[Batch]:
            news = [random.choice((s, as_target(s))) for s in random.sample(labelled_news, count)]
            parts = [self._renamed_trees(), self.small_names + politics + news]
            groups = [group for part in parts for group in grouped(part, _BATCH_WORDS, shuffle=True)]
            random.shuffle(groups)
            return (self.targets.batch(group, read(group)) for group in groups)

        return epoch
