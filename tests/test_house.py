"""House checks: declared in TOML, found at their places, refused with file and line, and part of everything."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dq
from dq.cli import run
from dq.errors import CheckError, UsageError
from dq.house import read_checks
from dq.house.keys import KEYS
from dq.house.messages import filled, placeholders
from dq.house.patterns import Finder, of_phrases
from dq.house.schema import check_schema
from dq.house.sql import FUNCTIONS
from dq.suite import load_suite
from dq.testing import load_cases, prove

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "house-checks.md").read_text("utf-8")

BOX = """
code = "TDG101"
name = "weather-box"
family = "chrome"
kind = "phrase"
phrases = ["Tides today", "Forecast"]
match = "exact"
message = "The weather box stands in {source}: “{found}”"
fix = ""
fix_safety = "safe"

[[case]]
label = "the box"
text = "Rain.\\nForecast\\nWind."
spans = ["Forecast"]
fixed = "Rain.\\n\\nWind."
doc = true
"""
RECORDS = [
    {
        "id": "a",
        "source": "T",
        "language": "en-GB",
        "text": "Łódź was wet.\n  Forecast\nMore rain, and the forecast said so.",
    },
    {"id": "b", "source": "U", "language": "de", "text": "Nothing of the kind stands in this one, said the clerk."},
]


def project(home: Path, **checks: str) -> Path:
    """A project with house checks and a corpus."""
    folder = home / "expectations" / "checks"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in checks.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    (home / "dq.toml").write_text('suite = "expectations/news.toml"\n', encoding="utf-8")
    suite = (
        'extends = "dq:news"\n[checks]\nselect = ["TDG", "ENC102"]\n[expectations]\nbox = "weather-box.share <= 0.1"\n'
    )
    (home / "expectations" / "news.toml").write_text(suite, encoding="utf-8")
    (home / "c.jsonl").write_text("\n".join(map(json.dumps, RECORDS)), encoding="utf-8")
    return home


def declared(folder: Path, text: str) -> Any:
    """The one check that a file declares."""
    (folder / "one.toml").write_text(text, encoding="utf-8")
    return read_checks([folder])


def found(folder: Path, text: str, records: list[dict[str, Any]]) -> list[tuple[str, str, int, str]]:
    declared(folder, text)
    suite = load_suite(checks_in=[folder]).only(select_=["TDG"])
    rows = dq.audit(pl.DataFrame(records), suite).findings.select("record_id", "excerpt", "start", "message")
    return rows.rows()


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(project(tmp_path, box=BOX))
    return tmp_path


def test_a_phrase_is_found_at_its_code_points(tmp_path: Path) -> None:
    assert found(tmp_path, BOX, RECORDS) == [
        ("a", "Forecast", 16, "The weather box stands in T: “Forecast”"),
    ]


@pytest.mark.parametrize("example", re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL))
def test_what_the_page_shows_works(tmp_path: Path, example: str) -> None:
    said = tomllib.loads(example)
    if "kind" in said:
        (check,) = declared(tmp_path, example)
        cases = load_cases([check.code], {check.code: check})
        assert {"finding", "clean"} <= {case.expect for case in cases}
        for case in cases:
            prove(case)
        jsonschema.validate(said, check_schema())
    else:
        checks = ROOT / "expectations" / "checks"
        (tmp_path / "suite.toml").write_text(example, encoding="utf-8")
        assert load_suite(tmp_path / "suite.toml", checks_in=[checks]).codes


def test_the_page_names_every_key_column_and_function() -> None:
    assert {key for key in KEYS if f"`{key}" not in PAGE and f"{key} =" not in PAGE and f"[{key}]" not in PAGE} == set()
    assert {name for name in FUNCTIONS if not re.search(rf"\b{name}\b", PAGE)} == set()


def test_house_checks_of_this_project_hold() -> None:
    checks = {check.code: check for check in read_checks([ROOT / "expectations" / "checks"])}
    assert len(checks) == 3
    for case in load_cases(checks=checks):
        prove(case)


def test_the_sample_gate_uses_them(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(ROOT)
    assert run(["gate", "corpus/sample", "--out", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "FAIL          few-newsletter-teasers: newsletter-teaser.share <= 0.02 [each]" in out
    metrics = pl.read_parquet(tmp_path / "metrics.parquet").filter(pl.col("source") == "Le Quotidien du Lac")
    assert metrics["findings_LAC101"].item() == 4
    assert "lettre du Lac" in (tmp_path / "run.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("phrases =", "phrase =", ":6: unknown key 'phrase'|did you mean 'phrases'"),
        ('"exact"', '"exakt"', ":7: unknown match 'exakt'|did you mean 'exact'"),
        ("TDG101", "CHR101", ":2: CHR is the prefix of built-in checks"),
        ("TDG101", "tdg1", ":2: 'tdg1' is no code"),
        ("weather-box", "cookie-notice", ":3: name 'cookie-notice' is that of the check CHR101"),
        ("weather-box", "Weather", ":3: 'Weather' is no name"),
        ("{found}", "{fond}", ":8: unknown placeholder 'fond'|did you mean 'found'"),
        ("{found}", "{found", ":8: a brace stands alone"),
        ("{found}", "{found.__class__}", ":8: unknown placeholder"),
        ('fix_safety = "safe"', "", ":9: `fix` and `fix_safety` come together"),
        ("message", "title", "`message` is missing"),
        ('phrases = ["Tides today", "Forecast"]', "phrases = []", ":6: `phrases` cannot be"),
        ("Tides today", " Tides", ":6: `phrases` needs one or more"),
        ("family", "pattern = 'x'\nfamily", ":4: `pattern` is not for kind 'phrase'"),
        ("[[case]]", "[scope]\nlang = 'en'\n[[case]]", ":13: unknown key in `scope` 'lang'"),
        ("[[case]]", "[scope]\nsource = 3\n[[case]]", ":13: `source` cannot be 3"),
        ('kind = "phrase"', 'kind = "frase"', ":5: unknown kind 'frase'|did you mean 'phrase'"),
        ("code", "code code", "not valid TOML: .*line 2"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        declared(tmp_path, BOX.replace(old, new, 1))
    where, _, hint = message.partition("|")
    assert re.search(re.escape(where) if ".*" not in where else where, str(caught.value))
    assert hint in str(caught.value.help)


def of_kind(kind: str, rest: str) -> str:
    return f'code = "TDG102"\nname = "a-rule"\nfamily = "record"\nkind = "{kind}"\nmessage = "It is so"\n{rest}\n'


@pytest.mark.parametrize(
    ("kind", "rest", "message"),
    [
        ("pattern", "pattern = '(?=a)b'", ":6: the pattern is refused: look-around"),
        ("pattern", "pattern = '['", ":6: the pattern is refused: unclosed character class"),
        ("pattern", "pattern = 'a*'", ":6: the pattern matches an empty text"),
        ("pattern", "", "needs `pattern`"),
        ("phrase", f"phrases = {[f'phrase {n} of the house' for n in range(20_000)]}", ":6: a pattern of all these"),
        ("pattern", "pattern = '(a)'\nfix = '$2'\nfix_safety = 'safe'", ":7: the fix names \\$2"),
        ("line", "first = 2", "needs `phrases` or `pattern`"),
        ("expression", "", "needs `where`"),
        ("expression", "where = 'characters'", ":6: the expression gives UInt32"),
        ("expression", "where = 'charcters > 3'", ":6: unknown column 'charcters'"),
        ("expression", "where = 'title ~ 3'", ":6: Polars refuses"),
        ("expression", "where = 'lines > 1'\nfix = ''\nfix_safety = 'safe'", ":7: a finding about a whole record"),
        ("expression", "where = 'lines > 1'\nfields = ['title']", ":7: an expression over records"),
        ("metric", "column = 'characters'", "needs `column`, and"),
        ("metric", "column = 'charcters'\nat_most = 3", ":6: unknown column 'charcters'"),
        ("metric", "column = 'n_chrome'\nat_most = 5", ":6: 'n_chrome' is known only once"),
        ("metric", "column = 'characters'\nequals = 'x'", ":6: Polars refuses"),
    ],
)
def test_a_rule_that_cannot_work_is_refused(tmp_path: Path, kind: str, rest: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        declared(tmp_path, of_kind(kind, rest))


def test_a_refused_pattern_is_shown_with_the_place(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        declared(tmp_path, of_kind("pattern", "pattern = 'ab(?=a)b'"))
    assert [line.strip() for line in caught.value.detail] == ["ab(?=a)b", "^^^"]


def test_sql_that_fails_on_the_data_names_its_check(tmp_path: Path) -> None:
    rule = of_kind("expression", "where = 'CAST(title AS INTEGER) > 3'")
    with pytest.raises(CheckError, match="TDG102 a-rule could not look at the records"):
        found(tmp_path, rule, [{"id": "a", "title": "no number", "text": "It rained."}])


def test_lines_have_numbers_from_both_ends_and_words(tmp_path: Path) -> None:
    text = "One\n\n two words \nthree words here\n\u200b\n"
    for where, lines in {
        "from_start = 1": ["One"],
        "from_end <= 2": ["three words here", "\u200b"],
        "words = 2": ["two words"],
        "line_number = 3 AND line_count = 6": ["two words"],
        "line LIKE 'three%' AND source = 'T'": ["three words here"],
    }.items():
        rule = of_kind("expression", f'over = "lines"\nwhere = "{where}"')
        got = found(tmp_path, rule, [{"id": "a", "text": text, "source": "T"}])
        assert [(excerpt, start) for _, excerpt, start, _ in got] == [(line, text.index(line)) for line in lines]


def test_metrics_known_of_all_records_are_held_to_limits(tmp_path: Path) -> None:
    (tmp_path / "checks").mkdir()
    for number, (column, limit) in enumerate([("share_chrome", 0.3), ("nearest_jaccard", 0.99)]):
        rule = of_kind("metric", f"column = '{column}'\nat_most = {limit}").replace("TDG102", f"TDG20{number}")
        text = rule.replace("a-rule", column.replace("_", "-")).replace(
            "It is so", "{record_id}: {value} over {at_most}"
        )
        (tmp_path / "checks" / f"{column}.toml").write_text(text, encoding="utf-8")
    (tmp_path / "checks" / "box.toml").write_text(BOX, encoding="utf-8")
    (tmp_path / "suite.toml").write_text('[checks]\nselect = ["TDG", "DUP301"]\n', encoding="utf-8")
    words = "The ferry sails again after eleven weeks in dry dock and carries cars by noon."
    records = [{"id": "a", "text": "Forecast\nrained"}, {"id": "b", "text": words}, {"id": "c", "text": words}]
    audit = dq.audit(pl.DataFrame(records), tmp_path / "suite.toml")
    told = audit.findings.filter(pl.col("code").str.starts_with("TDG20")).select("code", "message").rows()
    assert told == [
        ("TDG200", "a: 0.533333 over 0.3"),
        ("TDG201", "b: 1 over 0.99"),
        ("TDG201", "c: 1 over 0.99"),
    ]
    assert audit.articles["share_chrome"].to_list() == [8 / 15, 0.0, 0.0]


def test_a_line_is_looked_for_by_itself(tmp_path: Path) -> None:
    rule = of_kind("line", "pattern = '^Read more$'\nlast = 2")
    got = found(tmp_path, rule, [{"id": "a", "text": "Read more\n\nA text.\r\n\u00a0Read more\r\n\nEnd"}])
    assert [(excerpt, start) for _, excerpt, start, _ in got] == [("Read more", 21)]


@given(
    st.text(st.sampled_from("ab \n\r\t\u00a0é€😀\U0010ffff\U0010fffe"), max_size=40),
    st.sampled_from(["a", "ab", "é", "€ a"]),
)
def test_phrases_are_where_python_finds_them(text: str, phrase: str) -> None:
    inside = of_phrases([phrase], "inside", ignore_case=False, whole_words=False)
    spans = [tuple(span) for span, _ in inside.spans(text)]
    assert spans == [match.span() for match in re.finditer(re.escape(phrase), text)]
    exact = of_phrases([phrase], "exact", ignore_case=False, whole_words=False)
    lines = [line for line in text.split("\n") if line.strip() == phrase]
    assert [text[span.start : span.end] for span, _ in exact.spans(text)] == [phrase] * len(lines)


def test_the_longest_phrase_is_found_as_a_word_in_any_case() -> None:
    finder = of_phrases(["tide", "tide table"], "inside", ignore_case=True, whole_words=True)
    text = "Tide table, tideline, TIDE"
    assert [text[span.start : span.end] for span, _ in finder.spans(text)] == ["Tide table", "TIDE"]
    wide = of_phrases(["Été"], "prefix", ignore_case=True, whole_words=True)
    assert [tuple(span) for span, _ in wide.spans("x été\n\tÉTÉ 2020\nétés")] == [(7, 10)]


def test_a_fix_names_groups_of_its_pattern() -> None:
    assert list(Finder(r"(\d+) (?P<unit>km)").spans("Ł 5 km.", "${unit} $1 $$")) == [((2, 6), "km 5 $")]


def test_messages_are_filled_from_a_closed_list() -> None:
    assert placeholders("{found} in {source}", ["found", "source"], "x") == ("found", "source")
    assert filled("{found} in {source}", {"found": "a\n" * 100}.get) == f"{'a ' * 39}a… in –"


@pytest.mark.parametrize("key", ["phrase", "codes", "fixes"])
def test_editors_mark_what_is_wrong(key: str) -> None:
    said = tomllib.loads(BOX)
    jsonschema.Draft202012Validator.check_schema(check_schema())
    jsonschema.validate(said, check_schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**said, key: "x"}, check_schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**said, "pattern": "x"}, check_schema())


def test_a_house_check_takes_part_in_everything(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["gate", "c.jsonl", "--out", "r", "-f", "sarif:r.sarif", "-f", "markdown:r.md"]) == 1
    assert "share <= 0.1" in (here / "r.md").read_text("utf-8")
    rules = json.loads((here / "r.sarif").read_text("utf-8"))["runs"][0]["tool"]["driver"]["rules"]
    assert rules[0]["shortDescription"]["text"] == "Weather box"
    findings = pl.read_parquet(here / "r" / "findings.parquet")
    assert findings.select("code", "family", "fix", "fix_safety").rows() == [("TDG101", "chrome", "", "safe")]
    metrics = pl.read_parquet(here / "r" / "metrics.parquet").filter(pl.col("source") == "*")
    assert (metrics["share_TDG101"].item(), metrics["records_chrome"].item()) == (0.5, 1)
    capsys.readouterr()

    assert run(["explain", "weather-box"]) == 0
    assert "Found: the box" in capsys.readouterr().out
    assert run(["explain", findings["finding_id"][0], "--run", "r"]) == 0
    assert "TDG101 weather-box" in capsys.readouterr().out
    assert run(["checks"]) == 0
    assert re.search(r"^TDG101 +weather-box", capsys.readouterr().out, re.MULTILINE)
    assert run(["suite", "schema", "--out", "suite.json"]) == 0
    assert "weather-box" in json.loads((here / "suite.json").read_text("utf-8"))["properties"]["checks"]["properties"]

    assert run(["baseline", "add", "TDG101", "--run", "r", "--reason", "by contract", "--baseline", "b.toml"]) == 0
    assert run(["audit", "c.jsonl", "--out", "r2", "--baseline", "b.toml"]) == 0
    assert pl.read_parquet(here / "r2" / "findings.parquet")["state"].to_list() == ["known"]
    assert run(["fix", "c.jsonl", "--out", "fixed.jsonl", "--select", "weather-box"]) == 0
    assert "Forecast" not in (here / "fixed.jsonl").read_text("utf-8")
    assert run(["audit", "c.jsonl", "--out", "r3", "--ignore", "TDG101"]) == 0
    assert pl.read_parquet(here / "r3" / "findings.parquet").is_empty()
    assert run(["audit", "c.jsonl", "--out", "r4", "--isolated"]) == 0
    assert "TDG101" not in pl.read_parquet(here / "r4" / "findings.parquet")["code"].to_list()


def test_a_report_is_made_where_the_check_is_not(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(["audit", "c.jsonl", "--out", "r"]) == 0
    elsewhere = here / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    from dq.reporting.pages import pages
    from dq.runs import open_run

    (page,) = [page for page in pages(open_run(here / "r")) if page["code"] == "TDG101"]
    assert page["title"] == "Weather box"
    assert page["examples"][0]["label"] == "the box"
    assert run(["report", str(here / "r")]) == 0


def test_several_processes_find_the_same(here: Path) -> None:
    assert run(["audit", "c.jsonl", "--out", "one"]) == 0
    assert run(["audit", "c.jsonl", "--out", "two", "--jobs", "2"]) == 0
    one, two = (pl.read_parquet(here / name / "findings.parquet") for name in ("one", "two"))
    assert one.equals(two)
    assert one["code"].to_list() == ["TDG101"]


def test_cases_are_proven_and_a_broken_one_fails(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["checks", "test"]) == 0
    assert "1 of 1 cases hold" in capsys.readouterr().out
    project(here, box=BOX.replace('spans = ["Forecast"]', 'spans = ["Tides"]'))
    assert run(["checks", "test", "TDG101"]) == 1
    assert "spans ['Tides'], found ['Forecast']" in capsys.readouterr().out
    project(here, box=BOX.partition("[[case]]")[0])
    assert run(["checks", "test"]) == 1
    project(here, box=BOX.replace("label", "labl"))
    assert run(["checks", "test"]) == 2
    assert ":12: unknown key of a case 'labl'" in capsys.readouterr().err
    (here / "expectations" / "checks" / "box.toml").unlink()
    (here / "expectations" / "news.toml").write_text('extends = "dq:news"\n', encoding="utf-8")
    assert run(["checks", "test"]) == 2


def test_two_checks_cannot_share_a_code(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(here, again=BOX)
    assert run(["audit", "c.jsonl"]) == 2
    assert re.search(r"code 'TDG101' is that of .*again\.toml", capsys.readouterr().err)


def test_a_scope_holds_languages_with_their_regions(tmp_path: Path) -> None:
    for scope, ids in {
        'language = "EN"': ["a"],
        'source = ["T", "U"]': ["a"],
        'language = "de"': [],
        'section = "x"': [],
    }.items():
        text = BOX.partition("[[case]]")[0] + f"[scope]\n{scope}\n"
        assert [row[0] for row in found(tmp_path, text, RECORDS)] == ids
