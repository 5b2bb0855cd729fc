"""What the demo's people ask for: drafts as a clerk would type them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from desk.catalogue import Case, PaperKind, Procedure
from desk.demo_people import Population
from desk.draft import Draft
from desk.reception import Channel, Delivery, HandedIn, SubmittedPaper

MIX = {
    **{"2.000815": 22, "2.000635": 11, "1.001193": 9, "1.004873": 9, "2.000884": 7, "1.001776": 6},
    **{"2.001035": 5, "1.013978": 5, "1.000894": 4, "1.000656": 4, "1.001612": 4, "1.004859": 3},
    **{"1.013225": 3, "2.000720": 2, "1.001699": 2, "1.014027": 2, "1.013314": 2, "1.004884": 2},
    **{"1.010803": 1, "1.012812": 1, "1.012796": 1},
}
"""How often each procedure is asked for; certified copies and civil status are most of a commune's work."""

CHANNELS = {Channel.DESK: 80, Channel.ONLINE_FULL: 12, Channel.ONLINE_PART: 5, Channel.POST: 3}
DELIVERIES = {Delivery.DESK: 88, Delivery.POST: 9, Delivery.ONLINE: 3}


@dataclass
class Drafts:
    """Draws drafts for the procedures of `MIX` that the catalogue has, with one of the cases whose term it knows."""

    random: Random
    people: Population
    procedures: tuple[Procedure, ...]
    new_id: Callable[[], str]

    def __post_init__(self) -> None:
        """Raises `ValueError` when the catalogue has no procedure of the mix."""
        self._asked_for = tuple(each for each in self.procedures if each.code in MIX and _cases(each))
        if not self._asked_for:
            raise ValueError("the catalogue has no procedure of the demo")
        self._weights = tuple(MIX[procedure.code] for procedure in self._asked_for)

    def draw(self) -> Draft:
        """A draft that can be received."""
        (procedure,) = self.random.choices(self._asked_for, self._weights)
        case = self.random.choice(_cases(procedure))
        organisation = self.random.random() < 0.05
        applicant = self.people.organisation() if organisation else self.people.person()
        represented = organisation or self.random.random() < 0.09
        (channel,) = self.random.choices(tuple(CHANNELS), tuple(CHANNELS.values()))
        (delivery,) = self.random.choices(tuple(DELIVERIES), tuple(DELIVERIES.values()))
        return Draft(
            token=self.new_id(),
            applicant=applicant,
            submitter=self.people.relative(applicant) if represented else None,
            procedure=procedure.code,
            case=case.name,
            papers=self._papers(case),
            channel=channel,
            delivery=delivery,
            fee="" if case.fee is None else str(case.fee),
        )

    def _papers(self, case: Case) -> tuple[SubmittedPaper, ...]:
        """The checklist with all that is asked of everybody, and some of what is asked of a few."""
        papers = []
        for paper in case.papers:
            if paper.conditional and self.random.random() < 0.8:
                handed_in = HandedIn.NOT_APPLICABLE
            elif paper.kind is PaperKind.PRESENTED and self.random.random() < 0.5:
                handed_in = HandedIn.IN_DATABASE
            else:
                handed_in = HandedIn.YES
            papers.append(SubmittedPaper(paper.name, paper.kind, paper.copies, handed_in, paper.condition))
        return tuple(papers)


def lacking(draft: Draft) -> Draft | None:
    """The draft without one of the papers handed in; None when nothing was."""
    for position, paper in enumerate(draft.papers):
        if paper.handed_in is HandedIn.YES:
            missing = replace(paper, handed_in=HandedIn.MISSING)
            return replace(draft, papers=(*draft.papers[:position], missing, *draft.papers[position + 1 :]))
    return None


def _cases(procedure: Procedure) -> tuple[Case, ...]:
    return tuple(case for case in procedure.cases if case.term is not None)
