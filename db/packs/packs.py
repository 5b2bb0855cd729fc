"""Making packs of what the store holds, and reading those of other offices."""

from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from unicodedata import normalize

from db.codec import decode, encode
from db.connection import connect_to_read
from db.export.medium import Medium, refusing
from db.faults import explained
from db.packs.archive import MOST_BYTES
from db.packs.pack_file import pack_bytes, read_pack
from db.packs.signing import OfficeKey, library
from db.scratch import scratch_folder
from db.store import Store
from desk.catalogue import Procedure
from desk.errors import FileRefused, NotAllowed
from desk.forms.content import FormKind
from desk.forms.office_words import VERSIONS, FormWords, OfficeWords
from desk.forms.reading_words import program_version, read_words, words_to_edit
from desk.office import Office
from desk.pack_plan import Here, PackPlan, plan_of
from desk.pack_signers import Signer
from desk.packs import Contents, Counting, Label, Pack, PackRequest, Part, checked_request
from desk.register_names import listed_books
from desk.views import Settings

PACK, WORDS = ".mcpack", ".toml"

_IN_FORCE_AND_TO_COME = (
    "SELECT body FROM procedure AS p WHERE valid_from >= coalesce("
    "(SELECT max(valid_from) FROM procedure WHERE code = p.code AND valid_from <= ?), '') ORDER BY code, valid_from"
)
_NAMED = "SELECT body FROM procedure WHERE code IN (SELECT value FROM json_each(?)) ORDER BY code, valid_from"


class StorePacks:
    """Packs of one store (`ui.settings.pack_port.Packs`). May be called from any thread."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        program_words: Callable[[], Mapping[FormKind, str]],
        key: OfficeKey,
        now: Callable[[], datetime],
    ) -> None:
        """`program_words` gives the program's newest words of each form."""
        self._store = store
        self._settings = settings
        self._program_words = program_words
        self._key = key
        self._now = now
        self._words = OfficeWords(settings)

    @property
    def can_sign(self) -> bool:
        return library()

    def own_signer(self) -> Signer | None:
        """This office as a signer; None while it has no key. Raises `FileRefused`."""
        key = self._key.public_key()
        return Signer(key, self._office().agency) if key else None

    def holds(self) -> frozenset[Part]:
        """The parts of which this office has anything to hand out. Raises `StoreUnavailable`."""
        contents = self._gathered(frozenset(Part))
        filled = (contents.counting, contents.procedures, contents.forms, contents.books)
        return frozenset(part for part, content in zip(Part, filled, strict=True) if content)

    def write(self, request: PackRequest, folder: Path) -> Path:
        """Make a pack in the folder, beside any other; the file, after it was read back and found as written.

        Raises `InvalidInput`, `NotAllowed`, `FileRefused`, `StoreUnavailable`.
        """
        wanted = checked_request(request)
        office, now = self._office(), self._now()
        if wanted.signed:
            self._key.make()
        label = Label(now, office.agency, office.code, wanted.note)
        data = pack_bytes(self._gathered(wanted.parts), label, self._key if wanted.signed else None)
        return _write(folder, f"cau-hinh-{office.code}-{now:%Y%m%d}", PACK, data)

    def write_words(self, folder: Path) -> tuple[Path, ...]:
        """The words of all forms as files to edit; `read` takes each of them. Raises `NotAllowed`, `FileRefused`."""
        office, files = self._office(), []
        for kind, program_words in self._program_words().items():
            version = self._words.version(kind, program_version(program_words))
            if version:
                text, stem = self._words.text(kind, version), f"{kind}-{version}"
            else:
                text, stem = words_to_edit(kind, program_words, VERSIONS[0], office.agency), f"{kind}-{VERSIONS[0]}"
            files.append(_write(folder, stem, WORDS, text.encode()))
        return tuple(files)

    def read(self, path: Path) -> Pack:
        """The pack in the file, or the words of one form. Raises `FileRefused`."""
        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except FileNotFoundError:
            raise FileRefused("file-missing") from None
        except (OSError, ValueError) as error:
            raise FileRefused("file-unreadable") from error
        if path.suffix.lower() == WORDS:
            return Pack(Contents(forms=(_read_words(data, self._program_words()),)))
        return read_pack(data, self._program_words())

    def plan(self, pack: Pack) -> PackPlan:
        """What taking the pack in now would change. Raises `StoreUnavailable`."""
        codes = sorted({procedure.code for procedure in pack.contents.procedures or ()})
        here = Here(
            self._store.standing,
            self._procedures(_NAMED, encode(codes)),
            self._words,
            listed_books(self._settings),
            self._now().date(),
        )
        return plan_of(pack.contents, here)

    def _office(self) -> Office:
        office = self._store.standing.office
        if office is None:
            raise NotAllowed("office-not-set")
        return office

    def _gathered(self, parts: frozenset[Part]) -> Contents:
        standing, today = self._store.standing, self._now().date().isoformat()
        return Contents(
            Counting(standing.calendar, standing.rules) if Part.CALENDAR in parts else None,
            self._procedures(_IN_FORCE_AND_TO_COME, today) if Part.CATALOGUE in parts else None,
            self._own_words() or None if Part.FORMS in parts else None,
            listed_books(self._settings) if Part.BOOKS in parts else None,
        )

    def _procedures(self, query: str, value: str) -> tuple[Procedure, ...]:
        with closing(connect_to_read(self._store.path)) as connection, explained():
            return tuple(decode(body, Procedure) for (body,) in connection.execute(query, (value,)))

    def _own_words(self) -> tuple[FormWords, ...]:
        program = self._program_words()
        used = ((kind, self._words.version(kind, program_version(text))) for kind, text in program.items())
        return tuple(read_words(self._words.text(kind, version), program) for kind, version in used if version)


def _read_words(data: bytes, program_words: Mapping[FormKind, str]) -> FormWords:
    try:
        text = normalize("NFC", data.decode("utf-8-sig")).replace("\r\n", "\n")
        return read_words(text, program_words)
    except UnicodeDecodeError:
        raise FileRefused("form-words-broken") from None


def _write(folder: Path, stem: str, suffix: str, data: bytes) -> Path:
    """Put a file into the folder under that name or, where it is taken, with a number after it."""
    with scratch_folder("pack-") as bench, Medium(folder) as medium:
        medium.require(len(data))
        built = bench / (medium.free_stem(stem) + suffix)
        with refusing():
            built.write_bytes(data)
        medium.put(built, _nobody)
        medium.read_back(built.name, _nobody)
        medium.publish()
    return folder / built.name


def _nobody(done: int) -> None:
    """Small files need no progress."""
