"""What is asked for, and what was handed in with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from desk.catalogue import Case, Procedure
from desk.deadline import Term, TermUnit
from desk.draft import Draft
from desk.errors import InvalidInput
from desk.reception import Channel, Delivery
from desk.text import clean
from ui import theme, words
from ui.bench import Bench
from ui.fields import Card, Field, MoneyEdit, choose, row
from ui.intake.papers_part import PapersPart
from ui.intake.procedure_picker import ProcedurePicker


class ProcedureCard(Card):
    """Procedure and case, how it came in and goes out, fee, sets, papers and a note."""

    edited = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bench = bench
        self.day: Callable[[], date] = lambda: bench.witness.now().date()
        """Whose versions of the procedures are offered: today's, or those of the day that is being corrected."""
        self.picker = ProcedurePicker(bench.reads, bench.settings, lambda: self.day())
        self.case, self.unit, self.channel, self.delivery = (_combo() for _ in range(4))
        self.term_value, self.sets, self.note = QLineEdit(), QLineEdit("1"), QLineEdit()
        self.fee = MoneyEdit()
        self.papers = PapersPart()
        self.fields = {
            "procedure": Field(self.tr("P&rocedure"), self.picker),
            "case": Field(self.tr("&Case"), self.case),
            "term": Field(self.tr("Ter&m"), self.term_value),
            "unit": Field(self.tr("Term in"), self.unit),
            "channel": Field(self.tr("Came in b&y"), self.channel),
            "delivery": Field(self.tr("Res&ult"), self.delivery),
            "fee": Field(self.tr("&Fee"), self.fee),
            "sets": Field(self.tr("Se&ts"), self.sets),
            "note": Field(self.tr("N&ote on the receipt"), self.note),
        }
        choose(self.unit, list(TermUnit), lambda value: words.word(TermUnit(value)))
        choose(self.channel, list(Channel), lambda value: words.word(Channel(value)))
        choose(self.delivery, list(Delivery), lambda value: words.word(Delivery(value)))
        self._lay_out()
        self.picker.picked.connect(self._picked)
        self.case.activated.connect(self._case_chosen)
        for line in (self.picker, self.term_value, self.sets, self.fee, self.note):
            line.textChanged.connect(self.edited)
        for combo in (self.case, self.unit, self.channel, self.delivery):
            combo.currentIndexChanged.connect(self.edited)
        self.papers.edited.connect(self.edited)

    @property
    def chosen_case(self) -> Case | None:
        """The case that applies; None while no procedure is picked."""
        procedure = self.picker.procedure
        return procedure.cases[max(self.case.currentIndex(), 0)] if procedure else None

    def term(self) -> Term | None:
        """The catalogue's term, or where it has none the one typed; None while that is no term."""
        case = self.chosen_case
        if case is None or case.term is not None:
            return case.term if case else None
        try:
            value = Decimal(clean(self.term_value.text()).replace(",", "."))
            return Term(value, TermUnit(self.unit.currentData()))
        except (InvalidOperation, InvalidInput):
            return None

    def filled_in(self, draft: Draft) -> Draft:
        """The draft with what stands in this card."""
        case = self.chosen_case
        asks_term = case is not None and case.term is None
        return replace(
            draft,
            procedure=self.picker.code,
            case=case.name if case else "",
            papers=self.papers.checklist.papers,
            sets=clean(self.sets.text()),
            channel=Channel(self.channel.currentData()),
            delivery=Delivery(self.delivery.currentData()),
            fee=clean(self.fee.text()),
            note=clean(self.note.text()),
            term_value=clean(self.term_value.text()) if asks_term else "",
            term_unit=TermUnit(self.unit.currentData()) if asks_term else TermUnit.WORKING_DAY,
        )

    def show_draft(self, draft: Draft) -> None:
        """Fill the card anew."""
        procedure = self._bench.reads.procedure(draft.procedure, self.day()) if draft.procedure else None
        self.picker.show_code(draft.procedure, procedure)
        self._show_cases(procedure, draft.case)
        self.term_value.setText(draft.term_value)
        self.unit.setCurrentIndex(self.unit.findData(draft.term_unit.value))
        self.channel.setCurrentIndex(self.channel.findData(draft.channel.value))
        self.delivery.setCurrentIndex(self.delivery.findData(draft.delivery.value))
        for line, text in ((self.sets, draft.sets), (self.fee, draft.fee), (self.note, draft.note)):
            line.setText(text)
        case = self.chosen_case
        self.papers.show_papers(case.papers if case else (), draft.papers)
        for field in self.fields.values():
            field.clear_error()

    def read_anew(self) -> None:
        """Take up what was changed in the catalogue meanwhile, or is otherwise on another day."""
        procedure, before = self.picker.procedure, self.chosen_case
        if procedure and procedure != self._bench.reads.procedure(procedure.code, self.day()):
            self.show_draft(self.filled_in(Draft("")))
            case = self.chosen_case
            if case and before and (case.papers, case.fee) != (before.papers, before.fee):
                self._begin_case()

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in the order one reads."""
        *above, note = (field.editor for field in self.fields.values())
        return [*above, self.papers.all_handed_in, self.papers.add_paper, self.papers.table, note]

    def _picked(self, procedure: Procedure | None) -> None:
        self._show_cases(procedure, "")
        self._begin_case()
        if procedure is None:
            return
        owed = [
            self.case if len(procedure.cases) > 1 else None,
            self.term_value if self.fields["term"].isVisibleTo(self) else None,
            self.papers if self.papers.checklist.rowCount() else None,
            self.channel,
        ]
        next(widget for widget in owed if widget).setFocus()

    def _case_chosen(self) -> None:
        self._show_term()
        self._begin_case()

    def _begin_case(self) -> None:
        """Papers and fee of the case that was just chosen."""
        case = self.chosen_case
        self.papers.begin(case.papers if case else ())
        self.fee.setText(words.money(case.fee) if case and case.fee is not None else "")
        self.fee.setToolTip(case.fee_note if case else "")

    def _show_cases(self, procedure: Procedure | None, name: str) -> None:
        self.case.clear()
        cases = procedure.cases if procedure else ()
        for case in cases:
            self.case.addItem(case.name or self.tr("Usual case"), case.name)
        self.case.setCurrentIndex(max(self.case.findData(name), 0 if cases else -1))
        self.fields["case"].setVisible(len(cases) > 1)
        self._show_term()

    def _show_term(self) -> None:
        case = self.chosen_case
        asked = case is not None and case.term is None
        self.fields["term"].setVisible(asked)
        self.fields["unit"].setVisible(asked)

    def _lay_out(self) -> None:
        fields = self.fields
        first = row((fields["procedure"], 12), (fields["case"], 6), (fields["term"], 2), (fields["unit"], 5))
        second = row((fields["channel"], 6), (fields["delivery"], 6), (fields["fee"], 4), (fields["sets"], 2))
        self.body.addLayout(first)
        self.body.addLayout(second)
        self.body.addWidget(self.papers, 1)
        self.body.addWidget(fields["note"])
        for name in ("case", "term", "unit"):
            fields[name].hide()
        for heading in fields["procedure"].findChildren(QLabel):
            theme.mark(heading, role="title")


def _combo() -> QComboBox:
    """A choice that does not widen the page when its words are long."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    return combo
