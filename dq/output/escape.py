"""Untrusted text made safe to show, for each place it is shown in."""

import re
from typing import Final

_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"
    "\N{ARABIC LETTER MARK}\N{ZERO WIDTH SPACE}-\N{RIGHT-TO-LEFT MARK}"
    "\N{LINE SEPARATOR}-\N{RIGHT-TO-LEFT OVERRIDE}"
    "\N{WORD JOINER}-\N{NOMINAL DIGIT SHAPES}"
    "\N{ZERO WIDTH NO-BREAK SPACE}]"
)
"""Controls, invisible characters and direction changes: they could rewrite what the terminal shows."""

_BACKTICKS: Final = re.compile("`+")

_NOT_XML: Final = re.compile("[\ufffe\uffff]")

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}",
                   "\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}")  # fmt: skip


def printable(text: str) -> str:
    """Returns text as it can be shown in a terminal: unsafe characters as U+XXXX, line ends and tabs as spaces."""
    flat = text.replace("\n", " ").replace("\t", " ")
    return _UNSAFE.sub(lambda match: f"<U+{ord(match[0]):04X}>", flat)


def code_span(text: str) -> str:
    """Returns text as a Markdown code span that holds in a table too: no link, mention or markup comes of it."""
    safe = printable(text).replace("|", "\\|") or " "
    fence = "`" * (max(map(len, _BACKTICKS.findall(safe)), default=0) + 1)
    pad = " " if "`" in safe else ""
    return f"{fence}{pad}{safe}{pad}{fence}"


def cell(text: str) -> str:
    """Returns text as a spreadsheet shows it: what would be read as a formula is led by an apostrophe."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def xml(text: str) -> str:
    """Returns text as XML can hold it, before its own escaping: a few characters have no place in XML at all."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", printable(text))


def annotation(text: str) -> str:
    """Returns the message of a GitHub workflow command: nothing in it can end the line or begin another command."""
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def annotation_property(text: str) -> str:
    """Returns a property of a GitHub workflow command, such as its file."""
    return annotation(text).replace(":", "%3A").replace(",", "%2C")
