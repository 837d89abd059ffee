"""SQL of house checks: an expression over the columns of one row, and no way out of it."""

from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.errors import UsageError
from dq.house.sql import expression

CONTENT = "the file was read"


@pytest.mark.parametrize(
    "sql",
    [
        "title IN (SELECT secret FROM read_csv('{file}'))",
        "EXISTS (SELECT * FROM read_csv('{file}'))",
        "title = (SELECT secret FROM read_csv('{file}'))",
        "(FROM read_csv('{file}'))",
        "title IN (TABLE '{file}')",
        "read_csv('{file}') = 1",
        "\"read_csv\"('{file}') = 1",
        "title = '\\' OR title IN (SELECT secret FROM read_csv('{file}')) --'",
        "title = 'x' -- AND 1 = 1",
        "title = 'x' /* nothing */",
        "title = $$x$$",
        "title = E'x'",
        "title = 'x'; DROP TABLE t",
        "AVG(characters) > 1",
        "COUNT(*) > 1",
        "ROW_NUMBER() OVER (ORDER BY title) > 1",
        "FIRST(title) = 'x'",
        "NOW() > published_at",
        "UNNEST(title) = 'x'",
        "COLUMNS('.*') = 'x'",
        "title.x = 'x'",
        "`title` = 'x'",
    ],
)
def test_sql_reaches_no_file_and_no_other_row(tmp_path: Path, sql: str) -> None:
    file = tmp_path / "secret.csv"
    file.write_text(f"secret\n{CONTENT}\n", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        expression(sql.format(file=file.as_posix()), ["title", "characters", "published_at"], "checks/one.toml:6")
    assert str(caught.value).startswith("checks/one.toml:6: ")
    assert CONTENT not in f"{caught.value} {caught.value.help} {caught.value.detail}"


@given(st.text(st.sampled_from("ab()',\"-*/;.$\\ \n`") | st.characters(), max_size=30))
def test_any_other_text_is_an_expression_or_a_usage_error(sql: str) -> None:
    try:
        told = expression(sql, ["a", "b"], "here")
    except UsageError:
        return
    assert isinstance(told, pl.Expr)
