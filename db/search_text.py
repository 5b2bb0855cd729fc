"""What the search index holds of a dossier, and how a typed text becomes a query."""

import re
from unicodedata import normalize

from desk.dossier import Dossier
from desk.text import clean, fold, tokens

LONGEST_QUERY = 200
MOST_WORDS = 8
FEWEST_TAIL_DIGITS = 3


def indexed(dossier: Dossier) -> tuple[str, str, str]:
    """The three columns of the index: folded words, names as written, numbers from their end.

    `folded` finds without accents, `exact` lets a name typed with its accents come first, `tails` finds a code, an id
    number or a phone by its last digits.
    """
    application = dossier.application
    people = [application.applicant, *([application.submitter] if application.submitter else [])]
    names = " ".join(party.name for party in people)
    numbers = [number for party in people for number in (party.id_number, party.phone) if number]
    folded = " ".join(
        tokens(
            " ".join(
                [
                    dossier.code or "",
                    names,
                    *numbers,
                    application.procedure.title,
                    application.applicant.address,
                ]
            )
        )
    )
    code_digits = "".join(re.findall(r"\d", (dossier.code or "").partition("-")[2]))
    tails = " ".join(number[::-1] for number in [*numbers, code_digits] if number)
    return folded, _words(names), fold(tails)


def match_queries(text: str) -> tuple[str, ...]:
    """The FTS5 queries for a typed text, best first: names exactly as written, then everything folded.

    Empty when there is nothing to look for. Whatever is typed, the result is valid FTS5: only letters and digits
    reach it.
    """
    typed = clean(text[:LONGEST_QUERY])
    words = tokens(typed)[:MOST_WORDS]
    if not words:
        return ()
    folded = " AND ".join([*(_term(word) for word in words[:-1]), _term(words[-1], unfinished=True)])
    if len(words) > 1 and all(word.isdigit() for word in words):
        folded = f"({folded}) OR {_term(''.join(words), unfinished=True)}"  # a phone is typed in groups
    exact_words = _words(typed).split()[:MOST_WORDS]
    if exact_words == words or not exact_words:
        return (folded,)
    exact = "exact : (" + " AND ".join(f'"{word}"' for word in exact_words) + "*)"
    return exact, f"({folded}) NOT ({exact})"


def _term(word: str, *, unfinished: bool = False) -> str:
    """The word, or what begins with it while it is still being typed; digits may also be the end of a number."""
    term = f'"{word}"' + ("*" if unfinished else "")
    if word.isdigit() and len(word) >= FEWEST_TAIL_DIGITS:
        return f'(folded : {term} OR tails : "{word[::-1]}"*)'
    return f"folded : {term}"


def _words(text: str) -> str:
    """Lower-case words with their accents; nothing but letters and digits."""
    return " ".join(re.findall(r"[^\W_]+", normalize("NFC", text).lower()))
