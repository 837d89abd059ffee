"""The suite and the checks of the project that is found around."""

from typing import TYPE_CHECKING, Any

from dq.config import Config, find_config

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dq.check import Check
    from dq.suite import Suite


def project_suite(name: str | None = None, config: Config | None = None) -> "Suite":
    """Returns a suite with the project's house checks; without a name, the project's own suite."""
    from dq.suite import load_suite

    config = config or find_config()
    return load_suite(name or config.suite, checks_in=config.house_checks)


def project_checks() -> "Mapping[str, Check[Any]]":
    """Returns the checks there are here by code: the installed ones and the project's house checks."""
    known = project_suite().known()
    return {code: known[code] for code in sorted(known)}
