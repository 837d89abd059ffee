"""Legacy encoding: a file that is not UTF-8

## What it finds
Records of files that are not in UTF-8, and what they were decoded from. A file in one other encoding is one finding,
about its first such record; in a file where only some records are in another encoding, each of them is one.

## Why it matters
The encoding was guessed. A guess can be wrong, and wrong letters look right to a program. A file that mixes encodings
was put together from parts without a look at their bytes; tools that expect UTF-8 stop at it or lose letters.

## How it decides
Bytes that are not valid UTF-8 are decoded by the encoding the user declared, or the one detected from all such lines of
the file. The message names the encoding and the offset, in bytes into the file, of the first byte that is not UTF-8. A
file counts as mixed when some of its records have characters beyond ASCII in valid UTF-8.

## Options
None.

## Known limits
Encodings that differ in a few letters (Windows-1252 and ISO 8859-1) cannot be told apart by a short text. UTF-16 with
its mark is told without a guess and is found all the same.

## References
RFC 3629, UTF-8; the Encoding Standard of WHATWG.
"""

import polars as pl

from dq.check import Check, Examined
from dq.measures.provenance import DECODING
from dq.vocabulary import Confidence, Severity


def relate(examined: Examined, _options: None) -> pl.DataFrame:
    """Returns the first decoded record of each file, or all of them where the file mixes encodings."""
    decoded = pl.col("decoded_from").is_not_null()
    files = examined.columns(
        "row", "record_id", "origin_file", "decoded_from", "undecodable_at", "beyond_ascii"
    ).filter(decoded.any().over("origin_file"))
    mixed = (~decoded & pl.col("beyond_ascii")).any().over("origin_file")
    return (
        files.with_columns(mixed=mixed)
        .filter(decoded)
        .sort("origin_file", "undecodable_at", "record_id")
        .filter(pl.col("mixed") | (pl.int_range(pl.len()).over("origin_file") == 0))
        .select(
            "row",
            message=pl.format(
                "{} is decoded from {}, not UTF-8, from byte {}",
                pl.when("mixed").then(pl.lit("The record")).otherwise(pl.format('The file "{}"', "origin_file")),
                "decoded_from",
                pl.col("undecodable_at").fill_null(0),
            ),
            evidence=pl.struct(
                file="origin_file", encoding="decoded_from", byte_offset="undecodable_at", mixed="mixed"
            ).struct.json_encode(),
        )
    )


check = Check(
    code="ENC110",
    name="legacy-encoding",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    relate=relate,
    measures=(DECODING,),
)
