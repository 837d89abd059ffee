"""A suite: the checks that run, how they are set up, and what is expected of a corpus."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from dq.check import Check
from dq.checks import all_checks, select
from dq.choices import ChosenCheck, choices
from dq.expectation import BETWEEN, EACH, Expectation, read_expectations, unknown
from dq.house import read_checks
from dq.layers import Layer, is_built_in, merged, origin_of, place_of, read_layers
from dq.toml_source import at

__all__ = ["BETWEEN", "EACH", "ChosenCheck", "Expectation", "Suite", "load_suite"]

HOUSE_CHECKS: Final = "checks"
"""The folder of house checks, beside a suite file."""

HOUSE_LEXICONS: Final = "lexicons"
"""The folder of house lexicons, beside a suite file."""

_CHECK_KEYS: Final = {"select", "ignore"}


@dataclass(frozen=True, slots=True)
class Suite:
    """Checks and expectations.

    Attributes:
        name: how it is called in reports.
        checks: the chosen checks in the order of their codes; one with several settings stands once for each.
        expectations: in the order they were declared.
        house: the house checks there are, chosen or not.
        lexicons: the folder of house lexicons beside the suite's file, if there is one.
    """

    name: str
    checks: tuple[ChosenCheck, ...]
    expectations: tuple[Expectation, ...] = ()
    house: tuple[Check[Any], ...] = ()
    lexicons: Path | None = None

    @property
    def codes(self) -> list[str]:
        """The codes of the chosen checks, each once, in order."""
        return list(dict.fromkeys(choice.check.code for choice in self.checks))

    def known(self) -> Mapping[str, Check[Any]]:
        """Returns the checks that can be chosen by code: the installed ones and those of the house."""
        return {**all_checks()} | {check.code: check for check in self.house}

    def applying(self) -> tuple[Expectation, ...]:
        """Returns the expectations that are judged: those of the package's own suites only where their check is chosen.

        An expectation that a user's file states is always judged, and cannot be where its check does not run.
        """
        run = {choice.check.code for choice in self.checks} | {choice.check.family.value for choice in self.checks}
        return tuple(e for e in self.expectations if not e.built_in or not e.subject or e.subject in run)

    def only(self, *, select_: Iterable[str] = (), ignore: Iterable[str] = ()) -> "Suite":
        """Returns the suite with other checks: those selected (from all there are), without those ignored."""
        picked, known = tuple(select_), self.known()
        chosen = set(self.codes)
        codes = select(picked, known) if picked else chosen
        added = (choice for code in codes - chosen for choice in choices(known[code], {}, str))
        kept = [choice for choice in (*self.checks, *added) if choice.check.code in codes - select(ignore, known)]
        return replace(self, checks=tuple(sorted(kept, key=lambda choice: choice.check.code)))


def load_suite(name: str | Path = "dq:news", *, checks_in: Iterable[Path] = ()) -> Suite:
    """Returns a suite: a built-in one (`dq:news`, or just `news`) or a TOML file.

    Args:
        name: the suite.
        checks_in: folders with house checks, beside the folder `checks` next to each of the suite's files.

    Raises:
        UsageError: there is no such suite, or it or a house check holds something unknown; the nearest name is
            proposed, with file and line.
    """
    layers = read_layers(name)
    homes = [Path(layer.origin).parent for layer in layers if not is_built_in(layer.origin)]
    house = read_checks((*(home / HOUSE_CHECKS for home in homes), *checks_in))
    lexicons = next((home / HOUSE_LEXICONS for home in homes[::-1] if (home / HOUSE_LEXICONS).is_dir()), None)
    checks = {**all_checks()} | {check.code: check for check in house}
    said = merged(layers)
    declared = said.get("checks", {})
    settings = _settings(declared, checks, layers)
    default = {code for code, check in checks.items() if check.default}
    with at(place_of(layers, "checks", "select")):
        picked = select(declared["select"], checks) if "select" in declared else default
    with at(place_of(layers, "checks", "ignore")):
        codes = picked - select(declared.get("ignore", []), checks)
    nothing: tuple[Any, Any] = ({}, str)
    return Suite(
        layers[-1].data.get("name", Path(str(name)).stem),
        tuple(choice for code in sorted(codes) for choice in choices(checks[code], *settings.get(code, nothing))),
        tuple(_expectations(said.get("expectations", {}), checks, layers)),
        house,
        lexicons,
    )


def _expectations(
    declared: Mapping[str, Any], checks: Mapping[str, Check[Any]], layers: list[Layer]
) -> Iterator[Expectation]:
    for key, value in declared.items():
        built_in = is_built_in(origin_of(layers, ("expectations", key)))
        with at(place_of(layers, "expectations", key)):
            yield from [replace(one, built_in=built_in) for one in read_expectations(key, value, checks)]


def _settings(
    declared: Mapping[str, Any], checks: Mapping[str, Check[Any]], layers: list[Layer]
) -> dict[str, tuple[Any, Any]]:
    """What the layers say of each check, by code, and where they say it."""
    by_name = {check.name: code for code, check in checks.items()}
    settings = {}
    for key, value in declared.items():
        if key in _CHECK_KEYS:
            continue
        code = by_name.get(key, key.upper())
        place = partial(place_of, layers, "checks", key)
        if code not in checks:
            raise unknown(f"{place()}: [checks] names an unknown check", key, [*by_name, *checks, *_CHECK_KEYS])
        settings[code] = (value, place)
    return settings
