"""The phrases of page chrome that are known, from the lexicons."""

from functools import cache
from typing import TYPE_CHECKING, Final

from dq.lexicons import lexicon
from dq.text.chrome.phrases import Phrases
from dq.text.chrome.wording import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Final = (
    "cookie", "login", "paywall", "subscribe", "share", "social", "comments", "print", "player", "ads", "author",
    "mostread", "related", "rights", "app", "navigation", "section", "credit", "published",
)  # fmt: skip
"""The lexicons under `chrome/`; where two hold one phrase, the earlier kind has it."""


@cache
def phrases() -> Phrases:
    """Returns the phrases of page chrome, from the lexicons."""
    words = " ".join(lexicon("chrome/function_words")["words"].values())
    agencies = words_of([name for names in lexicon("agencies")["names"].values() for name in names])
    return Phrases(
        {kind: phrases_of(kind) for kind in KINDS},
        words.split(),
        {words for words in agencies if len(words) > 1 and " " not in words},
    )


def phrases_of(kind: str) -> list[str]:
    """Returns the phrases of a kind, of all languages."""
    by_language: Mapping[str, str] = lexicon(f"chrome/{kind}")["phrases"]
    return "".join(by_language.values()).splitlines()
