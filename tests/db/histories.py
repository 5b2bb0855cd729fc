"""Random lives of dossiers over a real store: every act, some noted late, some taken back."""

from datetime import datetime, timedelta
from random import Random

from desk.catalogue import Procedure
from desk.dossier import RUNNING, Dossier, State
from desk.errors import DeskError
from desk.facts import Outcome, Role
from desk.giving_back import HandBack
from desk.passing_on import Refusal
from desk.reception import Delivery
from desk.stopping import Ending
from desk.supplementing import DemandedPapers
from desk.witness import Moment
from tests.conftest import Work
from tests.makers import CERTIFIED_COPY, HOLDERS, LAND, MARITAL_STATUS, draft

SECOND = "Trần Quốc Bảo"
PROCEDURES: tuple[Procedure, ...] = (MARITAL_STATUS, CERTIFIED_COPY, LAND)


class Histories:
    """Plays a desk by chance. The same seed plays the same."""

    def __init__(self, work: Work, seed: int) -> None:
        self._work = work
        self._random = Random(seed)
        self.ids: list[str] = []
        self.refused = 0
        work.keep_office.list_person(SECOND, Role.CLERK)

    def play(self, dossiers: int, acts: int) -> None:
        """Take in that many dossiers, then do that many acts on any of them, as time goes on."""
        for _ in range(dossiers):
            self._pass(minutes=90)
            received = self._work.intake.receive(draft(self._random.choice(PROCEDURES)), self._moment(None))
            self.ids.append(received.dossier.id)
        for _ in range(acts):
            self._pass(minutes=60)
            dossier = self._work.reads.dossier(self._random.choice(self.ids))
            try:
                self._act(dossier)
            except DeskError:
                self.refused += 1

    def dossiers(self) -> list[Dossier]:
        return [self._work.reads.dossier(each) for each in self.ids]

    def _pass(self, minutes: int) -> None:
        self._work.clock.moment += timedelta(minutes=self._random.randint(1, minutes))

    def _moment(self, dossier: Dossier | None) -> Moment:
        """Now, or with luck some time before, but after the dossier's latest act."""
        now = self._work.clock.moment
        if self._random.random() < 0.5:
            return Moment()
        earliest = dossier.last_act_at if dossier else now - timedelta(days=6)
        most = int((now - earliest).total_seconds()) // 60
        if most < 1:
            return Moment()
        occurred_at = now - timedelta(minutes=self._random.randint(1, most))
        reason = self._random.choice(self._work.store.standing.limits.reasons)
        second = SECOND if self._work.witness.needs_second(self._work.store.standing, occurred_at) else ""
        return Moment(occurred_at, reason, second)

    def _act(self, dossier: Dossier) -> None:
        work, moment = self._work, self._moment(dossier)
        if self._random.random() < 0.06:
            work.withdraw.withdraw(dossier.id, "Ghi nhầm")
            return
        if self._random.random() < 0.05:
            self._correct(dossier)
            return
        match dossier.state:
            case State.SUPPLEMENTING:
                work.bring_supplement.bring(dossier.id, moment)
            case State.READY:
                work.return_result.give(dossier.id, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK), moment)
            case state if state in RUNNING:
                self._handle(dossier, moment)

    def _handle(self, dossier: Dossier, moment: Moment) -> None:
        work, random, each = self._work, self._random, dossier.id
        later = max(dossier.due(), work.clock.moment) + timedelta(days=2)
        acts = {
            "hand_over": lambda: work.hand_over.hand_over((each,), random.choice(HOLDERS), moment),
            "result": lambda: work.take_back.take_back((each,), Outcome.RESULT, moment),
            "refusal": lambda: work.take_back.take_back((each,), Outcome.REFUSAL, moment, Refusal("Sai", "Chủ tịch")),
            "unfinished": lambda: work.take_back.take_back((each,), Outcome.UNFINISHED, moment),
            "send_up": lambda: work.send_up.send_up(each, "Sở Tư pháp", later, moment),
            "demand": lambda: work.demand_supplement.demand(each, _PAPERS, moment),
            "ask": lambda: work.consult.ask(each, "Công an xã", "Cư trú?", later, moment),
            "answer": lambda: work.consult.answer(
                each, dossier.asked_now[0].number if dossier.asked_now else 1, "Có", moment
            ),
            "draft": lambda: work.reappoint.draft(each, "Xác minh lâu", _open_hour(later), "Chủ tịch", moment),
            "sign": lambda: work.reappoint.sign(each, moment),
            "stop": lambda: work.stop.stop(
                each, Ending(random.choice(_ENDINGS), "Rút", "Người nộp", "Chủ tịch"), moment
            ),
            "give": lambda: work.return_result.give(each, HandBack("Lê Thị Mỹ Hạnh", Delivery.DESK), moment),
        }
        (chosen,) = random.choices(tuple(acts), (6, 4, 1, 1, 1, 1, 1, 1, 3, 6, 1, 2))
        acts[chosen]()

    def _correct(self, dossier: Dossier) -> None:
        reception = dossier.accepted()
        moved = reception.received_at - timedelta(minutes=self._random.randint(0, 600))
        application = draft(next(each for each in PROCEDURES if each.code == reception.application.procedure.code))
        self._work.correct.correct(dossier.id, application, "Ghi nhầm giờ", moved)


_ENDINGS = (Outcome.WITHDRAWN, Outcome.STOPPED)
_PAPERS = DemandedPapers(("Sổ hộ khẩu cũ",), "Nộp bản chính", "Phòng Kinh tế")


def _open_hour(moment: datetime) -> datetime:
    while moment.weekday() > 4:
        moment += timedelta(days=1)
    return moment.replace(hour=16, minute=0, second=0)
