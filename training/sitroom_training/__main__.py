"""The commands of the README."""

from __future__ import annotations

import argparse
import json
import pickle
import shutil
import sys
import time
from dataclasses import replace
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
    vocabulary,
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
    teachers = [start.teacher(path, labels, pieces).to(device()) for path in o.teacher]
    texts = {tuple(s.forms): None for s in conllu.read(o.text)}
    texts = silver.some(
        [t for t in texts if silver.FEWEST_WORDS <= len(t) <= silver.MOST_WORDS], o.words
    )
    unread = {
        "text": [silver.unread(list(t)) for t in texts],
        **{name: [silver.unread(s.forms) for s in data.read(o.data, name)] for name in data.TRAIN},
    }
    read = {name: silver.read(teachers, some, pieces) for name, some in unread.items()}
    o.out.write_bytes(pickle.dumps(read))
    print(f"{len(texts)} sentences, {sum(map(len, texts))} words")


def gold(o: argparse.Namespace, labels: Labels, read: dict, marker: names.Marker) -> list[Example]:
    """The training treebanks, names with the teacher's share: all where none were marked by hand.
    Where names alone are learnt, only what has them by hand."""
    found = []
    for name in data.TRAIN:
        by_hand = name in data.NAMED_BY_HAND
        if o.only_names and not by_hand:
            continue
        some = [examples.of(s, labels, by_hand) for s in data.read(o.data, name)]
        theirs = read.get(name, [])
        if theirs and not by_hand:
            pairs = zip(some, theirs, strict=True)
            some = [e.with_target("ner", marker.mark(s).targets["ner"]) for e, s in pairs]
        elif theirs and o.names_share:
            some = [silver.with_names(e, s, o.names_share) for e, s in zip(some, theirs)]
        found += [e for e in some if len(e.forms) <= LONGEST_SENTENCE]
    return found


def settings(o: argparse.Namespace) -> train.Settings:
    usual = train.Settings(words=o.words, until=o.until, seed=o.seed, rounded_from=o.rounded_from)
    rates = {
        "encoder_rate": usual.encoder_rate * o.rate,
        "head_rate": usual.head_rate * o.rate,
    }
    if o.only_names:  # few words, so more steps out of them
        alone = {"weights": train.NAMES_ALONE, "unnamed_share": 0.5, "rounded_from": 1.0}
        return replace(usual, **rates, **alone, pieces_each=400, warm_steps=60)
    return replace(usual, **rates, weights={**train.WEIGHTS, "ner": o.names_weight})


def train_command(o: argparse.Namespace) -> None:
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    labels, pieces = Labels.read(o.labels), WordPieces.read(o.pieces)
    lists = names.NameLists.read(o.names)
    marker = names.Marker(lists)
    # A file of our own, made by the silver command: pickles of others are not safe to load.
    read = pickle.loads(o.silver.read_bytes()) if o.silver else {}
    text = [marker.mark(e) for e in read.get("text", [])]
    network = start.network(o.start, o.layers, labels, pieces, o.activation).to(device())
    trainer = train.Trainer(network, pieces, settings(o), Augmenter(lists))
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

    trainer.run(gold(o, labels, read, marker), text, each)
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


def cut_command(o: argparse.Namespace) -> None:
    pieces = WordPieces.read(o.network / "vocab.txt")
    rows = vocabulary.kept(pieces)
    texts = [
        s for name in (*data.TRAIN, *data.DEVELOPMENT, *data.TESTS) for s in data.read(o.data, name)
    ]
    if o.text:
        texts += conllu.read(o.text)
    used = vocabulary.uses(pieces, (f for s in texts for f in s.forms))
    lost = set(range(len(pieces))) - set(rows)
    print(
        f"{len(rows)} of {len(pieces)} pieces kept; {sum(used[n] > 0 for n in rows)} of them, and"
        f" {sum(used[n] > 0 for n in lost)} of the others, are used in {sum(used.values())} pieces of"
        f" text, the others {sum(used[n] for n in lost)} times"
    )
    o.out.mkdir(parents=True, exist_ok=True)
    for path in o.network.iterdir():
        if path.suffix == ".onnx":
            onnx.save(vocabulary.cut(onnx.load(str(path)), rows), str(o.out / path.name))
        elif path.name != "vocab.txt":
            shutil.copyfile(path, o.out / path.name)
    WordPieces([pieces.vocabulary[n] for n in rows]).write(o.out / "vocab.txt")


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
            "pieces": ROOT / "training" / "vocab.txt",
            "names": ROOT / "packs" / "world",
        }
        for option in wanted:
            default = defaults.get(option)
            sub.add_argument(f"--{option}", type=Path, default=default, required=default is None)
        return sub

    command("data", data_command, "data")
    command("paragraphs", paragraphs_command, "corpus").add_argument("--seed", type=int, default=5)
    sub = command("silver", silver_command, "data", "labels", "pieces", "text", "out")
    sub.add_argument("--teacher", type=Path, nargs="+", required=True, help="counting alike")
    sub.add_argument("--words", type=int, default=10**9, help="how much of the text at most")
    sub = command("train", train_command, "data", "labels", "pieces", "names", "start", "out")
    sub.add_argument("--silver", type=Path)
    sub.add_argument(
        "--layers", type=lambda s: [int(n) for n in s.split(",")], default=[0, 1, 2, 3]
    )
    sub.add_argument("--activation", choices=["hardswish", "gelu"], default="hardswish")
    sub.add_argument("--only-names", action="store_true", help="train a teacher of names")
    sub.add_argument("--names-weight", type=float, default=train.WEIGHTS["ner"])
    sub.add_argument("--names-share", type=float, default=0.0, help="the teacher's, beside gold's")
    sub.add_argument("--rate", type=float, default=1.0, help="learning rate, times the usual")
    sub.add_argument("--rounded-from", type=float, default=0.8)
    sub.add_argument("--words", type=int, default=4_150_000)
    sub.add_argument("--until", type=float, help="be done by this time, in seconds since 1970")
    sub.add_argument("--threads", type=int, default=1)
    sub.add_argument("--seed", type=int, default=1)
    command("export", export_command, "data", "labels", "pieces", "checkpoint", "out")
    command("quantise", quantise_command, "floats", "out")
    sub = command("cut", cut_command, "data", "network", "out")
    sub.add_argument("--text", type=Path, help="more text to count the pieces of")
    sub = command("evaluate", evaluate_command, "data", "network")
    sub.add_argument("--floats", type=Path, help="the same network before it was quantised")
    return parser


if __name__ == "__main__":
    chosen = options().parse_args()
    try:
        chosen.run(chosen)
    except data.WrongData as e:
        sys.exit(f"sitroom_training: {e}")
