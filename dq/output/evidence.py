"""The evidence of a finding in words: what stands in its JSON, a line a fact."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

_SPAN: Final = 2


def in_words(evidence: Mapping[str, Any]) -> Iterator[str]:
    """Yields the facts of a finding's evidence, those that are not known left out.

    A list of weights is a fact a weight, the heaviest first; places are told as characters from and to.
    """
    for key, value in evidence.items():
        name = key.replace("_", " ")
        if isinstance(value, Mapping):
            yield f"{name}:"
            yield from (f"  {_signed(weight)}  {what}" for what, weight in sorted(value.items(), key=_heaviest_first))
        elif value is not None:
            yield f"{name}: {_told(value)}"


def _told(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3g}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(_place(item) if _is_place(item) else _told(item) for item in value) or "none"
    return str(value)


def _is_place(value: Any) -> bool:
    return isinstance(value, list) and len(value) == _SPAN and all(type(at) is int for at in value)


def _place(span: Sequence[int]) -> str:
    return f"characters {span[0]:,} to {span[1]:,}"


def _heaviest_first(item: tuple[str, Any]) -> tuple[float, str]:
    what, weight = item
    return (-abs(weight) if isinstance(weight, int | float) else 0.0, what)


def _signed(weight: Any) -> str:
    return f"{weight:+.2f}" if isinstance(weight, float) else _told(weight)
