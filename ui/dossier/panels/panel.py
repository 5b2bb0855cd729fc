"""The panel of an act that is done on the dossier's page: what all of them share."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk.dossier import Dossier
from desk.errors import Caution, InvalidInput
from desk.forms.content import FormKind
from desk.forms.rules import USUAL, FormWish
from desk.witness import Moment
from ui.acts.form_choice import FormChoice
from ui.acts.layout import order
from ui.acts.moment_row import MomentRow, TypedMoment
from ui.bench import Bench
from ui.dossier.panels.editors import Ticks, put_text, text_of
from ui.fields import Card, Field, label, spaced
from ui.sentences import sentence


@dataclass(frozen=True)
class Done:
    """What came of an act: what to tell the clerk, and the forms to print now."""

    said: str
    forms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Typed:
    """All that stands in a panel."""

    texts: tuple[str, ...]
    moment: TypedMoment


class ActPanel(Card):
    """What an act asks for; a panel says how it is filled (`fill`) and what is done (`perform`).

    `fields` bear the names under which `InvalidInput` speaks of them, in the order in which they are read.
    """

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bench = bench
        self.dossier: Dossier | None = None
        self._filled: Typed | None = None
        self._paper: FormChoice | None = None
        self.fields: dict[str, Field] = {}
        self.form = spaced(QVBoxLayout(), gap=2)
        self.moment = MomentRow(bench, self)
        self.cautions = label(role="amber")
        self.cautions.setWordWrap(True)
        self.body.addWidget(self.title)
        self.body.addLayout(self.form)
        self.body.addWidget(self.moment)
        self.body.addWidget(self.cautions)
        self.moment.changed.connect(self.follow)

    def fill(self, dossier: Dossier) -> None:
        """Propose what is likely, and clear everything else."""
        raise NotImplementedError

    def perform(self, dossier: Dossier, moment: Moment) -> Done:
        """Do it. Raises as the use case does."""
        raise NotImplementedError

    def what_speaks_against(self, dossier: Dossier, at: datetime) -> tuple[Caution, ...]:
        """What the law has against the act at that moment."""
        return ()

    def show_moment(self, dossier: Dossier, at: datetime) -> None:
        """Show what would follow from an act at that moment."""

    def begin(self, dossier: Dossier) -> None:
        """Make ready for an act on this dossier, and go to the first field."""
        self.dossier = dossier
        for field in self.fields.values():
            field.clear_error()
        self.moment.read()
        self.moment.clear()
        self.fill(dossier)
        if self._paper is not None:
            self._paper.begin()
        self._filled = self.typed
        self.follow()
        order(*(field.editor for field in self.fields.values()), *self.moment.stops)
        self.first_stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def renew(self, dossier: Dossier) -> None:
        """The same dossier, or the office, is another now; what was typed stays."""
        self.dossier = dossier
        self.moment.read()
        self.follow()

    def act(self) -> Done:
        """Do it with what is typed. Raises as the use case does, and `InvalidInput` on a field that cannot be read."""
        assert self.dossier is not None
        return self.perform(self.dossier, self.moment.moment())

    @property
    def touched(self) -> bool:
        """Whether the clerk has typed anything."""
        return self.typed != self._filled

    @property
    def typed(self) -> Typed:
        return Typed(tuple(text_of(field.editor) for field in self.fields.values()), self.moment.typed)

    def put(self, typed: Typed) -> None:
        """Let the panel stand as it stood."""
        for field, text in zip(self.fields.values(), typed.texts, strict=True):
            put_text(field.editor, text)
        self.moment.put(typed.moment)

    @property
    def first_stop(self) -> QWidget:
        shown = (field.editor for field in self.fields.values() if not field.isHidden())
        return next(shown, self.moment.at)

    def date_back(self) -> None:
        if not self.moment.isHidden():
            self.moment.date_back()

    def show_problem(self, problem: InvalidInput) -> None:
        """Say it at its field, and go there."""
        field = self.fields.get(problem.field)
        if field is None:
            self.moment.show_problem(problem)
            return
        field.set_error(sentence(problem))
        field.setFocus()

    def add(self, name: str, text: str, editor: QWidget) -> Field:
        """A field of that name; the caller gives it its place in the form."""
        field = Field(text, editor)
        if isinstance(editor, QComboBox) and editor.isEditable():
            editor.editTextChanged.connect(field.clear_error)
        elif isinstance(editor, Ticks):
            editor.itemChanged.connect(field.clear_error)
        self.fields[name] = field
        return field

    def add_form(self, kind: FormKind) -> None:
        """The form of the act: whether it is printed, and who signs it."""
        self._paper = FormChoice(self._bench, kind, self)
        self.fields |= {"form": self._paper.choice_field, "head": self._paper.head_field}
        self.form.addWidget(self._paper)

    @property
    def wish(self) -> FormWish:
        """What the clerk wants of the act's form."""
        return self._paper.wish if self._paper else USUAL

    def forms_of(self, dossier: Dossier) -> tuple[str, ...]:
        """The form to print after the act."""
        return self._paper.forms(dossier) if self._paper else ()

    def follow(self) -> None:
        """Show what follows from the moment that is typed; one that cannot be read is now."""
        if self.dossier is None:
            return
        try:
            at = self.moment.moment().occurred_at
        except InvalidInput:
            at = None
        at = at or self._bench.witness.now()
        told = [f"⚠ {sentence(caution)}" for caution in self.what_speaks_against(self.dossier, at)]
        self.cautions.setText("\n".join(told))
        self.cautions.setVisible(bool(told))
        self.show_moment(self.dossier, at)
