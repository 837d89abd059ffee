"""The join of overlapping sets finds every pair that qualifies and no other, and stays near linear."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dq.surveys import postings, stretches
from dq.surveys import shared as shared_module
from dq.surveys.hashed_sets import PACKED, parted
from dq.surveys.overlaps import Overlaps, Rules, overlaps
from dq.surveys.postings import posted
from dq.surveys.shared import CROWD, SharedHashes, shared_hashes
from dq.text.shingles import Shingles, mixed

Sets = list[list[int]]


def shared(sets: Sets, each: int = 1_000) -> SharedHashes:
    """What the join is made of; so many sets are packed together."""
    blocks, sizes = [pl.DataFrame(schema=PACKED)], []
    for first in range(0, len(sets), each):
        some = sets[first : first + each]
        values = mixed(np.array([number for numbers in some for number in numbers], dtype=np.uint64)) >> np.uint64(16)
        packed = parted(Shingles(values, np.cumsum([0, *map(len, some)], dtype=np.int64)))
        blocks.append(packed.packed(first))
        sizes += packed.sizes.tolist()
    return shared_hashes(posted(pl.concat(blocks)), np.arange(len(sets)), np.array(sizes, np.int64))


def join(sets: Sets, jaccard: float, *, containable: bool = True) -> Overlaps:
    return overlaps(shared(sets), Rules(jaccard, 0.9, np.full(len(sets), containable)))


def brute(sets: Sets, jaccard: float, *, containable: bool) -> dict[frozenset[int], int]:
    found = {}
    for i, one in enumerate(map(set, sets)):
        for j, other in enumerate(map(set, sets[:i])):
            common = len(one & other)
            if common and (
                common / len(one | other) >= jaccard or (containable and common / min(len(one), len(other)) >= 0.9)
            ):
                found[frozenset((i, j))] = common
    return found


@given(
    st.lists(st.lists(st.integers(0, 14), min_size=1, max_size=14), min_size=1, max_size=14),
    st.sampled_from([0.3, 0.5, 0.8, 0.9, 1.0]),
    st.booleans(),
)
@settings(max_examples=400, deadline=None)
def test_pairs_are_those_of_comparing_all_with_all(sets: Sets, jaccard: float, containable: bool) -> None:  # noqa: FBT001
    found = join(sets, jaccard, containable=containable)
    pairs = {
        frozenset((int(a), int(b))): int(c) for a, b, c in zip(found.smaller, found.larger, found.common, strict=True)
    }
    assert len(pairs) == len(found.smaller)
    assert pairs == brute(sets, jaccard, containable=containable)
    assert found.sizes.tolist() == [len(set(numbers)) for numbers in sets]
    assert (found.sizes[found.smaller] <= found.sizes[found.larger]).all()


def test_partitions_and_slices_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(3)
    sets = [random.integers(0, 400, 40).tolist() for _ in range(150)]
    sets += [[*numbers[:-1], 1000 + i] for i, numbers in enumerate(sets)]
    whole = join(sets, 0.5)
    monkeypatch.setattr(stretches, "SLICE", 500)
    monkeypatch.setattr(postings, "_MOST_NUMBERS", 100)
    cut = overlaps(shared(sets, each=7), Rules(0.5, 0.9, np.full(len(sets), fill_value=True)))
    assert len(whole.smaller) >= 150
    as_rows = [sorted(zip(f.smaller.tolist(), f.larger.tolist(), f.common.tolist(), strict=True)) for f in (whole, cut)]
    assert as_rows[0] == as_rows[1]


def own(i: int, count: int) -> list[int]:
    """Numbers no other set has."""
    return [1_000_000 + 1_000 * i + k for k in range(count)]


def test_a_passage_in_half_of_the_sets_makes_no_candidates() -> None:
    passage = list(range(60))
    sets = [passage * (i % 2) + own(i, 100) for i in range(4_000)]
    assert join(sets, 0.8).candidates == 0


@pytest.mark.parametrize("extra", [3, 7])
def test_sets_of_little_but_one_passage_become_a_star(extra: int) -> None:
    passage = list(range(100))
    count = 4_000
    found = join([passage + own(i, extra) for i in range(count)], 0.8)
    assert found.candidates == found.starred == count - 1
    assert found.smaller.tolist() == [0] * (count - 1)
    assert sorted(found.larger.tolist()) == list(range(1, count))


def test_sets_just_below_the_threshold_make_no_candidates() -> None:
    passage = list(range(100))
    sets = [passage + own(i, 13) for i in range(4_000)]
    assert join(sets, 0.8, containable=False).candidates == 0


def test_a_star_still_finds_neighbours_outside_its_passage() -> None:
    passage = list(range(100))
    sets = [passage + own(i, 4) for i in range(CROWD + 50)]
    twin = [*sets[17][:98], *sets[17][100:], 5_000_000, 5_000_001]
    found = join([*sets, twin], 0.8)
    twins = {int(a) for a, b in zip(found.smaller, found.larger, strict=True) if b == len(sets)}
    assert 17 in twins | {int(b) for a, b in zip(found.smaller, found.larger, strict=True) if a == len(sets)}


def test_small_sets_in_one_large_one_cost_what_the_small_ones_hold() -> None:
    large = list(range(50_000))
    sets = [large, *([*range(i * 50, i * 50 + 50)] for i in range(1_000))]
    found = join(sets, 0.8)
    assert found.candidates == len(found.smaller) == 1_000


def test_sets_made_of_the_same_stock_passages_are_told_apart() -> None:
    random = np.random.default_rng(5)
    stock = np.arange(14 * 12).reshape(14, 12)
    sets: Sets = [stock[random.choice(14, 11, replace=False)].ravel().tolist() for _ in range(CROWD + 100)]
    found = join(sets, 0.8)
    pairs = {frozenset((int(a), int(b))) for a, b in zip(found.smaller, found.larger, strict=True)}
    assert pairs == set(brute(sets, 0.8, containable=True)) != set()


def test_sketches_never_say_that_less_is_shared_than_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_module, "_SKETCH_BITS", 64)
    random = np.random.default_rng(8)
    sets: Sets = [random.integers(0, 90, size).tolist() for size in random.integers(1, 80, 60)]
    ones, others = np.triu_indices(len(sets), 1)
    common = [len(set(sets[a]) & set(sets[b])) for a, b in zip(ones, others, strict=True)]
    bound = shared(sets).members(np.full(len(sets), fill_value=True)).in_others().at_most_shared(ones, others)
    assert (bound >= common).all()


def test_nothing_in_gives_nothing_out() -> None:
    assert len(join([], 0.8).smaller) == 0
    assert len(join([[], [1], [2]], 0.8).smaller) == 0
