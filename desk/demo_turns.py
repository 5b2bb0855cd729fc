"""What else can happen to a dossier of the demo while somebody handles it."""

from collections.abc import Callable, Generator
from datetime import datetime, timedelta

from desk.consulting import Consult
from desk.demo_hours import Hours
from desk.dossier import Dossier
from desk.facts import Outcome
from desk.forms.content import FormKind
from desk.ledger import Store
from desk.papers import IssueForm, NotePrinting
from desk.passing_on import SendUp
from desk.reappointing import Reappoint
from desk.stopping import Ending, Stop
from desk.supplementing import BringSupplement, DemandedPapers, DemandSupplement
from desk.witness import Witness

UPPER_OFFICE = "Chi nhánh Văn phòng Đăng ký đất đai"
CONSULTED = "Công an xã"
CHAIRMAN = "Chủ tịch UBND xã"
PRINTER = "Canon LBP2900"

Turn = Generator[datetime, None, Dossier]
"""A part of a dossier's life: yields when its next act is, and ends with the dossier as it stands then."""


class Turns:
    """Draws whether handling takes a turn, and plays it."""

    def __init__(
        self, store: Store, witness: Witness, hours: Hours, new_id: Callable[[], str], papers: IssueForm
    ) -> None:
        self._hours = hours
        self._random = hours.random
        self._papers = papers
        self._printing = NotePrinting(store, witness)
        self._demand = DemandSupplement(store, witness, papers)
        self._bring = BringSupplement(store, witness, new_id)
        self._consult = Consult(store, witness)
        self._send_up = SendUp(store, witness)
        self._stop = Stop(store, witness, papers)
        self._reappoint = Reappoint(store, witness)

    def taken(self, dossier: Dossier) -> Turn:
        """Nothing for most; papers demanded, an opinion asked for, sent up, or ended for a few."""
        turns = (self._nothing, self._supplement, self._opinion, self._upward, self._ended)
        (turn,) = self._random.choices(turns, (68, 10, 12, 8, 2))
        return (yield from turn(dossier))

    def apologised(self, dossier: Dossier) -> Turn:
        """It will be late: the apology is drafted a day before and signed the same day."""
        yield max(self._hours.after_minutes(5, 20), self._hours.open_from(dossier.due() - timedelta(days=1)))
        day = self._hours.after_days(2, 4, max(dossier.due(), self._hours.moment)).date()
        due = datetime.combine(day, self._hours.calendar.end_of(day), dossier.due().tzinfo)
        self._reappoint.draft(dossier.id, "Chờ xác minh tại cơ sở.", due, CHAIRMAN)
        drafted, _ = self._papers.issue(dossier.id, FormKind.APOLOGY)
        self.print(drafted, FormKind.APOLOGY)
        yield self._hours.after_minutes(20, 150)
        return self._reappoint.sign(drafted.id)

    def _nothing(self, dossier: Dossier) -> Turn:
        yield from ()
        return dossier

    def _supplement(self, dossier: Dossier) -> Turn:
        yield self._hours.after_minutes(60, 900)
        papers = DemandedPapers(("Bản sao Giấy khai sinh",), "Đề nghị nộp bổ sung bản sao.", dossier.holder)
        self.print(self._demand.demand(dossier.id, papers), FormKind.SUPPLEMENT_REQUEST)
        yield self._hours.after_days(2, 9)
        return self._bring.bring(dossier.id).dossier

    def _opinion(self, dossier: Dossier) -> Turn:
        yield self._hours.after_minutes(30, 300)
        due = self._hours.after_days(1, 3)
        asked = self._consult.ask(dossier.id, CONSULTED, "Xác nhận nơi cư trú của người nộp hồ sơ.", due)
        yield self._hours.after_days(1, 6)
        return self._consult.answer(dossier.id, len(asked.consultations), "Đúng như hồ sơ đã khai.")

    def _upward(self, dossier: Dossier) -> Turn:
        yield self._hours.after_minutes(60, 600)
        return self._send_up.send_up(dossier.id, UPPER_OFFICE, self._hours.after_days(2, 6))

    def _ended(self, dossier: Dossier) -> Turn:
        yield self._hours.after_days(1, 2)
        applicant = dossier.application.applicant.name
        ending = Ending(Outcome.WITHDRAWN, "Người nộp không còn nhu cầu giải quyết.", applicant, CHAIRMAN)
        return self.print(self._stop.stop(dossier.id, ending), FormKind.STOP_NOTICE)

    def print(self, dossier: Dossier, kind: FormKind) -> Dossier:
        """The dossier when its latest form of that kind was printed."""
        form = dossier.latest(kind)
        return self._printing.note(dossier.id, form.id, PRINTER) if form else dossier
