"""Two acronyms for one name in a record

## What it finds
One organisation that a record introduces twice under different acronyms: "European Union (EU)" and further down
"European Union (UE)".

## Why it matters
The reader, and every counting machine, sees two bodies where there is one. Usually a quotation was translated and its
acronym was not.

## How it decides
Both acronyms stand beside the same name, neither is a slip of the other (that is a misspelling, reported as such), and
each spells the name, or the lexicon knows the name. The later one is reported, with the first as related.

## Options
None.

## Known limits
An article about the two acronyms of one body is right to give both.

## References
None.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dq.check import Article, Found
from dq.measures.acronyms import check_of_doubt, reading
from dq.vocabulary import Confidence

if TYPE_CHECKING:
    from dq.text.acronyms.reading import Named


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each acronym that stands beside a name which another one stood beside before."""
    first: dict[str, Named] = {}
    for named in article.share(reading).named:
        before = first.setdefault(named.key, named)
        if before.form != named.form:
            yield Found(
                named.span,
                f"“{named.name}” is “{named.form}” here and “{before.form}” before",
                {"name": named.name, "acronyms": [before.form, named.form]},
                related_id=article.record_id,
                related_span=before.span,
            )


check = check_of_doubt("ACR201", "rival-acronyms", locate, confidence=Confidence.MEDIUM, fix=None)
