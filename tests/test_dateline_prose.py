"""Whether a text opens in sentences: the small letters of its head are counted as they are, whatever the script."""

import unicodedata

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from dq.measures.datelines import DATELINES, PROSE
from dq.plan import SurveyResults

HEADS = st.lists(
    st.sampled_from([*"abzAZ{`@ 9\n", "é", "ß", "中", "ª", "а", "Ь", "😀", "The ferries stay in port. "]), max_size=60
)


@given(st.lists(HEADS.map("".join), min_size=1, max_size=8))
def test_prose_is_told_by_the_share_of_small_letters(heads: list[str]) -> None:
    texts = [head * (200 // max(1, len(head)) + 1) for head in heads]
    records = pl.DataFrame(
        {"text": texts, "language": None, "published_at": None},
        schema={"text": pl.String, "language": pl.String, "published_at": pl.Datetime("us", "UTC")},
    )
    told = DATELINES.compute(records, SurveyResults())
    for text, has_dateline, prose in zip(texts, told["has_dateline"], told[PROSE], strict=True):
        head = text[:500]
        small = sum(unicodedata.category(char) in {"Ll", "Lo"} for char in head)
        assert prose == (None if has_dateline else len(head) >= 200 and small / len(head) >= 0.6)
