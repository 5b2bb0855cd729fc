"""Setting up the office: its own data, its people, its calendar, its catalogue."""

from desk.calendar import OfficeCalendar
from desk.catalogue import Procedure
from desk.deadline import DeadlineRules
from desk.facts import (
    CalendarChanged,
    Fact,
    LimitsSet,
    OfficeChanged,
    PackTaken,
    PersonListed,
    ProcedurePublished,
    Role,
)
from desk.ledger import Store
from desk.limits import Limits, checked_limits
from desk.office import Office, checked_office
from desk.passing_on import checked_holder
from desk.witness import Witness


class KeepOffice:
    """Records what holds for the whole office. Every change is a fact; earlier dossiers keep what they were given."""

    def __init__(self, store: Store, witness: Witness) -> None:
        self._store = store
        self._witness = witness

    def set_up(
        self,
        office: Office,
        calendar: OfficeCalendar,
        rules: DeadlineRules,
        procedures: tuple[Procedure, ...],
        holders: tuple[str, ...],
    ) -> None:
        """The first start, all or nothing. Raises `InvalidDraft` for an office that cannot stand on a form."""
        checked = checked_office(office)
        signature = self._witness.signs()
        facts: list[Fact] = [
            OfficeChanged(office=checked, **signature),
            CalendarChanged(calendar=calendar, rules=rules, **signature),
            PersonListed(name=self._witness.seat.clerk, role=Role.CLERK, **signature),
        ]
        facts += [PersonListed(name=checked_holder(name), role=Role.HOLDER, **signature) for name in holders]
        facts += [ProcedurePublished(procedure=procedure, **signature) for procedure in procedures]
        with self._store.transaction() as ledger:
            ledger.record_office(facts)

    def change_office(self, office: Office) -> None:
        """Raises `InvalidDraft`."""
        self._record(OfficeChanged(office=checked_office(office), **self._witness.signs()))

    def change_calendar(self, calendar: OfficeCalendar, rules: DeadlineRules) -> None:
        """Let the calendar hold for what is received from now on; it must carry the next version number."""
        with self._store.transaction() as ledger:
            if calendar.version <= ledger.standing.calendar.version:
                raise ValueError("a changed calendar carries a new version")
            ledger.record_office([CalendarChanged(calendar=calendar, rules=rules, **self._witness.signs())])

    def set_limits(self, limits: Limits) -> None:
        """Set the limits on acts. Raises `InvalidInput`."""
        self._record(LimitsSet(limits=checked_limits(limits), **self._witness.signs()))

    def list_person(self, name: str, role: Role, *, listed: bool = True) -> None:
        """Put a clerk or holder on the list, or take him off. Raises `InvalidInput` on `receiver`."""
        self._record(PersonListed(name=checked_holder(name), role=role, listed=listed, **self._witness.signs()))

    def publish(self, procedures: tuple[Procedure, ...]) -> None:
        """Put versions of procedures into the catalogue, all or nothing."""
        signature = self._witness.signs()
        self._record(*(ProcedurePublished(procedure=procedure, **signature) for procedure in procedures))

    def note_pack(self, parts: tuple[str, ...], made_by: str, signer: str) -> None:
        """Note that parts of a configuration pack were taken in."""
        self._record(PackTaken(parts=parts, made_by=made_by, signer=signer, **self._witness.signs()))

    def _record(self, *facts: Fact) -> None:
        with self._store.transaction() as ledger:
            ledger.record_office(facts)
