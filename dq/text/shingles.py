"""Shingles: the word 5-grams of texts, hashed, many texts at a time.

Texts come as one buffer of UTF-8 bytes with a mask of which bytes belong to words; nothing here decodes or copies a
text. Hashes are the same on every machine and in every version: runs keep them.
"""

from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

import numpy as np
from numpy.typing import NDArray

WORDS_A_GRAM: Final = 5
"""A shingle is this many words in a row; a text with fewer words is one shingle."""

HASH_BITS: Final = 48
"""A shingle's hash is a number of so many bits: of two texts of a thousand words that share nothing, one pair in three
hundred million would seem to share a shingle."""

U64 = NDArray[np.uint64]
I64 = NDArray[np.int64]

_BLOCK: Final = 8
_LONG: Final = 256
_OF_LENGTH: Final = np.array([(1 << 8 * length) - 1 for length in range(_BLOCK + 1)], np.uint64)
"""By how many bytes of a block belong to a range, the bits of these."""

_PRIMES: Final = np.array(
    [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xFF51AFD7ED558CCD], np.uint64
)
"""Odd multipliers with well spread bits, from the finalisers of splitmix64, xxHash and MurmurHash3."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of several texts.

    Attributes:
        starts: the first byte of each word in the buffer.
        ends: the byte after its last.
        offsets: `offsets[i]:offsets[i + 1]` are the words of text `i`.
    """

    starts: I64
    ends: I64
    offsets: I64


@dataclass(frozen=True, slots=True)
class Shingles:
    """The shingles of several texts, in the order of the text and as often as they occur.

    Attributes:
        values: their hashes.
        offsets: `offsets[i]:offsets[i + 1]` are those of text `i`.
    """

    values: U64
    offsets: I64


def words_in(of_word: NDArray[np.bool_], text_starts: I64) -> Words:
    """Returns the words of texts that lie one after another with at least one other byte between two.

    Args:
        of_word: for each byte of the buffer, whether it is part of a word.
        text_starts: where each text begins.
    """
    padded = np.zeros(len(of_word) + 2, dtype=np.bool_)
    padded[1:-1] = of_word
    edges = np.flatnonzero(padded[1:] != padded[:-1])
    starts, ends = edges[0::2], edges[1::2]
    offsets = np.append(np.searchsorted(starts, text_starts), len(starts))
    return Words(starts, ends, offsets)


def shingles_of(buffer: NDArray[np.uint8], words: Words) -> Shingles:
    """Returns the shingles of the texts; a text without any word has none."""
    hashes = np.concatenate([hash_spans(buffer, words.starts, words.ends), np.zeros(WORDS_A_GRAM - 1, np.uint64)])
    counts = np.diff(words.offsets)
    grams = np.where(counts > 0, np.maximum(counts - WORDS_A_GRAM + 1, 1), 0)
    offsets = np.concatenate([[0], np.cumsum(grams)])
    total = hashes[: len(words.starts)] * _PRIMES[0]
    for place, prime in enumerate(_PRIMES[1:], 1):
        total += hashes[place : place + len(total)] * prime
    total ^= np.uint64(WORDS_A_GRAM)
    begins_gram = np.ones(len(total), np.bool_)
    for place in range(1, WORDS_A_GRAM):
        begins_gram[words.offsets[1:][counts > place] - place] = False
    short = np.flatnonzero((counts > 0) & (counts < WORDS_A_GRAM))
    total[words.offsets[short]] = _of_short(hashes, words.offsets[short], counts[short])
    values = mixed(total[begins_gram])
    values >>= np.uint64(64 - HASH_BITS)
    return Shingles(values, offsets)


def _of_short(hashes: U64, firsts: I64, counts: I64) -> U64:
    """The one gram, not yet mixed, of each text that has fewer words than a gram.

    Args:
        hashes: of words.
        firsts: where the words of each text begin.
        counts: how many they are.
    """
    total = counts.astype(np.uint64)
    sums = np.zeros_like(total)
    for place, prime in enumerate(_PRIMES[: WORDS_A_GRAM - 1]):
        sums += np.where(counts > place, hashes[firsts + place] * prime, np.uint64(0))
    return sums ^ total


def hash_spans(buffer: NDArray[np.uint8], starts: I64, ends: I64) -> U64:
    """Returns the hash of each byte range (none is empty); equal bytes have equal hashes wherever they stand."""
    lengths = ends - starts
    eights = eights_of(buffer)
    hashes = mixed((lengths.view(np.uint64) * _PRIMES[0]) ^ _within(eights[starts], lengths))
    places = np.flatnonzero(lengths > _BLOCK)
    for at in range(_BLOCK, min(int(lengths.max(initial=0)), _LONG), _BLOCK):
        left = lengths[places] - at
        hashes[places] = mixed(hashes[places] ^ _within(eights[starts[places] + at], left))
        places = places[left > _BLOCK]
    for place in np.flatnonzero(lengths > _LONG).tolist():
        digest = blake2b(buffer[starts[place] : ends[place]].tobytes(), digest_size=8).digest()
        hashes[place] = int.from_bytes(digest, "little")
    return hashes


def _within(blocks: U64, lengths: I64) -> U64:
    """The blocks without the bytes beyond ranges of so many bytes."""
    blocks &= _OF_LENGTH.take(lengths, mode="clip")
    return blocks


def mixed(values: U64) -> U64:
    """Returns each number with its bits stirred so that every bit depends on every other; a bijection."""
    stirred: U64 = values ^ (values >> np.uint64(32))
    stirred *= _PRIMES[3]
    stirred ^= stirred >> np.uint64(29)
    stirred *= _PRIMES[4]
    stirred ^= stirred >> np.uint64(32)
    return stirred


def eights_of(buffer: NDArray[np.uint8]) -> U64:
    """Returns the eight bytes from each place on as one number, little end first; zeros follow the buffer."""
    padded = np.concatenate([buffer, np.zeros(_BLOCK, np.uint8)])
    return np.ndarray(shape=(len(buffer) + 1,), dtype="<u8", buffer=padded.data, strides=(1,))
