"""When the calendar changes: which promises it would move, and moving them, dossier by dossier."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desk.clock_watch import Watch, unwatched
from desk.deadline import DueTime, due_at, due_time
from desk.dossier import RUNNING, Dossier, State
from desk.facts import DueMoved
from desk.ledger import Standing, Store
from desk.promises import Ground
from desk.witness import Witness


@dataclass(frozen=True)
class MoveLine:
    """A move in a list. `phone` is the applicant's, or else that of who submitted for him: digits only."""

    dossier_id: str
    code: str
    applicant: str
    phone: str
    procedure: str
    state: State
    holder: str
    before: datetime
    after: datetime

    @property
    def later(self) -> bool:
        return self.after > self.before


@dataclass(frozen=True)
class Move:
    """A dossier whose due time the standing calendar would change: from `before`, which holds, to `after`."""

    dossier: Dossier
    before: DueTime
    after: DueTime

    @property
    def line(self) -> MoveLine:
        """What a list says of it."""
        dossier, asked = self.dossier, self.dossier.application
        return MoveLine(
            dossier_id=dossier.id,
            code=dossier.code or "",
            applicant=asked.applicant.name,
            phone=asked.applicant.phone or (asked.submitter.phone if asked.submitter else ""),
            procedure=asked.procedure.title,
            state=dossier.state,
            holder=dossier.holder,
            before=self.before.at,
            after=self.after.at,
        )


def moves(dossiers: Iterable[Dossier], standing: Standing) -> tuple[Move, ...]:
    """The moves that the standing calendar would make, earliest due time first.

    Only dossiers in handling move, and none whose due time was given by a signed apology: that one was not counted.
    Raises `InvalidInput` (`calendar-empty`).
    """
    found = []
    for dossier in dossiers:
        reception = dossier.reception
        if reception is None or dossier.state not in RUNNING or dossier.promises[-1].ground is Ground.REAPPOINTMENT:
            continue
        counted = reception.term, reception.received_at, standing.calendar, standing.rules
        if due_at(*counted) != reception.due.at:
            found.append(Move(dossier, reception.due, due_time(*counted)))
    return tuple(sorted(found, key=lambda move: (move.before.at, move.dossier.code or "")))


class MoveDueTimes:
    """Moves the promises of chosen dossiers to what the standing calendar says. The applicants must then be told."""

    def __init__(self, store: Store, witness: Witness, watch: Watch = unwatched) -> None:
        """`watch` looks at the clock."""
        self._store = store
        self._witness = witness
        self._watch = watch

    def move(self, dossier_ids: Iterable[str]) -> tuple[Move, ...]:
        """One fact for each dossier that moves, all in one transaction; those that no longer would are left out.

        The moves carry the dossiers as they stand now. Raises `NotAllowed` while the clock is in doubt, and
        `StoreUnavailable`.
        """
        with self._store.transaction() as ledger:
            self._watch(ledger)
            made = []
            for move in moves([ledger.dossier(each) for each in dossier_ids], ledger.standing):
                fact = DueMoved(
                    dossier_id=move.dossier.id, before=move.before, after=move.after, **self._witness.signs()
                )
                made.append(Move(ledger.record(move.dossier, fact), move.before, move.after))
        return tuple(made)
