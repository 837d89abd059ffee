"""What a fix leaves: nothing of what it mended, nothing new, and nothing to do a second time."""

import shutil
from collections import Counter
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

import dq
from dq.fixes import Fixed, fix
from dq.runs import Audit
from dq.testing import load_cases

ROOT = Path(__file__).parent.parent
RIGHT = "The NATO summit opened on Monday, and NATO said more."
SOUND = "The bakery on Mill Lane opened again, “as promised”, said its owner."


pytestmark = pytest.mark.usefixtures("here")


def findings_by_record(audit: Audit, *, facts: bool) -> Counter[tuple[str, ...]]:
    findings = audit.findings if facts else audit.findings.filter(pl.col("severity") != "info")
    return Counter(findings.select("origin_file", "origin_row", "code").iter_rows())


def nothing_is_left_and_nothing_is_new(once: Fixed, *, facts: bool = False) -> None:
    """None of the fixed findings is found again, and no record has more warnings (or facts) of a check than it had."""
    applied = set(once.log.filter("applied")["finding_id"])
    assert not applied & set(once.after.findings["finding_id"])
    assert findings_by_record(once.after, facts=facts) <= findings_by_record(once.before, facts=facts)
    assert once.brought() == 0


@pytest.mark.parametrize("unsafe", [False, True])
def test_the_sample_fixed_has_none_of_the_fixed_findings_and_no_new_ones(here: Path, *, unsafe: bool) -> None:
    shutil.copy(ROOT / "corpus" / "sample" / "articles.jsonl", here / "c.jsonl")
    once = fix("c.jsonl", "once.jsonl", unsafe=unsafe)
    assert once.log["applied"].any()
    nothing_is_left_and_nothing_is_new(once, facts=True)
    assert_frame_equal(once.after.findings.drop("origin_file"), dq.audit("once.jsonl").findings.drop("origin_file"))
    assert not fix("once.jsonl", "twice.jsonl", unsafe=unsafe).log["applied"].any()
    assert Path("once.jsonl").read_bytes() == Path("twice.jsonl").read_bytes()


@pytest.mark.parametrize("unsafe", [False, True])
def test_so_it_is_with_all_that_the_checks_are_proved_by(*, unsafe: bool) -> None:
    records = [
        {"id": f"{case.code}-{number}-{at}", "text": record.get("text") or "", "title": record.get("title")}
        for number, case in enumerate(load_cases())
        for at, record in enumerate(case.records)
    ]
    once = fix(pl.DataFrame(records, infer_schema_length=None), unsafe=unsafe)
    assert once.log.filter("applied").height > 100
    nothing_is_left_and_nothing_is_new(once)
    assert once.frame is not None
    assert not fix(once.frame, unsafe=unsafe).log["applied"].any()


def test_a_fact_that_damage_had_hidden_may_come_to_light() -> None:
    text = "The “bridge” was opened on Sunday, said the mayor of Ebbing.".encode().decode("cp1252", "replace")
    text = text.replace("\ufffd", "\x9d") + ' It is "new" and “wide”, he said, and cost a lot.'
    once = fix(pl.DataFrame({"id": ["a"], "text": [text]}))
    assert once.frame is not None
    assert "“bridge”" in once.frame["text"][0]


def test_a_text_is_never_emptied() -> None:
    once = fix(pl.DataFrame({"id": ["a", "b"], "text": ["Advertisement\n\nRead more:", SOUND]}), unsafe=True)
    assert once.frame is not None
    assert once.frame["text"].to_list() == ["Advertisement\n\nRead more:", SOUND]
    assert once.log.height > 0
    assert not once.log["applied"].any()


DAMAGE = (
    "\u200b", "\u00ad", "\u202e", "\x07", "&amp;", "&lt;b&gt;", "<br>", "\ufb01", "caf\u00c3\u00a9",
    "\u00a0", "e\u0301", "%D0%BF", "\\u0041", "\r\n", "\ufeff", "N\u0410TO", "\uff2e\uff21\uff34\uff2f", "\n\n",
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(DAMAGE), st.integers(0, 400)), min_size=1, max_size=12), st.booleans())
@settings(max_examples=12, deadline=None)
def test_so_it_is_whatever_the_damage(damages: list[tuple[str, int]], unsafe: bool) -> None:  # noqa: FBT001 - hypothesis gives it by place
    text = f"EBBING, March 3 - {SOUND} {RIGHT}\n\n{SOUND.replace('bakery', 'library')}"
    for damage, at in damages:
        text = text[: at % len(text)] + damage + text[at % len(text) :]
    once = fix(pl.DataFrame({"id": ["a"], "text": [text]}), unsafe=unsafe)
    nothing_is_left_and_nothing_is_new(once)
    assert once.frame is not None
    assert not fix(once.frame, unsafe=unsafe).log["applied"].any()
