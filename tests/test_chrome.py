"""Lines, the chain over them, shapes, phrases and recurrence: what the checks of page chrome stand on."""

import re
from itertools import pairwise, product
from math import exp

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.surveys.line_recurrence import LINE_RECURRENCE, LineRecurrence, name_of
from dq.text.chrome.chain import probabilities
from dq.text.chrome.phrases import Phrases
from dq.text.chrome.shapes import Caseless, shapes_of
from dq.text.chrome.sight import see
from dq.text.lines import is_sentence, split_lines, width, without_bullet


@given(st.text(alphabet="aAıIiİsSſkK1 ", max_size=12))
def test_a_caseless_pattern_finds_what_a_search_without_case_finds(line: str) -> None:
    pattern = r"ısk|a\d+|\bis\w*"
    known = re.compile(pattern, re.IGNORECASE)
    blanked = known.sub(" ", line)
    assert Caseless(pattern).found_in(line) == bool(known.search(line))
    assert Caseless(pattern).blanked(line) == (blanked.lower() if line.isascii() else blanked)


@given(st.text(alphabet="ab .•-\n\t。"))
def test_lines_are_at_their_places(text: str) -> None:
    for line in split_lines(text):
        assert text[line.start : line.end] == line.text == line.text.strip() != ""
        assert line.text.endswith(line.words)


def test_a_bullet_is_taken_off_and_a_minus_is_not() -> None:
    assert [without_bullet(line) for line in ("• Discussion", "- tea", "-1", "•")] == ["Discussion", "tea", "-1", "•"]


def test_sentences_end_before_quotes() -> None:
    assert is_sentence("“It is over.”")
    assert not is_sentence("Read more")
    assert width("北京 ok") == 7


@given(st.lists(st.floats(-5, 5), min_size=1, max_size=6), st.floats(-3, 1), st.floats(-3, 1))
def test_chain_gives_the_share_of_all_ways_through_it(scores: list[float], entering: float, leaving: float) -> None:
    total, through = 0.0, [0.0] * len(scores)
    for states in product((0, 1), repeat=len(scores)):
        weight = sum(score for score, state in zip(scores, states, strict=True) if state)
        for a, b in pairwise(states):
            weight += entering if (a, b) == (0, 1) else leaving if (a, b) == (1, 0) else 0.0
        total += exp(weight)
        through = [sum_ + exp(weight) * state for sum_, state in zip(through, states, strict=True)]
    assert probabilities(scores, entering, leaving) == pytest.approx([part / total for part in through], abs=1e-9)


@pytest.mark.parametrize(
    ("line", "shape"),
    [
        ("2048", "counter"),
        ("-1", "counter"),
        ("13.11 12:30", "time stamp"),
        ("Stand: 14.05.2024 18:05 Uhr", "time stamp"),
        ("Updated 11:21 pm CST, Tuesday, November 19, 2019", "time stamp"),
        ("00:04:42", "duration"),
        ("12 comments", "counted"),
        ("Home › News › Ebbing", "breadcrumb"),
        ("© 2024 Ebbing Courier", "rights sign"),
        ("***", "no letters"),
    ],
)
def test_shape(line: str, shape: str) -> None:
    assert shape in set(shapes_of(line))


@given(st.text(alphabet="aA.•- ", min_size=1, max_size=30).filter(str.strip))
def test_a_line_looks_the_same_wherever_it_stands(text: str) -> None:
    known = Phrases({"share": ["a a"]})
    here, there = split_lines(text)[0], split_lines(f"x\n\n{text}")[1]
    one, other = see(here, known), see(there, known)
    assert (one.line, other.line) == (here, there)
    assert (one.width, one.ending, one.sort, one.hit, one.shapes, one.cues) == (
        other.width, other.ending, other.sort, other.hit, other.shapes, other.cues
    )  # fmt: skip


def test_phrases_are_found_whole_at_the_opening_and_inside() -> None:
    phrases = Phrases({"subscribe": ["Sign up for our newsletter"], "section": ["Foto"], "credit": ["Foto:"]})
    found = [
        phrases.find(line)
        for line in (
            "SIGN UP for our newsletter!",
            "Sign up for our newsletter today",
            "Please sign up for our newsletter",
        )
    ]
    assert [hit.place for hit in found if hit] == ["whole", "opens", "holds"]
    assert [hit.kind for hit in (phrases.find("Foto"), phrases.find("Foto:")) if hit] == ["section", "credit"]
    assert phrases.find("The council met") is None


def test_recurrence_does_not_depend_on_batches() -> None:
    records = pl.DataFrame(
        {
            "row": pl.Series([0, 1, 2, 3], dtype=pl.UInt32),
            "source": ["a", "a", "a", "b"],
            "text": ["Page 1\nnews", "Page 2\nNews of the day", "Page 3\nPage 3", "Page 4"],
        }
    )
    known: list[LineRecurrence] = []
    for parts in ([records], [records[3:], records[1:3], records[:1]]):
        gathered = pl.concat([LINE_RECURRENCE.gather(part) for part in parts])
        assert LINE_RECURRENCE.reduce is not None
        known.append(LINE_RECURRENCE.conclude(LINE_RECURRENCE.reduce(gathered)))
    lines = pl.Series([name_of("a", "Page 9"), name_of("a", "News of the day"), name_of("b", "Page 9")])
    assert [recurrence.others(lines).to_list() for recurrence in known] == [[2, 0, 0]] * 2
