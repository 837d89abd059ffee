"""The passes over a corpus: one that is small enough is read in the first of them and held for the others."""

from collections.abc import Collection, Iterator
from typing import Final

from dq.corpus import Corpus, RecordBatch

ROOM: Final = 2**30
"""Bytes of records that are held: about a million articles, whose audit would take a thirtieth longer otherwise."""

SHARE: Final = 8
"""Where memory is bounded, an eighth of it may hold records."""


class Passes:
    """Goes through a corpus as often as it is asked to.

    Args:
        corpus: where the records are.
        memory: bytes the run may take; None for no bound.
    """

    def __init__(self, corpus: Corpus, memory: int | None) -> None:
        self._corpus = corpus
        self._room = ROOM if memory is None else min(ROOM, memory // SHARE)
        self._held: list[tuple[RecordBatch, int]] | None = None

    def batches(self, only: Collection[str] | None = None) -> Iterator[RecordBatch]:
        """Yields every record once, in the order of files and rows.

        Args:
            only: the record fields that are wanted, None for all; the others may be null.
        """
        position = self._corpus.position
        if self._held is not None:
            for batch, position.done in self._held:
                yield batch
            return
        reading: list[tuple[RecordBatch, int]] | None = [] if only is None else None
        size = 0
        for batch in self._corpus.batches(only):
            size += int(batch.records.estimated_size())
            if size > self._room:
                reading = None
            if reading is not None:
                reading.append((batch, position.done))
            yield batch
        self._held = reading

    def forget(self) -> None:
        """Gives up what is held; the next pass reads again."""
        self._held = None
