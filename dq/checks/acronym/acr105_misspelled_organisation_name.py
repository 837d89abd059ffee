"""Misspelled organisation names beside the right acronym

## What it finds
A mistyped word in the name of an organisation that stands with its acronym: "the Organiaation of Petroleum Exporting
Countries (OPEC)".

## Why it matters
The name is the long key of the same entity: with a slip in it, the article is missing from every search for the name,
and its acronym seems to stand for two bodies.

## How it decides
The lexicon's name for this very acronym, or a name that at least three times as many sentences of the corpus give
beside it, differs in exactly one word, by one slip (two in words of eight letters and more), and the written name
stands in at most two sentences. Endings are inflection, British and American spellings and accents are style, and a
different first letter makes another word.

Measured by reading: 3 findings in 15,730 records of newswire and 1 in 9,400 of other newspapers and web pages, all
right.

## Options
None.

## Known limits
Names that never stand beside their acronym are not compared, nor a slip in the last two letters of a word.

## References
None.
"""

from collections.abc import Iterator

from dq.check import Article, Found
from dq.measures.acronyms import check_of_doubt, organisations_of, reading
from dq.surveys.acronyms import ACRONYMS
from dq.vocabulary import FixSafety


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each misspelt word of an organisation's name."""
    for word in article.share(reading).misspelt:
        yield Found(
            word.span,
            f"“{word.written}” in “{word.name}” ({word.form}) should be “{word.meant}”",
            {
                "acronym": word.form,
                "meant": word.meant,
                "name": word.name,
                "organisations": organisations_of(word.form, article.known(ACRONYMS)),
            },
            fix=word.meant,
            fix_safety=FixSafety.UNSAFE,
        )


check = check_of_doubt("ACR105", "misspelled-organisation-name", locate)
