"""Training on four sentences, start to end."""

import time
from dataclasses import replace

import pytest
import torch

from sitroom_training import checkpoint, silver, start, train
from sitroom_training.augment import Augmenter
from sitroom_training.labels import TAGS
from sitroom_training.names import NameLists
from sitroom_training.network import Network, Plan
from sitroom_training.train import Progress, Settings, Trainer

NOBODY = NameLists({})
SMALL = Settings(words=2500, warm_steps=5, pieces_each=60, seed=3)


def trained(network, gold, pieces, settings=SMALL) -> list[dict[str, float]]:
    losses = []
    trainer = Trainer(network, pieces, settings, Augmenter(NOBODY))
    trainer.run(gold, [], lambda step, done, loss: losses.append(loss))
    return losses


def test_the_network_learns_and_the_teacher_passes_it_on(network, gold, pieces):
    losses = trained(network, gold, pieces)
    assert sum(losses[-1].values()) < 0.6 * sum(losses[0].values())
    network.quantise(False)
    read = silver.read([network], [silver.unread(list(e.forms)) for e in gold], pieces)
    words = sum(len(e.forms) for e in gold)
    right = sum((r.heads == g.heads).sum() for r, g in zip(read, gold))
    assert right > 0.7 * words
    for example in read:
        assert not example.gold
        for target in example.targets.values():
            assert target.chances.sum(1) == pytest.approx(1, abs=0.01)


def test_the_same_seed_gives_the_same_network(network, gold, pieces):
    few = Settings(words=100, warm_steps=5, pieces_each=60, seed=3)
    before = {k: v.clone() for k, v in network.state_dict().items()}
    results = []
    for _ in range(2):
        network.load_state_dict(before)
        torch.manual_seed(7)
        trained(network, gold, pieces, few)
        results.append({k: v.clone() for k, v in network.state_dict().items()})
    assert all(torch.equal(results[0][k], results[1][k]) for k in before)
    assert not torch.equal(before["tag.weight"], results[0]["tag.weight"])


def test_integer_rounding_is_trained_with_at_the_end(network, gold, pieces):
    seen = []
    trainer = Trainer(network, pieces, SMALL, Augmenter(NOBODY))
    trainer.run(gold, [], lambda step, done, loss: seen.append((done, network.tag.quantised)))
    assert {on for done, on in seen if done < 0.7} == {False}
    assert {on for done, on in seen if done > 0.9} == {True}


def test_silver_is_a_share_of_gold(network, gold, pieces):
    trainer = Trainer(network, pieces, Settings(words=1, silver_share=1.0), Augmenter(NOBODY))
    text = [silver.unread(["Talks", "failed", "again"]) for _ in range(100)]
    words = sum(len(e.forms) for group in trainer.epoch(gold, text) for e in group if not e.gold)
    assert 25 <= words <= 30, "27 gold words"


def test_training_is_done_by_its_time_whatever_the_machine_does():
    progress = Progress(Settings(words=10_000_000, until=time.time() + 0.5))
    steps = 0
    while progress.done < 1:
        time.sleep(0.2 if steps == 3 else 0.005)  # somebody stops the machine for a while
        progress.add(100)
        steps += 1
        assert steps < 1000
    assert steps > 5


def test_progress_follows_the_words_read():
    progress = Progress(Settings(words=1000))
    progress.add(250)
    assert progress.done == 0.25
    progress.add(5000)
    assert progress.done == 1


def test_a_checkpoint_keeps_the_network(network, tmp_path):
    checkpoint.save(network, tmp_path / "a.pt")
    again = checkpoint.load(tmp_path / "a.pt")
    assert again.plan == network.plan
    assert torch.equal(again.e.w.weight, network.e.w.weight)
    assert [p.name for p in tmp_path.iterdir()] == ["a.pt"]


def test_a_student_starts_from_some_of_its_teachers_layers(labels, pieces, tmp_path):
    torch.manual_seed(2)
    count = len(labels.classes["rel"])
    teacher = Network(Plan(3, len(pieces), tuple(labels.sizes(TAGS)), count))
    checkpoint.save(teacher, tmp_path / "t.pt")
    student = start.network(tmp_path / "t.pt", [0, 2], labels, pieces)
    assert len(student.e.layers) == 2
    assert torch.equal(student.e.layers[1].qkv.weight, teacher.e.layers[2].qkv.weight)
    assert torch.equal(student.tag.weight, teacher.tag.weight)
    checkpoint.save(Network(replace(teacher.plan, activation="gelu")), tmp_path / "o.pt")
    with pytest.raises(ValueError, match="start"):
        start.network(tmp_path / "o.pt", [0], labels, pieces)
