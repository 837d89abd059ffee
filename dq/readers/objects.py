"""The bytes of objects in a store, found by listing and read by ranges. Needs the extra `newsdq[cloud]`.

Polars reads tables of a store by itself, but gives no bytes out; `obstore` is the same Rust library (object_store)
under both, so that the same environment variables lead to the same store.
"""

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from importlib import import_module
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from dq.errors import InputError

SCHEMES: Final = ("s3://", "gs://", "gcs://", "az://", "azure://", "abfs://", "abfss://", "hf://")

BUFFER: Final = 4 * 2**20
"""How many bytes one request brings."""

_HUGGING_FACE: Final = re.compile(r"(?P<repository>hf://[^/]+/[^/]+/[^/@]+)(@(?P<revision>[^/]+))?/(?P<key>.*)")
_WILD: Final = re.compile(r"[*?]")
_UNKNOWN: Final = 0
"""Stands for the moment of a change that a listing does not tell."""


class Object(NamedTuple):
    """An object: its address, its length in bytes, and when it was last changed, in nanoseconds."""

    address: str
    size: int
    changed: int


class _Place(NamedTuple):
    """A store, what its addresses begin with, and the key of an object or the begin of several in it."""

    store: Any
    home: str
    key: str


def is_pattern(address: str) -> bool:
    """Whether an address stands for several objects."""
    return address.endswith("/") or _WILD.search(address) is not None


def find_objects(pattern: str) -> list[Object]:
    """Returns the objects whose addresses match a pattern, in the order of their names.

    Args:
        pattern: an address; `*` and `?` stand for any part of a name, `**` for any folders, a `/` at the end for all
            that a folder holds.

    Raises:
        InputError: the store does not give out what it holds, or obstore is not installed.
    """
    whole = pattern + "**" if pattern.endswith("/") else pattern
    with _in_words(pattern):
        if not is_pattern(pattern):
            return [status_of(pattern)]
        literal = _WILD.split(whole, maxsplit=1)[0]
        folder = literal[: literal.rindex("/") + 1]
        listed = _listed_by_hub(folder) if folder.startswith("hf://") else _listed(folder)
        return sorted(found for found in listed if _translated(whole).fullmatch(found.address))


def status_of(address: str) -> Object:
    """Returns what the store says of an object now.

    Raises:
        InputError: it is not there, or the store does not give it out.
    """
    with _in_words(address):
        place = _place(address)
        return _object(address, place.store.head(place.key))


@contextmanager
def open_object(address: str) -> Iterator["Reader"]:
    """Opens an object for reading, a few megabytes a request.

    Raises:
        InputError: it is not there, or the store does not give it out.
    """
    with _in_words(address):
        place = _place(address)
        yield Reader(_obstore().open_reader(place.store, place.key, buffer_size=BUFFER))


class Reader:
    """An object opened for reading."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def read(self, size: int) -> bytes:
        """Returns up to `size` bytes, fewer only at the end; one request may bring less than that."""
        pieces = []
        while size > 0 and (piece := bytes(self._file.read(size))):
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)


def _listed(folder: str) -> Iterator[Object]:
    place = _place(folder)
    for page in place.store.list(place.key or None):
        for meta in page:
            yield _object(f"{place.home}{meta['path']}", meta)


def _listed_by_hub(folder: str) -> Iterator[Object]:
    """What the Hugging Face Hub says a repository holds; a page at a time, each naming the next."""
    from urllib.request import Request, urlopen  # loads TLS

    repository, revision, key = _in_hub(folder)
    root = f"{_hub()}/api/{repository.removeprefix('hf://')}/tree/{quote(revision, safe='')}"
    page: str | None = f"{root}/{quote(key.rstrip('/'))}?recursive=true"
    at = f"@{revision}" if "@" in folder else ""
    while page:
        with urlopen(Request(page, headers=_bearing(os.environ.get("HF_TOKEN"))), timeout=60) as answer:  # noqa: S310 - the hub's address
            for entry in json.load(answer):
                if entry["type"] == "file":
                    yield Object(f"{repository}{at}/{entry['path']}", entry["size"], _UNKNOWN)
            following = re.search(r'<([^>]+)>; rel="next"', answer.headers.get("Link") or "")
        page = following[1] if following else None


def _object(address: str, meta: Any) -> Object:
    return Object(address, meta["size"], int(meta["last_modified"].timestamp() * 10**9))


def _place(address: str) -> _Place:
    _obstore()
    if address.startswith("hf://"):
        repository, revision, key = _in_hub(address)
        root = f"{_hub()}/{repository.removeprefix('hf://')}/resolve/{quote(revision, safe='')}"
        return _Place(_store(root, os.environ.get("HF_TOKEN")), f"{repository}/", key)
    scheme, _, rest = address.partition("://")
    bucket, _, key = rest.partition("/")
    return _Place(_store(f"{'gs' if scheme == 'gcs' else scheme}://{bucket}"), f"{scheme}://{bucket}/", key)


def _in_hub(address: str) -> tuple[str, str, str]:
    match = _HUGGING_FACE.fullmatch(address)
    if match is None:
        raise InputError(
            f"{address}: not an address in the Hugging Face Hub",
            help="such as hf://datasets/OWNER/NAME/folder/*.jsonl, with @REVISION after the name if need be",
        )
    return match["repository"], match["revision"] or "main", match["key"]


def _hub() -> str:
    return os.environ.get("HF_ENDPOINT", "https://huggingface.co").rstrip("/")


def _bearing(token: str | None) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"} if token else {}


@lru_cache(maxsize=8)
def _store(root: str, token: str | None = None) -> Any:
    """A store, once for all its objects, so that its connections are used again."""
    stores = import_module("obstore.store")
    if root.startswith("http"):
        options = {"allow_http": root.startswith("http://"), "default_headers": _bearing(token)}
        return stores.HTTPStore(root, client_options=options)
    return stores.from_url(root)


def _obstore() -> Any:
    try:
        return import_module("obstore")
    except ModuleNotFoundError as error:
        raise InputError(
            "object stores need the extra `cloud` for all but Parquet and Arrow, which is not installed",
            help="pip install 'newsdq[cloud]'",
        ) from error


@contextmanager
def _in_words(address: str) -> Iterator[None]:
    """Makes errors of the store, of which the first line is for people, errors of the input."""
    try:
        yield
    except InputError:
        raise
    except Exception as error:
        if not isinstance(error, OSError) and not type(error).__module__.startswith("obstore"):
            raise
        raise not_given_out(address, error) from error


def not_given_out(address: str, error: Exception) -> InputError:
    """Returns the error to raise when a store does not give an object out."""
    reason = str(error).partition("\n")[0].rstrip(". :")
    return InputError(
        f"{address}: the object store does not give it out: {reason}",
        help="are the address and the credentials right? see docs/input.md",
    )


def _translated(pattern: str) -> re.Pattern[str]:
    parts = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    pieces = re.split(r"(\*\*/|\*\*|\*|\?)", pattern)
    return re.compile("".join(parts.get(piece, re.escape(piece)) for piece in pieces), re.DOTALL)
