"""Whether an acronym goes with the name beside it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from dq.text.acronyms.alignment import CONJUNCTIONS, PARTICLES, Fit, best_fit, fit, initials_of, name_key, parts_of
from dq.text.acronyms.edits import Edit, edit_between
from dq.text.acronyms.judging import RARE, Ground, Judgement, Lore, edit_of, is_rare, judged, rivals_of
from dq.text.acronyms.letters import neighbours_of
from dq.text.acronyms.names import Name
from dq.text.acronyms.native import NativePair
from dq.text.acronyms.pairs import Pair
from dq.vocabulary import Confidence

_UNATTESTED: Final = {Edit.DOUBLED: 4, Edit.TRANSPOSED: 3, Edit.NEIGHBOUR_KEY: 3}
"""Slips that are believed when the right form stands nowhere else but fits the name, and how long the form must be."""

LANDSLIDE: Final = 5
"""How many times as many sentences settle a name that neither form spells."""

SETTLED: Final = 3
"""So many sentences that give an acronym beside a name, with at least inner letters of it, make it right."""

SHORT: Final = 3

_EASY: Final = {Edit.DOUBLED, Edit.NEIGHBOUR_KEY, Edit.DROPPED}
"""Slips that never make a native acronym of a translated name, as swapped letters can."""


def judge_pair(pair: Pair, name: Name, lore: Lore, here: Mapping[str, int]) -> Judgement | None:
    """Returns what is wrong with an acronym beside its name, or None.

    Args:
        pair: the two.
        name: of the pair.
        lore: what is known beyond the record.
        here: in how many different contexts of this record each form stands.
    """
    form = pair.token.text
    if len(name.parts) < 2 or not lore.is_doubtful(form):  # noqa: PLR2004 - a name has two words at least
        return None
    if not form.isupper():
        return _case_slip(form, name, lore)
    settled, judgement = _against_known(form, name, lore)
    if settled:
        return judgement
    return _against_attested(form, name, lore, here) or _against_initials(pair, name, lore, here)


def judge_native(pair: NativePair, lore: Lore) -> Judgement | None:
    """Returns what is wrong with an acronym beside a name of the lexicon in a script without capitals, or None."""
    form, listed = pair.token.text, lore.listed(name_key(parts_of(pair.name)))
    if form in listed or not lore.is_doubtful(form) or (rival := nearest(form, listed)) is None:
        return None
    if edit_of(form, rival) in {Edit.SHUFFLED, Edit.TRANSPOSED} and lore.is_foreign(form, rival):
        return None
    confidence = Confidence.MEDIUM if lore.is_listed(form) else Confidence.HIGH
    return judged(form, rival, Ground.LEXICON, confidence, pair.name)


def _against_known(form: str, name: Name, lore: Lore) -> tuple[bool, Judgement | None]:
    """What the lexicon and other sentences give for this very name: whether that settles it, and how."""
    mine = 0
    for start in name.starts:
        listed, votes = lore.listed(name.key(start)), lore.votes(name.key(start))
        spells = fit(name.parts[start:], form) is Fit.INITIALS
        if listed and (form in listed or spells):
            return True, None
        if _is_longer_name(form, name.parts[start:], lore):
            return True, None
        if (rival := nearest(form, listed)) is not None:
            native = lore.is_party(rival) and _is_native_order(name.parts[start:], form, rival)
            if edit_of(form, rival) in {Edit.SHUFFLED, Edit.TRANSPOSED} and (native or lore.is_foreign(form, rival)):
                return True, None
            confidence = Confidence.MEDIUM if lore.is_listed(form) else Confidence.HIGH
            return True, judged(form, rival, Ground.LEXICON, confidence, name.text(start), votes.get(rival, 0))
        if not spells and (rival := elected(form, votes)) and _wins(rival, form, votes, name.parts[start:]):
            return True, judged(form, rival, Ground.VOTES, Confidence.HIGH, name.text(start), votes[rival])
        mine = max(mine, votes.get(form, 0))
    return mine >= SETTLED and name.fit >= Fit.INNER, None


def _is_longer_name(form: str, parts: Sequence[str], lore: Lore) -> bool:
    """Whether the lexicon's name for a form says all of this name and more: the EEC beside "European Community"."""
    words = {part for part in parts if part not in PARTICLES}
    return any(words < set(parts_of(" ".join(longer))) for longer in lore.names(form))


def _case_slip(form: str, name: Name, lore: Lore) -> Judgement | None:
    """A letter in lower case that stands for a word of the name written with a capital, as in `FaO` for Agriculture."""
    upper = form.upper()
    how, start = best_fit(name.parts, upper)
    if lore.is_listed(form) or how is Fit.NONE or (how < Fit.INITIALS and not lore.uses(upper)):
        return None
    small = next(place for place, letter in enumerate(form) if letter.islower())
    if name.explains_small(start, form, small):
        return None
    return judged(form, upper, Ground.INITIALS, Confidence.HIGH, name.text(start))


def nearest(form: str, listed: Iterable[str]) -> str | None:
    """Returns the listed acronym that is the likeliest slip away; one far from all is native to another language."""
    rivals = [(list(Edit).index(edit), rival) for rival in listed if (edit := edit_between(form, rival))]
    return min(rivals)[1] if rivals else None


def _wins(rival: str, form: str, votes: Mapping[str, int], parts: Sequence[str]) -> bool:
    """Whether the elected form spells the name, or wins by far: two parties of one translated name are SPD and PSD."""
    return fit(parts, rival) is Fit.INITIALS or votes[rival] >= LANDSLIDE * max(1, votes.get(form, 0))


def elected(form: str, votes: Mapping[str, int]) -> str | None:
    """Returns the form that more sentences give for the same name, by a margin that depends on the slip."""
    mine = votes.get(form, 0)
    rivals = [
        (-count, rival)
        for rival, count in votes.items()
        if count >= RARE
        and rival.isupper()
        and (edit := edit_between(form, rival))
        and count >= mine * (1 if edit in _EASY else 2)
        and count > mine
        and form != f"{rival}S"
    ]
    return min(rivals)[1] if rivals else None


def _against_attested(form: str, name: Name, lore: Lore, here: Mapping[str, int]) -> Judgement | None:
    """Another form of the record or the corpus stands letter by letter for the same words, and this one does not."""
    found = []
    for rival in rivals_of(form, lore, here):
        edit = edit_of(form, rival)
        supported = here.get(rival, 0) > 0
        if edit in {Edit.SHUFFLED, Edit.CASE, Edit.ADDED} or not is_rare(form, rival, lore):
            continue
        if not supported and (edit is Edit.OTHER_LETTER or lore.is_listed(form) or lore.uses(rival) <= lore.uses(form)):
            continue
        how, start = best_fit(name.parts, rival)
        better = name.fit < Fit.INITIALS or (start < name.begin and start in name.starts)
        whole = not name.proper or start <= name.starts[0]
        if not supported and _needs_conjunction(rival, name.parts[start:]):
            continue
        if how < Fit.INITIALS or not better or not (whole or name.fit is Fit.NONE):
            continue
        if name.fit > Fit.NONE and here.get(form, 0) > 1:
            continue
        found.append((not whole, not supported, -lore.uses(rival), rival, start))
    if not found:
        return None
    *_, meant, start = min(found)
    confidence = Confidence.HIGH if name.fit is Fit.NONE or here.get(meant) else Confidence.MEDIUM
    return judged(form, meant, Ground.ATTESTED, confidence, name.text(start))


def _against_initials(pair: Pair, name: Name, lore: Lore, here: Mapping[str, int]) -> Judgement | None:
    """One slip taken back makes the form stand letter by letter for the whole name; it stands nowhere else."""
    form = pair.token.text
    if not pair.bound or name.fit is Fit.INITIALS or lore.is_listed(form) or not name.proper:
        return None
    if lore.uses(form) > RARE or here.get(form, 0) > 1:
        return None
    spelt = {start: _content_initials(name.parts[start:]) for start in name.starts}
    for start in name.starts:
        parts = name.parts[start:]
        for meant in _without_slip(form):
            edit = edit_between(form, meant)
            if edit not in _UNATTESTED or len(form) < _UNATTESTED[edit] or fit(parts, meant) < Fit.INITIALS:
                continue
            native = edit is Edit.TRANSPOSED and _is_native_order(parts, form, meant)
            if edit is Edit.DOUBLED or (meant in spelt[start] and not native):
                return judged(form, meant, Ground.INITIALS, Confidence.MEDIUM, name.text(start))
    return None


def _needs_conjunction(form: str, parts: Sequence[str]) -> bool:
    """Whether a form takes a letter from an "and": a native acronym of a translated name is likelier than that."""
    return fit([part for part in parts if part not in CONJUNCTIONS], form) < Fit.INITIALS


def _content_initials(parts: Sequence[str]) -> set[str]:
    """Returns the initials of the words that are no particles, with and without a company suffix."""
    return {initials_of(parts), "".join(part[0].upper() for part in parts if part not in PARTICLES)}


def _is_native_order(parts: Sequence[str], form: str, meant: str) -> bool:
    """Returns whether swapped letters can be those of another language, which puts the head noun elsewhere.

    The Brazilian Coffee Institute is the IBC and the Social Democratic Party the SPD; a swap among the words before
    the head noun is no matter of language, and in a longer acronym only the head noun in front is.
    """
    ends = [place for place, part in enumerate(parts) if place and part in PARTICLES and part not in {"and", "&"}]
    head = parts[(ends[0] if ends else len(parts)) - 1][0]
    letters = form.lower()
    return letters.find(head) < meant.lower().find(head) and (len(form) == SHORT or letters[0] == head)


def _without_slip(form: str) -> Iterator[str]:
    """Yields the forms that a doubled letter, two swapped ones or a neighbouring key can have been meant as."""
    for place in range(1, len(form)):
        before, one, two, after = form[: place - 1], form[place - 1], form[place], form[place + 1 :]
        yield before + (one if one == two else two + one) + after
    for place, letter in enumerate(form):
        for other in neighbours_of(letter):
            yield form[:place] + other + form[place + 1 :]
