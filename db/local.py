"""What belongs to this PC alone and is no fact: what is being typed, and settings."""

from collections.abc import Callable
from datetime import datetime
from typing import Generic, TypeVar

import msgspec

from db.codec import decode, encode
from db.faults import explained
from db.store import Store

Typed = TypeVar("Typed")


class StoredDraft(Generic[Typed]):
    """What is being typed, kept on disk meanwhile (`desk.views.Drafts`)."""

    def __init__(self, store: Store, now: Callable[[], datetime], kind: type[Typed], slot: str = "intake") -> None:
        """`kind` is a dataclass of the desk; each screen that is typed into has its own `slot`."""
        self._store = store
        self._now = now
        self._kind = kind
        self._slot = slot

    def load(self) -> Typed | None:
        """The draft as last saved; None when there is none, or when an older program wrote one of another shape."""
        with explained():
            row = self._store.connection.execute("SELECT body FROM draft WHERE slot = ?", (self._slot,)).fetchone()
        try:
            return decode(row[0], self._kind) if row else None
        except msgspec.DecodeError:
            return None

    def saved_at(self) -> datetime | None:
        """When the draft was last saved; None when there is none."""
        with explained():
            row = self._store.connection.execute("SELECT saved_at FROM draft WHERE slot = ?", (self._slot,)).fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def save(self, draft: Typed) -> None:
        """Raises `StoreUnavailable`."""
        with explained():
            self._store.connection.execute(
                "INSERT INTO draft (slot, body, saved_at) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at",
                (self._slot, encode(draft), self._now().isoformat()),
            )

    def clear(self) -> None:
        """Raises `StoreUnavailable`."""
        with explained():
            self._store.connection.execute("DELETE FROM draft WHERE slot = ?", (self._slot,))


class StoredSettings:
    """Settings of this PC (`desk.views.Settings`). Read once, so that any thread may ask."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._values: dict[str, str] = dict(store.connection.execute("SELECT name, value FROM setting").fetchall())

    def get(self, name: str, default: str = "") -> str:
        return self._values.get(name, default)

    def set(self, name: str, value: str) -> None:
        """Raises `StoreUnavailable`."""
        with explained():
            self._store.connection.execute(
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                (name, value),
            )
        self._values[name] = value
