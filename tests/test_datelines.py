"""The dateline parser: conventions it must read, openings it must leave alone, and what holds of any text."""

import polars as pl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dq.measures.dateline_screen import may_open, may_remain, may_stand_below, may_stand_later, where_to_look
from dq.measures.dateline_tables import dateline_tables
from dq.text.datelines import Where, read
from dq.text.datelines.flaws import examine, is_suspect
from dq.text.datelines.metadata import find_block
from dq.text.datelines.remains import find_remains

TABLES = dateline_tables()

# Shape, language, place, date, agency; the dateline is what stands before the bar.
CONVENTIONS = [
    ("WASHINGTON, May 8 (Reuters) -| The ferries", "en", "WASHINGTON", "--05-08", "reuters"),
    ("April 12 (Reuters) -| A ferry company", "en", None, "--04-12", "reuters"),
    ("WASHINGTON/NEW YORK (Reuters) -| The ferries", "en", "WASHINGTON, NEW YORK", None, "reuters"),
    ("(Reuters) -|Ferries stopped", "en", None, None, "reuters"),
    ("RIYADH, Saudi Arabia, Aug. 16 (Reuters) —| Dhows", "en", "RIYADH, Saudi Arabia", "--08-16", "reuters"),
    ("KYIV, Ukraine (AP) —| River boats", "en", "KYIV, Ukraine", None, "ap"),
    ("NEW YORK (AP) --| The harbour", "en", "NEW YORK", None, "ap"),
    ("Aden (AFP) –| A dhow", "en", "Aden", None, "afp"),
    ("MOSCOW, October 4. /TASS/.| The river fleet", "en", "MOSCOW", "--10-04", "tass"),
    ("МОСКВА, 3 мая. /ТАСС/.| Паромы вышли", "ru", "МОСКВА", "--05-03", "tass"),
    ("МОСКВА, 10 фев — РИА Новости.| Паромы вышли", "ru", "МОСКВА", "--02-10", "ria"),
    ("МОСКВА, 30 мая ПРАЙМ.| Паромы вышли", "ru", "МОСКВА", "--05-30", "prime"),
    ("Москва. 17 сентября. ИНТЕРФАКС -| Порт открыт", "ru", "Москва", "--09-17", "interfax"),
    ("КИЇВ. 8 серпня. УНН.| Порт відкрито", "uk", "КИЇВ", "--08-08", "unn"),
    ("Washington. January 10th. INTERFAX -| The port", "en", "Washington", "--01-10", "interfax"),
    ("BRISBANE, Australia, Jan. 1(Xinhua) --| Boats", "en", "BRISBANE, Australia", "--01-01", "xinhua"),
    ("LISBOA, 18 jun (Xinhua) --| Los barcos", "es", "LISBOA", "--06-18", "xinhua"),
    ("Panama  City,  Sept. 8 (CNA) --| Boats", "en", "Panama City", "--09-08", "cna"),
    ("新华社北京3月15日电|（记者）渡轮", "zh", "北京", "--03-15", "xinhua"),
    ("中新社北京１０月２２日电| 题：渡轮", "zh", "北京", "--10-22", "cns"),
    ("【ワシントン共同】|渡し船", "ja", "ワシントン", None, "kyodo"),
    ("【ワシントン＝山田太郎】|渡し船", "ja", "ワシントン", None, None),
    ("(서울=연합뉴스) 김철수 기자 =| 여객선", "ko", "서울", None, "yonhap"),
    ("Tehran, IRNA –| The port", "en", "Tehran", None, "irna"),
    ("ANKARA (AA) -| Vapurlar", "tr", "ANKARA", None, "aa"),
    ("Madrid, 11 may (EFE).-|Los barcos", "es", "Madrid", "--05-11", "efe"),
    ("(ANSA) - ROMA, 1 LUG -| I traghetti", "it", "ROMA", "--07-01", "ansa"),
    ("Berlin (dpa).| Die Fähren", "de", "Berlin", None, "dpa"),
    ("Odivelas, 11 jun (Lusa) --| Os barcos", "pt", "Odivelas", "--06-11", "lusa"),
    ("Praha 14. července (ČTK) -| Lodě", "cs", "Praha", "--07-14", "ctk"),
    ("ZURICH (Dow Jones)--|Ferries", "en", "ZURICH", None, "dowjones"),
    ("Sept.  14 (Bloomberg) --| Ferries", "en", None, "--09-14", "bloomberg"),
    ("(CNN)|Ferries stopped", "en", None, None, "cnn"),
    ("New Delhi, Jan. 23 (ANI):| Boatmen", "en", "New Delhi", "--01-23", "ani"),
    ("New Delhi:| Boatmen from the old town", "en", "New Delhi", None, None),
    ("CARLSBAD, Calif., May 5, 2025 /PRNewswire/ --| Boats", "en", "CARLSBAD, Calif.", "2025-05-05", "prnewswire"),
    ("مانيلا، 3 ديسمبر (رويترز) -| عبارة", "ar", "مانيلا", "--12-03", "reuters"),
    ("لوس أنجلوس (أ ف ب)| مدد ناد", "ar", "لوس أنجلوس", None, "afp"),
    ("SALVADOR, Feb 26 -| Showers", "en", "SALVADOR", "--02-26", None),
    ("SAN JOSE, Costa Rica 1996-08-27|\nThe ferries", "en", "SAN JOSE, Costa Rica", "1996-08-27", None),
    ("RIO DE JANEIRO 1996-08-26|\nThe ferries", "en", "RIO DE JANEIRO", "1996-08-26", None),
    ("MOJAVE, Calif. -| The old ferry", "en", "MOJAVE, Calif.", None, None),
    ("ISLAMABAD -| The old ferry", "en", "ISLAMABAD", None, None),
    ("Лондон/Париж.| Корабите", "bg", "Лондон, Париж", None, None),
    ("ТВЕРЬ, 2 марта.| Паромы вышли в море", "ru", "ТВЕРЬ", "--03-02", None),
    ("ТВЕРЬ, 2 марта.| Паромы вышли в море", None, "ТВЕРЬ", "--03-02", None),
    ("WIEN, 2. April.| Die Fähren bleiben", "de", "WIEN", "--04-02", None),
    ("PRAHA| Lodě vyplouvají", "cs", "PRAHA", None, None),
    ("москва, 1 дек — риа новости.| паромы вышли в море", "ru", "москва", "--12-01", "ria"),
    ("sioux falls, april 7 -| slaughter cattle rose", "en", "sioux falls", "--04-07", None),
    ("HOUSTON, March 24 Reuters| The ferries", "en", "HOUSTON", "--03-24", "reuters"),
    ("Mexico city, april 24 -| mexico's ferries", "en", "Mexico city", "--04-24", None),
    ("ARNHEM, the Netherlands, April 1 -| The ferries", "en", "ARNHEM, the Netherlands", "--04-01", None),
    ("NEW YORK, March 119 -| The ferries", "en", "NEW YORK", "--03-119", None),
    ("يناير ٧, ٢٠٢٢ at ٢٠:٥٢ GMT +00:00 · Published|", "en", None, "2022-01-07", None),
]

PAST = [
    "2048\n0\n-1\nImage source: Harbour Office\n\n",
    "By Anna Harbour\n",
    "****",
    "    UPDATE 1-",
    "Zwei Fähren fielen aus, die dritte kam spät. ",
    "Die Fähre nach St. Pölten gibt es nicht. ",
]

NONE = [
    "Apple - the world's largest company - said on Jan 3 that ferries are next.",
    "In May 2019 (Reuters reported) - the company bought a ferry.",
    "Jan 3, Harbour Inc - the owner of the ferries - bought another.",
    "The Harbour Board (in March 2019, it was said) - closed the port.",
    "Marta 5 is the name of the ferry that_ stayed in port.",
    "Ferry lines\n_ _ _\nThe ferries _ all of them _ stayed in port.",
    "NASA (AP-8 radiation model) - a study of the upper air.",
    "OSLO, March 3. The ferry company keeps its timetable.",
    "Profits: up 10 percent on the year, said the ferry company.",
    "NYSE INDEX AT -\n  168.17 up 1.2",
    "FEDERAL RESERVE MONEY SUPPLY REPORT - FEB 26\n  One week",
    "LONDON METAL INDICATIONS AT 0945 - APR 7\n  COPPER 876",
    "TOKYO RUBBER (YEN PER KILO) - APRIL 7\n  May 132",
    "BANK OF FRANCE RETURN - APR 9\n  Week end",
    "ZINC - PRIME WESTERN   50.00",
    "the ferries of the island, said the port, quoted by Reuters.",
    "for the boats March 24 Reuters The ferries stay in port.",
    "SIR ALAN HARBOUR was pelted with fish by a rival's crew.",
    "The ferry company voted on Tuesday to keep its winter timetable.",
    "(AP-8 is a model.) It rains.",
    "",
    "\n\n  \n",
]


@pytest.mark.parametrize(("shape", "language", "place", "date", "agency"), CONVENTIONS)
def test_convention(shape: str, language: str, place: str | None, date: str | None, agency: str | None) -> None:
    head, _, rest = shape.partition("|")
    dateline = read(head + rest, TABLES, language)
    assert dateline is not None
    assert (head + rest)[dateline.start : dateline.end] == head
    assert dateline.place == place
    assert (dateline.date.iso() if dateline.date else None) == date
    assert (dateline.agency.ident if dateline.agency else None) == agency


@pytest.mark.parametrize("before", PAST)
def test_looks_past_what_stands_before(before: str) -> None:
    text = f"{before}Wien – Die Fähren bleiben im Hafen."
    dateline = read(text, TABLES, "de")
    assert dateline is not None
    assert text[dateline.start : dateline.end] == "Wien –"


@pytest.mark.parametrize("text", NONE)
def test_no_dateline(text: str) -> None:
    assert read(text, TABLES, "en") is None


PIECES = [
    *"ABCabc,.:;-–—()/[]{}'\"\n \t=*•·0123456789", "OSLO", "Wien", "March", "3 мая", "(Reuters)", "/ТАСС/.", "Calif.",
    " - ", ", ", "1996-08-29", "新华社北京", "3月15日电", "【", "】", "서울", "기자", "\x1f", "the", "GMT", "de", "St.",
]  # fmt: skip
WORDS = [
    *(
        "OSLO",
        "Mexico",
        "city",
        "the",
        "of",
        "de",
        "told",
        "macrh",
        "mars",
        "MARch",
        "d'Isère",
        "ba",
        "AP",
        "dpa",
        "/AP/",
    ),
    *("Mar}ch", "3mars", "lO", "UPDATE 1-", "9", "1987", "sept.", "of"),
    *("3", "3rd", "5.", ",", ".", "-", "(", ")", "(AP)", ":", "\n\n3", "\u3000", "By", "RPT", "Norway"),
]
LINES_OF_WORDS = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
LANGUAGES = st.sampled_from([None, "en", "ru", "de", "zh", "vi"])
OPENINGS = [shape.replace("|", "") for shape, *_ in CONVENTIONS]
HEADS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
BROKEN_HEADS = st.lists(st.sampled_from([*PIECES, *OPENINGS, "\n", "\nAFP", " reuters ", "April"]), max_size=14).map(
    "".join
)


@given(st.one_of(HEADS, st.text(max_size=200)), st.sampled_from([None, "en", "ru", "de", "zh"]))
def test_any_text_is_read_and_its_spans_lie_in_it(text: str, language: str | None) -> None:
    dateline = read(text, TABLES, language)
    if dateline is None:
        return
    assert 0 <= dateline.start < dateline.end <= len(text)
    for place in dateline.places:
        assert dateline.start <= place.start < place.end <= dateline.end
        assert " ".join(text[place.start : place.end].split()) == place.name
    for flaw in dateline.flaws:
        assert dateline.start <= flaw.start <= flaw.end <= dateline.end
    if dateline.date:
        assert dateline.start <= dateline.date.start < dateline.date.end <= dateline.end


@given(HEADS)
def test_flaws_lie_in_the_dateline_and_are_suspected(text: str) -> None:
    dateline = read(text, TABLES, "en")
    if dateline is None:
        return
    flaws = examine(text, dateline, TABLES)
    assert not flaws or is_suspect(text, dateline, TABLES)
    for flaw in flaws:
        assert dateline.start <= flaw.start < flaw.end <= dateline.end
        assert flaw.fix != text[flaw.start : flaw.end]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("NEDW YORK, March 23 -", "NEW YORK, March 23 -"),
        ("SAOPAULO, April 9 -", "SAO PAULO, April 9 -"),
        ("FORT WAYNE, Ind., Marchg 12 -", "FORT WAYNE, Ind., March 12 -"),
        ("ST. LOUIS, Junee 2 -", "ST. LOUIS, June 2 -"),
        ("NEWPORT BEACH, Claif., April 7 -", "NEWPORT BEACH, Calif., April 7 -"),
        ("WILKES-BARRES, Pa., June 18 -", "WILKES-BARRE, Pa., June 18 -"),
        ("PASEDENA, Calif., March 13 -", "PASADENA, Calif., March 13 -"),
        ("EVANDALE, Ohio, April 2 -", "EVENDALE, Ohio, April 2 -"),
        ("FARMINGTON Conn., March 9 -", "FARMINGTON, Conn., March 9 -"),
        ("MINNEAPOLIS, Minn.,March 13 -", "MINNEAPOLIS, Minn., March 13 -"),
    ],
)
def test_the_correction_of_what_was_typed_wrong(written: str, right: str) -> None:
    text = f"{written} The ferries stay in port."
    dateline = read(text, TABLES, "en")
    assert dateline is not None
    (flaw,) = examine(text, dateline, TABLES)
    assert text[: flaw.start] + (flaw.fix or "") + text[flaw.end :] == f"{right} The ferries stay in port."


@given(HEADS)
def test_what_was_read_alone_reads_the_same(text: str) -> None:
    dateline = read(text, TABLES, "en")
    if dateline is None or dateline.line or dateline.inline:
        return
    again = read(text[dateline.start :], TABLES, "en")
    assert again is not None
    assert (again.place, again.end) == (dateline.place, dateline.end - dateline.start)


@example("서울–A", None)
@example("서울\x1f–A", None)
@example("Bonn./Reuters،", None)
@example("ROMA\t7, ", "de")
@example("서울[CNN–A", "cs")
@example("7\n-\nBerlin. Die", "de")
@given(st.one_of(HEADS, st.text(max_size=200)), st.sampled_from([None, "en", "ru", "de", "zh"]))
def test_screen_never_drops_a_dateline(text: str, language: str | None) -> None:
    assert may_hold(text, language) or read(text, TABLES, language) is None


OPENS = Where(opens=True, later=False, below=False)
NOT_OPENS = Where(opens=False, later=True, below=True)


def may_hold(text: str, language: str | None) -> bool:
    texts = pl.Series([text])
    looks = where_to_look(texts, may_open(texts, pl.Series([language], dtype=pl.String)))
    return any(looks.row(0))


def screened(text: str) -> Where:
    """Where the screens say that a dateline can stand, its beginning included."""
    texts = pl.Series([text])
    later, below = may_stand_later(texts).item(), may_stand_below(texts).item()
    return Where(opens=True, later=later, below=below)


def opens(text: str, language: str | None) -> bool:
    return bool(may_open(pl.Series([text]), pl.Series([language], dtype=pl.String)).item())


@example("OSLO, macrh 3 - Two", "en")
@example("OSLO, marc h3 - Two", "en")
@example("OSLO, April l - Two", "en")
@example("Ohio, novembris_ Two", "lv")
@example("Mexico city, April 24 - Two", "en")
@example("a   5\nOSLO, April 24 - Two", "en")
@example("\x0bferries\nOSLO, April 24 - Two", "en")
@example("OSLO,\nApril 24 - Two", "en")
@example("RPT oslo, april 24 - two", "en")
@example("By Anna van Harbour OSLO (AP) - Two", "en")
@example("Budapest, 2019. március 5., kedd (MTI) - Két", "hu")
@example("3 tháng ba, OSLO (AP) - Two", "vi")
@example("OSLO, March 24 Reuter Two", "en")
@example("03.05.2021 (AP) - Two", "en")
@example("UPDATE 1- (AP) - Two", "en")
@example("OSLO, 3mars - Two", None)
@example("OSLO, 3rd of Mars - Two", None)
@example("OSLO, Mar}ch 3 - Two", None)
@example("OSLO--March 3 - Two", None)
@example("OSLO, April l, 1987 - Two", "en")
@example("OSLO, marc\u0127 3 - Two", "en")
@example("NEW YORK /PRNewswire 5/ - Two", "en")
@example("/TASS/BERLIN", None)
@example("PRAHA Lodě", "cs")
@example('By "Harbour PRAHA Lodě', "cs")
@given(st.one_of(HEADS, BROKEN_HEADS, LINES_OF_WORDS, st.text(max_size=200)), LANGUAGES)
def test_nothing_opens_with_a_dateline_but_where_the_screen_says_so(text: str, language: str | None) -> None:
    assert opens(text, language) or read(text, TABLES, language, OPENS) is None


@given(st.one_of(HEADS, BROKEN_HEADS), LANGUAGES)
def test_what_cannot_open_with_a_dateline_is_read_the_same_without_its_beginning(
    text: str, language: str | None
) -> None:
    assert opens(text, language) or read(text, TABLES, language, NOT_OPENS) == read(text, TABLES, language)


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, March told - The ferries",
        "NEW to OSLO, March 3 - The",
        "OSLO, in of, 3 - The",
        "OSLO, told 9 - The ferries",
        "OSLO, Prime 9 - The ferries",
        "the ferries, said 9 - the port",
    ],
)
def test_a_word_of_no_dateline_ends_the_opening(text: str) -> None:
    assert not opens(text, "en")


@example("\nWien –A", "de")
@example("²\nWien – A", "de")
@example("A ferry.\nOSLO, March -3", "en")
@example("A ferry.\nBergen.\nOSLO, March - Two", "en")
@example("A ferry.\nBergen.\nOSLO, March   - Two", "en")
@example("A ferry.\nWASHINGTON, U.S.-Two", "en")
@example("A ferry.\nBergen.\nReuters - Two", "en")
@example("Two sail. the Hague, March 3 - Two", "en")
@example("a ferry.\noslo, march 3 - two", "en")
@given(st.one_of(HEADS, BROKEN_HEADS), st.sampled_from([None, "en", "ru", "de", "zh"]))
def test_nothing_stands_later_than_the_screen_says(text: str, language: str | None) -> None:
    assert read(text, TABLES, language, screened(text)) == read(text, TABLES, language)


@pytest.mark.parametrize(
    "text",
    [
        "A ferry sails\nat 9 or later, the port - a small one - told Reuters.",
        "A ferry sails.\nThe port said 9 of them - all small - came back.",
        "A ferry sails\n Reuter\n",
        "A ferry sails. It told the port 9 times – and again.",
    ],
)
def test_where_no_words_of_a_dateline_lead_to_its_sign_none_is_looked_for(text: str) -> None:
    assert not screened(text).later


def test_later_lines_are_read_without_capitals_where_the_text_has_none() -> None:
    below = "oslo, march 3 (reuters) - the ferries sail at noon"
    found = read(f"a ferry came in\n{below}", TABLES, "en")
    assert found is not None
    assert found.place == "oslo"
    assert read(f"A ferry came in\n{below}", TABLES, "en") is None


@example("LTV's    OSLO, Norway, Two ferries", "en")
@example("GREENWICH, Conn., Two ferries", "en")
@example("OSLO, the Netherlands, Two ferries", "en")
@example("OSLO March 3 Two ferries", "en")
@example("3April,OSLO, Norway, Aug. 16 (Reuters) — DhowsApril", "en")
@example("LOS Ohio, Oct firm", "en")
@example("C, N.Y. ANKARA", "en")
@example("OSLO --\nTwo", "en")
@example("L/H    OSLO, Norway, March and", "en")
@example("OSLO, 3 April Two", "en")
@example("OSLO, 2019. mars 5. Two", "fr")
@example("A ferry\n\n - \nA harbour\n  OSLO, March l9, Two", "en")
@example("\x0bA ferry\nA harbour\nA port\nOSLO, March 3 Two", "en")
@given(st.one_of(HEADS, BROKEN_HEADS, LINES_OF_WORDS), st.sampled_from([None, "en", "ru", "de"]))
def test_nothing_remains_where_the_screen_says_so(text: str, language: str | None) -> None:
    assert remains(text) or find_remains(text, TABLES, language) is None


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, March 3 as the ferries",  # a small letter after the date
        "OSLO, March 3 - The ferries",
        "A ferry\nA harbour\nA port\nOSLO, Norway, Two",  # a fourth line
    ],
)
def test_what_lacks_no_dash_or_stands_far_down_is_not_looked_at(text: str) -> None:
    assert not remains(text)


def remains(text: str) -> bool:
    return bool(pl.DataFrame({"text": [text]}).select(may_remain(pl.col("text"))).item())


@pytest.mark.parametrize(("shape", "language", "place", "date", "agency"), CONVENTIONS)
@pytest.mark.parametrize("before", PAST[:5])
def test_screen_sees_every_convention_further_down(
    before: str, shape: str, language: str, place: str | None, date: str | None, agency: str | None
) -> None:
    del place, date, agency
    text = f"{before}A ferry\n{shape.replace('|', '')}\n"
    assert read(text, TABLES, language, screened(text)) == read(text, TABLES, language)


@pytest.mark.parametrize(("shape", "language", "place", "date", "agency"), CONVENTIONS)
def test_screen_lets_every_convention_through(
    shape: str, language: str, place: str | None, date: str | None, agency: str | None
) -> None:
    del place, date, agency
    text = shape.replace("|", "")
    assert opens(text, language)


def test_a_dateline_far_below_long_lines_is_neither_screened_nor_read() -> None:
    text = "x" * 1500 + "\nOSLO, March 3 (AP) - The ferries."
    assert read(text, TABLES, "en") is None
    assert not may_hold(text, "en")


def test_metadata_block_with_its_place_line() -> None:
    text = "The ferries sail.\n\nNorway, Bergen\nJanuary 7, 2022 at 20:52 GMT +00:00 · Published\n\nThey came back."
    block = find_block(text, TABLES, "en")
    assert block is not None
    assert [place.name for place in block.places] == ["Norway", "Bergen"]
    assert block.date.iso() == "2022-01-07"
    assert text[block.start : block.end].count("\n") == 1


def test_no_block_without_a_clock() -> None:
    assert find_block("Trade in GMT hours.\nJanuary 7, 2022\n", TABLES, "en") is None
