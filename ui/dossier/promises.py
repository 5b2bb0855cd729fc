"""The due times that a dossier has had, each with how it was counted."""

from collections.abc import Iterable
from dataclasses import dataclass

from desk.deadline import DueTime
from desk.dossier import Dossier, begin
from desk.facts import DossierFact
from desk.promises import Ground, Promise


@dataclass(frozen=True)
class Counted:
    """A promise; `count` is None for one that was not counted: it was given by a signed apology."""

    promise: Promise
    count: DueTime | None


def counted(facts: Iterable[DossierFact]) -> tuple[Counted, ...]:
    """The promises that the facts, in the order of the journal, add up to, the first one first."""
    counts: dict[int, DueTime] = {}
    dossier: Dossier | None = None
    for fact in facts:
        dossier = dossier.apply(fact) if dossier else begin(fact)
        if dossier.reception is not None:
            places = (at for at, given in enumerate(dossier.promises) if given.ground is not Ground.REAPPOINTMENT)
            counts[max(places)] = dossier.reception.due
    given = dossier.promises if dossier else ()
    return tuple(
        Counted(promise, None if promise.ground is Ground.REAPPOINTMENT else counts[at])
        for at, promise in enumerate(given)
    )
