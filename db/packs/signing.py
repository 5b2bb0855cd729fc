"""Signatures of packs: Ed25519, by PyNaCl, which a PC may or may not have.

The key is kept without a passphrase, in a file that only this user of the PC may read: who uses the desk may sign.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from db.export.medium import refusing
from db.files import put
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
            with refusing():
                put(self._path, os.urandom(KEY_BYTES).hex().encode(), private=True)

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
