"""What the screens need to make configuration packs and to read those of other offices."""

from pathlib import Path
from typing import Protocol

from desk.pack_plan import PackPlan
from desk.pack_signers import Signer
from desk.packs import Pack, PackRequest, Part


class Packs(Protocol):
    """Makes and reads packs. All verbs but `can_sign` and `own_signer` are slow: call them through `Bench.jobs`."""

    @property
    def can_sign(self) -> bool:
        """Whether this PC has the library that signs and checks signatures."""
        ...

    def own_signer(self) -> Signer | None:
        """This office as a signer; None while it has no key. Raises `FileRefused`, `NotAllowed`."""
        ...

    def holds(self) -> frozenset[Part]:
        """The parts of which this office has anything to hand out. Raises `StoreUnavailable`."""
        ...

    def write(self, request: PackRequest, folder: Path) -> Path:
        """Make a pack in the folder; the file that was written, read back and found right.

        Raises `InvalidInput` on `parts` or `note`, `NotAllowed`, `FileRefused`, `StoreUnavailable`.
        """
        ...

    def write_words(self, folder: Path) -> tuple[Path, ...]:
        """The words of all forms as files to edit; `read` takes them. Raises `NotAllowed`, `FileRefused`."""
        ...

    def read(self, path: Path) -> Pack:
        """The pack in the file, or the words of one form. Raises `FileRefused`."""
        ...

    def plan(self, pack: Pack) -> PackPlan:
        """What taking the pack in now would change. Raises `StoreUnavailable`."""
        ...
