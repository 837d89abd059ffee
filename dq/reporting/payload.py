"""The data block: everything of the corpus that the page shows, in columns, and how it is packed.

Columns and dictionaries because a hundred thousand findings as objects are four times as long and slower to read.
"""

import base64
import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

import orjson
import polars as pl

from dq.reporting import clusters, datelines
from dq.reporting.numbers import MAX_WORDS
from dq.reporting.overview import source_rows
from dq.reporting.pages import pages
from dq.reporting.selection import Selection
from dq.reporting.subjects import LETTERS, TITLES
from dq.reporting.texts import MAX_EXCERPT
from dq.vocabulary import Confidence, Family, Field, FixSafety, Severity, State

if TYPE_CHECKING:
    from dq.runs import Audit

LEVEL: Final = 4
"""Of compression: the usual level, 6, is 4 % smaller and takes more than twice as long."""

_AS_JSON: Final = orjson.OPT_SORT_KEYS | orjson.OPT_SERIALIZE_NUMPY

MAX_FIX: Final = 20_000
"""Code points of a title, a fix or the evidence of a finding."""

MAX_REJECTED: Final = 1_000
MAX_RAW: Final = 300


def pack(content: Mapping[str, Any]) -> str:
    """Returns base64 of zlib of JSON: letters, digits, `+`, `/` and `=` alone, so that no tag can stand in it.

    Written column by column: as Python's lists and as text, all of a large report would be held at once otherwise.
    """
    deflate = zlib.compressobj(LEVEL)
    packed = b"".join(map(deflate.compress, _as_json(content))) + deflate.flush()
    return base64.b64encode(packed).decode("ascii")


def _as_json(value: Any) -> Iterator[bytes]:
    """The pieces of a value as JSON, the keys of objects sorted; objects that hold columns or objects have several."""
    if not isinstance(value, Mapping) or not any(isinstance(held, Mapping | pl.Series) for held in value.values()):
        yield orjson.dumps(value, default=_plain, option=_AS_JSON)
        return
    before = b"{"
    for key, held in sorted(value.items()):
        yield before + orjson.dumps(key) + b":"
        yield from _as_json(held)
        before = b","
    yield b"}"


def _plain(value: Any) -> Any:
    """What JSON has no type of its own for: columns, and tuples with names."""
    if not isinstance(value, pl.Series):
        return tuple(value)
    return value.to_numpy() if value.dtype.is_numeric() and not value.has_nulls() else value.to_list()


def content(
    audit: "Audit", chosen: Selection, fills: Sequence[str], site: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Returns what the data block holds: everything but the texts.

    Args:
        audit: the audit.
        chosen: the findings and records that are embedded.
        fills: what the script writes into the holes of the markup, by number.
        site: what a page of a site knows of the others; None for a report of one file.
    """
    return {
        "about": about(audit),
        "articles": _articles(chosen.articles),
        "checks": pages(audit),
        "clusters": clusters.clusters(chosen),
        "datelines": datelines.by_source(audit.kept("articles")),
        "families": [{"id": f.value, "letter": LETTERS[f], "title": TITLES[f]} for f in Family],
        "fills": list(fills),
        "findings": findings_columns(chosen, audit),
        "levels": {
            "confidence": list(Confidence),
            "field": list(Field),
            "fix_safety": list(FixSafety),
            "severity": list(Severity),
            "state": list(State),
        },
        "rejected": _rejected(audit.rejected),
        "site": site,
        "sources": source_rows(audit.metrics),
        "totals": {"findings": audit.kept("findings").height, "flagged": chosen.flagged},
    }


def about(audit: "Audit") -> dict[str, Any]:
    """Returns what the page says of the run: names and versions, nothing of when, where and how long."""
    known = audit.about
    return {
        "corpus": corpus_name(known.get("corpus", "")),
        "files": [PurePosixPath(item["file"]).name for item in known.get("files", [])][:MAX_REJECTED],
        "mapping": {PurePosixPath(file).name: fields for file, fields in known.get("mapping", {}).items()},
        "notes": list(known.get("notes", [])),
    }


def corpus_name(given: str) -> str:
    """Returns the corpus by the last parts of its paths: where it lies on somebody's disk is nobody's business."""
    return ", ".join(PurePosixPath(part).name or part for part in given.split(", "))


def without_common_folder(files: Sequence[str]) -> list[str]:
    """Returns paths without the folders they all lie in."""
    levels = zip(*(PurePosixPath(file).parent.parts for file in files), strict=False)
    shared = sum(1 for _ in takewhile(lambda folders: len(set(folders)) == 1, levels))
    return ["/".join(PurePosixPath(file).parts[shared:]) for file in files]


def _articles(articles: pl.DataFrame) -> dict[str, Any]:
    columns: dict[str, Any] = {name: _cut(articles[name]) for name in ("record_id", "url", "section", "language")}
    columns["title"] = _cut(articles["title"], MAX_FIX)
    columns["published_at"] = articles["published_at"].dt.strftime("%Y-%m-%d %H:%M")
    for name in ("source", "origin_file", "main_script", "dateline_style"):
        columns[name] = _dictionary(_cut(articles[name]))
    columns["origin_file"]["words"] = without_common_folder(columns["origin_file"]["words"].to_list())
    for name in ("origin_row", "characters", "lines", "dateline_start", "dateline_end"):
        columns[name] = articles[name]
    for name in ("dateline_place", "dateline_date", "dateline_agency"):
        columns[name] = _cut(articles[name])
    for name in ("share_repeated", "share_chrome", "share_other_script", "nearest_jaccard"):
        columns[name] = articles[name].round(4)
    return columns


def findings_columns(chosen: Selection, audit: "Audit") -> dict[str, Any]:
    """Returns the findings in columns, words as their places in dictionaries."""
    findings = chosen.findings
    codes = pl.Series(sorted({*audit.about.get("checks", []), *findings["code"].unique()}), dtype=pl.String)
    words = ("severity", "confidence", "state", "field", "fix_safety")
    columns: dict[str, Any] = {name: findings[name].to_physical() for name in words}
    for name in ("article", "related", "start", "line", "related_start", "related_end"):
        columns[name] = findings[name]
    evidence = findings["evidence"]
    no_evidence = (evidence == "{}") | (evidence.str.len_chars() > MAX_FIX)
    return columns | {
        "codes": codes,
        "check": _places(findings["code"], codes),
        "id": findings["finding_id"],
        "length": findings["end"] - findings["start"],
        "group": _dictionary(findings["group_id"])["places"],
        "message": _dictionary(_cut(findings["message"])),
        "fix": _cut(findings["fix"], MAX_FIX),
        "evidence": _dictionary(evidence.set(no_evidence, None)),
        "excerpt": _excerpts(chosen),
    }


def _excerpts(chosen: Selection) -> pl.Series:
    """The excerpts of findings in texts that the run did not keep: those of others are taken from their texts."""
    known = (pl.col("field") == Field.TITLE) | pl.col("article").is_in(chosen.texts["article"].implode())
    return chosen.findings.select(
        pl.when(~known & (pl.col("end") > pl.col("start"))).then(pl.col("excerpt").str.slice(0, MAX_EXCERPT))
    )["excerpt"]


def _rejected(rejected: pl.DataFrame) -> list[list[Any]]:
    rows = rejected.sort("origin_file", "origin_row").head(MAX_REJECTED)
    names = dict(zip(rows["origin_file"], without_common_folder(rows["origin_file"].to_list()), strict=True))
    return [
        [names[file], row, offset, reason, raw[:MAX_RAW].decode("utf-8", "backslashreplace"), len(raw), bool(rest_lost)]
        for file, row, offset, reason, raw, rest_lost in rows.select(
            "origin_file", "origin_row", "byte_offset", "reason", "raw", "rest_lost"
        ).iter_rows()
    ]


def _dictionary(values: pl.Series) -> dict[str, Any]:
    """A column as its different values, sorted, and a place among them for each row."""
    words = values.drop_nulls().unique().sort()
    return {"words": words, "places": _places(values, words)}


def _cut(texts: pl.Series, most: int = MAX_WORDS) -> pl.Series:
    """Texts as long as a page shows them; a cut one says so at its end."""
    long = (texts.str.len_chars() > most).fill_null(value=False)
    return texts.zip_with(~long, texts.str.slice(0, most) + "…") if long.any() else texts


def _places(values: pl.Series, words: pl.Series) -> pl.Series:
    places = pl.DataFrame({"word": words, "place": pl.int_range(words.len(), dtype=pl.UInt32, eager=True)})
    return values.to_frame("word").join(places, on="word", how="left", maintain_order="left")["place"]
