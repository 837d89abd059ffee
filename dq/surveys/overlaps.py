"""Which sets overlap enough: an exact join over sets of hashes, at the speed of sorting.

Every pair that qualifies is found and every overlap is counted, none estimated. What keeps it near linear:

* only hashes that occur in two sets take part, and only those of sets whose shared part is large enough to qualify;
* a *prefix filter*: if A must share `need` of its `m` shared hashes, B holds one of any `m - need + 1` of them, so the
  rarest are looked up (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007);
* the smaller set looks for the larger, which raises `need` from t to 2t / (1 + t) of it;
* sketches of a thousand bits tell most pairs apart that have a rare hash in common and little else (texts made of the
  same stock sentences), before any hash is compared (Sandes, Teodoro, Melo 2020);
* sets that consist of the same crowded hashes (a passage in many texts and little else) qualify among themselves by
  arithmetic: they are compared to the first of them alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dq.surveys.shared import CROWD, Members, SharedHashes
from dq.surveys.stretches import first_of_each, places_of, slices, sums_of
from dq.text.shingles import I64, U64, mixed

_EPSILON: Final = 1e-9
"""Rounding must never raise a limit: 0.9 of 10 is 9."""

_LOW: Final = np.uint64(0xFFFFFFFF)
_HALF: Final = np.uint64(32)

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_PAIRS: Final = 1 << 18
"""About how many pairs of sets are compared at a time."""

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
        members: the hashes of the sets that were compared last: of all that were, unless pairs are many.
    """

    smaller: I64
    larger: I64
    common: I64
    sizes: I64
    candidates: int
    starred: int
    members: Members

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
    index = _indexed(shared, rules)
    pairs, members = [_NO_PAIRS], index.members
    candidates = 0
    for smaller, larger in _together(_possible(index, shared, rules)):
        members = _members_of(index, shared, smaller, larger)
        *found, counted_out = _qualified(index, members.in_others(), rules, smaller, larger)
        pairs.append((found[0], found[1], found[2]))
        candidates += counted_out
    smaller, larger, common = (np.concatenate(column) for column in zip(*pairs, strict=True))
    starred = int(np.count_nonzero(index.centre >= 0))
    return Overlaps(index.order[smaller], index.order[larger], common, shared.sizes, candidates, starred, members)


@dataclass(frozen=True, slots=True)
class _Index:
    """Where sets look each other up; by size, that is: below, a set is its place among them from small to large.

    Attributes:
        order: the sets as they were given, from small to large.
        sizes: how many distinct hashes each set has.
        probes: how many of its rarest shared hashes each set looks up.
        looked_up: the numbers of those in `by_hash`, set after set.
        by_hash: (number of a hash, set), sorted: each such hash's sets from small to large.
        hash_ends: where each hash ends there.
        reach: the place before which the sets end that each can qualify with.
        centre: of a set that is compared to the first of its crowd alone, that set; -1 for others.
        members: the hashes of the sets that look others up, by their numbers.
    """

    order: I64
    sizes: I64
    probes: I64
    looked_up: U64
    by_hash: U64
    hash_ends: I64
    reach: I64
    centre: I64
    members: Members

    def candidates(self) -> Iterator[tuple[I64, I64]]:
        """Yields pairs that may qualify, smaller set first, each once over all that is yielded."""
        followers = np.flatnonzero(self.centre >= 0)
        if len(followers):
            hubs = self.centre[followers]
            yield np.minimum(followers, hubs), np.maximum(followers, hubs)
        ends = np.cumsum(self.probes)
        for first, last in slices(self.probes):
            yield from self._found(first, last, self.looked_up[ends[first] - self.probes[first] : ends[last - 1]])

    def _found(self, first: int, last: int, looked_up: U64) -> Iterator[tuple[I64, I64]]:
        """The candidates of some sets: what holds one of their rarest hashes and is within reach."""
        sets = np.repeat(np.arange(first, last), self.probes[first:last])
        begins = np.searchsorted(self.by_hash, (looked_up << _HALF) | sets.astype(np.uint64)) + 1
        ends = np.searchsorted(self.by_hash, (looked_up << _HALF) | self.reach[sets].astype(np.uint64))
        lengths = np.maximum(np.minimum(ends, self.hash_ends[looked_up.astype(np.int64)]) - begins, 0)
        for start, stop in slices(lengths, sets):
            there = places_of(begins[start:stop], lengths[start:stop])
            smaller = np.repeat(sets[start:stop], lengths[start:stop]).astype(np.uint64)
            pairs = np.sort((smaller << _HALF) | (self.by_hash[there] & _LOW))
            pairs = pairs[first_of_each(pairs)]
            one, other = _upper(pairs), _lower(pairs)
            new = (self.centre[one] != other) & (self.centre[other] != one)
            yield one[new], other[new]


def _indexed(shared: SharedHashes, rules: Rules) -> _Index:
    given = shared.sizes
    order = np.argsort(given, kind="stable")
    sizes, held = given[order], shared.held[order]
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    need = _needed(sizes, rules, containable := rules.containable[order])
    enough = held >= need
    members = shared.members(enough[place])
    hashes = members.in_others()
    crowded = sums_of(hashes.ranks > CROWD, hashes.begins, hashes.counts)[order]
    centre = _centres(hashes, crowded, need, order)
    follows = centre >= 0
    spare = np.where(enough, held - need, -1)
    probes = np.where(follows, np.minimum(spare + 1, held - crowded), spare + 1)
    wanted = hashes.first(order, probes)
    ordered = np.sort(wanted)
    wanted_once = ordered[first_of_each(ordered)]
    by_hash = _holders(shared, wanted_once, place, follows)
    farthest = np.searchsorted(sizes, np.floor(sizes / rules.jaccard + _EPSILON), side="right")
    return _Index(
        order,
        sizes,
        probes,
        np.searchsorted(wanted_once, wanted).astype(np.uint64),
        by_hash,
        np.searchsorted(by_hash, np.arange(1, len(wanted_once) + 1, dtype=np.uint64) << _HALF),
        np.where(containable, len(sizes), farthest),
        centre,
        members,
    )


def _holders(shared: SharedHashes, wanted: U64, place: I64, follows: Bools) -> U64:
    """Each (number of a wanted hash, set that holds it) as one number, sorted; no crowded hashes of followers."""
    found = [np.zeros(0, np.uint64)]
    for numbers, given, ranks in shared.holding(wanted.astype(np.int64)):
        sets = place[given]
        kept = ~(follows[sets] & (ranks > CROWD))
        found.append((numbers[kept].astype(np.uint64) << _HALF) | sets[kept].astype(np.uint64))
    holders = np.concatenate(found)
    holders.sort()
    return holders


def _needed(sizes: I64, rules: Rules, containable: Bools) -> I64:
    """How many hashes a set must share with one that is not smaller; at least one."""
    near = 2 * rules.jaccard / (1 + rules.jaccard)
    share = np.where(containable, min(near, rules.containment), near)
    need: I64 = np.maximum(np.ceil(share * sizes - _EPSILON), 1).astype(np.int64)
    return need


def _centres(hashes: Members, crowded: I64, need: I64, order: I64) -> I64:
    """For each set that consists of the same crowded hashes as over `CROWD` others, the first given of them.

    Args:
        hashes: of each set (by its number), the rarest first.
        crowded: how many of its last ones are crowded.
        need: how many must be shared; sets with that many of the same crowded ones qualify with each other.
        order: as in `_Index`.
    """
    centre = np.full(len(crowded), -1, np.int64)
    dense = np.flatnonzero(crowded >= np.maximum(need, 1))
    if not len(dense):
        return centre
    lengths = crowded[dense]
    sums: U64 = np.add.reduceat(mixed(hashes.last(order[dense], lengths)), np.cumsum(lengths) - lengths)
    signature = mixed(sums ^ lengths.astype(np.uint64))
    by_signature = dense[np.lexsort((order[dense], signature))]
    ordered = np.sort(signature)
    begins = np.flatnonzero(first_of_each(ordered))
    lengths = np.diff(np.append(begins, len(ordered)))
    first = np.repeat(by_signature[begins], lengths)
    starred = np.repeat(lengths > CROWD, lengths) & (by_signature != first)
    centre[by_signature[starred]] = first[starred]
    return centre


def _possible(index: _Index, shared: SharedHashes, rules: Rules) -> Iterator[tuple[I64, I64]]:
    """The candidates of which both share enough with any other sets."""
    held = shared.held[index.order]
    for smaller, larger in index.candidates():
        possible = np.minimum(held[smaller], held[larger]) >= _least(index, rules, smaller, larger)
        yield smaller[possible], larger[possible]


def _together(pairs: Iterator[tuple[I64, I64]]) -> Iterator[tuple[I64, I64]]:
    """The same pairs, some hundred thousand at a time: all hashes are gone through for each time."""
    waiting: list[tuple[I64, I64]] = []
    for some in pairs:
        if len(some[0]):
            waiting.append(some)
        if sum(len(smaller) for smaller, _ in waiting) >= _PAIRS:
            yield _concatenated(waiting)
            waiting = []
    if waiting:
        yield _concatenated(waiting)


def _concatenated(pairs: list[tuple[I64, I64]]) -> tuple[I64, I64]:
    smaller, larger = (np.concatenate(column) for column in zip(*pairs, strict=True))
    return smaller, larger


def _members_of(index: _Index, shared: SharedHashes, smaller: I64, larger: I64) -> Members:
    """The hashes of the sets of some pairs."""
    wanted = np.zeros(len(index.order), np.bool_)
    wanted[index.order[smaller]] = wanted[index.order[larger]] = True
    return shared.members(wanted, index.members)


def _qualified(index: _Index, hashes: Members, rules: Rules, smaller: I64, larger: I64) -> tuple[I64, I64, I64, int]:
    """The pairs that qualify, with their overlap, and how many were counted out; sketches tell most others apart."""
    sizes, order = index.sizes, index.order
    ones, others = order[smaller], order[larger]
    close = hashes.at_most_shared(ones, others) >= _least(index, rules, smaller, larger)
    smaller, larger, ones, others = smaller[close], larger[close], ones[close], others[close]
    common = np.zeros(len(ones), np.int64)
    for places, _ in hashes.common(ones, others):
        some, counts = np.unique(places, return_counts=True)
        common[some] = counts
    good = common / (sizes[smaller] + sizes[larger] - common) >= rules.jaccard
    good |= rules.containable[ones] & (common / sizes[smaller] >= rules.containment)
    return smaller[good], larger[good], common[good], len(ones)


def _least(index: _Index, rules: Rules, smaller: I64, larger: I64) -> Floats:
    """How many hashes the sets of each pair must share to qualify."""
    sizes, containable = index.sizes, rules.containable[index.order[smaller]]
    near = np.ceil(rules.jaccard / (1 + rules.jaccard) * (sizes[smaller] + sizes[larger]) - _EPSILON)
    contained = np.ceil(rules.containment * sizes[smaller] - _EPSILON)
    least: Floats = np.where(containable, np.minimum(near, contained), near)
    return least


def _upper(numbers: U64) -> I64:
    return (numbers >> _HALF).astype(np.int64)


def _lower(numbers: U64) -> I64:
    return (numbers & _LOW).astype(np.int64)
