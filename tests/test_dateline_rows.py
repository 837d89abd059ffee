"""Rows of datelines: an opening that was met before, under this date or another, says what reading the text says."""

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dq.measures.dateline_rows import NO_DATELINE, UNTOLD, dateline_of, forget, row_of, row_of_opening
from dq.measures.dateline_tables import dateline_tables
from dq.text.datelines import Where
from dq.text.datelines.openings import opening_of
from dq.text.datelines.reading import EVERYWHERE

DAY = dt.date(2024, 3, 5)
OPENS = Where(opens=True, later=False, below=False)

MONTHS = st.sampled_from([name.title() for name in dateline_tables().months["en"]] + ["Mai", "MARCH", "Macrh", "march"])
DATES = st.builds(
    "{}{} {}".format,
    MONTHS,
    st.sampled_from(["", "", "."]),
    st.one_of(st.integers(1, 31), st.sampled_from(["3rd", "2O", "l7", "03", "5, 2021", "30, 2023"])),
)
PLACES = st.sampled_from([
    "OSLO, ", "NEW YORK, ", "Mexico city, ", "MOJAVE, Calif., ", "AUGUST, ", "Bergen ", "OSLO ,", "May, ",
    "By Anna Harbour OSLO, ", "OSLO, Norway. ", "MARCH, March 3, ", "FERRYHAVEN, ", "   OSLO/BERGEN, ", "AP - OSLO, ",
    "(AFP) - ", "", "RPT OSLO, ", "\nOSLO, ",
    "oslo, ", "the ", "said    OSLO, ", "a    OSLO, ", "reuters, oslo, ", "ap. the oslo ", "the OSLO, ", "march, ",
])  # fmt: skip
APART = st.sampled_from([
    *[""] * 4, "ferry    ", "said    ", "said   ", "\n  of    ", "the   ", "said  ", "Ferry    ", "reuters    ",
    "march    ",
])  # fmt: skip
CLOSINGS = st.sampled_from([
    " -", " --", " –", "-", ". -", " (Reuters) -", " (AP) –", ", 2021 -", " Reuters -", "/AP/ -", " - April 4 -",
    " (SNS) -",
])  # fmt: skip
RESTS = st.sampled_from([
    " The ferries", "The ferries", " Reuters. The ferries", " AP The ferries", " (AP)", " the ferries", "\nTwo",
    " 5 ferries", " A harbour. Wien – Die Fähren", " OSLO, March 3 - The ferries", "",
])  # fmt: skip
LANGUAGES = st.sampled_from([None, "en", "de", "pl", "no"])


@example(("", ""), "OSLO, ", ("March 3", "May 28"), " -", (" The ferries", " Reuters. The ferries"), None)
@example(("", ""), "AUGUST, ", ("March 3", "Sept 5, 2021"), " (AP) -", (" The ferries", "Two"), "en")
@example(("ferry    ", "said   "), "OSLO, ", ("March 3", "May 28"), " -", (" The ferries", " OSLO, May 28 -"), None)
@given(st.tuples(APART, APART), PLACES, st.tuples(DATES, DATES), CLOSINGS, st.tuples(RESTS, RESTS), LANGUAGES)
def test_an_opening_met_before_is_read_as_its_text(
    apart: tuple[str, str],
    place: str,
    dates: tuple[str, str],
    closing: str,
    rests: tuple[str, str],
    language: str | None,
) -> None:
    pieces = zip(apart, dates, rests, strict=True)
    before, text = (f"{word}{place}{date}{closing}{rest}" for word, date, rest in pieces)
    forget()
    row_of_opening(before, language, DAY)
    row = row_of_opening(text, language, DAY)
    if row is NO_DATELINE:
        assert row_of(text, language, DAY, OPENS) is NO_DATELINE
    elif row is not UNTOLD:
        told = dateline_of(text, language, late=False)
        forget()
        assert row == row_of(text, language, DAY, EVERYWHERE)
        assert told == dateline_of(text, language, late=False)


def test_openings_of_other_days_and_months_have_one_form() -> None:
    texts = ("OSLO, March 3 - Two", "OSLO, May 28 - Two", "OSLO, Sept 9 - Two")
    forms = {opening.form for text in texts if (opening := opening_of(text, dateline_tables()))}
    assert len(forms) == 1


@pytest.mark.parametrize("text", ["OSLO, March 31 - Two", "OSLO, March 2O 5 - Two", "OSLO (AP) - Two"])
def test_other_openings_are_kept_as_they_are(text: str) -> None:
    opening = opening_of(text, dateline_tables())
    assert opening is not None
    assert opening.form == text[: opening.end]


def test_a_small_word_set_apart_is_left_out() -> None:
    texts = ("ferry    OSLO, March 3 - Two", "said   OSLO, May 28 - Two")
    openings = [opening for text in texts if (opening := opening_of(text, dateline_tables()))]
    assert len({opening.form for opening in openings}) == 1
    assert [opening.start for opening in openings] == [9, 7]


@pytest.mark.parametrize("word", ["the", "reuters", "march", "a", "Ferry"])
def test_a_word_that_may_say_something_is_not(word: str) -> None:
    opening = opening_of(f"{word}    OSLO, March 31 - Two", dateline_tables())
    assert opening is not None
    assert opening.form.startswith(word)


def test_the_year_of_a_date_that_was_left_out_is_the_nearest() -> None:
    forget()
    rows = [row_of_opening(f"OSLO, {date} - Two", "en", DAY) for date in ("December 28", "March 3", "June 2")]
    assert [row[4] for row in rows] == ["2023-12-28", "2024-03-03", "2024-06-02"]
