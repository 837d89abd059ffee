"""Datelines of Chinese, Japanese and Korean agencies: no dash and often no space, each with a shape of its own."""

import re
from typing import Final

from dq.text.datelines.model import Agency, CalendarDate, Dateline, Place
from dq.text.datelines.tables import Tables

HAN_AGENCIES: Final = (
    "新华社", "新華社", "中新社", "中新网", "中央社", "新华网", "人民网", "央视网", "中国新闻社", "环球网",
    "中国网", "央广网", "光明网", "中国日报网", "路透社", "法新社", "美联社", "塔斯社", "本报", "本報", "本刊",
)  # fmt: skip

_HAN: Final = re.compile(r"([一-鿿·]{1,14}?)((?:\d{4}年)?)(\d{1,2})月(\d{1,2})日(电|電|讯|訊)?")
_TAIWAN: Final = re.compile(r"[(（](中央社)(?:記者[一-鿿]{2,4}?)?([一-鿿]{2,6}?)(\d{1,2})日[^)）\n]{0,8}電[)）]")
_JAPANESE_WIRE: Final = re.compile(r"[\[［]([^\]］\s\d]{1,12})\s+\d{1,2}日\s+([^\]］\s]{2,8})[\]］](?:\s*[-－–])?")
_KANA: Final = re.compile(r"【([^】\n]{2,60})】")
_HANGUL: Final = re.compile(r"[(【\[]([가-힣·,、 ]{1,20})[=＝] ?([가-힣A-Za-z0-9]{2,12})[)】\]]")
_REPORTERS: Final = re.compile(r"\s*[가-힣·, ()]{2,60}?(?:기자|특파원|통신원)\s*[=＝]?")
_KANA_AGENCIES: Final = ("聯合ニュース", "ロイター時事", "AFP時事", "共同", "時事", "ロイター", "AFP", "AP", "CNN")
_KANA_DATE: Final = re.compile(r"(\d{1,2})月(\d{1,2})日 ?(.+)")


def read_han(text: str, start: int, tables: Tables) -> Dateline | None:
    """Returns a Chinese dateline at `start`: agency, place, month, day, and the sign for a dispatch."""
    start += text.startswith("据", start)
    name = next((agency for agency in HAN_AGENCIES if text.startswith(agency, start)), None)
    if name is None:
        return read_bracketed(text, start, tables)
    agency = Agency(name, tables.agency(name), start, start + len(name), "")
    match = _HAN.match(text, agency.end)
    if match is None:
        return None
    follows = text[match.end() : match.end() + 1]
    if match[5] is None and follows not in {"（", "("}:
        return None
    place = _place(text, match.start(1), match.end(1), tables)
    month, day = int(match[3]), int(match[4])
    if not 1 <= month <= 12:  # noqa: PLR2004
        return None
    year = int(match[2][:-1]) if match[2] else None
    begin = match.start(2) if match[2] else match.start(3)
    end = match.end(5) if match[5] else match.end()
    date = CalendarDate(month, day, year, begin, match.end() - len(match[5] or ""), (0, 0), numeric=True)
    return Dateline(start, end, (place,), date, agency, match[5] or "", "agency+place+date" + (match[5] or ""))


def read_bracketed(text: str, start: int, tables: Tables) -> Dateline | None:
    """Returns a Taiwanese or Japanese dateline in brackets at `start`, whose date is a day alone.

    （中央社台北3日電）, ［東京　３日　ロイター］
    """
    if match := _TAIWAN.match(text, start):
        place, signed = match.span(2), match.span(1)
    elif match := _JAPANESE_WIRE.match(text, start):
        place, signed = match.span(1), match.span(2)
    if match is None:
        return None
    ident = tables.agency(text[slice(*signed)])
    if ident is None:
        return None
    agency = Agency(text[slice(*signed)], ident, *signed, "")
    shape = "(agency+place+day電)" if signed < place else "[place day agency]"
    return Dateline(start, match.end(), (_place(text, *place, tables),), None, agency, text[match.end() - 1], shape)


def read_kana(text: str, start: int, tables: Tables) -> Dateline | None:
    """Returns a Japanese dateline at `start`: place with agency or reporters in lenticular brackets."""
    match = _KANA.match(text, start)
    if match is None:
        return None
    inner = match[1]
    if dated := _KANA_DATE.fullmatch(inner):
        return _kana_date(match, dated, tables)
    if "＝" in inner or "=" in inner:
        end = re.split("[＝=]", inner, maxsplit=1)[0]
        rest = inner[len(end) + 1 :]
        ident = tables.agency(rest)
        agency = Agency(rest, ident, match.start(1) + len(end) + 1, match.end(1), "") if ident else None
        return Dateline(start, match.end(), (_place(text, match.start(1), match.start(1) + len(end), tables),), None,
                        agency, "】", "【place＝reporter】")  # fmt: skip
    name = next((agency for agency in _KANA_AGENCIES if inner.endswith(agency)), None)
    if name is None or name == inner:
        return None
    at = match.end(1) - len(name)
    place = _place(text, match.start(1), at, tables)
    return Dateline(start, match.end(), (place,), None, Agency(name, tables.agency(name), at, match.end(1), ""), "】",
                    "【place+agency】")  # fmt: skip


def _kana_date(match: re.Match[str], dated: re.Match[str], tables: Tables) -> Dateline | None:
    """【5月3日 AFP】: a date and an agency without a place."""
    ident, month = tables.agency(dated[3]), int(dated[1])
    if ident is None or not 1 <= month <= 12:  # noqa: PLR2004
        return None
    at = match.start(1)
    date = CalendarDate(month, int(dated[2]), None, at, at + dated.end(2) + 1, (0, 0), numeric=True)
    agency = Agency(dated[3], ident, at + dated.start(3), match.end(1), "")
    return Dateline(match.start(), match.end(), (), date, agency, "】", "【date agency】")


def read_hangul(text: str, start: int, tables: Tables) -> Dateline | None:
    """Returns a Korean dateline at `start`: place = agency in brackets, reporters, and an equals sign."""
    match = _HANGUL.match(text, start)
    if match is None:
        return None
    agency = Agency(match[2], tables.agency(match[2]), match.start(2), match.end(2), "")
    reporters = _REPORTERS.match(text, match.end())
    if agency.ident is None and reporters is None:
        return None
    end = reporters.end() if reporters else match.end()
    place = _place(text, match.start(1), match.end(1), tables)
    return Dateline(start, end, (place,), None, agency, "=", "(place=agency)")


def _place(text: str, start: int, end: int, tables: Tables) -> Place:
    name = text[start:end]
    return Place(name, start, end, tables.place(name)[0], region=False)
