"""Arguments and options that several commands share, declared once."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

Paths: TypeAlias = Annotated[list[str], typer.Argument(help="Files, folders or globs.", show_default=False)]
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
    str | None, typer.Option("--on-bad-record", help="skip or fail; without it a run fails above 1 % of bad records.")
]
IdField: TypeAlias = Annotated[str | None, typer.Option("--id-field", help="Column of the record's identifier.")]
TitleField: TypeAlias = Annotated[str | None, typer.Option("--title-field", help="Column of the headline.")]
TextField: TypeAlias = Annotated[str | None, typer.Option("--text-field", help="Column of the article's text.")]
DateField: TypeAlias = Annotated[str | None, typer.Option("--date-field", help="Column of the publication date.")]
SourceField: TypeAlias = Annotated[str | None, typer.Option("--source-field", help="Column of the outlet or feed.")]
LanguageField: TypeAlias = Annotated[str | None, typer.Option("--language-field", help="Column of the language.")]
UrlField: TypeAlias = Annotated[str | None, typer.Option("--url-field", help="Column of the address.")]


def named_fields(  # noqa: PLR0913 - one for each field option
    *,
    id_field: str | None,
    title_field: str | None,
    text_field: str | None,
    date_field: str | None,
    source_field: str | None,
    language_field: str | None,
    url_field: str | None,
) -> dict[str, str]:
    """Returns the record fields the user named, with their columns."""
    given = {
        "record_id": id_field,
        "title": title_field,
        "text": text_field,
        "published_at": date_field,
        "source": source_field,
        "language": language_field,
        "url": url_field,
    }
    return {field: column for field, column in given.items() if column}
