"""A commune that does not exist, for trying the program out: the last days of its desk, played by the use cases.

When each dossier comes, what becomes of it and how long that takes are drawn from a seed. Acts are recorded in
the order of time, within the hours of the office, by the same code that records a clerk's.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush
from itertools import islice
from random import Random

from desk.calendar import ONE_DAY, STANDARD_WEEK, MakeUpDay, OfficeCalendar
from desk.catalogue import Procedure
from desk.clock import VIETNAM
from desk.correcting import Correct
from desk.deadline import STANDARD_RULES
from desk.demo_drafts import Drafts, lacking
from desk.demo_hours import ONE_MINUTE, Hours
from desk.demo_people import Population
from desk.demo_turns import CHAIRMAN, PRINTER, Turns
from desk.dossier import Dossier, State
from desk.draft import Draft
from desk.facts import Outcome, Rating, Role
from desk.forms.content import FormKind
from desk.forms.office_words import program_words
from desk.forms.rules import RuleOf, by_hand
from desk.giving_back import HandBack, ReturnResult
from desk.holiday_proposals import proposed_days_off, proposed_make_up_dates
from desk.intake import Intake
from desk.keeping_office import KeepOffice
from desk.ledger import Store
from desk.limits import STANDARD_REASONS
from desk.office import Office, Seat
from desk.papers import IssueForm, NotePrinting
from desk.passing_on import HandOver, Refusal, TakeBack
from desk.turning_away import RequestSupplement
from desk.witness import NOW, Moment, Witness

DAYS = 60
DOSSIERS_A_DAY = (5, 8)

OFFICE = Office(
    superior="ỦY BAN NHÂN DÂN TỈNH LAM SƠN",
    agency="ỦY BAN NHÂN DÂN XÃ HƯNG LONG",
    heading="TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    place="Hưng Long",
    code="H99.12.07",
    phone="0299 3000 111",
)
SEATS = (Seat("Nguyễn Thị Hoa", 1), Seat("Trần Quốc Bảo", 1))
"""Two clerks who take turns at the counter, day by day."""

SECRETARIAT, CULTURE, ECONOMY = "Văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội", "Phòng Kinh tế"
HOLDERS = (SECRETARIAT, CULTURE, ECONOMY, CHAIRMAN)
HOLDER_OF_FIELD = {
    **dict.fromkeys(("Bảo trợ xã hội", "Người có công", "Giảm nghèo", "Giáo dục"), CULTURE),
    **dict.fromkeys(("Đất đai", "Xây dựng", "Hộ kinh doanh", "Nông nghiệp"), ECONOMY),
}
"""Who handles what; the secretariat has the rest."""

RATINGS = {Rating.SATISFIED: 60, Rating.NEUTRAL: 4, Rating.DISSATISFIED: 1, None: 35}

REFUSAL = Refusal("Không đủ điều kiện theo quy định của thủ tục.", CHAIRMAN)

Life = Iterator[datetime]
"""What happens to one dossier: yields when its next act is, and goes on at that moment."""


def play_demo(
    store: Store,
    now: datetime,
    procedures: tuple[Procedure, ...],
    new_id: Callable[[], str],
    seed: int = 1,
    days: int = DAYS,
    rule_of: RuleOf = by_hand,
) -> None:
    """Set up the invented office in an empty store and play its last `days` days up to `now`.

    `procedures` must hold since before these days; those of `desk.demo_drafts.MIX` are asked for. The same seed
    and moment give the same demo but for the ids. Raises `StoreUnavailable`, and `ValueError` for a catalogue
    without any of them.
    """
    now = now.astimezone(VIETNAM)
    start = now - days * ONE_DAY
    random = Random(seed)
    drafts = Drafts(random, Population(random, now.date()), procedures, new_id)
    play = _Play(store, Hours(random, demo_calendar(start.year, now.year + 1), start), drafts, rule_of)
    play.set_up(procedures)
    play.until(now)


def demo_calendar(first_year: int, last_year: int) -> OfficeCalendar:
    """The standard week and the proposed days off of these years, all confirmed."""
    years = range(first_year, last_year + 1)
    worked = (day for year in years for day in proposed_make_up_dates(year))
    return OfficeCalendar(
        version=1,
        week=STANDARD_WEEK,
        days_off=tuple(day for year in years for day in proposed_days_off(year)),
        make_up_days=tuple(MakeUpDay(day, "Làm bù", STANDARD_WEEK[0]) for day in worked),
        confirmed_years=tuple(years),
    )


class _Play:
    """The acts of the desk in the order of time: the lives of its dossiers, woven together."""

    def __init__(self, store: Store, hours: Hours, drafts: Drafts, rule_of: RuleOf) -> None:
        self._hours = hours
        self._random = hours.random
        self._drafts = drafts
        self._witness = witness = Witness(hours, SEATS[0])
        self._keep_office = KeepOffice(store, witness)
        self._intake = Intake(store, witness, drafts.new_id)
        papers = IssueForm(store, witness, drafts.new_id, program_words, rule_of)
        self._supplements = RequestSupplement(store, witness, drafts.new_id, papers)
        self._printing = NotePrinting(store, witness)
        self._hand_over = HandOver(store, witness)
        self._take_back = TakeBack(store, witness, papers)
        self._return = ReturnResult(store, witness, self._take_back)
        self._correct = Correct(store, witness, drafts.new_id)
        self._turns = Turns(store, witness, hours, drafts.new_id, papers)

    def set_up(self, procedures: tuple[Procedure, ...]) -> None:
        """The office, before its first day."""
        self._keep_office.set_up(OFFICE, self._hours.calendar, STANDARD_RULES, procedures, HOLDERS)
        self._keep_office.list_person(SEATS[1].clerk, Role.CLERK)

    def until(self, now: datetime) -> None:
        """Play every act from the moment of the clock to `now`."""
        queue = [(moment, order, self._life()) for order, moment in enumerate(self._arrivals(now))]
        heapify(queue)
        while queue:
            moment, order, life = heappop(queue)
            self._hours.moment = moment
            self._witness.seat = SEATS[moment.toordinal() % len(SEATS)]
            following = next(life, None)
            if following is not None and following <= now:
                heappush(queue, (following, order, life))

    def _arrivals(self, now: datetime) -> Iterator[datetime]:
        """When dossiers come in; on the last day, too, nearly a whole day's have come by `now`."""
        day = self._hours.moment.date()
        while day <= now.date():
            if self._hours.calendar.is_working_day(day):
                drawn = (self._hours.drawn_on(day) for _ in range(100))
                past = (moment for moment in drawn if moment <= now)
                yield from islice(past, self._random.randint(*DOSSIERS_A_DAY))
            day += ONE_DAY

    def _life(self) -> Life:
        draft = self._drafts.draw()
        if self._chance(0.06) and (short := lacking(draft)) is not None:
            waiting = self._supplements.request(short, "Bổ sung giấy tờ còn thiếu rồi nộp lại.")
            self._turns.print(waiting, FormKind.SUPPLEMENT_REQUEST)
            yield self._hours.after_days(1, 9)
            draft = replace(draft, token=self._drafts.new_id(), dossier_id=waiting.id)
        mistyped = self._chance(0.03)
        phone = self._drafts.people.phone() if mistyped else draft.applicant.phone
        received = self._intake.receive(replace(draft, applicant=replace(draft.applicant, phone=phone)))
        dossier = received.dossier
        yield self._hours.after_minutes(1, 3)
        self._print(dossier, received.forms)
        if mistyped:
            yield self._hours.after_minutes(2, 9)
            corrected = self._correct.correct(dossier.id, draft, "Gõ nhầm số điện thoại")
            self._print(corrected.dossier, corrected.forms)
        yield from self._handling(dossier)
        yield from self._giving_back(dossier, draft)

    def _handling(self, dossier: Dossier) -> Life:
        """From the desk to the holder, sometimes on to the chairman, and back with the result."""
        reception = dossier.accepted()
        same_day = reception.term.same_day
        if self._chance(0.04):
            yield self._hours.after_days(1, 2)
        else:
            yield self._hours.after_minutes(10, 45 if same_day else 200)
        handler = HOLDER_OF_FIELD.get(reception.application.procedure.field, SECRETARIAT)
        (dossier,) = self._hand_over.hand_over((dossier.id,), handler)
        if not same_day:
            dossier = yield from self._turns.taken(dossier)
            if dossier.state is State.READY:
                return
            if dossier.state is State.AT_DESK:
                (dossier,) = self._hand_over.hand_over((dossier.id,), handler)
        done = max(self._done(dossier.due()), self._hours.moment)
        if dossier.state is State.WITH_HOLDER and not same_day and self._chance(0.25):
            yield self._hours.open_from(self._hours.moment + (done - self._hours.moment) * 0.6)
            (dossier,) = self._hand_over.hand_over((dossier.id,), CHAIRMAN)
        if done > dossier.due() and self._chance(0.5):
            dossier = yield from self._turns.apologised(dossier)
        yield max(done, self._hours.after_minutes(5, 20))
        moment = NOW
        if not same_day and self._chance(0.3 if self._hours.moment.date() == dossier.due().date() else 0.02):
            moment = Moment(self._hours.moment, STANDARD_REASONS[0])
            yield self._hours.after_days(1, 2)
        if not same_day and self._chance(0.04):
            (refused,) = self._take_back.take_back((dossier.id,), Outcome.REFUSAL, moment, REFUSAL)
            self._turns.print(refused, FormKind.REFUSAL)
        else:
            self._take_back.take_back((dossier.id,), Outcome.RESULT, moment)

    def _done(self, due: datetime) -> datetime:
        """When the result is there: mostly early, often on the last day, sometimes late."""
        left = max(due - self._hours.moment, timedelta())
        drawn = self._random.random()
        if drawn < 0.64:
            return self._hours.open_from(self._hours.moment + left * self._random.uniform(0.2, 0.8))
        if drawn < 0.88:
            return due - self._random.randint(5, 180) * ONE_MINUTE
        return self._hours.after_days(2, 12, due)

    def _giving_back(self, dossier: Dossier, draft: Draft) -> Life:
        """The applicant comes for the result, or somebody for him; a few let it lie for weeks."""
        if self._chance(0.07):
            yield self._hours.after_days(5, 25)
        elif dossier.accepted().term.same_day:
            yield self._hours.after_minutes(3, 50)
        else:
            yield self._hours.after_days(1, 3)
        moment = NOW
        if self._chance(0.04):
            moment = Moment(self._hours.moment, STANDARD_REASONS[2])
            yield self._hours.after_days(1, 1)
        collector, proxy_paper = draft.submitter or draft.applicant, ""
        if self._chance(0.05):
            collector, proxy_paper = self._drafts.people.relative(collector), "Giấy ủy quyền"
        (rating,) = self._random.choices(tuple(RATINGS), tuple(RATINGS.values()))
        hand_back = HandBack(collector.name, draft.delivery, proxy_paper, rating=rating)
        self._return.give(dossier.id, hand_back, moment)

    def _print(self, dossier: Dossier, forms: tuple[str, ...]) -> None:
        for form_id in forms:
            self._printing.note(dossier.id, form_id, PRINTER)

    def _chance(self, share: float) -> bool:
        return self._random.random() < share
