"""Backups: when one is due, which are kept, what one says of itself, and how well the desk is backed up."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from desk.calendar import OfficeCalendar
from desk.numbers import RegisterNumber


class Occasion(StrEnum):
    """Why a backup was taken."""

    RECEIPTS = "receipts"
    TIME = "time"
    EXIT = "exit"
    MIGRATION = "migration"
    IMPORT = "import"
    ASKED = "asked"


@dataclass(frozen=True)
class Rhythm:
    """A backup is due after so many receipts, and after so many minutes in which anything was recorded."""

    receipts: int = 20
    minutes: int = 15


@dataclass(frozen=True)
class Keep:
    """The `latest` always stay: two hours of work in which all can still be undone in small steps.

    Of what is older, so many hours, days, weeks and months with backups keep their newest one. The newest of all
    stays, whatever the numbers say.
    """

    latest: int = 8
    hours: int = 24
    days: int = 14
    weeks: int = 8
    months: int = 24


USUAL_RHYTHM = Rhythm()
USUAL_KEEP = Keep()


@dataclass(frozen=True)
class Backup:
    """What a backup says of itself: enough to choose one without opening it, and no personal data.

    `seq` and `tip` are number and hash of its last journal line; `numbers` tells for each series the last number that
    may have been given out when it was taken. `size` and `sha256` are those of the file as it lies there; `sealed`
    says that it opens with a passphrase only.
    """

    taken_at: datetime
    occasion: Occasion
    desk_id: str
    epoch: int
    seq: int
    tip: str
    dossiers: int
    last_code: str
    last_register: RegisterNumber | None
    size: int = 0
    sha256: str = ""
    sealed: bool = False
    numbers: dict[str, int] = field(default_factory=dict)

    @property
    def order(self) -> tuple[int, int, datetime]:
        """By what it holds; clocks may have been wrong."""
        return self.epoch, self.seq, self.taken_at


@dataclass(frozen=True)
class Found:
    """A backup that lies in a place. `whole` is False where the file is missing or of another size than it says."""

    backup: Backup
    place: str
    name: str
    whole: bool = True


def due(rhythm: Rhythm, receipts: int, changed_since: datetime | None, now: datetime) -> Occasion | None:
    """Whether a backup is due: `receipts` since the last one, and when the first change after it was recorded."""
    if receipts >= rhythm.receipts:
        return Occasion.RECEIPTS
    if changed_since is not None and now - changed_since >= timedelta(minutes=rhythm.minutes):
        return Occasion.TIME
    return None


def superfluous(backups: Iterable[Backup], keep: Keep) -> tuple[Backup, ...]:
    """Those that the rule no longer keeps, oldest first."""
    newest_first = sorted(backups, key=lambda each: each.order, reverse=True)
    kept = set(map(id, newest_first[: max(1, keep.latest)]))
    periods: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (keep.hours, lambda at: (at.date(), at.hour)),
        (keep.days, lambda at: at.date()),
        (keep.weeks, lambda at: at.isocalendar()[:2]),
        (keep.months, lambda at: (at.year, at.month)),
    )
    for most, period_of in periods:
        seen: set[object] = set()
        for backup in newest_first:
            period = period_of(backup.taken_at)
            if period not in seen and len(seen) < most:
                seen.add(period)
                kept.add(id(backup))
    return tuple(backup for backup in reversed(newest_first) if id(backup) not in kept)


class Care(StrEnum):
    """How well the desk is backed up: all of its work, or all but the latest; work older than a day is not; failing."""

    GOOD = "good"
    OLD = "old"
    FAILING = "failing"


@dataclass(frozen=True)
class Tally:
    """How things stand with one place.

    `last` is when its last verified backup was taken, `lacks_since` when the first act was recorded that it lacks,
    `problem` the code of what went wrong at the last try. `is_there`: whether it answers now.
    """

    place: str
    last: datetime | None = None
    lacks_since: datetime | None = None
    problem: str = ""
    is_there: bool = True


A_DAY_OF_WORK = timedelta(hours=8)


def care(tally: Tally, calendar: OfficeCalendar, now: datetime) -> Care:
    """What a place's tally means at `now`. A backup of all there is never grows old."""
    if tally.problem:
        return Care.FAILING
    if tally.lacks_since is None:
        return Care.GOOD
    worked = calendar.working_time(tally.lacks_since, now)
    return Care.OLD if worked >= A_DAY_OF_WORK else Care.GOOD


class OpenedWith(StrEnum):
    """What a backup needed to be opened."""

    NOTHING = "nothing"
    KEY = "key"
    PASSPHRASE = "passphrase"


@dataclass(frozen=True)
class Drilled:
    """What the newest backup of a place gave when it was restored for trial: its counts, and how long it took.

    `failed` names the checks that it did not pass. With `refused`, the code of an error, it could not even be opened,
    and nothing is known of it. KEY is the one that this PC keeps: whether anybody knows the passphrase was not tried.
    """

    place: str
    taken_at: datetime | None
    refused: str = ""
    opened_with: OpenedWith = OpenedWith.NOTHING
    dossiers: int = 0
    lines: int = 0
    last_code: str = ""
    seconds: float = 0.0
    failed: tuple[str, ...] = ()


@dataclass(frozen=True)
class BroughtBack:
    """What a restore gave: `saved` lines were taken over from the damaged store, which lies at `kept` now.

    `skipped` tells how many numbers were voided, over all series.
    """

    backup: Backup
    saved: int
    skipped: int
    last_code: str
    kept: str
