"""One procedure, read: its versions, cases, papers, internal steps and where it all comes from."""

from datetime import date
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QComboBox, QTextBrowser, QVBoxLayout, QWidget

from desk.catalogue import Case, Paper, Procedure
from desk.catalogue_edit import OWN
from desk.catalogue_steps import step_hours
from ui import theme, words
from ui.catalogue.step_words import balance, hours
from ui.fields import Card, Field, spaced
from ui.settings.hours import shown_day

_CONFIDENCE = {
    OWN: QT_TRANSLATE_NOOP("ProcedureSheet", "entered by this office"),
    "verified-portal": QT_TRANSLATE_NOOP("ProcedureSheet", "as the national portal says"),
    "portal-unit-inferred": QT_TRANSLATE_NOOP("ProcedureSheet", "from the national portal, the unit inferred"),
    "third-party": QT_TRANSLATE_NOOP("ProcedureSheet", "second hand: check it"),
    "name-only": QT_TRANSLATE_NOOP("ProcedureSheet", "code and name only: check it"),
}


def confidence(procedure: Procedure) -> str:
    """How far the version is checked, in words; a word of another source as it is."""
    known = _CONFIDENCE.get(procedure.confidence)
    if known is None:
        return procedure.confidence
    return QCoreApplication.translate("ProcedureSheet", str(known))


class ProcedureSheet(Card):
    """Shows one version; the list above changes to another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.versions = QComboBox(self)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("The procedure"))
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.document().setIndentWidth(theme.space(4))
        self._shown: tuple[Procedure, ...] = ()
        self._field = Field(self.tr("&Version"), self.versions)
        self.versions.currentIndexChanged.connect(self._render)
        column = QVBoxLayout()
        spaced(column, gap=2)
        column.addWidget(self._field)
        column.addWidget(self.text, 1)
        self.body.addLayout(column)

    @property
    def procedure(self) -> Procedure | None:
        """The version that is shown."""
        at = self.versions.currentIndex()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def show_versions(self, versions: tuple[Procedure, ...], day: date) -> None:
        """Versions, newest first; the one that holds on `day` is shown."""
        self._shown = ()
        self.versions.clear()
        self._shown = versions
        holding = next((at for at, version in enumerate(versions) if version.valid_from <= day), 0)
        for at, version in enumerate(versions):
            self.versions.addItem(self._named(version, holds=at == holding and version.valid_from <= day))
        self.versions.setCurrentIndex(holding if versions else -1)
        self.setEnabled(bool(versions))
        self._render()

    def _named(self, version: Procedure, *, holds: bool) -> str:
        day = shown_day(version.valid_from)
        if version.retired:
            return self.tr("not offered from {day}").format(day=day)
        if holds:
            return self.tr("from {day}, holds now").format(day=day)
        return self.tr("from {day}").format(day=day)

    def _render(self) -> None:
        procedure = self.procedure
        self.text.setHtml(self._html(procedure) if procedure else "")

    def _html(self, procedure: Procedure) -> str:
        quiet = theme.colours().quiet
        facts = (
            (self.tr("Field"), procedure.field),
            (self.tr("Decided by"), procedure.competence),
            (self.tr("Legal basis"), ", ".join(procedure.legal_basis)),
            (self.tr("Published by"), procedure.decision),
            (self.tr("Source"), confidence(procedure)),
        )
        rows = "".join(
            f"<tr><td style='color:{quiet}; padding-right:{theme.space(3)}px'>{escape(name)}</td>"
            f"<td>{escape(value)}</td></tr>"
            for name, value in facts
            if value
        )
        cases = "".join(self._case_html(case) for case in procedure.cases)
        code = f"<span style='color:{quiet}'>{escape(procedure.code)}</span>"
        heading = f"<p>{code}<br><span style='font-weight:600'>{escape(procedure.name)}</span></p>"
        return f"{heading}{cases}<table style='margin-top:{theme.space(3)}px'>{rows}</table>"

    def _case_html(self, case: Case) -> str:
        quiet = theme.colours().quiet
        term = words.term(case.term) if case.term else self.tr("no term: the clerk states it")
        fee = words.fee(case.fee) or self.tr("fee not known")
        heading = f"<b>{escape(case.name)}</b><br>" if case.name else ""
        notes = "".join(
            f"<br><span style='color:{quiet}'>{escape(note)}</span>" for note in (case.term_note, case.fee_note) if note
        )
        papers = "".join(f"<li>{self._paper_html(paper)}</li>" for paper in case.papers)
        none = self.tr("No papers are listed.")
        listed = f"<ol>{papers}</ol>" if papers else f"<p style='color:{quiet}'>{none}</p>"
        return f"<p>{heading}{escape(term)} · {escape(fee)}{notes}</p>{listed}{self._steps_html(case)}"

    def _paper_html(self, paper: Paper) -> str:
        quiet = theme.colours().quiet
        kind = words.word(paper.kind)
        copies = f" × {paper.copies}" if paper.copies != 1 else ""
        condition = f"<br><i>{escape(paper.condition)}</i>" if paper.condition else ""
        return f"{escape(paper.name)} <span style='color:{quiet}'>· {escape(kind)}{copies}</span>{condition}"

    def _steps_html(self, case: Case) -> str:
        if not case.steps:
            return ""
        colours, gap = theme.colours(), theme.space(3)
        found = step_hours(case)
        rows = "".join(
            f"<tr><td style='color:{colours.quiet}; padding-right:{gap}px' align='right'>{position}</td>"
            f"<td style='padding-right:{gap}px'>{escape(step.holder)}</td>"
            f"<td align='right' style='white-space:nowrap'>{escape(hours(step.hours))}</td></tr>"
            for position, step in enumerate(case.steps, 1)
        )
        total = f"<p style='color:{colours.amber if found.over else colours.quiet}'>{escape(balance(found))}</p>"
        title = self.tr("Internal steps")
        return f"<p style='color:{colours.quiet}'>{title}</p><table>{rows}</table>{total}"
