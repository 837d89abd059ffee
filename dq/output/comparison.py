"""What an update did, as text, Markdown, JSON and HTML."""

import json
from collections.abc import Callable, Iterator
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple, TextIO

import polars as pl

from dq.changes import RECORD_CHANGES
from dq.output.escape import code_span, printable
from dq.output.terminal import Screen, cut, pad

if TYPE_CHECKING:
    from dq.changes import Changes

MOST: Final = 20
"""How many rows a table shows; the JSON has all."""


class Table(NamedTuple):
    """A part of a comparison: a title, column heads and rows of text; the first column is left-aligned."""

    title: str
    heads: tuple[str, ...]
    rows: list[tuple[str, ...]]


def tables(changes: "Changes") -> Iterator[Table]:
    """Yields the comparison as tables: records, findings by check and by source, shares that moved, new findings."""
    yield Table("Records", tuple(changes.records), [tuple(f"{count:,}" for count in changes.records.values())])
    if changes.articles.height:
        counts = changes.records_by_source()
        rows = [(row[0] or "(no source)", *(f"{n:,}" for n in row[1:])) for row in counts.head(MOST).iter_rows()]
        yield Table(_title("Records by source", counts), ("source", *RECORD_CHANGES), rows)
    for title, columns in (("Findings by check", ("code", "name")), ("Findings by source", ("source",))):
        counts = changes.by(*columns)
        if counts.height:
            rows = [
                (" ".join(map(str, row[: len(columns)])) or "(no source)", *(f"{n:,}" for n in row[len(columns) :]))
                for row in counts.head(MOST).iter_rows()
            ]
            yield Table(_title(title, counts), (" ".join(columns), "new", "gone", "same"), rows)
    moved = changes.metrics.filter("moved")
    if moved.height:
        heads = ("source and check", "before", "after", "95 % interval")
        yield Table(_title("Shares that moved", moved), heads, _shares(moved))
    fresh = changes.findings.filter(pl.col("change") == "new")
    if fresh.height:
        rows = [
            (f"{row['record_id']} {row['line']}:{row['column']}", row["code"], row["message"])
            for row in fresh.head(MOST).iter_rows(named=True)
        ]
        yield Table(_title("New findings", fresh), ("record", "check", "finding"), rows)
    if changes.not_compared:
        rows = [(code,) for code in changes.not_compared]
        yield Table("Checks that ran in one of the runs only", ("check",), rows)


def _title(title: str, of: pl.DataFrame) -> str:
    """A title that says when only the first rows are shown."""
    return title if of.height <= MOST else f"{title} (the first {MOST} of {of.height:,}; all of them: -f json)"


def _shares(moved: pl.DataFrame) -> list[tuple[str, ...]]:
    return [
        (
            f"{row['source'] or '(no source)'} {row['of']}",
            f"{100 * row['before']:.1f} % of {row['records_before']:,}",
            f"{100 * row['after']:.1f} % of {row['records_after']:,}",
            f"{100 * row['low']:+.1f} to {100 * row['high']:+.1f}",
        )
        for row in moved.head(MOST).iter_rows(named=True)
    ]


def write_text(changes: "Changes", stream: TextIO) -> None:
    """Writes the tables for a terminal."""
    screen = Screen(stream)
    for title, heads, rows in tables(changes):
        screen.line(f"\n{screen.paint(printable(title), 'bold')}")
        shown = [tuple(printable(cell) for cell in row) for row in rows]
        widths = [min(44, max(map(len, column))) for column in zip(heads, *shown, strict=True)]
        for row in (heads, *shown):
            cells = [pad(cell, size) for cell, size in zip(row, widths, strict=True)]
            screen.line(cut("  " + "  ".join(cells), screen.width))


def write_markdown(changes: "Changes", stream: TextIO) -> None:
    """Writes the tables for a comment; all text of the corpus stands in code spans."""
    stream.write("## dq compare\n")
    for title, heads, rows in tables(changes):
        stream.write(f"\n### {title}\n\n| {' | '.join(heads)} |\n|{'---|' * len(heads)}\n")
        stream.writelines(f"| {' | '.join(code_span(cell) for cell in row)} |\n" for row in rows)


def write_json(changes: "Changes", stream: TextIO) -> None:
    """Writes everything: the counts, every record that is not as it was, every finding new or gone, every share."""
    differing = changes.findings.filter(pl.col("change") != "same")
    whole = {
        "format": 1,
        "records": dict(changes.records),
        "articles": changes.articles.to_dicts(),
        "checks": changes.by("code", "name").to_dicts(),
        "sources": changes.by("source").to_dicts(),
        "metrics": changes.metrics.to_dicts(),
        "findings": differing.to_dicts(),
        "not_compared": list(changes.not_compared),
    }
    json.dump(whole, stream, ensure_ascii=False, indent=1)
    stream.write("\n")


def write_html(changes: "Changes", stream: TextIO) -> None:
    """Writes one page without script or anything to load; all text of the corpus is escaped."""
    stream.write(_PAGE_HEAD)
    for title, heads, rows in tables(changes):
        stream.write(f"<h2>{escape(title)}</h2>\n<table>\n<tr>{''.join(f'<th>{escape(head)}' for head in heads)}\n")
        stream.writelines(f"<tr>{''.join(f'<td>{escape(printable(cell))}' for cell in row)}\n" for row in rows)
        stream.write("</table>\n")


FORMATS: Final[dict[str, Callable[["Changes", TextIO], None]]] = {
    "text": write_text,
    "markdown": write_markdown,
    "json": write_json,
    "html": write_html,
}

_PAGE_HEAD: Final = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>dq compare</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse } td, th { text-align: left; padding: .2rem .8rem; border-bottom: 1px solid #ccc }
td { unicode-bidi: isolate; overflow-wrap: anywhere }
</style>
<h1>dq compare</h1>
"""
