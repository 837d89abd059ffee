"""Acronyms: tokens, slips, names beside them, and what a corpus is believed about them."""

import json
import random
from dataclasses import replace
from itertools import permutations
from unicodedata import name

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dq.checks import all_checks
from dq.corpus import load
from dq.engine import examine
from dq.lexicons.organisations import well_known
from dq.measures.acronyms import ACRONYM_DOUBT, DOUBT
from dq.packed import whole
from dq.plan import SurveyResults
from dq.suite import ChosenCheck
from dq.surveys.acronym_lore import CorpusLore
from dq.surveys.acronyms import ACRONYMS, uses
from dq.text.acronyms.alignment import Fit, best_fit, fit, initials_of, name_key, parts_of
from dq.text.acronyms.edits import Edit, edit_between, shortened
from dq.text.acronyms.letters import CYRILLIC, LATIN_OF, are_neighbours, neighbours_of, unmixed
from dq.text.acronyms.native import native_pairs
from dq.text.acronyms.pairs import beside_names, pairs
from dq.text.acronyms.reading import read
from dq.text.acronyms.spelling import misspelt_word
from dq.text.acronyms.tokens import tokens
from dq.text.mixed import doubles_of, look_alike_words

CAPITALS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=8)


@pytest.mark.parametrize(
    ("written", "meant", "edit"),
    [
        ("CTSO", "CSTO", Edit.TRANSPOSED),
        ("SEEC", "SEC", Edit.DOUBLED),
        ("OPE", "OPEC", Edit.DROPPED),
        ("IVM", "IBM", Edit.NEIGHBOUR_KEY),
        ("SCHIF", "SCIF", Edit.ADDED),
        ("EIC", "EIU", Edit.OTHER_LETTER),
        ("GAf", "GAF", Edit.CASE),
        ("SELA", "LAES", Edit.SHUFFLED),
        ("ОДБК", "ОДКБ", Edit.TRANSPOSED),
        ("ООБ", "ООН", Edit.OTHER_LETTER),
        ("NATO", "NATO", None),
        ("NATO", "OPEC", None),
        ("GAF", "GAf", None),
    ],
)
def test_the_slip_between_two_forms(written: str, meant: str, edit: Edit | None) -> None:
    assert edit_between(written, meant) is edit


@given(CAPITALS, st.data())
def test_swapped_neighbours_are_seen_as_swapped(meant: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(meant) - 1))
    written = meant[: place - 1] + meant[place] + meant[place - 1] + meant[place + 1 :]
    assert edit_between(written, meant) is (None if written == meant else Edit.TRANSPOSED)


@given(CAPITALS, st.data())
def test_a_doubled_letter_is_seen_as_doubled(meant: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(meant) - 1))
    assert edit_between(meant[: place + 1] + meant[place:], meant) is Edit.DOUBLED


@given(CAPITALS, CAPITALS)
def test_forms_one_slip_apart_share_a_key(one: str, other: str) -> None:
    apart = edit_between(one, other)
    if apart not in {None, Edit.SHUFFLED}:
        assert set(shortened(one)) & set(shortened(other))


@given(st.sampled_from("QWERTYUIOPASDFGHJKLZXCVBNM"))
def test_keys_are_neighbours_of_each_other(key: str) -> None:
    assert all(are_neighbours(other, key) and key in neighbours_of(other) for other in neighbours_of(key))


@pytest.mark.parametrize(
    ("name", "form", "expected"),
    [
        ("Collective Security Treaty Organization", "CSTO", Fit.INITIALS),
        ("Collective Security Treaty Organization", "CTSO", Fit.INNER),
        ("Organization for Economic Co-operation and Development", "OECD", Fit.INITIALS),
        ("Congress of South African Trade Unions", "COSATU", Fit.INITIALS),
        ("Shanghai Automotive Industry Corp", "SAIC", Fit.INITIALS),
        ("Paramount Petroleum Corp", "PP", Fit.INITIALS),
        ("Centers for Disease Control and Prevention", "CDC", Fit.SOME_INITIALS),
        ("International Cocoa Organization", "ICCO", Fit.INNER),
        ("Social Democratic Party", "SPD", Fit.NONE),
        ("Организация Объединённых Наций", "ООН", Fit.INITIALS),
    ],
)
def test_how_well_letters_stand_for_words(name: str, form: str, expected: Fit) -> None:
    assert fit(parts_of(name), form) is expected


def test_words_before_the_name_are_no_part_of_it() -> None:
    parts = parts_of("Russian Collective Security Treaty Organization")
    assert best_fit(parts, "CSTO") == (Fit.INITIALS, 1)


def test_initials_leave_out_particles_and_company_suffixes() -> None:
    assert initials_of(parts_of("Bank of the Philippine Islands Ltd")) == "BPI"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Organisation for Economic Co-operation", "Organization of Economic Cooperation"),
        ("World Food Programme", "World Food Program"),
        ("International Labour Organization's", "International Labor Organisation"),
        ("Организация Договора о коллективной безопасности", "Организации Договора о коллективной безопасности"),
    ],
)
def test_one_name_has_one_key_however_it_is_spelled(one: str, other: str) -> None:
    assert name_key(parts_of(one)) == name_key(parts_of(other))


def test_two_names_have_two_keys() -> None:
    assert name_key(parts_of("World Health Organization")) != name_key(parts_of("World Trade Organization"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO, the EU and G7; SUVs at CEOs", ["NATO", "EU", "SUV", "CEO"]),
        ("phase III of 1870 MW at 1200 GMT", []),
        ("<IBM> $IBM @IBM #IBM (NYSE: IBM) IBM.N IBM-TV www.IBM.com a/IBM", ["NYSE"]),
        ("McDonald CamelCase iPhone Word A I", []),
        ("GAtT NySE CSTO ОДКБ МВФ Ö ÖVP", ["GAtT", "NySE", "CSTO", "ОДКБ", "МВФ", "ÖVP"]),
        ("the CTSO [sic] met", []),
        ("AT&T and S&P", ["AT&T", "S&P"]),
    ],
)
def test_what_can_be_an_acronym(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens(text)] == expected


@given(st.text(max_size=120))
def test_tokens_are_where_they_say(text: str) -> None:
    assert all(text[slice(*token.span)] == token.text for token in tokens(text))


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("He left the Food and Agriculture Organization (FAO) in May.", "FAO", ["Agriculture", "Organization"]),
        ("FAO (Food and Agriculture Organization) said", "FAO", ["Agriculture", "Organization"]),
        ("the Office of Management and Budget, or OMB, had asked", "OMB", ["and", "Budget"]),
        ("Всемирная организация здравоохранения (ВОЗ) сообщила", "ВОЗ", ["организация", "здравоохранения"]),
        ("the Food and\nAgriculture Organization (FAO) said", "FAO", ["Agriculture", "Organization"]),
    ],
)
def test_a_name_and_its_acronym(text: str, form: str, words: list[str]) -> None:
    (pair,) = pairs(text, tokens(text))
    assert (pair.token.text, list(pair.words[-2:])) == (form, words)
    assert all(text.startswith(word, start) for word, start in zip(pair.words, pair.starts, strict=True))


@given(CAPITALS.filter(lambda form: set(form) & set(LATIN_OF.values())), st.data())
def test_a_look_alike_letter_is_put_back(form: str, data: st.DataObject) -> None:
    double = {latin: cyrillic for cyrillic, latin in LATIN_OF.items() if cyrillic in CYRILLIC}
    place = data.draw(st.sampled_from([place for place, letter in enumerate(form) if letter in double] or [0]))
    mixed = form[:place] + double.get(form[place], form[place]) + form[place + 1 :]
    assert unmixed(mixed, "latin") == (None if mixed == form else form)


@pytest.mark.parametrize(
    ("name", "right", "expected"),
    [
        ("organiaation of petroleum", "organization of petroleum", ("organiaation", "organization")),
        ("organisation of petroleum", "organization of petroleum", None),
        ("national bank", "rational bank", None),
        ("banku polskiego", "bank polskiego", None),
        ("petroleos mexicanos", "petróleos mexicanos", None),
        ("world health organization", "world trade organization", None),
    ],
)
def test_one_misspelt_word(name: str, right: str, expected: tuple[str, str] | None) -> None:
    assert misspelt_word(name.split(), right.split()) == expected


def lore_of(*texts: str, batch: int = 100) -> CorpusLore:
    frame = pl.DataFrame({"text": texts}).with_columns(row=pl.int_range(pl.len(), dtype=pl.UInt32), source=pl.lit("s"))
    gathered = pl.concat([ACRONYMS.gather(frame.slice(at, batch)) for at in range(0, frame.height, batch)])
    assert ACRONYMS.reduce
    return ACRONYMS.conclude(ACRONYMS.reduce(gathered))


@given(st.text(st.characters(max_codepoint=0x530), max_size=60) | st.sampled_from(["Sąd Rīga Vā", "İB ǅ (ßß)"]))
def test_any_text_can_be_read(text: str) -> None:
    found = read(f"{text} ({text[:5]}) {text}", lore_of(text, f"({text})"))
    assert found.flagged == () or all(flagged.judgement.meant for flagged in found.flagged)


def test_capitalised_words_with_accents_are_no_forms() -> None:
    assert [token.text for token in tokens("Sąd w Łodzi, Rīga, Vā, Ča, Őr; ŁÓDŹ i ČTK")] == ["ŁÓDŹ", "ČTK"]


def test_forms_of_lines_in_capitals_are_left_aside_wherever_the_line_stands() -> None:
    prose, loud = "The HPS and the HSP came late to port.", "HARBOUR NEWS FROM THE HPS AND HSP"
    for lines in permutations([prose, loud, "", prose]):
        text = "\n".join(lines)
        spans = [token.span for token in read(text, lore_of(text)).tokens]
        assert [text[slice(*span)] for span in spans] == ["HPS", "HSP"] * 2
        assert all(in_prose(text, span.start, prose) for span in spans)


def in_prose(text: str, at: int, prose: str) -> bool:
    return text[: text.find("\n", at) % (len(text) + 1)].endswith(prose)


SENTENCE = "Troops of the Harbour Pilots Society (HPS) came late. "


def test_copies_do_not_vote() -> None:
    lore = lore_of(*[SENTENCE] * 9, SENTENCE * 3, "The old Harbour Pilots Society (HSP) has one boat.")
    key = name_key(parts_of("Harbour Pilots Society"))
    assert lore.votes(key) == {"HPS": 1, "HSP": 1}
    assert lore.uses("HPS") == 1


def test_different_sentences_vote() -> None:
    lore = lore_of("The Harbour Pilots Society (HPS) met.", "He left the Harbour Pilots Society (HPS) in May.")
    assert lore.votes(name_key(parts_of("Harbour Pilots Society"))) == {"HPS": 2}


TEXTS = [
    SENTENCE,
    "The HPS said no. The HSP said yes, and the FBI asked both of them why.",
    "The Harbour Pliots Society (HPS) has one boat, and FFBI agents saw it leave.",
    "A spokesman for the FBI said so; the FBI then said no.",
    "The World Health Organization (WTO) and the European Union (EU), or the European Union (UE), met.",
    "Members of N\u0410TO and of NATO met; ОДКБ не было. The GAf shares fell, said GAF, and GAF rose.",
    "Collective Security Treaty Organization (CTSO) troops came; the CTSO left.",
]


def test_lore_does_not_depend_on_order_or_batches() -> None:
    texts = TEXTS * 2
    whole = lore_of(*texts)
    random.Random(3).shuffle(texts)  # noqa: S311 - a fixed order, not a secret
    shuffled = lore_of(*texts, batch=3)
    for text in texts:
        for token in tokens(text):
            assert whole.uses(token.text) == shuffled.uses(token.text)
    assert whole.doubtful == shuffled.doubtful
    assert whole.partners.sort("form", "meant").equals(shuffled.partners.sort("form", "meant"))
    assert whole.misspelt == shuffled.misspelt


def test_a_slip_that_no_record_can_support_makes_no_partners() -> None:
    lore = lore_of("NBC crews met the BBC.", "A QBBX aide left.", "QBBC shares rose.")
    slips, partners = (set(pairs.iter_rows()) for pairs in (lore.slips, lore.partners))
    assert lore.is_known("NBC")
    assert slips >= {("NBC", "BBC"), ("QBBX", "QBBC")}
    assert ("NBC", "BBC") not in partners
    assert ("QBBX", "QBBC") in partners


def test_a_form_that_looks_alike_is_read_where_the_text_is_not_ascii() -> None:
    records = pl.DataFrame(
        {"row": [0, 1], "text": ["The HATO met.", "\u0412 HATO \u0441\u043a\u0430\u0437\u0430\u043b\u0438."]}
    )
    lore = lore_of(*records["text"])
    assert lore.rows_look_alike.to_list() == [0, 1]
    assert ACRONYM_DOUBT.compute(records, SurveyResults({ACRONYMS.name: lore}))[DOUBT].to_list() == [False, True]


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_the_screen_never_drops_what_is_found(texts: list[str], chance: random.Random) -> None:
    words = " ".join(texts).split(" ")
    cut = chance.randrange(len(words))
    records = [" ".join(words[:cut]), " ".join(words[cut:]), *texts]
    corpus = load(pl.DataFrame({"text": records, "source": ["Wire"] * len(records)}))
    checks = [check for code, check in all_checks().items() if code.startswith(("ACR1", "ACR2"))]
    screened = [ChosenCheck(check, check.options, check.severity) for check in checks]
    all_read = [replace(one, check=replace(one.check, screen=lambda text: text.is_not_null())) for one in screened]
    found, expected = (
        whole(examine(corpus, chosen, watch=lambda _s, _d: None, keep_texts=0).findings)
        for chosen in (screened, all_read)
    )
    assert found.equals(expected)


NAMES = ("World Health Organization", "世界卫生组织")
BETWEEN = ("(", "（", ")", ",", ".", "; ", " ", "\n", "\x1c", "\u00a0", "“", "”", ", or ", ", the ", ", или\u00a0", "s")
PIECES = st.sampled_from([*NAMES, "WHO", "IWHO", "MPs", "A&B", "FaO", *BETWEEN])


@settings(max_examples=500)
@given(st.lists(PIECES, max_size=9).map("".join))
def test_a_form_beside_a_name_is_seen_there(text: str) -> None:
    forms = list(tokens(text))
    named = {pair.token.text for pair in pairs(text, forms)}
    native = {pair.token.text for pair in native_pairs(text, forms, {6: {NAMES[1]}})}
    for form in named | native:
        assert pl.Series([text]).str.contains(beside_names([form, "ZZZ"])).all()


@given(st.lists(st.text(max_size=80), min_size=1, max_size=3))
def test_uses_are_found_in_any_text(texts: list[str]) -> None:
    frame = pl.DataFrame({"text": texts}).with_columns(row=pl.int_range(pl.len(), dtype=pl.UInt32), source=pl.lit("s"))
    found = set(uses(frame).explode("rows").select("rows", "form").iter_rows())
    for row, text in enumerate(texts):
        assert {(row, token.text) for token in tokens(text)} <= found


def test_one_defect_of_two_families_is_named_on_both_sides() -> None:
    corpus = load(
        pl.DataFrame({"text": ["Members of N\u0410TO met. Ministers of \u041e\u0420\u0415\u0421 were not there."]})
    )
    chosen = [
        ChosenCheck(check, check.options, check.severity)
        for code, check in all_checks().items()
        if code in {"ACR104", "ENC201", "ENC202"}
    ]
    findings = whole(examine(corpus, chosen, watch=lambda _s, _d: None, keep_texts=0).findings)
    related = {
        (row["finding_id"], other["finding_id"])
        for row in findings.iter_rows(named=True)
        for other in json.loads(row["evidence"])["related"]
    }
    assert len(related) == findings.height == 4
    assert related == {(other, one) for one, other in related}


@given(st.sampled_from(sorted(word for word in well_known() if word.isalpha() and word.isupper())))
def test_a_look_alike_word_is_a_double_of_what_it_looks_like(acronym: str) -> None:
    for double in doubles_of(acronym):
        script = {"L": "the line is long", "C": "строка длинная", "G": "η γραμμή είναι μακρά"}
        line = f"{double} {script[name(acronym[0])[0]]}"
        for found in look_alike_words(line, {acronym}):
            assert (found.word, found.meant) == (double, acronym)
    assert all(len(double) == len(acronym) for double in doubles_of(acronym))
