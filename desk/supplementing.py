"""A supplement after acceptance: the handling agency wants papers, through the desk (NĐ 61/2018/NĐ-CP art. 19.4)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from desk.catalogue import PaperKind
from desk.clock_watch import Watch, unwatched
from desk.dossier import RUNNING, Dossier, State
from desk.errors import Caution, InvalidInput, NotAllowed
from desk.facts import FormIssued, SupplementBrought, SupplementDemanded
from desk.forms.content import FormKind
from desk.forms.office_words import PutOn, program_words
from desk.forms.receipt import receipt_content
from desk.forms.rules import USUAL, FormWish
from desk.intake import RECEIPT_COPIES, Received
from desk.ledger import Ledger, Standing, Store
from desk.papers import IssueForm
from desk.passing_on import checked_text
from desk.reception import HandedIn, Reception, SubmittedPaper
from desk.reception_rule import received_again
from desk.text import clean
from desk.witness import NOW, Moment, Signature, Witness

MOST_MISSING = 50
LONGEST_NAME = 500


@dataclass(frozen=True)
class DemandedPapers:
    """What is demanded: the papers by name, by whom, and what the applicant is told."""

    missing: tuple[str, ...]
    guidance: str
    demanded_by: str


class DemandSupplement:
    """Records that the handling agency wants papers; the dossier waits for the applicant, and no term runs."""

    def __init__(self, store: Store, witness: Witness, papers: IssueForm) -> None:
        self._store = store
        self._witness = witness
        self._papers = papers

    def demand(self, dossier_id: str, papers: DemandedPapers, moment: Moment = NOW, form: FormWish = USUAL) -> Dossier:
        """The dossier, `SUPPLEMENTING`, with form 02 as wished.

        Raises `InvalidInput` on `missing`, `guidance`, `demanded_by` or the fields of a moment, and `NotAllowed`.
        """
        missing = _checked_names(papers.missing)
        with self._store.transaction() as ledger:
            dossier = ledger.dossier(dossier_id)
            if problem := self.refusal(dossier):
                raise problem
            fact = SupplementDemanded(
                dossier_id=dossier_id,
                demanded_by=checked_text("demanded_by", papers.demanded_by, limit=200),
                missing=missing,
                guidance=checked_text("guidance", papers.guidance),
                **self._witness.signs_act(ledger, dossier, moment),
            )
            dossier = ledger.record(dossier, fact)
            return self._papers.issue_if_wanted(ledger, dossier, FormKind.SUPPLEMENT_REQUEST, form)

    @staticmethod
    def refusal(dossier: Dossier) -> NotAllowed | None:
        """Why nothing can be demanded now; None when it can."""
        if dossier.state in RUNNING:
            return None
        return NotAllowed(f"cannot-demand-{dossier.state.value.replace('_', '-')}", dossier=dossier.code)

    @staticmethod
    def cautions(dossier: Dossier, at: datetime, standing: Standing) -> tuple[Caution, ...]:
        """What the law has against a demand `at` that moment: too late after reception, or not the first one."""
        limits, found = standing.limits, []
        days = standing.calendar.working_days_between(dossier.accepted().received_at.date(), at.date())
        if days > limits.supplement_within:
            found.append(Caution("supplement-late", days=days, limit=limits.supplement_within))
        if len(dossier.demands) >= limits.supplements:
            found.append(Caution("supplement-again", times=len(dossier.demands), limit=limits.supplements))
        return tuple(found)


class BringSupplement:
    """Records that the demanded papers are here: the term begins anew, and a new receipt says until when."""

    def __init__(
        self,
        store: Store,
        witness: Witness,
        new_id: Callable[[], str],
        put_on: PutOn = program_words,
        watch: Watch = unwatched,
    ) -> None:
        """`put_on` gives the forms the words that are in use; `watch` looks at the clock."""
        self._store = store
        self._witness = witness
        self._new_id = new_id
        self._put_on = put_on
        self._watch = watch

    def bring(self, dossier_id: str, moment: Moment = NOW) -> Received:
        """The dossier, back at the desk, and the receipt to print.

        Raises `InvalidInput` on the fields of a moment, and `NotAllowed` when nothing was demanded or the clock is in
        doubt.
        """
        with self._store.transaction() as ledger:
            self._watch(ledger)
            dossier = ledger.dossier(dossier_id)
            if problem := self.refusal(dossier):
                raise problem
            signature = self._witness.signs_act(ledger, dossier, moment)
            application = replace(dossier.application, papers=_completed(dossier))
            before = replace(dossier.accepted(), application=application)
            reception = received_again(before, signature["occurred_at"], ledger.standing)
            brought = SupplementBrought(dossier_id=dossier_id, reception=reception, **signature)
            receipt = self._receipt(ledger, dossier, reception, signature)
            return Received(ledger.record(dossier, brought, receipt), (receipt.form_id,))

    def _receipt(self, ledger: Ledger, dossier: Dossier, reception: Reception, signature: Signature) -> FormIssued:
        office, received = ledger.standing.office, ledger.reception_fact(dossier.id)
        if office is None or received is None:
            raise NotAllowed("office-not-set")
        old = dossier.latest(FormKind.RECEIPT)
        content = receipt_content(received, office, reception, dossier.received_at)
        texts = content.texts | {"clerk": signature["clerk"]}
        if old is not None:
            texts |= {"replaces": old.replaced_by_words}
        return FormIssued(
            dossier_id=dossier.id,
            form_id=self._new_id(),
            content=self._put_on(replace(content, texts=texts)),
            copies=RECEIPT_COPIES,
            replaces=old.id if old else "",
            **self._witness.signs(),
        )

    @staticmethod
    def refusal(dossier: Dossier) -> NotAllowed | None:
        """Why no supplement can be taken now; None when one is awaited."""
        if dossier.state is State.SUPPLEMENTING:
            return None
        return NotAllowed("no-supplement-awaited", dossier=dossier.code)


def _checked_names(names: tuple[str, ...]) -> tuple[str, ...]:
    cleaned = tuple(dict.fromkeys(filter(None, map(clean, names))))
    if not cleaned:
        raise InvalidInput("missing", "required")
    if len(cleaned) > MOST_MISSING or any(len(name) > LONGEST_NAME for name in cleaned):
        raise InvalidInput("missing", "paper-name", limit=LONGEST_NAME)
    return cleaned


def _completed(dossier: Dossier) -> tuple[SubmittedPaper, ...]:
    """The papers with those that were demanded: handed in now, new ones at the end."""
    demanded = dossier.demands[-1].missing
    known = {paper.name for paper in dossier.application.papers}
    papers = [
        replace(paper, handed_in=HandedIn.YES) if paper.name in demanded else paper
        for paper in dossier.application.papers
    ]
    papers += [SubmittedPaper(name, PaperKind.ORIGINAL, 1, HandedIn.YES) for name in demanded if name not in known]
    return tuple(papers)
