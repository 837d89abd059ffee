import unicodedata

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.measures.scripts import SCRIPTS
from dq.plan import SurveyResults
from dq.text.digits import fold, system_of
from dq.text.scripts import main_script, script_of, scripts_in

WORDS = {
    "Latin": "Łódź",
    "Cyrillic": "Київ",
    "Greek": "Αθήνα",
    "Arabic": "بغداد",
    "Hebrew": "ירושלים",
    "Han": "北京",
    "Hiragana": "ひらがな",
    "Katakana": "カタカナ",
    "Hangul": "서울",
    "Thai": "กรุงเทพ",
    "Devanagari": "दिल्ली",
    "Armenian": "Երևան",
    "Georgian": "თბილისი",
}


@pytest.mark.parametrize(("script", "word"), WORDS.items())
def test_script_of_every_letter_of_a_word(script: str, word: str) -> None:
    assert {script_of(char) for char in word} - {"Inherited"} == {script}
    assert main_script(word) == script


def test_signs_have_no_script() -> None:
    assert {script_of(char) for char in " 0–.,€🙂\ufeff"} == {"Common"}
    assert script_of("\u0301") == "Inherited"
    assert script_of("\u0378") == "Unknown"
    assert main_script("24 – 7 €") is None


def test_scripts_are_counted_and_ties_stand_in_the_order_of_names() -> None:
    assert scripts_in("Tu-214 и МС-21") == {"Cyrillic": 3, "Latin": 2}
    assert list(scripts_in("яzя z")) == ["Cyrillic", "Latin"]


def test_digits_of_all_systems_read_as_ascii() -> None:
    assert fold("Blinken٠٠:٠٤:٤٢") == "Blinken00:04:42"
    assert fold("۷ ژانویهٔ ۲۰۲۲, ２０２２年, १५ अगस्त") == "7 ژانویهٔ 2022, 2022年, 15 अगस्त"
    assert [system_of(char) for char in "7٧۷７a"] == [
        "ASCII",
        "Arabic-Indic",
        "Extended Arabic-Indic",
        "Fullwidth",
        None,
    ]


@given(st.text())
def test_folding_keeps_places_and_agrees_with_unicode(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    for before, after in zip(text, folded, strict=True):
        value = unicodedata.decimal(before, None)
        assert after == (before if value is None else str(value))


def measured(*texts: str | None) -> list[tuple[str | None, float | None]]:
    return SCRIPTS.compute(pl.DataFrame({"text": texts}, schema={"text": pl.String}), SurveyResults()).rows()


def test_main_script_of_records() -> None:
    got = measured("Plain news.", "12:30", "", None, "Сообщает ТАСС, NATO", "Zürich – Bern", "١٢")
    assert got == [
        ("Latin", 0.0),
        (None, None),
        (None, None),
        (None, None),
        ("Cyrillic", pytest.approx(4 / 16)),
        ("Latin", 0.0),
        (None, None),
    ]


def test_scripts_of_one_language_are_no_foreign_scripts() -> None:
    assert measured("ひらがなとカメラと東京", "서울은 大學") == [("Hiragana", 0.0), ("Hangul", 0.0)]
