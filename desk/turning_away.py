"""Turning an application away at the desk: for papers that are missing, or for good."""

from collections.abc import Callable

from desk.dossier import Dossier
from desk.draft import Draft
from desk.errors import InvalidDraft, InvalidInput
from desk.facts import RefusedAtReception, SupplementRequested
from desk.forms.content import FormKind
from desk.forms.rules import USUAL, FormWish
from desk.intake import checked_draft, waiting_for
from desk.ledger import Store
from desk.papers import IssueForm
from desk.text import clean_lines
from desk.witness import NOW, Moment, Witness

LONGEST_PROSE = 2000


class RequestSupplement:
    """Turns an incomplete application back at the desk: once, fully, with reasons (NĐ 61/2018/NĐ-CP art. 15.3)."""

    def __init__(self, store: Store, witness: Witness, new_id: Callable[[], str], papers: IssueForm) -> None:
        self._store = store
        self._witness = witness
        self._new_id = new_id
        self._papers = papers

    def request(self, draft: Draft, guidance: str, moment: Moment = NOW, form: FormWish = USUAL) -> Dossier:
        """Record what is missing and what the applicant was told, and issue form 02 as wished.

        The dossier waits without a code. Raises `InvalidDraft` when nothing is missing or the guidance is empty,
        `InvalidInput` on the fields of a moment, and `NotAllowed`.
        """
        with self._store.transaction() as ledger:
            if (earlier := ledger.begun_with(draft.token)) is not None:
                return earlier
            waiting = waiting_for(ledger, draft)
            signature = self._witness.signs_act(ledger, waiting, moment)
            application = checked_draft(ledger, draft, signature["occurred_at"]).application
            if not application.missing:
                raise InvalidDraft((InvalidInput("papers", "nothing-missing"),))
            told = _prose("guidance", guidance)
            requested = SupplementRequested(
                dossier_id=waiting.id if waiting else self._new_id(),
                application=application,
                missing=application.missing,
                guidance=told,
                token=draft.token,
                **signature,
            )
            dossier = ledger.record(waiting, requested)
            return self._papers.issue_if_wanted(ledger, dossier, FormKind.SUPPLEMENT_REQUEST, form)


class RefuseReception:
    """Refuses an application at the desk, in writing and with the cause (NĐ 61/2018/NĐ-CP art. 17.1b)."""

    def __init__(self, store: Store, witness: Witness, new_id: Callable[[], str], papers: IssueForm) -> None:
        self._store = store
        self._witness = witness
        self._new_id = new_id
        self._papers = papers

    def refuse(self, draft: Draft, cause: str, moment: Moment = NOW, form: FormWish = USUAL) -> Dossier:
        """Record the refusal, which is the dossier's end, and issue form 03 as wished; no number is used up.

        Raises `InvalidDraft` (fields of the draft, `cause`), `InvalidInput` on the fields of a moment, `NotAllowed`.
        """
        with self._store.transaction() as ledger:
            if (earlier := ledger.begun_with(draft.token)) is not None:
                return earlier
            waiting = waiting_for(ledger, draft)
            signature = self._witness.signs_act(ledger, waiting, moment)
            refused = RefusedAtReception(
                dossier_id=waiting.id if waiting else self._new_id(),
                application=checked_draft(ledger, draft, signature["occurred_at"]).application,
                cause=_prose("cause", cause),
                token=draft.token,
                **signature,
            )
            dossier = ledger.record(waiting, refused)
            return self._papers.issue_if_wanted(ledger, dossier, FormKind.REFUSAL, form)


def _prose(field: str, text: str) -> str:
    """What a paper will say, cleaned. Raises `InvalidDraft`."""
    told = clean_lines(text)
    if not told:
        raise InvalidDraft((InvalidInput(field, "required"),))
    if len(told) > LONGEST_PROSE:
        raise InvalidDraft((InvalidInput(field, "too-long", limit=LONGEST_PROSE),))
    return told
