"""Backups that open with a passphrase only: NaCl's SecretBox under a key that Argon2id draws from the passphrase.

A sealed file is a line of JSON (salt and costs), then chunks. Each chunk's nonce holds the file's own prefix, the
chunk's number and whether it is the last: none can be changed, moved, left out or cut off unseen.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from db.files import put, remove
from desk.errors import FileRefused, InvalidInput

if TYPE_CHECKING:
    from nacl.secret import SecretBox

FORMAT = "mot-cua-desk sealed backup 1"
SALT_BYTES = 16
PREFIX_BYTES = 15
CHUNK = 1 << 20
OVERHEAD = 16
SHORTEST = 10
"""Characters of a passphrase."""
LONGEST_HEAD = 1 << 10


def library() -> bool:
    """Whether this PC can seal and open."""
    try:
        import nacl.secret  # noqa: F401
    except ImportError:
        return False
    return True


@dataclass(frozen=True)
class Key:
    """A key, with the salt and the costs it was drawn with: with the passphrase it can be drawn again."""

    secret: bytes
    salt: bytes
    operations: int
    memory: int


def checked_passphrase(text: str) -> str:
    """Raises `InvalidInput` on `passphrase` for one that is too short."""
    if len(text.strip()) < SHORTEST:
        raise InvalidInput("passphrase", "passphrase-short", least=SHORTEST)
    return text.strip()


def draw_key(passphrase: str, salt: bytes = b"", operations: int = 0, memory: int = 0) -> Key:
    """The key of a passphrase; for a new one with a new salt and the library's costs for daily use (64 MiB)."""
    from nacl.pwhash import argon2id

    salt = salt or os.urandom(SALT_BYTES)
    operations = operations or argon2id.OPSLIMIT_INTERACTIVE
    memory = memory or argon2id.MEMLIMIT_INTERACTIVE
    secret = argon2id.kdf(32, passphrase.encode(), salt, opslimit=operations, memlimit=memory)
    return Key(secret, salt, operations, memory)


def seal(plain: Path, sealed: Path, key: Key) -> None:
    """Write the sealed form of a file, down to the disk. Raises `OSError`."""
    prefix = os.urandom(PREFIX_BYTES)
    head = {
        "format": FORMAT,
        "salt": key.salt.hex(),
        "operations": key.operations,
        "memory": key.memory,
        "prefix": prefix.hex(),
    }
    box = _box(key)
    with plain.open("rb") as source, sealed.open("xb") as target:
        target.write(json.dumps(head).encode() + b"\n")
        chunk, number = source.read(CHUNK), 0
        while True:
            following = source.read(CHUNK)
            target.write(box.encrypt(chunk, _nonce(prefix, number, last=not following)).ciphertext)
            if not following:
                break
            chunk, number = following, number + 1
        target.flush()
        os.fsync(target.fileno())


def opened(sealed: BinaryIO, key: Key) -> Iterator[bytes]:
    """The file in the clear, piece by piece. Raises `FileRefused` (`backup-passphrase`, `backup-damaged`)."""
    from nacl.exceptions import CryptoError

    prefix, box, number = bytes.fromhex(_head(sealed)["prefix"]), _box(key), 0
    chunk = sealed.read(CHUNK + OVERHEAD)
    while True:
        following = sealed.read(CHUNK + OVERHEAD)
        try:
            yield box.decrypt(chunk, _nonce(prefix, number, last=not following))
        except (CryptoError, ValueError) as error:
            raise FileRefused("backup-damaged" if number else "backup-passphrase") from error
        if not following:
            return
        chunk, number = following, number + 1


def key_for(sealed: Path, passphrase: str) -> Key:
    """The key that the passphrase gives for this file.

    Raises `FileRefused` (`backup-no-library` where this PC cannot open any), `OSError`.
    """
    if not library():
        raise FileRefused("backup-no-library")
    with sealed.open("rb") as file:
        head = _head(file)
    return draw_key(passphrase, bytes.fromhex(head["salt"]), int(head["operations"]), int(head["memory"]))


def _head(sealed: BinaryIO) -> dict[str, str]:
    with suppress(ValueError, KeyError, TypeError):
        head: dict[str, str] = json.loads(sealed.readline(LONGEST_HEAD))
        if head["format"] == FORMAT and all(map(bytes.fromhex, (head["salt"], head["prefix"]))):
            return head
    raise FileRefused("backup-damaged")


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + number.to_bytes(8, "big") + bytes([last])


def _box(key: Key) -> SecretBox:
    from nacl.secret import SecretBox

    return SecretBox(key.secret)


class KeyFile:
    """The key on this PC, readable by this user alone: backups are sealed without asking for the passphrase."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def key(self) -> Key | None:
        """None where backups are not sealed. Raises `FileRefused` (`backup-key-damaged`)."""
        if not self._path.exists():
            return None
        try:
            kept = json.loads(self._path.read_text(encoding="ascii"))
            return Key(bytes.fromhex(kept["secret"]), bytes.fromhex(kept["salt"]), kept["operations"], kept["memory"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise FileRefused("backup-key-damaged") from error

    def keep(self, key: Key) -> None:
        """Raises `OSError`."""
        kept = {"secret": key.secret.hex(), "salt": key.salt.hex(), "operations": key.operations, "memory": key.memory}
        put(self._path, json.dumps(kept).encode(), private=True)

    def forget(self) -> None:
        """Backups are not sealed from now on. Raises `OSError`."""
        remove(self._path)
