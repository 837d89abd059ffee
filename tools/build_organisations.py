"""Builds the shipped lexicon of organisations from collected acronym rows.

    uv run python tools/build_organisations.py COLLECTED.csv [TARGET.tsv]

The collected table has the columns acronym, expansion, language, kind, source, licence. What of it is kept, and why,
stands in `organisations.toml` beside this script: rows of licences that do not allow shipping match no source there
and fall away. `organisations_own.tsv` holds the rows that the collected sources lack. The same tables give the same
file, byte for byte.
"""

import csv
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TARGET = HERE.parent / "dq" / "lexicons" / "organisations.tsv"
OWN = HERE / "organisations_own.tsv"

ACRONYM = re.compile(r"[^\W\d_](?:[\w&]|-(?=\w)){1,9}")
COMPOUNDS = "curated"
"""Names of one word are compounds of German or Swedish here; in a registry they are brands."""

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
PARTICLE_WORDS = "of the and for in on to de des du la le les et der die das und für y e do da dos das del di"
PARTICLES = frozenset(PARTICLE_WORDS.split())

Row = tuple[str, str, str, str, str]


def main(arguments: list[str]) -> int:
    """Writes the lexicon and says how much of each source went in."""
    review = tomllib.loads((HERE / "organisations.toml").read_text(encoding="utf-8"))
    with Path(arguments[0]).open(encoding="utf-8", newline="") as file:
        collected = list(csv.DictReader(file))
    rows = kept_rows(collected, review)
    target = Path(arguments[1]) if len(arguments) > 1 else TARGET
    target.write_text(header(review) + "".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    for source in review["source"]:
        print(source["code"], sum(row[4] == source["code"] for row in rows))
    print(len(rows), "rows of", len(collected), "to", target)
    return 0


def header(review: dict[str, Any]) -> str:
    """Returns the opening comment: the columns, and origin and licence of each source."""
    lines = ["# acronym\texpansion\tlanguage\tkind\tsource"]
    lines += [f"# {s['code']}: {s['origin']}; licence: {s['licence']}" for s in review["source"]]
    return "\n".join(
        [*lines, "# built by tools/build_organisations.py; corrections belong into tools/organisations.toml", ""]
    )


def kept_rows(collected: list[dict[str, str]], review: dict[str, Any]) -> list[Row]:
    """Returns the rows that pass the review, each acronym and name once, sorted."""
    best: dict[tuple[str, str, str], Row] = {}
    for source in review["source"]:
        mine = [
            row
            for row in map(cleaned, collected)
            if source["match"] in row["source"] and usable(row) and not is_dropped(row, source["code"], review)
        ]
        allowed = RULES[source["rule"]](mine, review)
        for row in mine:
            if row in allowed:
                key = (row["acronym"], row["expansion"].casefold(), row["language"])
                best.setdefault(key, (row["acronym"], row["expansion"], row["language"], row["kind"], source["code"]))
    for acronym, name, language, kind in own_rows():
        best[acronym, name.casefold(), language] = (acronym, name, language, kind, "own")
    return sorted(best.values())


def own_rows() -> list[list[str]]:
    """Returns the rows that were compiled by hand: acronym, expansion, language, kind."""
    lines = OWN.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def is_dropped(row: dict[str, str], source: str, review: dict[str, Any]) -> bool:
    """Returns whether the review names the row: its acronym, and its expansion or source where it says so."""
    return any(
        drop["acronym"] == row["acronym"]
        and drop.get("expansion", row["expansion"]) == row["expansion"]
        and drop.get("source", source) == source
        for drop in review["drop"]
    )


def cleaned(row: dict[str, str]) -> dict[str, str]:
    """Returns the row without the acronym repeated behind its name, and without stray spaces."""
    name = " ".join(INVISIBLE.sub("", row["expansion"]).split())
    return row | {"acronym": row["acronym"].strip(), "expansion": re.sub(r"\s*\([^()]*\)$", "", name)}


def usable(row: dict[str, str]) -> bool:
    """Returns whether it is an acronym of cased letters beside a name of at least two words, or a compound."""
    acronym, name = row["acronym"], row["expansion"]
    capitals = sum(letter.isupper() for letter in acronym)
    return (
        bool(ACRONYM.fullmatch(acronym))
        and capitals > 1
        and capitals * 2 >= len(acronym)
        and (len(re.findall(r"\w+", name)) > 1 or row["source"] == COMPOUNDS)
        and "\t" not in name
    )


def all_rows(rows: list[dict[str, str]], _review: dict[str, Any]) -> list[dict[str, str]]:
    """Every row of a source that was read row by row, or that lists nothing but well-known bodies."""
    return rows


def national(rows: list[dict[str, str]], review: dict[str, Any]) -> list[dict[str, str]]:
    """Bodies of a whole state by their English name, and the same body's names in other languages.

    Registries of research and of local government hold thousands of institutes and boards that news does not write
    about; their acronyms would only make misspellings look attested.
    """
    keep = re.compile(r"\b(?:" + "|".join(review["national"]["keep"]) + r")\b")
    drop = re.compile(r"\b(?:" + "|".join(review["national"]["drop"]) + r")\b")
    english = {
        (row["acronym"], row["kind"])
        for row in rows
        if row["language"] == "en" and keep.search(low := row["expansion"].lower()) and not drop.search(low)
    }
    return [
        row
        for row in rows
        if (row["acronym"], row["kind"]) in english
        and not drop.search(row["expansion"].lower())
        and row["expansion"].isascii() | (row["language"] != "en")
        and is_cased(row["expansion"])
    ]


def spelt(rows: list[dict[str, str]], _review: dict[str, Any]) -> list[dict[str, str]]:
    """Exchanges whose acronym is the initials of their name: the others are trading firms and their codes."""
    return [
        row
        for row in rows
        if re.search(r"(?i)\b(?:exchange|bolsa|bourse|börse)\b", row["expansion"])
        and initials(row["expansion"]) == row["acronym"].upper()
    ]


def initials(name: str) -> str:
    """Returns the first letters of the words that are no particles."""
    return "".join(word[0].upper() for word in re.findall(r"\w+", name) if word.lower() not in PARTICLES)


def is_cased(name: str) -> bool:
    """Returns whether the name is written in a script that has capitals."""
    return any(letter.isupper() for letter in name)


RULES = {"all": all_rows, "national": national, "spelt": spelt}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
