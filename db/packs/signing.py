"""Signatures of packs: Ed25519, by PyNaCl, which a PC may or may not have.

The key is kept without a passphrase, in a file that only this user of the PC may read: who uses the desk may sign.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from db.export.medium import refusing
from desk.errors import FileRefused, NotAllowed

if TYPE_CHECKING:
    from nacl import signing

KEY_BYTES = 32


def library() -> bool:
    """Whether this PC can sign and check signatures."""
    try:
        import nacl.signing  # noqa: F401
    except ImportError:
        return False
    return True


def is_true(public_key: str, message: bytes, signature: str) -> bool:
    """Whether the signature is by that key; both are in hexadecimal digits. Ask only where the `library` is."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(bytes.fromhex(public_key)).verify(message, bytes.fromhex(signature))
    except (CryptoError, ValueError):
        return False
    return True


class OfficeKey:
    """The office's own key, in a file that is made when it is first needed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def public_key(self) -> str:
        """In hexadecimal digits; empty while there is no key, or no library to use it. Raises `FileRefused`."""
        return self._key().verify_key.encode().hex() if library() and self._path.exists() else ""

    def make(self) -> None:
        """Make the key unless there is one. Raises `NotAllowed` (`pack-cannot-sign`), `FileRefused`."""
        if not library():
            raise NotAllowed("pack-cannot-sign")
        if not self._path.exists():
            self._write(os.urandom(KEY_BYTES))

    def sign(self, message: bytes) -> str:
        """The signature in hexadecimal digits, by the key that was made. Raises `FileRefused`."""
        return self._key().sign(message).signature.hex()

    def _key(self) -> signing.SigningKey:
        from nacl.signing import SigningKey

        with refusing():
            text = self._path.read_text(encoding="ascii", errors="replace").strip()
        with suppress(ValueError):
            return SigningKey(bytes.fromhex(text))
        raise FileRefused("pack-key-damaged", file=self._path.name)

    def _write(self, seed: bytes) -> None:
        """Under its name only once it is whole on the disk."""
        unfinished = self._path.with_name(self._path.name + ".part")
        with refusing():
            unfinished.unlink(missing_ok=True)
            handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(seed.hex())
                file.flush()
                os.fsync(file.fileno())
            unfinished.rename(self._path)
