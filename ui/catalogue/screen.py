"""The catalogue of procedures: look at it, edit it, import it."""

from dataclasses import replace

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.catalogue import Procedure
from desk.errors import InvalidDraft, InvalidInput, WorldError
from desk.facts import Role
from ui.backup.first import back_up_first
from ui.bench import Bench, Changes
from ui.catalogue.browser import CatalogueBrowser
from ui.catalogue.editor import ProcedureEditor
from ui.catalogue.importing import CatalogueImport
from ui.fields import spaced
from ui.messages import Message, MessageKind
from ui.screen import Screen
from ui.sentences import sentence
from ui.settings.hours import shown_day


class CatalogueScreen(Screen):
    """Three pages: the browser, the editor, the import. What is published is a fact; earlier dossiers keep theirs."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.browser = CatalogueBrowser(bench, self)
        self.editor = ProcedureEditor(lambda: bench.reads.people(Role.HOLDER), self)
        self.importing = CatalogueImport(bench, parent=self)
        self._pages = QStackedWidget(self)
        for page in (self.browser, self.editor, self.importing):
            self._pages.addWidget(page)
        self.browser.edit_wanted.connect(self._edit)
        self.browser.new_wanted.connect(self._new)
        self.browser.import_wanted.connect(self._import)
        self.browser.posting.said.connect(self.said)
        self.editor.publish_wanted.connect(self._publish)
        self.editor.retire_wanted.connect(self._retire)
        self.importing.publish_wanted.connect(self._publish_import)
        for page in (self.editor, self.importing):
            page.closed.connect(self.back)
        layout = spaced(QVBoxLayout(self))
        layout.addWidget(self._pages)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def enter(self) -> None:
        """What was being edited when another screen was opened is still there."""
        if self.page is self.browser:
            self.browser.load()
            self.browser.box.setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.office and self.page is self.browser:
            self.browser.load()

    def act(self) -> None:
        if self.page is self.browser:
            self.browser.edit()
        elif self.page is self.editor:
            self._publish()
        else:
            self.importing.act()

    def back(self) -> None:
        """To the browser; there, the whole catalogue again."""
        if self.page is self.browser:
            self.browser.box.clear()
        self._pages.setCurrentWidget(self.browser)
        self.enter()

    def search(self) -> None:
        if self.page is self.browser:
            self.browser.box.setFocus()
            self.browser.box.selectAll()

    def _new(self) -> None:
        self._edit(None)

    def _edit(self, procedure: Procedure | None) -> None:
        self._pages.setCurrentWidget(self.editor)
        self.editor.edit(procedure, self.bench.witness.now().date())

    def _import(self) -> None:
        self._pages.setCurrentWidget(self.importing)
        self.importing.begin(self.bench.witness.now().date())

    def _publish(self) -> None:
        try:
            version = self.editor.version()
            if self.editor.known is None and self.bench.reads.procedure_versions(version.code):
                raise InvalidDraft((InvalidInput("code", "procedure-known"),))
        except InvalidDraft as refused:
            self.editor.show_problems(refused.problems)
            return
        day = shown_day(version.valid_from)
        self._write((version,), self.tr("{code} holds like this from {day}.").format(code=version.code, day=day))

    def _retire(self) -> None:
        known = self.editor.known
        if known is None:
            return
        try:
            valid_from = self.editor.head.valid_from()
        except InvalidDraft as refused:
            self.editor.show_problems(refused.problems)
            return
        day = shown_day(valid_from)
        self._write(
            (replace(known, valid_from=valid_from, retired=True),),
            self.tr("{code} is not offered from {day}.").format(code=known.code, day=day),
        )

    def _publish_import(self) -> None:
        plan = self.importing.plan
        if plan is not None:
            written = plan.added + plan.changed
            told = self.tr("%n procedure(s) imported.", "", len(written))
            back_up_first(self.bench, lambda: self._write(written, told), self.said.emit)

    def _write(self, versions: tuple[Procedure, ...], told: str) -> None:
        try:
            self.bench.acts.keep_office.publish(versions)
        except WorldError as error:
            self.said.emit(Message(sentence(error), MessageKind.ERROR))
            return
        self.bench.tell(office=True)
        self.back()
        self.said.emit(Message(told, MessageKind.DONE))
