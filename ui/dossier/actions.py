"""What can be done with a dossier as it stands."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.consulting import Consult
from desk.dossier import Dossier, State
from desk.facts import Outcome
from desk.forms.content import FormKind
from desk.giving_back import ReturnResult
from desk.passing_on import HandOver, TakeBack
from desk.reappointing import Reappoint
from desk.stopping import Stop
from desk.supplementing import BringSupplement, DemandSupplement
from ui.screen import Place


class Action(StrEnum):
    """An act that a dossier's page offers."""

    CONTINUE = "continue"
    BRING = "bring"
    TAKE_BACK = "take_back"
    HAND_OVER = "hand_over"
    GIVE_BACK = "give_back"
    ANSWER = "answer"
    SIGN_APOLOGY = "sign_apology"
    DEMAND = "demand"
    ASK = "ask"
    SEND_UP = "send_up"
    DRAFT_APOLOGY = "draft_apology"
    REFUSE = "refuse"
    STOP = "stop"
    REQUEST_FORM = "request_form"
    REFUSAL_FORM = "refusal_form"
    APOLOGY_FORM = "apology_form"
    STOP_FORM = "stop_form"
    CONTROL_SHEET = "control_sheet"
    RECEIPT = "receipt"
    SLIP = "slip"
    EXPLANATION = "explanation"
    CORRECT = "correct"
    WITHDRAW = "withdraw"


_TEXTS = {
    Action.CONTINUE: QT_TRANSLATE_NOOP("actions", "&Continue intake"),
    Action.BRING: QT_TRANSLATE_NOOP("actions", "Supplement co&mplete"),
    Action.HAND_OVER: QT_TRANSLATE_NOOP("actions", "&Hand over"),
    Action.TAKE_BACK: QT_TRANSLATE_NOOP("actions", "&Take back"),
    Action.GIVE_BACK: QT_TRANSLATE_NOOP("actions", "&Give back the result"),
    Action.ANSWER: QT_TRANSLATE_NOOP("actions", "Opinion recei&ved"),
    Action.SIGN_APOLOGY: QT_TRANSLATE_NOOP("actions", "Apolog&y signed"),
    Action.DEMAND: QT_TRANSLATE_NOOP("actions", "Demand a supplement (0&2)"),
    Action.ASK: QT_TRANSLATE_NOOP("actions", "Ask for an &opinion"),
    Action.SEND_UP: QT_TRANSLATE_NOOP("actions", "Send &up"),
    Action.DRAFT_APOLOGY: QT_TRANSLATE_NOOP("actions", "Draft an apology (0&4)"),
    Action.REFUSE: QT_TRANSLATE_NOOP("actions", "Refuse after appraisal (0&3)"),
    Action.STOP: QT_TRANSLATE_NOOP("actions", "End without a result (0&5)"),
    Action.REQUEST_FORM: QT_TRANSLATE_NOOP("actions", "Print the re&quest (02)"),
    Action.REFUSAL_FORM: QT_TRANSLATE_NOOP("actions", "Print the re&fusal (03)"),
    Action.APOLOGY_FORM: QT_TRANSLATE_NOOP("actions", "Print the apology 04 (&8)"),
    Action.STOP_FORM: QT_TRANSLATE_NOOP("actions", "Print the &notice (05)"),
    Action.CONTROL_SHEET: QT_TRANSLATE_NOOP("actions", "Print the control sheet (0&6)"),
    Action.RECEIPT: QT_TRANSLATE_NOOP("actions", "Print the &receipt (01)"),
    Action.SLIP: QT_TRANSLATE_NOOP("actions", "Print the appointment s&lip"),
    Action.EXPLANATION: QT_TRANSLATE_NOOP("actions", "E&xplain the due time"),
    Action.CORRECT: QT_TRANSLATE_NOOP("actions", "Correct an &entry"),
    Action.WITHDRAW: QT_TRANSLATE_NOOP("actions", "&Withdraw the latest act"),
}

_NOTES = {
    Action.CONTINUE: QT_TRANSLATE_NOOP("actions", "The missing papers are here"),
    Action.BRING: QT_TRANSLATE_NOOP("actions", "The papers are here; the term begins anew"),
    Action.HAND_OVER: QT_TRANSLATE_NOOP("actions", "To the one who handles it next"),
    Action.TAKE_BACK: QT_TRANSLATE_NOOP("actions", "With a result, a refusal, or unfinished"),
    Action.GIVE_BACK: QT_TRANSLATE_NOOP("actions", "To the applicant; this closes the dossier"),
    Action.ANSWER: QT_TRANSLATE_NOOP("actions", "What the agency answered"),
    Action.SIGN_APOLOGY: QT_TRANSLATE_NOOP("actions", "The new due time holds from then on"),
    Action.DEMAND: QT_TRANSLATE_NOOP("actions", "The handling agency wants papers; the term stops"),
    Action.ASK: QT_TRANSLATE_NOOP("actions", "Of another agency; the term runs on"),
    Action.SEND_UP: QT_TRANSLATE_NOOP("actions", "To an authority of another level, with a time of its own"),
    Action.DRAFT_APOLOGY: QT_TRANSLATE_NOOP("actions", "The result will be late; a new appointment is offered"),
    Action.REFUSE: QT_TRANSLATE_NOOP("actions", "It comes back with a written refusal"),
    Action.STOP: QT_TRANSLATE_NOOP("actions", "The applicant withdraws it, or the agency stops"),
    Action.REQUEST_FORM: QT_TRANSLATE_NOOP("actions", "What the applicant was asked to bring last"),
    Action.REFUSAL_FORM: QT_TRANSLATE_NOOP("actions", "Why it was refused, in writing"),
    Action.APOLOGY_FORM: QT_TRANSLATE_NOOP("actions", "The letter that waits for its signature"),
    Action.STOP_FORM: QT_TRANSLATE_NOOP("actions", "That handling has ended, and what becomes of the money"),
    Action.CONTROL_SHEET: QT_TRANSLATE_NOOP("actions", "All steps as they stand now"),
    Action.RECEIPT: QT_TRANSLATE_NOOP("actions", "Word for word as it was issued"),
    Action.SLIP: QT_TRANSLATE_NOOP("actions", "The short one to carry away"),
    Action.EXPLANATION: QT_TRANSLATE_NOOP("actions", "On paper, day by day, for a citizen who asks"),
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
    Action.REQUEST_FORM: FormKind.SUPPLEMENT_REQUEST,
    Action.REFUSAL_FORM: FormKind.REFUSAL,
    Action.APOLOGY_FORM: FormKind.APOLOGY,
    Action.STOP_FORM: FormKind.STOP_NOTICE,
    Action.CONTROL_SHEET: FormKind.CONTROL_SHEET,
    Action.RECEIPT: FormKind.RECEIPT,
    Action.SLIP: FormKind.SLIP,
    Action.EXPLANATION: FormKind.EXPLANATION,
}
"""Acts that issue and print a paper."""


def allowed(dossier: Dossier) -> tuple[Action, ...]:
    """What the use cases would not refuse now; what usually comes next stands first."""
    if dossier.state is State.AWAITING_SUPPLEMENT:
        return (Action.CONTINUE, Action.REQUEST_FORM)
    if dossier.state is State.REFUSED:
        return (Action.REFUSAL_FORM,)
    takes_back = TakeBack.refusal(dossier) is None
    hands_over = HandOver.refusal(dossier, receiver="") is None
    reappoints = Reappoint.refusal(dossier) is None
    offered = {
        Action.BRING: BringSupplement.refusal(dossier) is None,
        Action.TAKE_BACK: takes_back,
        Action.HAND_OVER: hands_over,
        Action.GIVE_BACK: ReturnResult.refusal(dossier) is None,
        Action.ANSWER: bool(dossier.asked_now),
        Action.SIGN_APOLOGY: reappoints and dossier.apology is not None,
        Action.DEMAND: DemandSupplement.refusal(dossier) is None,
        Action.ASK: Consult.refusal(dossier) is None,
        Action.SEND_UP: hands_over,
        Action.DRAFT_APOLOGY: reappoints,
        Action.REFUSE: takes_back,
        Action.STOP: Stop.refusal(dossier) is None,
    }
    told = {
        Action.REQUEST_FORM: bool(dossier.demands),
        Action.REFUSAL_FORM: dossier.outcome is Outcome.REFUSAL,
        Action.APOLOGY_FORM: dossier.apology is not None,
        Action.STOP_FORM: dossier.outcome in (Outcome.WITHDRAWN, Outcome.STOPPED),
    }
    offered |= told
    papers = (Action.CONTROL_SHEET, Action.RECEIPT, Action.SLIP, Action.EXPLANATION, Action.CORRECT)
    withdraw = (Action.WITHDRAW,) if dossier.before_act is not None else ()
    return (*(action for action, fits in offered.items() if fits), *papers, *withdraw)


def action_text(action: Action) -> str:
    """What its button says."""
    return QCoreApplication.translate("actions", str(_TEXTS[action]))


def action_note(action: Action) -> str:
    """One line on what it does."""
    return QCoreApplication.translate("actions", str(_NOTES[action]))
