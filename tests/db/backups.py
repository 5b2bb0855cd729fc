"""A desk with backups, and what can be done to it."""

from pathlib import Path

from db.backup.backups import FOLDER, SECOND, StoreBackups
from db.backup.restoring import Restorer
from db.store import Store
from tests.conftest import Work, work_over
from tests.makers import SEAT, draft


class Settings(dict[str, str]):
    """Settings in memory."""

    def set(self, name: str, value: str) -> None:
        self[name] = value


def backups_of(work: Work, second: Path | None = None, **changes: object) -> StoreBackups:
    """The backups of a desk; `second` is its stick."""
    settings = Settings()
    if second is not None:
        (second / FOLDER).mkdir(parents=True, exist_ok=True)
        settings[SECOND] = str(second)
    return StoreBackups(work.store.path, settings, work.clock, **changes)  # type: ignore[arg-type]


def restorer_of(work: Work) -> Restorer:
    return Restorer(work.store.path, work.clock, lambda settings: SEAT)


def reopened(work: Work) -> Work:
    return work_over(Store(work.store.path), work.clock)


def receive(work: Work, count: int = 1) -> list[str]:
    """The codes of dossiers just received."""
    return [work.intake.receive(draft()).dossier.code for _ in range(count)]
