"""The built-in checks, one family a folder, and their discovery: no list to edit anywhere."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from pkgutil import walk_packages
from types import MappingProxyType, ModuleType
from typing import Any, Final

from dq.check import Check
from dq.errors import UsageError

ENTRY_POINTS: Final = "dq.checks"
"""The entry point group through which other packages add checks: each entry names a package of check files."""


@cache
def all_checks() -> Mapping[str, Check[Any]]:
    """Returns every installed check by its code, in the order of codes.

    Raises:
        UsageError: two checks share a code or a name.
    """
    found: dict[str, Check[Any]] = {}
    names: dict[str, str] = {}
    for module in check_modules():
        check: Check[Any] = module.check
        if check.code in found or names.get(check.name, check.code) != check.code:
            raise UsageError(f"two checks are called {check.code} {check.name}: one is {module.__name__}")
        found[check.code], names[check.name] = check, check.code
    return MappingProxyType(dict(sorted(found.items())))


@cache
def check_modules() -> tuple[ModuleType, ...]:
    """Returns the modules that hold the installed checks.

    Raises:
        UsageError: those of another package cannot be loaded.
    """
    plugins = [module for entry in entry_points(group=ENTRY_POINTS) for module in _plugin(entry)]
    return (*_modules_in(import_module(__name__)), *plugins)


def module_of(code: str) -> ModuleType:
    """Returns the module of a check; its docstring is the check's page."""
    return next(module for module in check_modules() if module.check.code == code)


def docs_of(check: Check[Any]) -> str:
    """Returns the documentation page of a check: a title, and sections under `##` headings."""
    return check.page or (module_of(check.code).__doc__ or "").strip()


def cases_of(check: Check[Any]) -> Path:
    """Returns the TOML file of a check's cases."""
    return check.cases or cases_file(check.code)


def cases_file(code: str) -> Path:
    """Returns the TOML file of an installed check's cases."""
    file = module_of(code).__file__
    if file is None:
        raise UsageError(f"{code} has no file to look for its cases beside")
    return Path(file).with_suffix(".toml")


def select(selectors: Iterable[str], among: Mapping[str, Check[Any]] | None = None) -> set[str]:
    """Returns the codes that selectors name: a code, a name, a family, a prefix of codes, or `ALL`.

    Args:
        selectors: the words.
        among: the checks there are by code; without it, the installed ones.

    Raises:
        UsageError: a selector names nothing; the nearest name is proposed.
    """
    checks = all_checks() if among is None else among
    codes: set[str] = set()
    for selector in selectors:
        wanted = selector.strip()
        matches = {
            code
            for code, check in checks.items()
            if wanted == "ALL" or wanted.lower() in {check.name, check.family} or code.startswith(wanted.upper())
        }
        if not matches:
            from difflib import get_close_matches

            words = [*checks, *(check.name for check in checks.values()), *(check.family for check in checks.values())]
            near = get_close_matches(wanted, words, 1)
            raise UsageError(
                f"no check is called {wanted!r}", help=f"did you mean {near[0]}?" if near else "see: dq checks"
            )
        codes |= matches
    return codes


def _plugin(entry: EntryPoint) -> list[ModuleType]:
    """The check modules of another package; whatever goes wrong in it, its name is told."""
    try:
        return list(_modules_in(entry.load()))
    except Exception as error:
        raise UsageError(
            f"the plugin {entry.value!r} cannot be loaded: {type(error).__name__}: {error}",
            help="mend it, or uninstall the package that brings it",
        ) from error


def _modules_in(package: ModuleType) -> Iterator[ModuleType]:
    for info in walk_packages(package.__path__, f"{package.__name__}."):
        stem = info.name.rpartition(".")[2]
        if not info.ispkg and stem[:3].isalpha() and stem[3:6].isdigit():
            yield import_module(info.name)
