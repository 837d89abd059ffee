"""SQL expressions of a check file: read token by token before Polars sees them, because Polars' parser reads files.

Inside an expression Polars accepts a subquery, a subquery may name `read_csv('...')`, and that file is read while the
expression is parsed. So nothing is passed on but known columns, literals, operators, and functions of a closed list,
each of which looks at one row: no aggregate and no window, for a result must not depend on the size of a batch.
"""

import re
from collections.abc import Collection
from typing import Final

import polars as pl

from dq.errors import UsageError
from dq.expectation import unknown

FUNCTIONS: Final = frozenset({
    "ABS", "CEIL", "FLOOR", "ROUND", "SIGN", "MOD", "LEAST", "GREATEST", "COALESCE", "NULLIF", "IFNULL", "LENGTH",
    "CHAR_LENGTH", "OCTET_LENGTH", "LOWER", "UPPER", "LEFT", "RIGHT", "SUBSTR", "SUBSTRING", "STRPOS", "REPLACE",
    "REVERSE", "LTRIM", "RTRIM", "TRIM", "CONCAT", "CONCAT_WS", "STARTS_WITH", "ENDS_WITH", "REGEXP_LIKE",
    "DATE_PART",
})  # fmt: skip
"""The functions an expression may call; `EXTRACT` is written `DATE_PART`."""

WORDS: Final = frozenset({
    "AND", "OR", "NOT", "IN", "IS", "NULL", "TRUE", "FALSE", "LIKE", "ILIKE", "BETWEEN", "CASE", "WHEN", "THEN",
    "ELSE", "END", "CAST", "AS", "DATE", "TIMESTAMP", "INTEGER", "BIGINT", "DOUBLE", "VARCHAR", "BOOLEAN", "RLIKE",
    "REGEXP",
})  # fmt: skip
"""The words an expression may hold beside columns and functions."""

_MAY_OPEN: Final = frozenset(
    {"AND", "OR", "NOT", "IN", "LIKE", "ILIKE", "BETWEEN", "WHEN", "THEN", "ELSE", "CAST", "CASE"}
)
"""Words that a parenthesis may follow."""

_TOKEN: Final = re.compile(
    r"""(?P<space>\s+)
    | (?P<text>'(?:[^'\\]|'')*')
    | (?P<column>"[^"\\.]+")
    | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<word>[^\W\d]\w*)
    | (?P<sign><=|>=|<>|!=|==|\|\||!~\*|!~|~\*|::|[=<>+\-*/%~(),])""",
    re.VERBOSE,
)


def expression(sql: str, columns: Collection[str], where: str) -> pl.Expr:
    """Returns a SQL expression as an expression of Polars.

    Args:
        sql: the expression, without SELECT.
        columns: the columns it may name, also in double quotes.
        where: file and line, for messages.

    Raises:
        UsageError: it holds anything beyond columns, literals, operators and the listed functions; or Polars
            refuses it.
    """
    _read(sql, columns, where)
    try:
        return pl.sql_expr(sql)
    except (pl.exceptions.PolarsError, ValueError) as error:
        reason = str(error).split("\n", 1)[0]
        raise UsageError(f"{where}: Polars refuses the expression: {reason}", detail=(sql,)) from error


def _read(sql: str, columns: Collection[str], where: str) -> None:
    at, tokens = 0, []
    while at < len(sql):
        token = _TOKEN.match(sql, at)
        if token is None or "--" in sql[at : at + 2] or "/*" in sql[at : at + 2]:
            raise UsageError(f"{where}: {sql[at]!r} has no place in the expression", detail=(sql, f"{' ' * at}^"))
        at = token.end()
        if token.lastgroup != "space":
            tokens.append((str(token.lastgroup), token[0]))
    if not tokens:
        raise UsageError(f"{where}: the expression is empty")
    for (kind, word), (_, after) in zip(tokens, [*tokens[1:], ("end", "")], strict=True):
        if kind == "column" and (after == "(" or word.strip('"') not in columns):
            raise unknown(f"{where}: unknown column", word, sorted(columns))
        if kind == "word":
            _allow(word, columns, where, calls=after == "(")


def _allow(word: str, columns: Collection[str], where: str, *, calls: bool) -> None:
    loud = word.upper()
    if calls and loud in FUNCTIONS | _MAY_OPEN:
        return
    if calls:
        raise unknown(f"{where}: the expression may not call", word, sorted(FUNCTIONS))
    if word not in columns and loud not in WORDS:
        raise unknown(f"{where}: unknown column", word, sorted(columns))
