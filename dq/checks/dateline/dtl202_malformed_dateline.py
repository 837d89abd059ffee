"""Malformed datelines: a dateline typed wrong, with the part named

## What it finds
Datelines whose place, date or separators were typed wrong: OKALHOMA CITY, Macrh 31, March 2O (a letter for a digit),
ME}LBOURNE, a comma too many or too few, a month without its day. Each wrong part is one finding, with what should
stand there.

## Why it matters
Datelines are read by machines: a place that is misspelt is not geocoded, a month that is misspelt is no date, and the
record falls out of every selection by place or time.

## How it decides
The parser reads datelines leniently and notes what it had to forgive. A month is misspelt when one slip of the hand (a
letter too many, too few or wrong, or two exchanged) leads to a month of the record's language. A place is misspelt when
no gazetteer has it, or none in the state of the United States that follows, and one slip leads to a place in that very
state, or, where no state is given, to a town of at least 100,000 people. A place that is merely unknown is no finding
of this check. Odd case (MARCH, APril) and odd spacing are information.

Where no dateline can be read, an opening in capitals with a state, a country or a date that lacks the rest is a finding
of low confidence; unless most records of its source open in capitals without a dash, which then is their house style.

## Options
None.

## Known limits
Two slips in one name are too many. In 13,600 datelines of Reuters of 1987, 84 names and dates were typed wrong: 78 are
found, 76 of them with the right correction (a town of another state may be right, and the state wrong). All 96 warnings
were read, and each named a part that is wrong; so did the twelve in 5,800 records of other sources. A hamlet that no
gazetteer has and that is one letter away from a town of its state would be reported; the confidence of misspelt places
is medium. House styles without a comma before the date are left alone when the year follows.

## References
Damerau (1964), A technique for computer detection and correction of spelling errors: four in five are a single slip.
"""

from collections.abc import Iterator
from typing import Final

import polars as pl

from dq.check import Article, Check, Found
from dq.measures.dateline_rows import NOTES, remains_of
from dq.measures.datelines import DATELINES, read_dateline, read_flaws
from dq.surveys.undashed_openings import UNDASHED_OPENINGS
from dq.text.datelines import Dateline, Flaw, FlawKind, Part
from dq.vocabulary import Confidence, FixSafety, Severity, Span

MILD: Final = frozenset({FlawKind.CASE, FlawKind.SPACING})
GUESSED: Final = frozenset(
    {(Part.PLACE, FlawKind.MISSPELT), (Part.PLACE, FlawKind.STRAY), (Part.AGENCY, FlawKind.MISSING)}
)

_SAID: Final = {
    FlawKind.MISSPELT: "is misspelt",
    FlawKind.STRAY: "holds a stray character",
    FlawKind.LETTER: "has a letter for a digit",
    FlawKind.CASE: "is in odd case",
    FlawKind.MIXED_SCRIPT: "mixes scripts",
}


def screen(text: pl.Expr) -> pl.Expr:
    """What the measure noted; the text itself is not read again."""
    return pl.col(NOTES).str.contains("suspect|remains") & text.is_not_null()


def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each wrong part of the dateline."""
    dateline = article.share(read_dateline)
    if dateline is None:
        yield from _remains(text, article)
        return
    for flaw in article.share(read_flaws):
        guessed = (flaw.part, flaw.kind) in GUESSED
        evidence = {
            "part": flaw.part,
            "flaw": flaw.kind,
            "dateline": text[dateline.start : dateline.end],
            "correction": _corrected(text, dateline, flaw),
        }
        safety = FixSafety.UNSAFE if guessed else FixSafety.SAFE
        yield Found(
            Span(flaw.start, flaw.end),
            _message(text, flaw, state=any(place.start == flaw.end for place in dateline.places[1:])),
            evidence,
            fix=flaw.fix,
            fix_safety=None if flaw.fix is None else safety,
            severity=Severity.INFO if flaw.kind in MILD else None,
            confidence=Confidence.MEDIUM if guessed else None,
        )


def _remains(text: str, article: Article) -> Iterator[Found]:
    """A dateline that is broken beyond reading, in a text that has no other."""
    if article.row[NOTES] != "remains":
        return
    house_style = article.source in article.known(UNDASHED_OPENINGS)
    remains = remains_of(text, article.language)
    if remains and not (house_style and "dash" in remains.lacks):
        written = " ".join(text[remains.start : remains.end].split())
        yield Found(
            Span(remains.start, remains.end),
            f"The dateline “{written}” has no {remains.lacks.replace(' and ', ' and no ')}",
            {
                "part": Part.DATE if "date" in remains.lacks else Part.SEPARATOR,
                "flaw": FlawKind.MISSING,
                "dateline": written,
            },
            confidence=Confidence.LOW,
        )


def _message(text: str, flaw: Flaw, *, state: bool) -> str:
    written = text[flaw.start : flaw.end]
    if flaw.part is Part.SEPARATOR:
        if flaw.kind is FlawKind.MISSING:
            return f"No comma between {'town and state' if state else 'place and date'} of the dateline"
        spacing = "Odd spacing" if flaw.kind is FlawKind.SPACING else "Wrong separator"
        return f"{spacing} “{written}” in the dateline"
    if flaw.part is Part.AGENCY and flaw.kind is FlawKind.MISSING:
        return f"The dateline's brackets “{written}” name no agency"
    if flaw.kind is FlawKind.MISSING:
        return f"The dateline's date “{written}” has no day"
    right = f", “{flaw.fix}” is meant" if flaw.fix and flaw.kind is not FlawKind.CASE else ""
    return f"The dateline's {flaw.part} “{written}” {_SAID[flaw.kind]}{right}"


def _corrected(text: str, dateline: Dateline, flaw: Flaw) -> str | None:
    if flaw.fix is None:
        return None
    return text[dateline.start : flaw.start] + flaw.fix + text[flaw.end : dateline.end]


check = Check(
    code="DTL202",
    name="malformed-dateline",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    since="0.1",
    screen=screen,
    locate=locate,
    measures=(DATELINES,),
    surveys=(UNDASHED_OPENINGS,),
    fix=FixSafety.UNSAFE,
)
