"""What the corpus and the lexicon know of acronyms: looked up while records are judged."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations
from typing import Final

import polars as pl
from rapidfuzz import process
from rapidfuzz.distance import OSA

from dq.lexicons.organisations import REGISTRIES, Organisations
from dq.surveys.acronym_sources import Sources
from dq.text.acronyms.alignment import name_key, parts_of
from dq.text.acronyms.alone import SHORTEST, could_be_meant, judge_use
from dq.text.acronyms.beside_names import elected, nearest
from dq.text.acronyms.edits import Edit, edit_between, shortened
from dq.text.acronyms.judging import MOST_RARE, RARE, Record, is_rare
from dq.text.acronyms.native import Names, by_length
from dq.text.acronyms.spelling import misspelt_word
from dq.text.mixed import SHORTEST_NAME, doubles_of

MUCH_MORE: Final = 3

SLIPS: Final = {Edit.CASE, Edit.DOUBLED, Edit.TRANSPOSED, Edit.NEIGHBOUR_KEY, Edit.DROPPED, Edit.ADDED}


@dataclass(frozen=True, slots=True)
class Namings:
    """What the corpus gives beside names.

    Attributes:
        votes: key of a name to the acronyms beside it, with the number of different sentences.
        words: key of a name to its words in lower case, as one record writes them.
        unfit: acronyms that somewhere do not fit the name beside them.
    """

    votes: Mapping[str, Mapping[str, int]]
    words: Mapping[str, str]
    unfit: frozenset[str]


class CorpusLore:
    """What the corpus and the lexicon know of acronyms; the `Lore` of the judging rules.

    Attributes:
        organisations: the lexicon.
        rows: numbers of the records that are read for what is in doubt.
        rows_beside_name: of others, with a form that is in doubt only where it stands beside a name.
        rows_look_alike: of others, with a form whose letters all look like those of an acronym of another script.
        sources: where one source is at odds with itself.
    """

    rows: pl.Series
    rows_beside_name: pl.Series
    rows_look_alike: pl.Series
    sources: Sources

    def __init__(
        self,
        uses: Mapping[str, int],
        namings: Namings,
        company: pl.DataFrame,
        organisations: Organisations,
    ) -> None:
        self._uses = uses
        self._namings = namings
        self._company = company
        self.organisations = organisations
        self._nearest: dict[str, Mapping[str, Edit | None]] = {}

    def uses(self, form: str) -> int:
        """Returns in how many different contexts of the corpus a form stands."""
        return self._uses.get(form, 0)

    def misspelt_name(self, form: str, key: str) -> tuple[str, str] | None:
        """Returns the misspelt word of a name beside an acronym and the right one, in lower case."""
        return self.misspelt.get((form, key))

    def in_company(self, form: str, rival: str) -> bool:
        """Returns whether the same word follows both forms somewhere; known of rare forms and what they can mean."""
        return (form, rival) in self._kin

    def name_of(self, key: str) -> str:
        """Returns the words of a name that stands beside an acronym, in lower case."""
        return self._namings.words.get(key, key)

    def votes(self, key: str) -> Mapping[str, int]:
        """Returns the acronyms given beside a name, with the number of different sentences."""
        return self._namings.votes.get(key, {})

    def listed(self, key: str) -> Collection[str]:
        """Returns the acronyms the lexicon gives for a name."""
        return self._listed.get(key, ())

    def is_listed(self, form: str) -> bool:
        """Returns whether the lexicon knows a form."""
        return form in self.organisations.by_acronym or form in self.organisations.terms

    def names(self, form: str) -> Collection[tuple[str, ...]]:
        """Returns the names that the lexicon gives for an acronym, as words."""
        return [tuple(row.name.split()) for row in self.organisations.by_acronym.get(form, ())]

    def is_party(self, form: str) -> bool:
        """Returns whether the lexicon knows it as a political party's."""
        return any(row.kind == "party" for row in self.organisations.by_acronym.get(form, ()))

    def is_foreign(self, form: str, rival: str) -> bool:
        """Returns whether the lexicon knows two acronyms in no language together."""
        mine, theirs = ({row.language for row in self.organisations.by_acronym.get(of, ())} for of in (form, rival))
        return bool(mine) and mine.isdisjoint(theirs)

    def is_known(self, form: str) -> bool:
        """Returns whether the lexicon knows a form, and not only from a registry."""
        rows = self.organisations.by_acronym.get(form, ())
        return form in self.organisations.terms or any(row.source not in REGISTRIES for row in rows)

    def meanings(self, form: str) -> tuple[str, ...]:
        """Returns the names of well-known organisations of a form, in the one language that has most of them."""
        names: dict[str, dict[str, str]] = {}
        for row in self.organisations.by_acronym.get(form, ()):
            if row.source not in REGISTRIES:
                names.setdefault(row.language, {}).setdefault(name_key(parts_of(row.name)), row.name)
        return max((tuple(sorted(of.values())) for of in names.values()), key=len, default=())

    def near(self, form: str) -> Collection[str]:
        """Returns the forms of the corpus in capitals one slip away."""
        if form not in self._nearest:
            upper = form.upper()
            nearby = {other for short in shortened(upper) for other in self._index.get(short, ())}
            self._nearest[form] = {other: edit for other in nearby if (edit := edit_between(form, other)) in SLIPS}
        return self._nearest[form]

    @cached_property
    def well_known(self) -> Mapping[str, object]:
        """The acronyms that do not only stand in a registry."""
        return self.organisations.well_known()

    @cached_property
    def native_names(self) -> Names:
        """The lexicon's names in scripts without capitals."""
        return by_length(row.name for row in self.organisations)

    @cached_property
    def look_alikes(self) -> Collection[str]:
        """Forms that look, all of their letters, like a well-known acronym of another script."""
        return _doubles(frozenset(self.well_known))

    @cached_property
    def _listed(self) -> Mapping[str, Collection[str]]:
        listed: dict[str, set[str]] = {}
        for rows in self.organisations.by_acronym.values():
            for row in rows:
                listed.setdefault(name_key(parts_of(row.name)), set()).add(row.acronym)
        return listed

    @cached_property
    def _index(self) -> Mapping[str, list[str]]:
        """Forms in capitals by what is left of them without one letter: one slip apart is one such text in common."""
        index: dict[str, list[str]] = {}
        for form in self._uses:
            if form.isupper():
                for short in set(shortened(form)):
                    index.setdefault(short, []).append(form)
        return index

    @cached_property
    def slips(self) -> pl.DataFrame:
        """Forms rare enough to be mistyped, each with every form it can be a slip of: `form`, `meant`."""
        rows = [
            (form, meant)
            for form, count in self._uses.items()
            if count <= MOST_RARE and len(form) >= SHORTEST
            for meant in sorted(self.near(form))
            if is_rare(form, meant, self)
        ]
        return pl.DataFrame(rows, schema={"form": pl.String, "meant": pl.String}, orient="row")

    @cached_property
    def partners(self) -> pl.DataFrame:
        """Pairs of forms that want a second look where both stand in a record: slips, and rivals for one name.

        Slips that no record can support well enough, such as most of forms that the lexicon knows, want none.
        """
        pairs = {(form, meant) for form, meant in self.slips.iter_rows() if could_be_meant(form, meant, self)}
        for votes in self._namings.votes.values():
            pairs.update(combinations(sorted(votes), 2))
        return pl.DataFrame(sorted(pairs), schema=self.slips.schema, orient="row")

    @cached_property
    def _kin(self) -> Collection[tuple[str, str]]:
        theirs = self._company.rename({"form": "meant"})
        kin = self.slips.join(self._company, on="form").join(theirs, on=["meant", "then"], how="semi")
        return set(kin.select("form", "meant").iter_rows())

    def is_allowed(self, form: str) -> bool:
        """Returns whether a house lexicon declares a form right."""
        return form in self.organisations.allowed

    def is_doubtful(self, form: str) -> bool:
        """Returns whether a form wants a second look wherever it stands."""
        return form in self.doubtful

    @cached_property
    def mistyped(self) -> frozenset[str]:
        """Forms to be looked at wherever they stand: mistyped by what the corpus says of them alone."""
        slipping = self.slips["form"].unique()
        return frozenset(form for form in slipping if judge_use(form, self, Record())) - self.organisations.allowed

    @cached_property
    def doubtful(self) -> frozenset[str]:
        """Forms to be looked at where they stand beside a name: the mistyped, and those in doubt beside some name."""
        slipping = set(self.slips["form"])
        doubtful = set(self.mistyped)
        rare = {form for form, count in self._uses.items() if count <= MOST_RARE}
        doubtful |= rare & self._namings.unfit
        for name, votes in self._namings.votes.items():
            doubtful.update(
                form
                for form in votes
                if not form.isupper() or (form in rare and form in slipping) or self._is_challenged(form, name, votes)
            )
        return frozenset(doubtful - self.organisations.allowed)

    def _is_challenged(self, form: str, name: str, votes: Mapping[str, int]) -> bool:
        """Whether the lexicon or more sentences give another form for a name, or for the end of it."""
        if elected(form, votes):
            return True
        words = self._namings.words[name].split()
        keys = (name_key(words[start:]) for start in range(max(1, len(words) - 1)))
        return any(form not in listed and nearest(form, listed) for key in keys if (listed := self.listed(key)))

    @cached_property
    def misspelt(self) -> Mapping[tuple[str, str], tuple[str, str]]:
        """Acronym and key of a rare name to its misspelt word and the right one, in lower case.

        The right name is the lexicon's for that acronym, or one that at least three times as many sentences give.
        """
        found: dict[tuple[str, str], tuple[str, str]] = {}
        for form, names in self._names_by_form().items():
            for key, count in names.items():
                if count <= RARE and (pair := self._misspelt_in(form, key, names)):
                    found[form, key] = pair
        return found

    def _misspelt_in(self, form: str, key: str, names: Mapping[str, int]) -> tuple[str, str] | None:
        listed = {name_key(parts): parts for parts in self._listed_parts(form)}
        if key in listed:
            return None
        frequent = [name for name, count in names.items() if count > MUCH_MORE * names[key]]
        close = process.extract(key, [*listed, *frequent], scorer=OSA.distance, score_cutoff=2, limit=None)
        for other, _, _ in sorted(close):
            right = listed.get(other) or self._namings.words[other].split()
            if pair := misspelt_word(self._namings.words[key].split(), right):
                return pair
        return None

    def _listed_parts(self, form: str) -> Iterator[list[str]]:
        for row in self.organisations.by_acronym.get(form, ()):
            yield parts_of(row.name)

    def _names_by_form(self) -> Mapping[str, Mapping[str, int]]:
        names: dict[str, dict[str, int]] = {}
        for name, forms in self._namings.votes.items():
            for form, count in forms.items():
                names.setdefault(form, {})[name] = count
        return names


@cache
def _doubles(acronyms: frozenset[str]) -> frozenset[str]:
    """Computed once in a process, for the lexicon changes no more."""
    names = (acronym for acronym in acronyms if acronym.isalpha() and len(acronym) >= SHORTEST_NAME)
    return frozenset(form for acronym in names for form in doubles_of(acronym)) - acronyms
