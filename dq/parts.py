"""What batches leave, kept in memory as long as there is room, and in files beyond that or when a run is to be resumed.

Frames are kept in the order of their batches. In files they are Arrow IPC, one folder a batch that gets its name when
it is whole, so that what an interrupted run has finished can be told from what it has not.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import polars as pl

from dq.errors import UsageError

PARTITIONS: Final = 16
"""What has a `key` is kept in this many partitions of it, and reduced one after another."""

UNDIVIDED: Final = 2**23
"""Bytes of a stage that are not worth dividing: what a small corpus leaves is reduced at once."""

SHARE: Final = 16
"""A sixteenth of the memory may hold what batches leave; the rest is for batches and for putting the parts together."""

Frames = dict[str, pl.DataFrame]
"""What a batch leaves: frames by name."""

_PARTITION: Final = (pl.col("key") // (2**64 // PARTITIONS)).cast(pl.UInt8).alias("__partition")


@dataclass(frozen=True, slots=True)
class Resources:
    """What of the machine a run may use.

    Attributes:
        jobs: processes that work on batches; 1 is the process itself.
        memory: bytes it is to manage with: what batches leave goes to files, findings and articles are packed; None for
            no bound.
        folder: where such files stand; None for the system's place of temporary files.
        resume: whether finished batches stay there when the run is interrupted, and are taken up by the next one.
    """

    jobs: int = 1
    memory: int | None = None
    folder: Path | None = None
    resume: bool = False


class Parts:
    """The frames of one stage.

    Args:
        folder: makes, when first called, the folder that files go to.
        room: bytes that may be held in memory; None for no bound, 0 to keep every batch in files.
    """

    def __init__(self, folder: Callable[[], Path], room: int | None) -> None:
        self._folder = folder
        self._room = room
        self._held: dict[int, Frames] = {}
        self._bytes = 0
        self._divided = room is not None
        self._filed: list[int] = []

    def add(self, number: int, frames: Frames) -> None:
        """Keeps what batch `number` leaves; batches come in their order."""
        self._bytes += sum(_held_bytes(frame) for frame in frames.values())
        if not self._divided and self._bytes > UNDIVIDED:
            self._held = {held: _partitioned(those) for held, those in self._held.items()}
            self._divided = True
        own = {name: frame.clone() for name, frame in frames.items()}  # their columns are given up one by one
        self._held[number] = _partitioned(own) if self._divided else own
        if self._room is not None and self._bytes > self._room:
            self._file_held()

    def file_rest(self) -> None:
        """Puts what is held into files as well, if anything is there already: what comes next needs the memory."""
        if self._filed:
            self._file_held()

    @property
    def batches(self) -> int:
        """How many batches there are."""
        return len(self._filed) + len(self._held)

    def take_up(self, number: int) -> bool:
        """Returns whether an earlier run has left this batch whole; it is kept as if it had been added."""
        found = self._room == 0 and self._at(number).is_dir()
        if found:
            self._filed.append(number)
        return found

    def whole(self, name: str) -> pl.DataFrame:
        """Returns them in one piece; what of them is in memory is given up, column by column."""
        return pl.DataFrame([self.column(name, column) for column in self.columns(name)])

    def columns(self, name: str) -> list[str]:
        """Returns the names of their columns; none where no batch left any."""
        partition = self._partitions(name)[0]
        files = self._files(partition)
        if files:
            return list(pl.read_ipc_schema(files[0]))
        return next((frames[partition].columns for frames in self._held.values()), [])

    def column(self, name: str, column: str) -> pl.Series:
        """Returns one of their columns in one piece; what of it is in memory is given up.

        One piece, because window functions of Polars 2.1 can panic over what is left of many.
        """
        pieces = []
        for partition in self._partitions(name):
            files = self._files(partition)
            pieces += [pl.scan_ipc(files).select(column).collect().to_series()] if files else []
            pieces += [frames[partition].drop_in_place(column) for frames in self._held.values()]
        return pl.concat(pieces).rechunk()

    def reduced(self, name: str, reduce: Callable[[pl.DataFrame], pl.DataFrame]) -> pl.DataFrame:
        """Returns them reduced, one partition of `key` after another; what of them is in memory is given up."""
        return pl.concat([reduce(self._together(partition)) for partition in self._partitions(name)])

    def _together(self, partition: str) -> pl.DataFrame:
        return pl.concat([*map(pl.read_ipc, self._files(partition)), *self._given_up(partition)], rechunk=True)

    def _files(self, partition: str) -> list[Path]:
        return [self._at(number) / f"{partition}.arrow" for number in sorted(self._filed)]

    def _given_up(self, partition: str) -> list[pl.DataFrame]:
        return [frames.pop(partition) for frames in self._held.values()]

    def _partitions(self, name: str) -> list[str]:
        """The names that frames of a name are kept under."""
        partitions = [_name_of(name, number) for number in range(PARTITIONS)]
        if self._filed:
            return partitions if (self._at(self._filed[0]) / f"{partitions[0]}.arrow").exists() else [name]
        return [name] if any(name in frames for frames in self._held.values()) else partitions

    def _at(self, number: int) -> Path:
        return self._folder() / f"{number:06}"

    def _file_held(self) -> None:
        for held, those in self._held.items():
            self._file(held, those)
        self._held, self._bytes = {}, 0

    def _file(self, number: int, frames: Frames) -> None:
        partial = self._folder() / f"{number:06}.partial"
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        shutil.rmtree(self._at(number), ignore_errors=True)
        for name, frame in frames.items():
            frame.write_ipc(partial / f"{name}.arrow")
        partial.rename(self._at(number))
        self._filed.append(number)


def _held_bytes(frame: pl.DataFrame) -> int:
    """What a frame takes: Polars' estimate leaves out the sixteen bytes that each string has beside its letters."""
    return int(frame.estimated_size()) + 16 * frame.height * frame.dtypes.count(pl.String())


def _partitioned(frames: Frames) -> Frames:
    """The frames, those with a `key` in partitions of it: what is given up together lies together in memory."""
    kept = Frames()
    for name, frame in frames.items():
        if "key" not in frame.columns:
            kept[name] = frame
            continue
        parts = frame.with_columns(_PARTITION).partition_by("__partition", include_key=False, as_dict=True)
        for number in range(PARTITIONS):
            kept[_name_of(name, number)] = parts.get((number,), frame.clear())
    return kept


def _name_of(name: str, partition: int) -> str:
    return f"{name}-{partition:02}"


@contextmanager
def shelves(resources: Resources, fingerprint: str | None) -> Iterator[Callable[[str], Parts]]:
    """Gives, while the block runs, a shelf of parts for each stage by its name.

    Files are gone when the block ends, but for those of a run that is to be resumed and failed.

    Args:
        resources: how much memory, and where files go.
        fingerprint: what tells a run that may take up this one's batches; None for one that cannot be resumed.

    Raises:
        UsageError: the run is to be resumed and cannot, or the folder cannot be written to.
    """
    if resources.resume and fingerprint is None:
        raise UsageError(
            "a corpus in memory or from standard input cannot be resumed", help="write it to a file, or leave --resume"
        )
    made: list[Path] = []

    def home() -> Path:
        if not made:
            made.append(_make(resources, fingerprint))
        return made[0]

    room = 0 if resources.resume else None if resources.memory is None else resources.memory // SHARE
    try:
        yield lambda stage: Parts(lambda: home() / stage, room)
    except BaseException:
        if not resources.resume:
            _remove(made)
        raise
    _remove(made)


def _make(resources: Resources, fingerprint: str | None) -> Path:
    try:
        if resources.folder:
            resources.folder.mkdir(parents=True, exist_ok=True)
        if not resources.resume:
            return Path(tempfile.mkdtemp(prefix="dq-", dir=resources.folder))
        home = (resources.folder or Path(tempfile.gettempdir())) / f"dq-{fingerprint}"
        home.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror}", help="name another folder: --tmp-dir DIR") from error
    return home


def _remove(made: list[Path]) -> None:
    for home in made:
        shutil.rmtree(home, ignore_errors=True)
