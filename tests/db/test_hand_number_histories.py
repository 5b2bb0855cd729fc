"""Random lives of a store in which papers get numbers by hand too: each paper keeps its own, and nobody has two."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db.verify import verify
from desk.back_entry import PaperLine
from desk.errors import InvalidInput
from desk.facts import Role
from desk.hand_numbers import HandNumber, PrintPad, VoidNumbers
from desk.numbers import dossier_code, nth_at_counter, pad_place, parts_of, sequence
from desk.reconciling import Finding, reconcile
from desk.witness import Moment
from tests.db.test_number_histories import Life
from tests.makers import OFFICE, SEAT, draft

SECOND = "Trần Quốc Bảo"


@dataclass(frozen=True)
class Paper:
    """A receipt in somebody's hands."""

    number: int
    at: datetime

    @property
    def code(self) -> str:
        return dossier_code(OFFICE.code, self.at.date(), self.number)


class HandLife(Life):
    """The same life with pads, numbers written by hand, papers entered afterwards, and numbers voided."""

    def __init__(self, folder: Path, seed: int) -> None:
        super().__init__(folder, seed)
        self.work.keep_office.list_person(SECOND, Role.CLERK)
        self.sheets: list[int] = []
        """Printed and still blank, whether the store knows of them or not."""
        self.by_hand: list[Paper] = []
        self.known: set[str] = set()
        """Codes that some dossier has had."""
        self.registered: list[tuple[int, str, int]] = []
        self.entered = self.doubles = self.voided = 0

    def chances(self) -> dict[Callable[[], None], int]:
        by_hand = {self.print_pad: 2, self.write: 4, self.enter: 5, self.enter_what_was_lost: 2, self.void: 2}
        return super().chances() | by_hand

    def receive(self) -> None:
        before = len(self.papers)
        super().receive()
        for code, *_ in self.papers[before:]:
            assert code not in self.known, "the desk gave a number that a dossier has had"
            self.known.add(code)

    def last_receipt(self) -> tuple[str, str, str]:
        """The last number of the last day, by whomever it was given; the last line of the register, on no receipt."""
        _, _, book, line = self.papers[-1]
        last = max(parts_of(code)[1:] for code in self.known if not pad_place(parts_of(code)[2]))
        lines = [line, *(number for *_, number in self.registered)]
        return f"{OFFICE.code}-{last[0]}-{last[1]:04d}", str(max(lines)), book

    def print_pad(self) -> None:
        pad = PrintPad(self.work.store, self.work.witness).print(self.random.randint(1, 5))
        assert not set(pad.numbers) & {*self.sheets, *(paper.number for paper in self.by_hand)}
        self.sheets += pad.numbers

    def write(self) -> None:
        """While the desk stands still: on a sheet, else with the number after the last one that anybody saw."""
        self.work.clock.moment += timedelta(minutes=3)
        now = self.work.clock.moment
        if self.sheets and self.random.random() < 0.7:
            number = self.sheets.pop(self.random.randrange(len(self.sheets)))
        else:
            seen = map(parts_of, (*self.known, *(paper.code for paper in self.by_hand)))
            of_day = [number for _, day, number in seen if day == f"{now:%y%m%d}" and not pad_place(number)]
            used = [nth for _, nth in map(nth_at_counter, of_day)]
            number = sequence(SEAT.counter, max(used, default=0) + self.random.choice((1, 1, 3)))
        self.by_hand.append(Paper(number, now))

    def enter(self) -> None:
        """A paper that was written by hand: as it stands, unless another paper has its number."""
        if not self.by_hand:
            return
        paper = self.random.choice(self.by_hand)
        was_known = self.work.reads.dossier_with_code(paper.code)
        if was_known is None:
            self._enter(paper)
        else:
            with pytest.raises(InvalidInput, match="number-given"):
                self._enter(paper)
            self.doubles += 1

    def enter_what_was_lost(self) -> None:
        """A receipt that the desk gave and has lost since can be entered again under its own number."""
        lost = [code for code, *_ in self.papers if self.work.reads.dossier_with_code(code) is None]
        if lost:
            _, day, number = parts_of(self.random.choice(lost))
            at = datetime.strptime(f"{day} 0700 +0700", "%y%m%d %H%M %z")
            self._enter(Paper(number, at))

    def _enter(self, paper: Paper) -> None:
        work, at = self.work, min(paper.at, self.work.clock.moment)
        late = at.date() < work.clock.moment.date()
        second = SECOND if work.witness.needs_second(work.store.standing, at) else ""
        moment = Moment(at, work.store.standing.limits.reasons[0] if late else "", second)
        line = PaperLine(draft(wants_receipt=False), moment, number=HandNumber(paper.number))
        dossier = work.paper_lines.enter(line)
        assert dossier.code == paper.code
        assert dossier.register is not None
        self.known.add(paper.code)
        self.entered += 1
        self.registered.append((dossier.register.year, dossier.register.book, dossier.register.number))

    def void(self) -> None:
        """A blank sheet that was spoiled, or a gap of today that is on no paper."""
        work, today = self.work, self.work.clock.moment.date()
        blank = [number for number in work.reads.open_sheets(SEAT.counter) if number in self.sheets]
        written = {paper.code for paper in self.by_hand} | self.known
        lines = reconcile(today, 1, OFFICE.code, work.reads.numbers_of_day(today, 1), None)
        gaps = [line.number for line in lines if line.finding is Finding.GAP and line.code not in written]
        if not (voidable := blank + gaps):
            return
        number = self.random.choice(voidable)
        VoidNumbers(work.store, work.witness).void(today, str(number), "", "Viết hỏng")
        if number in self.sheets:
            self.sheets.remove(number)
        with pytest.raises(InvalidInput, match="number-voided"):
            self._enter(Paper(number, work.clock.moment))
        self.voided += 1


def live(folder: Path, seed: int) -> HandLife:
    folder.mkdir()
    life = HandLife(folder, seed)
    life.play(turns=40)
    life.close()
    given = [code for code, *_ in life.papers]
    lines = [*life.registered, *(tuple(line) for _, *line in life.papers)]
    assert len(set(given)) == len(given), f"seed {seed}"
    assert len(set(lines)) == len(lines), f"seed {seed}"
    assert [check for check in verify(life.work.store.path) if not check.passed] == [], f"seed {seed}"
    return life


def test_every_paper_keeps_its_own_number_in_random_histories(tmp_path: Path) -> None:
    lives = [live(tmp_path / str(seed), seed) for seed in range(25)]
    assert sum(life.restored for life in lives) > 20
    assert sum(life.entered for life in lives) > 50
    assert sum(life.doubles for life in lives) > 5
    assert sum(life.voided for life in lives) > 10


@pytest.mark.torture
@pytest.mark.parametrize("first", range(1000, 2000, 50))
def test_every_paper_keeps_its_own_number_in_a_thousand_random_histories(tmp_path: Path, first: int) -> None:
    for seed in range(first, first + 50):
        live(tmp_path / str(seed), seed)
