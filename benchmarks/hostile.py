"""Articles that would be slow to read if anything were quadratic, each of about the given number of characters."""

from collections.abc import Callable
from typing import Final

ARTICLES: Final[dict[str, Callable[[int], str]]] = {
    "one word without a space": lambda n: "x" * n,
    "one word of two alphabets": lambda n: "\u0441c" * (n // 2),
    "every word of two alphabets": lambda n: "M\u043escow " * (n // 7),
    "a line for every such word": lambda n: "M\u043escow\n" * (n // 7),
    "every line is chrome": lambda n: "Share on Facebook\n" * (n // 18),
    "short lines, all different": lambda n: "\n".join(f"line {i}" for i in range(n // 9)),
    "a sentence again and again": lambda n: "The council met on Monday and talked about the roads. " * (n // 54),
    "misspelt acronyms": lambda n: " ".join(f"The World Health Organisation (WOH) met {i}." for i in range(n // 45)),
    "UTF-8 read as Latin-1": lambda n: "It\u00e2\u0080\u0099s a caf\u00c3\u00a9. " * (n // 17),
    "entities": lambda n: "A &amp; B &#39; " * (n // 15),
    "zero-width spaces": lambda n: "a\u200bb " * (n // 4),
    "open brackets": lambda n: "(" * n,
    "quotation marks": lambda n: '"\u201c' * (n // 2),
    "digits of two systems": lambda n: "1\u0660" * (n // 2),
    "capitals": lambda n: "ABC " * (n // 4),
    "line ends": lambda n: "\n" * n,
    "spaces": lambda n: " " * n + "x",
    "openings of datelines": lambda n: "LONDON - " * (n // 9),
    "one letter with marks": lambda n: "a" + "\u0301" * n,
    "tags": lambda n: "<div class='x'>" * (n // 15),
    "open tags": lambda n: "<" * n,
    "percent escapes": lambda n: "%D0%B0" * (n // 6),
    "replacement characters": lambda n: "\ufffd " * (n // 2),
}
