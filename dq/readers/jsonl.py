"""JSON Lines: one JSON object a line."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

import polars as pl

from dq.readers.base import ORIGIN_ROW, Input, RawBatch, Rejection, Settings
from dq.readers.decoding import DAMAGED, Decoded, Decoder, declared_encoding
from dq.readers.fields import list_separator
from dq.readers.lines import Block, read_blocks
from dq.schemas import ENCODING, PROVENANCE, RAW, UNDECODABLE_AT

_LONE: Final = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
"""Half of a surrogate pair as a JSON escape; an escaped backslash before it makes a false alarm, never a miss."""

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Line(NamedTuple):
    """One line that is a JSON object.

    Attributes:
        row: its number.
        record: the object.
        data: the line in UTF-8, as Polars can read it.
        decoded: how it was decoded.
        at: the offset into the file of its first byte that is not UTF-8.
    """

    row: int
    record: dict[str, Any]
    data: bytes
    decoded: Decoded
    at: int | None


def read_jsonl(item: Input, settings: Settings) -> Iterator[RawBatch]:
    """Yields the file block by block; a block Polars cannot parse as a whole is read line by line.

    The fast way is taken only when every line gave one row, so that row numbers are line numbers.
    """
    declared = declared_encoding(settings.encoding)
    decoder = Decoder(declared)
    for block in read_blocks(item, settings):
        yield (None if declared else _read_fast(block)) or _read_lines(block, decoder)


def _read_fast(block: Block) -> RawBatch | None:
    if not block.data or block.rejected or block.encoding or _may_hold_lone_surrogates(block.data):
        return None
    ends = block.data.count(b"\n") if block.ends is None else block.ends
    lines = ends + (not block.data.endswith(b"\n"))
    frame = parse(block.data)
    if frame is None or frame.height != lines or _lists_became_text(frame):
        return None
    numbers = pl.int_range(block.row, block.row + lines, dtype=pl.UInt32, eager=True)
    return RawBatch(frame.with_columns(numbers.alias(ORIGIN_ROW)), position=block.position)


def parse(data: bytes) -> pl.DataFrame | None:
    """Returns JSON lines as a frame with the types Polars sees in all of them; None when it cannot."""
    try:
        return pl.read_ndjson(data, infer_schema_length=None)
    except (pl.exceptions.PolarsError, ValueError, pl.exceptions.PanicException):
        return None


def _may_hold_lone_surrogates(data: bytes) -> bool:
    """Polars would make a NUL of one."""
    return b"\\u" in data and (b"\\ud" in data or b"\\uD" in data) and _LONE.search(data) is not None


def _lists_became_text(frame: pl.DataFrame) -> bool:
    """Where some records have a string and others a list, Polars writes the lists as JSON."""
    strings = [column for column, dtype in frame.schema.items() if dtype == pl.String]
    written = pl.col(strings).str.contains(r'^\[("|null|\]$)')
    return bool(strings) and frame.select(pl.any_horizontal(written.any())).item() is True


def _read_lines(block: Block, decoder: Decoder) -> RawBatch:
    lines: list[Line] = []
    rejected: list[Rejection] = list(block.rejected)
    offset = block.offset
    for row, data in enumerate(block.data.split(b"\n"), block.row):
        if data.strip():
            line = read_object(row, offset, data, decoder, sample=block.data, transcoded=block.encoding)
            if isinstance(line, Line):
                lines.append(line)
            else:
                rejected.append(line)
        offset = None if offset is None else offset + len(data) + 1
    return batch_of(lines, rejected, block.position)


def batch_of(lines: list[Line], rejected: list[Rejection], position: int) -> RawBatch:
    """Returns objects that were read one by one as a batch; one that no column can hold is rejected as well."""
    frame = _frame(_with_joined_lists(lines), rejected)
    return RawBatch(frame, sorted(rejected, key=lambda rejection: rejection.row), position)


def read_object(
    row: int, offset: int | None, data: bytes, decoder: Decoder, *, sample: bytes = b"", transcoded: str | None = None
) -> Line | Rejection:
    """Returns one JSON object, or why its bytes are none.

    Args:
        row: its number in the file.
        offset: where it begins in the file, None when that is not known.
        data: its bytes.
        decoder: of the file.
        sample: the bytes around it, for a guess at their encoding.
        transcoded: what the file was transcoded from before.
    """
    decoded = decoder.decode(data, sample)
    try:
        record, as_is = load_object(decoded.text)
    except json.JSONDecodeError as error:
        at = None if offset is None else offset + _bytes_before(error.pos, decoded)
        return Rejection(row, at, f"not valid JSON: {in_words(error)}", data, error.pos + 1)
    except ValueError as error:
        return Rejection(row, offset, str(error), data, 1)
    at = None if offset is None or decoded.at is None else offset + decoded.at
    if transcoded:
        decoded, at = Decoded(decoded.text, transcoded), 0
    clean = storable(record)
    if clean is not record:
        decoded = decoded._replace(raw=decoded.raw or decoded.text)
        as_is = False
    one_line = as_is and "\n" not in decoded.text
    return Line(row, clean, decoded.text.encode() if one_line else _dumped(clean), decoded, at)


def load_object(text: str) -> tuple[dict[str, Any], bool]:
    """Returns a JSON object, and whether the text is strict JSON: control characters in strings are let pass.

    Raises:
        JSONDecodeError: the text is not JSON.
        ValueError: it is JSON and no object, or no column can hold it.
    """
    strict = True
    try:
        try:
            record = _STRICT.decode(text)
        except json.JSONDecodeError as error:
            if not error.msg.startswith("Invalid control character"):
                raise
            record, strict = _LENIENT.decode(text), False
    except RecursionError:
        raise ValueError("not valid JSON: nested too deeply") from None
    if not isinstance(record, dict):
        kinds = {list: "an array", str: "a string", bool: "true or false", type(None): "null"}
        raise ValueError(f"{kinds.get(type(record), 'a number')}, not a JSON object")  # noqa: TRY004 - the data's fault
    return record, strict


def _bytes_before(position: int, decoded: Decoded) -> int:
    """How many bytes of a line stand before a character."""
    if decoded.encoding == DAMAGED:
        return 0
    return len(decoded.text[:position].encode(decoded.encoding or "utf-8"))


def in_words(error: json.JSONDecodeError) -> str:
    """Returns what is wrong with a JSON text as a person would say it."""
    if error.msg.startswith("Unterminated string"):
        return "the string that begins here is never closed"
    if error.pos >= len(error.doc.rstrip("\r\n")):
        return "it ends in the middle of the record"
    return error.msg[0].lower() + error.msg[1:]


def _first_of_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Of a name that stands twice the first value counts, as it does for Polars."""
    record: dict[str, Any] = {}
    for name, value in pairs:
        record.setdefault(name, value)
    return record


def _no_constant(name: str) -> None:
    raise ValueError(f"not valid JSON: {name} is no number of JSON")


_STRICT: Final = json.JSONDecoder(object_pairs_hook=_first_of_each, parse_constant=_no_constant)
_LENIENT: Final = json.JSONDecoder(object_pairs_hook=_first_of_each, parse_constant=_no_constant, strict=False)


def storable(value: Any) -> Any:
    """Returns a JSON value without lone surrogates, which no Polars string can hold: each becomes U+FFFD.

    A value that has none comes back as the same object.
    """
    if isinstance(value, str):
        if value.isascii() or not _SURROGATE.search(value):
            return value
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        items = [storable(item) for item in value]
        return value if all(map(_is, items, value)) else items
    if isinstance(value, dict):
        clean = {storable(name): storable(item) for name, item in value.items()}
        same = all(map(_is, clean, value)) and all(map(_is, clean.values(), value.values()))
        return value if same and len(clean) == len(value) else clean
    return value


def _is(one: Any, other: Any) -> bool:
    return one is other


def _dumped(record: dict[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=False).encode()


def _with_joined_lists(lines: list[Line]) -> list[Line]:
    """Where a name has a string in some lines and a list of strings in others, the lists become text too."""
    lists = {name for line in lines for name, value in line.record.items() if _is_list_of_strings(value)}
    mixed = {name for line in lines for name in lists if isinstance(line.record.get(name), str)}
    if not mixed:
        return lines
    return [line._replace(data=_dumped(_joined(line.record, mixed))) for line in lines]


def _joined(record: dict[str, Any], names: set[str]) -> dict[str, Any]:
    return {
        name: list_separator(name).join(item for item in value if item is not None)
        if name in names and _is_list_of_strings(value)
        else value
        for name, value in record.items()
    }


def _is_list_of_strings(value: Any) -> bool:
    return isinstance(value, list) and all(item is None or isinstance(item, str) for item in value)


def _frame(lines: list[Line], rejected: list[Rejection]) -> pl.DataFrame:
    """The lines as one frame; a line that Polars refuses on its own is rejected."""
    frames = list(_parsed(lines, rejected))
    if not frames:
        return pl.DataFrame(schema={ORIGIN_ROW: pl.UInt32})
    return frames[0] if len(frames) == 1 else pl.concat(frames, how="diagonal_relaxed")


def _parsed(lines: list[Line], rejected: list[Rejection]) -> Iterable[pl.DataFrame]:
    if not lines:
        return
    frame = parse(b"\n".join(line.data for line in lines))
    if frame is not None and frame.height == len(lines):
        yield frame.with_columns(_provenance(lines))
    elif len(lines) == 1:
        reason = "nested too deeply, or a number beyond what a column can hold"
        rejected.append(Rejection(lines[0].row, lines[0].at, reason, lines[0].data, 1))
    else:
        middle = len(lines) // 2
        yield from _parsed(lines[:middle], rejected)
        yield from _parsed(lines[middle:], rejected)


def _provenance(lines: list[Line]) -> list[pl.Series]:
    return [
        pl.Series(ORIGIN_ROW, [line.row for line in lines], dtype=pl.UInt32),
        pl.Series(ENCODING, [line.decoded.encoding for line in lines], dtype=PROVENANCE[ENCODING]),
        pl.Series(UNDECODABLE_AT, [line.at for line in lines], dtype=PROVENANCE[UNDECODABLE_AT]),
        pl.Series(RAW, [line.decoded.raw for line in lines], dtype=PROVENANCE[RAW]),
    ]
