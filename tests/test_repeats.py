"""Passages that stand twice in a text: where they are found, and that the screen lets all of them through."""

import polars as pl
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dq.measures.repeats import measured
from dq.text.repeats import MIN_CHARACTERS, repeats_in

PIECES = [
    "The ferry to the islands did not sail on Monday, and nobody could say why.",
    "“It will sail tomorrow,” said the harbour master of the third quay. ",
    "Passengers were sent home; some had waited since the night before, cold and tired!",
    "渡船星期一没有出航，也没有人能够说明原因，旅客们只好回家等待。第二天早上，港口负责人表示渡船将会恢复航行。",
    "Show more",
    "* * *",
    "Паром на острова в понедельник не вышел, и никто не мог объяснить почему.",
    "said Mr. A. Dvorak (aged 40). ",
]
GAPS = [" ", "\n", "\n\n", "  \n", "\n \t", " " * 40, "\u00a0", "", "\r\n"]
TEXTS = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(GAPS)), max_size=14).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)


@given(st.lists(TEXTS, min_size=1, max_size=4))
@settings(max_examples=300, deadline=None)
def test_what_stands_twice_is_screened(texts: list[str]) -> None:
    measure = measured(pl.Series(texts))["repeated_bytes"].to_list()
    for text, repeated in zip(texts, measure, strict=True):
        if repeats_in(text):
            assert repeated >= MIN_CHARACTERS


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_copies_follow_their_first_and_do_not_overlap(text: str) -> None:
    at = 0
    for repeat in repeats_in(text):
        assert repeat.first.end <= repeat.span.start
        assert repeat.span.start >= at
        copy, first = ("".join(text[slice(*span)].split()) for span in (repeat.span, repeat.first))
        assert copy == first
        at = repeat.span.end


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6, unique=True), st.integers(2, 4))
def test_a_whole_body_repeated_is_one_copy_each_time(pieces: list[str], times: int) -> None:
    body = "\n".join(piece.strip() for piece in pieces)
    assume(len(body.replace("\n", "")) >= MIN_CHARACTERS)
    assert len(repeats_in("\n\n".join([body] * times))) == times - 1


def test_refrains_and_tables_are_silent() -> None:
    verse = "{} came down the hill at night,\nCold was the wind and low the light,\n"
    refrain = "Oh, the bells of Ebbing town,\nOh, the bells of Ebbing town.\n"
    song = "".join(verse.format(name) + refrain for name in ("Anna", "Pavel", "Marta", "Ivan"))
    table = "\n".join(f"Team {i}\n3\n1\n0\nHome win\n" for i in range(40))
    assert repeats_in(song) == repeats_in(table) == []


def test_ten_thousand_equal_lines_are_read_once() -> None:
    line = "The ferry to the islands did not sail on Monday, nobody said why."
    assert len(repeats_in("\n".join([line] * 10_000))) == 9_999
    assert repeats_in("0\n1\n" * 50_000) != []


def test_long_runs_of_marks_and_blanks_are_read_once() -> None:
    hostile = ["." * 200_000, ". " * 100_000, " " * 200_000 + "x", 'a.""' * 50_000, "。" * 100_000]
    assert repeats_in("\n".join(hostile)) == repeats_in("")
    assert measured(pl.Series(hostile))["repeated_bytes"].to_list()[0] == 0
