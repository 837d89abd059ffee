"""Whether a form that stands without a name is a mistyped other one."""

from dataclasses import dataclass
from typing import Final

from dq.text.acronyms.edits import Edit
from dq.text.acronyms.judging import MOST_RARE, Ground, Judgement, Lore, Record, edit_of, is_rare, judged, rivals_of
from dq.text.acronyms.names import explains_small
from dq.vocabulary import Confidence

SHORTEST: Final = 3
"""Two letters say too little."""

MUCH: Final = 20
SOME: Final = 3
"""How many times as often the other form is used, for two points and for one."""

OFTEN: Final = 8
"""A form in so many contexts needs no lexicon nor the same company to be what was meant."""

NOT_SELDOM: Final = 5
"""An acronym of the lexicon in so many contexts needs no company either; for a case slip, none are needed."""

ENOUGH: Final = 4
"""The points from which a form is judged mistyped."""

CERTAIN: Final = 6
"""The points from which that is sure."""

DEFINED: Final = 3
"""The points for a record that gives the other form beside a name."""

TWICE: Final = 2
"""The points for a record that uses the other form in two contexts or more."""

_SCORES: Final = {
    Edit.CASE: 3,
    Edit.DOUBLED: 3,
    Edit.TRANSPOSED: 2,
    Edit.NEIGHBOUR_KEY: 1,
    Edit.DROPPED: 1,
    Edit.ADDED: -1,
}
"""The points for each slip; any other letter in place of one is none of a hand, and never believed without a name."""

_WITHOUT_SUPPORT: Final = {
    Edit.CASE: 3,
    Edit.DOUBLED: 4,
    Edit.TRANSPOSED: 4,
    Edit.NEIGHBOUR_KEY: 5,
    Edit.DROPPED: 5,
}
"""Slips that are believed without support in the same record, and how long the form must be."""

_SURE: Final = {Edit.CASE, Edit.DOUBLED, Edit.TRANSPOSED}
"""Those of them that need no company: the others make too many real acronyms."""

_STYLE: Final = "ofde"
"""Small letters inside a form that can stand for of, for, de: `DoE` is style as long as no name says otherwise."""

_WORD_LIKE: Final = 6
"""Longer forms that no lexicon knows are words and brands in capitals, and these differ by a vowel."""

_LONG: Final = 5
"""A form of so many letters need not be in company when what was meant is well known and used far more often."""

_TITLE_WORDS_TEXT: Final = """
all and any are but can co conn corp did dr few for get had has her him his how ill inc its ltd mass may mr mrs new
not now off old one our out own plc say she six the too two war was way who why yes yet you
jan feb mar apr may jun june jul july aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
"""
_TITLE_WORDS: Final = frozenset(_TITLE_WORDS_TEXT.split())
"""Words that are written with one capital: `FEb` is February."""


@dataclass(frozen=True, slots=True)
class Rivalry:
    """A form and another one that it can be a slip of.

    Attributes:
        form: as written.
        rival: what can have been meant.
        edit: the slip between them.
        support: points for how the record itself supports the rival, 0 to 3.
        mine: uses of the form in the corpus.
        theirs: uses of the rival.
    """

    form: str
    rival: str
    edit: Edit
    support: int
    mine: int
    theirs: int


def judge_use(form: str, lore: Lore, record: Record) -> Judgement | None:
    """Returns what is wrong with a form that stands without a name, or None.

    Args:
        form: the form.
        lore: what is known beyond the record.
        record: what the record itself attests.
    """
    if _is_left_alone(form, lore) or form in record.introduced or form in record.defined:
        return None
    scored = [
        (score, lore.uses(rival), rival)
        for rival in rivals_of(form, lore, record.here)
        if frozenset((form, rival)) not in record.together
        and not (form in record.repeated and edit_of(form, rival) is Edit.NEIGHBOUR_KEY and rival not in record.defined)
        and (score := _score(_rivalry(form, rival, lore, _support_of(rival, record)), lore)) >= ENOUGH
    ]
    if not scored:
        return None
    score, _, meant = max(scored)
    ground = Ground.DOCUMENT if record.here.get(meant) else Ground.CORPUS
    return judged(form, meant, ground, Confidence.HIGH if score >= CERTAIN else Confidence.MEDIUM)


def could_be_meant(form: str, rival: str, lore: Lore) -> bool:
    """Returns whether there can be a record that supports a rival so well that a form would be judged a slip of it."""
    return not _is_left_alone(form, lore) and any(
        _score(_rivalry(form, rival, lore, support), lore) >= ENOUGH for support in range(1, DEFINED + 1)
    )


def _is_left_alone(form: str, lore: Lore) -> bool:
    """Whether a form is never judged without a name, whatever a record says."""
    return len(form) < SHORTEST or lore.uses(form) > MOST_RARE or form.lower() in _TITLE_WORDS or lore.is_allowed(form)


def _support_of(rival: str, record: Record) -> int:
    return DEFINED if rival in record.defined else min(TWICE, record.here.get(rival, 0))


def _rivalry(form: str, rival: str, lore: Lore, support: int) -> Rivalry:
    return Rivalry(form, rival, edit_of(form, rival), support, lore.uses(form), lore.uses(rival))


def _score(both: Rivalry, lore: Lore) -> int:
    """Returns how much speaks for the rival: support in the record, in the corpus, in the lexicon, and the slip."""
    if _is_ruled_out(both, lore) or not _is_supported(both, lore):
        return 0
    attested = 2 if both.theirs >= MUCH * both.mine else 1 if both.theirs >= SOME * both.mine else 0
    listed = lore.is_listed(both.rival) and both.theirs >= SOME
    company = not both.support and lore.in_company(both.form, both.rival)
    return both.support + attested + listed + company + _SCORES[both.edit] - lore.is_known(both.form)


def _is_ruled_out(both: Rivalry, lore: Lore) -> bool:
    """Whether the form is too well known, or the slip none that hands make."""
    form, edit = both.form, both.edit
    return any(
        (
            len(both.rival) < SHORTEST,
            edit not in _SCORES,
            edit is not Edit.CASE and not form.isupper(),
            not is_rare(form, both.rival, lore),
            lore.is_known(form) and not (edit in {Edit.DOUBLED, Edit.TRANSPOSED} and both.support == DEFINED),
            lore.is_listed(form) and both.support < (DEFINED if edit is Edit.NEIGHBOUR_KEY else TWICE),
            edit is Edit.NEIGHBOUR_KEY and len(form) > _WORD_LIKE and not lore.is_listed(both.rival),
            edit is Edit.ADDED and form.startswith(both.rival),
            edit is Edit.ADDED and form.endswith(both.rival),
            edit is Edit.CASE and both.support < DEFINED and _is_style(form, lore),
        )
    )


def _is_style(form: str, lore: Lore) -> bool:
    """Whether the small letter of a form can be meant, by the lexicon's names, or by its sound where it has none."""
    place = next((place for place, letter in enumerate(form) if letter.islower()), 0)
    if not 0 < place < len(form) - 1 or form[place] not in _STYLE:
        return False
    names = lore.names(form.upper())
    return not names or any(explains_small(words, form, place) for words in names)


def _is_supported(both: Rivalry, lore: Lore) -> bool:
    """Whether the rival is attested well enough for this slip: in the record, else in the corpus and by its company."""
    if both.support >= TWICE or both.theirs <= both.mine:
        return both.support >= TWICE
    if both.support:
        return both.edit is not Edit.NEIGHBOUR_KEY
    if len(both.form) < _WITHOUT_SUPPORT.get(both.edit, MOST_RARE):
        return False
    once = both.mine <= 1 or both.theirs >= MUCH * both.mine or both.edit is not Edit.DOUBLED
    known = lore.is_known(both.rival) and (both.theirs >= NOT_SELDOM or both.edit is Edit.CASE)
    if both.edit in _SURE and once and (both.theirs >= OFTEN or known):
        return True
    if lore.in_company(both.form, both.rival):
        return both.edit in _SURE or lore.is_listed(both.rival)
    return len(both.form) >= _LONG and both.theirs >= MUCH * both.mine and lore.is_known(both.rival)
