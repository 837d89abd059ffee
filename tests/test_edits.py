"""Edits of a text: the first of those that overlap, at the place it was meant for, or none."""

import polars as pl

from dq.edits import Editor


def edits(*spans: tuple[int, int, str], text: str) -> Editor:
    rows = [
        {
            "finding_id": str(i), "code": f"X{i}", "record_id": "r", "origin_file": "f", "origin_row": 1,
            "field": "text",
            "start": start, "end": end, "excerpt": text[start:end], "fix": new, "fix_safety": "safe",
        }
        for i, (start, end, new) in enumerate(spans)
    ]  # fmt: skip
    return Editor(pl.DataFrame(rows))


def test_of_overlapping_edits_the_first_counts() -> None:
    text = "abcdef"
    assert edits((0, 3, "X"), (2, 5, "Y"), (3, 4, "Z"), text=text)("f", 1, "text", [text]) == ["XZef"]


def test_an_edit_whose_place_has_changed_is_left_out() -> None:
    editor = edits((0, 3, "X"), text="abcdef")
    assert editor("f", 1, "text", ["zbcdef"]) == ["zbcdef"]
    assert not editor.log(editor.edits, 1)["applied"].any()


def test_an_edit_across_the_items_of_a_list_is_left_out() -> None:
    pieces = ["abc", "def", "ghi"]
    editor = edits((1, 2, "B"), (2, 6, "no"), (5, 6, "D"), (12, 13, ""), text="\n\n".join(pieces))
    assert editor("f", 1, "text", pieces, "\n\n") == ["aBc", "Def", "gh"]
    assert editor.log(editor.edits, 1)["applied"].to_list() == [True, False, True, True]
    assert [(change.before, change.after) for change in editor.changes] == [("abc\n\ndef\n\nghi", "aBc\n\nDef\n\ngh")]
