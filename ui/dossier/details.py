"""Everything a dossier holds, as lines of a name and a text."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.dossier import Dossier
from desk.identity import format_phone
from desk.parties import Party
from desk.reception import Application, Reception
from ui import words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Line:
    """What something is called and what it says; an empty `text` says that it was not given."""

    name: str
    text: str


def dossier_lines(dossier: Dossier) -> tuple[Line, ...]:
    """All of a dossier, in the order of the intake form. Numbers of persons are in full."""
    lines = []
    if dossier.register is not None:
        number = f"{dossier.register.number}/{dossier.register.year}"
        volume = translate("details", "{number}, book {book}").format(number=number, book=dossier.register.book)
        lines.append(Line(translate("details", "Register number"), volume))
    if dossier.reception is None:
        return (*lines, *application_lines(dossier.application))
    return (*lines, *reception_lines(dossier.reception))


def reception_lines(reception: Reception) -> tuple[Line, ...]:
    """What was taken in, and the promise given for it."""
    return (
        *application_lines(reception.application),
        Line(translate("details", "Received"), words.moment(reception.received_at)),
        Line(translate("details", "Term"), words.term(reception.term)),
        Line(translate("details", "Due"), words.moment(reception.due.at)),
        Line(translate("details", "Hand over by"), words.moment(reception.hand_over_by)),
    )


def application_lines(application: Application) -> tuple[Line, ...]:
    """What is asked for, by whom, and how; without the checklist."""
    procedure = application.procedure
    submitter = application.submitter
    return (
        *party_lines(application.applicant, "{name}"),
        *(party_lines(submitter, translate("details", "Submitter: {name}")) if submitter else ()),
        Line(translate("details", "Procedure"), f"{procedure.code} · {procedure.title}"),
        Line(translate("details", "Field"), procedure.field),
        Line(translate("details", "Sets"), str(application.sets)),
        Line(translate("details", "How it came in"), words.word(application.channel)),
        Line(translate("details", "How the result goes out"), words.word(application.delivery)),
        Line(translate("details", "Fee"), words.fee(application.fee)),
        Line(translate("details", "Note"), application.note),
    )


def party_lines(party: Party, naming: str) -> Iterator[Line]:
    """A person or organisation; `naming` holds `{name}`, where the name of each line goes."""
    for name, text in (
        (translate("details", "Full name"), party.name),
        (translate("details", "Kind"), words.word(party.kind)),
        (translate("details", "Id number"), party.id_number),
        (translate("details", "Born"), party.birth.display() if party.birth else ""),
        (translate("details", "Sex"), words.word(party.sex) if party.sex else ""),
        (translate("details", "Address"), party.address),
        (translate("details", "Phone"), format_phone(party.phone)),
        (translate("details", "Email"), party.email),
    ):
        yield Line(naming.format(name=name), text)


def paper_lines(application: Application) -> tuple[Line, ...]:
    """The checklist: each paper and what became of it."""
    lines = []
    for paper in application.papers:
        kind = translate("details", "{kind}, {copies}").format(kind=words.word(paper.kind), copies=paper.copies)
        lines.append(Line(paper.name, f"{words.word(paper.handed_in)} · {kind}"))
    return tuple(lines)
