"""What a time line says, label by label and as a whole."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.dossier import Step, Verdict
from ui import words
from ui.dossier.holder import holder_word
from ui.dossier.timeline import Mark, MarkKind, TimeLine

translate = QCoreApplication.translate


def mark_text(mark: Mark) -> str:
    """What stands above a mark: `Due 17:00 Thu 26/11`."""
    texts = {
        MarkKind.RECEIVED: translate("timeline", "Received {moment}"),
        MarkKind.DUE: translate("timeline", "Due {moment}"),
        MarkKind.NOW: translate("timeline", "Now"),
        MarkKind.RETURNED: translate("timeline", "Given back {moment}"),
    }
    return texts[mark.kind].format(moment=_short(mark.at))


def step_text(step: Step, ended: Verdict | None) -> str:
    """How a step ended, or what goes on in it."""
    if ended is not None:
        return words.word(ended)
    if step.done:
        return translate("timeline", "result is here")
    return translate("timeline", "has it now")


def described(line: TimeLine) -> str:
    """The drawing in words, for who cannot see it."""
    marks = [mark_text(mark) for mark in sorted(line.marks, key=lambda mark: mark.at)]
    step = translate("timeline", "{holder} from {since}: {how}")
    steps = [
        step.format(
            holder=holder_word(bar.step.holder),
            since=words.short_moment(bar.step.since),
            how=step_text(bar.step, bar.verdict),
        )
        for bar in line.bars
    ]
    return ". ".join([*marks, *steps])


def _short(at: datetime) -> str:
    return f"{at:%H:%M} {words.short_day(at.date())}"
