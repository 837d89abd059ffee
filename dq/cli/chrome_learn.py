"""`dq chrome-learn`: writes the lines that recur in each source as a lexicon to review, which later runs use."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dq.cli.arguments import auditing
from dq.cli.screen import note, progress
from dq.cli.stages import Request

if TYPE_CHECKING:
    from dq.corpus import Corpus
    from dq.lexicons.learned import Learned

Lexicon = Annotated[
    Path | None,
    typer.Option("--out", help="The lexicon's file; without it, chrome-learned.toml of the project's lexicons."),
]
AtLeast = Annotated[int, typer.Option("--at-least", min=2, help="Records of a source that must hold a line.")]


@auditing
def chrome_learn(request: Request, *, out: Lexicon = None, at_least: AtLeast = 3) -> int:
    """Write the lines that recur in each source as a lexicon to review; it is used once it is there."""
    from dq.lexicons.learned import NAME, Learned, read_learned

    home = request.lexicons()
    file = out or (home / f"{NAME}.toml" if home else None)
    before = read_learned(file) if file and file.is_file() else Learned()
    learned = _learned(request, before.keep, at_least)
    if file is None:
        print(learned.toml(), end="")
        return 0
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(learned.toml(), encoding="utf-8", newline="\n")
    note(f"{file}: {len(learned.lines):,} lines of {len({line.source for line in learned.lines}):,} sources; read them")
    return 0


def _learned(request: Request, keep: tuple[str, ...], at_least: int) -> "Learned":
    from dq.learning import learn

    suite = request.chosen_suite().only(select_=["chrome"], ignore=[])
    with progress() as watch:
        findings = request.audit(suite, watch).findings
    return learn(_corpus(request), findings, keep=keep, at_least=at_least)


def _corpus(request: Request) -> "Corpus":
    from dq.corpus import load

    return load(*request.paths, fields=request.fields(), settings=request.settings())
