"""The lexicon of organisations: what it holds, where it is from, and a house lexicon over it."""

import re
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

from dq.checks import all_checks
from dq.corpus import load
from dq.engine import examine
from dq.errors import UsageError
from dq.lexicons import house_file, house_lexicons, lexicon
from dq.lexicons.organisations import FILE, REGISTRIES, Organisations, organisations
from dq.suite import ChosenCheck

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "dq" / "lexicons" / FILE


def acronyms_of(lexicon: Organisations, name: str) -> set[str]:
    return {row.acronym for row in lexicon if row.name == name}


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("Collective Security Treaty Organization", "CSTO"),
        ("Организация Договора о коллективной безопасности", "ОДКБ"),
        ("Organisation des Nations unies", "ONU"),
        ("North Atlantic Treaty Organization", "NATO"),
        ("Weltgesundheitsorganisation", "WHO"),
    ],
)
def test_knows_the_great_bodies_in_several_languages(name: str, acronym: str) -> None:
    assert acronym in acronyms_of(organisations(None), name)


def test_every_row_names_a_source_whose_origin_and_licence_the_file_states() -> None:
    head = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("# ")]
    stated = {line[2:5]: line for line in head if line[5:7] == ": "}
    assert {row.source for row in organisations(None)} == set(stated)
    assert all("licence: " in line for line in stated.values())
    assert not any("CC BY-SA" in line for line in stated.values())
    assert set(stated) > REGISTRIES


def test_rows_are_sorted_and_unique_so_that_changes_show() -> None:
    rows = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert rows == sorted(rows, key=lambda line: line.split("\t"))
    assert len(set(rows)) == len(rows)


def test_an_acronym_has_two_capitals_and_its_name_two_words_or_a_compound() -> None:
    for row in organisations(None):
        assert sum(letter.isupper() for letter in row.acronym) > 1, row
        assert len(re.findall(r"\w+", row.name)) > 1 or row.source == "own", row


def test_well_known_terms_are_allowed() -> None:
    assert {"DNA", "LIBOR", "CEO", "VoIP"} <= organisations(None).terms


def test_the_head_of_the_terms_is_no_term() -> None:
    assert "Apache-2.0" in lexicon("acronym_terms")["licence"]
    assert "Apache-2.0" not in organisations(None).terms


def house(folder: Path, text: str) -> Path:
    file = folder / "organisations.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_house_lexicon_adds_removes_and_allows(tmp_path: Path) -> None:
    file = house(
        tmp_path,
        'remove = ["OPEC"]\nallow = ["CTSO"]\n[[add]]\nacronym = "HPS"\nname = "Harbour Pilots Society"\n',
    )
    laid = organisations(file)
    assert "OPEC" in organisations(None).by_acronym
    assert "OPEC" not in laid.by_acronym
    assert acronyms_of(laid, "Harbour Pilots Society") == {"HPS"}
    assert "CTSO" in laid.allowed


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('alow = ["X"]\n', "unknown keys alow"),
        ('[[add]]\nacronym = "HPS"\n', "lacks 'name'"),
        ("add = [\n", "not valid TOML"),
        ("add = 3\n", "`add` is no list of tables"),
        ("remove = 1\n", "`remove` is no list of texts"),
    ],
)
def test_a_house_lexicon_that_is_wrong_says_what_is_wrong(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        organisations(house(tmp_path, text))


def test_house_lexicons_hold_for_the_block_alone(tmp_path: Path) -> None:
    house(tmp_path, "allow = []\n")
    with house_lexicons(tmp_path):
        assert house_file("organisations") == tmp_path / "organisations.toml"
        assert house_file("places") is None
    assert house_file("organisations") is None


def found(text: str) -> list[str]:
    check = all_checks()["ACR102"]
    chosen = [ChosenCheck(check, check.options, check.severity)]
    corpus = load(pl.DataFrame({"id": ["a"], "text": [text]}))
    return examine(corpus, chosen, watch=lambda _s, _d: None, keep_texts=0).findings["excerpt"].to_list()


def test_what_the_house_allows_is_no_finding(tmp_path: Path) -> None:
    text = "Troops of the Collective Security Treaty Organization (CTSO) were sent there on Thursday."
    assert found(text) == ["CTSO"]
    house(tmp_path, 'allow = ["CTSO"]\n')
    with house_lexicons(tmp_path):
        assert found(text) == []


def test_what_the_house_adds_is_known(tmp_path: Path) -> None:
    text = (
        "Members of the Royal Harbour Pilots Society (RPHS) met on the pier; the RPHS has a boat, and RPHS pilots sail."
    )
    assert found(text) == []
    house(tmp_path, '[[add]]\nacronym = "RHPS"\nname = "Royal Harbour Pilots Society"\n')
    with house_lexicons(tmp_path):
        assert found(text) == ["RPHS"]


def test_the_build_script_keeps_what_the_review_says(tmp_path: Path) -> None:
    collected = tmp_path / "collected.csv"
    collected.write_text(
        "acronym,expansion,language,kind,source,licence\n"
        "NATO,North Atlantic Treaty Organization,en,igo,curated,own\n"
        "EWU,Eurasische Wirtschaftsunion,de,igo,curated,own\n"
        "XYZ,Village Water Trust,en,gov-gb,okfn/publicbodies data/gb.csv,MIT\n"
        "FAA,Federal Aviation Administration (FAA),en,gov-us,GSA/srt-api,PD\n"
        "ABC,Share Alike Body,en,igo,somewhere,CC BY-SA\n",
        encoding="utf-8",
    )
    script = ROOT / "tools" / "build_organisations.py"
    target = tmp_path / "organisations.tsv"
    subprocess.run([sys.executable, script, collected, target], check=True, capture_output=True)
    rows = [line.split("\t") for line in target.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    kept = {(row[0], row[1]) for row in rows}
    assert ("FAA", "Federal Aviation Administration") in kept
    assert ("NATO", "North Atlantic Treaty Organization") in kept
    assert not {"EWU", "XYZ"} & {row[0] for row in rows}
    assert "Share Alike Body" not in {row[1] for row in rows}
