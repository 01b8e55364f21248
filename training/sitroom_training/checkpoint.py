"""Networks in training, kept on disk."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path

import torch

from sitroom_training.network import Network, Plan


def save(network: Network, path: Path) -> None:
    """Keeps a network; whatever happens, ``path`` holds a whole one."""
    half = path.with_suffix(".half")
    torch.save({"plan": asdict(network.plan), "weights": network.state_dict()}, half)
    os.replace(half, path)


def load(path: Path) -> Network:
    kept = torch.load(path, map_location="cpu")
    network = Network(Plan(**kept["plan"]))
    network.load_state_dict(kept["weights"])
    return network
