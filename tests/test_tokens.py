"""Shingles by byte tables are those of the plain definition, and so is the hash of a folded text."""

import numpy as np
import polars as pl
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dq.surveys.tokens import in_nfc, may_compose, tokens_of
from dq.text.shingles import WORDS_A_GRAM

WORDS = st.sampled_from(
    ["the", "The", "vote", "_x", "9", "it’s", "café", "cafe\u0301", "Ленин", "北京市", "ΣΑΣ", "İ", "\u212a"]
)
GAPS = st.sampled_from([" ", "  ", "\n", ", ", "-", "\u00a0", "\u3000", "\t\n", "\u200b", "…", "\x1c", "\r\n"])
SENTENCES = st.lists(st.tuples(WORDS, GAPS), max_size=12).map(lambda pairs: "".join(w + g for w, g in pairs))
TEXTS = st.lists(st.one_of(SENTENCES, st.text(max_size=30)), min_size=1, max_size=8)


def plain_words(texts: pl.Series) -> list[list[str]]:
    found: list[list[str]] = texts.str.normalize("NFC").str.to_lowercase().str.extract_all(r"\w+").to_list()
    return found


def plain_grams(words: list[str]) -> list[tuple[str, ...]]:
    if len(words) < WORDS_A_GRAM:
        return [tuple(words)] if words else []
    return [tuple(words[i : i + WORDS_A_GRAM]) for i in range(len(words) - WORDS_A_GRAM + 1)]


def folded(texts: pl.Series) -> list[str]:
    found: list[str] = texts.str.normalize("NFC").str.replace_all(r"\s+", " ").str.strip_chars().to_list()
    return found


@given(TEXTS)
@example(["", " ", "\n\n", "a"])
@example(["one two three four five six", "ONE two three four five six", "one two three four", "Один два три"])
@settings(max_examples=300, deadline=None)
def test_shingles_are_those_of_the_plain_definition(texts: list[str]) -> None:
    series = pl.Series(texts, dtype=pl.String)
    tokens = tokens_of(series)
    words = plain_words(series)
    assert tokens.words.tolist() == [len(w) for w in words]
    hash_of: dict[tuple[str, ...], int] = {}
    values, offsets = tokens.shingles.values.tolist(), tokens.shingles.offsets.tolist()
    for text, expected in enumerate(map(plain_grams, words)):
        hashes = values[offsets[text] : offsets[text + 1]]
        assert len(hashes) == len(expected)
        for gram, value in zip(expected, hashes, strict=True):
            assert hash_of.setdefault(gram, value) == value
    assert len(set(hash_of.values())) == len(hash_of)


@given(TEXTS)
@example(["a b", "a\u00a0b", " a\r\nb ", "A b", "a  b\u2003", "", " \u3000"])
@settings(max_examples=300, deadline=None)
def test_copies_are_texts_that_are_equal_once_folded(texts: list[str]) -> None:
    series = pl.Series(texts, dtype=pl.String)
    copies, plain = tokens_of(series).copies.tolist(), folded(series)
    assert [copy == 0 for copy in copies] == [text == "" for text in plain]
    for one, text in zip(copies, plain, strict=True):
        assert [one == other for other in copies] == [text == other for other in plain]


@given(TEXTS)
def test_composed_form_is_polars_own(texts: list[str]) -> None:
    series = pl.Series(texts, dtype=pl.String)
    assert in_nfc(series).to_list() == series.str.normalize("NFC").to_list()


def test_no_code_point_is_missed_by_the_gate_of_composition() -> None:
    every = pl.Series([chr(c) for c in range(0x110000) if not 0xD800 <= c < 0xE000])
    for before in ("", "e", "\u1100"):
        texts = pl.DataFrame({"last": every}).with_columns(text=pl.lit(before) + pl.col("last"))
        changed = texts.filter(pl.col("text").str.normalize("NFC") != pl.col("text"))
        assert changed.height > 1_000
        assert all(may_compose(ord(last)) for last in changed["last"])


def test_copies_differ_in_every_byte() -> None:
    """Of texts as long as articles: in one byte, in the place of a word, in how long they are, in what follows."""
    text = " ".join(f"word{n}" for n in range(200))
    others = [text[:at] + "~" + text[at + 1 :] for at in range(len(text)) if text[at] != " "]
    swapped = [f"word1 word0{text[11:]}", f"{text[:-15]} word199 word198", text[8:] + text[:8]]
    shorter = [text[:at] for at in range(1, len(text)) if text[at - 1] != " "]
    copies = tokens_of(pl.Series([text, *others, *swapped, *shorter, text + "\0", text + "\0\0"])).copies
    assert len(np.unique(copies)) == len(copies)


def test_long_words_differ_in_every_byte() -> None:
    words = ["x" * 400, "x" * 399 + "y", "y" + "x" * 399, "x" * 256, "x" * 257, "x" * 8, "x" * 9]
    values = tokens_of(pl.Series(words)).shingles.values
    assert len(np.unique(values)) == len(words)


def test_hashes_are_the_same_for_ever() -> None:
    """Runs keep them: a change here needs a new format of runs."""
    tokens = tokens_of(pl.Series(["The vote is on Friday", "Голосование в пятницу"]))
    values = tokens.shingles.values
    assert [f"{value:012x}" for value in values.tolist()] == ["b0752d735559", "2b368bc71111"]
    assert [f"{value:016x}" for value in tokens.copies.tolist()] == ["11b9ebcc5b4393d9", "5006bb4047f1fb3f"]
