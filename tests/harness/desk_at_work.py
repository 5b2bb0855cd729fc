"""A desk in use, by chance: every kind of act that a clerk does all day, each acknowledged once it has returned.

As a program (FOLDER SEED ACTS HOURS PRAGMA=NUMBER...) it works over the store in the folder, and says in the file
`said` there what it has acknowledged.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

from db import connection as connecting
from db.backup.backups import FOLDER
from db.backup.place import Place
from db.local import StoredDraft
from db.store import Store
from desk.backups import Occasion
from desk.deadline import DeadlineRules
from desk.dossier import Dossier, State
from desk.draft import Draft
from desk.errors import NotAllowed
from desk.facts import Outcome
from desk.giving_back import HandBack
from desk.reception import Delivery
from tests.conftest import Work, work_over
from tests.db.backups import backups_of
from tests.harness.power import SAID
from tests.harness.proof import STICK, Acknowledged, BackedUp
from tests.makers import (
    APPLICANT,
    CALENDAR,
    CERTIFIED_COPY,
    FRIDAY_MORNING,
    HOLDERS,
    LAND,
    MARITAL_STATUS,
    OFFICE,
    PROCEDURES,
    WallClock,
    draft,
    incomplete,
)

MOST_REMEMBERED = 12


class DeskAtWork:
    """Does one act after the other over a store. `acknowledge` hears of each when it is durable."""

    def __init__(self, work: Work, random: Random, acknowledge: Callable[[Acknowledged], None]) -> None:
        self._work = work
        self._random = random
        self._acknowledge = acknowledge
        self._recent: list[Dossier] = []

    def begin(self) -> None:
        """The first start of a new store."""
        if self._work.store.standing.office is None:
            self._work.keep_office.set_up(OFFICE, CALENDAR, DeadlineRules(), PROCEDURES, HOLDERS)
            self._say(None)

    def act(self) -> None:
        """Receive a dossier, or go on with one that was received lately."""
        self._work.clock.moment += timedelta(seconds=self._random.randint(1, 20))
        if not self._recent or self._random.random() < 0.5:
            self.receive()
            return
        dossier = self._recent.pop(self._random.randrange(len(self._recent)))
        try:
            after = self._go_on(dossier)
        except NotAllowed:  # One act more than its state admits: it is not looked at again.
            return
        self._remember(after)
        self._say(None)

    def receive(self) -> Dossier:
        name = f"{APPLICANT.name} {self._random.choice(('An', 'Bình', 'Chi', 'Dũng', 'Én'))}"
        made = draft(
            self._random.choice((MARITAL_STATUS, CERTIFIED_COPY, LAND)),
            applicant=replace(APPLICANT, name=name),
            note="Gọi trước. " * self._random.choice((0, 1, 40)),
            wants_slip=self._random.random() < 0.5,
        )
        if self._random.random() < 0.3:
            StoredDraft(self._work.store, self._work.clock, Draft).save(made)
        if self._random.random() < 0.1:
            self._work.supplements.request(incomplete(), "Bổ sung tờ khai.")
            self._say(None)
        dossier = self._work.intake.receive(made).dossier
        self._remember(dossier)
        self._say(dossier.code)
        return dossier

    def _go_on(self, dossier: Dossier) -> Dossier:
        work, random = self._work, self._random
        kind = random.random()
        if kind < 0.15:
            return work.note_printing.note(dossier.id, random.choice(dossier.forms).id, "pdf")
        if kind < 0.25:
            return work.correct.correct(dossier.id, draft(CERTIFIED_COPY), "Nhận nhầm thủ tục").dossier
        if kind < 0.3:
            return work.withdraw.withdraw(dossier.id, "Quét nhầm")
        match dossier.state:
            case State.READY:
                return work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK))
            case State.WITH_HOLDER:
                return work.take_back.take_back((dossier.id,), Outcome.RESULT)[0]
            case _:
                return work.hand_over.hand_over((dossier.id,), random.choice(HOLDERS))[0]

    def _remember(self, dossier: Dossier) -> None:
        self._recent.append(dossier)
        del self._recent[:-MOST_REMEMBERED]

    def _say(self, code: str | None) -> None:
        self._acknowledge(Acknowledged.latest(self._work.store, code))


def main(folder: Path, seed: int, acts: int, hours: int) -> None:
    """Work through so many acts, so many hours after the first; now and then back up, close, and open again."""
    random = Random(seed)
    clock = WallClock(FRIDAY_MORNING + timedelta(hours=hours))
    Place(folder / STICK / FOLDER).begin()
    with (folder / SAID).open("a", buffering=1) as said:
        done = 0
        while done < acts:
            store = Store(folder / "desk.db")
            work = work_over(store, clock)
            desk = DeskAtWork(work, random, lambda each: print(each.line, file=said))
            desk.begin()
            for _ in range(min(acts - done, random.randint(10, 60))):
                desk.act()
                done += 1
            print(BackedUp(backups_of(work, folder / STICK).take(Occasion.ASKED).seq).line, file=said)
            store.close()


if __name__ == "__main__":
    for setting in sys.argv[5:]:
        name, _, value = setting.partition("=")
        connecting.PRAGMAS[name] = int(value)
    main(Path(sys.argv[1]), *map(int, sys.argv[2:5]))
