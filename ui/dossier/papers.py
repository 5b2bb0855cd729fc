"""What was handed in, what was issued, and the issued paper as it looks."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.dossier import Dossier
from desk.forms.issued import IssuedForm
from desk.reception import HandedIn, SubmittedPaper
from ui import keys, words
from ui.bench import Bench
from ui.dossier.label_row import LabelRow
from ui.dossier.preview import Preview
from ui.fields import button, label, row, spaced
from ui.tables import Column, PagedModel, Table

translate = QCoreApplication.translate

_COLOURS = {HandedIn.YES: "green", HandedIn.MISSING: "red"}
PREVIEW_FROM = 120
"""The width, in average letters, from which there is room for the preview."""


class Checklist(Table[SubmittedPaper]):
    """The papers that the procedure asks for, and what became of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._papers: tuple[SubmittedPaper, ...] = ()
        columns: tuple[Column[SubmittedPaper], ...] = (
            Column(translate("papers", "Paper"), lambda paper: paper.name),
            Column(translate("papers", "Kind"), lambda paper: words.word(paper.kind), 13),
            Column(translate("papers", "Copies"), lambda paper: str(paper.copies), 7, right=True),
            Column(translate("papers", "Handed in"), lambda paper: words.word(paper.handed_in), 15, colour=_colour),
        )
        model = PagedModel(columns, lambda _: (self._papers, None), lambda paper: paper.name)
        super().__init__(model, translate("papers", "The procedure asks for no papers."), parent)
        model.setParent(self)
        self.setAccessibleName(self.tr("Papers of the checklist"))

    def show_papers(self, papers: tuple[SubmittedPaper, ...]) -> None:
        """Show these."""
        self._papers = papers
        self.reload()


class IssuedForms(Table[IssuedForm]):
    """The papers that the desk has issued, the newest on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._forms: tuple[IssuedForm, ...] = ()
        columns: tuple[Column[IssuedForm], ...] = (
            Column(translate("papers", "Issued paper"), lambda form: words.word(form.content.kind)),
            Column(translate("papers", "Issued"), lambda form: words.short_moment(form.issued_at), 18),
            Column(translate("papers", "Printed"), self._printed, 12),
            Column(translate("papers", "Holds"), _holds, 11),
        )
        model = PagedModel(columns, lambda _: (self._forms, None), lambda form: form.id)
        super().__init__(model, translate("papers", "Nothing has been issued yet."), parent)
        model.setParent(self)
        self.setAccessibleName(self.tr("Issued papers"))

    def show_forms(self, forms: tuple[IssuedForm, ...]) -> None:
        """Show these, and stay on the one that is selected; the newest is to begin with."""
        self._forms = tuple(reversed(forms))
        self.reload()
        if forms and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def _printed(self, form: IssuedForm) -> str:
        return self.tr("%n time(s)", None, form.printings) if form.printings else translate("papers", "not yet")


class PapersTab(QWidget):
    """The checklist, the issued papers, and a look at the one that is selected."""

    print_wanted = Signal(str)
    """The id of the issued form to print again."""
    page_wanted = Signal(str, int)
    """The id of an issued form, and the page of it to print alone."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier: tuple[Dossier, ...] = ()
        self.checklist = Checklist()
        self.forms = IssuedForms()
        self.labels = LabelRow(bench, lambda: self._dossier)
        self.preview = Preview(bench)
        self.print_button = button(self.tr("Print again"), keys.PRINT)
        left = spaced(QVBoxLayout(), gap=2)
        left.addWidget(label(self.tr("Handed in by the applicant"), "title"))
        left.addWidget(self.checklist, 3)
        left.addLayout(row((label(self.tr("Issued by the desk"), "title"), 1), self.print_button))
        left.addWidget(self.forms, 2)
        left.addWidget(self.labels)
        whole = spaced(QHBoxLayout(self), gap=3)
        whole.addLayout(left, 3)
        whole.addWidget(self.preview, 2)
        self.forms.current_changed.connect(self._select)
        self.print_button.clicked.connect(self.print_selected)
        self.preview.page_wanted.connect(self.page_wanted)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the papers of this dossier."""
        self.checklist.show_papers(dossier.application.papers)
        self.forms.show_forms(dossier.forms)
        self._dossier = (dossier,)
        self.labels.offer(dossier.reception is not None)
        self._select(self.forms.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= PREVIEW_FROM * self.fontMetrics().averageCharWidth())

    def print_selected(self) -> None:
        """Ask for the selected paper to be printed again."""
        if (form := self.forms.current()) is not None:
            self.print_wanted.emit(form.id)

    def _select(self, form: IssuedForm | None) -> None:
        self.print_button.setEnabled(form is not None)
        self.preview.show_form(form)


def _colour(paper: SubmittedPaper) -> str:
    return _COLOURS.get(paper.handed_in, "quiet")


def _holds(form: IssuedForm) -> str:
    return translate("papers", "replaced") if form.replaced else translate("papers", "yes")
