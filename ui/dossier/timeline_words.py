"""What a time line says, label by label and as a whole."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.facts import Outcome
from desk.steps import APPLICANT, Step, Verdict
from ui import words
from ui.dossier.holder import holder_word
from ui.dossier.notices import noted_text
from ui.dossier.timeline import Bar, Mark, MarkKind, TimeLine

translate = QCoreApplication.translate


def mark_text(mark: Mark) -> str:
    """What stands above a mark: `Due 17:00 Thu 26/11`."""
    texts = {
        MarkKind.RECEIVED: translate("timeline", "Received {moment}"),
        MarkKind.FIRST_DUE: translate("timeline", "First due {moment}"),
        MarkKind.DUE: translate("timeline", "Due {moment}"),
        MarkKind.ASKED: translate("timeline", "Asked: {agency}"),
        MarkKind.ANSWERED: translate("timeline", "Answer: {agency}"),
        MarkKind.NOW: translate("timeline", "Now"),
        MarkKind.RETURNED: translate("timeline", "Given back {moment}"),
    }
    return texts[mark.kind].format(moment=_short(mark.at), agency=mark.about)


def step_text(step: Step, ended: Verdict | None) -> str:
    """How a step ended, or what goes on in it."""
    if ended is not None:
        return words.word(ended)
    if step.brought in (Outcome.WITHDRAWN, Outcome.STOPPED):
        return translate("timeline", "notice is here")
    if step.done:
        return translate("timeline", "result is here")
    if step.until is not None:
        return ""
    return translate("timeline", "papers awaited") if step.holder == APPLICANT else translate("timeline", "has it now")


def noted_late(bar: Bar) -> str:
    """That only the writing down came late, by whom and how long after; empty where it did not."""
    if bar.noted is None or bar.step.until is None or bar.step.noted is None:
        return ""
    return f"✎ {noted_text(bar.step.until, bar.step.noted, bar.noted.days)}"


def described(line: TimeLine) -> str:
    """The drawing in words, for who cannot see it."""
    marks = [mark_text(mark) for mark in sorted(line.marks, key=lambda mark: mark.at)]
    step = translate("timeline", "{holder} from {since}: {how}")
    steps = []
    for bar in line.bars:
        how = ", ".join(filter(None, (step_text(bar.step, bar.verdict), noted_late(bar))))
        since = words.short_moment(bar.step.since)
        steps.append(step.format(holder=holder_word(bar.step.holder), since=since, how=how))
    return ". ".join([*marks, *steps])


def _short(at: datetime) -> str:
    return f"{at:%H:%M} {words.short_day(at.date())}"
