"""Credits: whose picture it is, as a caption says at its end."""

import re
from collections.abc import Sequence
from typing import Final

import polars as pl

_LABEL: Final = (
    r"photos?|photographs?|photo credit|fotos?|fotografía|bild|image|image credit|picture|credit|illustration"
    r"|фото|zdjęcie|fotó|kuva|kép|ảnh|写真|사진"
)
_AT_THE_END: Final = re.compile(
    rf"(?:(?:^|[.!?)\]|–—-]\s*|\(\s?)|\s(?=Photo|Foto|Фото|写真|사진))"
    rf"(?:(?i:{_LABEL})\s?[:：=/]\s?|(?i:photo|photograph|image|picture|illustration)\sby\s)"
    r"(?P<value>(?![a-zß-ÿа-яё])[^\s.:：;!?()][^:：;!?()]{1,60}?)[)\]]?$"
)
_SEPARATOR: Final = re.compile("[:：=/]| by ")
"""One of these stands between a label and a name."""

_LONGEST: Final = 400
"""A line longer than this is no caption, in code points."""

LITERALS: Final = (
    "hoto:", "hotos:", "oto:", "otos:", "ild:", "mage:", "redit:", "icture:", "llustration:", "hoto/", "oto/",
    "hoto by", "hotograph by", "mage by", "icture by", "llustration by", "Фото:", "фото:", "uva:", "写真：", "사진=",
)  # fmt: skip
"""One of these stands in nearly every line with a credit at its end."""


def credits_at_the_end(lines: Sequence[str]) -> dict[int, str]:
    """Returns whom lines name as captions do, as `credit_at_the_end` has it, by the number of the line."""
    column = pl.DataFrame({"line": lines}, {"line": pl.String})
    likely = column.select(pl.col("line").str.contains_any(pl.Series(LITERALS).implode())).to_series()
    found = ((at, credit_at_the_end(lines[at])) for at in likely.arg_true().to_list())
    return {at: credit for at, credit in found if credit is not None}


def credit_at_the_end(line: str) -> str | None:
    """Returns whom a caption names at its end, such as `Anna Novak` of `The old hall. Photo: Anna Novak`."""
    if len(line) > _LONGEST or not _SEPARATOR.search(line) or not any(part in line for part in LITERALS):
        return None
    found = _AT_THE_END.search(line)
    return found["value"].strip() if found else None
