"""The chain of two states, trained: the weights that make the labels most likely, with a quadratic penalty."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from chrome_training.samples import Sample

PENALTY = 1.0
STEPS = 130
RARE = 4

Array = np.ndarray[Any, Any]


class Trainer:
    """Sequences as arrays, in groups of like length, and the chain over them."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        counts = Counter(cue for s in samples for own in s.cues for cue in set(own))
        self.index = {cue: i for i, cue in enumerate(sorted(c for c, n in counts.items() if n >= RARE))}
        order = sorted(range(len(samples)), key=lambda i: len(samples[i].lines))
        self.groups: list[tuple[Any, ...]] = []
        group: list[Sample] = []
        for sample in (samples[i] for i in order):
            if group and len(sample.lines) > 1.3 * len(group[0].lines) + 8:
                self.groups.append(self._arrays(group))
                group = []
            group.append(sample)
        self.groups.append(self._arrays(group))

    def _arrays(self, group: Sequence[Sample]) -> tuple[Any, ...]:
        height, count = max(len(sample.lines) for sample in group), len(group)
        places, columns = [], []
        chrome, weight = np.zeros((height, count)), np.zeros((height, count))
        inside = np.zeros((height, count), dtype=bool)
        for k, sample in enumerate(group):
            size = len(sample.lines)
            chrome[:size, k], inside[:size, k] = [label == "chrome" for label in sample.labels], True
            weight[:size, k] = np.array(sample.known) * sample.weight
            for line, own in enumerate(sample.cues):
                known = [self.index[cue] for cue in own if cue in self.index]
                places += [line * count + k] * len(known)
                columns += known
        return np.array(places, dtype=np.int64), np.array(columns, dtype=np.int64), chrome, weight, inside

    def train(self) -> tuple[dict[str, float], float, float]:
        """Returns the weights of the cues, and of entering and of leaving chrome."""
        size = len(self.index)
        theta, first, second = np.zeros(size + 2), np.zeros(size + 2), np.zeros(size + 2)
        theta[size:] = -1.0
        for step in range(1, STEPS + 1):
            slope = self._slope(theta)
            first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
            theta += 0.05 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-6)
        return {cue: float(theta[i]) for cue, i in self.index.items()}, float(theta[size]), float(theta[size + 1])

    def _slope(self, theta: Array) -> Array:
        """The way up the penalised likelihood."""
        size = len(self.index)
        slope = -PENALTY * theta
        slope[size:] *= 0.1
        for places, columns, chrome, weight, inside in self.groups:
            scores = np.bincount(places, weights=theta[columns], minlength=chrome.size).reshape(chrome.shape)
            chance, enters, leaves = _chain(scores, inside, theta[size], theta[size + 1])
            off = ((chrome - chance) * weight).reshape(-1)
            slope[:size] += np.bincount(columns, weights=off[places], minlength=size)
            pairs = inside[1:] * np.minimum(weight[1:], weight[:-1])
            slope[size] += (pairs * ((chrome[:-1] == 0) * (chrome[1:] > 0) - enters)).sum()
            slope[size + 1] += (pairs * ((chrome[:-1] > 0) * (chrome[1:] == 0) - leaves)).sum()
        return slope


def _chain(scores: Array, inside: Array, enter: float, leave: float) -> tuple[Array, ...]:
    """Forward and backward sums: the chance of each line, and of each change between two lines."""
    up, down = np.zeros((2, *scores.shape)), np.zeros((2, *scores.shape))
    scores = np.where(inside, scores, 0.0)
    up[1, 0] = scores[0]
    for t in range(1, len(scores)):
        stay = np.logaddexp(up[0, t - 1], up[1, t - 1] + leave)
        turn = np.logaddexp(up[0, t - 1] + enter, up[1, t - 1]) + scores[t]
        up[:, t] = np.where(inside[t], [stay, turn], up[:, t - 1])
    for t in range(len(scores) - 2, -1, -1):
        below = scores[t + 1] + down[1, t + 1]
        stay = np.logaddexp(down[0, t + 1], enter + below)
        turn = np.logaddexp(leave + down[0, t + 1], below)
        down[:, t] = np.where(inside[t + 1], [stay, turn], 0.0)
    total = np.logaddexp(up[0] + down[0], up[1] + down[1])
    chance = np.exp(up[1] + down[1] - total)
    enters = np.exp(up[0, :-1] + enter + scores[1:] + down[1, 1:] - total[1:])
    leaves = np.exp(up[1, :-1] + leave + down[0, 1:] - total[1:])
    return chance, enters, leaves
