"""Postings: for each hash that more than one record holds, which records hold it; an inverted index.

A hash that one record alone holds tells nothing of two. It is left out as soon as all of its part has come together,
so that the hashes of a whole corpus are never worked on at once.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any, Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from dq.surveys.hashed_sets import KEY_BITS, LOW_BITS, counts_in, hash_count, parts_of, unpacked
from dq.text.shingles import I64, U64

POSTED: Final = pl.Schema(
    {
        "key": pl.UInt64(),
        "hashes": pl.List(pl.UInt64()),
        "lengths": pl.List(pl.UInt32()),
        "holders": pl.List(pl.UInt32()),
    }
)
"""Some hashes of one part: the hashes in order, by how many records each is held, and by which ones, hash after hash.
The first bits of the key are the part; rows in the order of keys are in the order of hashes."""

_MOST_NUMBERS: Final = 1 << 23
"""About how many hashes are put in order at a time: 64 MB."""

U32 = NDArray[np.uint32]


def posted(blocks: pl.DataFrame) -> pl.DataFrame:
    """Returns the postings of rows of `PACKED`, whose sets are numbered as the records are, as rows of `POSTED`."""
    return pl.concat(chain([pl.DataFrame(schema=POSTED)], *(_of_part(part, rows) for part, rows in parts_of(blocks))))


def _of_part(part: int, blocks: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """The postings of one part, piece by piece; as many first bits of a hash as there must be tell pieces apart."""
    ranges = [np.arange(first, first + sets, dtype=np.uint32) for first, sets in blocks.select("first", "sets").rows()]
    records = np.concatenate(ranges)
    owner_bits = max(len(records) - 1, 0).bit_length()
    total = sum(map(hash_count, blocks["hashes"]))
    piece_bits = max(LOW_BITS + owner_bits - 64, (total // _MOST_NUMBERS).bit_length())
    for piece in range(1 << piece_bits):
        hashes, lengths, owners = _repeated(_ordered(blocks, total, owner_bits, piece_bits, piece), owner_bits)
        hashes |= np.uint64((part << piece_bits | piece) << (LOW_BITS - piece_bits))
        columns: tuple[NDArray[Any], ...] = (hashes, lengths, records[owners])
        lists = (pl.Series(name, column).implode() for name, column in zip(list(POSTED)[1:], columns, strict=True))
        yield pl.DataFrame([pl.Series("key", [part << KEY_BITS | piece], dtype=pl.UInt64), *lists], schema=POSTED)


def _ordered(blocks: pl.DataFrame, total: int, owner_bits: int, piece_bits: int, piece: int) -> U64:
    """Each hash of a piece and the place of its holder, as one number, in order.

    Owners fill the lower bits, the bits of a hash that its piece does not tell the others.
    """
    numbers, end, owner = np.empty(total, np.uint64), 0, 0
    bits = np.uint64(owner_bits)
    of_piece = np.uint64(LOW_BITS - piece_bits)
    for sets, packed_counts, hashes in blocks.select("sets", "counts", "hashes").iter_rows():
        some = numbers[end : end + hash_count(hashes)]
        unpacked(hashes, some)
        owners = np.repeat(np.arange(owner, owner + sets, dtype=np.uint64), counts_in(packed_counts, sets))
        owner += sets
        if piece_bits:
            chosen = np.flatnonzero(some >> of_piece == piece)
            some[: len(chosen)], owners = some[chosen], owners[chosen]
            some = some[: len(chosen)]
            some &= (np.uint64(1) << of_piece) - np.uint64(1)
        some <<= bits
        some |= owners
        end += len(some)
    numbers = numbers[:end]
    numbers.sort()
    return numbers


def _repeated(numbers: U64, owner_bits: int) -> tuple[U64, U32, I64]:
    """The hashes with more than one holder: their bits, how many hold each, and the places of those."""
    of_owner = np.uint64((1 << owner_bits) - 1)
    first = np.ones(len(numbers) + 1, np.bool_)
    np.greater(numbers[1:] ^ numbers[:-1], of_owner, out=first[1:-1])
    repeated = ~(first[:-1] & first[1:])
    numbers, first = numbers[repeated], first[:-1][repeated]
    starts = np.flatnonzero(first)
    lengths = np.diff(np.append(starts, len(numbers))).astype(np.uint32)
    owners = (numbers & of_owner).astype(np.int64)
    return numbers[starts] >> np.uint64(owner_bits), lengths, owners
