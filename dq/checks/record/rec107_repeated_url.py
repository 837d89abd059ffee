"""Repeated address: several records come from one page

## What it finds
Records whose address another record of the corpus has too. The one with the least identifier counts as the first, the
others are found and point to it.

## Why it matters
One page was fetched twice, or an update stands beside the article it replaces. Both are in every count and every
split, and a model sees the article twice.

## How it decides
Scheme, `www.`, fragment, slash at the end and the parameters that only track a reader (`utm_source` and its kin,
`fbclid`, `gclid`) make no difference; everything else does.

## Options
None.

## Known limits
A live page that is kept in several states on purpose is found. Addresses that differ in a parameter of the site's own
are different, even where they lead to one page.

## References
RFC 3986, section 6, Normalization and Comparison.
"""

import polars as pl

from dq.check import Check, Examined
from dq.vocabulary import Confidence, Severity


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns the records of a page but the first, each related to it."""
    pages = (
        examined.columns("row", "record_id", "url")
        .with_columns(page=_page(pl.col("url")))
        .filter(pl.col("page").is_duplicated() & (pl.col("page") != ""))
        .sort("page", "record_id", "url", "row")
    )
    first = pl.col("row").first().over("page")
    return (
        pages.with_columns(related_row=first, of=pl.col("record_id").first().over("page"))
        .filter(pl.col("row") != pl.col("related_row"))
        .select(
            "row",
            "related_row",
            message=pl.format('The address is that of record "{}": {}', "of", "url"),
            evidence=pl.struct("url").struct.json_encode(),
        )
    )


def _page(url: pl.Expr) -> pl.Expr:
    return (
        url.str.strip_chars()
        .str.replace(r"^(?i:https?://)?(?i:www\.)?", "")
        .str.replace(r"#.*$", "")
        .str.replace_all(r"([?&])(?:utm_[a-z]+|fbclid|gclid)=[^&]*", "${1}")
        .str.replace_all(r"&{2,}", "&")
        .str.replace(r"\?&", "?")
        .str.replace(r"[?&/]+$", "")
    )


check = Check(
    code="REC107",
    name="repeated-url",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
)
