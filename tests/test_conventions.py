"""What holds for every check: the pair of files, its page, its cases, its name."""

import re
import subprocess
from dataclasses import fields
from pathlib import Path

import pytest

import dq.checks
from dq.check import Check
from dq.checks import all_checks, cases_file, module_of
from dq.testing import load_cases
from dq.vocabulary import CODE_PREFIXES

HEADINGS = ["What it finds", "Why it matters", "How it decides", "Options", "Known limits", "References"]
ROOT = Path(__file__).parent.parent

each_check = pytest.mark.parametrize("check", all_checks().values(), ids=lambda check: check.code)


@each_check
def test_stem_is_code_and_name(check: Check[object]) -> None:
    stem = cases_file(check.code).stem
    assert stem == f"{check.code.lower()}_{check.name.replace('-', '_')}"


@each_check
def test_folder_is_family(check: Check[object]) -> None:
    assert cases_file(check.code).parent.name == CODE_PREFIXES[check.code[:3]]


@each_check
def test_page_has_its_headings_in_order(check: Check[object]) -> None:
    page = module_of(check.code).__doc__ or ""
    assert re.findall(r"(?m)^## (.+)$", page) == HEADINGS
    title = page.partition("\n")[0]
    assert 10 <= len(title) <= 80
    assert not title.endswith(".")


@each_check
def test_options_are_documented(check: Check[object]) -> None:
    if check.options is None:
        return
    for option in fields(check.options):  # type: ignore[arg-type]
        assert option.metadata.get("help"), option.name


@each_check
def test_name_is_the_defect(check: Check[object]) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", check.name)
    assert not check.name.startswith(("no-", "bad-", "invalid-", "check-"))


@each_check
def test_check_works_in_one_of_two_ways(check: Check[object]) -> None:
    assert (check.screen is None) == (check.locate is None)
    assert check.locate or check.relate


@each_check
def test_cases_show_both_sides(check: Check[object]) -> None:
    cases = load_cases([check.code])
    labels = [case.label for case in cases]
    assert len(set(labels)) == len(labels)
    assert {"finding", "clean"} <= {case.expect for case in cases}
    assert any(case.doc for case in cases)
    assert any(case.source in {"wild", "seed"} for case in cases)
    assert check.fix is None or any(case.fixed is not None for case in cases)


def test_every_check_file_has_its_pair() -> None:
    home = Path(dq.checks.__file__).parent
    pattern = "*/[a-z][a-z][a-z][0-9][0-9][0-9]_*"
    stems = {p.stem for p in home.glob(f"{pattern}.py")}
    assert stems == {p.stem for p in home.glob(f"{pattern}.toml")} != set()


def test_no_invisible_character_is_written_raw() -> None:
    raw = re.compile("[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    offenders = []
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        if (
            name.startswith(("corpus/", "reports/"))
            or path.suffix in {".png", ".parquet", ".arrow"}
            or not path.exists()
        ):
            continue
        offenders += [name] if raw.search(path.read_text(encoding="utf-8")) else []
    assert not offenders
