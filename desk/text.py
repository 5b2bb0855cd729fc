"""Vietnamese text: one spelling on the way in, one folding for search, one order for names.

Every function takes any `str` (NUL, emoji and lone surrogates included) and never raises.
"""

import re
import unicodedata
from functools import lru_cache

_UNSEEN = {"Cc", "Cf", "Cs"}
"""Unicode categories nobody types on purpose: controls; zero-width, BOM and bidi marks; lone surrogates."""

_MARKS = re.compile("[\u0300-\u0303\u0306\u0309\u031b\u0323]")
"""What Vietnamese letters decompose into besides the letter: five tones, circumflex, breve, horn."""

_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
"""Huyền, hỏi, ngã, sắc, nặng in the order of the dictionaries; 0 is the level tone."""

_OWN_LETTERS = str.maketrans({"ă": "a~", "â": "a~~", "đ": "d~", "ð": "d~", "ê": "e~", "ô": "o~", "ơ": "o~~", "ư": "u~"})
"""Letters of their own, each after its plain letter: `~` stands after z in ASCII."""


def clean(text: str) -> str:
    """NFC on one line: unseen characters removed, each run of white space one blank, none at the ends."""
    if not text.isprintable():
        text = "".join(
            " " if char.isspace() else char
            for char in text
            if char.isspace() or unicodedata.category(char) not in _UNSEEN
        )
    return " ".join(unicodedata.normalize("NFC", text).split())


def clean_lines(text: str) -> str:
    """Each line `clean`, joined by a line feed; no empty lines at the start and the end."""
    return "\n".join(clean(line) for line in text.splitlines()).strip("\n")


def fold(text: str) -> str:
    """Lower case without marks, for the search index and the query alike: "Đỗ Hoà" and "do hòa" are equal."""
    lower = clean(text).lower()
    if lower.isascii():
        return lower
    plain_d = lower.replace("đ", "d").replace("ð", "d")  # đ and its look-alike eth have no decomposition
    parts = _MARKS.sub("", unicodedata.normalize("NFD", plain_d))
    if parts.isascii():
        return parts
    return "".join(char for char in parts if not unicodedata.combining(char))


def tokens(text: str) -> list[str]:
    """The folded words and numbers of `text`, each of [0-9a-z]+."""
    return re.findall("[0-9a-z]+", fold(text))


def initials(text: str) -> str:
    """Folded first letters of the words: "Cấp Giấy xác nhận" gives "cgxn"."""
    return "".join(token[0] for token in tokens(text))


def name_sort_key(full_name: str) -> str:
    """A key whose binary order is the Vietnamese order of persons' names.

    The given name (last word) decides, then the other words from the family name on. A word is compared by
    its letters (a ă â b c d đ e ê ...), then by its tone: all Hoa stand before all Hòa. Case does not matter,
    nor on which vowel the tone sits. The key of a Vietnamese name is ASCII.
    """
    *others, given = clean(full_name).lower().split() or [""]
    return " ".join(_word_key(word) for word in (given, *others))


def sort_key(text: str) -> str:
    """As `name_sort_key`, word by word from the first."""
    return " ".join(map(_word_key, clean(text).lower().split()))


@lru_cache(maxsize=4096)
def _word_key(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    tones = "".join(_TONES[char] for char in parts if char in _TONES)
    toneless = unicodedata.normalize("NFC", "".join(char for char in parts if char not in _TONES))
    return f"{fold(toneless.translate(_OWN_LETTERS))} {tones or '0'}"


def looks_all_caps(name: str) -> bool:
    """Whether the name is written in capitals only, so that the form may offer `proper_case`."""
    return clean(name).isupper()


def proper_case(name: str) -> str:
    """The name with each word capitalised: "H'HEN NIÊ" gives "H'Hen Niê"."""
    return clean(re.sub(r"[^\s'’.\-]+", lambda word: word[0].capitalize(), clean(name)))
