"""What the cells of the sheet mean: how each is shown, put in order, completed and filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.catalogue import Procedure
from desk.citizen_card import CitizenCard
from desk.draft import PartyDraft, parse_fee
from desk.errors import InvalidInput
from desk.facts import Role
from desk.hand_numbers import read_number
from desk.identity import BirthDate, Sex, check_id_number, check_phone, check_tax_code, format_phone
from desk.paper_day import TypedLine, case_of, kind_of, read_hour
from desk.parties import PartyKind
from desk.reception import HandedIn
from desk.text import clean, fold
from ui import words
from ui.bench import Bench
from ui.intake import refilling

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Column:
    """A column by the name of its cells in `TypedLine`; `width` in characters."""

    name: str
    source: object
    width: int

    @property
    def title(self) -> str:
        return translate("paper day", str(self.source))


COLUMNS = (
    Column("received_at", QT_TRANSLATE_NOOP("paper day", "Received"), 7),
    Column("number", QT_TRANSLATE_NOOP("paper day", "Number on paper"), 10),
    Column("procedure", QT_TRANSLATE_NOOP("paper day", "Procedure"), 26),
    Column("case", QT_TRANSLATE_NOOP("paper day", "Case"), 12),
    Column("term", QT_TRANSLATE_NOOP("paper day", "Term in days"), 13),
    Column("name", QT_TRANSLATE_NOOP("paper day", "Applicant"), 22),
    Column("id_number", QT_TRANSLATE_NOOP("paper day", "ID number or tax code"), 18),
    Column("birth", QT_TRANSLATE_NOOP("paper day", "Born"), 10),
    Column("sex", QT_TRANSLATE_NOOP("paper day", "Sex"), 6),
    Column("phone", QT_TRANSLATE_NOOP("paper day", "Phone"), 12),
    Column("address", QT_TRANSLATE_NOOP("paper day", "Address"), 26),
    Column("papers", QT_TRANSLATE_NOOP("paper day", "Papers"), 12),
    Column("sets", QT_TRANSLATE_NOOP("paper day", "Sets"), 5),
    Column("fee", QT_TRANSLATE_NOOP("paper day", "Fee"), 10),
    Column("receiver", QT_TRANSLATE_NOOP("paper day", "Handed over to"), 22),
    Column("handed_over_at", QT_TRANSLATE_NOOP("paper day", "Handed over at"), 13),
    Column("recipient", QT_TRANSLATE_NOOP("paper day", "Result given to"), 22),
    Column("given_back_at", QT_TRANSLATE_NOOP("paper day", "Given at"), 10),
)
PLACES = {column.name: place for place, column in enumerate(COLUMNS)}
HOURS = ("received_at", "handed_over_at", "given_back_at")


class Cells:
    """Reads what cells mean on `day`; lines that name no procedure have `usual_procedure`."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._known: dict[str, Procedure | None] = {}
        self._receivers: tuple[str, ...] | None = None
        self.usual_procedure = ""
        self.day = bench.witness.now().date()

    def begin(self, day: date, usual_procedure: str) -> None:
        """Take up another day, another usual procedure, or what was changed in the office meanwhile."""
        self.day, self.usual_procedure = day, usual_procedure
        self._known, self._receivers = {}, None

    @property
    def receivers(self) -> tuple[str, ...]:
        """Those whom dossiers can be handed to."""
        if self._receivers is None:
            self._receivers = self._bench.reads.people(Role.HOLDER)
        return self._receivers

    def procedure(self, line: TypedLine) -> Procedure | None:
        """The version of the line's procedure that held on the day."""
        code = line.procedure or self.usual_procedure
        if code not in self._known:
            self._known[code] = self._bench.reads.procedure(code, self.day) if code else None
        return self._known[code]

    def shown(self, line: TypedLine, name: str) -> str:
        """What stands in a cell, as people read it; empty for an empty one."""
        text = str(getattr(line, name))
        if name == "procedure" and text and (procedure := self.procedure(line)):
            return procedure.name
        return self.choices(line, name).get(text, text) if text else ""

    def usual(self, line: TypedLine, name: str) -> str:
        """What an empty cell of a line that was begun means."""
        if line.is_blank:
            return ""
        case = case_of(line, self.procedure(line))
        match name:
            case "procedure" if procedure := self.procedure(line):
                return procedure.name
            case "number":
                return translate("paper day", "new")
            case "case" | "papers" if case and (name == "papers" or not case.name):
                return self.choices(line, name).get("", "")
            case "term" if case and case.term:
                return words.term(case.term)
            case "fee" if case:
                return words.fee(case.fee)
            case "sets":
                return "1"
            case "recipient" if line.given_back_at and kind_of(line.id_number) is PartyKind.PERSON:
                return line.name
        return ""

    def choices(self, line: TypedLine, name: str) -> Mapping[str, str]:
        """What may stand in a cell, with its words; empty where anything may."""
        match name:
            case "sex":
                return {sex.value: words.word(sex) for sex in Sex}
            case "papers":
                return {
                    "": translate("paper day", "All there"),
                    HandedIn.MISSING.value: translate("paper day", "Some missing"),
                }
            case "receiver":
                return {each: each for each in self.receivers}
            case "case" if (procedure := self.procedure(line)) and len(procedure.cases) > 1:
                return {case.name: case.name or translate("paper day", "Usual case") for case in procedure.cases}
        return {}

    def tidied(self, line: TypedLine, name: str, text: str) -> str:
        """What was typed or pasted, in order; as it is where nothing can be made of it."""
        typed = clean(text)
        if not typed:
            return ""
        if name == "procedure":
            return self._code_of(typed)
        if name in ("sex", "papers", "receiver", "case"):
            return _meant(typed, self.choices(line, name))
        try:
            return self._in_order(name, typed)
        except InvalidInput:
            return typed

    def recognised(self, line: TypedLine) -> TypedLine:
        """The line with its empty cells filled in, where its number or phone was seen before."""
        for check, number in (
            (check_id_number, line.id_number),
            (check_tax_code, line.id_number),
            (check_phone, line.phone),
        ):
            try:
                known = self._bench.reads.party_known_by(check(number))
            except InvalidInput:
                continue
            if known:
                return _with_party(line, refilling.completed(party_of(line), known))
        return line

    def with_card(self, line: TypedLine, card: CitizenCard) -> TypedLine:
        """The line with the holder of the card as its applicant."""
        return self.recognised(_with_party(line, refilling.of_card(card, party_of(line))))

    def _code_of(self, typed: str) -> str:
        if self._bench.reads.procedure(typed, self.day):
            return typed
        found = self._bench.reads.procedures(typed, self.day, limit=2)
        return found[0].code if len(found) == 1 else typed

    def _number(self, typed: str) -> str:
        """The number alone, where no code says more than the office and the day do."""
        number, office = read_number(typed), self._bench.reads.standing.office
        own = ("", office.code) if office else ("",)
        return f"{number.number:04d}" if number.prefix in own and number.day in (None, self.day) else typed

    def _in_order(self, name: str, typed: str) -> str:
        if name in HOURS:
            return f"{read_hour(typed):%H:%M}"
        match name:
            case "number":
                return self._number(typed)
            case "birth":
                return BirthDate.parse_typed(typed, self.day).display()
            case "phone":
                return format_phone(check_phone(typed))
            case "fee":
                fee = parse_fee(typed)
                return "" if fee is None else words.money(fee)
        return typed


def party_of(line: TypedLine) -> PartyDraft:
    """The applicant as typed."""
    sex = Sex(line.sex) if line.sex in list(Sex) else None
    return PartyDraft(kind_of(line.id_number), line.name, line.id_number, line.birth, sex, line.address, line.phone)


def _with_party(line: TypedLine, party: PartyDraft) -> TypedLine:
    return replace(
        line,
        name=party.name,
        id_number=party.id_number,
        birth=party.birth,
        sex=party.sex.value if party.sex else "",
        address=party.address,
        phone=party.phone,
    )


def _meant(typed: str, choices: Mapping[str, str]) -> str:
    """The choice that was typed, without accents or in part, as long as one alone is meant."""
    if typed in choices:
        return typed
    wanted = fold(typed)
    for fits in (str.__eq__, str.startswith, str.__contains__):
        meant = [value for value, shown in choices.items() if fits(fold(shown), wanted)]
        if len(meant) == 1:
            return meant[0]
    return typed
