"""All that a clerk can do, over one store. Each use case is imported and made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.back_entry import EnterPaperLine
    from desk.clock_watch import ClockWatch
    from desk.closing_register import CloseRegister
    from desk.consulting import Consult
    from desk.correcting import Correct, WithdrawAct
    from desk.exporting import RecordExport
    from desk.forms.content import FormKind
    from desk.forms.office_words import OfficeWords
    from desk.forms.rules import FormRule, OfficeText
    from desk.giving_back import ReturnResult
    from desk.hand_numbers import PrintPad, VoidNumbers
    from desk.intake import Intake
    from desk.keeping_office import KeepOffice
    from desk.ledger import Store
    from desk.moving_due_times import MoveDueTimes
    from desk.pack_plan import TakePackIn
    from desk.papers import IssueForm
    from desk.passing_on import HandOver, SendUp, TakeBack
    from desk.reappointing import Reappoint
    from desk.stopping import Stop
    from desk.supplementing import BringSupplement, DemandSupplement
    from desk.turning_away import RefuseReception, RequestSupplement
    from desk.views import Reads, Settings
    from desk.witness import Witness


class Acts:
    """The use cases, each named for what it does."""

    def __init__(
        self,
        store: Store,
        reads: Reads,
        settings: Settings,
        witness: Witness,
        new_id: Callable[[], str],
        rule_of: Callable[[FormKind, int, OfficeText], FormRule],
    ) -> None:
        """`rule_of` tells the rule of a form under the office's own words."""
        self._store = store
        self._reads = reads
        self._settings = settings
        self._witness = witness
        self._new_id = new_id
        self._rule_of = rule_of

    @cached_property
    def intake(self) -> Intake:
        from desk.intake import Intake

        return Intake(self._store, self._witness, self._new_id, self.words.put_on, self.clock_watch.require)

    @cached_property
    def clock_watch(self) -> ClockWatch:
        from desk.clock_watch import ClockWatch

        return ClockWatch(self._store, self._reads, self._witness)

    @cached_property
    def supplements(self) -> RequestSupplement:
        from desk.turning_away import RequestSupplement

        return RequestSupplement(self._store, self._witness, self._new_id, self.issue_form)

    @cached_property
    def refuse_reception(self) -> RefuseReception:
        from desk.turning_away import RefuseReception

        return RefuseReception(self._store, self._witness, self._new_id, self.issue_form)

    @cached_property
    def hand_over(self) -> HandOver:
        from desk.passing_on import HandOver

        return HandOver(self._store, self._witness)

    @cached_property
    def take_back(self) -> TakeBack:
        from desk.passing_on import TakeBack

        return TakeBack(self._store, self._witness, self.issue_form)

    @cached_property
    def send_up(self) -> SendUp:
        from desk.passing_on import SendUp

        return SendUp(self._store, self._witness)

    @cached_property
    def demand_supplement(self) -> DemandSupplement:
        from desk.supplementing import DemandSupplement

        return DemandSupplement(self._store, self._witness, self.issue_form)

    @cached_property
    def bring_supplement(self) -> BringSupplement:
        from desk.supplementing import BringSupplement

        return BringSupplement(self._store, self._witness, self._new_id, self.words.put_on, self.clock_watch.require)

    @cached_property
    def consult(self) -> Consult:
        from desk.consulting import Consult

        return Consult(self._store, self._witness)

    @cached_property
    def stop(self) -> Stop:
        from desk.stopping import Stop

        return Stop(self._store, self._witness, self.issue_form)

    @cached_property
    def reappoint(self) -> Reappoint:
        from desk.reappointing import Reappoint

        return Reappoint(self._store, self._witness, self.clock_watch.require)

    @cached_property
    def move_due_times(self) -> MoveDueTimes:
        from desk.moving_due_times import MoveDueTimes

        return MoveDueTimes(self._store, self._witness, self.clock_watch.require)

    @cached_property
    def paper_lines(self) -> EnterPaperLine:
        from desk.back_entry import EnterPaperLine

        return EnterPaperLine(self._store, self.intake, self.hand_over, self.take_back, self.return_result)

    @cached_property
    def print_pad(self) -> PrintPad:
        from desk.hand_numbers import PrintPad

        return PrintPad(self._store, self._witness)

    @cached_property
    def void_numbers(self) -> VoidNumbers:
        from desk.hand_numbers import VoidNumbers

        return VoidNumbers(self._store, self._witness)

    @cached_property
    def close_register(self) -> CloseRegister:
        from desk.closing_register import CloseRegister

        return CloseRegister(self._store, self._witness)

    @cached_property
    def return_result(self) -> ReturnResult:
        from desk.giving_back import ReturnResult

        return ReturnResult(self._store, self._witness, self.take_back)

    @cached_property
    def correct(self) -> Correct:
        from desk.correcting import Correct

        return Correct(self._store, self._witness, self._new_id, self.words.put_on, self.clock_watch.require)

    @cached_property
    def withdraw(self) -> WithdrawAct:
        from desk.correcting import WithdrawAct

        return WithdrawAct(self._store, self._witness)

    @cached_property
    def issue_form(self) -> IssueForm:
        from desk.papers import IssueForm

        def rule_of(kind: FormKind, version: int) -> FormRule:
            return self._rule_of(kind, version, self.words.text)

        return IssueForm(self._store, self._witness, self._new_id, self.words.put_on, rule_of, self.clock_watch.require)

    @cached_property
    def keep_office(self) -> KeepOffice:
        from desk.keeping_office import KeepOffice

        return KeepOffice(self._store, self._witness)

    @cached_property
    def record_export(self) -> RecordExport:
        from desk.exporting import RecordExport

        return RecordExport(self._store, self._witness)

    @cached_property
    def words(self) -> OfficeWords:
        """The words of forms that are in use."""
        from desk.forms.office_words import OfficeWords

        return OfficeWords(self._settings)

    @cached_property
    def take_pack_in(self) -> TakePackIn:
        from desk.pack_plan import TakePackIn

        return TakePackIn(self.keep_office, self._settings)
