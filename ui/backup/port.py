"""What the screens need of backups and of the store's upkeep."""

from collections.abc import Callable, Mapping
from typing import Protocol

from desk.backups import Backup, BroughtBack, Drilled, Found, Occasion, Tally
from desk.health import Health

Report = Callable[[int, int], None]
"""Hears how much of how much is done, and raises to end the work."""


class Backups(Protocol):
    """The backups of this desk. Any thread may call, unless said otherwise."""

    @property
    def can_seal(self) -> bool:
        """Whether this PC has the library for passphrases."""
        ...

    @property
    def is_sealed(self) -> bool:
        """Whether backups in the second place open with a passphrase only."""
        ...

    @property
    def second(self) -> str:
        """The second place; empty for none."""
        ...

    def choose_second(self, folder: str) -> None:
        """On the GUI thread. Raises `InvalidInput` on `folder`, `FileRefused`, `StoreUnavailable`."""
        ...

    def shares_a_disk(self) -> bool:
        """Whether the second place is on the disk of the store."""
        ...

    def seal_with(self, passphrase: str) -> None:
        """Slow. Raises `InvalidInput` on `passphrase`, `FileRefused`."""
        ...

    def due(self) -> Occasion | None:
        """Raises `StoreUnavailable`."""
        ...

    def lacks_anything(self) -> bool:
        """Whether anything was recorded after the newest backup. Raises `StoreUnavailable`."""
        ...

    def take(self, occasion: Occasion, report: Report) -> Backup:
        """Slow. Raises `FileRefused`, `StoreUnavailable`."""
        ...

    def bring_second_up(self) -> None:
        """Slow where the second place lacks the newest backup. Raises `StoreUnavailable`."""
        ...

    def tallies(self) -> tuple[Tally, ...]:
        """How things stand here and with the second place. Raises `StoreUnavailable`."""
        ...

    def drill(self, passphrase: str, report: Report) -> tuple[Drilled, ...]:
        """What the newest backup of each place gives. Without a passphrase, sealed ones are opened with this PC's key.

        Slow. Raises `FileRefused`, `StoreUnavailable`, and what `report` raises.
        """
        ...


class Upkeep(Protocol):
    """Looking after the store. Each says on which thread it may be called."""

    def glance(self) -> str:
        """What is wrong at first sight. On the GUI thread. Raises `StoreUnavailable`."""
        ...

    def note(self) -> None:
        """Note how far the journal came. On the GUI thread. Raises `StoreUnavailable`."""
        ...

    def fold(self) -> None:
        """Make the store's file whole by itself. Any thread. Raises `StoreUnavailable`."""
        ...

    def examine(self, report: Callable[[], None]) -> Health:
        """Prove the whole store. Slow, any thread. Raises `StoreUnavailable`, and what `report` raises."""
        ...


class Restorer(Protocol):
    """Brings a store back that nobody has open. Any thread may call."""

    @property
    def knows_numbers(self) -> bool:
        """Whether it is known how far the numbers ran; else the last receipt should be looked at."""
        ...

    @property
    def book(self) -> str:
        """The register book of this desk."""
        ...

    def found(self, folder: str = "") -> tuple[Found, ...]:
        """The backups beside the store, and those in a folder or on a stick."""
        ...

    def restore(self, chosen: Found, passphrase: str, receipt: Mapping[str, int], report: Report) -> BroughtBack:
        """Slow. Raises `FileRefused`, `StoreUnavailable`."""
        ...
