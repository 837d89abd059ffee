"""Acronyms with a look-alike letter of another script

## What it finds
An acronym in which a letter of another script stands for one that looks the same: the Cyrillic letter Te in a Latin
acronym, a Latin A in a Cyrillic one.

## Why it matters
The reader sees nothing and the machine sees an unknown word: search, counts and linking all miss it.

## How it decides
No acronym mixes scripts, so a mixed one is always wrong. It is put into the script in which every letter of it exists;
where both would do, into that of the text. The finding says which organisation was meant, where the lexicon knows it;
the same place is reported as an encoding finding, which says which character it is.

## Options
None.

## Known limits
An acronym written wholly in look-alike letters of the other script is not mixed, and not found here.

## References
Unicode Technical Standard 39, Unicode Security Mechanisms, confusable characters.
"""

from collections.abc import Iterator

from dq.check import Article, Found
from dq.measures.acronyms import check_of_doubt, organisations_of, reading
from dq.surveys.acronyms import ACRONYMS
from dq.text.acronyms.letters import script_of
from dq.vocabulary import FixSafety


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each acronym of two scripts."""
    for form in article.share(reading).mixed:
        foreign = [written for written, meant in zip(form.written, form.meant, strict=True) if written != meant]
        lore = article.known(ACRONYMS)
        yield Found(
            form.span,
            f"“{form.written}” has a {script_of(foreign[0]).title()} letter that looks like one of “{form.meant}”",
            {
                "meant": form.meant,
                "edit": "a look-alike letter",
                "letters": [f"U+{ord(letter):04X}" for letter in foreign],
                "organisations": organisations_of(form.meant, lore),
                "uses of meant": lore.uses(form.meant),
            },
            fix=form.meant,
            fix_safety=FixSafety.SAFE,
        )


check = check_of_doubt("ACR104", "acronym-of-two-scripts", locate, fix=FixSafety.SAFE)
