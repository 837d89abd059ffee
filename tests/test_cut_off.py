"""Texts that are cut off: which lengths are limits, and what is made of the line that breaks off."""

import random

import polars as pl
import pytest

import dq
from dq.measures.cut_off import cut_off
from dq.surveys.cut_lengths import AROUND, CUT_LENGTHS, LEAST, RECORDS

LIMIT = 400
WORDS = ("the", "council", "of", "Ebbing", "said", "on", "Monday", "that", "its", "new", "bridge", "would", "open")


def prose(seed: int, length: int) -> str:
    """Words of a story, cut at a length within one of them."""
    chance = random.Random(seed)  # noqa: S311 - for texts that differ
    text = ""
    while len(text) < length:
        text += chance.choice(WORDS) + " "
    return text[: length - 6] + f"b{seed:05}"


def limits(texts: list[str], parts: int = 1) -> dict[int, int]:
    frame = pl.DataFrame({"text": texts})
    gathered = [CUT_LENGTHS.gather(frame[part::parts]) for part in range(parts)]
    return dict(CUT_LENGTHS.conclude(pl.concat(gathered)))


def test_a_limit_is_found_in_any_batches() -> None:
    texts = [prose(n, LIMIT) for n in range(30)] + [prose(n, 200 + 13 * n) + "." for n in range(100)]
    assert limits(texts) == limits(texts, 7) == {LIMIT: 30}


@pytest.mark.parametrize(
    ("others", "found"),
    [
        ([], {LIMIT: 2 * RECORDS}),
        ([prose(99, LIMIT - 1) + "."] * 4, {LIMIT: 2 * RECORDS}),
        ([prose(99, LIMIT - 1) + "."] * 6, {}),
        ([prose(99, LIMIT + AROUND)] * 2 * AROUND, {LIMIT: 2 * RECORDS}),
        ([prose(99, LIMIT + AROUND)] * 3 * 2 * AROUND, {}),
        ([prose(99, LIMIT + AROUND + 1)] * 3 * 2 * AROUND, {LIMIT: 2 * RECORDS}),
    ],
    ids=["alone", "few end there", "many end there", "few around", "many around", "many beyond"],
)
def test_a_limit_stands_out(others: list[str], found: dict[int, int]) -> None:
    assert limits([*(prose(n, LIMIT) for n in range(2 * RECORDS)), *others]) == found


def test_endings_that_differ_in_numbers_count_once() -> None:
    form = "Level of the river at the bridge, in centimetres, as it was read by the keeper in the morning: " * 4
    assert len(form) > LEAST
    assert limits([f"{form}{number}" for number in range(100, 200)]) == {}


def test_short_texts_are_no_sign() -> None:
    assert limits([prose(n, LEAST - 1) for n in range(50)]) == {}
    assert limits([prose(n, LEAST) for n in range(50)]) == {LEAST: 50}


def test_texts_of_that_length_that_end_are_whole() -> None:
    texts = pl.DataFrame(
        {"text": ["One.\nTwo is cu", "It ends here. \n", "Now it says…\u201d", "Neither long nor whole"]}
    )
    assert cut_off(texts, {13: 10, 14: 10, 15: 10}).to_list() == [True, False, False, False]
    assert cut_off(texts, {}).to_list() == [False] * 4


def test_a_line_that_breaks_off_is_no_page_chrome() -> None:
    rows = []
    for number in range(2 * RECORDS):
        story = "".join(f"{prose(100 * number + part, 150)} and so on.\n" for part in range(3))
        broken = f"But Mining Ind{chr(ord('a') + number) * 3}"
        rows.append({"id": f"r{number}", "text": f"Share on Facebook\n{story}{broken}"})
    assert len({len(row["text"]) for row in rows}) == 1
    findings = dq.audit(pl.DataFrame(rows)).findings
    chrome = findings.filter(family="chrome")
    assert chrome["excerpt"].unique().to_list() == ["Share on Facebook"]
    assert chrome.height == len(rows)
