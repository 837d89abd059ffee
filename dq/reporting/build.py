"""Puts the page together: the markup without a word of the corpus, the style, the script, and the data block."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from dq.reporting import numbers
from dq.reporting import verdict as verdicts
from dq.reporting.changed import changed
from dq.reporting.charts import BULLET_WIDTH, SPARK_HEIGHT, SPARK_WIDTH
from dq.reporting.fit import fitted, left_out, packed_whole
from dq.reporting.holes import Holes
from dq.reporting.overview import check_rows, counts_of, family_figures
from dq.reporting.payload import content, corpus_name, pack
from dq.reporting.selection import Numbered, numbered, select
from dq.reporting.shards import Places, site

if TYPE_CHECKING:
    from dq.changes import Changes
    from dq.runs import Audit
    from dq.verdict import Verdict

SCRIPTS: Final = (
    "dom", "characters", "data", "site", "marks", "triage", "table", "sources", "search", "facets", "findings",
    "galley", "article", "diff", "duplicates", "datelines", "encoding", "fixes", "checks", "rejected", "keys", "main",
)  # fmt: skip
"""The parts of the page's script in the order they are joined."""

STYLES: Final = ("base", "page", "tables", "overview", "controls", "findings", "galley", "views", "media")
"""The parts of the page's style, likewise."""

_ROOM_FOR_MARKUP: Final = 20_000
"""Bytes kept free beside style, script and data: more than the markup takes."""


@dataclass(frozen=True, slots=True)
class Inlined:
    """A script or style as it stands in the page, and its hash for the page's policy."""

    text: Markup
    hash: str


def build(audit: "Audit", verdict: "Verdict | None", changes: "Changes | None", max_bytes: int) -> Iterator[str]:
    """Returns the pieces of the page; see `dq.reporting.report`."""
    return _whole(audit, verdict, changes, max_bytes, None)


def index(
    audit: "Audit", verdict: "Verdict | None", changes: "Changes | None", max_bytes: int, where: Places
) -> Iterator[str]:
    """Returns the pieces of the first page of a site; see `dq.reporting.site`."""
    return _whole(audit, verdict, changes, max_bytes, where)


def shard(part: "Audit", where: Places, number: int) -> Iterator[str]:
    """Returns the pieces of the page of some hundred articles of a site: all findings and texts there are of them."""
    chosen = select(numbered(part), part.findings.height)
    holes = Holes()
    name = holes.add(corpus_name(part.about.get("corpus", "")))
    data = pack(content(part, chosen, holes.texts, site(where, number, chosen)))
    kept, texts = packed_whole(chosen)
    _, _, articles, findings = where.rows[number]
    return _render(
        "shard.html.j2",
        corpus=name,
        number=number + 1,
        files=len(where.rows),
        articles=articles,
        findings=findings,
        version=part.about.get("dq", ""),
        data=data,
        texts=texts,
        left_out=left_out(part, chosen, kept),
    )


def _whole(
    audit: "Audit", verdict: "Verdict | None", changes: "Changes | None", max_bytes: int, where: Places | None
) -> Iterator[str]:
    holes = Holes()
    whole = numbered(audit)
    static = _static(whole, verdict, holes) | {"changed": None if changes is None else changed(changes, holes)}
    room = max_bytes - len(_style().text.encode()) - len(_script().text.encode()) - _ROOM_FOR_MARKUP
    data = fitted(whole, holes.texts, room, where)
    return _render(
        "page.html.j2",
        **static,
        files=0 if where is None else len(where.rows),
        data=data.data,
        texts=data.texts,
        left_out=data.left_out,
    )


def _render(template: str, **values: Any) -> Iterator[str]:
    return _environment().get_template(template).generate(style=_style(), script=_script(), **values)


def _style() -> Inlined:
    return inlined(*(f"style/{name}.css" for name in STYLES))


def _script() -> Inlined:
    return inlined(*(f"script/{name}.js" for name in SCRIPTS))


@cache
def inlined(*names: str) -> Inlined:
    """Returns static files of this package, joined; a script of several parts is one closure in strict mode."""
    home = files("dq.reporting").joinpath("static")
    text = "\n".join(home.joinpath(name).read_text(encoding="utf-8").replace("\r\n", "\n") for name in names)
    if names[0].endswith(".js"):
        text = f'"use strict";\n(() => {{\n{text}}})();\n'
    digest = base64.b64encode(sha256(text.encode()).digest()).decode("ascii")
    return Inlined(Markup(text), f"sha256-{digest}")  # noqa: S704 - our own files, never the corpus


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("dq.reporting"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(count=numbers.count, percent=numbers.percent)
    environment.globals.update(
        BULLET_WIDTH=BULLET_WIDTH, SPARK_WIDTH=SPARK_WIDTH, SPARK_HEIGHT=SPARK_HEIGHT, plural=numbers.plural
    )
    return environment


def _static(whole: Numbered, verdict: "Verdict | None", holes: Holes) -> dict[str, Any]:
    """What the templates need: figures, and holes for words of the corpus."""
    audit = whole.audit
    counts = counts_of(audit, whole.found)
    cause = verdicts.cause_of(verdict, audit.metrics)
    rows = verdicts.expectation_rows(verdict, audit.metrics, holes)
    return {
        "counts": counts,
        "headline": verdicts.headline(verdict, counts.findings, counts.flagged, counts.records, cause=cause),
        "cause": None if cause is None else holes.add(cause),
        "judged": verdict is not None,
        "expectations": rows,
        "shown": verdicts.shown_at_once(rows),
        "families": family_figures(audit),
        "checks": check_rows(audit, whole.found).to_dicts(),
        "corpus": holes.add(corpus_name(audit.about.get("corpus", ""))),
        "suite": holes.add(audit.about.get("suite", "")),
        "version": audit.about.get("dq", ""),
        "ran": len(audit.about.get("checks", [])),
    }
