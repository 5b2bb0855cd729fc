"""What a new desk is offered to begin with."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk.calendar import DayOff, MakeUpDay, Shift
from desk.catalogue import Procedure
from desk.errors import FileRefused
from desk.holiday_proposals import proposed_days_off, proposed_make_up_dates
from ui.catalogue.reading import CatalogueReader
from ui.jobs import Progress

HOLDERS = Path(__file__).parent.parent.parent / "resources" / "office" / "holders.txt"
MAKE_UP_NAME = "Làm bù"


@dataclass(frozen=True)
class Offers:
    """The starter catalogue, or why it cannot be read; and the days proposed for some years."""

    procedures: tuple[Procedure, ...]
    refused: FileRefused | None
    days_off: tuple[DayOff, ...]
    make_up_dates: tuple[date, ...]

    def make_up_days(self, shifts: tuple[Shift, ...]) -> tuple[MakeUpDay, ...]:
        """The proposed days worked instead, with those hours."""
        return tuple(MakeUpDay(day, MAKE_UP_NAME, shifts) for day in self.make_up_dates)


def offers(reader: CatalogueReader, today: date, years: tuple[int, ...], progress: Progress) -> Offers:
    """Slow; it touches no store."""
    procedures: tuple[Procedure, ...] = ()
    refused = None
    try:
        procedures = reader.starter(today)
    except FileRefused as error:
        refused = error
    progress.at(1, 2)
    days_off = tuple(day for year in years for day in proposed_days_off(year))
    make_up = tuple(day for year in years for day in proposed_make_up_dates(year))
    return Offers(procedures, refused, days_off, make_up)


def usual_holders() -> str:
    """Whom dossiers usually go to, a line for each; empty when the file is gone."""
    try:
        return HOLDERS.read_text(encoding="utf-8").strip()
    except OSError:
        return ""
