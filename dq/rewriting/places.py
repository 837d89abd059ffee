"""Where the copy of a corpus goes, and how it gets there: each file at once, the log beside it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import polars as pl

from dq.corpus import Corpus
from dq.errors import InputError, UsageError
from dq.rewriting import rewriter_of
from dq.rewriting.patch import write_patch
from dq.rewriting.staged import files_in

_LINES: Final = {"jsonl", "json", "csv", "tsv", "text"}
"""Formats that a patch can be made of, where they are not compressed."""


class Places:
    """Where each file of a corpus is copied to.

    Args:
        corpus: of files on this machine.
        out: a file (for a corpus of one file) or a folder; None for none.
        in_place: whether the files themselves are written over.
        patch: a file for the changes as a unified diff.

    Raises:
        UsageError: a format cannot be written back, or the copy would overwrite the corpus or lie in it.
    """

    def __init__(self, corpus: Corpus, out: Path | None, *, in_place: bool, patch: Path | None) -> None:
        for item in corpus.inputs:
            rewriter_of(item)
            if patch is not None and (item.format not in _LINES or item.compression):
                raise UsageError(
                    f"{item.name}: a patch is made of lines, and this is {item.compression or item.format}",
                    help="look at the edits with --diff, or write the copy: --out PATH",
                )
        if in_place and out is not None:
            raise UsageError("either a copy or in place, not both", help="leave --out or --in-place away")
        self._in_place = in_place
        self._patch = patch
        self._files = files_in(corpus)
        files = list(self._files.values())
        given = Path(corpus.name)
        root = given if given.exists() else Path(os.path.commonpath([file.parent for file in files]))
        self._out = root if in_place else out
        if in_place:
            targets = {file: file.resolve() for file in files}
        else:
            targets = _targets(files, root, out) if out is not None else {}
        self._targets = {name: targets[file] for name, file in self._files.items() if file in targets}

    def staging(self) -> Path | None:
        """Returns the folder to work in: on the disk the copy will be on, so that there is room for it."""
        if self._out is None:
            return None
        home = self._out.resolve().parent
        with _writing(home):
            home.mkdir(parents=True, exist_ok=True)
        return home

    def write(self, fixed: Corpus) -> None:
        """Puts every file into its place; in place, those without edits are left alone.

        Args:
            fixed: the corpus of the edited files, of which some may be gone.
        """
        files = files_in(fixed)
        if self._patch is not None:
            with _at_once(self._patch) as draft, draft.open("wb") as out:
                for name, file in self._files.items():
                    write_patch(name, file, files.get(name), out)
        for name, target in self._targets.items():
            if name not in files:
                target.unlink(missing_ok=True)
            elif not self._in_place or files[name] != self._files[name]:
                with _at_once(target) as draft:
                    shutil.copyfile(files[name], draft)
                    shutil.copymode(self._files[name], draft)

    def write_beside(self, frame: pl.DataFrame, ending: str) -> Path | None:
        """Writes a table beside the output, and returns where it is; in place, one that is there is added to."""
        if self._out is None:
            return None
        place = self._out.resolve()
        place = place.with_name(f"{place.name}{ending}")
        if self._in_place and place.exists():
            frame = pl.concat([pl.read_parquet(place), frame], how="diagonal_relaxed")
        with _at_once(place) as draft:
            frame.write_parquet(draft, compression="zstd")
        return place


def _targets(files: list[Path], root: Path, out: Path) -> dict[Path, Path]:
    if root.is_file() and not out.is_dir():
        targets = {files[0]: out}
    elif out.is_file():
        raise UsageError(f"{out} is a file, and the corpus is a folder", help="name a folder: --out DIR")
    else:
        home = root if root.is_dir() else root.parent
        targets = {file: out / file.relative_to(home) for file in files}
    own = {file.resolve() for file in files}
    for target in targets.values():
        if target.resolve() in own:
            raise UsageError(f"{target} is the corpus itself", help="write elsewhere, or say so: --in-place")
        if root.is_dir() and target.resolve().is_relative_to(root.resolve()):
            raise UsageError(f"{out} lies in the corpus, and would be read as part of it", help="write elsewhere")
    return targets


@contextmanager
def _at_once(target: Path) -> Iterator[Path]:
    """Gives a draft to write, which takes the place of a file when it is whole: a reader sees the old or the new."""
    draft = target.with_name(f".{target.name}.part")
    with _writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield draft
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)


@contextmanager
def _writing(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise InputError(
            f"{place}: cannot be written: {error.strerror or error}", help="is there room, and may you?"
        ) from error
