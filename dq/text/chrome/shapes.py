"""Shapes of lines: a lone counter, a time stamp, a breadcrumb. They need no language, or a handful of words."""

import re
from collections.abc import Iterator
from typing import Final

_MONTH: Final = (
    r"(?:jan|feb|fev|fév|mar|mär|mrt|apr|avr|abr|may|mai|maj|mei|maio|mayo|maggio|magg|mag|jun|juin|jui|giu|jul|juil"
    r"|lug|aug|aoû|ago|ağu|sep|set|oct|okt|ott|out|eki|nov|kas|dec|dez|déc|dic|des|ara|ene|gen|oca|şub|nis|haz|tem|eyl"
    r"|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру"
    r"|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro"
    r"|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)\w*\.?"
)
_WEEKDAY: Final = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom"
    r"|seg|ter|qua|qui|sex|pon|wto|śro|czw|pią|sob|nie|пн|вт|ср|чт|пт|сб|вс|thứ)\w*\.?"
)
_DAY: Final = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.\d{1,2}\.?"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.|º|er)?\s*(?:de\s+)?{_MONTH},?\s*(?:de\s+)?(?:\d{{4}})?"
    rf"|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s*\d{{4}})?|{_MONTH}\s+\d{{4}}"
    r"|\d{4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]|\d{1,2}[月월]\s*\d{1,2}[日일])"
)
_CLOCK: Final = r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr|h|น\.)?|\d{1,2}\s*(?:[ap]\.?m\.?|uhr))"
_ZONE: Final = (
    r"(?:\(?(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|ct|bst|ist|cet|cest|mez|mesz|jst|kst|wib|myt|msk|мск)\b"
    r"[^a-z]{0,8}\)?)"
)
_AGO: Final = (
    r"(?:\d+\s*(?:s|m|h|d|w|sec|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?)\s*ago"
    r"|vor \d+ \w+|il y a \d+ \w+|hace \d+ \w+|há \d+ \w+|\d+ \w+ fa"
    r"|\d+\s\w+ (?:назад|тому|geleden|sedan|siden|temu|önce|lalu)"
    r"|\d+(?:分|時間|日|分钟|小时|天)前|\d+(?:분|시간|일)\s*전)"
)
_STAMP_WORDS: Final = (
    r"(?:(?:last |first )?(?:updated?|published|posted|modified|created)|on|at|um|am|à|a las|alle|kl\.?|stand"
    r"|aktualisiert|veröffentlicht|publiziert|erstellt|publié|mis à jour|modifié|le|publicado|actualizado|atualizado"
    r"|pubblicato|aggiornato|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|gepubliceerd|bijgewerkt"
    r"|opublikowano|aktualizacja|publikováno|aktualizováno|в|обновлено|опубликовано|оновлено|güncelleme|yayınlanma"
    r"|公開|更新|配信|掲載|발행|입력|수정|등록|发布|时间)"
)
_READ: Final = (
    r"(?:(?:lesezeit|lesedauer|reading time|read time|tiempo de lectura|temps de lecture|tempo di lettura|lesetid"
    r"|leestid)\W{0,3})?\d+\s*-?\s*(?:min(?:uten?|utes?|uti|utos?)?\.?|мин\.?|хв|dk|分)"
    r"(?:[\s-]*(?:read|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestid|lesetid|czytania|чтения"
    r"|читання|okuma|钟阅读))?"
)


class Caseless:
    """A pattern in lower case that heeds no case: a line of ASCII is lowered first, three times as fast to search."""

    def __init__(self, pattern: str) -> None:
        self._any = re.compile(pattern, re.IGNORECASE)
        self._lowered = re.compile(pattern.replace("ı", "[ıi]"))

    def found_in(self, line: str) -> bool:
        """Returns whether the pattern stands in a line."""
        return (self._lowered.search(line.lower()) if line.isascii() else self._any.search(line)) is not None

    def blanked(self, line: str) -> str:
        """Returns a line with a blank for everything the pattern finds, in lower case where it is ASCII."""
        return self._lowered.sub(" ", line.lower()) if line.isascii() else self._any.sub(" ", line)


_STAMP_PART: Final = Caseless(rf"{_DAY}|{_CLOCK}|{_AGO}|{_ZONE}|{_READ}|\b{_WEEKDAY}(?!\w)|\b{_STAMP_WORDS}(?!\w)|\d+")
_AGO_WORDS: Final = frozenset({"vor", "hace", "há"})
_TIME_FROM_A_DIGIT: Final = Caseless(rf"(?=\d)(?:{_DAY}|{_CLOCK}|{_AGO})")
_WORD_AND_NUMBER: Final = re.compile(r"([^\W\d_]+)\.?\s+\d")
_MONTH_NAME: Final = re.compile(_MONTH, re.IGNORECASE)
_DURATION: Final = re.compile(
    r"[\s/|-]*(?:(?:\d{1,2}:)?\d{1,3}:\d{2}\s*[/|-]\s*(?:\d{1,2}:)?\d{1,3}:\d{2}|\d{1,2}:\d{2}:\d{2}|0{1,2}\s?:\s?\d{1,2})[\s/|-]*"
)
_COUNTER: Final = re.compile(
    r"[(\[#+-]?\s*\d[\d .,' ]{0,9}\s*(?:[KkMm]|тыс\.?|万|만)?\s*[)\]%+]?"
    r"|\d{1,3}\s*(?:/|-|of|von|de|di|из)\s*(?:\d{1,3}\s*of\s*)?\d{1,3}"
)
_READING: Final = re.compile(rf"(?:.{{0,30}}\b)?{_READ}", re.IGNORECASE)
_COUNTED: Final = re.compile(
    r"\(?\d[\d.,]*\s*[KkMm]?\)?\s*(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties"
    r"|kommentarer|комментари\w+|коментар\w+|yorum|komentarzy|views?|shares?|likes?|votes?|replies|followers|aufrufe"
    r"|просмотр\w+|переглядів|댓글|コメント|评论|تعليق\w*|مشاهدة)"
    r"|(?:comments?|kommentare?|commentaires?|comentarios?|komentar|kommentarer|shares?|likes?|댓글|コメント)"
    r"\s*[:(]?\s*\d[\d.,]*\)?",
    re.IGNORECASE,
)
_BREADCRUMB: Final = re.compile(
    r"[^.!?]{1,40}(?:\s*[›»>→/|]\s*[^.!?›»>→/|]{1,40}){2,}|(?:[^.!?›»>|]{1,30}\s*[›»>|]\s*){1,}[^.!?›»>|]{0,30}"
)
_DIVIDER: Final = re.compile(r"[›»>→/|]")
"""One of these stands in every breadcrumb."""

_GLUED: Final = re.compile(r"[a-zß-ÿа-яёα-ω]{2}[A-ZÀ-ÞА-ЯЁΑ-Ω][a-zß-ÿа-яёα-ω]")
_PLAIN_GLUED: Final = re.compile("[a-z]{2}[A-Z][a-z]")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+", re.IGNORECASE)
_LABELLED: Final = re.compile(r"[^\W\d][^:.!?\d]{1,30}: \S")
_HANDLE: Final = re.compile(r"@\w{2,30}")
_BYLINE: Final = re.compile(
    r"(?:by|von|par|por|di|door|av|af|автор|oleh|od|autor(?:in)?|text|written by|reporting by|текст|文|記者|记者)"
    r"\s*:?\s+[^!?]{3,70}",
    re.IGNORECASE,
)
_RIGHTS: Final = re.compile(r"\(c\)\s*\d{4}|copyright\b", re.IGNORECASE)
_RIGHTS_SIGNS: Final = ("©", "ⓒ")
_ARROWS_AT_THE_END: Final = tuple(">»›→▶►+⟶")
_ARROWS_AT_THE_START: Final = tuple("<«‹←→▶►>›»")
_EMPTY: Final = re.compile(r"[\W_]+")
_LETTER: Final = re.compile(r"[^\W\d_]")

_NARROW: Final = 90
_LONGEST_RIGHTS: Final = 300
_FEW_LETTERS: Final = 3
_SOME_LETTERS: Final = 22
_LETTERS_OF_A_STAMP: Final = 40
_WORDS_OF_AN_ADDRESS: Final = 3
_SHORTEST_IN_CAPITALS: Final = 4

_DIGIT: Final = re.compile(r"\d")
_WITH_FIGURES: Final = (
    ("counter", _COUNTER),
    ("duration", _DURATION),
    ("reading time", _READING),
    ("counted", _COUNTED),
)


def shapes_of(line: str) -> Iterator[str]:
    """Yields the names of the shapes a line has; `line` is without its bullet."""
    if _EMPTY.fullmatch(line):
        yield "no letters"
        return
    if len(line) <= _NARROW:
        yield from _narrow(line)
    if len(line) <= _LONGEST_RIGHTS and _has_rights(line):
        yield "rights sign"
    if "." in line and _has_an_address(line):
        yield "address" if len(line.split()) <= _WORDS_OF_AN_ADDRESS else "an address in it"
    if (_PLAIN_GLUED if line.isascii() else _GLUED).search(line):
        yield "glued words"
    if len(line) >= _SHORTEST_IN_CAPITALS and line.isupper():
        yield "capitals"


def _narrow(line: str) -> Iterator[str]:
    """The shapes of lines short enough to be a label."""
    if _DIGIT.search(line):
        yield from (name for name, shape in _WITH_FIGURES if shape.fullmatch(line))
        if _has_a_time(line):
            yield _time_shape(line)
    if _DIVIDER.search(line) and _BREADCRUMB.fullmatch(line):
        yield "breadcrumb"
    if _BYLINE.fullmatch(line):
        yield "byline"
    if ": " in line and _LABELLED.match(line):
        yield "label and value"
    if line[0] == "@" and _HANDLE.fullmatch(line):
        yield "handle"
    if line.endswith(_ARROWS_AT_THE_END) or line.startswith(_ARROWS_AT_THE_START):
        yield "arrow"


def _has_rights(line: str) -> bool:
    lowered = line.lower()
    some = "copyright" in lowered or "(c)" in lowered
    return any(sign in line for sign in _RIGHTS_SIGNS) or (some and _RIGHTS.search(line) is not None)


def _has_an_address(line: str) -> bool:
    some = "@" in line or "://" in line or "www." in line.lower()
    return some and _ADDRESS.search(line) is not None


def _has_a_time(line: str) -> bool:
    """Whether a date, a time of day or "2 hours ago" stands in a line: looked for at numbers, which is what is fast."""
    if _TIME_FROM_A_DIGIT.found_in(line):
        return True
    words = _WORD_AND_NUMBER.findall(line)
    return any(word.lower() in _AGO_WORDS or _MONTH_NAME.fullmatch(word) for word in words)


def _time_shape(line: str) -> str:
    """How much a line says beside its date or time."""
    if sum(map(str.isalpha, line)) > _LETTERS_OF_A_STAMP:
        return "a date or time"
    rest = len(_LETTER.findall(_STAMP_PART.blanked(line)))
    if rest <= _FEW_LETTERS:
        return "time stamp"
    return "time stamp and more" if rest <= _SOME_LETTERS else "a date or time"
