"""The files of a corpus while they are edited, pass by pass, in a folder of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeAlias

from dq.corpus import Corpus
from dq.edits import Editor
from dq.readers import Input
from dq.rewriting import Task, rewriter_of
from dq.vocabulary import Field

Rows: TypeAlias = Mapping[str, frozenset[int]]
"""Rows of each file, by what it is called."""

NONE: Final[frozenset[int]] = frozenset()
NO_ROWS: Final[Rows] = MappingProxyType({})


class Staging:
    """A folder for the edited copies of files; of a file that has no edits there is none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._copies = 0

    def rewrite(self, corpus: Corpus, editor: Editor, dropped: Rows = NO_ROWS, /) -> Corpus:
        """Returns the corpus as edited, its files under the names they had; those of the given one stay.

        Args:
            corpus: whose columns are known, because it was read.
            editor: the edits.
            dropped: the rows of each file that are left out; a file of text is left out whole.
        """
        rows = editor.rows()
        inputs: list[Input] = []
        for item in corpus.inputs:
            columns = columns_of(item.name, corpus)
            files: dict[str, Path] = {}
            for name, file in files_of(item).items():
                task = Task(item, name, columns, rows.get(name, NONE), editor, dropped.get(name, NONE))
                path = self._copy(task, file) if task.rows or task.dropped else file
                if path.exists():
                    files[name] = path
            if files:
                inputs.append(_at(item, files))
        return replace(corpus, inputs=tuple(inputs), mappings={}, encodings={})

    def _copy(self, task: Task, file: Path) -> Path:
        self._copies += 1
        target = self._folder / str(self._copies) / file.name
        target.parent.mkdir()
        rewriter_of(task.item)(task, file, target)
        return target


def _at(item: Input, files: Mapping[str, Path]) -> Input:
    """An input whose files are elsewhere, under the names they had."""
    if item.members:
        called = {path: name for name, path in files.items()}
        return replace(item, members=tuple(called), called=lambda place: called[Path(place)])
    (path,) = files.values()
    status = path.stat()
    return replace(item, path=path, size=status.st_size, changed=status.st_mtime_ns)


def files_of(item: Input) -> Mapping[str, Path]:
    """Returns the files of an input by what they are called."""
    if item.members:
        return {item.called(member): Path(member) for member in item.members}
    return {item.name: Path(item.path)}


def files_in(corpus: Corpus) -> Mapping[str, Path]:
    """Returns the files of a corpus by what they are called."""
    return {name: file for item in corpus.inputs for name, file in files_of(item).items()}


def columns_of(name: str, corpus: Corpus) -> Mapping[str, Sequence[str]]:
    """Returns the columns that the fields of a file are read from, as `Task` has them."""
    mapping = corpus.mappings.get(name, {})
    return {field.value: mapping[field].split(" or ") for field in Field if field in mapping}
