"""From what a check file declares to a check: its screen, its locate, and what they need."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import polars as pl

from dq.check import Article, Check, Examined, Found, Measure, Survey
from dq.house.declaration import Declaration
from dq.house.lines import COLUMNS, any_line, lines_where
from dq.house.measured import COUNTED, LOCATED, MEASURES, RECORD, RESEMBLING, measures_of
from dq.house.messages import filled, placeholders
from dq.house.pages import docs_of
from dq.house.patterns import Finder, compiled, groups_of, holds_phrase, literal, named_in, of_phrases
from dq.house.sql import expression
from dq.schemas import ARTICLES, RECORDS
from dq.surveys.resemblance import RESEMBLANCE
from dq.vocabulary import WHOLE_RECORD, Span

SINCE: Final = "0.1"
"""The version house checks came with."""

Screen = Callable[[pl.Expr], pl.Expr]
Locate = Callable[[str, Article, None], Iterator[Found]]
Relate = Callable[[Examined, None], pl.DataFrame]

_LINE_VALUES: Final = ("found", "line_number")


@dataclass(frozen=True, slots=True)
class _Works:
    """What a kind makes of a declaration."""

    screen: Screen | None = None
    locate: Locate | None = None
    measures: tuple[Measure, ...] = ()
    relate: Relate | None = None
    surveys: tuple[Survey[Any], ...] = ()


def build(said: Declaration) -> Check[None]:
    """Returns the check a file declares.

    Raises:
        UsageError: a pattern, an expression or a placeholder is refused, with file and line.
    """
    works = _KINDS[said.kind](said)
    return Check(
        code=said.code,
        name=said.name,
        severity=said.severity,
        confidence=said.confidence,
        since=SINCE,
        fields=said.fields,
        screen=works.screen,
        locate=works.locate,
        relate=works.relate,
        measures=works.measures,
        surveys=works.surveys,
        fix=said.fix_safety,
        default=said.get("default", True),
        counted_as=said.family,
        scope=said.scope,
        page=docs_of(said),
        cases=said.source.path,
    )


def _phrase(said: Declaration) -> _Works:
    finder = _finder(said)
    return _spans(said, finder, _holds(said), literal(said.fix or ""))


def _pattern(said: Declaration) -> _Works:
    if "pattern" not in said.said:
        raise said.wrong("kind", "a check of kind 'pattern' needs `pattern`")
    pattern = compiled(said.get("pattern"), said.source.at("pattern"))
    for group in named_in(said.fix or "") - groups_of(pattern):
        raise said.wrong(
            "fix", f"the fix names ${group}, and the pattern has no such group", help="$$ is a dollar sign"
        )
    return _spans(said, Finder(pattern), lambda text: text.str.contains(pattern), said.fix or "")


def _spans(said: Declaration, finder: Finder, screen: Screen, fix: str) -> _Works:
    _message(said, ("found",))

    def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
        for span, fixed in finder.spans(text, fix):
            yield _found(said, article, span, {"found": text[span.start : span.end]}, fixed)

    return _Works(screen, locate)


def _line(said: Declaration) -> _Works:
    if ("phrases" in said.said) == ("pattern" in said.said):
        raise said.wrong("kind", "a check of kind 'line' needs `phrases` or `pattern`, one of them")
    if "pattern" in said.said:
        pattern = compiled(said.get("pattern"), said.source.at("pattern"))
        holds: Screen = lambda text: text.str.contains(pattern)  # noqa: E731 - one of two forms of one function
        lines = pl.element().str.strip_chars()
        screen: Screen = lambda text: text.str.split("\n").list.eval(lines.str.contains(pattern)).list.any()  # noqa: E731
    else:
        finder = _finder(said)
        holds, screen = (lambda line: line.str.contains(finder.pattern)), _holds(said)
    limits = [("first", pl.col("from_start")), ("last", pl.col("from_end")), ("most_words", pl.col("words"))]
    judge = pl.all_horizontal(
        holds(pl.col("line")), *(column <= said.get(key) for key, column in limits if key in said.said)
    )
    return _judged_lines(said, judge, screen)


def _expression(said: Declaration) -> _Works:
    if "where" not in said.said:
        raise said.wrong("kind", "a check of kind 'expression' needs `where`")
    over_lines = said.get("over") == "lines"
    known = {**RECORD, **(dict.fromkeys(COLUMNS, pl.Int64()) | {"line": pl.String()} if over_lines else {})}
    if "fields" in said.said and not over_lines:
        raise said.wrong("fields", "an expression over records reads the whole record: it names title and text itself")
    judge = expression(said.get("where"), known, said.source.at("where"))
    named = dict.fromkeys(judge.meta.root_names())
    needed = tuple(name for name in named if not (over_lines and name in COLUMNS))
    _is_boolean(said, judge, known)
    if over_lines:
        return _judged_lines(said, judge, lambda text: any_line(text, judge, needed), needed)
    _no_fix(said)
    _message(said, needed)

    def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
        if _row(article, needed).select(judge.fill_null(value=False)).item():
            values = {name: article.row[name] for name in needed if name not in {"text", "title"}}
            yield _found(said, article, WHOLE_RECORD, values)

    return _Works(lambda _text: judge, locate, measures_of(needed))


def _metric(said: Declaration) -> _Works:
    column = said.get("column")
    limits = {key: said.get(key) for key in ("at_least", "at_most", "equals") if key in said.said}
    if column is None or not limits:
        raise said.wrong("kind", "a check of kind 'metric' needs `column`, and `at_least`, `at_most` or `equals`")
    if column in COUNTED:
        raise said.wrong(
            "column",
            f"{column!r} is known only once the run is finished",
            help="hold it to a limit in a suite, under [expectations]; or name another column",
        )
    if column not in (known := {*MEASURES, *LOCATED, *RESEMBLING}):
        raise said.unknown("column", column, known)
    _no_fix(said)
    _message(said, ("value", *limits))
    judge = _outside(column, limits)
    _is_boolean(said, judge, ARTICLES)
    if column not in MEASURES:
        return _Works(relate=_relating(said, column, limits, judge), surveys=_surveys_of(column))

    def locate(_text: str, article: Article, _options: None) -> Iterator[Found]:
        if _row(article, (column,)).select(judge).item():
            yield _found(said, article, WHOLE_RECORD, {"column": column, "value": article.row[column], **limits})

    return _Works(lambda _text: judge, locate, measures_of((column,)))


def _outside(column: str, limits: Mapping[str, Any]) -> pl.Expr:
    """Whether a value is beyond its limits; one that was not measured is not."""
    value = pl.col(column)
    tests = {"at_least": value.lt, "at_most": value.gt, "equals": value.ne}
    return pl.any_horizontal(tests[key](limit) for key, limit in limits.items()).fill_null(value=False)


def _surveys_of(column: str) -> tuple[Survey[Any], ...]:
    return (RESEMBLANCE,) if column in RESEMBLING else ()


def _relating(said: Declaration, column: str, limits: Mapping[str, Any], judge: pl.Expr) -> Relate:
    """Records with a value beyond its limits, where it is known only once all of them were seen."""

    def relate(examined: Examined, _options: None) -> pl.DataFrame:
        articles = examined.articles
        if column in RESEMBLING:
            articles = examined.known(RESEMBLANCE).onto(articles)
        rows = articles.filter(judge).iter_rows(named=True)
        told = [(row, {"column": column, "value": row[column], **limits}) for row in rows]
        message = said.get("message")
        return pl.DataFrame(
            {
                "row": [row["row"] for row, _ in told],
                "message": [filled(message, {**row, **values}.get) for row, values in told],
                "evidence": [
                    json.dumps({"kind": said.kind, **values}, ensure_ascii=False, sort_keys=True) for _, values in told
                ],
            },
            schema={"row": pl.UInt32, "message": pl.String, "evidence": pl.String},
        )

    return relate


_KINDS: Final[Mapping[str, Callable[[Declaration], _Works]]] = {
    "phrase": _phrase,
    "pattern": _pattern,
    "line": _line,
    "expression": _expression,
    "metric": _metric,
}


def _finder(said: Declaration) -> Finder:
    """What finds the phrases of a check of phrases or lines."""
    phrases = said.get("phrases", [])
    if not phrases or not all(phrase.strip() == phrase != "" for phrase in phrases):
        raise said.wrong("phrases", "`phrases` needs one or more, none empty, none with white space around it")
    finder = of_phrases(
        phrases,
        said.get("match", "inside"),
        ignore_case=said.get("ignore_case", False),
        whole_words=said.get("whole_words", True),
    )
    compiled(finder.pattern, said.source.at("phrases"), "a pattern of all these phrases")  # there may be too many
    return finder


def _holds(said: Declaration) -> Screen:
    return lambda text: holds_phrase(text, said.get("phrases"), ignore_case=said.get("ignore_case", False))


def _judged_lines(said: Declaration, judge: pl.Expr, screen: Screen, needed: tuple[str, ...] = ()) -> _Works:
    """A check of whole lines: each that an expression over the frame of lines holds for."""
    _message(said, ("found", "line_number", *needed))

    def locate(text: str, article: Article, _options: None) -> Iterator[Found]:
        for number, span in lines_where(text, judge, _row(article, needed)):
            line = text[span.start : span.end]
            yield _found(said, article, span, {"found": line, "line_number": number}, said.fix or "")

    return _Works(screen, locate, measures_of(needed))


def _found(said: Declaration, article: Article, span: Span, values: Mapping[str, Any], fixed: str = "") -> Found:
    """A finding, with its message filled in; what was found itself is the excerpt, so it is no evidence."""
    offers = said.fix is not None
    return Found(
        span,
        filled(said.get("message"), lambda name: values[name] if name in values else article.row.get(name)),
        {"kind": said.kind} | {key: value for key, value in values.items() if key != "found"} | _rule(said),
        fix=fixed if offers else None,
        fix_safety=said.fix_safety,
    )


def _rule(said: Declaration) -> dict[str, Any]:
    """What the file looks for, as evidence."""
    return {key: said.get(key) for key in ("pattern", "where", "match") if key in said.said}


def _row(article: Article, names: tuple[str, ...]) -> pl.DataFrame:
    """The columns of one record, as a frame of one row."""
    return pl.DataFrame([pl.Series(name, [article.row[name]], dtype=RECORD[name]) for name in names])


def _message(said: Declaration, values: tuple[str, ...]) -> None:
    known = dict.fromkeys((*values, *(name for name in RECORDS if name not in {"text", "origin_row"})))
    placeholders(said.get("message"), known, said.source.at("message"))


def _no_fix(said: Declaration) -> None:
    if said.fix is not None:
        raise said.wrong("fix", "a finding about a whole record has no place to mend", help="leave `fix` out")


def _is_boolean(said: Declaration, judge: pl.Expr, columns: Mapping[str, pl.DataType]) -> None:
    """Tries an expression on no rows at all."""
    key = "where" if said.kind == "expression" else "column"
    try:
        dtype = pl.DataFrame(schema=columns).select(judge).dtypes[0]
    except pl.exceptions.PolarsError as error:
        raise said.wrong(key, f"Polars refuses it: {str(error).split(chr(10), 1)[0]}") from error
    if dtype != pl.Boolean:
        raise said.wrong(key, f"the expression gives {dtype}, not true or false", help="compare it with something")
