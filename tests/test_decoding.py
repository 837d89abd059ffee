"""Passages decoded with the wrong encoding: made from sound text, they are found and read back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dq.text.decoding import misread
from dq.text.legacy import NAMES, traces, traces_pattern
from dq.text.utf8 import SINGLE_BYTE, bytes_of

SENTENCES = {
    "ru": "Городской совет собрался в понедельник в старой библиотеке и говорил о зимних дорогах.",
    "uk": "Міська рада зібралася в понеділок у старій бібліотеці й говорила про зимові дороги.",
    "bg": "Общинският съвет се събра в понеделник в старата библиотека и говори за зимните пътища.",
    "pl": "Rada miejska spotkała się w poniedziałek w starej bibliotece i mówiła o książkach, żeby zdążyć.",
    "cs": "Městská rada se sešla v pondělí ve staré knihovně a mluvila o zimních cestách, které čeká údržba.",
    "hu": "A városi tanács hétfőn gyűlt össze a régi könyvtárban, és a téli utakról, hősökről, tűzről beszélt.",
    "tr": "Belediye meclisi pazartesi günü eski kütüphanede toplandı ve kış yollarını, yağışları konuştu.",
    "el": "Το δημοτικό συμβούλιο συνεδρίασε τη Δευτέρα στην παλιά βιβλιοθήκη και μίλησε για τους δρόμους.",
    "he": "מועצת העיר התכנסה ביום שני בספרייה הישנה ודיברה על הכבישים בחורף.",
    "ar": "اجتمع مجلس المدينة يوم الاثنين في المكتبة القديمة وتحدث عن طرق الشتاء.",
    "fr": "Le conseil municipal s’est réuni à la bibliothèque près du marché où il a été décidé de tout refaire.",
    "is": "Bæjarstjórnin kom saman á mánudaginn í gamla bókasafninu og það var rætt um þjóðvegi og veður.",
}
SWAPPED = [
    ("ru", "cp1251", "cp1252"),
    ("ru", "cp1251", "koi8-r"),
    ("ru", "koi8-r", "cp1251"),
    ("ru", "cp866", "cp1251"),
    ("ru", "iso8859-5", "cp1251"),
    ("uk", "koi8-u", "cp1251"),
    ("bg", "cp1251", "cp1252"),
    ("pl", "cp1250", "cp1252"),
    ("cs", "cp1250", "cp1252"),
    ("hu", "iso8859-2", "cp1252"),
    ("tr", "cp1254", "cp1252"),
    ("el", "cp1253", "cp1252"),
    ("he", "cp1255", "cp1252"),
    ("ar", "cp1256", "cp1252"),
    ("fr", "cp1252", "cp1251"),
]


def read_as(raw: bytes, codec: str) -> str:
    chars = {byte: chr(code) for code, byte in bytes_of(codec).items()}
    return "".join(chars[byte] if byte >= 0x80 else chr(byte) for byte in raw)


def repaired(text: str) -> str:
    for one in reversed(misread(text)):
        text = f"{text[: one.start]}{one.meant}{text[one.end :]}"
    return text


@pytest.mark.parametrize("language", SENTENCES)
def test_sound_sentences_are_left_alone(language: str) -> None:
    assert misread(SENTENCES[language]) == ()


@pytest.mark.parametrize("codec", SINGLE_BYTE)
@pytest.mark.parametrize("language", ["ru", "pl", "el", "fr"])
def test_utf8_is_proven_whatever_it_was_read_as(language: str, codec: str) -> None:
    garbled = read_as(SENTENCES[language].encode(), codec)
    assert repaired(garbled) == SENTENCES[language]
    assert {one.written for one in misread(garbled)} == {"UTF-8"}


def test_utf8_read_wrongly_twice() -> None:
    once = read_as(SENTENCES["fr"].encode(), "cp1252")
    twice = read_as(once.encode(), "cp1252")
    assert repaired(twice) == SENTENCES["fr"]
    assert {one.explanation for one in misread(twice)} == {"UTF-8 read as Windows-1252 twice"}


@pytest.mark.parametrize(("language", "written", "read"), SWAPPED)
def test_old_encodings_are_told_by_their_letters(language: str, written: str, read: str) -> None:
    meant = SENTENCES[language] if language != "fr" else SENTENCES[language].replace("’", "'")
    found = misread(read_as(meant.encode(written), read))
    assert repaired(read_as(meant.encode(written), read)) == meant
    assert {one.read for one in found} == {(NAMES[read],)}


def test_only_the_damaged_line_is_touched() -> None:
    garbled = read_as(SENTENCES["ru"].encode("cp1251"), "cp1252")
    text = f"{SENTENCES['ru']}\n{garbled}\n{SENTENCES['uk']}"
    start = len(SENTENCES["ru"]) + 1
    assert all(start <= one.start < one.end <= start + len(garbled) for one in misread(text))
    assert repaired(text) == f"{SENTENCES['ru']}\n{SENTENCES['ru']}\n{SENTENCES['uk']}"


def test_traces_are_told_apart_from_sound_pairs() -> None:
    assert all(len(pair) == 2 and mistakes for pair, mistakes in traces().items())
    assert traces_pattern().startswith("[")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x2FF), max_size=60))
def test_passages_lie_in_the_text_in_order(text: str) -> None:
    at = 0
    for one in misread(text):
        assert at <= one.start < one.end <= len(text)
        at = one.end
