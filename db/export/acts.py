"""The acts of a dossier as the export names them."""

from enum import StrEnum

from desk.facts import (
    ActWithdrawn,
    ApologyDrafted,
    ConsultationAsked,
    Corrected,
    DossierFact,
    DossierReceived,
    DueMoved,
    HandedOver,
    OpinionReceived,
    Reappointed,
    ResultReturned,
    SentUp,
    Stopped,
    SupplementBrought,
    SupplementDemanded,
    TakenBack,
)


class Act(StrEnum):
    """What was done, by the kind of its fact."""

    RECEIVED = "received"
    HANDED_OVER = "handed_over"
    SENT_UP = "sent_up"
    TAKEN_BACK = "taken_back"
    SUPPLEMENT_DEMANDED = "supplement_demanded"
    SUPPLEMENT_BROUGHT = "supplement_brought"
    OPINION_ASKED = "opinion_asked"
    OPINION_RECEIVED = "opinion_received"
    STOPPED = "stopped"
    APOLOGY_DRAFTED = "apology_drafted"
    REAPPOINTED = "reappointed"
    DUE_MOVED = "due_moved"
    RETURNED = "returned"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


ACTS: dict[type[DossierFact], Act] = {
    DossierReceived: Act.RECEIVED,
    HandedOver: Act.HANDED_OVER,
    SentUp: Act.SENT_UP,
    TakenBack: Act.TAKEN_BACK,
    SupplementDemanded: Act.SUPPLEMENT_DEMANDED,
    SupplementBrought: Act.SUPPLEMENT_BROUGHT,
    ConsultationAsked: Act.OPINION_ASKED,
    OpinionReceived: Act.OPINION_RECEIVED,
    Stopped: Act.STOPPED,
    ApologyDrafted: Act.APOLOGY_DRAFTED,
    Reappointed: Act.REAPPOINTED,
    DueMoved: Act.DUE_MOVED,
    ResultReturned: Act.RETURNED,
    Corrected: Act.CORRECTED,
    ActWithdrawn: Act.WITHDRAWN,
}
