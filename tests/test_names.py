"""The lexicon of names: what it holds, and a house lexicon over it."""

from pathlib import Path

import polars as pl
import pytest

from dq.checks import all_checks
from dq.corpus import load
from dq.engine import examine
from dq.errors import UsageError
from dq.lexicons import house_lexicons, lexicon
from dq.lexicons.names import names
from dq.suite import ChosenCheck


def house(folder: Path, text: str) -> Path:
    file = folder / "names.toml"
    file.write_text(text, encoding="utf-8")
    return file


def found(code: str, *texts: str) -> list[str]:
    check = all_checks()[code]
    corpus = load(pl.DataFrame({"text": texts, "source": ["Wire"] * len(texts)}))
    chosen = [ChosenCheck(check, check.options, check.severity)]
    return examine(corpus, chosen, watch=lambda _s, _d: None, keep_texts=0).findings["excerpt"].to_list()


def test_no_spelling_is_both_right_and_wrong() -> None:
    entries = lexicon("names")["name"]
    right = {
        form for entry in entries for form in (entry["right"], *entry.get("accepted", ()), *entry.get("rivals", ()))
    }
    wrong = [form for entry in entries for form in entry.get("misspelt", ())]
    assert right.isdisjoint(wrong)
    assert len(wrong) == len(set(wrong))


def test_each_name_stands_once_and_each_rival_in_one_name() -> None:
    entries = lexicon("names")["name"]
    rivals = [form for entry in entries for form in entry.get("rivals", ())]
    assert len({entry["right"] for entry in entries}) == len(entries)
    assert len(rivals) == len(set(rivals))


def test_a_house_lexicon_adds_removes_and_allows(tmp_path: Path) -> None:
    laid = names(
        house(
            tmp_path,
            'remove = ["Kyiv"]\nallow = ["Anthony Blinken"]\n'
            '[[name]]\nright = "Joan Pell"\nmisspelt = ["Joan Pel"]\nrivals = ["Joan Pell", "J. Pell"]\n',
        )
    )
    assert names().right_of["Kiyv"] == "Kyiv"
    assert "Kiyv" not in laid.right_of
    assert "Anthony Blinken" not in laid.right_of
    assert laid.right_of["Joan Pel"] == "Joan Pell"
    assert ("Joan Pell", "J. Pell") in laid.rivals
    assert ("Kyiv", "Kiev") not in laid.rivals


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('alow = ["X"]\n', "unknown keys alow"),
        ('[[name]]\nright = "A"\nwrong = ["B"]\n', "unknown keys wrong"),
        ('[[name]]\nmisspelt = ["B"]\n', "lacks 'right'"),
        ("name = [\n", "not valid TOML"),
        ("name = 3\n", "`name` is no list of tables"),
        ("allow = [1]\n", "`allow` is no list of texts"),
    ],
)
def test_a_house_lexicon_that_says_something_else_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        names(house(tmp_path, text))


def test_the_house_lexicon_is_what_the_checks_read(tmp_path: Path) -> None:
    late = [f"Joan Pell came {how}." for how in ("late", "early", "at noon", "by boat", "on foot")]
    texts = [*late, "Anthony Blinken and Joan Pel met.", "J. Pell left."]
    assert found("ACR401", *texts) == ["Anthony"]
    assert found("ACR402", *texts) == []
    house(
        tmp_path,
        'allow = ["Anthony Blinken"]\n'
        '[[name]]\nright = "Joan Pell"\nmisspelt = ["Joan Pel"]\nrivals = ["Joan Pell", "J. Pell"]\n',
    )
    with house_lexicons(tmp_path):
        assert found("ACR401", *texts) == ["Pel"]
        assert found("ACR402", *texts) == ["J. Pell"]


def test_copies_do_not_make_a_style() -> None:
    assert found("ACR402", *["The train to Kyiv is late."] * 9, "The train to Kiev is on time.") == []
