"""Paths to inputs: which files are read, in which format, and under what name."""

import os
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from glob import has_magic, iglob
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import unquote

from dq.errors import InputError
from dq.readers.base import Input
from dq.readers.formats import ENDINGS, GROUPED, Format, format_of
from dq.readers.names import display_name
from dq.readers.remote import find_remote, is_remote
from dq.readers.stdin import STDIN, read_stdin

_NOT_DATA: Final = {"dataset_info.json", "dataset_dict.json", "state.json"}
"""What `datasets` writes beside its Arrow files."""

FIX_LOG: Final = ".fixes.parquet"
DROPPED: Final = ".dropped.parquet"
"""How the names end of what lies beside files that were fixed: the log, and the copies that were dropped."""

_BESIDE: Final = (FIX_LOG, DROPPED)

_NO_VALUE: Final = "__HIVE_DEFAULT_PARTITION__"


class Discovery(NamedTuple):
    """What paths lead to.

    Attributes:
        inputs: each once, in the order of their names.
        notes: what was passed over and why, such as a link back to a folder.
    """

    inputs: tuple[Input, ...]
    notes: tuple[str, ...] = ()


def find_inputs(paths: Iterable[str | Path]) -> Discovery:
    """Returns the inputs under the given files, folders, globs, addresses of object stores, and `-`.

    Raises:
        InputError: a path does not exist, may not be read, has no known format, or leads to nothing.
    """
    notes: list[str] = []
    files: dict[Path, Path] = {}
    others: list[Input] = []
    for given in paths:
        if str(given) == STDIN:
            others.append(read_stdin())
        elif is_remote(str(given)):
            others.extend(find_remote(str(given)))
        else:
            for file in _permitted(Path(given), notes):
                files.setdefault(file.resolve(), file)
    inputs = sorted([*_inputs(files.values()), *others], key=lambda item: (item.name, item.format))
    return Discovery(tuple(inputs), tuple(notes))


def _permitted(given: Path, notes: list[str]) -> Iterator[Path]:
    """The files under a path; one behind a closed folder cannot even be looked for."""
    try:
        yield from _files(given, notes)
    except PermissionError as error:
        raise InputError(
            f"{display_name(Path(error.filename or given))}: no permission to read it",
            help="allow it, or name the files to read one by one",
        ) from error


def _files(given: Path, notes: list[str]) -> Iterator[Path]:
    if given.is_dir():
        yield from _files_in(given, notes, set())
    elif given.is_file():
        if format_of(given.name) is None:
            raise InputError(
                f"{display_name(given)}: no reader for {given.suffix or 'a file without an ending'}",
                help=f"known: {' '.join(ENDINGS)}, each also with .gz, .zst, .bz2 or .xz",
            )
        yield given
    elif given.is_symlink():
        raise InputError(
            f"{display_name(given)}: a link to {given.readlink()}, which is not there", help="mend or remove the link"
        )
    elif has_magic(str(given)):
        matches = [Path(match) for match in sorted(iglob(str(given), recursive=True))]  # noqa: PTH207 - Path.glob takes no absolute pattern
        for match in matches:
            if match.is_dir() or (format_of(match.name) and not match.name.endswith(_BESIDE)):
                yield from _files(match, notes)
        if not matches:
            raise InputError(f"{given.as_posix()}: nothing matches", help=_near(given))
    else:
        raise InputError(f"{display_name(given)}: no such file or folder", help=_near(given))


def _near(given: Path) -> str | None:
    """The nearest names there are."""
    home = next(parent for parent in (given.parent, *given.parent.parents, Path()) if parent.is_dir())
    try:
        names = sorted(path.name for path in home.iterdir() if not path.name.startswith("."))
    except OSError:
        return None
    near = get_close_matches(given.name, names, 3)
    if near:
        return f"did you mean {' or '.join((home / name).as_posix() for name in near)}?"
    return f"in {home.as_posix()} there is: {', '.join(names[:8])}" if names else None


def _files_in(folder: Path, notes: list[str], above: set[tuple[int, int]]) -> Iterator[Path]:
    """The readable files of a folder and those below, in the order of names; links are followed, but never in a circle.

    Names that begin with a dot or an underscore are passed over, as they are wherever tables are kept in folders.
    """
    status = folder.stat()
    here = (status.st_dev, status.st_ino)
    if here in above and status.st_ino:
        notes.append(f"{display_name(folder)} leads back to a folder it lies in, and was not entered again")
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except PermissionError as error:
        raise InputError(
            f"{display_name(folder)}: no permission to list this folder",
            help="allow it, or name the files to read one by one",
        ) from error
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith((".", "_")) or entry.name in _NOT_DATA or entry.name.endswith(_BESIDE):
            continue
        if path.is_dir():
            yield from _files_in(path, notes, above | {here})
        elif format_of(entry.name):
            if not path.exists():
                raise InputError(
                    f"{display_name(path)}: a link to {path.readlink()}, which is not there",
                    help="mend or remove the link",
                )
            yield path


def _inputs(files: Iterable[Path]) -> Iterator[Input]:
    groups: dict[tuple[Path, Format], list[Path]] = {}
    for file in files:
        kind = format_of(file.name)
        if kind is None:
            continue
        if kind.name in GROUPED:
            groups.setdefault((file.parent, kind), []).append(file)
        else:
            status = _status(file)
            yield Input(file, display_name(file), *kind, status.st_size, _partition(file), changed=status.st_mtime_ns)
    for (folder, kind), members in groups.items():
        size = sum(_status(member).st_size for member in members)
        ordered: Sequence[Path] = sorted(members)
        yield Input(folder, display_name(folder), *kind, size, _partition(folder), tuple(ordered))


def _status(file: Path) -> os.stat_result:
    try:
        return file.stat()
    except OSError as error:
        raise InputError(
            f"{display_name(file)}: cannot be read: {error.strerror}", help="is it still there?"
        ) from error


def _partition(path: Path) -> dict[str, str | None]:
    """The columns that folders named `column=value` stand for."""
    pairs = (part.partition("=") for part in Path(display_name(path)).parts if "=" in part.lstrip("="))
    return {name: None if value == _NO_VALUE else unquote(value) for name, _, value in pairs}
