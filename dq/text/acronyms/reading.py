"""One text read for its acronyms: every form that can be one, every name beside one, and what is judged of them."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from dq.text.acronyms.alignment import Fit
from dq.text.acronyms.alone import judge_use
from dq.text.acronyms.beside_names import judge_native, judge_pair
from dq.text.acronyms.edits import Edit
from dq.text.acronyms.judging import RARE, Judgement, Lore, Record
from dq.text.acronyms.letters import unmixed
from dq.text.acronyms.names import Name, name_in
from dq.text.acronyms.native import native_pairs
from dq.text.acronyms.pairs import Pair, pairs
from dq.text.acronyms.tokens import UPPER, Token, in_capitals, tokens
from dq.text.mixed import look_alike_words
from dq.vocabulary import Span

CONTEXT: Final = 24
"""How many characters after a form, up to the next capital letter, tell one use of it from another."""

_TOGETHER: Final = re.compile(
    r"s?(?:,? (?:and|or|und|oder|et|ou|y|o|e|и|или|та|й|і|oraz|lub|i|a|vs\.?|versus) |[/,] ?)(?:the )?"
)
"""What stands between two forms that a text sets side by side: DNA and RNA are two things."""

_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-z]")

_CONTEXT: Final = re.compile(rf"[^{UPPER}\n]{{0,{CONTEXT}}}")


class Kind(StrEnum):
    """What a flagged form is, by which check it is reported."""

    MISSPELT = "misspelt"
    MISMATCH = "mismatch"
    LOOK_ALIKE = "look-alike"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Flagged:
    """A form at its place, and what is wrong with it."""

    kind: Kind
    span: Span
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class MixedForm:
    """A form with letters of another script, some or all, and the form in one script it can have been meant as."""

    span: Span
    written: str
    meant: str

    @property
    def whole(self) -> bool:
        """Whether every letter is of the other script."""
        return all(one != other for one, other in zip(self.written, self.meant, strict=True))


@dataclass(frozen=True, slots=True)
class MisspeltWord:
    """A word of an organisation's name that is misspelt beside the right acronym.

    Attributes:
        span: the word.
        written: as it stands.
        meant: as it should be, with the same capitals.
        name: the name as written.
        form: the acronym.
    """

    span: Span
    written: str
    meant: str
    name: str
    form: str


@dataclass(frozen=True, slots=True)
class Named:
    """An acronym that stands, rightly as far as is known, beside a name.

    Attributes:
        span: the acronym.
        form: the acronym as written.
        key: of the name, the same however particles and spelling vary.
        name: as written.
        words: of the name, in lower case.
    """

    span: Span
    form: str
    key: str
    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says of acronyms.

    Attributes:
        tokens: the forms in order, without those of lines in capitals.
        record: what the text itself attests.
        flagged: what is wrong, in the order of places.
        mixed: forms of two scripts, or wholly of the wrong one.
        misspelt: words of names that are misspelt.
        named: acronyms beside names they fit letter by letter, or that the lexicon knows, in order.
    """

    tokens: tuple[Token, ...]
    record: Record
    flagged: tuple[Flagged, ...]
    mixed: tuple[MixedForm, ...]
    misspelt: tuple[MisspeltWord, ...]
    named: tuple[Named, ...]


def read(text: str, lore: Lore) -> Reading:
    """Returns what a text says of acronyms, judged by what is known beyond it."""
    every = list(tokens(text))
    quiet = _in_quiet_lines(text, every)
    mixed = tuple(form for form in _mixed(text, every, lore) if form.span not in quiet or lore.is_listed(form.meant))
    skipped = {form.span for form in mixed} | quiet
    kept = [token for token in every if token.span not in skipped]
    here = _contexts(text, kept)
    found = [(pair, name_in(pair)) for pair in pairs(text, kept)]
    judged = {pair.token.span: judgement for pair, name in found if (judgement := judge_pair(pair, name, lore, here))}
    natives = {pair.token.span: judge_native(pair, lore) for pair in native_pairs(text, kept, lore.native_names)}
    judged |= {span: judgement for span, judgement in natives.items() if judgement}
    sound = [(pair, name) for pair, name in found if pair.token.span not in judged]
    record = Record(
        here,
        defined={pair.token.text: name.own_key() or "" for pair, name in sound if _is_defined(pair, name, lore)},
        repeated=frozenset(form for form, count in Counter(token.text for token in kept).items() if count > 1),
        introduced=frozenset(pair.token.text for pair, _ in sound if pair.bound),
        together=_side_by_side(text, kept),
    )
    flagged = [*_pairs_flagged(judged), *_uses_flagged(kept, judged, lore, record)]
    misspelt = tuple(word for pair, name in sound if (word := _misspelt(pair, name, lore)))
    named = tuple(
        Named(pair.token.span, pair.token.text, name.own_key() or "", name.own_text(), tuple(name.own_parts()))
        for pair, name in sound
        if name.fit is Fit.INITIALS or lore.listed(name.own_key() or "")
    )
    return Reading(tuple(kept), record, tuple(sorted(flagged, key=lambda item: item.span)), mixed, misspelt, named)


def _is_defined(pair: Pair, name: Name, lore: Lore) -> bool:
    """Whether a record rightly explains a form, so that it can vouch for it against others."""
    if name.fit is Fit.INITIALS:
        return True
    return name.fit is not Fit.NONE and (lore.uses(pair.token.text) > RARE or lore.is_listed(pair.token.text))


def _misspelt(pair: Pair, name: Name, lore: Lore) -> MisspeltWord | None:
    key = name.own_key()
    found = lore.misspelt_name(pair.token.text, key) if key else None
    if found is None:
        return None
    wrong, right = found
    for word, start in zip(pair.words, pair.starts, strict=True):
        for variant in (str.lower, str.title, str.upper):
            if (at := word.find(variant(wrong))) >= 0:
                place = Span(start + at, start + at + len(wrong))
                return MisspeltWord(place, variant(wrong), variant(right), name.own_text(), pair.token.text)
    return None


def _mixed(text: str, every: list[Token], lore: Lore) -> tuple[MixedForm, ...]:
    if text.isascii():
        return ()
    foreign = [token for token in every if not token.text.isascii()]
    of_two = _of_two_scripts(text, foreign) if foreign else ()
    wholly = _wholly_foreign(text, every, lore) if any(token.text in lore.look_alikes for token in every) else ()
    return tuple(sorted([*of_two, *wholly], key=lambda form: form.span))


def _of_two_scripts(text: str, foreign: list[Token]) -> Iterator[MixedForm]:
    surrounding = "cyrillic" if len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text)) else "latin"
    for token in foreign:
        if (meant := unmixed(token.text, surrounding)) is not None:
            yield MixedForm(token.span, token.text, meant)


def _wholly_foreign(text: str, every: list[Token], lore: Lore) -> Iterator[MixedForm]:
    """Forms whose line is in another script than all of their letters, and that are an acronym only in that script."""
    places = {token.span for token in every if token.text in lore.look_alikes}
    at = 0
    for line in text.split("\n"):
        for word in () if line.isascii() else look_alike_words(line, lore.well_known):
            span = Span(at + word.start, at + word.end)
            if span in places and not lore.is_allowed(word.word):
                yield MixedForm(span, word.word, word.meant)
        at += len(line) + 1


def _side_by_side(text: str, kept: list[Token]) -> frozenset[frozenset[str]]:
    return frozenset(
        frozenset((one.text, two.text))
        for one, two in pairwise(kept)
        if two.span.start - one.span.end < 16 and _TOGETHER.fullmatch(text, one.span.end, two.span.start)  # noqa: PLR2004 - longer than any of them
    )


def _in_quiet_lines(text: str, every: list[Token]) -> set[Span]:
    """Forms in lines that are no place to judge them in: headlines in capitals, tables, signatures."""
    quiet, end, is_quiet = set(), 0, False
    for token in every:
        at = token.span.start
        if at >= end:
            start = text.rfind("\n", end, at) + 1
            end = text.find("\n", at) % (len(text) + 1)  # the last line ends with the text
            is_quiet = in_capitals(text[start:end])
        if is_quiet:
            quiet.add(token.span)
    return quiet


def _contexts(text: str, kept: list[Token]) -> dict[str, int]:
    seen: dict[str, set[str]] = {}
    for token in kept:
        match = _CONTEXT.match(text, token.span.end)
        seen.setdefault(token.text, set()).add(match[0] if match else "")
    return {form: len(contexts) for form, contexts in seen.items()}


def _pairs_flagged(judged: Mapping[Span, Judgement]) -> list[Flagged]:
    return [
        Flagged(Kind.CASE if judgement.edit is Edit.CASE else Kind.MISMATCH, span, judgement)
        for span, judgement in judged.items()
    ]


def _uses_flagged(kept: list[Token], judged: Mapping[Span, Judgement], lore: Lore, record: Record) -> list[Flagged]:
    """Forms without a name: those that were wrong beside their name as well, and those judged on their own."""
    verdicts: dict[str, Judgement | None] = {judgement.written: judgement for judgement in judged.values()}
    flagged = []
    for token in kept:
        if token.span in judged:
            continue
        if token.text not in verdicts:
            verdicts[token.text] = judge_use(token.text, lore, record)
        if (judgement := verdicts[token.text]) is not None:
            kind = Kind.CASE if judgement.edit is Edit.CASE else Kind.MISSPELT
            flagged.append(Flagged(kind, token.span, judgement))
    return flagged
