"""What can be done with a dossier as it stands."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.correcting import latest_act
from desk.dossier import Dossier, State
from desk.forms.content import FormKind
from desk.giving_back import ReturnResult
from desk.passing_on import HandOver, TakeBack
from ui.screen import Place


class Action(StrEnum):
    """An act that a dossier's page offers."""

    CONTINUE = "continue"
    TAKE_BACK = "take_back"
    HAND_OVER = "hand_over"
    GIVE_BACK = "give_back"
    CONTROL_SHEET = "control_sheet"
    RECEIPT = "receipt"
    SLIP = "slip"
    CORRECT = "correct"
    WITHDRAW = "withdraw"


_TEXTS = {
    Action.CONTINUE: QT_TRANSLATE_NOOP("actions", "&Continue intake"),
    Action.HAND_OVER: QT_TRANSLATE_NOOP("actions", "&Hand over"),
    Action.TAKE_BACK: QT_TRANSLATE_NOOP("actions", "&Take back"),
    Action.GIVE_BACK: QT_TRANSLATE_NOOP("actions", "&Give back the result"),
    Action.CONTROL_SHEET: QT_TRANSLATE_NOOP("actions", "Print the control sheet (&06)"),
    Action.RECEIPT: QT_TRANSLATE_NOOP("actions", "Print the &receipt (01)"),
    Action.SLIP: QT_TRANSLATE_NOOP("actions", "Print the appointment s&lip"),
    Action.CORRECT: QT_TRANSLATE_NOOP("actions", "Correct an &entry"),
    Action.WITHDRAW: QT_TRANSLATE_NOOP("actions", "&Withdraw the latest act"),
}

_NOTES = {
    Action.CONTINUE: QT_TRANSLATE_NOOP("actions", "The missing papers are here"),
    Action.HAND_OVER: QT_TRANSLATE_NOOP("actions", "To the one who handles it next"),
    Action.TAKE_BACK: QT_TRANSLATE_NOOP("actions", "With a result, a refusal, or unfinished"),
    Action.GIVE_BACK: QT_TRANSLATE_NOOP("actions", "To the applicant; this closes the dossier"),
    Action.CONTROL_SHEET: QT_TRANSLATE_NOOP("actions", "All steps as they stand now"),
    Action.RECEIPT: QT_TRANSLATE_NOOP("actions", "Word for word as it was issued"),
    Action.SLIP: QT_TRANSLATE_NOOP("actions", "The short one to carry away"),
    Action.CORRECT: QT_TRANSLATE_NOOP("actions", "The history keeps what stood before"),
    Action.WITHDRAW: QT_TRANSLATE_NOOP("actions", "It was noted wrongly and did not happen"),
}

PLACES = {
    Action.CONTINUE: Place.INTAKE,
    Action.TAKE_BACK: Place.PASSING_ON,
    Action.HAND_OVER: Place.PASSING_ON,
    Action.GIVE_BACK: Place.GIVING_BACK,
    Action.CORRECT: Place.INTAKE,
}
"""Acts that have a screen of their own."""

FORMS = {
    Action.CONTROL_SHEET: FormKind.CONTROL_SHEET,
    Action.RECEIPT: FormKind.RECEIPT,
    Action.SLIP: FormKind.SLIP,
}
"""Acts that issue and print a paper."""


def allowed(dossier: Dossier) -> tuple[Action, ...]:
    """What the use cases would not refuse now; what usually comes next stands first."""
    if dossier.state is State.AWAITING_SUPPLEMENT:
        return (Action.CONTINUE,)
    acts = []
    if TakeBack.refusal(dossier) is None:
        acts.append(Action.TAKE_BACK)
    if HandOver.refusal(dossier, receiver="") is None:
        acts.append(Action.HAND_OVER)
    if ReturnResult.refusal(dossier) is None:
        acts.append(Action.GIVE_BACK)
    acts += [Action.CONTROL_SHEET, Action.RECEIPT, Action.SLIP, Action.CORRECT]
    if latest_act(dossier) is not None:
        acts.append(Action.WITHDRAW)
    return tuple(acts)


def action_text(action: Action) -> str:
    """What its button says."""
    return QCoreApplication.translate("actions", str(_TEXTS[action]))


def action_note(action: Action) -> str:
    """One line on what it does."""
    return QCoreApplication.translate("actions", str(_NOTES[action]))
