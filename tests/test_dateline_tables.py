"""What the dateline parser looks words up in: places, months, and what one slip of the keys makes of either."""

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.measures.dateline_tables import dateline_tables
from dq.text.datelines.gazetteer import fold
from dq.text.datelines.slips import Slips, one_slip, one_slip_away

TABLES = dateline_tables()


def test_place_table_is_sorted_and_found() -> None:
    table = Path(__file__).parent.parent / "dq" / "lexicons" / "places.tsv"
    lines = [line for line in table.read_bytes().splitlines() if not line.startswith(b"# ")]
    keys = [line.partition(b"\t")[0] for line in lines]
    assert keys == sorted(set(keys))
    for key in keys[:: len(keys) // 500]:
        assert TABLES.gazetteer.find(key.decode()) is not None
    assert TABLES.gazetteer.find("no such place") is None
    assert len(b"\n".join(lines)) < 8_000_000


@given(st.text(max_size=30))
def test_the_build_script_folds_names_as_the_parser_does(name: str) -> None:
    path = Path(__file__).parent.parent / "tools" / "build_places.py"
    spec = importlib.util.spec_from_file_location("build_places", path)
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    assert build.fold(name) == fold(name)


def test_months_of_every_language_are_twelve() -> None:
    assert len(TABLES.months) >= 60
    for language, names in TABLES.months.items():
        assert not names or set(names.values()) <= set(range(1, 13)), language
    assert TABLES.month("lip", "pl") == 7
    assert TABLES.month("lip", "hr") == 6


def test_months_of_the_languages_babel_mixed_up_are_their_own() -> None:
    for language, january in (("it", "gennaio"), ("es", "enero"), ("ms", "januari"), ("he", "ינואר")):
        assert TABLES.months[language][january] == 1


@pytest.mark.parametrize(
    ("near", "word"), [(True, "macrh"), (True, "jne"), (True, "marchg"), (False, "march"), (False, "mrhac")]
)
def test_one_slip(near: bool, word: str) -> None:  # noqa: FBT001 - a case
    assert any(one_slip(word, month) for month in TABLES.months["en"]) is near


def all_slips(word: str, letters: str) -> set[str]:
    pieces = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    dropped = {a + b[1:] for a, b in pieces if b}
    exchanged = {a + b[1] + b[0] + b[2:] for a, b in pieces if len(b) > 1}
    replaced = {a + letter + b[1:] for a, b in pieces if b for letter in letters}
    added = {a + letter + b for a, b in pieces for letter in letters}
    return (dropped | exchanged | replaced | added) - {word}


@given(st.lists(st.text("abé", min_size=1, max_size=7), unique=True).map(sorted), st.text("abé", max_size=7))
def test_slips_are_all_that_one_slip_makes(names: list[str], word: str) -> None:
    assert Slips(names).of(word) == all_slips(word, "ab") & set(names)


@given(
    st.lists(st.text("abé", min_size=1, max_size=7), unique=True).map(sorted), st.text("abé", min_size=1, max_size=7)
)
def test_of_a_few_names_the_first_or_the_last_letter_is_right(names: list[str], word: str) -> None:
    near = all_slips(word, "abé") & set(names)
    right = sorted(name for name in near if name[0] == word[0] or name[-1] == word[-1])
    assert one_slip_away(word, Slips(names)) == right
