"""Pairs, clusters and passages of whole corpora, and that corpora made to be slow stay near linear."""

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dq.check import Survey
from dq.checks import all_checks
from dq.errors import UsageError
from dq.measures.passages import compared
from dq.surveys.links import Links
from dq.surveys.pairing import PAIR_ROWS
from dq.surveys.resemblance import Resemblance, resemblance
from dq.surveys.shared import CROWD
from dq.surveys.tokens import placed_tokens_of, tokens_of

WORDS = [
    "the",
    "vote",
    "on",
    "a",
    "new",
    "bridge",
    "over",
    "river",
    "Lune",
    "was",
    "put",
    "off",
    "again",
    "by",
    "night",
]


def concluded(texts: list[str], near: float = 0.8, **fields: list[Any]) -> Resemblance:
    """The survey's result on records `r0`, `r1`, ... with these texts."""
    count = len(texts)
    defaults = {"published_at": [None] * count, "url": [None] * count}
    records = pl.DataFrame(
        {
            "row": pl.Series(range(count), dtype=pl.UInt32),
            "record_id": [f"r{i:07}" for i in range(count)],
            "text": pl.Series(texts, dtype=pl.String),
            **{name: pl.Series(fields.get(name, default)) for name, default in defaults.items()},
        }
    ).cast({"published_at": pl.Datetime("us", "UTC"), "url": pl.String})
    return searched(resemblance(near), records)


def searched(survey: Survey[Resemblance], records: pl.DataFrame) -> Resemblance:
    gathered = pl.concat([survey.gather(part) for part in records.iter_slices(5_000)])
    assert survey.reduce
    return survey.conclude(survey.reduce(gathered))


def prose(seed: int, words: int, vocabulary: Sequence[str] = WORDS) -> str:
    return " ".join(random.Random(seed).choices(vocabulary, k=words))  # noqa: S311 - text, not a secret


def plain_grams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)} if len(words) > 4 else {tuple(words)}


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(3, 60), st.integers(0, 2)), min_size=2, max_size=12),
    st.sampled_from([0.3, 0.8, 1.0]),
)
@settings(max_examples=80, deadline=None)
def test_pairs_are_those_of_comparing_all_texts(kinds: list[tuple[int, int, int]], near: float) -> None:
    texts = [prose(seed, words) + "?! "[:extra] for seed, words, extra in kinds]
    pairs = concluded(texts, near).pairs
    got = {(row, related): (kind, jaccard) for row, related, kind, jaccard, _ in pairs.iter_rows()}
    assert len(got) == pairs.height
    first: dict[str, int] = {}
    expected = {}
    for row, text in enumerate(texts):
        folded = " ".join(text.split())
        if folded in first:
            expected[row, first[folded]] = ("exact", 1.0)
            continue
        mine = plain_grams(text)
        for related in first.values():
            other = plain_grams(texts[related])
            common = len(mine & other)
            small, large = sorted((row, related), key=lambda r: (len(plain_grams(texts[r])), r))
            jaccard = common / len(mine | other)
            if jaccard >= near:
                expected[row, related] = ("near", jaccard)
            elif common / len(plain_grams(texts[small])) >= 0.9 and len(texts[small].split()) >= 40:
                expected[small, large] = ("contained", jaccard)
        first[folded] = row
    assert got == expected


def test_order_of_records_changes_nothing() -> None:
    texts = [prose(i % 40, 50 + i % 3) for i in range(120)]
    ids = [f"id{i}" for i in range(120)]

    def named(order: list[int]) -> list[tuple[Any, ...]]:
        survey = resemblance(0.5)
        records = pl.DataFrame({"record_id": [ids[i] for i in order], "text": [texts[i] for i in order]}).with_columns(
            row=pl.int_range(pl.len(), dtype=pl.UInt32),
            published_at=pl.lit(None, dtype=pl.Datetime("us", "UTC")),
            url=pl.lit(None, dtype=pl.String),
        )
        found = searched(survey, records)
        names = records["record_id"]
        return sorted((names[r], names[o], *rest) for r, o, *rest in found.pairs.iter_rows()) + sorted(
            (names[r], *rest) for r, *rest in found.clusters().iter_rows()
        )

    shuffled = random.Random(5).sample(range(120), 120)  # noqa: S311 - an order, not a secret
    assert named(list(range(120))) == named(shuffled)


def test_identical_records_leave_one_pair_each_and_no_candidate() -> None:
    found = concluded([prose(1, 80)] * 10_000)
    assert found.pairs.height == 9_999
    assert found.candidates == 0
    assert found.clusters()["cluster_id"].unique().to_list() == ["r0000000"]


def test_stubs_that_differ_in_punctuation_become_a_star() -> None:
    found = concluded([f"Blah blah blah{'.' * i}" for i in range(5_000)])
    assert found.candidates == 0
    assert found.pairs.height == 4_999
    assert found.pairs["kind"].unique().to_list() == ["near"]
    assert "near clusters of over 200 distinct texts: 1;" in found.notes[0]


def test_a_small_cluster_keeps_all_its_pairs() -> None:
    found = concluded([f"Blah blah blah{'.' * i}" for i in range(CROWD)])
    assert found.pairs.height == CROWD * (CROWD - 1) // 2
    assert not found.notes


def test_a_passage_in_half_of_the_corpus_makes_no_neighbours() -> None:
    notice = prose(9, 60)
    vocabulary = [f"w{i}" for i in range(5_000)]
    texts = [prose(i, 90, vocabulary) + (f"\n{notice}" if i % 2 else "") for i in range(6_000)]
    found = concluded(texts)
    assert found.pairs.is_empty()
    assert found.candidates == 0


def test_empty_texts_are_no_pairs() -> None:
    found = concluded([""] * 1_000_000 + [" \n"] * 10)
    assert found.pairs.is_empty()
    assert found.candidates == 0
    assert found.pairs.schema == PAIR_ROWS


def test_one_text_of_fifty_megabytes_is_read_once() -> None:
    count = 6_500_000
    long = " ".join(map(str, range(count)))
    teaser = " ".join(map(str, range(1_000, 1_100)))
    assert len(long) > 50_000_000
    found = concluded([long, teaser])
    assert found.candidates == 1
    assert found.pairs.rows() == [(1, 0, "contained", pytest.approx(96 / (count - 4)), 1.0)]


def test_stubs_that_are_a_tenth_of_the_corpus_cost_one_pair_each() -> None:
    vocabulary = [f"w{i}" for i in range(5_000)]
    texts = ["More to follow." if i % 10 == 0 else prose(i, 60, vocabulary) for i in range(10_000)]
    found = concluded(texts)
    assert found.pairs.height == 999
    assert found.candidates == 0


@pytest.mark.parametrize(("stock", "each"), [(300, 8), (40, 8), (100, 5)])
def test_texts_of_stock_sentences_are_told_apart_before_they_are_counted_out(stock: int, each: int) -> None:
    rng = random.Random(3)  # noqa: S311 - text, not a secret
    sentences = [prose(i, 30, [f"w{i}" for i in range(3_000)]) for i in range(stock)]
    texts = [". ".join(rng.sample(sentences, each)) for _ in range(3_000)]
    twin = texts[7].rsplit(" ", 4)[0]
    found = concluded([*texts, twin])
    assert {3_000, 7} in [{row, related} for row, related, *_ in found.pairs.iter_rows()]
    assert found.candidates <= 3 * found.pairs.height + 30


@pytest.mark.parametrize(
    "sentence",
    [
        "渡船星期一没有出航，也没有人能够说明原因，旅客们只好回家等待。",
        "フェリーは月曜日に欠航し、その理由を説明できる人はいなかった。",
        "เรือข้ามฟากไม่ออกในวันจันทร์และไม่มีใครบอกได้ว่าเพราะเหตุใด",
        "여객선은 월요일에 출항하지 않았고 아무도 그 이유를 말하지 못했다.",
        "העבורת לא הפליגה ביום שני ואיש לא ידע לומר מדוע.",
        "لم تبحر العبارة يوم الاثنين ولم يستطع أحد أن يقول لماذا.",
        "Паром в понедельник не вышел, и никто не мог сказать почему.",
        "Το πλοίο δεν απέπλευσε τη Δευτέρα και κανείς δεν ήξερε γιατί.",
    ],
)
def test_republished_texts_are_found_in_every_script(sentence: str) -> None:
    articles = ["".join(f"{number}{k} {sentence} " for k in range(12)) for number in range(30)]
    republished = [f"  {article.strip()}\n" for article in articles]
    found = concluded([*articles, *republished])
    exact = found.pairs.filter(pl.col("kind") == "exact")
    assert exact.select("row", "related_row").rows() == [(30 + i, i) for i in range(30)]


TEXTS = st.lists(st.sampled_from([*WORDS[:6], "Größe", "Ночь", "e\u0301"]), min_size=1, max_size=25).map(", ".join)


@given(TEXTS, TEXTS)
@settings(max_examples=200, deadline=None)
def test_passages_cover_the_words_of_shared_grams_and_no_others(one: str, other: str) -> None:
    tokens = placed_tokens_of(pl.Series([one]))
    if not tokens.aligned[0]:
        return
    common = np.unique(tokens_of(pl.Series([other])).shingles.values)
    first = np.zeros(1, np.int64)
    link = Links(first.astype(np.uint32), first.astype(np.uint32), first, np.array([len(common)]), common)
    runs = compared(tokens, first, link).sort("start").select("shared", "start", "end").rows()
    words = [match.span() for match in re.finditer(r"\w+", one)]
    n = min(5, len(words))
    theirs = plain_grams(other)
    shared = set()
    for i in range(len(words) - n + 1):
        gram = tuple(one[a:b].lower() for a, b in words[i : i + n])
        if gram in theirs:
            shared |= set(range(i, i + n))
    for place, (start, end) in enumerate(words):
        assert [is_shared for is_shared, a, b in runs if a <= start and end <= b] == [place in shared]


@pytest.mark.parametrize("threshold", [0.29, 1.01])
def test_a_threshold_out_of_range_is_refused(threshold: float) -> None:
    options: Any = all_checks()["DUP301"].options
    with pytest.raises(UsageError, match=r"0\.3 to 1"):
        replace(options, threshold=threshold)
