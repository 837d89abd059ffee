"""Object stores: the inputs at s3://, gs://, az:// and hf:// addresses.

Tables are read by Polars where they are, everything else by its bytes; nothing is copied to this machine.
"""

from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.errors import InputError
from dq.readers.base import Input
from dq.readers.formats import ENDINGS, GROUPED, Format, format_of
from dq.readers.objects import SCHEMES, Object, find_objects, is_pattern, not_given_out

_TABLES: Final = {"parquet", "ipc"}


def is_remote(path: str) -> bool:
    """Whether a path is an address in an object store."""
    return path.startswith(SCHEMES)


def find_remote(address: str) -> Iterator[Input]:
    """Yields what an address stands for: one object, those that match a glob, or (with a `/` at its end) a folder.

    Raises:
        InputError: the address has no known format, nothing is there, or the store does not give it out.
    """
    kind = format_of(address)
    if kind is not None and kind.name in _TABLES:
        yield from _tables(address, kind)
        return
    if kind is None and not is_pattern(address):
        raise InputError(
            f"{address}: no reader for this in an object store",
            help="name objects by their ending, with * if there are several (s3://bucket/folder/*.parquet), "
            "or a folder with all it holds (s3://bucket/folder/)",
        )
    found = [item for item in find_objects(address) if format_of(item.address) and not _is_hidden(item, address)]
    if not found:
        raise InputError(f"{address}: nothing matches", help=f"known endings: {' '.join(ENDINGS)}")
    yield from _inputs(found)


def _inputs(found: list[Object]) -> Iterator[Input]:
    groups: dict[tuple[str, Format], list[Object]] = {}
    for item in found:
        kind = format_of(item.address)
        if kind is None:
            continue
        if kind.name in GROUPED:
            groups.setdefault((item.address.rpartition("/")[0], kind), []).append(item)
        else:
            yield Input(item.address, item.address, *kind, item.size, changed=item.changed or None)
    for (folder, kind), members in groups.items():
        size = sum(member.size for member in members)
        yield Input(folder, folder, *kind, size, members=tuple(member.address for member in members))


def _is_hidden(item: Object, address: str) -> bool:
    """Names that begin with a dot or an underscore are passed over in folders, as they are on disk."""
    below = item.address.removeprefix(address) if address.endswith("/") else ""
    return any(part.startswith((".", "_")) for part in below.split("/"))


def _tables(address: str, kind: Format) -> Iterator[Input]:
    try:
        scan = pl.scan_parquet if kind.name == "parquet" else pl.scan_ipc
        listed = scan(address, include_file_paths="__file").select("__file").unique().collect()
    except (pl.exceptions.PolarsError, OSError) as error:
        raise not_given_out(address, error) from error
    for file in sorted(listed["__file"]):
        yield Input(file, file, *kind)
