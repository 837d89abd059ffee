"""Which sets overlap enough: an exact join over sets of hashes, at the speed of sorting.

Every pair that qualifies is found and every overlap is counted, none estimated. What keeps it near linear:

* only hashes that occur in two sets take part, and only those of sets whose shared part is large enough to qualify;
* a *prefix filter*: if A must share `need` of its `m` shared hashes, B holds one of any `m - need + 1` of them, so the
  rarest are looked up (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007);
* the smaller set looks for the larger, which raises `need` from t to 2t / (1 + t) of it;
* sets that consist of the same crowded hashes (a passage in many texts and little else) qualify among themselves by
  arithmetic: they are compared to the first of them alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dq.surveys.shared import HALF, LOW, SharedHashes, first_of_each, lower, upper
from dq.text.shingles import I64, U64, mixed

CROWD: Final = 200
"""A hash in more sets than this is crowded; that many sets of the same crowded hashes become a star."""

_SLICE: Final = 1 << 21
"""How many numbers are worked on at a time."""

_FIRST_LOOK: Final = 8
"""How many hashes more than twice those it can do without a pair is judged by first."""

_EPSILON: Final = 1e-9
"""Rounding must never raise a limit: 0.9 of 10 is 9."""

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_NO_PAIRS: Final = (np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int64))


@dataclass(frozen=True, slots=True)
class Rules:
    """What pairs are wanted.

    Attributes:
        jaccard: the least similarity of a near pair.
        containment: the least share of the smaller set in the larger of a contained pair.
        containable: for each set, whether it may be the smaller of a contained pair.
    """

    jaccard: float
    containment: float
    containable: Bools


@dataclass(frozen=True, slots=True)
class Overlaps:
    """The pairs of sets that qualify, each once.

    Attributes:
        smaller: the set with fewer distinct hashes (of equal ones, the first in the given order).
        larger: the other.
        common: how many hashes they share.
        sizes: how many distinct hashes each set has.
        candidates: how many pairs were counted out.
        starred: how many sets were compared to the first of their crowd alone.
    """

    smaller: I64
    larger: I64
    common: I64
    sizes: I64
    candidates: int
    starred: int

    @property
    def jaccard(self) -> Floats:
        """The similarity of each pair."""
        return self.common / (self.sizes[self.smaller] + self.sizes[self.larger] - self.common)

    @property
    def containment(self) -> Floats:
        """The share of the smaller set in the larger, of each pair."""
        return self.common / self.sizes[self.smaller]


def overlaps(shared: SharedHashes, rules: Rules) -> Overlaps:
    """Returns every pair of sets that qualifies by its Jaccard similarity or its containment.

    The order of the sets decides between equals, so that the result is the same however they were read.
    """
    sizes = shared.sizes
    index = _indexed(shared.entries, sizes, rules)
    pairs = [_NO_PAIRS]
    candidates = 0
    for smaller, larger in index.candidates():
        pairs.append(_qualified(index, rules, smaller, larger))
        candidates += len(smaller)
    smaller, larger, common = (np.concatenate(column) for column in zip(*pairs, strict=True))
    starred = int(np.count_nonzero(index.centre >= 0))
    return Overlaps(index.order[smaller], index.order[larger], common, sizes, candidates, starred)


@dataclass(frozen=True, slots=True)
class _Index:
    """Which set holds which shared hash, both ways; sets by size, hashes by how many sets hold them.

    Attributes:
        order: the sets as they were given, from small to large; below, a set is its place in this order.
        sizes: how many distinct hashes each set has.
        by_set: (set, hash) as one number each, sorted: each set's hashes, the rarest first.
        set_starts: where each set begins there.
        by_hash: (hash, set), sorted: each hash's sets from small to large.
        hash_ends: where each hash ends there.
        spare: how many of its hashes each set can do without and still qualify; negative where it cannot qualify.
        probes: how many of its rarest hashes each set looks up.
        reach: the place in `order` before which the sets end that it can qualify with.
        centre: of a set that is compared to the first of its crowd alone, that set; -1 for others.
    """

    order: I64
    sizes: I64
    by_set: U64
    set_starts: I64
    by_hash: U64
    hash_ends: I64
    spare: I64
    probes: I64
    reach: I64
    centre: I64

    def candidates(self) -> Iterator[tuple[I64, I64]]:
        """Yields pairs that may qualify, smaller set first, each once over all that is yielded."""
        followers = np.flatnonzero(self.centre >= 0)
        hubs = self.centre[followers]
        yield np.minimum(followers, hubs), np.maximum(followers, hubs)
        for first, last in _slices(self.probes, np.arange(len(self.probes))):
            yield from self._looked_up(first, last)

    def _looked_up(self, first: int, last: int) -> Iterator[tuple[I64, I64]]:
        """The candidates of some sets: what holds one of their rarest hashes and is within reach."""
        probes = self.probes[first:last]
        sets = np.repeat(np.arange(first, last), probes)
        places = np.repeat(self.set_starts[first:last], probes) + _counted(probes)
        hashes = self.by_set[places] & LOW
        begins = np.searchsorted(self.by_hash, (hashes << HALF) | sets.astype(np.uint64)) + 1
        ends = np.searchsorted(self.by_hash, (hashes << HALF) | self.reach[sets].astype(np.uint64))
        lengths = np.maximum(np.minimum(ends, self.hash_ends[hashes.astype(np.int64)]) - begins, 0)
        for start, stop in _slices(lengths, sets):
            there = np.repeat(begins[start:stop], lengths[start:stop]) + _counted(lengths[start:stop])
            smaller = np.repeat(sets[start:stop], lengths[start:stop]).astype(np.uint64)
            pairs = np.sort((smaller << HALF) | (self.by_hash[there] & LOW))
            pairs = pairs[first_of_each(pairs)]
            one, other = upper(pairs), lower(pairs)
            new = (self.centre[one] != other) & (self.centre[other] != one)
            yield one[new], other[new]

    def common(self, smaller: I64, larger: I64, first: I64) -> I64:
        """Returns how many of the first (rarest) hashes of the smaller set of each pair are in the larger."""
        common = np.zeros(len(smaller), np.int64)
        for start, stop in _slices(first, np.arange(len(first))):
            lengths = first[start:stop]
            places = np.repeat(self.set_starts[smaller[start:stop]], lengths) + _counted(lengths)
            pair = np.repeat(np.arange(start, stop), lengths)
            wanted = (larger[pair].astype(np.uint64) << HALF) | (self.by_set[places] & LOW)
            found = np.minimum(np.searchsorted(self.by_set, wanted), len(self.by_set) - 1)
            common += np.bincount(pair[self.by_set[found] == wanted], minlength=len(common))
        return common


def _indexed(entries: U64, sizes: I64, rules: Rules) -> _Index:
    order = np.argsort(sizes, kind="stable")
    sizes = sizes[order]
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    need = _needed(sizes, rules, containable := rules.containable[order])
    enough = np.bincount(place[lower(entries)], minlength=len(sizes)) >= need
    entries = _of_use(entries, enough[place])
    in_sets = np.bincount(upper(entries))
    rarity = np.empty(len(in_sets), np.int64)
    rarity[np.argsort(in_sets, kind="stable")] = np.arange(len(in_sets))
    by_set = place.astype(np.uint64)[lower(entries)] << HALF
    by_set |= rarity.astype(np.uint64)[upper(entries)]
    by_set.sort()
    every_set = np.arange(len(sizes) + 1, dtype=np.uint64) << HALF
    set_starts = np.searchsorted(by_set, every_set)
    first_crowded = np.uint64(np.count_nonzero(in_sets <= CROWD))
    crowded = set_starts[1:] - np.searchsorted(by_set, every_set[:-1] | first_crowded)
    centre = _centres(by_set, set_starts[1:] - crowded, crowded, need, order)
    follows = centre >= 0
    by_hash = (by_set << HALF) | (by_set >> HALF)
    if follows.any():
        by_hash = by_hash[~(follows[lower(by_hash)] & (by_hash >> HALF >= first_crowded))]
    by_hash.sort()
    hash_ends = np.searchsorted(by_hash, np.arange(1, len(in_sets) + 1, dtype=np.uint64) << HALF)
    held = np.diff(set_starts)
    spare = np.where(enough, held - need, -1)
    probes = np.where(follows, np.minimum(spare + 1, held - crowded), spare + 1)
    farthest = np.searchsorted(sizes, np.floor(sizes / rules.jaccard + _EPSILON), side="right")
    reach = np.where(containable, len(sizes), farthest)
    return _Index(order, sizes, by_set, set_starts, by_hash, hash_ends, spare, probes, reach, centre)


def _needed(sizes: I64, rules: Rules, containable: Bools) -> I64:
    """How many hashes a set must share with one that is not smaller; at least one."""
    near = 2 * rules.jaccard / (1 + rules.jaccard)
    share = np.where(containable, min(near, rules.containment), near)
    need: I64 = np.maximum(np.ceil(share * sizes - _EPSILON), 1).astype(np.int64)
    return need


def _of_use(entries: U64, enough: Bools) -> U64:
    """The entries of hashes that stand in a set with enough shared ones; no other can make a pair."""
    if not len(entries):
        return entries
    starts = np.flatnonzero(first_of_each(entries >> HALF))
    of_use = np.logical_or.reduceat(enough[lower(entries)], starts)
    used: U64 = entries[np.repeat(of_use, np.diff(np.append(starts, len(entries))))]
    return used


def _centres(by_set: U64, starts: I64, crowded: I64, need: I64, order: I64) -> I64:
    """For each set that consists of the same crowded hashes as over `CROWD` others, the first given of them.

    Args:
        by_set: as in `_Index`.
        starts: where each set's crowded hashes begin there; they are its last.
        crowded: how many it has.
        need: how many must be shared; sets with that many of the same crowded ones qualify with each other.
        order: as in `_Index`.
    """
    centre = np.full(len(crowded), -1, np.int64)
    dense = np.flatnonzero(crowded >= np.maximum(need, 1))
    if not len(dense):
        return centre
    lengths = crowded[dense]
    places = np.repeat(starts[dense], lengths) + _counted(lengths)
    sums: U64 = np.add.reduceat(mixed(lower(by_set[places]).astype(np.uint64)), np.cumsum(lengths) - lengths)
    signature = mixed(sums ^ lengths.astype(np.uint64))
    by_signature = dense[np.lexsort((order[dense], signature))]
    ordered = np.sort(signature)
    begins = np.flatnonzero(first_of_each(ordered))
    lengths = np.diff(np.append(begins, len(ordered)))
    first = np.repeat(by_signature[begins], lengths)
    starred = np.repeat(lengths > CROWD, lengths) & (by_signature != first)
    centre[by_signature[starred]] = first[starred]
    return centre


def _qualified(index: _Index, rules: Rules, smaller: I64, larger: I64) -> tuple[I64, I64, I64]:
    """The pairs that qualify once their overlap is counted; most that do not are known by their rarest hashes."""
    held, spare = np.diff(index.set_starts)[smaller], index.spare[smaller]
    some = np.minimum(held, 2 * spare + _FIRST_LOOK)
    likely = some - index.common(smaller, larger, some) <= spare
    smaller, larger = smaller[likely], larger[likely]
    common = index.common(smaller, larger, held[likely])
    sizes = index.sizes
    near = common / (sizes[smaller] + sizes[larger] - common) >= rules.jaccard
    contained = rules.containable[index.order[smaller]] & (common / sizes[smaller] >= rules.containment)
    good = near | contained
    return smaller[good], larger[good], common[good]


def _slices(lengths: I64, owners: I64) -> Iterator[tuple[int, int]]:
    """Cuts rows into stretches of about `_SLICE` numbers in sum; rows of one owner stay together."""
    if not len(lengths):
        return
    piece = np.cumsum(lengths) // _SLICE
    last_of_owner = np.append(owners[1:] != owners[:-1], True)
    cuts = np.flatnonzero(last_of_owner)
    cuts = cuts[np.append(piece[cuts][1:] != piece[cuts][:-1], True)] + 1
    yield from zip([0, *cuts[:-1].tolist()], cuts.tolist(), strict=True)


def _counted(lengths: I64) -> I64:
    """0, 1, ... up to each length, one after another."""
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) - np.repeat(ends - lengths, lengths)
