"""The word tables datelines are read with, in the form the parser looks things up in."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from dq.text.datelines.gazetteer import Gazetteer, Known, fold
from dq.text.datelines.slips import Slips, one_slip_away

MAX_SEEN: Final = 65_536
"""Names whose look-up is remembered."""

OTHER_PLACE: Final = 9
"""The size of known places that are no towns (United Nations, West Bank), and of towns that stand without a state."""

SHORTEST_MONTH: Final = 3
"""Letters of a word that a month may be meant by."""

_LONG_NAME: Final = 4
"""Agency names up to this length must be written as the agency writes them: AA, not aa."""


@dataclass(frozen=True)
class Tables:
    """Months, agencies, regions and places.

    Attributes:
        months: by language, spelling (lower case, no final stop) to number.
        month_of: spellings of all languages; of the few that differ between languages the commonest meaning.
        agencies: names as agencies write them to identifiers.
        folded_agencies: the same in lower case.
        bare: the first words of names that stand without brackets, to the whole names, longest first.
        states: folded spellings to postal codes.
        odd_states: folded abbreviations that newsrooms do not use to those they do.
        postal: the codes themselves, which count in capitals only.
        regions: folded names of states, provinces and countries.
        others: folded names of places that no gazetteer of towns has, and of towns every newsroom knows.
        gazetteer: towns.
        seen: look-ups of places, kept because news names the same ones again and again.
        seen_words: look-ups of words, likewise.
        seen_towns: look-ups of folded names in the gazetteer, likewise.
        seen_slips: months that are meant by misspelt words of a language, likewise.
        sorted_months: the months' names by language, made when a language first asks for them.
    """

    months: Mapping[str, Mapping[str, int]]
    month_of: Mapping[str, int]
    agencies: Mapping[str, str]
    folded_agencies: Mapping[str, str]
    bare: Mapping[str, tuple[str, ...]]
    states: Mapping[str, str]
    odd_states: Mapping[str, str]
    postal: frozenset[str]
    regions: frozenset[str]
    others: frozenset[str]
    gazetteer: Gazetteer
    seen: dict[str, tuple[int, bool]] = field(default_factory=dict, repr=False, compare=False)
    seen_words: dict[str, tuple[int | None, tuple[str, ...]]] = field(default_factory=dict, repr=False, compare=False)
    seen_towns: dict[str, Known | None] = field(default_factory=dict, repr=False, compare=False)
    seen_slips: dict[tuple[str, str], str | None] = field(default_factory=dict, repr=False, compare=False)
    sorted_months: dict[str, Slips] = field(default_factory=dict, repr=False, compare=False)

    def month(self, word: str, language: str | None) -> int | None:
        """Returns the number of a month's name, read in the given language first."""
        number = self.word(word)[0]
        if number is None or language is None:
            return number
        return self.months.get(language, {}).get(word.casefold().rstrip("."), number)

    def word(self, word: str) -> tuple[int | None, tuple[str, ...]]:
        """Returns the month a word names in any language, and the bare names of agencies that it begins."""
        answer = self.seen_words.get(word)
        if answer is None:
            if len(self.seen_words) >= MAX_SEEN:
                self.seen_words.clear()
            key = word.casefold()
            answer = self.seen_words[word] = self.month_of.get(key.rstrip(".")), self.bare.get(key.rstrip(".,"), ())
        return answer

    def month_meant(self, word: str, language: str) -> str | None:
        """Returns the month's name in a language that one slip makes of a word in lower case; None when none does."""
        key = word, language
        if key not in self.seen_slips:
            if len(self.seen_slips) >= MAX_SEEN:
                self.seen_slips.clear()
            near = one_slip_away(word, self._months_of(language)) if len(word) >= SHORTEST_MONTH else []
            self.seen_slips[key] = max(near, key=lambda name: (len(name), name[0] == word[0], name), default=None)
        return self.seen_slips[key]

    def _months_of(self, language: str) -> Slips:
        if language not in self.sorted_months:
            self.sorted_months[language] = Slips(sorted(self.months.get(language, ())))
        return self.sorted_months[language]

    @cached_property
    def bare_names(self) -> tuple[str, ...]:
        """The names of agencies that stand without brackets in every spelling they may have, longest first."""
        folded = {name for names in self.bare.values() for name in names}
        spelled = {name for name in self.agencies if name.casefold() in folded}
        return tuple(sorted(folded | spelled | {name.upper() for name in folded}, key=lambda name: (-len(name), name)))

    @cached_property
    def month_words(self) -> frozenset[str]:
        """The words that names of months are made of, in small letters."""
        return frozenset(word for month in self.month_of for word in month.split())

    @cached_property
    def usual_date(self) -> re.Pattern[str]:
        """A month as English newsrooms write it, its full stop, and a day that every month has.

        One such date stands as well as another: none of the months opens an agency's name.
        """
        names = (name.title() for name in self.months["en"] if not self.bare.get(name))
        return re.compile(rf" ({'|'.join(sorted(names, key=len, reverse=True))})(\.?) ([1-9]|1\d|2[0-8])(?!\w)")

    @cached_property
    def sorted_states(self) -> list[tuple[str, str]]:
        """The spellings of states and their postal codes."""
        return sorted(self.states.items())

    @cached_property
    def sorted_regions(self) -> Slips:
        """The names of states, provinces and countries."""
        return Slips(sorted(self.regions))

    @cached_property
    def sorted_others(self) -> Slips:
        """The names of places that no gazetteer of towns has."""
        return Slips(sorted(self.others))

    def agency(self, name: str, *, lower: bool = False) -> str | None:
        """Returns the identifier of an agency, None when it is not known. With `lower` the case says nothing."""
        known = self.agencies.get(name)
        if known or not (lower or len(name) > _LONG_NAME):
            return known
        return self.folded_agencies.get(name.casefold())

    def place(self, name: str) -> tuple[int, bool]:
        """Returns how large the town so called is, and whether the name is a state, province or country.

        The size is the number of digits of its population, `OTHER_PLACE` for known places that are no towns, and 0
        for names that are not known.
        """
        answer = self.seen.get(name)
        if answer is None:
            if len(self.seen) >= MAX_SEEN:
                self.seen.clear()
            answer = self.seen[name] = self._look_up(name)
        return answer

    def find(self, folded: str) -> Known | None:
        """Returns what the gazetteer knows of a folded name."""
        if folded not in self.seen_towns:
            if len(self.seen_towns) >= MAX_SEEN:
                self.seen_towns.clear()
            self.seen_towns[folded] = self.gazetteer.find(folded)
        return self.seen_towns[folded]

    def _look_up(self, name: str) -> tuple[int, bool]:
        folded = fold(name)
        region = name in self.postal or folded in self.regions
        if folded in self.others:
            return OTHER_PLACE, region
        known = self.find(folded)
        return known.size if known else 0, region


def month_tables(lines: Mapping[str, str]) -> tuple[dict[str, dict[str, int]], dict[str, int]]:
    """Returns the months by language and of all languages, from one line a language: `jan, january | feb | ...`."""
    months: dict[str, dict[str, int]] = {}
    votes: dict[str, Counter[int]] = defaultdict(Counter)
    for language, line in lines.items():
        spelled = {
            name.strip(): number
            for number, names in enumerate(line.split("|"), start=1)
            for name in names.split(",")
            if not any(char.isdigit() for char in name)
        }
        months[language] = spelled
        for name, number in spelled.items():
            votes[name][number] += 1
    return months, {name: max(counts, key=lambda n: (counts[n], -n)) for name, counts in votes.items()}


def agency_tables(
    names: Mapping[str, Iterable[str]], bare: Iterable[str]
) -> tuple[dict[str, str], dict[str, str], dict[str, tuple[str, ...]]]:
    """Returns exact names, lower-case names, and the bare names by their first word in lower case."""
    exact = {name: ident for ident, spelled in names.items() for name in spelled}
    folded = {name.casefold(): ident for name, ident in exact.items()}
    allowed = set(bare)
    first: dict[str, list[str]] = defaultdict(list)
    for name, ident in folded.items():
        if ident in allowed:
            first[name.split()[0]].append(name)
    return exact, folded, {word: tuple(sorted(found, key=len, reverse=True)) for word, found in first.items()}
