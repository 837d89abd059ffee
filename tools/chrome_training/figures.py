"""How good the verdicts are: of the lines of chrome how many are found, of what is found how much is chrome."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from chrome_training.samples import Sample, stacked
from dq.text.chrome.verdicts import Weights, judge

NOTED = frozenset({"credit", "published"})


@dataclass
class Count:
    """Lines by what was said of them."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    content: int = 0
    lost: int = 0
    titles: int = 0
    titles_lost: int = 0

    def __str__(self) -> str:
        return (
            f"precision {self.right / max(1, self.right + self.wrong):.4f}"
            f"  recall {self.right / max(1, self.right + self.missed):.4f}"
            f"  content lost {self.lost / max(1, self.content):.4f}"
            f"  titles lost {self.titles_lost / max(1, self.titles):.4f}"
        )


def told(samples: Sequence[Sample], model: Weights, counts: dict[str, Count]) -> None:
    """Adds to the counts, by sort of sample, what the verdicts say of each line."""
    for sample, reported in zip(samples, hits(samples, model), strict=True):
        count = counts.setdefault(sample.sort, Count())
        for label, sure, hit in zip(sample.labels, sample.known, reported, strict=True):
            if label == "content":
                count.content, count.lost = count.content + 1, count.lost + hit
                count.wrong += hit and sure
            elif label == "title":
                count.titles, count.titles_lost = count.titles + 1, count.titles_lost + hit
            elif label == "chrome" and sure:
                count.right, count.missed = count.right + hit, count.missed + (not hit)


def hits(samples: Sequence[Sample], model: Weights) -> list[list[bool]]:
    """Returns for each sample which of its lines are reported for removal."""
    lines = stacked(samples)
    hit = np.zeros(lines.size, np.bool_)
    hit[[verdict.line for verdict in judge(lines, model) if verdict.kind not in NOTED]] = True
    return [own.tolist() for own in np.split(hit, lines.starts[1:-1])]
