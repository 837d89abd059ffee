"""The verdicts on whole records: what is kept, what makes one block, what is said of it, and how the work grows."""

import re
import sys
import textwrap
from bisect import bisect_left
from collections.abc import Callable
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dq.checks import all_checks
from dq.lexicons import lexicon
from dq.measures import chrome_telling
from dq.measures.chrome_lexicon import phrases
from dq.measures.chrome_lines import suspected
from dq.measures.chrome_verdicts import weights
from dq.runs import audit
from dq.surveys.line_recurrence import LineRecurrence
from dq.text.chrome.guards import kept
from dq.text.chrome.looks import Seen
from dq.text.chrome.shares import shares_of
from dq.text.chrome.sight import look_at
from dq.text.chrome.stack import Stack
from dq.text.chrome.verdicts import judge
from dq.text.lines import lines_of

CHROME = [code for code, check in all_checks().items() if check.family == "chrome"]
PARAGRAPHS = (
    "The council of Ebbing voted on Tuesday to close the old swimming hall, which has not made ends meet since autumn.",
    "Repairs would have cost the town four times what it earns from tickets in a year, the treasurer told the meeting.",
    "Parents who had brought their children said they would drive to Norham for lessons until the new hall was built.",
)


def stacked(texts: list[str], titles: list[str | None]) -> Stack:
    lines = lines_of(pl.Series(texts, dtype=pl.String))
    return Stack(look_at(lines, phrases()), titles, np.zeros(lines.height, np.int64), np.zeros(lines.height, np.bool_))


def seen_in(text: str) -> list[Seen]:
    return next(stacked([text], [None]).lines_of(np.array([0])))


def reported(text: str, title: str | None = None) -> list[str]:
    lines = stacked([text], [title])
    return [lines.sight.lines["text"][verdict.line] for verdict in judge(lines, weights())]


def findings_in(text: str, **fields: str) -> pl.DataFrame:
    frame = pl.DataFrame([{"id": "a", "text": text, **fields}])
    return audit(frame).findings.filter(pl.col("code").is_in(CHROME))


@pytest.mark.parametrize("much", [0, 10**9])
@pytest.mark.parametrize("kind", ["login", "paywall", "share"])
def test_a_telling_phrase_is_reason_enough_inside_a_paragraph(
    kind: str, much: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chrome_telling, "_MUCH", much)  # as little text and as much text is searched
    listed = "".join(lexicon(f"chrome/{kind}")["phrases"].values()).splitlines()
    telling = [phrase for phrase in listed if len(phrase) >= 12 and phrases().words[phrase].count(" ") >= 2]
    texts = [PARAGRAPHS[0], *(f"{PARAGRAPHS[0]} {phrase}, {PARAGRAPHS[1]}" for phrase in telling)]
    records = pl.DataFrame({"source": None, "text": texts}, {"source": pl.String, "text": pl.String})
    nowhere = LineRecurrence(np.array([], np.uint64), np.array([], np.uint32))
    assert suspected(records, nowhere).to_list() == [False] + [True] * len(telling)


def test_a_line_at_the_edge_is_no_row_beside_the_figures_of_another_record() -> None:
    texts = [f"{PARAGRAPHS[0]}\n1,204 32 17", f"Mill Lane\n{PARAGRAPHS[1]}", f"1,204 32 17\n{PARAGRAPHS[2]}"]
    records = pl.DataFrame({"source": None, "text": texts}, {"source": pl.String, "text": pl.String})
    nowhere = LineRecurrence(np.array([], np.uint64), np.array([], np.uint32))
    alone = [suspected(record, nowhere).item() for record in records.iter_slices(1)]
    assert suspected(records, nowhere).to_list() == alone
    assert alone[1]


def test_an_unfinished_line_at_the_edge_is_no_reason_in_a_text_broken_over_lines() -> None:
    whole = [*PARAGRAPHS, "Mill Lane"]
    broken = [line for paragraph in PARAGRAPHS for line in textwrap.wrap(paragraph, 60)] + ["Mill Lane"]
    texts = ["\n".join(whole), "\n".join(broken), "\n".join([*broken, "Share on Facebook"])]
    records = pl.DataFrame({"source": None, "text": texts}, {"source": pl.String, "text": pl.String})
    nowhere = LineRecurrence(np.array([], np.uint64), np.array([], np.uint32))
    assert suspected(records, nowhere).to_list() == [True, False, True]


def test_nothing_is_said_of_no_lines() -> None:
    assert judge(stacked([], []), weights()) == []
    assert seen_in("") == []
    assert reported("") == []


def test_records_are_judged_together_as_they_are_alone() -> None:
    title = "Council closes swimming hall in Mill Lane"
    texts = [
        "",
        "\n".join(["Log in", title, *PARAGRAPHS, "Read also", title]),
        "Share",
        "\n".join([*PARAGRAPHS, *(f"13.11 12:3{i}\n4{i}\nHarbour number {i} to get a new light" for i in range(5))]),
        "The council of Ebbing voted to close\nits old hall of baths, which has\n\nSubscribe to our newsletter",
    ]
    titles = [None, title, None, None, title]
    lines = stacked(texts, titles)
    together = judge(lines, weights())
    alone = [
        (record, verdict)
        for record, (text, own) in enumerate(zip(texts, titles, strict=True))
        for verdict in judge(stacked([text], [own]), weights())
    ]
    assert [(lines.record[v.line], v.line - lines.starts[lines.record[v.line]], v.kind, v.cues) for v in together] == [
        (record, v.line, v.kind, v.cues) for record, v in alone
    ]
    assert {record for record, _ in alone} == {1, 2, 3, 4}
    for one, (_, other) in zip(together, alone, strict=True):
        assert (one.probability, one.neighbours) == pytest.approx((other.probability, other.neighbours))


@pytest.mark.parametrize(
    "own",
    [
        pytest.param("Q: What will happen to the hall?\nA: Nobody knows yet, and nobody has asked.", id="transcript"),
        pytest.param("The sea is old\nthe boats are new\nand nothing that we told\nwas ever true", id="poem"),
        pytest.param("Ebbing 2, Norham 1\nSeaton 0, Marsh 0\nAlder 3, Quay 2", id="sports results"),
        pytest.param("“I did not see it coming,” she said.\n“Nobody did.”", id="dialogue"),
        pytest.param("A new roof\nA second pool\nLockers that can be locked", id="list"),
        pytest.param(
            "Hall A    12.4    13.1    9.9\nHall B    11.0    12.2    8.7\nHall C    10.9    11.1    8.1", id="table"
        ),
        pytest.param("Baseball", id="section name as a heading"),
        pytest.param("Why the hall was closed", id="heading"),
        pytest.param("It was cold.", id="paragraph of one line"),
        pytest.param("— Anna Novak (@novak) 3 May 2024", id="who wrote a quoted post"),
    ],
)
def test_lines_of_the_article_are_kept(own: str) -> None:
    assert reported("\n".join([PARAGRAPHS[0], own, *PARAGRAPHS[1:]])) == []


RUNNING = "The council of Ebbing voted on a Tuesday to close\nits old hall of baths, which has\nlost money since autumn"
LINES = st.sampled_from(
    [
        *PARAGRAPHS,
        RUNNING,
        "Council closes swimming hall",
        "Harbour",
        "Which autumn?",
        "北京 council",
        "of it",
        "Été à Ebbing",
    ]
)


@given(st.lists(st.lists(LINES, max_size=5).map("\n".join), max_size=3))
def test_words_of_lines_are_looked_for_in_the_paragraphs_of_their_record(texts: list[str]) -> None:
    lines, wanted = stacked(texts, [None] * len(texts)), []
    for seen in lines.lines_of(np.arange(len(texts))):
        own = [set(re.findall(r"[^\W\d_]{4,}", line.words.casefold())) for line in seen]
        running = set[str]().union(*(words for line, words in zip(seen, own, strict=True) if line.sort == "running"))
        listed = [words for line, words in zip(seen, own, strict=True) if line.sort == "paragraph"]
        for line, words in zip(seen, own, strict=True):
            least = 2 if line.sort == "paragraph" else 1
            known = {word for word in words if 2 * (word in running) + sum(word in other for other in listed) >= least}
            compared = bool(running or listed) and words and line.sort != "running" and "北" not in line.words
            wanted.append(bisect_left((0, 0.34, 0.67, 1), len(known) / len(words)) if compared else -1)
    assert shares_of(lines).tolist() == wanted


def test_the_title_is_kept_wherever_it_stands() -> None:
    title = "Council closes swimming hall in Mill Lane"
    text = "\n".join(["Log in", title, *PARAGRAPHS, "Read also", title])
    assert title not in reported(text, title)
    assert "Read also" in reported(text, title)


def test_a_headline_in_other_words_below_the_title_is_kept() -> None:
    title, other = "Council closes swimming hall in Mill Lane", "Ebbing will swim in Norham from autumn on"
    lines = seen_in("\n".join([title, other, *PARAGRAPHS, "Sport", other]))
    assert kept(lines, range(len(lines)), title, page=False) == {0, 1, 6}


def test_times_of_a_live_blog_are_kept() -> None:
    text = "\n".join(f"{hour}:30\n{paragraph}" for hour, paragraph in zip((9, 11, 14), PARAGRAPHS, strict=True))
    assert reported(text) == []


def test_a_wires_sign_off_is_kept() -> None:
    wrapped = "The council of Ebbing voted on Tuesday to close the\nold swimming hall, which has not made ends meet\n"
    assert reported(wrapped + "since the boiler failed two winters ago.\nReuter") == []


def test_a_sidebar_is_one_block_with_a_finding_a_line() -> None:
    headlines = [f"Harbour number {name} to get a new light" for name in ("one", "two", "three", "four", "five")]
    sidebar = [line for i, headline in enumerate(headlines) for line in (f"13.11 12:3{i}", str(40 + i), headline)]
    found = findings_in("\n".join([*PARAGRAPHS, *sidebar]))
    assert found["excerpt"].to_list() == sidebar
    assert found["group_id"].n_unique() == 1
    assert set(found["severity"]) == {"warning"}


def test_a_credit_is_information_with_its_value() -> None:
    found = findings_in("\n".join([PARAGRAPHS[0], "Photo: Anna Novak", *PARAGRAPHS[1:]]))
    assert found["severity"].to_list() == ["info"]
    assert '"value":"Anna Novak"' in found["evidence"][0].replace(": ", ":")


def test_a_caption_is_information_with_its_credit() -> None:
    found = findings_in("\n".join([PARAGRAPHS[0], "The old hall in May. Photo: Anna Novak", *PARAGRAPHS[1:]]))
    assert found["severity"].to_list() == ["info"]
    assert '"value":"Anna Novak"' in found["evidence"][0].replace(": ", ":")
    assert found["fix"].to_list() == [None]


def test_evidence_names_the_cues_and_their_weights() -> None:
    (evidence,) = findings_in("\n".join([*PARAGRAPHS, "Subscribe to our newsletter"]))["evidence"]
    assert "phrase whole: subscribe" in evidence
    assert "neighbours" in evidence


def calls(work: Callable[[], Any]) -> int:
    """How many functions some work calls, of Python and of C."""
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Subscribe to our newsletter", id="chrome in every line"),
        pytest.param("x", id="short lines"),
        pytest.param("12:30\n48\nHarbour to get a new light", id="one list of links"),
        pytest.param(f"{PARAGRAPHS[0]}\nRead also", id="chrome between paragraphs"),
    ],
)
def test_work_grows_with_the_lines_and_no_faster(line: str) -> None:
    def work(times: int) -> Callable[[], Any]:
        return lambda: reported("\n".join([line] * times), "Council closes swimming hall in Mill Lane")

    work(10)()  # what is computed once is computed
    few, many = calls(work(200)), calls(work(800))
    assert many < 4.4 * few


@pytest.mark.parametrize("end", ["", ".b www.x", "@", "  1"])
def test_an_article_without_a_space_is_read_once(end: str) -> None:
    assert reported("x" * 2_000_000 + end) == []
