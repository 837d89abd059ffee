"""What a corpus says of acronyms: how often each form is used, and which names stand beside it.

Copies must not vote: a use counts once for each different context after it, a name beside an acronym once for each
different sentence, however many records carry the sentence.
"""

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Final

import polars as pl

from dq.check import Survey
from dq.lexicons.organisations import REGISTRIES, Organisations, organisations
from dq.text.acronyms.alignment import Fit, name_key, parts_of
from dq.text.acronyms.alone import SHORTEST, judge_use
from dq.text.acronyms.edits import Edit, edit_between, shortened
from dq.text.acronyms.judging import MOST_RARE, Record, is_rare
from dq.text.acronyms.names import Name
from dq.text.acronyms.pairs import REACH, pairs
from dq.text.acronyms.reading import CONTEXT
from dq.text.acronyms.tokens import tokens

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΫЀ-Я"
_LOWER: Final = "a-zà-öø-ÿа-яёіїєґ"
_FORM: Final = rf"[{_UPPER}](?:[{_UPPER}&]{{1,8}}(?:[{_LOWER}][{_UPPER}]{{0,7}})?|[{_LOWER}][{_UPPER}]{{1,8}})"
USE: Final = rf"{_FORM}[\p{{L}}\d]*[^{_UPPER}\n]{{0,{CONTEXT}}}"
"""A form and the context after it: as fast as a scan for capitals, for there is no word boundary to test."""

_WHOLE: Final = rf"^({_FORM})(?:[^\p{{L}}\d]|$)"
_NEXT: Final = r"^\W{1,3}(\p{Ll}{3,})"
"""The word after a form, where it is in lower case."""

_UNNAMED: Final = "?"
"""Stands for a name whose beginning is anyone's guess and whose acronym does not fit it."""

_NAMINGS: Final = (
    (rf"[(（][\"“«]?{_FORM}s?[\"”»]?[)）,;]", r"[^()（）]*"),
    (rf", (?:or |или |або |oder |ou |o )?(?:the )?{_FORM}[,.;]", r"[^,]*"),
    (r"[(（]\p{Lu}\p{Ll}[^()（）\d]{4,120}[)）]", rf"{_FORM} "),
)
"""Acronyms beside names, and what stands before: a record is searched for the first, then read with both."""

_WINDOW: Final = REACH + 24
"""How many characters up to the end of the acronym are read for its name."""

_SLIPS: Final = {Edit.CASE, Edit.DOUBLED, Edit.TRANSPOSED, Edit.NEIGHBOUR_KEY, Edit.DROPPED, Edit.ADDED}


def uses(records: pl.DataFrame) -> pl.DataFrame:
    """Returns every use of a form: `row`, `form`, `after` (the context)."""
    return (
        records.select("row", use=pl.col("text").str.extract_all(USE))
        .explode("use")
        .with_columns(form=pl.col("use").str.extract(_WHOLE, 1))
        .drop_nulls("form")
        .select(
            "row",
            form=pl.col("form").str.replace("^(..+)s$", "${1}"),
            after=pl.col("use").str.slice(pl.col("form").str.len_chars(), CONTEXT),
        )
    )


def _gather(records: pl.DataFrame) -> pl.DataFrame:
    """One row a use or a naming: a form with an empty name is a use and `seen` its context, else the sentence."""
    used = (
        uses(records)
        .select("form", "after")
        .unique()
        .select(
            "form",
            name=pl.lit(""),
            seen=pl.col("after").hash(),
            fits=pl.lit(True),
            then=pl.col("after").str.extract(_NEXT),
        )
    )
    named = _named(records).with_columns(then=pl.lit(None, dtype=pl.String))
    return pl.concat([used, named]).select(pl.struct("form", "name").hash().alias("key"), pl.all())


def _named(records: pl.DataFrame) -> pl.DataFrame:
    """Names beside acronyms; Python sees each different sentence once."""
    found = [
        records.lazy()
        .filter(pl.col("text").str.contains(naming))
        .select(window=pl.col("text").str.extract_all(before + naming))
        .explode("window")
        .select(pl.col("window").str.tail(_WINDOW))
        for naming, before in _NAMINGS
    ]
    windows = pl.concat(found).unique().collect()
    rows = [
        (pair.token.text, key, window, name.fit is Fit.INITIALS)
        for (window,) in windows.iter_rows()
        for pair in pairs(window, tokens(window))
        if (key := _voted(name := Name(pair), bound=pair.bound))
    ]
    schema = {"form": pl.String, "name": pl.String, "seen": pl.String, "fits": pl.Boolean}
    return pl.DataFrame(rows, schema=schema, orient="row").with_columns(pl.col("seen").str.tail(60).hash()).unique()


def _voted(name: Name, *, bound: bool) -> str | None:
    if name.fit is Fit.INITIALS or (bound and name.proper):
        return name.own_key()
    return _UNNAMED if bound and name.starts else None


def _reduce(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.unique()


def _conclude(rows: pl.DataFrame) -> "CorpusLore":
    rows = rows.unique()
    counted = rows.group_by("form", "name").agg(pl.len(), pl.col("fits").all()).sort("form", "name")
    counts: dict[str, int] = {}
    votes: dict[str, dict[str, int]] = {}
    unfit: set[str] = set()
    for form, name, count, fits in counted.iter_rows():
        if not name:
            counts[form] = count
        elif name != _UNNAMED:
            votes.setdefault(name, {})[form] = count
        if not fits:
            unfit.add(form)
    company = rows.select("form", "then").drop_nulls().unique()
    return CorpusLore(counts, votes, unfit, company, organisations())


class CorpusLore:
    """What the corpus and the lexicon know of acronyms; the `Lore` of the judging rules.

    Attributes:
        organisations: the lexicon.
    """

    def __init__(
        self,
        uses: Mapping[str, int],
        votes: Mapping[str, Mapping[str, int]],
        unfit: Collection[str],
        company: pl.DataFrame,
        organisations: Organisations,
    ) -> None:
        self._uses = uses
        self._votes = votes
        self._unfit = unfit
        self._company = company
        self.organisations = organisations
        self._nearest: tuple[str, Mapping[str, Edit | None]] = ("", {})

    def uses(self, form: str) -> int:
        """Returns in how many different contexts of the corpus a form stands."""
        return self._uses.get(form, 0)

    def in_company(self, form: str, rival: str) -> bool:
        """Returns whether the same word follows both forms somewhere; known of rare forms and what they can mean."""
        return (form, rival) in self._kin

    def votes(self, key: str) -> Mapping[str, int]:
        """Returns the acronyms given beside a name, with the number of different sentences."""
        return self._votes.get(key, {})

    def listed(self, key: str) -> Collection[str]:
        """Returns the acronyms the lexicon gives for a name."""
        return self._listed.get(key, ())

    def is_listed(self, form: str) -> bool:
        """Returns whether the lexicon knows a form."""
        return form in self.organisations.by_acronym or form in self.organisations.allowed

    def is_known(self, form: str) -> bool:
        """Returns whether the lexicon knows a form, and not only from a registry."""
        rows = self.organisations.by_acronym.get(form, ())
        return form in self.organisations.allowed or any(row.source not in REGISTRIES for row in rows)

    def near(self, form: str) -> Collection[str]:
        """Returns the forms of the corpus in capitals one slip away."""
        if self._nearest[0] != form:
            upper = form.upper()
            nearby = {other for short in shortened(upper) for other in self._index.get(short, ())}
            edits = {other: edit for other in nearby if (edit := edit_between(form, other)) in _SLIPS}
            self._nearest = form, edits
        return self._nearest[1]

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
    def _kin(self) -> Collection[tuple[str, str]]:
        theirs = self._company.rename({"form": "meant"})
        kin = self.slips.join(self._company, on="form").join(theirs, on=["meant", "then"], how="semi")
        return set(kin.select("form", "meant").iter_rows())

    @cached_property
    def doubtful(self) -> pl.Series:
        """Forms to be looked at wherever they stand: mistyped by the corpus, or beside a name in a doubtful way."""
        slipping = set(self.slips["form"])
        doubtful = {form for form in slipping if judge_use(form, self, Record())}
        doubtful.update(form for form in self._unfit if self.uses(form) <= MOST_RARE)
        for name, votes in self._votes.items():
            listed = self.listed(name)
            doubtful.update(
                form
                for form in votes
                if (listed and form not in listed)
                or len(votes) > 1
                or not form.isupper()
                or (form in slipping and self.uses(form) <= MOST_RARE)
            )
        return pl.Series("form", sorted(doubtful), dtype=pl.String)


ACRONYMS: Final = Survey("acronyms", _gather, _conclude, _reduce)
"""Every form in capitals with its uses, and every name beside one: about 100 bytes a record."""
