"""Which texts may hold a dateline, told by an expression, so that Python never reads the others.

Tried and given up: counting the small words before the dash. It takes four times as long and lets as many texts
through, since prose, too, has dashes and brackets after two or three words of a line.
"""

from typing import Final

import polars as pl

from dq.text.datelines.reading import PAGE_HEAD, PAGE_LINES

_MAY_OPEN: Final = (
    r"[\s\x1c-\x1f)/.\d\]][-–—―]|[-–—―_][\s\x1c-\x1f]|\p{L}--"  # a dash; Python takes four controls for white space
    r"|[)/] ?[.:]"  # (PTI): and /TASS/.
    r"|^\P{L}*\S+(?:[^\S\n]+\S+){0,7}?[.:] "  # Berlin. and ROMA, 2 marzo.
    r"|^\P{L}*\p{Lu}[\p{Lu}'’.-]{2,}[ /,.]"  # PRAHA, and CITY, 30 May PRIME
    r"|^\P{L}*\p{Lu}\S+ (?:\S+ )?(?:Reuters|AFP|AP|Interfax|REGNUM) |\d :"
    r"|\d{4}-\d\d?-\d\d?|月|【|=|GMT|UTC"
)

_MAY_STAND_BELOW: Final = r"[)0-9] ?[-–—]"

_BRACKET: Final = 80
"""Code points within which brackets may hold an agency with no dash after it: (CNN)Rescuers said ..."""


def may_hold_dateline(text: pl.Expr) -> pl.Expr:
    """Returns whether a text can hold a dateline; selects too much and never too little."""
    head = text.str.head(PAGE_HEAD)
    page = pl.when(head.str.count_matches("\n", literal=True) >= PAGE_LINES).then(text)
    bracket = text.str.head(_BRACKET).str.contains(r"[(\[/（［]")
    return head.str.contains(_MAY_OPEN) | bracket | page.str.contains(_MAY_STAND_BELOW).fill_null(value=False)
