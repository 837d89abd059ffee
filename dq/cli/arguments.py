"""Arguments and options that several commands share, declared once."""

import inspect
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, Final, TypeAlias

import typer

from dq.cli.stages import Machine, Reading, Request

Paths: TypeAlias = Annotated[
    list[str],
    typer.Argument(help="Files, folders, globs, s3:// addresses, or - for standard input.", show_default=False),
]
Out: TypeAlias = Annotated[Path | None, typer.Option(help="Folder to write the run to.", show_default=False)]
Formats: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("-f", "--format", help="FORMAT or FORMAT:FILE; may be given again.", show_default=False),
]
SuiteName: TypeAlias = Annotated[
    str | None, typer.Option("--suite", help="A built-in suite (dq:news) or a TOML file.", show_default=False)
]
Select: TypeAlias = Annotated[
    str | None, typer.Option("--select", help="Only these checks: codes, names, families, prefixes; by comma.")
]
Ignore: TypeAlias = Annotated[str | None, typer.Option("--ignore", help="Not these checks; by comma.")]
Isolated: TypeAlias = Annotated[
    bool, typer.Option("--isolated", help="Ignore configuration found around; use the built-in suite.")
]
OnBadRecord: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--on-bad-record",
        help="skip, fail, or quarantine:FILE (skip, and write them to FILE); without it a run fails above 1 %.",
    ),
]
Encoding: TypeAlias = Annotated[
    str | None, typer.Option("--encoding", help="Encoding of files that are not UTF-8; else it is detected.")
]
BatchSize: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "--batch-size",
        min=1,
        help="Megabytes of records held at a time; if not told 96, with --memory at most 32, with several jobs 16.",
    ),
]
BaselineFile: TypeAlias = Annotated[
    Path | None, typer.Option("--baseline", help="File of accepted findings; without it, the project's.")
]
Against: TypeAlias = Annotated[
    Path | None, typer.Option("--against", help="A saved run: what it found is not new, copies of its articles are.")
]
KeepSignatures: TypeAlias = Annotated[
    bool, typer.Option("--signatures", help="Keep those of the texts in the run, 1 KB a record, for --against.")
]
Jobs: TypeAlias = Annotated[
    int, typer.Option("--jobs", min=0, help="Processes that work on batches; 0 for one a processor. Same findings.")
]
Memory: TypeAlias = Annotated[
    str | None,
    typer.Option("--memory", help="What may be held, such as 2GiB: files are used, and frames packed. Same findings."),
]
TmpDir: TypeAlias = Annotated[
    Path | None, typer.Option("--tmp-dir", help="Where such files stand while the run lasts.", show_default=False)
]
Resume: TypeAlias = Annotated[
    bool, typer.Option("--resume", help="Keep finished batches if interrupted, and take up those that were kept.")
]
NewOnly: TypeAlias = Annotated[bool, typer.Option("--new-only", help="Leave known findings out of every format.")]
IdField: TypeAlias = Annotated[str | None, typer.Option("--id-field", help="Column of the record's identifier.")]
TitleField: TypeAlias = Annotated[str | None, typer.Option("--title-field", help="Column of the headline.")]
TextField: TypeAlias = Annotated[
    str | None, typer.Option("--text-field", help="Column of the text; article.body reaches inside.")
]
DateField: TypeAlias = Annotated[str | None, typer.Option("--date-field", help="Column of the publication date.")]
SourceField: TypeAlias = Annotated[str | None, typer.Option("--source-field", help="Column of the outlet or feed.")]
LanguageField: TypeAlias = Annotated[str | None, typer.Option("--language-field", help="Column of the language.")]
UrlField: TypeAlias = Annotated[str | None, typer.Option("--url-field", help="Column of the address.")]


_FIELD_OPTIONS: Final = {
    "id_field": "record_id",
    "title_field": "title",
    "text_field": "text",
    "date_field": "published_at",
    "source_field": "source",
    "language_field": "language",
    "url_field": "url",
}


def _asked(  # noqa: PLR0913 - one for each option
    paths: Paths,
    *,
    out: Out = None,
    suite: SuiteName = None,
    select: Select = None,
    ignore: Ignore = None,
    isolated: Isolated = False,
    on_bad_record: OnBadRecord = None,
    baseline: BaselineFile = None,
    against: Against = None,
    signatures: KeepSignatures = False,
    encoding: Encoding = None,
    batch_size: BatchSize = None,
    jobs: Jobs = 1,
    memory: Memory = None,
    tmp_dir: TmpDir = None,
    resume: Resume = False,
    id_field: IdField = None,
    title_field: TitleField = None,
    text_field: TextField = None,
    date_field: DateField = None,
    source_field: SourceField = None,
    language_field: LanguageField = None,
    url_field: UrlField = None,
) -> Request:
    """The arguments of every command that audits, and the request they make."""
    given = locals()
    fields = {field: given[option] for option, field in _FIELD_OPTIONS.items() if given[option]}
    reading = Reading(on_bad_record, fields, encoding, batch_size)
    machine = Machine(jobs, memory, tmp_dir, resume)
    return Request(paths, out, suite, select, ignore, isolated, reading, baseline, against, signatures, machine)


def auditing(command: Callable[..., int]) -> Callable[..., int]:
    """Gives a command that takes a `Request` first the arguments of an audit in its place, before its own.

    An argument of its own by the name of a shared one stands for it, with its own help, and reaches both.
    """
    shared = inspect.signature(_asked).parameters
    own = dict(list(inspect.signature(command).parameters.items())[1:])

    @wraps(command)
    def with_arguments(**given: Any) -> int:
        request = _asked(**{name: given[name] for name in shared})
        request.prepare()
        return command(request, **{name: given[name] for name in own})

    parameters = list({**shared, **own}.values())
    with_arguments.__signature__ = inspect.Signature(parameters, return_annotation=int)  # type: ignore[attr-defined]
    with_arguments.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return with_arguments
