"""Writes what other tools report of a corpus; run by the Python of an environment that has them.

    python benchmarks/rival_reports.py TOOL CORPUS.jsonl FOLDER

TOOL is `great_expectations`, `pointblank` or `ydata_profiling`. Each is asked for what its manual shows, and for the
failing values, as somebody would who wants to see what is wrong. The first page to open is printed.
"""

import sys
from pathlib import Path

import polars as pl


def great_expectations(corpus: Path, folder: Path) -> Path:
    """Data Docs: a validation with failing values, built as a local site."""
    import great_expectations as gx

    context = gx.get_context(mode="file", project_root_dir=folder)
    batch = (
        context.data_sources.add_pandas("corpus")
        .add_dataframe_asset("records")
        .add_batch_definition_whole_dataframe("all")
    )
    suite = context.suites.add(gx.ExpectationSuite("news"))
    suite.add_expectation(gx.expectations.ExpectColumnValuesToNotMatchRegex(column="text", regex="cookies"))
    suite.add_expectation(gx.expectations.ExpectColumnValuesToNotMatchRegex(column="title", regex="[<>]"))
    suite.add_expectation(gx.expectations.ExpectColumnValuesToBeUnique(column="title"))
    suite.add_expectation(gx.expectations.ExpectColumnValuesToBeInSet(column="source", value_set=["source-1"]))
    check = context.validation_definitions.add(gx.ValidationDefinition(name="all", data=batch, suite=suite))
    checkpoint = context.checkpoints.add(
        gx.Checkpoint(
            name="run",
            validation_definitions=[check],
            actions=[gx.checkpoint.UpdateDataDocsAction(name="docs")],
            result_format="COMPLETE",
        )
    )
    checkpoint.run(batch_parameters={"dataframe": pl.read_ndjson(corpus).to_pandas()})
    site = folder / "gx" / "uncommitted" / "data_docs" / "local_site"
    return next(site.joinpath("validations").rglob("*.html"))


def pointblank(corpus: Path, folder: Path) -> Path:
    """The tabular report, and below it the report of each step with the failing rows."""
    import pointblank as pb

    table = pl.read_ndjson(corpus)
    done = (
        pb.Validate(table, tbl_name="records", label="news")
        .col_vals_regex("title", "^[^<>]*$")
        .col_vals_expr(~pl.col("text").str.contains("cookies"))
        .rows_distinct("title")
        .col_vals_in_set("source", ["source-1"])
        .interrogate()
    )
    parts = [done.get_tabular_report().as_raw_html()]
    parts += [done.get_step_report(i=step, limit=50).as_raw_html() for step in (1, 2, 4)]
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / "report.html"
    page.write_text("<!doctype html><meta charset=utf-8>" + "\n".join(parts), encoding="utf-8")
    return page


def ydata_profiling(corpus: Path, folder: Path) -> Path:
    """The profile in one file, with its usual settings."""
    from ydata_profiling import ProfileReport

    folder.mkdir(parents=True, exist_ok=True)
    page = folder / "report.html"
    ProfileReport(pl.read_ndjson(corpus).to_pandas(), title="news", progress_bar=False).to_file(page, silent=True)
    return page


TOOLS = {tool.__name__: tool for tool in (great_expectations, pointblank, ydata_profiling)}

if __name__ == "__main__":
    print(TOOLS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3])))
