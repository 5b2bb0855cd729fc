"""Who may sign configuration packs, as this PC knows it."""

from dataclasses import dataclass
from hashlib import sha256

from desk.text import clean
from desk.views import Settings

SIGNERS = "pack.signers"
"""The setting: a line for each signer, key and name."""


@dataclass(frozen=True)
class Signer:
    """A public key (Ed25519, 64 hexadecimal digits) and the office that says it is its own."""

    public_key: str
    name: str

    @property
    def fingerprint(self) -> str:
        """The key as 24 digits in groups of four, to be read over the phone and compared."""
        number = int.from_bytes(sha256(bytes.fromhex(self.public_key)).digest()) % 10**24
        digits = f"{number:024d}"
        return " ".join(digits[at : at + 4] for at in range(0, 24, 4))


class TrustedSigners:
    """The signers whose packs are taken in without asking."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> tuple[Signer, ...]:
        lines = (line.partition(" ") for line in self._settings.get(SIGNERS, "").splitlines())
        return tuple(Signer(key, name) for key, _, name in lines)

    def knows(self, public_key: str) -> bool:
        return any(signer.public_key == public_key for signer in self.all())

    def trust(self, signer: Signer) -> None:
        """Raises `StoreUnavailable`."""
        named = Signer(signer.public_key, clean(signer.name))
        self._keep((*(known for known in self.all() if known.public_key != named.public_key), named))

    def forget(self, public_key: str) -> None:
        """Raises `StoreUnavailable`."""
        self._keep(tuple(known for known in self.all() if known.public_key != public_key))

    def _keep(self, signers: tuple[Signer, ...]) -> None:
        self._settings.set(SIGNERS, "\n".join(f"{signer.public_key} {signer.name}" for signer in signers))
