"""Letters that look like letters of another alphabet, written by `tools/confusables.py`: do not edit.

From confusables.txt 17.0.0 of Unicode Technical Standard #39. Copyright 1991-2026 Unicode, Inc.; Unicode License v3,
see NOTICE.
"""

from typing import Final

CONFUSABLES_VERSION: Final = "17.0.0"

# fmt: off
LOOK_ALIKES: Final = {
    ("Armenian", "Cyrillic"): ("ՏՓՕահւօ", "ЅФОшһіо"),
    ("Armenian", "Greek"): ("ՓՕծսւօ", "ΦΟδυιο"),
    ("Armenian", "Latin"): ("ՍՏՕագզհոռսցւքօ", "USOwqqhnnugifo"),
    ("Cyrillic", "Armenian"): ("ЅОФошіһ", "ՏՕՓօաւհ"),
    ("Cyrillic", "Greek"): ("ІАВГЕКЛМНОПРТУФХакопртуфєіҮүӀ", "ΙΑΒΓΕΚΛΜΗΟΠΡΤΥΦΧακοπρτγφειΥγΙ"),
    ("Cyrillic", "Latin"): ("ЅІЈАВЕКМНОРСТУХагекорсухшѕіјҮүһҽӀӏ", "SIJABEKMHOPCTYXareĸopcyxwsijYyheIl"),
    ("Greek", "Armenian"): ("ΟΦδιοσυ", "ՕՓծւօօս"),
    ("Greek", "Cyrillic"): ("ΑΒΓΕΗΙΚΛΜΟΠΡΤΥΦΧαγεικοπρστφ", "АВГЕНІКЛМОПРТУФХауєікопротф"),
    ("Greek", "Latin"): ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβγικνορσυ", "ABEZHIKMNOPTYXaßyiĸvopou"),
    ("Latin", "Armenian"): ("OSUfghinoquwı", "ՕՏՍքցհւոօգսաւ"),
    ("Latin", "Cyrillic"): ("ABCEHIJKMOPSTXYacehijloprswxyþıĸ", "АВСЕНІЈКМОРЅТХУасеһіјӏоргѕшхурік"),
    ("Latin", "Greek"): ("ABEHIKMNOPTXYZaiopuvyßþıĸ", "ΑΒΕΗΙΚΜΝΟΡΤΧΥΖαιορυνγβρικ"),
}
# fmt: on
"""For two scripts, letters of the first and, at the same places, those of the second that look the same."""
