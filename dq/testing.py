"""The case runner: what is proven of every case of every check. Public, for plugin authors' tests as well.

import pytest
from dq.testing import load_cases, prove

@pytest.mark.parametrize("case", load_cases(), ids=str)
def test_case(case):
    prove(case)
"""

import dataclasses
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import polars as pl

from dq import schemas
from dq.check import Article, Check
from dq.checks import all_checks, cases_of
from dq.corpus import load
from dq.engine import examine
from dq.errors import UsageError
from dq.examples import expected
from dq.expectation import unknown
from dq.found import FoundRows
from dq.packed import whole
from dq.suite import ChosenCheck
from dq.toml_source import read_source
from dq.vocabulary import Field

UNRELATED: Final = "The town council of Ebbing met in the old library and talked about the winter roads."
"""A sentence no check has anything to say about, added to texts to see that findings stay what they are."""

EXPECT: Final = ("finding", "clean", "known-miss", "known-false-alarm")
SOURCES: Final = ("wild", "synthetic", "seed")

_KEYS: Final = {
    "label", "comment", "text", "title", "records", "field", "options", "expect", "spans", "fixed", "source", "doc",
    "unrelated", "language", "publisher", "published_at", "section", "url",
}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """One case of a check, as its TOML file tells it.

    Attributes:
        check: the check.
        label: a sentence, unique in the file.
        records: the records it is about; a case with `text` is one record called `case`.
        expect: `finding`, `clean`, `known-miss` (should be found, is not) or `known-false-alarm`.
        spans: the exact texts found, in order of records and places; `id:` before a finding about a whole record.
        fixed: the record's field after all its fixes, where the check offers any.
        field: the field `fixed` is about.
        options: options of the check that differ from their defaults.
        unrelated: where an unrelated paragraph is added to see that ids stay: `before`, `after` or `none`.
        source: `wild` (met in print), `synthetic`, or `seed`.
        doc: whether it is an example on the check's page.
        comment: why it is a case.
    """

    check: Check[Any]
    label: str
    records: tuple[dict[str, Any], ...]
    expect: str
    spans: tuple[str, ...] = ()
    fixed: str | None = None
    field: Field = Field.TEXT
    options: dict[str, Any] = dataclasses.field(default_factory=dict)
    unrelated: str = "after"
    source: str = "synthetic"
    doc: bool = False
    comment: str = ""

    @property
    def code(self) -> str:
        """The check's code."""
        return self.check.code

    def __str__(self) -> str:
        return f"{self.code}: {self.label}"


class CaseError(AssertionError):
    """A case does not hold."""


def load_cases(codes: Iterable[str] | None = None, checks: Mapping[str, Check[Any]] | None = None) -> list[Case]:
    """Returns the cases of the given checks, or of all there are.

    Args:
        codes: of the checks; without it, all.
        checks: those there are by code, such as the house checks of a suite; without it, the installed ones.
    """
    known = all_checks() if checks is None else checks
    return [case for code in (known if codes is None else codes) for case in read_cases(known[code])]


def read_cases(check: Check[Any], file: Path | None = None) -> list[Case]:
    """Returns the cases of one check, from its own file or from another.

    Raises:
        UsageError: its file is not as it should be, with the line.
    """
    source = read_source(file or cases_of(check))
    entries = source.data.get("case", [])
    lines = [number for number, line in enumerate(source.text.split("\n"), 1) if line.strip() == "[[case]]"]
    name = source.path.as_posix()
    places = [f"{name}:{line}" for line in lines] if len(lines) == len(entries) else [name] * len(entries)
    return [_case(check, entry, place) for entry, place in zip(entries, places, strict=True)]


def _case(check: Check[Any], entry: dict[str, Any], where: str) -> Case:
    for key in entry:
        if key not in _KEYS:
            raise unknown(f"{where}: unknown key of a case", key, sorted(_KEYS))
    if "label" not in entry or not {"text", "title", "records"} & set(entry):
        raise UsageError(f"{where}: a case needs a `label`, and `text`, `title` or `records`")
    expect, came_from = (
        expected(entry),
        entry.get("source", "synthetic"),
    )
    for key, word, known in (("expect", expect, EXPECT), ("source", came_from, SOURCES)):
        if word not in known:
            raise unknown(f"{where}: unknown {key} of a case", str(word), known)
    if "records" in entry:
        records = tuple({"text": "", **record} for record in entry["records"])
    else:
        names = {"publisher": "source"}
        kept = ("text", "title", "language", "publisher", "published_at", "section", "url")
        records = ({"id": "case", "text": "", **{names.get(k, k): entry[k] for k in kept if k in entry}},)
    return Case(
        check,
        entry["label"],
        records,
        expect,
        tuple(entry.get("spans", ())),
        entry.get("fixed"),
        Field(entry.get("field", Field.TEXT)),
        entry.get("options", {}),
        entry.get("unrelated", "after"),
        came_from,
        entry.get("doc", False),
        entry.get("comment", ""),
    )


def prove(case: Case) -> None:
    """Proves a case; a `known-` case must fail, and passes here by failing.

    Raises:
        CaseError: the check does not do what the case says, or a known shortcoming is gone (then say so in the case).
    """
    if not case.expect.startswith("known-"):
        return _prove(case)
    wished = replace(case, expect="finding" if case.expect == "known-miss" else "clean")
    try:
        _prove(wished)
    except CaseError:
        return None
    raise CaseError(f"{case}: {case.expect} no more: make it `{wished.expect}`")


def _prove(case: Case) -> None:
    chosen = _chosen(case)
    findings = run(chosen, case.records)
    _expected(case, findings)
    _excerpts(case, findings)
    _sound_screen(case, chosen, findings)
    _fixes(case, chosen, findings)
    _stable_ids(case, chosen, findings)
    _same_in_company(case, chosen, findings)


def run(chosen: ChosenCheck, records: Sequence[dict[str, Any]]) -> pl.DataFrame:
    """Returns the findings of one check on the given records (`id`, `text`, ...)."""
    names = dict.fromkeys(name for record in records for name in record)
    frame = pl.DataFrame({name: [record.get(name) for record in records] for name in names})
    return whole(examine(load(frame), [chosen], watch=lambda _s, _d: None, keep_texts=0).findings)


def apply_fixes(text: str, findings: pl.DataFrame) -> str:
    """Returns the text with the fixes of its findings applied; of overlapping ones the first counts."""
    pieces, at = [], 0
    for start, end, fix in findings.sort("start", "end").select("start", "end", "fix").iter_rows():
        if fix is not None and end > start >= at:
            pieces += [text[at:start], fix]
            at = end
    return "".join(pieces) + text[at:]


def _chosen(case: Case) -> ChosenCheck:
    check = case.check
    if not case.options:
        return ChosenCheck(check, check.options, check.severity)
    if check.options is None:
        raise CaseError(f"{case}: the check has no options")
    return ChosenCheck(check, replace(check.options, **case.options), check.severity)


def _need(case: Case, holds: bool, message: str) -> None:  # noqa: FBT001 - reads as an assertion
    if not holds:
        raise CaseError(f"{case}: {message}")


def _expected(case: Case, findings: pl.DataFrame) -> None:
    got = [e if end > start else f"{rid}:" for rid, start, end, e in
           findings.select("record_id", "start", "end", "excerpt").iter_rows()]  # fmt: skip
    if case.expect == "clean":
        _need(case, not got, f"is clean, found {got}: {findings['message'].to_list()}")
    else:
        _need(case, bool(got), "found nothing")
        _need(case, got == list(case.spans), f"spans {list(case.spans)}, found {got}")


def _excerpts(case: Case, findings: pl.DataFrame) -> None:
    texts = {record["id"]: record for record in case.records}
    for row in findings.iter_rows(named=True):
        text = texts[row["record_id"]][row["field"]]
        _need(
            case, text[row["start"] : row["end"]] == row["excerpt"], f"the excerpt {row['excerpt']!r} is not its span"
        )
        before = text[: row["start"]]
        place = (before.count("\n") + 1, row["start"] - before.rfind("\n"))
        _need(case, (row["line"], row["column"]) == place, f"line and column are {place}")


def _sound_screen(case: Case, chosen: ChosenCheck, findings: pl.DataFrame) -> None:
    """The screen lets every record through that `locate` finds something in: the same result without a screen."""
    check = chosen.check
    if check.screen is None:
        return
    everything = replace(check, screen=lambda text: pl.lit(True) | text.is_null())
    unscreened = run(replace(chosen, check=everything), case.records)
    _need(case, _key(unscreened) == _key(findings), "the screen drops what `locate` finds")


def _fixes(case: Case, chosen: ChosenCheck, findings: pl.DataFrame) -> None:
    if chosen.check.fix is None:
        _need(case, findings["fix"].null_count() == findings.height, "offers a fix the check does not declare")
    if case.fixed is None:
        return
    _need(case, len(case.records) == 1, "`fixed` needs one record")
    record = case.records[0]
    mine = findings.filter(pl.col("field") == case.field)
    once = apply_fixes(record[case.field], mine)
    _need(case, once == case.fixed, f"fixed is {once!r}")
    again = run(chosen, [{**record, case.field: once}]).filter(pl.col("field") == case.field)
    fixable = again.filter(pl.col("fix").is_not_null())
    _need(case, fixable.is_empty(), f"the fixed text has findings: {fixable['message'].to_list()}")


def _stable_ids(case: Case, chosen: ChosenCheck, findings: pl.DataFrame) -> None:
    if case.unrelated == "none" or findings.is_empty():
        return

    def padded(text: str) -> str:
        return f"{UNRELATED}\n\n{text}" if case.unrelated == "before" else f"{text}\n\n{UNRELATED}"

    moved = run(chosen, [{**record, "text": padded(record["text"])} for record in case.records])
    _need(
        case,
        set(findings["finding_id"]) <= set(moved["finding_id"]),
        f"ids change when an unrelated paragraph is added {case.unrelated} the text: {moved['message'].to_list()}; "
        "if the check is about where a text begins or ends, say `unrelated` in the case: before, after or none",
    )


def _same_in_company(case: Case, chosen: ChosenCheck, findings: pl.DataFrame) -> None:
    company = [
        {"id": f"company-{i}", "text": f"{UNRELATED} That was on day {i} of the week, said the clerk.", "source": "co"}
        for i in range(3)
    ]
    records = [*case.records, *company]
    random.Random(7).shuffle(records)  # noqa: S311 - a fixed order, not a secret
    together = run(chosen, records).filter(~pl.col("record_id").str.starts_with("company-"))
    _need(case, _key(together) == _key(findings), "the result differs inside a shuffled batch")


def _key(findings: pl.DataFrame) -> list[tuple[Any, ...]]:
    columns = ["finding_id", "record_id", "field", "start", "end", "message", "severity", "fix", "related_id"]
    return sorted(findings.select(columns).iter_rows(), key=repr)


def locate_in(check: Check[Any], text: str, **fields: Any) -> pl.DataFrame:
    """Returns what a check's `locate` finds in a text on its own, for tests of checks that need no survey."""
    row = dict.fromkeys(schemas.RECORDS) | {"row": 0, "record_id": "text", "text": text} | fields

    class Nothing:
        def known(self, survey: Any) -> Any:
            raise CaseError(f"{check.code} needs the survey {survey.name}")

    out = FoundRows()
    if check.locate is not None:
        for found in check.locate(text, Article(row, Nothing()), check.options):
            out.add(0, check, check.severity, Field.TEXT, text, found)
    return out.frame()
