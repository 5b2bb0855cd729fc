"""Putting into the form what the desk or a card knows already."""

from dataclasses import replace

from desk.citizen_card import CitizenCard
from desk.deadline import TermUnit
from desk.draft import Draft, PartyDraft
from desk.identity import format_phone
from desk.parties import Party, PartyKind
from desk.reception import Application, Reception
from desk.text import fold
from ui import words


def of_party(party: Party) -> PartyDraft:
    """The party as the form shows it."""
    return PartyDraft(
        party.kind,
        party.name,
        party.id_number,
        party.birth.display() if party.birth else "",
        party.sex,
        party.address,
        format_phone(party.phone),
        party.email,
    )


def of_card(card: CitizenCard, before: PartyDraft) -> PartyDraft:
    """The holder of the card; phone and e-mail are kept where `before` was the same person."""
    filled = PartyDraft(
        PartyKind.PERSON,
        card.full_name,
        card.number,
        card.birth.display() if card.birth else "",
        card.sex,
        card.address,
    )
    if before.id_number not in ("", card.number):
        return filled
    return replace(filled, address=card.address or before.address, phone=before.phone, email=before.email)


def completed(typed: PartyDraft, known: Party) -> PartyDraft:
    """What was typed, its empty fields filled from `known`; as typed when that is visibly somebody else."""
    other = of_party(known)
    if typed.id_number not in ("", other.id_number) or fold(typed.name) not in ("", fold(other.name)):
        return typed
    if typed.kind is not other.kind and (typed.id_number or typed.name):
        return typed
    return PartyDraft(
        other.kind,
        typed.name or other.name,
        typed.id_number or other.id_number,
        typed.birth or other.birth,
        typed.sex or other.sex,
        typed.address or other.address,
        typed.phone or other.phone,
        typed.email or other.email,
    )


def of_application(application: Application, token: str) -> Draft:
    """The form as it must have been filled in for that application."""
    return Draft(
        token,
        applicant=of_party(application.applicant),
        submitter=of_party(application.submitter) if application.submitter else None,
        procedure=application.procedure.code,
        case=application.procedure.case,
        papers=application.papers,
        sets=str(application.sets),
        channel=application.channel,
        delivery=application.delivery,
        fee="" if application.fee is None else words.money(application.fee),
        note=application.note,
    )


def of_reception(reception: Reception, token: str) -> Draft:
    """The form as it must have been filled in for that reception, with its term."""
    term = reception.term
    value = format(term.value.normalize(), "f").replace(".", ",")
    return replace(of_application(reception.application, token), term_value=value, term_unit=TermUnit(term.unit))
