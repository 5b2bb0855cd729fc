"""Which act has which panel."""

from ui.dossier.actions import Action
from ui.dossier.panels.appointment import DraftApologyPanel, SignApologyPanel
from ui.dossier.panels.endings import RefusePanel, StopPanel
from ui.dossier.panels.opinions import AnswerPanel, AskPanel
from ui.dossier.panels.panel import ActPanel
from ui.dossier.panels.sending_up import SendUpPanel
from ui.dossier.panels.supplement import BringPanel, DemandPanel
from ui.dossier.panels.withdrawing import WithdrawPanel

PANELS: dict[Action, type[ActPanel]] = {
    Action.DEMAND: DemandPanel,
    Action.BRING: BringPanel,
    Action.ASK: AskPanel,
    Action.ANSWER: AnswerPanel,
    Action.SEND_UP: SendUpPanel,
    Action.DRAFT_APOLOGY: DraftApologyPanel,
    Action.SIGN_APOLOGY: SignApologyPanel,
    Action.REFUSE: RefusePanel,
    Action.STOP: StopPanel,
    Action.WITHDRAW: WithdrawPanel,
}
