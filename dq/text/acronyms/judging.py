"""Whether an acronym is the one that was meant: beside its name, and on its own.

The rules are those a sub-editor would accept. An unusual acronym is never an error by itself: it becomes one only when
another form, one slip of the hand away, is better attested for the very same words, or in the very same record.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from dq.text.acronyms.alignment import PARTICLES, Fit, best_fit, fit, name_key, parts_of
from dq.text.acronyms.edits import Edit, edit_between
from dq.text.acronyms.letters import neighbours_of
from dq.text.acronyms.pairs import Pair, capitalised_run
from dq.vocabulary import Confidence


class Lore(Protocol):
    """What is known of acronyms beyond the record at hand."""

    def uses(self, form: str) -> int:
        """Returns in how many different contexts of the corpus a form stands; copies count once."""

    def near(self, form: str) -> Collection[str]:
        """Returns forms of the corpus that are one slip away from a form."""

    def votes(self, key: str) -> Mapping[str, int]:
        """Returns the acronyms given beside a name, with the number of different sentences that do so."""

    def listed(self, key: str) -> Collection[str]:
        """Returns the acronyms that the lexicon gives for a name."""

    def is_listed(self, form: str) -> bool:
        """Returns whether the lexicon knows an acronym, for any organisation, or allows a form."""


class Ground(StrEnum):
    """What a judgement rests on; the value is how evidence calls it."""

    LEXICON = "lexicon"
    VOTES = "corpus names"
    ATTESTED = "attested form"
    INITIALS = "initials"
    DOCUMENT = "document"
    CORPUS = "corpus"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A form that is judged to be mistyped.

    Attributes:
        written: the form.
        meant: what it should be.
        edit: the slip between the two.
        ground: what the judgement rests on.
        confidence: how sure it is.
        name: the organisation's name as the record writes it, where it stands beside the form.
        votes: sentences that give `meant` beside the same name.
    """

    written: str
    meant: str
    edit: Edit
    ground: Ground
    confidence: Confidence
    name: str | None = None
    votes: int = 0


RARE: Final = 2
"""A mistyped form stands in at most this many contexts, and a few more where the form meant is very frequent."""

MOST_RARE: Final = 10
PER_USE: Final = 20
MUCH: Final = 20
SOME: Final = 3
ENOUGH: Final = 4
"""The score from which a form without its name is judged mistyped; see `_score`."""

CERTAIN: Final = 6
DEFINED: Final = 3
"""What it counts that the record gives the other form beside a name."""

TWICE: Final = 2
"""What it counts that the record uses the other form in two contexts or more."""

_TITLE_WORDS_TEXT: Final = """
and are but co conn corp dr for ill inc ltd mass mr mrs not plc the was
jan feb mar apr may jun june jul july aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
"""
TITLE_WORDS: Final = frozenset(_TITLE_WORDS_TEXT.split())
"""Words that are written with one capital: `FEb` is February."""

_SCORES: Final = {
    Edit.CASE: 3,
    Edit.DOUBLED: 3,
    Edit.TRANSPOSED: 2,
    Edit.NEIGHBOUR_KEY: 1,
    Edit.DROPPED: 1,
    Edit.ADDED: -1,
    Edit.OTHER_LETTER: -2,
}
_WITHOUT_SUPPORT: Final = {Edit.CASE: 3, Edit.DOUBLED: 4, Edit.TRANSPOSED: 4}
"""Slips that are believed without support in the same record, and how long the form must be."""

_UNATTESTED: Final = {Edit.DOUBLED: 4, Edit.TRANSPOSED: 4, Edit.NEIGHBOUR_KEY: 3}
"""Slips that are believed when the right form stands nowhere else but fits the name, and how long the form must be."""


class Name:
    """The words beside an acronym, and what they can be the name of.

    Attributes:
        parts: the words from the first that can belong to the name, in lower case, compounds taken apart.
        fit: how well the acronym stands for the end of them.
        begin: at which part the name begins that it stands for.
        starts: at which parts a name can begin that is at least as long as that one, longest first.
    """

    __slots__ = ("_origin", "_words", "begin", "fit", "parts", "starts")

    def __init__(self, pair: Pair) -> None:
        run = capitalised_run(pair.words)
        flat = [(part, index) for index, word in enumerate(pair.words) for part in parts_of(word)]
        proper = [item for item in flat if item[1] >= run]
        if sum(part not in PARTICLES for part, _ in proper) > 1:
            flat = proper
        self.parts = [part for part, _ in flat]
        self._origin = [index for _, index in flat]
        self._words = pair.words
        self.fit, self.begin = best_fit(self.parts, pair.token.text)
        latest = self.begin if self.fit is Fit.INITIALS else len(self.parts)
        capital = next((place for place, index in enumerate(self._origin) if index >= run), len(flat))
        self.starts = [
            place
            for place in range(capital, len(self.parts))
            if place <= latest
            and self.parts[place] not in PARTICLES
            and sum(part not in PARTICLES for part in self.parts[place:]) > 1
        ]

    def text(self, start: int) -> str:
        """Returns the name from one of its parts on, as written."""
        return " ".join(self._words[self._origin[start] :]) if self.parts else ""

    def key(self, start: int) -> str:
        """Returns the key of the name from one of its parts on."""
        return name_key(self.parts[start:])

    def own_key(self) -> str | None:
        """Returns the key of the name the acronym goes with: as it fits, else the whole run of capitalised words."""
        if self.fit is Fit.INITIALS:
            return self.key(self.begin)
        return self.key(self.starts[0]) if self.starts else None


def judge_pair(pair: Pair, name: Name, lore: Lore, here: Mapping[str, int]) -> Judgement | None:
    """Returns what is wrong with an acronym beside its name, or None.

    Args:
        pair: the two.
        name: of the pair.
        lore: what is known beyond the record.
        here: in how many different contexts of this record each form stands.
    """
    form = pair.token.text
    if len(name.parts) < 2:  # noqa: PLR2004 - a name has two words at least
        return None
    if not form.isupper():
        return _case_slip(form, name, lore)
    known = next((start for start in name.starts if lore.listed(name.key(start))), None)
    if known is not None:
        return _against_listed(form, name, known, lore)
    mine = 0
    for start in name.starts:
        votes = lore.votes(name.key(start))
        mine = max(mine, votes.get(form, 0))
        if (rival := _elected(form, votes)) and fit(name.parts[start:], form) < Fit.INITIALS:
            return _judged(form, rival, Ground.VOTES, Confidence.HIGH, name.text(start), votes[rival])
    if mine >= RARE and name.fit >= Fit.INNER:
        return None
    return _against_attested(form, name, lore, here) or _against_initials(pair, name, lore, here)


def _judged(
    form: str, meant: str, ground: Ground, confidence: Confidence, name: str | None = None, votes: int = 0
) -> Judgement:
    edit = edit_between(form, meant)
    if edit is None:
        raise ValueError(f"{form!r} is not one slip away from {meant!r}")
    return Judgement(form, meant, edit, ground, confidence, name, votes)


def _case_slip(form: str, name: Name, lore: Lore) -> Judgement | None:
    """A letter in lower case that stands for no particle of the name, as in `FaO` for Food and Agriculture."""
    upper = form.upper()
    if lore.is_listed(form) or (this := best_fit(name.parts, upper))[0] is Fit.NONE:
        return None
    how, start = this
    low = {letter for letter in form if letter.islower()}
    words = [part for part in name.parts[start:] if part not in PARTICLES]
    spelt = how is Fit.INITIALS and fit(words, upper) is Fit.INITIALS
    if not spelt and any(part[0] in low for part in name.parts[start:] if part in PARTICLES):
        return None
    return _judged(form, upper, Ground.INITIALS, Confidence.HIGH, name.text(start))


def _against_listed(form: str, name: Name, start: int, lore: Lore) -> Judgement | None:
    """The lexicon knows the name; an acronym far from what it gives is native to another language."""
    listed = lore.listed(name.key(start))
    if form in listed or fit(name.parts[start:], form) is Fit.INITIALS:
        return None
    rivals = [rival for rival in listed if edit_between(form, rival)]
    if not rivals:
        return None
    meant = min(rivals, key=lambda rival: (list(Edit).index(_edit(form, rival)), rival))
    confidence = Confidence.MEDIUM if lore.is_listed(form) else Confidence.HIGH
    return _judged(form, meant, Ground.LEXICON, confidence, name.text(start))


def _edit(form: str, other: str) -> Edit:
    edit = edit_between(form, other)
    if edit is None:
        raise ValueError(f"{form!r} and {other!r} are too far apart")
    return edit


def _elected(form: str, votes: Mapping[str, int]) -> str | None:
    """Returns the form that more sentences give for the same name, by a margin that depends on the slip."""
    mine = votes.get(form, 0)
    rivals = [
        (-count, rival)
        for rival, count in votes.items()
        if count >= RARE
        and rival.isupper()
        and (edit := edit_between(form, rival))
        and count >= mine * (1 if edit in {Edit.DOUBLED, Edit.NEIGHBOUR_KEY, Edit.DROPPED} else 2)
        and count > mine
        and form != f"{rival}S"
    ]
    return min(rivals)[1] if rivals else None


def _against_attested(form: str, name: Name, lore: Lore, here: Mapping[str, int]) -> Judgement | None:
    """Another form of the record or the corpus stands letter by letter for the same words, and this one does not."""
    found = []
    for rival in _rivals(form, lore, here):
        edit = _edit(form, rival)
        supported = here.get(rival, 0) > 0
        if edit in {Edit.SHUFFLED, Edit.CASE} or not is_rare(form, rival, lore):
            continue
        if not supported and (edit is Edit.OTHER_LETTER or lore.is_listed(form) or lore.uses(rival) <= lore.uses(form)):
            continue
        how, start = best_fit(name.parts, rival)
        better = name.fit < Fit.INITIALS or (start < name.begin and start in name.starts)
        whole = not name.starts or start <= name.starts[0]
        if how < Fit.INITIALS or not better or not (whole or name.fit is Fit.NONE):
            continue
        if edit is Edit.ADDED and (name.fit > Fit.NONE or form.startswith(rival) or form.endswith(rival)):
            continue
        if name.fit > Fit.NONE and here.get(form, 0) > 1:
            continue
        found.append((not whole, not supported, -lore.uses(rival), rival, start))
    if not found:
        return None
    *_, meant, start = min(found)
    confidence = Confidence.HIGH if name.fit is Fit.NONE or here.get(meant) else Confidence.MEDIUM
    return _judged(form, meant, Ground.ATTESTED, confidence, name.text(start))


def _against_initials(pair: Pair, name: Name, lore: Lore, here: Mapping[str, int]) -> Judgement | None:
    """One slip taken back makes the form stand letter by letter for the whole name; it stands nowhere else."""
    form = pair.token.text
    if not pair.bound or name.fit is Fit.INITIALS or lore.is_listed(form) or not name.starts:
        return None
    if lore.uses(form) > RARE or here.get(form, 0) > 1:
        return None
    start = name.starts[0]
    parts = name.parts[start:]
    for meant in _without_slip(form):
        edit = edit_between(form, meant)
        if edit in _UNATTESTED and len(form) >= _UNATTESTED[edit] and fit(parts, meant) is Fit.INITIALS:
            return _judged(form, meant, Ground.INITIALS, Confidence.MEDIUM, name.text(start))
    return None


def _without_slip(form: str) -> Iterator[str]:
    """Yields the forms that a doubled letter, two swapped ones or a neighbouring key can have been meant as."""
    for place in range(1, len(form)):
        before, one, two, after = form[: place - 1], form[place - 1], form[place], form[place + 1 :]
        yield before + (one if one == two else two + one) + after
    for place, letter in enumerate(form):
        for other in neighbours_of(letter):
            yield form[:place] + other + form[place + 1 :]


def _rivals(form: str, lore: Lore, here: Iterable[str]) -> list[str]:
    """Returns, in order, the forms of the record and of the corpus that are one slip away and in capitals."""
    nearby = {*lore.near(form), *(other for other in here if edit_between(form, other))}
    return sorted(rival for rival in nearby if rival.isupper())


def is_rare(form: str, rival: str, lore: Lore) -> bool:
    """Returns whether a form is rare enough to be a mistyped `rival`."""
    return lore.uses(form) <= min(MOST_RARE, RARE + lore.uses(rival) / PER_USE)


def judge_use(form: str, lore: Lore, here: Mapping[str, int], defined: Collection[str]) -> Judgement | None:
    """Returns what is wrong with a form that stands without a name, or None.

    Args:
        form: the form.
        lore: what is known beyond the record.
        here: in how many different contexts of this record each form stands.
        defined: forms that this record gives beside a name, rightly.
    """
    if len(form) < 3 or form in defined or form.lower() in TITLE_WORDS:  # noqa: PLR2004 - two letters say too little
        return None
    best: tuple[int, int, str] | None = None
    for rival in _rivals(form, lore, here):
        if (score := _score(form, rival, lore, here, defined)) >= ENOUGH:
            best = max(best or (0, 0, ""), (score, lore.uses(rival), rival))
    if best is None:
        return None
    score, _, meant = best
    ground = Ground.DOCUMENT if here.get(meant) else Ground.CORPUS
    return _judged(form, meant, ground, Confidence.HIGH if score >= CERTAIN else Confidence.MEDIUM)


def _score(form: str, rival: str, lore: Lore, here: Mapping[str, int], defined: Collection[str]) -> int:
    """Returns how much speaks for a mistyped `rival`: support in the record, in the corpus, and the kind of slip."""
    edit = _edit(form, rival)
    support = DEFINED if rival in defined else min(TWICE, here.get(rival, 0))
    if not _is_possible(form, rival, edit, support, lore):
        return 0
    mine, theirs = lore.uses(form), lore.uses(rival)
    attested = 2 if theirs >= MUCH * mine else 1 if theirs >= SOME * mine else 0
    listed = lore.is_listed(rival) and theirs >= SOME
    return support + attested + listed + _SCORES[edit] - lore.is_listed(form)


def _is_possible(form: str, rival: str, edit: Edit, support: int, lore: Lore) -> bool:
    """Returns whether a form can be a mistyped `rival` at all, given how the record supports the rival (0 to 3)."""
    mine, theirs = lore.uses(form), lore.uses(rival)
    if len(rival) < 3 or edit not in _SCORES or not is_rare(form, rival, lore):  # noqa: PLR2004 - as in `judge_use`
        return False
    if lore.is_listed(form) and not (edit in {Edit.DOUBLED, Edit.TRANSPOSED} and support == DEFINED):
        return False
    if support >= TWICE:
        return True
    if theirs <= mine or edit is Edit.NEIGHBOUR_KEY:
        return False
    if support:
        return True
    lonely = edit is Edit.DOUBLED and mine > 1 and theirs < MUCH * mine
    return len(form) >= _WITHOUT_SUPPORT.get(edit, 99) and not lonely
