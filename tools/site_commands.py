"""The pages of the commands, from the application itself: no flag can be missing or made up."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import typer

from dq.cli import app
from dq.errors import EXIT_CODES

_FOLDER: Final = "commands"


def commands() -> dict[str, Any]:
    """Returns every command by its words, such as `baseline add`, in their order; a group that does nothing is none."""
    return dict(sorted(_flat("", typer.main.get_command(app))))


def command_pages() -> Iterator[tuple[str, str]]:
    """Yields the path and the text of each page."""
    yield f"{_FOLDER}/index.md", "\n".join(_index(commands())) + "\n"
    for name, command in commands().items():
        yield f"{_FOLDER}/{_stem(name)}.md", "\n".join(_page(name, command)) + "\n"


def _flat(name: str, command: Any) -> Iterator[tuple[str, Any]]:
    inner = getattr(command, "commands", None)
    if inner is None or command.invoke_without_command:
        yield name, command
    for word, one in (inner or {}).items():
        yield from _flat(f"{name} {word}".strip(), one)


def _stem(name: str) -> str:
    return name.replace(" ", "-")


def _index(all_of_them: Mapping[str, Any]) -> Iterator[str]:
    yield from ("# Commands", "", "| command | what it does |", "|---|---|")
    for name, command in all_of_them.items():
        yield f"| [`dq {name}`]({_stem(name)}.md) | {_first(command)} |"
    yield from (
        "",
        "`dq COMMAND --help` says the same. `dq --install-completion` completes commands and options in your",
    )
    yield from ("shell, `dq --show-completion` prints what it would install.", "", "## Exit codes", "")
    yield from ("| status | meaning |", "|---|---|")
    for status, meaning in EXIT_CODES.items():
        yield f"| {int(status)} | {meaning} |"


def _page(name: str, command: Any) -> Iterator[str]:
    context = typer.Context(command, info_name=f"dq {name}")
    yield from (f"# dq {name}", "", str(command.help).strip(), "")
    yield f"    {command.get_usage(context).removeprefix('Usage: ')}"
    for kind, title in (("argument", "Arguments"), ("option", "Options")):
        rows = [one for one in command.params if one.param_type_name == kind]
        if rows:
            yield from ("", f"## {title}", "", f"| {kind} | what it is for |", "|---|---|")
        for row in rows:
            spelt, meaning = row.get_help_record(context)
            yield f"| `{spelt}` | {_cell(meaning)} |"


def _first(command: Any) -> str:
    return " ".join(str(command.help).partition("\n\n")[0].split())


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("[required]", "(required)")
