"""One acronym for two names in a source

## What it finds
An acronym that a source introduces for one organisation, and in this record for another: "International Tin Council
(ITC)" where the source otherwise writes ITC for the International Trade Commission.

## Why it matters
Wherever the source writes the acronym alone, nobody can say which of the two is meant; a name that is merely wrong
("International Development Agency (IDA)" for the Association) shows here as well.

## How it decides
Names beside acronyms are counted source by source, a sentence once however many records carry it. The two names each
have a word that resembles none of the other, so that plurals, inflection and slips make no second name. Records with
the less frequent name are reported, as information: both uses may be right in themselves. A record that introduces both
is shared-acronym's.

## Options
None.

## Known limits
Two names of one body, an old and a new one or those of two languages, look like two bodies. Records without a source
are not compared.

## References
None.
"""

from collections.abc import Iterator

from dq.check import Article, Found
from dq.measures.acronyms import check_of_doubt, reading
from dq.surveys.acronyms import ACRONYMS
from dq.text.acronyms.spelling import are_two_names
from dq.vocabulary import Confidence


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each acronym beside a name where the source gives it to another name more often."""
    lore, named = article.known(ACRONYMS), article.share(reading).named
    here = {(one.form, one.key) for one in named}
    for one in named:
        counts = lore.sources.names.get((article.source or "", one.form), {})
        mine = (counts.get(one.key, 0), one.key)
        others = [
            (count, key)
            for key, count in counts.items()
            if (count, key) > mine
            and (one.form, key) not in here
            and are_two_names(one.words, lore.name_of(key).split())
        ]
        if others:
            _, other = max(others)
            yield Found(
                one.span,
                f"“{one.form}” is “{one.name}” here and “{lore.name_of(other)}” elsewhere in this source",
                {"acronym": one.form, "sentences": {lore.name_of(key): count for key, count in counts.items()}},
            )


check = check_of_doubt("ACR204", "source-shared-acronym", locate, confidence=Confidence.MEDIUM, fix=None)
