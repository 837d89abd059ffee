"""Which damage is only information: what sound newspapers are full of, and nothing else."""

import polars as pl
import pytest

import dq

REST = " " + "слово " * 30


def severities(text: str, code: str) -> list[str]:
    found = dq.audit(pl.DataFrame({"text": [text]}), "dq:news").findings
    return found.filter(pl.col("code") == code)["severity"].to_list()


@pytest.mark.parametrize("word", ["Cергей", "Моcква", "Хinhua"])
def test_alphabet_changed_at_the_wrong_moment_is_information_once_in_a_long_text(word: str) -> None:
    assert severities(word + REST, "ENC201") == ["info"]
    assert severities(f"{word} {word}{REST}", "ENC201") == ["warning", "warning"]
    assert severities(word, "ENC201") == ["warning"]


@pytest.mark.parametrize("word", ["Mоscow", "CSТO", "Нoвости", "Aлександp"])
def test_letter_no_keyboard_writes_there_is_a_warning(word: str) -> None:
    assert severities(f"слово {word}{REST}", "ENC201") == ["warning"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("\uf0b7 A bullet of a symbol font.", "info"),
        ("An icon \ue853 of a web font.", "warning"),
        ("A let\uf02dter of a font.", "warning"),
        ("A noncharacter \uffff alone.", "warning"),
    ],
)
def test_only_bullets_of_symbol_fonts_are_information(text: str, severity: str) -> None:
    assert severities(text, "ENC304") == [severity]
