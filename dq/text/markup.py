"""Tags and attributes of HTML that were left in a text."""

import re
from collections.abc import Iterator
from typing import Final

from dq.vocabulary import Span

_LONG: Final = (
    "article|aside|audio|blockquote|body|button|caption|center|cite|code|div|dl|dt|embed|figcaption|figure|font|footer|form"
    "|h[1-6]|head|header|html|iframe|img|input|label|link|main|meta|nav|noscript|object|ol|option|param|picture|pre|script"
    "|section|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|tr|ul|video"
)
_SHORT: Final = "a|b|i|p|s|u|br|hr|em|li|dd"
_BARE: Final = "allowfullscreen|async|checked|controls|defer|disabled|hidden|selected"
_ATTRIBUTES: Final = rf"""(?:\s+(?:[\w:@-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)|(?:{_BARE})\b))*"""
_TAG: Final = re.compile(
    rf"</(?:{_LONG}|{_SHORT})\s*>|<(?:{_LONG}|{_SHORT}){_ATTRIBUTES}\s*/?>"
    r"|<!--.{0,5000}?-->|<!\[CDATA\[|\]\]>|<!DOCTYPE[^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_NAMES: Final = "class|href|src|style|target|rel|alt|width|height|data-[a-z-]+|onclick|srcset|itemprop|aria-[a-z]+"
_ATTRIBUTE: Final = re.compile(rf"""(?<![\w<-])(?:{_NAMES})=(?:"[^"\n]*"|'[^'\n]*')(?:\s*/?>)?""")
_SIGN: Final = re.compile(r"<(?:[A-Z]{1,5}|(?!br|hr|p)[a-z]{1,2})>")

TRACES: Final = (rf"</?(?i:{_LONG}|{_SHORT})[\s/>]", "<!", r"\]\]>", rf"(?:{_NAMES})=[\"']")
"""Patterns one of which a text with a tag or an attribute matches; for Rust's expressions."""


def tags(text: str) -> Iterator[Span]:
    """Yields the tags, comments and attributes left in a text, in order.

    A short name alone between angle brackets (`<PIE>`, `<TD>`, `<em>`) is a sign of a stock exchange unless it is
    closed or one that needs no closing.
    """
    at = 0
    for tag in _TAG.finditer(text):
        if _SIGN.fullmatch(tag[0]) and tag[0].replace("<", "</") not in text:
            continue
        yield from _attributes(text, at, tag.start())
        yield Span(*tag.span())
        at = tag.end()
    yield from _attributes(text, at, len(text))


def _attributes(text: str, start: int, end: int) -> Iterator[Span]:
    for attribute in _ATTRIBUTE.finditer(text, start, end):
        yield Span(*attribute.span())
