"""Our report beside those of other tools, on the same 2,000 records, some of which hold markup and script.

    uv venv rivals && uv pip install --python rivals/bin/python great_expectations pointblank ydata-profiling pyarrow
    uv run python benchmarks/compare_reports.py rivals/bin/python FOLDER

Each page is opened in Chromium from the disk without a network: how large it is, what it asks the network for, whether
script that stands in the data ran (how often), how many elements of the data became elements of the page, how many
rules of WCAG 2.2 AA axe-core sees broken on the first view, and how wide the page is on a phone of 390 pixels.
"""

import json
import random
import resource
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RECORDS = 2_000
HOSTILE = 40
PROBE = "window.__ran = (window.__ran || 0) + 1"
ATTACKS = (
    f"<script>{PROBE}</script>",
    f"<img src=x onerror='{PROBE}'>",
    f"<svg onload='{PROBE}'></svg>",
    f"</script><script>{PROBE}</script>",
    f'<iframe srcdoc="<script>parent.{PROBE.replace("window.", "")}</script>"></iframe>',
)
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
RIVALS = ("great_expectations", "pointblank", "ydata_profiling")


@dataclass(frozen=True)
class Seen:
    """What a page did when it was opened."""

    tool: str
    seconds: float
    size: int
    files: int
    requests: int
    ran: int
    planted: int
    violations: int
    phone: int


def corpus(path: Path) -> Path:
    """Writes the records: forty hold an attack in their title, source and text, and every tenth a defect."""
    chance = random.Random(7)  # noqa: S311 - figures to compare, not a secret
    words = ["".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 9))) for _ in range(4_000)]
    with path.open("w", encoding="utf-8") as stream:
        for n in range(RECORDS):
            lines = [" ".join(chance.choices(words, k=30)).capitalize() + "." for _ in range(5)]
            if n % 10 == 0:
                lines.append("This website uses cookies. By continuing to browse you accept our cookie policy.")
            if n % 10 == 5:
                lines[2] = lines[2].replace("e", "Ã©", 3)
            attack = ATTACKS[n % len(ATTACKS)] if n < HOSTILE else ""
            record = {
                "id": f"r{n:04}",
                "title": " ".join(chance.choices(words, k=6)) + attack,
                "source": f"source-{n % 4}" if not attack else f"source {attack}",
                "published": f"2026-{1 + n % 11:02}-03",
                "text": "\n".join([attack, *lines] if attack else lines),
            }
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")
    return path


def made_by_us(records: Path, folder: Path) -> Path:
    dq = Path(sys.executable).with_name("dq")
    subprocess.run([dq, "gate", records, "--isolated", "--out", folder], check=False, capture_output=True)
    return folder / "report.html"


def made_by_rival(tool: str, python: str, records: Path, folder: Path) -> Path:
    script = Path(__file__).with_name("rival_reports.py")
    done = subprocess.run([python, script, tool, records, folder], check=True, capture_output=True, text=True)
    return Path(done.stdout.strip().splitlines()[-1])


def spent() -> float:
    """Returns the processor seconds of the commands run so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def opened(tool: str, page_file: Path, seconds: float, folder: Path) -> Seen:
    """Opens a page offline, scrolls through it, and looks at what it did."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    asked: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_context(offline=True).new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(page_file.as_uri(), wait_until="domcontentloaded")
        page.wait_for_timeout(4_000)
        if tool == "dq":
            for view in ("findings", "articles", "article/0", "fixes", "encoding"):
                page.evaluate("view => { location.hash = `#/${view}`; }", view)
                page.wait_for_timeout(300)
        page.screenshot(path=folder / f"{tool}.png")
        state: dict[str, Any] = page.evaluate(
            "() => ({ran: window.__ran || 0, planted: [...document.querySelectorAll("
            "'[onerror], [onload], [srcdoc], script')].filter(node => node.outerHTML.includes('__ran')).length})"
        )
        page.set_viewport_size({"width": 390, "height": 844})
        phone = page.evaluate("document.documentElement.scrollWidth")
        plain = browser.new_context(offline=True, bypass_csp=True).new_page()
        plain.goto(page_file.as_uri(), wait_until="domcontentloaded")
        plain.wait_for_timeout(2_000)
        violations = len(Axe().run(plain, options=WCAG).response["violations"])
        browser.close()
    site = next((parent for parent in page_file.parents if parent.name == "local_site"), None)
    files = [file for file in site.rglob("*") if file.is_file()] if site else [page_file]
    outside = [url for url in asked if url.startswith("http")]
    return Seen(
        tool,
        seconds,
        sum(f.stat().st_size for f in files),
        len(files),
        len(outside),
        state["ran"],
        state["planted"],
        violations,
        phone,
    )


def main() -> None:
    python, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    records = corpus(folder / "records.jsonl")
    print(
        f"{'tool':20} {'CPU s':>8} {'MB':>7} {'files':>6} {'asked the network':>18} {'script ran':>11} {'planted':>8}"
    )
    for tool in ("dq", *RIVALS):
        began = spent()
        home = folder / tool
        page = made_by_us(records, home) if tool == "dq" else made_by_rival(tool, python, records, home)
        seen = opened(tool, page, spent() - began, folder)
        print(
            f"{tool:20} {seen.seconds:8.1f} {seen.size / 1e6:7.2f} {seen.files:6} "
            f"{seen.requests:18} {seen.ran:11} {seen.planted:8} {seen.violations:5} {seen.phone:9}",
            flush=True,
        )


if __name__ == "__main__":
    main()
