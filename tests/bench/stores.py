"""The stores of one run, made when first asked for."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from db.local import StoredSettings
from db.store import Store
from tests.bench.generator import SEAT, make_store


@dataclass
class Stores:
    """Data folders for the desk, below `folder`. `dossiers` is how many the large one has; `quick`: measure less.

    `large` is a data folder with a store that `tests.bench.generator` has made before, in the place of a new one.
    """

    folder: Path
    dossiers: int
    quick: bool
    large: Path | None = None
    _made: dict[int, Path] = field(default_factory=dict)

    def of(self, dossiers: int) -> Path:
        """A data folder with so many dossiers and a clerk at the counter. Nobody writes to its store."""
        if dossiers not in self._made:
            if self.large is not None and dossiers == self.dossiers:
                folder = self.large
            else:
                folder = self.folder / f"of-{dossiers}"
                folder.mkdir()
                make_store(folder / "desk.db", dossiers)
            store = Store(folder / "desk.db")
            settings = StoredSettings(store)
            settings.set("clerk", SEAT.clerk)
            settings.set("counter", str(SEAT.counter))
            store.close()
            self._made[dossiers] = folder
        return self._made[dossiers]

    def copy(self, name: str) -> Path:
        """A copy of the large store, to write to."""
        path = self.folder / f"{name}.db"
        shutil.copy(self.of(self.dossiers) / "desk.db", path)
        return path
