"""A pack as bytes: `manifest.json`, a file for each part, and `signature.json` where an office signed.

The manifest names every other file with its SHA-256, so the signature over the manifest covers them all. JSON is
canonical (`db.codec`); the words of forms are TOML as an office wrote them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import TypeVar
from unicodedata import is_normalized

import msgspec

from db.codec import decode, encode
from db.packs.archive import packed, unpacked
from db.packs.signing import OfficeKey, is_true, library
from desk.catalogue import Procedure
from desk.errors import DeskError, FileRefused, InvalidInput
from desk.forms.content import FormKind
from desk.forms.office_words import FormWords
from desk.forms.reading_words import read_words
from desk.pack_signers import Signer
from desk.packs import Contents, Counting, Label, Pack, Signature, check_contents

FORMAT = 1
MANIFEST, SIGNATURE = "manifest.json", "signature.json"
CALENDAR, CATALOGUE, BOOKS = "calendar.json", "catalogue.json", "books.json"
FORM = re.compile(rf"forms/({'|'.join(FormKind)})-(\d{{4,6}})\.toml", re.ASCII)
FILES = {"week": CALENDAR, "procedures": CATALOGUE, "books": BOOKS}
"""By the field that `check_contents` refuses."""
ALGORITHM = "Ed25519"
PURPOSE = b"mot-cua-desk configuration pack\n"
"""Goes before all that is signed, so that a signature serves nothing else."""

_T = TypeVar("_T")


@dataclass(frozen=True)
class _Format:
    format: int


@dataclass(frozen=True)
class _Manifest:
    """`parts` maps the name of each other file to its SHA-256."""

    format: int
    made_at: datetime
    made_by: str
    office_code: str
    note: str
    parts: dict[str, str]


@dataclass(frozen=True)
class _Seal:
    """Who signs, and the signature over this with an empty `signature`, and over the manifest."""

    algorithm: str
    public_key: str
    signer: str
    signature: str = ""

    def message(self, manifest: bytes) -> bytes:
        unsigned = _Seal(self.algorithm, self.public_key, self.signer)
        return PURPOSE + encode(unsigned).encode() + b"\n" + manifest


def pack_bytes(contents: Contents, label: Label, key: OfficeKey | None = None) -> bytes:
    """The file of a pack, signed where a key is given. The same arguments give the same bytes. Raises `FileRefused`."""
    parts = dict(sorted(_part_files(contents)))
    sums = {name: sha256(content).hexdigest() for name, content in parts.items()}
    manifest = encode(_Manifest(FORMAT, label.made_at, label.made_by, label.office_code, label.note, sums)).encode()
    entries = {MANIFEST: manifest}
    if key is not None:
        seal = _Seal(ALGORITHM, key.public_key(), label.made_by)
        signed = _Seal(seal.algorithm, seal.public_key, seal.signer, key.sign(seal.message(manifest)))
        entries[SIGNATURE] = encode(signed).encode()
    return packed(entries | parts)


def read_pack(data: bytes, program_words: Mapping[FormKind, str]) -> Pack:
    """The pack that `pack_bytes` made.

    Raises `FileRefused`: what `unpacked` raises, `pack-foreign` for a ZIP file of another kind, `pack-too-new`,
    `pack-damaged`, `pack-signature-false`, `pack-part-unusable` with the `file`, and what `read_words` raises.
    """
    entries = unpacked(data)
    manifest = _manifest(entries)
    parts = {name: content for name, content in entries.items() if name not in (MANIFEST, SIGNATURE)}
    if {name: sha256(content).hexdigest() for name, content in parts.items()} != manifest.parts:
        raise FileRefused("pack-damaged")
    if strange := [name for name in parts if name not in (CALENDAR, CATALOGUE, BOOKS) and not FORM.fullmatch(name)]:
        raise FileRefused("pack-part-unusable", file=strange[0])
    signature = _signature(entries[SIGNATURE], entries[MANIFEST]) if SIGNATURE in entries else None
    label = Label(manifest.made_at, manifest.made_by, manifest.office_code, manifest.note)
    return Pack(_contents(parts, program_words), label, signature)


def _part_files(contents: Contents) -> Iterator[tuple[str, bytes]]:
    if contents.counting is not None:
        yield CALENDAR, encode(contents.counting).encode()
    if contents.procedures is not None:
        yield CATALOGUE, encode(contents.procedures).encode()
    if contents.books is not None:
        yield BOOKS, encode(contents.books).encode()
    for form in contents.forms or ():
        yield f"forms/{form.kind}-{form.version}.toml", form.text.encode()


def _manifest(entries: Mapping[str, bytes]) -> _Manifest:
    if MANIFEST not in entries:
        raise FileRefused("pack-foreign")
    text = _text(MANIFEST, entries[MANIFEST])
    if _decoded(MANIFEST, text, _Format).format > FORMAT:
        raise FileRefused("pack-too-new")
    manifest = _decoded(MANIFEST, text, _Manifest)
    if manifest.made_at.utcoffset() is None:
        raise FileRefused("pack-part-unusable", file=MANIFEST)
    return manifest


def _signature(content: bytes, manifest: bytes) -> Signature:
    seal = _decoded(SIGNATURE, _text(SIGNATURE, content), _Seal)
    spelled = re.fullmatch("[0-9a-f]{64}", seal.public_key) and re.fullmatch("[0-9a-f]{128}", seal.signature)
    if seal.algorithm != ALGORITHM or not spelled or encode(seal).encode() != content:
        raise FileRefused("pack-signature-false")
    checked = library()
    if checked and not is_true(seal.public_key, seal.message(manifest), seal.signature):
        raise FileRefused("pack-signature-false")
    return Signature(Signer(seal.public_key, seal.signer), checked)


def _contents(parts: Mapping[str, bytes], program_words: Mapping[FormKind, str]) -> Contents:
    found = {name: _text(name, content) for name, content in parts.items()}
    contents = Contents(
        _decoded(CALENDAR, found[CALENDAR], Counting) if CALENDAR in found else None,
        _decoded(CATALOGUE, found[CATALOGUE], tuple[Procedure, ...]) if CATALOGUE in found else None,
        _forms(found, program_words) or None,
        _decoded(BOOKS, found[BOOKS], tuple[str, ...]) if BOOKS in found else None,
    )
    try:
        check_contents(contents)
    except InvalidInput as problem:
        raise FileRefused("pack-part-unusable", file=FILES[problem.field]) from problem
    return contents


def _forms(found: Mapping[str, str], program_words: Mapping[FormKind, str]) -> tuple[FormWords, ...]:
    forms = {name: read_words(text, program_words) for name, text in found.items() if FORM.fullmatch(name)}
    for name, form in forms.items():
        if name != f"forms/{form.kind}-{form.version}.toml":
            raise FileRefused("pack-part-unusable", file=name)
    return tuple(forms.values())


def _text(name: str, content: bytes) -> str:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        raise FileRefused("pack-part-unusable", file=name) from None
    if not is_normalized("NFC", text):
        raise FileRefused("pack-part-unusable", file=name)
    return text


def _decoded(name: str, text: str, kind: type[_T]) -> _T:
    try:
        return decode(text, kind)
    except (msgspec.MsgspecError, DeskError, ValueError, ArithmeticError, RecursionError) as error:
        raise FileRefused("pack-part-unusable", file=name) from error
