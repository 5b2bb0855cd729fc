"""Which act a form tells of. An act that was withdrawn takes its form with it; the number is not given again."""

from collections.abc import Iterable

from desk.facts import (
    ActWithdrawn,
    ApologyDrafted,
    DossierFact,
    FormIssued,
    Outcome,
    Reappointed,
    RefusedAtReception,
    Stopped,
    SupplementDemanded,
    SupplementRequested,
    TakenBack,
)
from desk.forms.content import FormKind

TOLD: dict[FormKind, tuple[type[DossierFact], ...]] = {
    FormKind.SUPPLEMENT_REQUEST: (SupplementRequested, SupplementDemanded),
    FormKind.REFUSAL: (RefusedAtReception, TakenBack),
    FormKind.APOLOGY: (ApologyDrafted,),
    FormKind.STOP_NOTICE: (Stopped,),
}
"""The acts that have a form of their own."""

PAPER_BEGUN_BY = TOLD | {FormKind.APOLOGY: (Reappointed,)}
"""What was issued before the latest of these is another paper: an apology is the same until it is signed."""


def standing_facts(history: Iterable[DossierFact]) -> tuple[DossierFact, ...]:
    """The history without acts that were withdrawn, and without the forms issued since."""
    facts: list[DossierFact] = []
    for fact in history:
        if isinstance(fact, ActWithdrawn):
            at = max(place for place, each in enumerate(facts) if type(each).__name__ == fact.act)
            facts[at:] = [each for each in facts[at + 1 :] if not isinstance(each, FormIssued)]
        else:
            facts.append(fact)
    return tuple(facts)


def act_told(facts: Iterable[DossierFact], kind: FormKind) -> DossierFact | None:
    """The latest act that a form of this kind tells of, among facts that stand; None when there is none."""
    acts = [fact for fact in facts if isinstance(fact, TOLD[kind])]
    acts = [act for act in acts if not isinstance(act, TakenBack) or act.outcome is Outcome.REFUSAL]
    return acts[-1] if acts else None


def form_told(facts: Iterable[DossierFact], kind: FormKind) -> str:
    """The id of the form that was issued for that act last; empty when none was."""
    form_id = ""
    for fact in facts:
        if isinstance(fact, PAPER_BEGUN_BY[kind]):
            form_id = ""
        elif isinstance(fact, FormIssued) and fact.content.kind is kind:
            form_id = fact.form_id
    return form_id
