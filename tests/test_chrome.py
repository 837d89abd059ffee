"""Lines, the chain over them, shapes, phrases and recurrence: what the checks of page chrome stand on."""

import re
from itertools import pairwise, product
from math import exp

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.surveys.line_recurrence import LINE_RECURRENCE, LineRecurrence, name_of
from dq.text.chrome.chain import probabilities
from dq.text.chrome.looks import look
from dq.text.chrome.own_cues import own_cues
from dq.text.chrome.phrases import Phrases
from dq.text.chrome.shapes import _BREADCRUMB, _may_be_a_breadcrumb, _shapes, shapes_in, shapes_of
from dq.text.chrome.times import Caseless, times_in
from dq.text.chrome.wording import Words, folded, letters_of, plain, words_of
from dq.text.lines import are_low, is_sentence, lines_of, width, widths, without_bullet, without_bullets


@given(st.lists(st.text(alphabet="aisk1_é \t\x1c", max_size=12), max_size=4))
def test_a_caseless_pattern_finds_the_same_in_plain_lines(lines: list[str]) -> None:
    pattern = Caseless(r"\bısk\w*|[^\W\d_]\s\d+|é")
    plain = [line for line in lines if line.isascii()]
    found = pl.Series(plain, dtype=pl.String).str.replace_all(pattern.plain, "|").to_list()
    assert found == [pattern.any.sub("|", line) for line in plain]


@given(st.text(alphabet="Mayvor 125.:(½é", max_size=16))
def test_a_time_is_told_alike_in_all_letters(line: str) -> None:
    assert times_in([line.replace("é", "a")]) == times_in([f"{line.replace('é', 'a')}\u200b"])


@given(st.lists(st.text(alphabet="ab .•-\n\t\x1c\u3000。"), max_size=3))
def test_lines_are_at_their_places(texts: list[str]) -> None:
    raw = [(record, line) for record, text in enumerate(texts) for line in text.split("\n")]
    wanted = [(record, line.strip()) for record, line in raw if line.strip()]
    lines = lines_of(pl.Series(texts, dtype=pl.String))
    assert lines.select("record", "text").rows() == wanted
    assert [texts[record][start:end] for record, start, end in lines.select("record", "start", "end").iter_rows()] == [
        line for _, line in wanted
    ]
    assert [line.strip() for line in lines["raw"]] == lines["text"].to_list()


def test_lines_are_below_others_of_their_text() -> None:
    lines = lines_of(pl.Series(["a\nb\n \nc", None, "d\n"]))
    assert lines.select("record", "text", "below").rows() == [
        (0, "a", False),
        (0, "b", True),
        (0, "c", False),
        (2, "d", False),
    ]


def test_a_bullet_is_taken_off_and_a_minus_is_not() -> None:
    lines = ["• Discussion", "- tea", "-1", "•"]
    assert list(map(without_bullet, lines)) == ["Discussion", "tea", "-1", "•"]


@given(st.text(alphabet="•-▶ \xa0a"))
def test_bullets_are_taken_off_many_lines_as_off_one(line: str) -> None:
    line = line.strip() or "•"
    assert pl.select(without_bullets(pl.lit(line))).item() == without_bullet(line)


def test_sentences_end_before_quotes() -> None:
    assert pl.select(is_sentence(pl.lit("“It is over.”"))).item()
    assert not pl.select(is_sentence(pl.lit("Read more"))).item()


def test_letters_of_east_asia_are_two_columns_wide() -> None:
    lines = ["北京 ok", "café", "ok", "서울!"]
    assert widths(pl.Series(lines)).tolist() == list(map(width, lines)) == [7, 4, 2, 5]


def test_lines_begin_low_in_any_script() -> None:
    lines = ["a b", "été", "ослик", "A", "Été", "9", "東京", "{a"]
    assert are_low(pl.Series(lines)).tolist() == [line[0].islower() for line in lines]


RECORDS = st.lists(st.lists(st.floats(-5, 5), max_size=6), min_size=1, max_size=4)


@given(RECORDS, st.floats(-3, 1), st.floats(-3, 1))
def test_chain_gives_the_share_of_all_ways_through_it(
    records: list[list[float]], entering: float, leaving: float
) -> None:
    shares: list[float] = []
    for scores in records:
        total, through = 0.0, [0.0] * len(scores)
        for states in product((0, 1), repeat=len(scores)):
            weight = sum(score for score, state in zip(scores, states, strict=True) if state)
            for a, b in pairwise(states):
                weight += entering if (a, b) == (0, 1) else leaving if (a, b) == (1, 0) else 0.0
            total += exp(weight)
            through = [sum_ + exp(weight) * state for sum_, state in zip(through, states, strict=True)]
        shares += [part / total for part in through]
    starts = np.cumsum([0, *map(len, records)])[:-1]
    found = probabilities(np.concatenate(records), starts, entering, leaving)
    assert found.tolist() == pytest.approx(shares, abs=1e-9)


def test_chain_holds_for_a_long_record_and_for_scores_beyond_measure() -> None:
    scores = np.tile([-1e9, -2.0, 1e9, 2.0, 0.0], 10_000)
    chances = probabilities(scores, np.array([0, 5]), -2.0, -2.0)
    assert chances[:5] == pytest.approx(probabilities(scores[:5], np.array([0]), -2.0, -2.0))
    assert chances[2005:2010] == pytest.approx(chances[42005:42010])
    assert ((chances >= 0) & (chances <= 1)).all()


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
    assert [shape in shapes_in(bits) for bits in shapes_of(["The council", line]).tolist()] == [False, True]


@given(st.text(alphabet="ab ›>→/|.?", max_size=10))
def test_no_line_that_may_not_be_a_breadcrumb_is_one(line: str) -> None:
    assert _may_be_a_breadcrumb(line) or not _BREADCRUMB.fullmatch(line)


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


PHRASES = Phrases(
    {"share": ["Share", "Share on X", "teilen:"], "login": ["Log in to read on", "登录"], "app": ["On X"]},
    ["the", "to", "in", "on"],
    ["ap"],
)
WORDS = st.lists(
    st.sampled_from(["share", "Log", "IN", "to", "read", "on", "X", "7", "teilen:", "登录", "café", "–", "ap"])
)
LINES = st.lists(WORDS.map(" ".join), max_size=5)


def test_words_are_folded_and_stand_apart() -> None:
    lines = ["SHARE (1,234)!", "Straße‑7", "写真：Ebbing", "", "--"]
    assert words_of(lines) == ["share 0 0", "strasse 0", "写 真 ebbing", "", ""]
    assert words_of([]) == []


@given(LINES)
def test_words_of_many_lines_are_counted_as_those_of_one(lines: list[str]) -> None:
    worded = words_of(lines)
    words, known = Words(pl.Series(worded, dtype=pl.String)), frozenset({"share", "to", "登"})
    assert words.counts.tolist() == [len(line.split()) for line in worded]
    assert words.count(known).tolist() == [sum(word in known for word in line.split()) for line in worded]


@given(LINES)
def test_no_phrase_is_in_a_line_that_may_hold_none(lines: list[str]) -> None:
    worded = words_of(lines)
    may = PHRASES.may_be_in(Words(pl.Series(worded, dtype=pl.String))).tolist()
    found = [PHRASES.find(line, words) is not None for line, words in zip(lines, worded, strict=True)]
    assert [hit and not likely for hit, likely in zip(found, may, strict=True)] == [False] * len(lines)


@given(st.text(alphabet="by:7 minC|>.@wAa(+cé", min_size=1, max_size=12))
def test_a_line_taken_to_have_no_shape_has_none(line: str) -> None:
    line = line.strip() or "by"
    time = times_in([line])[0] if "7" in line else None
    assert shapes_in(int(shapes_of(["Ebbing", line])[1])) == frozenset(_shapes(line, time))


@pytest.mark.parametrize(
    ("line", "cues"),
    [
        ("3) Anna Novak and AP", {"begins as a numbered item", "some capitalised words", "names an agency"}),
        ("Share", {"one word", "a word or two, all of chrome"}),
        ("read on, to the hall", {"begins lower-case", "a comma", "few capitalised words"}),
        ("“Share on X”", {"begins with a quote", "function words: up to 100%", "words of chrome: up to 75% of few"}),
    ],
)
def test_cues_of_a_line(line: str, cues: set[str]) -> None:
    told = own_cues(look(["The council", line], PHRASES), PHRASES)
    assert cues <= {names[which[1]] for names, which in told if which[1] >= 0}


@given(st.lists(st.text(alphabet="aBcdé7_ -K\u212a²ß"), max_size=3))
def test_words_of_letters_are_told_alike_with_and_without_accents(lines: list[str]) -> None:
    own = letters_of(folded(lines)).to_list()
    assert [line.split() for line in own] == [re.findall(r"[^\W\d_]+", line.casefold()) for line in lines]


@given(st.text(alphabet="aB ß\t\xa0\u3000\x1c"))
def test_titles_are_compared_without_case_and_space(text: str) -> None:
    assert plain(text) == " ".join(text.split()).casefold()


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
