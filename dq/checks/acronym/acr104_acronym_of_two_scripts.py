"""Acronyms with a look-alike letter of another script

## What it finds
An acronym in which a letter of another script stands for one that looks the same: the Cyrillic letter Te in a Latin
acronym, a Latin A in a Cyrillic one. Also an acronym wholly in letters of another script than its line: “HTB” in Latin
letters in a Russian sentence, where “НТВ” is meant.

## Why it matters
The reader sees nothing and the machine sees an unknown word: search, counts and linking all miss it.

## How it decides
No acronym mixes scripts, so a mixed one is always wrong. It is put into the script in which every letter of it exists;
where both would do, into that of the text. In lines in capitals, only acronyms of the lexicon are reported. An acronym
wholly of another script than its line must look, letter by letter, like one that the lexicon knows in the line's
script, and be none as it stands; registries do not count for either.

The finding says which organisation was meant, where the lexicon knows it. The encoding finding at the same place,
mixed-script-word or look-alike-word, says which characters they are; each names the other under `related` in its
evidence, for they are one defect.

Measured on passages of news in about 40 languages, damaged and sound (2,836): 10 findings in text that nobody damaged,
all right.

## Options
None.

## Known limits
Acronyms of two letters wholly in the wrong script are not found: too many are acronyms in both.

## References
Unicode Technical Standard 39, Unicode Security Mechanisms, confusable characters.
"""

from collections.abc import Iterator
from dataclasses import replace

from dq.check import Article, Found
from dq.measures.acronyms import check_of_doubt, organisations_of, reading
from dq.surveys.acronyms import ACRONYMS
from dq.text.acronyms.letters import script_of
from dq.vocabulary import FixSafety


def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
    """Yields each acronym of two scripts, or of the wrong one."""
    for form in article.share(reading).mixed:
        foreign = [written for written, meant in zip(form.written, form.meant, strict=True) if written != meant]
        lore = article.known(ACRONYMS)
        script = script_of(foreign[0]).title()
        has = f"{script} letters that look like those" if form.whole else f"a {script} letter that looks like one"
        yield Found(
            form.span,
            f"“{form.written}” has {has} of “{form.meant}”",
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


check = replace(
    check_of_doubt("ACR104", "acronym-of-two-scripts", locate, fix=FixSafety.SAFE), same_as=("ENC201", "ENC202")
)
