"""The commands of the README."""

from __future__ import annotations

import argparse
import json
import pickle
import shutil
import sys
import time
from pathlib import Path

import onnx
import torch

from sitroom_training import (
    checkpoint,
    conllu,
    corpus,
    data,
    dictionary,
    examples,
    export,
    graph,
    names,
    quantise,
    report,
    silver,
    start,
    train,
)
from sitroom_training.augment import Augmenter
from sitroom_training.examples import Example
from sitroom_training.labels import Labels
from sitroom_training.network import device
from sitroom_training.pieces import WordPieces

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
LONGEST_SENTENCE = 120
KEEP_EVERY_SECONDS = 240


def data_command(o: argparse.Namespace) -> None:
    wrong = data.check(o.data)
    for name in data.SUMS:
        print(f"{name}: {wrong.get(name, 'as it was')}")
    for name in (*data.TRAIN, *data.DEVELOPMENT, *data.TESTS):
        sentences = data.read(o.data, name)
        print(f"{name}: {len(sentences)} sentences, {sum(len(s.forms) for s in sentences)} words")
    if wrong:
        raise data.WrongData("figures of other files are not comparable")


def paragraphs_command(o: argparse.Namespace) -> None:
    for number, paragraph in enumerate(corpus.paragraphs(o.corpus, o.seed), 1):
        print(json.dumps({"uri": f"paragraph-{number}", "text": paragraph}))


def silver_command(o: argparse.Namespace) -> None:
    labels, pieces = Labels.read(o.labels), WordPieces.read(o.pieces)
    teacher = start.teacher(o.teacher, labels, len(pieces)).to(device())
    texts = {tuple(s.forms): None for s in conllu.read(o.text)}
    texts = [t for t in texts if silver.FEWEST_WORDS <= len(t) <= silver.MOST_WORDS]
    gum = [examples.of(s, labels, with_names=False) for s in data.read(o.data, "gum-train")]
    read = {
        "text": silver.read(teacher, [silver.unread(list(t)) for t in texts], pieces),
        "gum": silver.read(teacher, gum, pieces),
    }
    o.out.write_bytes(pickle.dumps(read))
    print(f"{len(texts)} sentences, {sum(map(len, texts))} words")


def gold(o: argparse.Namespace, labels: Labels, gum: list[Example], marker: names.Marker):
    """The training treebanks; where names were not marked by hand, the teacher's."""
    found = []
    for name in data.TRAIN:
        by_hand = name in data.NAMED_BY_HAND
        some = [examples.of(s, labels, by_hand) for s in data.read(o.data, name)]
        if not by_hand and gum:
            pairs = zip(some, gum, strict=True)
            some = [e.with_target("ner", marker.mark(s).targets["ner"]) for e, s in pairs]
        found += [e for e in some if len(e.forms) <= LONGEST_SENTENCE]
    return found


def train_command(o: argparse.Namespace) -> None:
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    labels, pieces = Labels.read(o.labels), WordPieces.read(o.pieces)
    lists = names.NameLists.read(o.names)
    marker = names.Marker(lists)
    # A file of our own, made by the silver command: pickles of others are not safe to load.
    read = pickle.loads(o.silver.read_bytes()) if o.silver else {"text": [], "gum": []}
    text = [marker.mark(e) for e in read["text"]]
    network = start.network(o.start, o.layers, labels, len(pieces)).to(device())
    settings = train.Settings(words=o.words, until=o.until, seed=o.seed)
    trainer = train.Trainer(network, pieces, settings, Augmenter(lists))
    kept = time.time()

    def each(step: int, done: float, losses: dict[str, float]) -> None:
        nonlocal kept
        if step % 100 == 0:
            print(
                f"step {step} {done:.3f}", {k: round(v, 3) for k, v in losses.items()}, flush=True
            )
        if time.time() - kept > KEEP_EVERY_SECONDS:
            checkpoint.save(network, o.out)
            kept = time.time()

    trainer.run(gold(o, labels, read["gum"], marker), text, each)
    network.quantise(False)
    checkpoint.save(network, o.out)


def export_command(o: argparse.Namespace) -> None:
    network = checkpoint.load(o.checkpoint)
    weights = export.weights(network)
    o.out.mkdir(parents=True, exist_ok=True)
    stem = f"english-l{network.plan.layers}"
    onnx.save(graph.main_graph(weights), str(o.out / f"{stem}.onnx"))
    onnx.save(graph.repair_graph(weights), str(o.out / f"{stem}-labels.onnx"))
    for path in (o.labels, o.pieces):
        shutil.copyfile(path, o.out / path.name)
    trained_on = [s for name in data.TRAIN for s in data.read(o.data, name)]
    dictionary.write(dictionary.of(trained_on), o.out / "lemmas.tsv.gz")


def quantise_command(o: argparse.Namespace) -> None:
    o.out.mkdir(parents=True, exist_ok=True)
    for path in o.floats.iterdir():
        if path.suffix == ".onnx":
            onnx.save(quantise.quantised(onnx.load(str(path))), str(o.out / path.name))
        else:
            shutil.copyfile(path, o.out / path.name)


def evaluate_command(o: argparse.Namespace) -> None:
    print(report.table(o.data, o.network, o.floats))


def options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sitroom_training", description=__doc__)
    commands = parser.add_subparsers(required=True)

    def command(name: str, run, *wanted: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name)
        sub.set_defaults(run=run)
        defaults = {
            "data": SHARED / "network" / "data",
            "corpus": SHARED / "corpus",
            "labels": ROOT / "network" / "labels.txt",
            "pieces": ROOT / "network" / "vocab.txt",
            "names": ROOT / "packs" / "world",
        }
        for option in wanted:
            default = defaults.get(option)
            sub.add_argument(f"--{option}", type=Path, default=default, required=default is None)
        return sub

    command("data", data_command, "data")
    command("paragraphs", paragraphs_command, "corpus").add_argument("--seed", type=int, default=5)
    command("silver", silver_command, "data", "labels", "pieces", "teacher", "text", "out")
    sub = command("train", train_command, "data", "labels", "pieces", "names", "start", "out")
    sub.add_argument("--silver", type=Path)
    sub.add_argument(
        "--layers", type=lambda s: [int(n) for n in s.split(",")], default=[0, 1, 2, 3]
    )
    sub.add_argument("--words", type=int, default=4_150_000)
    sub.add_argument("--until", type=float, help="be done by this time, in seconds since 1970")
    sub.add_argument("--threads", type=int, default=1)
    sub.add_argument("--seed", type=int, default=1)
    command("export", export_command, "data", "labels", "pieces", "checkpoint", "out")
    command("quantise", quantise_command, "floats", "out")
    sub = command("evaluate", evaluate_command, "data", "network")
    sub.add_argument("--floats", type=Path, help="the same network before it was quantised")
    return parser


if __name__ == "__main__":
    chosen = options().parse_args()
    try:
        chosen.run(chosen)
    except data.WrongData as e:
        sys.exit(f"sitroom_training: {e}")
