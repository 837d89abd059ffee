"""What is seen in the lines of some texts, each for itself: running text at a glance, other lines closely."""

from dataclasses import dataclass
from itertools import repeat
from typing import Final

import numpy as np
import polars as pl

from dq.text.chrome.looks import RUNNING, Looks, Seen, look
from dq.text.chrome.names import Cues
from dq.text.chrome.own_cues import own_cues
from dq.text.chrome.phrases import Phrases
from dq.text.chrome.wording import Bools, Ints
from dq.text.lines import are_low, begins_low, widths, without_bullets

_BROKEN: Final = 0.25
"""A text of which a larger share of the lines begin in lower case is broken over lines."""

_BROKEN_OFF: Final = 40
"""A line this long may be broken off inside a sentence."""

_ENDS: Final = r'[.!?:")”»]$'


@dataclass(frozen=True, slots=True)
class Sight:
    """Lines of some texts, one text after the other, with what was seen in each alone.

    Attributes:
        lines: `record`, the number of the text of each; `text` and `words`, the line with and without its bullet.
        looks: of the lines that are no running text, each different one once.
        number: of each line among those, -1 for running text.
        widths: of each line, in columns.
        low: which lines begin with a lower-case letter.
        cues: what speaks for or against each of the different lines being chrome.
    """

    lines: pl.DataFrame
    looks: Looks
    number: Ints
    widths: Ints
    low: Bools
    cues: list[Cues]

    def seen(self, lines: Ints) -> list[Seen]:
        """Returns some lines, each for itself."""
        numbers = self.number[lines]
        running = lines[numbers < 0]
        own = self.lines[running]
        broken = map(
            Seen, own["text"].to_list(), own["words"].to_list(), self.widths[running].tolist(), repeat(RUNNING)
        )
        close = np.unique(numbers[numbers >= 0])
        known = dict(zip(close.tolist(), self.looks.seen(close), strict=True))
        return [known[number] if number >= 0 else next(broken) for number in numbers.tolist()]


def look_at(lines: pl.DataFrame, phrases: Phrases) -> Sight:
    """Returns what is seen in each of some lines; equal ones are looked at once.

    In a text broken over lines, those inside a sentence are running text, and not looked at more closely.

    Args:
        lines: as `lines_of` gives them.
        phrases: those to be found in them.
    """
    seen = lines.select("record", "below", "text", words=without_bullets(pl.col("text")))
    inside = _inside(seen)
    close = np.flatnonzero(~inside)
    numbers: dict[str, int] = {}
    number = np.full(seen.height, -1)
    number[close] = [numbers.setdefault(text, len(numbers)) for text in seen["text"].gather(close).to_list()]
    looks = look(list(numbers), phrases)
    columns = np.append(looks.widths, 0)[number]
    columns[inside] = widths(seen["words"].filter(inside))
    return Sight(
        seen.select("record", "text", "words"),
        looks,
        number,
        columns,
        are_low(seen["words"]),
        own_cues(looks, phrases),
    )


def _inside(lines: pl.DataFrame) -> Bools:
    """Which lines are part of a sentence broken over lines."""
    line = pl.col("words")
    seen = lines.select(
        low=begins_low(line),
        breaks=(line.str.len_chars() >= _BROKEN_OFF) & ~line.str.contains(_ENDS),
    )
    low, breaks = seen["low"].to_numpy(), seen["breaks"].to_numpy()
    record, below = lines["record"].to_numpy(), lines["below"].to_numpy()
    goes_on = breaks & np.append((low & below)[1:], [False])[: len(low)]
    broken = np.bincount(record[low], minlength=1 + int(record.max(initial=0))) > _BROKEN * np.bincount(record)
    inside: Bools = (goes_on | np.append([False], goes_on)[: len(low)]) & broken[record]
    return inside
