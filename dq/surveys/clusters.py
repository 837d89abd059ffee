"""Connected components and spanning trees of pairs."""

import numpy as np

from dq.text.shingles import I64


def components(first: I64, second: I64, count: int) -> I64:
    """Returns for each of `count` things the smallest one it is connected to by the pairs (itself included)."""
    label = np.arange(count)
    while True:
        before = label.copy()
        low = np.minimum(label[first], label[second])
        for end in (first, second):
            np.minimum.at(label, before[end], low)
            np.minimum.at(label, end, low)
        label = label[label]
        if np.array_equal(label, before):
            return label


def spanning(first: I64, second: I64) -> I64:
    """Returns the places of the pairs that connect what all connect, taken in their order, without any circle."""
    root: dict[int, int] = {}

    def find(thing: int) -> int:
        while (above := root.setdefault(thing, thing)) != thing:
            root[thing] = root[above]
            thing = above
        return thing

    kept = []
    for place, (one, other) in enumerate(zip(first.tolist(), second.tolist(), strict=True)):
        a, b = find(one), find(other)
        if a != b:
            root[a] = b
            kept.append(place)
    return np.array(kept, np.int64)
