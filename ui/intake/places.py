"""The names of communes and provinces, read when an address is first typed."""

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.addresses import Places
from desk.errors import DeskError
from ui.jobs import Jobs, Progress


class PlaceNames(QObject):
    """Loads the places once, off the GUI thread; until then there is nothing to complete with."""

    loaded = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asked = False
        self._places: Places | None = None

    def complete(self, typed: str, near: str) -> tuple[str, ...]:
        """As `Places.complete`; nothing while the places are still being read. `loaded` tells when to ask again."""
        if self._places is not None:
            return self._places.complete(typed, near)
        if not self._asked:
            self._asked = True
            self._jobs.run(read_places, self._take, self._do_without)
        return ()

    def _take(self, places: Places) -> None:
        self._places = places
        self.loaded.emit()

    def _do_without(self, problem: DeskError) -> None:
        """Addresses can be typed without help."""


def read_places(progress: Progress | None = None) -> Places:
    """The places of the package vietnam-provinces.

    Read from its data file: importing the package builds thousands of objects, in thirty times the time.
    """
    package = find_spec("vietnam_provinces")
    if package is None or package.origin is None:
        return Places(())
    file = Path(package.origin).parent / "data" / "nested-divisions.json"
    return Places(_communes(json.loads(file.read_text(encoding="utf-8"))))


def _communes(provinces: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Names as they stand inside an address: "xã Phong Hiền", "tỉnh Lào Cai"."""
    for province in provinces:
        name = province["name"]
        full_name = _uncapitalised(name) if name.startswith("Thành phố") else f"tỉnh {name}"
        for commune in province["wards"]:
            yield _uncapitalised(commune["name"]), full_name


def _uncapitalised(name: str) -> str:
    return name[0].lower() + name[1:]
