"""Random lives of a store that is backed up, lost, restored and put back by hand: no number is ever given twice."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from db.number_mark import mark_path
from db.pairing import log_path
from db.store import Store
from db.verify import verify
from desk.backups import Occasion
from desk.deadline import DeadlineRules
from desk.skipping import SkipNumbers, on_receipt
from tests.conftest import work_over
from tests.db.backups import backups_of, restorer_of
from tests.makers import CALENDAR, HOLDERS, OFFICE, PROCEDURES, WallClock, draft


class Life:
    """Plays one store by chance, and keeps every number that was given out on paper."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = Random(seed)
        self.work = work_over(Store(folder / "desk.db"), WallClock())
        self.work.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
        self.papers: list[tuple[str, int, str, int]] = []
        self.restored = self.put_back = 0

    def chances(self) -> dict[Callable[[], None], int]:
        """What can happen, and how often."""
        return {
            self.receive: 8,
            self.back_up: 4,
            self.restore: 3,
            self.put_an_old_copy_back: 1,
            self.cut_power: 1,
            self.sleep: 1,
        }

    def play(self, turns: int) -> None:
        chances = self.chances()
        for _ in range(turns):
            self.random.choices(list(chances), list(chances.values()))[0]()
        self.receive()

    def receive(self) -> None:
        for _ in range(self.random.randint(1, 6)):
            self.work.clock.moment += timedelta(seconds=20)
            dossier = self.work.intake.receive(draft()).dossier
            assert dossier.register is not None
            self.papers.append((dossier.code, dossier.register.year, dossier.register.book, dossier.register.number))

    def back_up(self) -> None:
        backups_of(self.work).take(Occasion.TIME)

    def restore(self) -> None:
        """Any backup; the store may be whole, gone or damaged at its end, its mark there or gone too."""
        restorer = restorer_of(self.work)
        if not (found := restorer.found()):
            return
        path = self.work.store.path
        self.close()
        fate = self.random.choice(("whole", "gone", "damaged", "all gone"))
        if fate == "damaged":
            cut = self.random.randrange(4096, path.stat().st_size)
            with path.open("r+b") as file:
                file.seek(cut)
                file.write(bytes(min(4096, path.stat().st_size - cut)))
        elif fate != "whole":
            path.unlink()
            log_path(path).unlink(missing_ok=True)
        receipt = {}
        if fate == "all gone":
            mark_path(path).unlink()
            if self.papers and self.random.random() < 0.7:
                receipt = on_receipt(*self.last_receipt())
        restorer.restore(self.random.choice(found), "", receipt)
        self.open()
        self.restored += 1

    def last_receipt(self) -> tuple[str, str, str]:
        """Code, number in the register, and book, as people find them on paper."""
        code, _, book, number = self.papers[-1]
        return code, str(number), book

    def put_an_old_copy_back(self) -> None:
        """A backup copied over the store by hand, without the program."""
        if not (found := restorer_of(self.work).found()):
            return
        path = self.work.store.path
        self.close()
        old = self.random.choice(found)
        shutil.copy(Path(old.place) / old.name, path)
        self.open()
        self.put_back += 1

    def cut_power(self) -> None:
        """The log stays beside the store, the mark is a block ahead."""
        self.work.store.note_tip()
        self.work.store.connection.close()
        self.open()

    def sleep(self) -> None:
        self.work.clock.moment += timedelta(days=1)

    def close(self) -> None:
        self.work.store.close()

    def open(self) -> None:
        self.work = work_over(Store(self.work.store.path), self.work.clock)
        if self.work.store.is_older_than_its_mark:
            SkipNumbers(self.work.store, self.work.witness).skip(self.work.store.mark.mark.numbers, "Chép đè tệp cũ")


def live(folder: Path, seed: int) -> Life:
    folder.mkdir()
    life = Life(folder, seed)
    life.play(turns=12)
    life.close()
    codes = [code for code, *_ in life.papers]
    lines = [line for _, *line in life.papers]
    assert len(set(codes)) == len(codes), f"seed {seed}"
    assert len(set(map(tuple, lines))) == len(lines), f"seed {seed}"
    assert [check for check in verify(life.work.store.path) if not check.passed] == [], f"seed {seed}"
    return life


def test_no_number_is_given_twice_in_random_histories(tmp_path: Path) -> None:
    lives = [live(tmp_path / str(seed), seed) for seed in range(50)]
    assert sum(life.restored for life in lives) > 40
    assert sum(life.put_back for life in lives) > 10


@pytest.mark.torture
@pytest.mark.parametrize("first", range(1000, 2000, 50))
def test_no_number_is_given_twice_in_a_thousand_random_histories(tmp_path: Path, first: int) -> None:
    for seed in range(first, first + 50):
        live(tmp_path / str(seed), seed)
        shutil.rmtree(tmp_path / str(seed))
