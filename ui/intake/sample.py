"""The receipt as it would be printed now: for the eye only, nothing of it is kept."""

from dataclasses import replace

from desk.catalogue import Case, Procedure
from desk.deadline import DueTime
from desk.draft import Draft, PartyDraft, parse_fee
from desk.errors import InvalidInput
from desk.facts import DossierReceived
from desk.forms.content import FormContent
from desk.forms.receipt import receipt_content
from desk.numbers import RegisterNumber
from desk.office import Office
from desk.parties import Party
from desk.reception import Application, Reception, RequestedProcedure
from desk.witness import Witness

UNKNOWN = "..."
"""Stands for the numbers that are given only once the dossier is safe in the store."""


def sample_receipt(
    draft: Draft, procedure: Procedure, case: Case, due: DueTime, office: Office, witness: Witness
) -> FormContent:
    """The receipt of a form that need not be complete or right."""
    signature = witness.signs()
    seat = witness.seat
    received = DossierReceived(
        dossier_id="",
        code=UNKNOWN,
        register=RegisterNumber(due.received_at.year, seat.book, 0),
        reception=Reception(_application(draft, procedure, case), due.received_at, due.term, due, due.at),
        token="",
        **signature,
    )
    content = receipt_content(received, office)
    unknown = {"number": f"{UNKNOWN}/TNHS", "register_number": UNKNOWN}
    return replace(content, texts=content.texts | unknown)


def _application(draft: Draft, procedure: Procedure, case: Case) -> Application:
    requested = RequestedProcedure(procedure.code, procedure.name, procedure.field, case.name, procedure.valid_from)
    try:
        fee = parse_fee(draft.fee)
    except InvalidInput:
        fee = None
    return Application(
        _party(draft.applicant),
        _party(draft.submitter) if draft.submitter else None,
        requested,
        draft.papers,
        int(draft.sets) if draft.sets.isascii() and draft.sets.isdigit() else 1,
        draft.channel,
        draft.delivery,
        fee,
        draft.note,
    )


def _party(typed: PartyDraft) -> Party:
    return Party(typed.kind, typed.name, typed.id_number, None, None, typed.address, typed.phone, typed.email)
