"""Lines of a text: where they are, how they begin and how they end."""

import re
from typing import Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

_SPACE: Final = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
"""White space, as Python strips it."""

_BULLETS: Final = frozenset("•·●▪■◆►▶»›‣*+–—-")
_A_BULLET: Final = r"(?:[•·●▪■◆►▶»›‣*+–—-][ \t\xa0]+|[•●▪■◆►▶‣][ \t\xa0]*)"
_BULLET: Final = re.compile(_A_BULLET)
_ENDING: Final = r"(?:^|[.!?。！？؟۔।॥…‥])[\"'”’»«“›)\]）」』】*]*$"
_WIDE: Final = re.compile(r"[ᄀ-ᇿ⺀-꓏가-힣豈-﫿︰-﹏＀-｠]")


def lines_of(texts: pl.Series) -> pl.DataFrame:
    """Returns the lines of some texts that are not blank, one text after the other; lines end at U+000A alone.

    Returns:
        A row a line: the number of its text (`record`), the line as it is (`raw`) and without the white space around it
        (`text`), whether it stands right below another (`below`), and where it is in its text, from the first to the
        last visible character, in code points (`start`, `end`).
    """
    raw, text, record = pl.col("raw"), pl.col("text"), pl.col("record")
    texts = texts.fill_null("")
    sizes = texts.str.len_chars() + 1
    split = pl.DataFrame(
        {
            "record": pl.int_range(len(texts), dtype=pl.UInt32, eager=True),
            "before": sizes.cum_sum() - sizes,
            "raw": texts.str.split("\n"),
        }
    ).explode("raw", empty_as_null=True, keep_nulls=True)
    size = raw.str.len_chars() + 1
    visible = raw.str.strip_chars_start(_SPACE)
    return (
        split.with_columns(text=visible.str.strip_chars_end(_SPACE))
        .with_columns(
            below=(text.shift(1) != "") & (record == record.shift(1)),
            start=size.cum_sum() - pl.col("before") - visible.str.len_chars() - 1,
        )
        .filter(text != "")
        .select("record", "raw", "text", pl.col("below").fill_null(value=False), "start")
        .with_columns(end=pl.col("start") + text.str.len_chars())
    )


def without_bullet(line: str) -> str:
    """Returns a line without the bullet or dash it begins with, if any; a line that is only a bullet stays.

    Args:
        line: without the white space around it, and not blank.
    """
    if line[0] not in _BULLETS:
        return line
    match = _BULLET.match(line)
    return line[match.end() :] or line if match else line


def without_bullets(line: pl.Expr) -> pl.Expr:
    """Returns lines as `without_bullet` does."""
    rest = line.str.replace(f"^{_A_BULLET}", "")
    return pl.when(rest == "").then(line).otherwise(rest)


def begins_low(line: pl.Expr) -> pl.Expr:
    """Returns whether a line begins with a lower-case letter of ASCII, told by comparing: faster than by a pattern."""
    return line.is_between(pl.lit("a"), pl.lit("{"), closed="left")  # `{` follows `z`


def is_sentence(line: pl.Expr) -> pl.Expr:
    """Returns whether a line ends as a sentence does, closing quotes and brackets left aside (or is nothing else)."""
    return line.str.contains(_ENDING)


def width(line: str) -> int:
    """Returns how wide a line is set, in columns: letters of Chinese, Japanese and Korean count twice."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))


def widths(lines: pl.Series) -> NDArray[np.int64]:
    """Returns how wide lines are, as `width` has it."""
    columns = lines.str.len_chars().to_numpy().astype(np.int64)
    other = np.flatnonzero((lines.str.len_bytes() != lines.str.len_chars()).to_numpy())
    columns[other] = [width(line) for line in lines.gather(other).to_list()]
    return columns


def are_low(lines: pl.Series) -> NDArray[np.bool_]:
    """Returns which lines begin with a lower-case letter, of whatever script."""
    line = pl.col("line")
    begins = pl.DataFrame({"line": lines}).select(low=begins_low(line), other=line >= pl.lit("\x80"))
    low, other = begins["low"].to_numpy(writable=True), begins["other"].arg_true()
    low[other.to_numpy()] = [line[0].islower() for line in lines.gather(other).to_list()]
    return low
