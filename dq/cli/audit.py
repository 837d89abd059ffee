"""`dq audit`: finds the defects of a corpus and prints each at its place."""

from dq.cli.arguments import (
    DateField,
    Formats,
    IdField,
    Ignore,
    Isolated,
    LanguageField,
    OnBadRecord,
    Out,
    Paths,
    Select,
    SourceField,
    SuiteName,
    TextField,
    TitleField,
    UrlField,
    named_fields,
)
from dq.cli.screen import note, progress
from dq.cli.stages import Request


def audit(  # noqa: PLR0913 - one for each option
    paths: Paths,
    *,
    out: Out = None,
    formats: Formats = None,
    suite: SuiteName = None,
    select: Select = None,
    ignore: Ignore = None,
    isolated: Isolated = False,
    on_bad_record: OnBadRecord = None,
    id_field: IdField = None,
    title_field: TitleField = None,
    text_field: TextField = None,
    date_field: DateField = None,
    source_field: SourceField = None,
    language_field: LanguageField = None,
    url_field: UrlField = None,
) -> int:
    """Audit a corpus: find its defects and print each at its place. Findings never fail the command; a gate does."""
    fields = named_fields(
        id_field=id_field,
        title_field=title_field,
        text_field=text_field,
        date_field=date_field,
        source_field=source_field,
        language_field=language_field,
        url_field=url_field,
    )
    request = Request(paths, out, suite, select, ignore, isolated, on_bad_record, fields)
    chosen = request.chosen_suite()
    with progress() as watch:
        result = request.run(chosen, watch)

    from dq.output import write_all

    if home := request.home():
        result.save(home)
        note(f"run written to {home}")
    write_all(result, formats or ["text"])
    return 0
