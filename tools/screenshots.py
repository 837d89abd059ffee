"""Takes the pictures of the example report for the documentation: `uv run python tools/screenshots.py`.

They are taken of `reports/example/report.html` (write it first: `just sample`) in Chromium, without a network.
"""

import shutil
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import sync_playwright

ROOT: Final = Path(__file__).resolve().parent.parent
REPORT: Final = ROOT / "reports" / "example" / "report.html"
IMAGES: Final = ROOT / "docs" / "images"

WIDE: Final = {"width": 1200, "height": 900}
PHONE: Final = {"width": 390, "height": 800}

PICTURES: Final[dict[str, tuple[str, dict[str, int], str]]] = {
    "report-overview": ("overview", WIDE, "light"),
    "report-overview-phone": ("overview", PHONE, "light"),
    "report-findings": ("findings", WIDE, "light"),
    "report-article": ("record/td-01", WIDE, "light"),
    "report-article-dark": ("record/td-01", WIDE, "dark"),
    "report-article-phone": ("record/td-01", PHONE, "dark"),
    "report-two-marks": ("record/td-02", WIDE, "light"),
    "report-fixes": ("fixes", WIDE, "light"),
    "report-duplicates": ("duplicates?cluster=0", WIDE, "light"),
    "report-repeats": ("record/td-22", WIDE, "light"),
    "report-encoding": ("encoding", WIDE, "light"),
    "report-check": ("checks/ACR102", WIDE, "light"),
}
"""The file's name, the view (a record by its identifier in the sample), the size of the window, the colour scheme."""


def main() -> None:
    """Writes the pictures."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for name, (view, size, scheme) in PICTURES.items():
            window: dict[str, Any] = {"viewport": size, "color_scheme": scheme}
            page = browser.new_page(**window)
            page.goto(f"{REPORT.as_uri()}#/{view}")
            page.wait_for_selector("html[data-ready=yes]", state="attached")
            page.wait_for_timeout(300)
            page.screenshot(path=IMAGES / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
