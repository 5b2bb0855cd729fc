"""How often and how late an act may be done, and what excuses writing it down later."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.errors import InvalidDraft, InvalidInput
from desk.limits import BOUNDS, Limits
from ui import theme
from ui.bench import Bench
from ui.fields import Card, Field, label, row, spaced
from ui.sentences import sentence
from ui.settings.reasons import ReasonsCard
from ui.settings.section import Section


class LimitsSection(Section):
    """The office's reasons and its own limit at the left; the law's with their sources and the clock beside."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.reasons = ReasonsCard(self)
        texts = {
            "back_dating": self.tr("&Back-dating by one clerk alone, working days"),
            "supplement_within": self.tr("Papers are demanded &within, working days"),
            "supplements": self.tr("Times papers may be demand&ed"),
            "reappointments": self.tr("Times a result may be newly &appointed"),
            "apology_ahead": self.tr("Ap&ology ahead of the due day, days"),
            "clock_ahead": self.tr("Cloc&k ahead of the last act, days"),
        }
        self.lines = {name: QLineEdit(self) for name in texts}
        self.fields = {name: Field(text, self.lines[name]) for name, text in texts.items()}
        sources = {
            "back_dating": self.tr("A rule of the office. Beyond it a second clerk of the desk confirms."),
            "supplement_within": self.tr("NĐ 61/2018/NĐ-CP, art. 19.4: from the day of reception."),
            "supplements": self.tr("NĐ 61/2018/NĐ-CP, art. 19.4: once, with everything that is missing."),
            "reappointments": self.tr("NĐ 61/2018/NĐ-CP, art. 19.9: not more than once."),
            "apology_ahead": self.tr("NĐ 61/2018/NĐ-CP, art. 19.9: at the latest one day before."),
            "clock_ahead": self.tr("Beyond them the date is confirmed first. The longest Tết holiday has nine."),
        }
        law = Card(self.tr("The law's limits"), self)
        own = {
            "back_dating": Card(self.tr("The office's own limit"), self),
            "clock_ahead": Card(self.tr("The clock of this PC"), self),
        }
        for name, field in self.fields.items():
            self.lines[name].setMaximumWidth(self.fontMetrics().averageCharWidth() * 12)
            source = label(sources[name], "quiet")
            source.setWordWrap(True)
            group = spaced(QVBoxLayout(), gap=1)
            group.addWidget(field)
            group.addWidget(source)
            own.get(name, law).body.addLayout(group)
        law.body.setSpacing(theme.space(3))
        told = label(self.tr("Whoever goes beyond them is warned, never stopped: what happened is recorded."), "quiet")
        told.setWordWrap(True)
        law.body.addWidget(told)
        left, right = QWidget(self), QWidget(self)
        for side, cards in ((left, (self.reasons, own["back_dating"])), (right, (law, own["clock_ahead"]))):
            column = spaced(QVBoxLayout(side), gap=3)
            for card in cards:
                column.addWidget(card)
        column.addStretch(1)
        self.body.addLayout(row((left, 5), (right, 6)))

    def load(self) -> None:
        limits = self.bench.reads.standing.limits
        self.reasons.fill(limits.reasons)
        for name, line in self.lines.items():
            line.setText(str(getattr(limits, name)))
            self.fields[name].clear_error()

    def save(self) -> None:
        self.bench.acts.keep_office.set_limits(self._typed())
        self.bench.tell(office=True)
        self.load()
        self.done(self.tr("The limits are saved. They hold from now on."))

    def show_problems(self, problems: tuple[InvalidInput, ...]) -> None:
        fields = {**self.fields, "reasons": self.reasons.field}
        for problem in problems:
            fields[problem.field].set_error(sentence(problem))
        fields[problems[0].field].setFocus()

    def _typed(self) -> Limits:
        """Raises `InvalidDraft` for what is no whole number."""
        numbers, problems = {}, []
        for name, line in self.lines.items():
            text = line.text().strip()
            if text.isascii() and text.isdigit() and len(text) < 4:
                numbers[name] = int(text)
            else:
                least, most = BOUNDS[name]
                problems.append(InvalidInput(name, "whole-number", least=least, most=most))
        if problems:
            raise InvalidDraft(tuple(problems))
        return Limits(**numbers, reasons=self.reasons.reasons)
