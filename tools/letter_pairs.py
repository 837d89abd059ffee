# /// script
# requires-python = ">=3.11"
# dependencies = ["babel==2.18.0", "django==5.2.19"]
# ///
"""Writes `letter_pairs.toml` and `letter_traces.toml` of `dq/text`: which letters stand side by side in which language.

Counted in text that may be shipped: the translations of Django's messages (BSD-3-Clause) and the names of countries,
languages, currencies, months and days in the CLDR that Babel carries (Unicode License v3). From these pairs, and from a
list of which encodings are mistaken for which, follow the traces: pairs that a misread text of a language has often and
that no language has. Run with `uv run tools/letter_pairs.py`.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from babel import Locale, UnknownLocaleError

TARGET = Path(__file__).parent.parent / "dq" / "text"

LANGUAGES = (
    "af ar az be bg br bs ca cs cy da de dsb el en eo es et eu fa fi fo fr fy ga gd gl he hr hsb hu id is it kk ky lb"
    " lt lv mk mn ms mt nb nl nn pl pt ro ru sk sl sq sr sr_Latn sv sw th tk tr tt uk ur uz vi"
)
GUARDED = "bew fur kea kgp ku rm se sg smn vec yrl"
"""Languages known from few words: enough not to take them for damage, too little to say what no language has."""

WESTERN = "de fr es pt it da sv nb fi nl ca is ga gl"
CENTRAL = "cs sk pl hu sl hr bs sr_Latn ro sq"
CYRILLIC = "ru uk bg mk sr be"
WRITTEN = {
    "cp1251": CYRILLIC,
    "koi8-r": "ru bg",
    "koi8-u": "uk",
    "cp866": "ru uk bg",
    "iso8859-5": CYRILLIC,
    "cp1252": WESTERN,
    "cp1250": CENTRAL,
    "iso8859-2": CENTRAL,
    "cp1253": "el",
    "cp1254": "tr az",
    "cp1255": "he",
    "cp1256": "ar fa ur",
    "cp1257": "lt lv et",
    "cp1258": "vi",
    "cp874": "th",
}
"""The languages each encoding is used for, of those whose pairs are counted."""

_CYRILLIC_READERS = "cp1251 koi8-r koi8-u cp866 iso8859-5 cp1252 cp1250 cp1254"
READ = {
    "cp1252": "cp1251 koi8-r cp866 iso8859-5 cp1250 iso8859-2 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874",
    "cp1251": _CYRILLIC_READERS,
    "koi8-r": _CYRILLIC_READERS,
    "cp866": _CYRILLIC_READERS,
    "iso8859-5": _CYRILLIC_READERS,
    "cp1250": "cp1251 cp1252 cp1253 cp1254 iso8859-2",
    "iso8859-2": "cp1251 cp1252 cp1253 cp1254 cp1250",
    "cp1254": "cp1251 cp1252 cp1253 cp1250",
    "cp1253": "cp1251 cp1252 cp1254 cp1250",
}
"""For each encoding a text is read as, those it may be written in."""

RAREST = 19
"""Pairs rarer than one in 2 to this power are left out."""
COVERED, MOST, SELDOM = 0.95, 120, 5e-5
"""Of the traces of a language the most frequent are kept, until they cover this share, at most so many, none rarer."""
ORIGIN = """\
origin = "the translations of Django's messages, and names in the Unicode CLDR; see NOTICE"
licence = "BSD-3-Clause (Django Software Foundation and individual contributors), Unicode License v3 (Unicode, Inc.)"
"""
NO_TRACE = frozenset("«»“”„‘’‚‹›…–—•\u00a0\u00ad")


def text_of(language: str) -> Iterator[str]:
    """Yields the texts of a language."""
    root = Path(str(files("django")))
    for catalogue in sorted(root.glob(f"**/locale/{language}/LC_MESSAGES/*.po")):
        for message in re.finditer(r'(?m)^msgstr(?:\[\d\])? ((?:".*"\n?)+)', catalogue.read_text(encoding="utf-8")):
            translation = "".join(re.findall(r'"(.*)"', message[1]))
            yield re.sub(r"%\(\w+\)[a-z]|%[a-z]|\{\w*\}|\\.|<[^>]+>", " ", translation)
    try:
        locale = Locale.parse(language)
    except UnknownLocaleError:
        return
    for names in (locale.territories, locale.languages, locale.currencies):
        yield from names.values()
    for widths in (locale.months, locale.days):
        for forms in widths.values():
            yield from forms["wide"].values()


def pairs_of(language: str) -> Mapping[str, int]:
    """Returns how often each two characters stand side by side in the words of a language; a space ends a word."""
    counts: Counter[str] = Counter()
    for text in text_of(language):
        for word in re.findall(r"[^\W\d_]+", text.lower()):
            ended = f" {word} "
            counts.update(ended[i : i + 2] for i in range(len(ended) - 1))
    return counts


def levels(counts: Mapping[str, int]) -> list[str]:
    """Returns the pairs by how rare they are: those of one in 2 to the power of n at place n."""
    total = sum(counts.values())
    by_level: dict[int, list[str]] = defaultdict(list)
    for pair, count in counts.items():
        by_level[round(-math.log2(count / total))].append(pair)
    return ["".join(sorted(by_level[level])) for level in range(RAREST + 1)]


def table(codec: str) -> dict[int, str]:
    """Returns byte to character for an encoding; a byte it leaves out stands for itself."""
    result = {}
    for byte in range(0x80, 0x100):
        try:
            result[byte] = bytes([byte]).decode(codec)
        except UnicodeDecodeError:
            result[byte] = chr(byte)
    return result


def traces(read: str, written: str, counts: Mapping[str, int], known: frozenset[str]) -> Iterator[str]:
    """Yields the pairs that a text of a language shows when it is misread, and that no language has."""
    shown, meant = table(read), table(written)
    garbled = {meant[byte]: shown[byte] for byte in shown}
    total = sum(counts.values())
    found = []
    for pair, count in counts.items():
        trace = "".join(garbled.get(char, char) for char in pair)
        if " " not in pair and trace != pair and trace.lower() not in known and NO_TRACE.isdisjoint(trace):
            found.append((count / total, trace))
    covered, whole = 0.0, sum(share for share, _ in found)
    for share, trace in sorted(found, reverse=True)[:MOST]:
        if covered > COVERED * whole or share < SELDOM:
            return
        covered += share
        yield trace


def quoted(text: str) -> str:
    """Returns a string of TOML in which everything but letters and ASCII is an escape."""
    safe = "".join(c if c.isascii() or c.isalpha() else f"\\u{ord(c):04x}" for c in text.replace("\\", "\\\\"))
    return f'"{safe}"'


def main() -> None:
    """Writes both files."""
    counts = {language: pairs_of(language) for language in LANGUAGES.split()}
    known = frozenset().union(*counts.values())
    guarded = {language: pairs_of(language) for language in GUARDED.split()}
    TARGET.joinpath("letter_pairs.toml").write_text(pairs_file(counts | guarded), encoding="utf-8")
    TARGET.joinpath("letter_traces.toml").write_text(traces_file(counts, known), encoding="utf-8")


def pairs_file(counts: Mapping[str, Mapping[str, int]]) -> str:
    """Returns the table of pairs: of each language a line for each level."""
    rows = []
    for language, pairs in counts.items():
        by_level = "".join(f"    {quoted(level)},\n" for level in levels(pairs))
        rows.append(f"{language} = [\n{by_level}]\n")
    return (
        f"# Letters side by side in each language, written by tools/letter_pairs.py: do not edit.\n{ORIGIN}\n"
        "# For each language, at place n, the pairs as frequent as one in 2 to the power of n, without a break.\n"
        f"[pairs]\n{''.join(rows)}"
    )


def traces_file(counts: Mapping[str, Mapping[str, int]], known: frozenset[str]) -> str:
    """Returns the tables of mistakes and of their traces."""
    mistakes, left = [], []
    for read, encodings in READ.items():
        mistakes.append(f"\n[written.{read}]\n")
        left.append(f"\n[traces.{read}]\n")
        for written in (encoding for encoding in encodings.split() if encoding != read):
            languages = WRITTEN[written].split()
            mistakes.append(f"{written} = [{', '.join(map(quoted, languages))}]\n")
            found = {trace for language in languages for trace in traces(read, written, counts[language], known)}
            if found:
                left.append(f"{written} = {quoted(''.join(sorted(found)))}\n")
    return (
        f"# What misread encodings leave in a text, written by tools/letter_pairs.py: do not edit.\n{ORIGIN}\n"
        "# For each encoding a text is read as, those it may be written in, and the languages that are.\n"
        f"{''.join(mistakes)}\n"
        "# For what a text is read as and written in, pairs of letters, without a break, that no language has.\n"
        f"{''.join(left)}"
    )


if __name__ == "__main__":
    main()
