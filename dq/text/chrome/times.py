"""Dates, times of day and how long ago: whether a line holds one, and how much it says beside it."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

import polars as pl

_MONTH: Final = (
    r"(?:jan|feb|fev|fév|mar|mär|mrt|apr|avr|abr|may|mai|maj|mei|maio|mayo|maggio|magg|mag|jun|juin|jui|giu|jul|juil"
    r"|lug|aug|aoû|ago|ağu|sep|set|oct|okt|ott|out|eki|nov|kas|dec|dez|déc|dic|des|ara|ene|gen|oca|şub|nis|haz|tem|eyl"
    r"|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру"
    r"|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro"
    r"|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)"
)
_WEEKDAY: Final = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom"
    r"|seg|ter|qua|qui|sex|pon|wto|śro|czw|pią|sob|nie|пн|вт|ср|чт|пт|сб|вс|thứ)"
)
_NUMBERED_DAY: Final = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.\d{1,2}\.?"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.|º|er)?\s*(?:de\s+)?{_MONTH}\w*\.?,?\s*(?:de\s+)?(?:\d{{4}})?"
    r"|\d{4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]|\d{1,2}[月월]\s*\d{1,2}[日일])"
)
_NAMED_DAY: Final = rf"{_MONTH}\w*\.?\s+(?:\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s*\d{{4}})?|\d{{4}})"
_CLOCK: Final = r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr|h|น\.)?|\d{1,2}\s*(?:[ap]\.?m\.?|uhr))"
_ZONE: Final = (
    r"(?:\(?(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|ct|bst|ist|cet|cest|mez|mesz|jst|kst|wib|myt|msk|мск)\b"
    r"[^a-z]{0,8}\)?)"
)
_NUMBER_AGO: Final = (
    r"(?:\d+\s*(?:s|m|h|d|w|sec|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?)\s*ago|\d+ \w+ fa"
    r"|\d+\s\w+ (?:назад|тому|geleden|sedan|siden|temu|önce|lalu)"
    r"|\d+(?:分|時間|日|分钟|小时|天)前|\d+(?:분|시간|일)\s*전)"
)
_AGO_NUMBER: Final = r"(?:vor|il y a|hace|há) \d+ \w+"
_STAMP_WORDS: Final = (
    r"(?:(?:last |first )?(?:updated?|published|posted|modified|created)|on|at|um|am|à|a las|alle|kl|stand"
    r"|aktualisiert|veröffentlicht|publiziert|erstellt|publié|mis à jour|modifié|le|publicado|actualizado|atualizado"
    r"|pubblicato|aggiornato|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|gepubliceerd|bijgewerkt"
    r"|opublikowano|aktualizacja|publikováno|aktualizováno|в|обновлено|опубликовано|оновлено|güncelleme|yayınlanma"
    r"|公開|更新|配信|掲載|발행|입력|수정|등록|发布|时间)"
)
READ: Final = (
    r"(?:(?:lesezeit|lesedauer|reading time|read time|tiempo de lectura|temps de lecture|tempo di lettura|lesetid"
    r"|leestid)\W{0,3})?\d+\s*-?\s*(?:min(?:uten?|utes?|uti|utos?)?\.?|мин\.?|хв|dk|分)"
    r"(?:(?:\s|-)*(?:read|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestid|lesetid|czytania"
    r"|чтения|читання|okuma|钟阅读))?"
)
"""How long reading takes."""

_IN_ASCII: Final = (
    (r"[^\W\d_]", "[a-z]"),
    (r"[\W\d_]", "[^a-z]"),
    (r"\W", "[^a-z0-9_]"),
    (r"\w", "[a-z0-9_]"),
    (r"\d", "[0-9]"),
    (r"\s", r"[\t-\r\x1c-\x1f ]"),
    (r"\b", r"(?-u:\b)"),
    ("ı", "[ıi]"),
)
"""Classes of characters, and what is left of them in lower-case ASCII."""


class Caseless:
    """A pattern that heeds no case, in lower case.

    Attributes:
        plain: the pattern for Polars and lines of ASCII in lower case, which it searches ten times as fast.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        for classes, left in _IN_ASCII:
            pattern = pattern.replace(classes, left)
        self.plain = pattern

    @cached_property
    def any(self) -> re.Pattern[str]:
        """The pattern for lines of whatever letters, made ready when one is met: that takes long."""
        return re.compile(self._pattern, re.IGNORECASE)


_TIME: Final = Caseless(
    rf"{_NUMBERED_DAY}|{_CLOCK}|{_NUMBER_AGO}|(?:^|[\W\d_])(?:vor|hace|há|{_MONTH}[^\W\d_]*)\.?\s+\d"
)
_PART: Final = Caseless(
    rf"{_NUMBERED_DAY}|{_NAMED_DAY}|{_CLOCK}|{_NUMBER_AGO}|{_AGO_NUMBER}|{_ZONE}|{READ}|\b{_WEEKDAY}\w*"
    rf"|\b{_STAMP_WORDS}\b|\d+"
)
"""What a time stamp is made of."""

_LETTER: Final = re.compile(r"[^\W\d_]")
_FEW_LETTERS: Final = 3
_SOME_LETTERS: Final = 22
_LETTERS_OF_A_STAMP: Final = 40
_MORE: Final = "a date or time"
"""The shape of lines that say more than when."""


def times_in(lines: Sequence[str]) -> list[str]:
    """Returns for each line with a date or a time what it is: that, a `time stamp` or a `time stamp and more`.

    Lines without one have an empty string.
    """
    result = [""] * len(lines)
    plain = [at for at, line in enumerate(lines) if line.isascii()]
    for at, time in _plain_times(lines, plain) if plain else ():
        result[at] = time
    for at in set(range(len(lines))).difference(plain):
        if _TIME.any.search(lines[at]):
            wordy = sum(map(str.isalpha, lines[at])) > _LETTERS_OF_A_STAMP
            result[at] = _MORE if wordy else _shape(len(_LETTER.findall(_PART.any.sub(" ", lines[at]))))
    return result


def _plain_times(lines: Sequence[str], which: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Yields what `times_in` says of some lines, all of ASCII, with their numbers."""
    lowered = pl.DataFrame({"at": which, "line": [lines[at].lower() for at in which]})
    line = pl.col("line")
    timed = lowered.filter(line.str.contains(_TIME.plain)).with_columns(wordy=_letters(line) > _LETTERS_OF_A_STAMP)
    yield from ((at, _MORE) for at in timed.filter("wordy")["at"].to_list())
    short = timed.filter(~pl.col("wordy")).select("at", rest=_letters(line.str.replace_all(_PART.plain, " ")))
    yield from ((at, _shape(rest)) for at, rest in short.iter_rows())


def _letters(line: pl.Expr) -> pl.Expr:
    """How many letters lines in lower-case ASCII hold."""
    return line.str.replace_all("[^a-z]+", "").str.len_bytes()


def _shape(rest: int) -> str:
    """How much a line of few letters says beside its date or time, of which so many letters are no part."""
    if rest <= _FEW_LETTERS:
        return "time stamp"
    return "time stamp and more" if rest <= _SOME_LETTERS else _MORE
