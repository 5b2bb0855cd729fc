"""What taking a configuration pack in would change, and doing it.

What a pack does not name is left alone: other years of the calendar, other procedures.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import TypeVar

from desk.calendar import DayOff, MakeUpDay, OfficeCalendar
from desk.catalogue import Procedure
from desk.catalogue_rows import CatalogueChanges, changes
from desk.forms.office_words import FormWords, OfficeWords
from desk.keeping_office import KeepOffice
from desk.ledger import Standing
from desk.packs import Contents, Counting, Pack, Part
from desk.register_names import checked_books, list_books
from desk.views import Settings

_Special = TypeVar("_Special", DayOff, MakeUpDay)


@dataclass(frozen=True)
class CalendarChange:
    """The counting as it would be, and how it differs: weekdays (0 is Monday) with other hours, days, years."""

    counting: Counting
    weekdays: tuple[int, ...] = ()
    rules_differ: bool = False
    added: tuple[DayOff | MakeUpDay, ...] = ()
    removed: tuple[DayOff | MakeUpDay, ...] = ()
    confirmed: tuple[int, ...] = ()
    unconfirmed: tuple[int, ...] = ()


@dataclass(frozen=True)
class FormsChange:
    """Words to be used from now on, those that are here already, and those whose version has other words here."""

    new: tuple[FormWords, ...]
    known: tuple[FormWords, ...] = ()
    clashing: tuple[FormWords, ...] = ()


@dataclass(frozen=True)
class BooksChange:
    """The list as it would be."""

    books: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True)
class PackPlan:
    """What taking a pack in would change; None for a part that it does not hold."""

    calendar: CalendarChange | None = None
    catalogue: CatalogueChanges | None = None
    forms: FormsChange | None = None
    books: BooksChange | None = None

    @property
    def changing(self) -> frozenset[Part]:
        """The parts that would change anything."""
        found = set()
        if (calendar := self.calendar) and calendar != CalendarChange(calendar.counting):
            found.add(Part.CALENDAR)
        if self.catalogue and (self.catalogue.added or self.catalogue.changed):
            found.add(Part.CATALOGUE)
        if self.forms and self.forms.new and not self.forms.clashing:
            found.add(Part.FORMS)
        if self.books and (self.books.added or self.books.removed):
            found.add(Part.BOOKS)
        return frozenset(found)


@dataclass(frozen=True)
class Here:
    """What an office has; `procedures` are its versions of those that the pack names."""

    standing: Standing
    procedures: Iterable[Procedure]
    words: OfficeWords
    books: tuple[str, ...]
    today: date


def plan_of(contents: Contents, here: Here) -> PackPlan:
    """What taking the contents in would change."""
    return PackPlan(
        _calendar_change(contents.counting, here.standing) if contents.counting else None,
        None if contents.procedures is None else _catalogue_changes(contents.procedures, here),
        None if contents.forms is None else _forms_change(contents.forms, here.words),
        None if contents.books is None else _books_change(checked_books(contents.books), here.books),
    )


class TakePackIn:
    """Takes in what a plan says."""

    def __init__(self, keep_office: KeepOffice, settings: Settings) -> None:
        self._keep_office = keep_office
        self._settings = settings

    def take(self, plan: PackPlan, parts: frozenset[Part], pack: Pack) -> None:
        """Let the parts hold from now on, each all or nothing. The plan is of the office as it stands, and of `pack`.

        Raises `StoreUnavailable`; the parts before stay taken in, and a plan made anew says which.
        """
        wanted = parts & plan.changing
        if plan.calendar and Part.CALENDAR in wanted:
            self._keep_office.change_calendar(plan.calendar.counting.calendar, plan.calendar.counting.rules)
        if plan.catalogue and Part.CATALOGUE in wanted:
            self._keep_office.publish(plan.catalogue.added + plan.catalogue.changed)
        if plan.forms and Part.FORMS in wanted:
            words = OfficeWords(self._settings)
            for form in plan.forms.new:
                words.use(form)
        if plan.books and Part.BOOKS in wanted:
            list_books(self._settings, plan.books.books)
        made_by = pack.label.made_by if pack.label else ""
        signer = pack.signature.signer.fingerprint if pack.signature else ""
        self._keep_office.note_pack(tuple(part for part in Part if part in wanted), made_by, signer)


def _calendar_change(sent: Counting, standing: Standing) -> CalendarChange:
    """Years that the sender says nothing about stay as they are."""
    ours, theirs = standing.calendar, sent.calendar
    years = {each.day.year for each in _special_days(theirs)} | set(theirs.confirmed_years)
    calendar = replace(
        theirs,
        version=ours.version + 1,
        days_off=_of_years(theirs.days_off, ours.days_off, years),
        make_up_days=_of_years(theirs.make_up_days, ours.make_up_days, years),
        confirmed_years=tuple(sorted(set(theirs.confirmed_years) | (set(ours.confirmed_years) - years))),
    )
    rules = replace(sent.rules, version=standing.rules.version)
    rules_differ = rules != standing.rules
    before, after = _special_days(ours), _special_days(calendar)
    return CalendarChange(
        Counting(calendar, replace(rules, version=rules.version + 1) if rules_differ else rules),
        tuple(day for day in range(7) if ours.week[day] != theirs.week[day]),
        rules_differ,
        tuple(sorted(after - before, key=_day)),
        tuple(sorted(before - after, key=_day)),
        tuple(sorted(set(calendar.confirmed_years) - set(ours.confirmed_years))),
        tuple(sorted(set(ours.confirmed_years) - set(calendar.confirmed_years))),
    )


def _special_days(calendar: OfficeCalendar) -> set[DayOff | MakeUpDay]:
    return {*calendar.days_off, *calendar.make_up_days}


def _of_years(theirs: Iterable[_Special], ours: Iterable[_Special], years: set[int]) -> tuple[_Special, ...]:
    return tuple(sorted(chain(theirs, (each for each in ours if each.day.year not in years)), key=_day))


def _day(special: DayOff | MakeUpDay) -> date:
    return special.day


def _catalogue_changes(sent: tuple[Procedure, ...], here: Here) -> CatalogueChanges:
    """What is in force with the sender holds here from today on; what is to come, from its own day on."""
    ours = tuple(here.procedures)
    names = {procedure.code for procedure in ours}
    sent = tuple(each for each in sent if not each.retired or each.code in names)
    in_force = tuple(replace(each, valid_from=here.today) for each in sent if each.valid_from <= here.today)
    now = changes((each for each in ours if each.valid_from <= here.today), in_force)
    to_come = tuple(each for each in sent if each.valid_from > here.today)
    later = changes((*ours, *now.added, *now.changed), to_come)
    return CatalogueChanges(now.added + later.added, now.changed + later.changed, now.unchanged + later.unchanged)


def _forms_change(sent: tuple[FormWords, ...], words: OfficeWords) -> FormsChange:
    """Words that are older than those in use are known, whether or not they ever were here."""
    new, known, clashing = [], [], []
    for form in sent:
        here = words.text(form.kind, form.version)
        if here and here != form.text:
            clashing.append(form)
        elif form.version <= words.version(form.kind, form.based_on):
            known.append(form)
        else:
            new.append(form)
    return FormsChange(tuple(new), tuple(known), tuple(clashing))


def _books_change(sent: tuple[str, ...], here: tuple[str, ...]) -> BooksChange:
    return BooksChange(
        sent,
        tuple(name for name in sent if name not in here),
        tuple(name for name in here if name not in sent),
    )
