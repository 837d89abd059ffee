"""The page of a house check, under the headings of every check's page, made of what its file says."""

from dq.house.declaration import Declaration


def docs_of(said: Declaration) -> str:
    """Returns the page: a title, and sections under `##` headings."""
    file = "/".join(said.source.path.parts[-3:])  # a page names no folder of one machine
    sections = {
        "What it finds": _what(said),
        "Why it matters": said.get("why", "A rule of this house: ask whoever keeps its checks."),
        "How it decides": _how(said),
        "Options": "None. The rule itself stands in its file.",
        "Known limits": said.get("limits", "None are written down."),
        "References": file,
    }
    return "\n\n".join([said.title, *(f"## {heading}\n{text}" for heading, text in sections.items())])


def _what(said: Declaration) -> str:
    what = {
        "phrase": "Phrases",
        "pattern": "What a pattern matches",
        "line": "Whole lines",
        "expression": "Lines a rule holds for" if said.get("over") == "lines" else "Records a rule holds for",
        "metric": "Records with a measured value beyond its limits",
    }[said.kind]
    where = "" if said.scope.is_everywhere else f", only where {said.scope}"
    fields = f" in the {' and the '.join(said.fields)}" if said.kind in {"phrase", "pattern", "line"} else ""
    return f"{what}{fields}{where}."


def _how(said: Declaration) -> str:
    keys = ("phrases", "match", "ignore_case", "whole_words", "pattern", "first", "last", "most_words",
            "where", "over", "column", "at_least", "at_most", "equals")  # fmt: skip
    return "\n".join(f"- {key}: {_shown(said.get(key))}" for key in keys if key in said.said)


def _shown(value: object) -> str:
    return ", ".join(f"“{item}”" for item in value) if isinstance(value, list) else str(value)
