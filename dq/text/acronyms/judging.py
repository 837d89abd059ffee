"""What it takes to judge an acronym: what is known beyond the record, what the record attests, what is concluded.

The rules are those a sub-editor would accept. An unusual acronym is never an error by itself: it becomes one only when
another form, one slip of the hand away, is better attested for the very same words, or in the very same record.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from rapidfuzz import process
from rapidfuzz.distance import OSA

from dq.text.acronyms.edits import Edit, edit_between
from dq.text.acronyms.native import Names
from dq.vocabulary import Confidence


class Lore(Protocol):
    """What is known of acronyms beyond the record at hand."""

    def uses(self, form: str) -> int:
        """Returns in how many different contexts of the corpus a form stands; copies count once."""

    @property
    def well_known(self) -> Mapping[str, object]:
        """The acronyms that do not only stand in a registry."""

    @property
    def look_alikes(self) -> Collection[str]:
        """Forms that look, all of their letters, like a well-known acronym of another script, and are none."""

    @property
    def native_names(self) -> Names:
        """The lexicon's names in scripts without capitals."""

    def is_allowed(self, form: str) -> bool:
        """Returns whether a house lexicon declares a form right."""

    def is_doubtful(self, form: str) -> bool:
        """Returns whether a form wants a second look wherever it stands beside a name; all others are right there."""

    def near(self, form: str) -> Collection[str]:
        """Returns forms of the corpus in capitals that are one slip away from a form."""

    def misspelt_name(self, form: str, key: str) -> tuple[str, str] | None:
        """Returns the misspelt word of a name beside an acronym and the right one, both in lower case."""

    def in_company(self, form: str, rival: str) -> bool:
        """Returns whether the corpus has the same word right after both forms somewhere."""

    def votes(self, key: str) -> Mapping[str, int]:
        """Returns the acronyms given beside a name, with the number of different sentences that do so."""

    def listed(self, key: str) -> Collection[str]:
        """Returns the acronyms that the lexicon gives for a name."""

    def is_listed(self, form: str) -> bool:
        """Returns whether the lexicon knows an acronym, for any organisation, or allows a form."""

    def is_foreign(self, form: str, rival: str) -> bool:
        """Returns whether the lexicon knows two acronyms in no language together, such as IMF and FMI."""

    def names(self, form: str) -> Collection[tuple[str, ...]]:
        """Returns the names that the lexicon gives for an acronym, as words."""

    def is_party(self, form: str) -> bool:
        """Returns whether it is a political party's: the names of parties are the same in many countries."""

    def is_known(self, form: str) -> bool:
        """Returns whether it is one that news writes about, and does not only stand in a registry."""


@dataclass(frozen=True, slots=True)
class Record:
    """What a record itself attests of forms.

    Attributes:
        here: in how many different contexts of the record each form stands.
        defined: forms beside a name they fit, with that name's key.
        introduced: forms in brackets after a name, fitting or not.
        repeated: forms that stand in the record more than once.
        together: forms that the record sets side by side as two things, such as DNA and RNA.
    """

    here: Mapping[str, int] = field(default_factory=dict)
    defined: Mapping[str, str] = field(default_factory=dict)
    introduced: Collection[str] = frozenset()
    repeated: Collection[str] = frozenset()
    together: Collection[frozenset[str]] = frozenset()


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


def judged(
    form: str, meant: str, ground: Ground, confidence: Confidence, name: str | None = None, votes: int = 0
) -> Judgement:
    """Returns a judgement with the slip between the two forms.

    Raises:
        ValueError: the forms are further apart than one slip.
    """
    return Judgement(form, meant, edit_of(form, meant), ground, confidence, name, votes)


def edit_of(form: str, other: str) -> Edit:
    """Returns the slip between two forms.

    Raises:
        ValueError: the forms are equal, or further apart than one slip.
    """
    edit = edit_between(form, other)
    if edit is None:
        raise ValueError(f"{form!r} and {other!r} are too far apart")
    return edit


def rivals_of(form: str, lore: Lore, here: Iterable[str]) -> list[str]:
    """Returns, in order, the forms of the record and of the corpus that are one slip away and in capitals."""
    capitals = [other for other in here if other != form and other.isupper()]
    close = process.extract(form.upper(), capitals, scorer=OSA.distance, score_cutoff=1, limit=None)
    return sorted({*lore.near(form), *(other for other, _, _ in close)})


def is_rare(form: str, rival: str, lore: Lore) -> bool:
    """Returns whether a form is rare enough to be a mistyped `rival`."""
    return lore.uses(form) <= min(MOST_RARE, RARE + lore.uses(rival) / PER_USE)
