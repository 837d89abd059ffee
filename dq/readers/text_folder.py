"""Text files: one article a file, named by its stem; its source is the folder it lies in."""

from collections.abc import Iterator
from pathlib import Path

import polars as pl

from dq.readers.base import ORIGIN_ROW, RawBatch, Rejection


def read_texts(path: Path, batch_bytes: int) -> Iterator[RawBatch]:
    """Yields the `.txt` files of a folder (not of its subfolders), or one such file, in the order of their names."""
    files = [path] if path.is_file() else sorted(p for p in path.glob("*.txt") if p.is_file())
    ids: list[str] = []
    texts: list[str] = []
    numbers: list[int] = []
    rejected: list[Rejection] = []
    size = 0
    for number, file in enumerate(files, 1):
        raw = file.read_bytes()
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            rejected.append(Rejection(number, error.start, f"{file.name}: not UTF-8", raw))
            continue
        ids.append(file.stem)
        texts.append(text)
        numbers.append(number)
        size += len(raw)
        if size >= batch_bytes:
            yield _batch(path, ids, texts, numbers, rejected)
            ids, texts, numbers, rejected, size = [], [], [], [], 0
    if ids or rejected:
        yield _batch(path, ids, texts, numbers, rejected)


def _batch(path: Path, ids: list[str], texts: list[str], numbers: list[int], rejected: list[Rejection]) -> RawBatch:
    home = path if path.is_dir() else path.parent
    frame = pl.DataFrame(
        {"id": ids, "text": texts, "source": [home.resolve().name] * len(ids), ORIGIN_ROW: numbers},
        schema={"id": pl.String, "text": pl.String, "source": pl.String, ORIGIN_ROW: pl.UInt32},
    )
    return RawBatch(frame, rejected)
