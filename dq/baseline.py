"""The baseline: findings that were accepted, by fingerprint, with who accepted them, why, and until when.

One TOML file that people review and machines keep. Findings accepted together stand together, so that a reason is said
once; each is one line, its fingerprint and its record:

[[accepted]]
code = "ENC102"
reason = "lost at the source in 2019, cannot be mended"
author = "mira"
since = 2026-11-21
until = 2027-06-30

[accepted.findings]
0a1b2c3d4e5f6071 = "rt-99213"
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import polars as pl
import tomli

from dq.errors import UsageError
from dq.packed import Frame, replaced
from dq.vocabulary import State

_HEAD: Final = """# Accepted findings: `dq gate` counts all others as new.
# Written by `dq baseline`; reasons, authors and dates may be edited by hand.
"""

_KEYS: Final = {"code", "reason", "author", "since", "until", "findings"}
_UNSAFE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_FINGERPRINT: Final = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Accepted:
    """Findings of one check that were accepted together.

    Attributes:
        code: of the check.
        reason: why they are accepted.
        author: who accepted them.
        since: when.
        until: the last day they are; None for good. After it they are new again.
        findings: fingerprints, each with its record.
    """

    code: str
    reason: str
    author: str
    since: dt.date
    until: dt.date | None = None
    findings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Baseline:
    """All accepted findings, in the order they were accepted."""

    accepted: tuple[Accepted, ...] = ()

    def __len__(self) -> int:
        return sum(len(group.findings) for group in self.accepted)

    def known(self, today: dt.date) -> list[str]:
        """Returns the fingerprints that are accepted on a day."""
        return [key for group in self.accepted if not _expired(group, today) for key in group.findings]

    def expired(self, today: dt.date) -> int:
        """Returns how many entries are accepted no more."""
        return sum(len(group.findings) for group in self.accepted if _expired(group, today))

    def adding(
        self, findings: pl.DataFrame, *, reason: str, author: str, since: dt.date, until: dt.date | None
    ) -> "Baseline":
        """Returns the baseline with findings accepted as well; what it holds already keeps its own reason."""
        have = {key for group in self.accepted for key in group.findings}
        fresh = findings.filter(~pl.col("finding_id").is_in(list(have))).sort("code", "record_id", "finding_id")
        groups = [
            Accepted(str(code), reason, author, since, until, dict(rows.select("finding_id", "record_id").iter_rows()))
            for (code,), rows in fresh.group_by("code", maintain_order=True)
        ]
        return Baseline((*self.accepted, *groups))

    def pruned(self, findings: pl.DataFrame, today: dt.date) -> "Baseline":
        """Returns the baseline without what is found no more and without what has expired."""
        found = set(findings["finding_id"])
        kept = (
            replace(group, findings={key: record for key, record in group.findings.items() if key in found})
            for group in self.accepted
            if not _expired(group, today)
        )
        return Baseline(tuple(group for group in kept if group.findings))


def today() -> dt.date:
    """Returns the day entries are accepted on and expire by, the same wherever the command runs."""
    return dt.datetime.now(tz=dt.UTC).date()


def mark(findings: Frame, known: Iterable[str]) -> Frame:
    """Returns the findings frame with its state: known where the fingerprint is among those given, else new."""
    accepted = pl.Series("known", list(known), dtype=pl.String)
    state = pl.when(pl.col("finding_id").is_in(accepted.implode())).then(pl.lit(State.KNOWN.value))
    marked = findings.select("finding_id").select(state=state.otherwise(pl.lit(State.NEW.value)))
    return replaced(findings, marked["state"])


def read_baseline(path: str | Path) -> Baseline:
    """Returns the baseline in a file.

    Raises:
        UsageError: there is no such file, or it does not hold a baseline.
    """
    place = Path(path)
    try:
        data = tomli.loads(place.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(
            f"no baseline at {place}: {error.strerror}", help="make one: dq baseline create PATH"
        ) from error
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{place}: not valid TOML: {error}") from error
    if unknown := set(data) - {"accepted"}:
        raise UsageError(f"{place}: unknown key {min(unknown)!r}", help="a baseline holds [[accepted]] tables")
    return Baseline(tuple(_group(place, number, group) for number, group in enumerate(data.get("accepted", []), 1)))


def write_baseline(baseline: Baseline, path: str | Path) -> Path:
    """Writes the baseline at once: a reader sees the old file or the new one."""
    place = Path(path)
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f".{place.name}.part")
    draft.write_text(text_of(baseline), encoding="utf-8", newline="\n")
    draft.replace(place)
    return place


def text_of(baseline: Baseline) -> str:
    """Returns the baseline as its file holds it."""
    return _HEAD + "".join(map(_text, baseline.accepted))


def _group(place: Path, number: int, data: Mapping[str, Any]) -> Accepted:
    where = f"{place}: accepted group {number}"
    if unknown := set(data) - _KEYS:
        raise UsageError(f"{where}: unknown key {min(unknown)!r}", help=f"known: {', '.join(sorted(_KEYS))}")
    if missing := {"code", "reason", "since"} - set(data):
        raise UsageError(f"{where}: has no {min(missing)}", help="each group says its code, its reason and since when")
    if not str(data["reason"]).strip():
        raise UsageError(f"{where}: its reason is empty", help="say why these findings are accepted")
    for key in ("since", "until"):
        if not isinstance(data.get(key), dt.date | None) or isinstance(data.get(key), dt.datetime):
            raise UsageError(f"{where}: `{key}` is no date: {data[key]!r}", help="such as: until = 2027-06-30")
    findings = data.get("findings", {})
    if wrong := [key for key in findings if not _FINGERPRINT.fullmatch(key)]:
        raise UsageError(
            f"{where}: {wrong[0]!r} is no fingerprint", help="16 hexadecimal digits, as -f jsonl shows them"
        )
    return Accepted(data["code"], data["reason"], data.get("author", ""), data["since"], data.get("until"), findings)


def _text(group: Accepted) -> str:
    head = [
        "",
        "[[accepted]]",
        f"code = {_string(group.code)}",
        f"reason = {_string(group.reason)}",
        f"author = {_string(group.author)}",
        f"since = {group.since.isoformat()}",
        *([f"until = {group.until.isoformat()}"] if group.until else []),
        "",
        "[accepted.findings]",
    ]
    entries: Sequence[str] = [f"{key} = {_string(record)}" for key, record in group.findings.items()]
    return "\n".join([*head, *entries]) + "\n"


def _string(text: str) -> str:
    """A TOML string; what cannot be seen is escaped, so that a review sees it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _UNSAFE.sub(_escape, escaped) + '"'


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04X}"


def _expired(group: Accepted, today: dt.date) -> bool:
    return group.until is not None and group.until < today
