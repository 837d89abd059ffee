"""`dq baseline`: accepts findings with a reason, so that a gate can be switched on today and ratcheted clean."""

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dq.cli.arguments import auditing
from dq.cli.screen import note, progress
from dq.cli.stages import Request
from dq.errors import UsageError

if TYPE_CHECKING:
    import polars as pl

    from dq.baseline import Baseline
    from dq.runs import Audit

app = typer.Typer(help="Accept findings with a reason; the gate counts all others as new.", no_args_is_help=True)

Reason = Annotated[str, typer.Option("--reason", help="Why these findings are accepted.")]
Author = Annotated[str | None, typer.Option("--author", help="Who accepts them; without it, the user's name.")]
Until = Annotated[str | None, typer.Option("--until", help="The last day they are accepted, as 2027-06-30.")]
Run = Annotated[Path | None, typer.Option("--run", help="The saved run to take them from; without it, reports/latest.")]
File = Annotated[Path | None, typer.Option("--baseline", help="The baseline's file; without it, the project's.")]
Wanted = Annotated[list[str] | None, typer.Argument(help="Fingerprints, codes, names or families.", show_default=False)]
Decided = Annotated[
    Path | None,
    typer.Option("--from", help="The decisions taken along from a report: what it accepts, with its notes."),
]


@app.command("create")
@auditing
def create(request: Request, *, reason: Reason = "", by: Author = None, until: Until = None) -> int:
    """Accept every finding there is today. PATH may be a saved run; a baseline that is there is never overwritten."""
    from dq.baseline import Baseline, write_baseline

    file = _target(request)
    if file.exists():
        raise UsageError(f"{file} is there already", help="dq baseline update PATH adds to it, prune takes away")
    since, last = _days(until)
    findings = _audit(request).findings
    made = Baseline().adding(
        findings,
        reason=reason or "found before the gate was switched on",
        author=author(by),
        since=since,
        until=last,
    )
    write_baseline(made, file)
    _told(Baseline(), made, file)
    return 0


@app.command("update")
@auditing
def update(request: Request, *, reason: Reason, by: Author = None, until: Until = None) -> int:
    """Accept what is new, and let go what is found no more or has expired."""
    from dq.baseline import read_baseline, write_baseline

    file, why, (since, last) = _target(request), _given(reason), _days(until)
    before, findings = read_baseline(file), _audit(request).findings
    after = before.pruned(findings, since).adding(findings, reason=why, author=author(by), since=since, until=last)
    write_baseline(after, file)
    _told(before, after, file)
    return 0


@app.command("prune")
@auditing
def prune(request: Request) -> int:
    """Let go what is found no more or has expired: the ratchet."""
    from dq.baseline import read_baseline, today, write_baseline

    file = _target(request)
    before = read_baseline(file)
    after = before.pruned(_audit(request).findings, today())
    write_baseline(after, file)
    _told(before, after, file)
    return 0


@app.command("add")
def add(  # noqa: PLR0913 - one for each option
    wanted: Wanted = None,
    *,
    reason: Reason = "",
    decided: Decided = None,
    run: Run = None,
    baseline: File = None,
    by: Author = None,
    until: Until = None,
) -> int:
    """Accept some findings of a saved run: by fingerprint, all of a check or family, or as decided in a report."""
    from dq.baseline import Baseline, read_baseline, write_baseline
    from dq.config import find_config
    from dq.runs import open_run

    config = find_config()
    file = _somewhere(baseline or config.baseline)
    home = run or (config.root / "reports" / "latest" if config.root else None)
    if home is None:
        raise UsageError("no run to take findings from", help="name one: --run DIR")
    findings = open_run(home).findings
    accepted = _decided(findings, decided) if decided else {}
    if wanted or not decided:
        accepted[_given(reason)] = _named(findings, wanted or [])
    if not any(chosen.height for chosen in accepted.values()):
        raise UsageError(f"{home} holds no such finding", help="fingerprints are shown by -f jsonl, as finding_id")
    before = read_baseline(file) if file.exists() else Baseline()
    after, (since, last) = before, _days(until)
    for why, chosen in accepted.items():
        after = after.adding(chosen, reason=why, author=author(by), since=since, until=last)
    write_baseline(after, file)
    _told(before, after, file)
    return 0


def _named(findings: "pl.DataFrame", wanted: list[str]) -> "pl.DataFrame":
    """The findings that fingerprints, codes, names or families name."""
    import polars as pl

    from dq.checks import select
    from dq.cli.project import project_checks

    ids = set(wanted) & set(findings["finding_id"])
    codes = select([word for word in wanted if word not in ids], project_checks())
    return findings.filter(pl.col("finding_id").is_in(list(ids)) | pl.col("code").is_in(list(codes)))


def _decided(findings: "pl.DataFrame", file: Path) -> dict[str, "pl.DataFrame"]:
    """The findings that a file of decisions accepts or calls false alarms, by the reason given."""
    import polars as pl

    from dq.decisions import read_decisions

    reasons: dict[str, list[str]] = {}
    for decision in read_decisions(file):
        if decision.lets_pass:
            reasons.setdefault(decision.reason, []).append(decision.finding_id)
    return {why: findings.filter(pl.col("finding_id").is_in(ids)) for why, ids in reasons.items()}


def _audit(request: Request) -> "Audit":
    """The saved run, where the one path is one; else the corpus is audited."""
    from dq.runs import open_run

    if len(request.paths) == 1 and (Path(request.paths[0]) / "run.json").is_file():
        return open_run(request.paths[0])
    suite = request.chosen_suite()
    with progress() as watch:
        return request.audit(suite, watch)


def _target(request: Request) -> Path:
    return _somewhere(request.baseline or request.config().baseline)


def _somewhere(file: Path | None) -> Path:
    if file is None:
        raise UsageError(
            "no baseline is named",
            help='name one: --baseline FILE, or in dq.toml: baseline = "expectations/baseline.toml"',
        )
    return file


def _given(reason: str) -> str:
    if not reason.strip():
        raise UsageError("the reason is empty", help="say why these findings are accepted")
    return reason


def author(given: str | None) -> str:
    """Returns who accepts findings: as said, or the user's name."""
    return given or os.environ.get("USER") or os.environ.get("USERNAME") or "unknown"


def _days(text: str | None) -> tuple[dt.date, dt.date | None]:
    """Today and the last day of what is accepted: read once, before an audit that may be long or pass midnight."""
    from dq.baseline import today

    since = today()
    if text is None:
        return since, None
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--until is a day such as 2027-06-30, not {text!r}") from None
    if day < since:
        raise UsageError(f"--until {text} is past", help="an expired entry accepts nothing")
    return since, day


def _told(before: "Baseline", after: "Baseline", file: Path) -> None:
    old = {key for group in before.accepted for key in group.findings}
    new = {key for group in after.accepted for key in group.findings}
    note(f"{file}: {len(after):,} accepted, {len(new - old):,} added, {len(old - new):,} let go")
