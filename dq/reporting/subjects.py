"""What the columns of the metrics frame are about, in words."""

from dataclasses import dataclass
from typing import Final

from dq.checks import all_checks
from dq.vocabulary import Family

FIGURES: Final = {
    "share": "share of records",
    "records": "records",
    "findings": "findings",
    "new": "new findings",
}

LETTERS: Final = {
    Family.RECORD: "R",
    Family.DUPLICATION: "D",
    Family.ENCODING: "E",
    Family.DATELINE: "T",
    Family.ACRONYM: "A",
    Family.CHROME: "C",
    Family.LANGUAGE: "L",
}
"""The letter that marks a family in the text, beside its colour and its line."""

TITLES: Final = {
    Family.RECORD: "record shape",
    Family.DUPLICATION: "duplication",
    Family.ENCODING: "encoding",
    Family.DATELINE: "datelines",
    Family.ACRONYM: "acronyms",
    Family.CHROME: "page chrome",
    Family.LANGUAGE: "language",
}


@dataclass(frozen=True, slots=True)
class Subject:
    """A column of the metrics frame.

    Attributes:
        name: the check or family, or `records`.
        figure: what is counted of it, in words; empty for `records`.
        counted: the column of the number of records it stands for, to see which source it comes from.
        is_share: whether it lies between 0 and 1.
    """

    name: str
    figure: str
    counted: str
    is_share: bool


def subject_of(column: str, that: str = "") -> Subject:
    """Returns what a column of the metrics frame is about.

    Args:
        column: its name.
        that: the sentence it was named in, which has the name of a house check.
    """
    figure, _, of = column.partition("_")
    if not of:
        return Subject("records", "", column, is_share=False)
    check = all_checks().get(of)
    counted = f"records_{of}" if figure == "share" else column
    said = that.partition(" ")[0].rpartition(".")[0]
    return Subject(
        check.name if check else said or of, FIGURES.get(figure, figure), counted, is_share=figure == "share"
    )
